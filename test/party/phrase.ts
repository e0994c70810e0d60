import { readFileSync } from 'node:fs'
import { namesOf } from '../../src/directive/names.js'
import { readUnits } from '../../src/party/read.js'
import { after, type Tagged, tagText } from '../../src/party/tags.js'
import type { Unit } from '../../src/party/unit.js'
import { createVisible } from '../../src/text/visible.js'

/** The names of units where no notice tells which `xã` is meant. */
function spelled(units: readonly Unit[]): string {
  return namesOf(units, { heading: [], only: {} }).join('; ')
}

export function tag(phrase: string): Tagged {
  return tagText(createVisible(phrase, [{ start: 0, end: phrase.length }]))
}

/** The names that a phrase is, joined; with the words left over where it is more than names. */
export function names(phrase: string): string {
  const tagged = tag(phrase)
  const read = readUnits(tagged, 0)
  if (read === undefined) return 'none'
  const rest = tagged.tokens.slice(read.end).map(({ folded }) => folded)
  return rest.length === 0 ? spelled(read.units) : `${spelled(read.units)} + ${rest.join(' ')}`
}

/** Every doer that stands anywhere in a phrase, read left to right. */
export function namesWithin(phrase: string): string[] {
  const tagged = tag(phrase)
  const found: string[] = []
  for (let index = 0; index < tagged.tokens.length; ) {
    const read = readUnits(tagged, index)
    if (read !== undefined) found.push(spelled(read.units))
    index = Math.max(read?.end ?? after(tagged, index), index + 1)
  }
  return found
}

/** The lines of a table beside this file; blank lines and `#` remarks left out. */
export function lines(name: string): string[] {
  const text = readFileSync(new URL(name, import.meta.url), 'utf8')
  return text.split('\n').filter((line) => line !== '' && !line.startsWith('#'))
}

/** The groups of a table: `= VALUE` opens one; the phrases that must read as it follow. */
export function groups(name: string): { value: string; phrases: string[] }[] {
  const found: { value: string; phrases: string[] }[] = []
  for (const line of lines(name)) {
    if (line.startsWith('= ')) found.push({ value: line.slice(2), phrases: [] })
    else found.at(-1)?.phrases.push(line)
  }
  return found
}
