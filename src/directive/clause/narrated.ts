import { after, type Tagged } from '../../party/tags.js'
import { closingOf } from './manner.js'
import type { Clause, Opening, OpeningContext } from './model.js'
import { isDecision, isTask } from './mood.js'
import { namesTerm, openingAt } from './opening.js'
import { foldedOf } from './range.js'

/*
 * Openings that tell, and do not order: what was decided, how far it has come, what was done in a period.
 */

/** How far from its beginning the colon of a label may stand. */
const LONGEST_LABEL = 40

/** `Dự thảo Nghị quyết …: Thống nhất thông qua`, `Về Đề án …: Chưa thông qua`: what was decided of the matter before the colon, or what is told of it. */
export function decidedAt(
  tagged: Tagged,
  from: number,
  to: number,
  context: OpeningContext,
): Opening | undefined {
  const colon = closingOf(tagged, from, Math.min(to, from + LONGEST_LABEL), ':')
  if (colon === undefined || !(isDecision(tagged, colon) || isStatus(tagged, colon))) return undefined
  const opening = openingAt(tagged, colon, to, context)
  return opening.doer === null && opening.mood === 'telling' ? opening : undefined
}

/** `Nhà ở dân cư: Hiện còn 17 nhà tạm`, `Kinh phí: chưa bố trí`: how far it has come. */
function isStatus(tagged: Tagged, at: number): boolean {
  const [word = '', next = ''] = [tagged.tokens[at]?.folded, tagged.tokens[at + 1]?.folded]
  const isNow =
    (word === 'hiện' && (next === 'nay' || STATUS.has(next))) || (word === 'đến' && next === 'nay')
  return isNow || STATUS.has(word)
}

const STATUS = new Set(['còn', 'chưa', 'đã', 'mới', 'đang'])

/** `Thống nhất kết thúc theo dõi 02 vụ án; đưa vụ án … vào diện theo dõi`: the second half of what was decided. */
export function isDecidedToo(tagged: Tagged, before: Clause | undefined, clause: Clause): boolean {
  const { from, to, doer, times } = clause
  const decision = before?.doer === null && before.mood === 'telling' ? before : undefined
  return (
    decision !== undefined &&
    isDecision(tagged, decision.actionFrom) &&
    tagged.tokens[from - 1]?.folded === ';' &&
    doer === null &&
    times.length === 0 &&
    /^(?:và )?đưa .*? (?:vào|ra khỏi) (?:diện|danh sách|danh mục)(?= |$)/u.test(
      foldedOf(tagged, { from, to }),
    )
  )
}

/** The opening at `at`; behind a time that is no term, from `from` on, a subject that no table knows tells what was done then. */
export function openingThen(
  tagged: Tagged,
  from: number,
  at: number,
  to: number,
  context: OpeningContext,
): Opening {
  const opening = openingAt(tagged, at, to, context)
  const isTold =
    opening.doer === null &&
    opening.mood === 'unknown' &&
    namesTime(tagged, from, at) &&
    !namesTerm(from, at, context) &&
    saysDone(tagged, at, to)
  return isTold ? { ...opening, mood: 'telling' } : opening
}

const TIME_WORDS = new Set(['ngày', 'tuần', 'tháng', 'quý', 'năm'])

function namesTime(tagged: Tagged, from: number, to: number): boolean {
  for (let index = from; index < to; index += 1)
    if (TIME_WORDS.has(tagged.tokens[index]?.folded ?? '')) return true
  return false
}

/** How far behind a subject that no table knows `đã` may stand. */
const LONGEST_SUBJECT = 25

/**
 * `(Năm 2015,) cấp ủy, chính quyền từ huyện đến cơ sở đã tiếp 1.284 lượt`, `(Đến ngày 15/7,) toàn tỉnh có 100% …`: nothing
 * to do stands before `đã` or a count.
 */
function saysDone(tagged: Tagged, from: number, to: number): boolean {
  for (let index = from; index < Math.min(to, from + LONGEST_SUBJECT); index = after(tagged, index)) {
    const token = tagged.tokens[index]
    const isCount = token?.folded === 'có' && tagged.tokens[index + 1]?.kind === 'number'
    if (token?.folded === 'đã' || isCount) return true
    const isWork = isTask(tagged, index) && token?.folded !== 'đến'
    if (isWork || (token?.kind === 'mark' && token.folded !== ',' && token.folded !== '/')) return false
  }
  return false
}

/** `Năm 2022, Công an huyện đã bắt giữ …`: told of a period that no cue makes a term. */
export function toldOfPeriod(
  tagged: Tagged,
  at: number,
  to: number,
  context: OpeningContext,
): Opening | undefined {
  const comma = endOfPeriod(tagged, at)
  if (comma === undefined || tagged.tokens[comma]?.folded !== ',' || comma + 1 >= to) return undefined
  const opening = openingThen(tagged, at, comma + 1, to, context)
  return opening.mood === 'telling' ? opening : undefined
}

const LONGEST_PERIOD = 6

/** The end of `Năm 2022`, `Quý I/2023` at `at`. */
export function endOfPeriod(tagged: Tagged, at: number): number | undefined {
  const word = tagged.tokens[at]?.folded
  if (word !== 'năm' && word !== 'quý' && word !== 'tháng') return undefined
  let end = at + 1
  while (end < at + LONGEST_PERIOD && isOfPeriod(tagged, end)) end += 1
  return end > at + 1 ? end : undefined
}

function isOfPeriod(tagged: Tagged, at: number): boolean {
  const token = tagged.tokens[at]
  return token?.kind === 'number' || /^(?:[ivx]+|[/-]|năm)$/.test(token?.folded ?? '')
}
