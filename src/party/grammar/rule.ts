import { spanOf, type Tagged } from '../tags.js'
import { nameOf, type UnitsRead } from '../unit.js'

/** The productions of a party. */
export type PartyRuleName =
  | 'titled-person'
  | 'listed-fields'
  | 'listed-members'
  | 'named-places'
  | 'kinds'
  | 'organs'
  | 'posts'
  | 'post'
  | 'organ'
  | 'untitled-person'
  | 'set'
  | 'place'
  | 'unknown-body'

/** Reads what stands at token `at`, or declines. */
export type ReadUnits = (tagged: Tagged, at: number) => UnitsRead | undefined

/** One production of a party. */
export interface PartyRule {
  readonly name: PartyRuleName
  /** What is read so. */
  readonly phrases: readonly string[]
  /** Whether `các`, `mỗi`, `04` must stand before the noun, must not, or may. */
  readonly behind: 'quantifier' | 'nothing' | 'either'
  /** `readList` reads a list of parties inside of this one. */
  readonly read: (tagged: Tagged, at: number, readList: ReadUnits) => UnitsRead | undefined
}

/** Tells the trace of the text, if it has one, what a rule did. */
export function noteRule(tagged: Tagged, rule: PartyRuleName, at: number, read: UnitsRead | undefined): void {
  if (tagged.trace === undefined) return
  const span = spanOf(tagged, at, read?.end ?? at + 1)
  if (read === undefined) tagged.trace.note({ part: 'party', rule, outcome: 'declined', span })
  else
    tagged.trace.note({ part: 'party', rule, outcome: 'read', note: read.units.map(nameOf).join('; '), span })
}
