import { skipParenthesis } from '../../../party/grammar/organ-area.js'
import { readUnits } from '../../../party/read.js'
import { after, has, startsWith, type Tagged } from '../../../party/tags.js'
import type { UnitsRead } from '../../../party/unit.js'
import { isTaskWord } from '../../../party/word-class.js'

/** How many words may tell which of a set are meant. */
const LONGEST_KIND = 8

/**
 * `Các phòng, đơn vị có nhiệm vụ quá hạn (Phòng Nội vụ, Phòng Tư pháp) kiểm điểm …`: a set whose members are listed in
 * brackets right before the task is its members.
 */
export function readListedSet(tagged: Tagged, at: number): UnitsRead | undefined {
  // `Một số đơn vị (Phòng Nội vụ, …)`: of some the brackets may hold examples.
  if (!has(tagged, at, 'quantifier') || startsWith(tagged, at, 'một số')) return undefined
  const set = readUnits(tagged, at)
  const [unit, other] = set?.units ?? []
  if (set === undefined || unit?.kind !== 'group' || other !== undefined) return undefined
  for (let index = set.end; index < set.end + LONGEST_KIND; index = after(tagged, index)) {
    const token = tagged.tokens[index]
    if (token?.folded === '(') return readMembersAt(tagged, index)
    if (token?.kind !== 'word' || has(tagged, index, 'verb') || has(tagged, index, 'adverb')) return undefined
    if (tagged.tags[index]?.meaning.cue !== undefined) return undefined
  }
  return undefined
}

function readMembersAt(tagged: Tagged, bracket: number): UnitsRead | undefined {
  const end = skipParenthesis(tagged, bracket)
  const named = readUnits(tagged, bracket + 1, end - 1)
  const isList = named?.end === end - 1 && named.units.length > 1 && isTaskWord(tagged, end)
  return isList && named.units.every(({ kind, isPlural }) => kind !== 'group' && !isPlural)
    ? { end, units: named.units }
    : undefined
}
