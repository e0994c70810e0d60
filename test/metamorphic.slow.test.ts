import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Directive, Notice } from '../src/directive/directive.js'
import { parseNotice } from '../src/directive/parse.js'
import { VARIATIONS } from './variations.js'

const NOTICES = 'fixtures/notices'
const texts = readdirSync(NOTICES)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => ({ key: basename(file, '.txt'), text: readFileSync(join(NOTICES, file), 'utf8') }))
  .map(({ key, text }) => ({ key, text, before: JSON.stringify(essence(parseNotice(text))) }))

const MEANT: Readonly<Record<string, string>> = { ƣ: 'ư', Ƣ: 'Ư', ð: 'đ', Ð: 'Đ', ǎ: 'ă', Ǎ: 'Ă' }

/** Words as they are compared: composed, their letters as they are meant, in one spacing, without markup. */
function words(text: string): string {
  return text
    .replace(/[ƣƢðÐǎǍ]/g, (letter) => MEANT[letter] ?? letter)
    .normalize('NFC')
    .replace(/[\u00AD\u200B]|\*+|\\(?=[^\p{L}\p{N}\s])/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
}

/** The words of the source at a position. */
function at({ start, end }: Directive['position'], text: string): string {
  return words(text.replace(/^\uFEFF/, '').slice(start.offset, end.offset))
}

/** What a variation must leave as it is. */
function essence({ directives }: Notice): unknown[] {
  return directives.map(({ assignees, collaborators, reportTo, via, deadline, recurrence, doubts }) => ({
    assignees,
    collaborators,
    reportTo,
    via,
    doubts,
    deadline: deadline && { start: deadline.start, due: deadline.due, time: deadline.time },
    recurrence: recurrence && { rrule: recurrence.rrule, time: recurrence.time },
  }))
}

describe.each(VARIATIONS)('$name', ({ vary, rename, gaps }) => {
  const kept = texts.filter(({ key }) => !gaps.includes(key))
  const open = texts.filter(({ key }) => gaps.includes(key))

  function compare(text: string, before: string): void {
    const varied = vary(text)
    const after = parseNotice(varied)
    const renamed: unknown = JSON.parse(rename(before))
    expect(essence(after)).toEqual(renamed)
    for (const directive of after.directives) {
      const schedule = directive.deadline ?? directive.recurrence
      if (schedule !== null) expect(at(schedule.position, varied)).toBe(words(schedule.text))
    }
  }

  test.each(kept)('$key', ({ text, before }) => compare(text, before))
  if (open.length > 0) test.fails.each(open)('known gap: $key', ({ text, before }) => compare(text, before))
})
