import { DIRECTING_VERBS, SUBJECT_VERBS } from '../../lexicon/clause-words.js'
import { has, spanOf, startsWith, type Tagged, textOf } from '../../party/tags.js'
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

/** A new doer behind a boundary, and what the clause before it is. */
interface Change {
  readonly tagged: Tagged
  /** The mark or the word before it. */
  readonly at: number
  /** Where the new opening begins. */
  readonly start: number
  readonly sentence: TokenRange
  readonly opening: Opening
  readonly doer: Doer
  readonly open: Open
}

interface ChangeGuard {
  readonly name: string
  /** Why the party behind the boundary is no new doer. */
  readonly phrase: string
  readonly drops: (change: Change) => boolean
}

/** What only looks like a new doer, in the order in which it is asked. */
export const CHANGE_GUARDS: readonly ChangeGuard[] = [
  {
    name: 'no-order',
    phrase: 'Phòng Nội vụ rà soát, các xã đã rà soát xong',
    drops: ({ opening }) => !orders(opening),
  },
  {
    name: 'of-own-task',
    phrase: 'Ban Quản lý làm việc với nhà thầu, yêu cầu nhà thầu tăng ca',
    drops: (change) => change.doer.rule === 'request' && isOfOwnTask(change),
  },
  {
    name: 'asks-its-own',
    phrase: 'UBND xã rà soát, yêu cầu các doanh nghiệp cung cấp số liệu',
    drops: (change) =>
      change.doer.rule === 'request' && isMark(change.tagged, change.at) && asksPrivate(change),
  },
  {
    name: 'asks-above',
    phrase: 'Phòng GD&ĐT hoàn thiện hồ sơ, đề nghị Sở GD&ĐT công nhận',
    drops: (change) =>
      change.doer.rule === 'request' && isMark(change.tagged, change.at) && asksAbove(change),
  },
  {
    name: 'topic-in-sentence',
    phrase: 'rà soát chế độ, đối với cán bộ xã thì báo cáo',
    drops: ({ tagged, at, doer }) => doer.rule === 'topic' && !isColon(tagged, at),
  },
  {
    name: 'no-mark',
    phrase: 'hướng dẫn và các xã thực hiện',
    drops: ({ tagged, at, doer }) => doer.rule === 'subject' && !isMark(tagged, at),
  },
  {
    name: 'nobody-in-particular',
    phrase: 'lập danh sách, người dân kê khai',
    drops: ({ tagged, at, doer }) =>
      doer.rule === 'subject' && !isNamed(doer.units) && !(isColon(tagged, at) && doer.units.every(hasPlace)),
  },
  {
    name: 'listed-objects',
    phrase: 'chỉ đạo các hợp tác xã, các thôn nạo vét kênh mương',
    drops: ({ tagged, at, doer, sentence }) =>
      doer.rule === 'subject' && tagged.tokens[at]?.folded === ',' && listsObjects(tagged, at, sentence.from),
  },
  {
    name: 'no-subject-verb',
    phrase: 'hướng dẫn cán bộ, các chi bộ thực hiện',
    drops: ({ tagged, at, doer, open }) =>
      doer.rule === 'subject' && !isColon(tagged, at) && !isSubjectVerb(tagged, doer.to, open),
  },
]

/** A new doer after a boundary: `…, giao Sở Y tế …`; `…, UBND xã chịu trách nhiệm …`; `thì các sở phải …`. */
export function changeAt(
  tagged: Tagged,
  at: number,
  sentence: TokenRange,
  context: ClauseContext,
  open: Open,
): Opening | undefined {
  if (context.depths[at] !== 0 || at <= sentence.from || !isBoundary(tagged, at)) return undefined
  const start = afterConnective(tagged, at)
  if (start >= sentence.to) return undefined
  const opening = openingAt(tagged, start, sentence.to, context)
  const { doer } = opening
  if (doer === null) return undefined
  const change = { tagged, at, start, sentence, opening, doer, open }
  const guard = CHANGE_GUARDS.find(({ drops }) => drops(change))
  tagged.trace?.note({
    part: 'clause',
    rule: guard?.name ?? 'new-doer',
    outcome: guard === undefined ? 'read' : 'dropped',
    span: spanOf(tagged, doer.from, doer.to),
  })
  // `yêu cầu các doanh nghiệp gửi Sở A`: whom they send it to gets it from them.
  if (guard?.name === 'asks-its-own') open.isPassedOn = open.isAsking = true
  return guard === undefined ? opening : undefined
}

function isMark({ tokens }: Tagged, at: number): boolean {
  const token = tokens[at]
  return token?.kind === 'mark' && BOUNDARIES.has(token.folded)
}

function isColon({ tokens }: Tagged, at: number): boolean {
  return tokens[at]?.folded === ':'
}

function isBoundary(tagged: Tagged, at: number): boolean {
  return isMark(tagged, at) || BOUNDARY_WORDS.has(tagged.tokens[at]?.folded ?? '')
}

/** How far back the task that names who is asked may begin. */
const LONGEST_TASK = 60

/** `Ban Quản lý làm việc với nhà thầu, yêu cầu nhà thầu …`: who is asked was named in the task, so the doer asks. */
function isOfOwnTask({ tagged, doer, at, open }: Change): boolean {
  if (open.opening.doer === null) return false
  const task = textOf(tagged, Math.max(open.opening.actionFrom, at - LONGEST_TASK), at).toLowerCase()
  return doer.units.every(({ head }) => head !== '' && task.includes(head.toLowerCase()))
}

/** `Phòng GD&ĐT hoàn thiện hồ sơ, đề nghị Sở GD&ĐT công nhận`: a doer asks those above it; the notice orders. */
function asksAbove({ tagged, start, doer, open }: Change): boolean {
  const asking = open.opening.doer
  if (asking === null || !startsWith(tagged, start, 'đề nghị')) return false
  const own = Math.max(...asking.units.map(tierOf))
  return asking.units.every((unit) => tierOf(unit) > 0) && doer.units.every((unit) => tierOf(unit) > own)
}

const PRIVATE =
  /^(?:(?:các|mỗi|từng|những|toàn bộ|\d+) )?(?:tổ chức|doanh nghiệp|cơ sở|hộ|chủ|nhà thầu|nhà đầu tư|cá nhân|người|công ty)(?=[ ,]|$)/u

/** `UBND xã rà soát, yêu cầu các doanh nghiệp cung cấp số liệu`: an office asks private bodies in its own task. */
function asksPrivate({ doer, open }: Change): boolean {
  const asking = open.opening.doer
  return (
    asking?.units.every(({ kind, head }) => kind !== 'person' && !PRIVATE.test(head)) === true &&
    doer.units.every(({ kind, head }) => kind === 'group' && PRIVATE.test(head))
  )
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
