import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Position } from 'unist'
import { describe, expect, test } from 'vitest'
import { readDocument } from '../src/document/read.js'
import { type Notice, parseNotice } from '../src/index.js'
import { FORMATS, loadExporter, loadRenderer, SHEET_FORMATS, type View } from '../src/output/render.js'
import { PLAIN_STYLE } from '../src/output/style.js'
import { assignmentsOf } from '../src/report/from-notice.js'
import { select } from '../src/report/selection.js'
import { chanceOf, DAMAGES } from './support/damage.js'

const NOTICES = 'fixtures/notices'
const SEED = 20_240_917

const texts = readdirSync(NOTICES).map((name) => readFileSync(join(NOTICES, name), 'utf8'))

function positionsOf(notice: Notice): Position[] {
  return [
    ...notice.messages.map(({ position }) => position),
    ...notice.directives.flatMap(({ position, deadline, recurrence, evidence }) => [
      position,
      ...(deadline === null ? [] : [deadline.position]),
      ...(recurrence === null ? [] : [recurrence.position]),
      ...evidence.map((one) => one.position),
    ]),
  ]
}

/** A point counted anew, by lines, as an editor counts. */
function offsetOf(text: string, { line, column }: Position['start']): number {
  let start = 0
  const lineEnds = text.matchAll(/\r\n|\n|\r/g)
  for (let number = 1; number < line; number += 1) {
    const end = lineEnds.next().value
    start = end === undefined ? Number.NaN : end.index + end[0].length
  }
  return start + column - 1
}

function check(text: string, notice: Notice): void {
  for (const { start, end } of positionsOf(notice)) {
    expect(start.offset).toBeGreaterThanOrEqual(0)
    expect(end.offset).toBeGreaterThanOrEqual(start.offset ?? Number.NaN)
    expect(end.offset).toBeLessThanOrEqual(text.length)
  }
  for (const { start, end } of positionsOf(notice).slice(0, 3)) {
    expect(offsetOf(text, start)).toBe(start.offset)
    expect(offsetOf(text, end)).toBe(end.offset)
  }
}

describe('damaged notices are read in bounded time, to positions that are there', () => {
  for (const [name, damage] of Object.entries(DAMAGES)) {
    test(name, () => {
      const chance = chanceOf(SEED)
      for (const text of texts) {
        const damaged = damage(text, chance)
        check(damaged.replace(/^\uFEFF/, ''), parseNotice(damaged))
      }
    })
  }

  test('one damage on another', () => {
    const chance = chanceOf(SEED)
    const damages = Object.values(DAMAGES)
    for (let round = 0; round < 60; round += 1) {
      let text = texts[round % texts.length] ?? ''
      for (let times = 0; times < 3; times += 1) {
        text = damages[Math.floor(chance() * damages.length)]?.(text, chance) ?? text
      }
      check(text.replace(/^\uFEFF/, ''), parseNotice(text))
    }
  })
})

describe('texts of a size that no notice has', () => {
  const [text = ''] = texts
  const million = (part: string) => part.repeat(Math.ceil(1_000_000 / part.length))
  const cases: [string, string][] = [
    ['a million letters of notices', million(text)],
    ['a line of a megabyte', million(text.replace(/\s+/g, ' '))],
    ['a word of a megabyte', million('a')],
    ['line ends only', '\n'.repeat(200_000)],
    ['quotations a thousand deep', `${'> '.repeat(1000)}a\n`.repeat(20)],
    [
      'items a thousand deep',
      Array.from({ length: 1000 }, (_, depth) => `${' '.repeat(depth)}- Giao X làm`).join('\n'),
    ],
    ['emphasis without end', '**a '.repeat(60_000)],
  ]
  for (const [name, large] of cases) {
    test(name, () => {
      const notice = parseNotice(large)
      expect(positionsOf(notice).every(({ end }) => (end.offset ?? 0) <= large.length)).toBe(true)
    })
  }
})

describe('what a notice holds never commands a terminal', () => {
  const COMMAND = /[^\P{Cc}\n\r\t]|[\u202A-\u202E\u2066-\u2069]/u
  const view: View = {
    language: 'vi',
    width: 100,
    style: PLAIN_STYLE,
    explain: false,
    eachAssignee: false,
    byteOrderMark: false,
    delimiter: ',',
    excel: false,
  }
  const chance = chanceOf(SEED)
  const notices = texts.map((text, index) =>
    parseNotice(DAMAGES['control characters']?.(text, chance) ?? text, {
      file: `${index}.txt`,
      key: `${index}`,
    }),
  )

  for (const format of SHEET_FORMATS) {
    test(format, async () => {
      const render = await loadRenderer(format, false)
      expect(render(notices, view)).not.toMatch(COMMAND)
    })
  }

  for (const format of FORMATS) {
    test(`${format}, exported`, async () => {
      const render = await loadExporter(format)
      const assignments = notices.flatMap((notice) => assignmentsOf(notice, null))
      const options = {
        today: '2023-04-24',
        window: null,
        all: true,
        isWhole: true,
        isFollowed: false,
      } as const
      const selection = select(notices, assignments, options)
      const out = render(selection, { ...view, todo: false, agency: {}, page: 'report' })
      expect(out.length).toBeGreaterThan(1000)
      expect(out).not.toMatch(COMMAND)
    })
  }
})

test('damaged documents are read or refused, and never a fault', async () => {
  const chance = chanceOf(SEED)
  for (const name of ['an-phu-2024.docx', 'an-phu-2024.pdf', 'my-loc-2023.lists.docx', 'refused.odt']) {
    const bytes = readFileSync(join('fixtures/documents', name))
    for (let round = 0; round < 25; round += 1) {
      const damaged = Uint8Array.from(
        bytes.subarray(0, round % 3 === 0 ? Math.floor(chance() * bytes.length) : bytes.length),
      )
      for (let hits = 0; hits < round; hits += 1)
        damaged[Math.floor(chance() * damaged.length)] = Math.floor(chance() * 256)
      const read = await readDocument(damaged)
      expect(['text', 'refused']).toContain(read.kind)
    }
  }
})

test('any bytes are read or refused', async () => {
  const chance = chanceOf(SEED)
  for (let round = 0; round < 300; round += 1) {
    const bytes = Uint8Array.from({ length: Math.floor(chance() * 400) }, () => Math.floor(chance() * 256))
    expect(['text', 'refused']).toContain((await readDocument(bytes)).kind)
  }
})
