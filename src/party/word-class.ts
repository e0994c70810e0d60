import { NAME_STOPS } from '../lexicon/name-words.js'
import { TRAIT } from './tag.js'
import { after, has, hasAny, type Tagged } from './tags.js'

/** What says of a party what it does. */
const TASK = TRAIT.verb | TRAIT.adverb | TRAIT.modal
/** What stands inside of no name in small letters. */
const NEVER_INSIDE = TASK | TRAIT.level | TRAIT.quantifier | TRAIT.nounStart | TRAIT.assessmentMark

/** Whether a small word may stand inside a name; a verb, a cue, an area, a stop ends it. */
export function isNameWord(tagged: Tagged, at: number): boolean {
  const token = tagged.tokens[at]
  if (token === undefined || token.kind !== 'word') return false
  const match = tagged.tags[at]
  // `hàng không` holds the stop of `hàng tháng` and is none.
  if (NAME_STOPS.has(token.folded) && (match === undefined || match.end === at + 1)) return false
  if (match === undefined) return true
  return match.meaning.cue === undefined && (match.meaning.traits & NEVER_INSIDE) === 0
}

/**
 * The end of the small words that complete a name no table holds (`lực lượng hải quan`, `nhân viên y tế`): at most
 * `most` of them, and only where a verb, a mark or the end follows, as after a whole name.
 */
export function readComplement(tagged: Tagged, at: number, most: number): number {
  let end = at
  while (end - at < most && isNameWord(tagged, end) && !beginsOrgan(tagged, end)) end = after(tagged, end)
  if (end > at && tagged.tokens[end]?.kind === 'number') end += 1
  const isNumbered = tagged.tokens[end]?.folded === 'số' && tagged.tokens[end + 1]?.kind === 'number'
  return end > at && (isNumbered || isNameEnd(tagged, end)) ? end : at
}

/** `Phòng PC08 Công an tỉnh`: what the name belongs to. */
function beginsOrgan(tagged: Tagged, at: number): boolean {
  return tagged.tokens[at]?.capital === true && tagged.tags[at]?.meaning.organ?.shape === 'area'
}

/** Whether what stands at `at` is told to be done, by its own word. */
export function isTaskWord(tagged: Tagged, at: number): boolean {
  const cue = tagged.tags[at]?.meaning.cue
  return (
    hasAny(tagged, at, TASK) ||
    cue === 'report' ||
    cue === 'coordinate' ||
    cue === 'advise' ||
    cue === 'assign' ||
    cue === 'request' ||
    cue === 'direct'
  )
}

/** Whether a whole name may end before `at`. */
export function isNameEnd(tagged: Tagged, at: number): boolean {
  const token = tagged.tokens[at]
  if (token === undefined || token.kind === 'mark' || beginsOrgan(tagged, at)) return true
  if (
    hasAny(tagged, at, TASK | TRAIT.level) ||
    (has(tagged, at, 'quantifier') && has(tagged, after(tagged, at), 'level'))
  )
    return true
  return tagged.tags[at]?.meaning.cue !== undefined || NAME_STOPS.has(token.folded)
}
