import { DIRECTING_VERBS, SUBJECT_VERBS } from '../../lexicon/clause-words.js'
import { has, startsWith, type Tagged, textOf } from '../../party/tags.js'
import type { Unit } from '../../party/unit.js'
import { tierOf } from '../tier.js'
import { orders } from './judge.js'
import type { ClauseContext, Doer, Open, Opening } from './model.js'
import { openingAt } from './openings/index.js'
import { isOccasion } from './openings/occasion.js'
import { pairAt, phraseAt, type TokenRange } from './range.js'

/** `Về công tác cán bộ: Tiếp thu ý kiến tại hội nghị, …`: the clause may yet turn out to be an occasion. */
export function startsOnOccasion(tagged: Tagged, open: Open): boolean {
  return open.opening.doer === null && isOccasion(tagged, open.opening.actionFrom)
}

const BOUNDARIES = new Set([',', ':', ';', '-'])

const BOUNDARY_WORDS = new Set(['và', 'đồng', 'thì'])

/** A new doer after a boundary: `…, giao Sở Y tế …`; `…, UBND xã chịu trách nhiệm …`; `thì các sở phải …`. */
export function changeAt(
  tagged: Tagged,
  at: number,
  sentence: TokenRange,
  context: ClauseContext,
  open: Open,
): Opening | undefined {
  const token = tagged.tokens[at]
  if (token === undefined || context.depths[at] !== 0 || at <= sentence.from) return undefined
  const isMark = token.kind === 'mark' && BOUNDARIES.has(token.folded)
  if (!isMark && !BOUNDARY_WORDS.has(token.folded)) return undefined
  const start = afterConnective(tagged, at)
  if (start >= sentence.to) return undefined
  const opening = openingAt(tagged, start, sentence.to, context)
  const { doer } = opening
  if (doer === null || !orders(opening)) return undefined
  if (doer.rule === 'request' && isOfOwnTask(tagged, doer, at, open)) return undefined
  if (doer.rule === 'request' && isMark && asksAbove(tagged, start, doer, open)) return undefined
  if (doer.rule === 'assign' || doer.rule === 'request' || doer.rule === 'direct') return opening
  if (doer.rule === 'topic') return token.folded === ':' ? opening : undefined
  if (
    !isMark ||
    !(isNamed(doer.units) || (token.folded === ':' && doer.units.every(hasPlace))) ||
    (token.folded === ',' && listsObjects(tagged, at, sentence.from))
  )
    return undefined
  return token.folded === ':' || isSubjectVerb(tagged, doer.to, open) ? opening : undefined
}

/** How far back the task that names who is asked may begin. */
const LONGEST_TASK = 60

/** `Ban Quản lý làm việc với nhà thầu, yêu cầu nhà thầu …`: who is asked was named in the task, so the doer asks. */
function isOfOwnTask(tagged: Tagged, doer: Doer, at: number, open: Open): boolean {
  if (open.opening.doer === null) return false
  const task = textOf(tagged, Math.max(open.opening.actionFrom, at - LONGEST_TASK), at).toLowerCase()
  return doer.units.every(({ head }) => head !== '' && task.includes(head.toLowerCase()))
}

/** `Phòng GD&ĐT hoàn thiện hồ sơ, đề nghị Sở GD&ĐT công nhận`: a doer asks those above it; the notice orders. */
function asksAbove(tagged: Tagged, cueAt: number, { units }: Doer, { opening }: Open): boolean {
  if (opening.doer === null || !startsWith(tagged, cueAt, 'đề nghị')) return false
  const own = Math.max(...opening.doer.units.map(tierOf))
  return opening.doer.units.every((unit) => tierOf(unit) > 0) && units.every((unit) => tierOf(unit) > own)
}

function afterConnective(tagged: Tagged, at: number): number {
  let index = at
  while (index < at + 4) {
    const word = tagged.tokens[index]?.folded ?? ''
    if (word === 'đồng' && tagged.tokens[index + 1]?.folded === 'thời') index += 2
    else if (BOUNDARIES.has(word) || word === 'và' || word === 'thì') index += 1
    else return index
  }
  return index
}

/** `chỉ đạo các hợp tác xã, các thôn …`: behind the comma the objects of a verb of directing go on. */
function listsObjects(tagged: Tagged, at: number, from: number): boolean {
  for (let index = at - 1; index > from; index -= 1) {
    if (tagged.tokens[index]?.kind === 'mark') return false
    if (!has(tagged, index, 'verb')) continue
    return DIRECTING_VERBS.has(phraseAt(tagged, index))
  }
  return false
}

/** In the middle of a sentence only a named body or a set of offices is a new subject; `mỗi hộ`, `người dân` are objects. */
export function isNamed(units: readonly Unit[]): boolean {
  return units.every(
    (unit) =>
      unit.kind !== 'place' &&
      (unit.kind !== 'group' ||
        /^(?:các|những|toàn thể) (?!hộ|người|nhân dân|đối tượng|cá nhân)/u.test(unit.head)),
  )
}

/** `Đắp đập ngăn mặn: huyện Ba Tri, Giồng Trôm xong trước …`: behind a colon a place by its name is a doer. */
function hasPlace(unit: Unit): boolean {
  return unit.kind === 'place' && /\p{Lu}/u.test(unit.area ?? '')
}

/**
 * What makes a subject of a party in mid-sentence. A plain verb may as well belong to a list that the sentence began
 * (`hướng dẫn cán bộ, các chi bộ thực hiện`), so it counts only where no list of objects is open.
 */
function isSubjectVerb(tagged: Tagged, at: number, open: Open): boolean {
  if (has(tagged, at, 'modal') || has(tagged, at, 'adverb')) return true
  const cue = tagged.tags[at]?.meaning.cue
  if (cue === 'report' || cue === 'coordinate') return true
  return (
    SUBJECT_VERBS.has(pairAt(tagged, at)) ||
    ((open.opening.doer !== null || startsOnOccasion(tagged, open)) && has(tagged, at, 'verb'))
  )
}
