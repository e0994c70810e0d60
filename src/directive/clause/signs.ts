import {
  CALENDAR_UNITS,
  DECISIONS,
  FINDINGS,
  NAMING_VERBS,
  PRAISES,
  REFUSABLE,
  ROLES,
  SOME_OF,
  STATUS,
  WORTHS,
} from '../../lexicon/clause-words.js'
import { after, has, startsWith, type Tagged } from '../../party/tags.js'
import type { Unit } from '../../party/unit.js'
import { isNameWord, isTaskWord } from '../../party/word-class.js'
import type { OpeningContext } from './model.js'
import { anyAt, phraseAt } from './range.js'

/*
 * Signs by which the judge rules, each at a place in a text.
 */

/** How far behind such a subject the word that judges it may stand. */
const LONGEST_SOME = 12

/**
 * `Một số chủ đập không gửi báo cáo hàng tháng`: told of some who are found wanting, or have done it. `Một số xã phải …`,
 * `Một số xã khẩn trương …` is an order all the same.
 */
export function isOfSome(tagged: Tagged, at: number, to: number): boolean {
  if (anyAt(tagged, at, SOME_OF) === undefined) return false
  let isJudged = false
  for (let index = at; index < Math.min(to, at + LONGEST_SOME); index += 1) {
    isJudged ||= FINDINGS.has(tagged.tokens[index]?.folded ?? '')
    const isDuty = has(tagged, index, 'modal') || has(tagged, index, 'adverb')
    if (isDuty && !startsWith(tagged, index, 'không')) return false
  }
  return isJudged
}

/** `Có 12 xã …`. */
export function isCount({ tokens }: Tagged, at: number): boolean {
  return tokens[at]?.folded === 'có' && tokens[at + 1]?.kind === 'number'
}

/** A bare `có`: neither `có sự phối hợp` nor `có trách nhiệm`. */
export function isPossession(tagged: Tagged, at: number): boolean {
  return (
    tagged.tokens[at]?.folded === 'có' && !has(tagged, at, 'assessmentStart') && after(tagged, at) === at + 1
  )
}

/** How far behind the beginning the `là` may stand. */
const LONGEST_VALUED = 20

/** `Phát triển đàn bò là nhiệm vụ quan trọng`, `Việc nộp báo cáo là một căn cứ xếp loại`: what the words before `là` are. */
export function isWorth(tagged: Tagged, from: number, to: number): boolean {
  for (let index = from; index < Math.min(to, from + LONGEST_VALUED); index += 1) {
    const token = tagged.tokens[index]
    const isOver = token?.kind === 'mark' && token.folded !== '/' && token.folded !== '-'
    if (isOver || anyAt(tagged, index, NAMING_VERBS) !== undefined) return false
    if (token?.folded === 'là' && index > from) return anyAt(tagged, index + 1, WORTHS) !== undefined
  }
  return false
}

export function isPraise(tagged: Tagged, at: number): boolean {
  return has(tagged, at, 'assessmentStart') && PRAISES.has(phraseAt(tagged, at))
}

/** `Thống nhất …`, `Đồng ý …`. */
export function isDecision(tagged: Tagged, at: number): boolean {
  return has(tagged, at, 'assessmentStart') && DECISIONS.has(phraseAt(tagged, at))
}

/** `Không xem xét bổ sung biên chế`, `Chưa thông qua tại phiên họp này`: what was asked for is refused, nobody is to act. */
export function isRefusal(tagged: Tagged, at: number): boolean {
  const word = tagged.tokens[at]?.folded
  return (word === 'không' || word === 'chưa') && anyAt(tagged, at + 1, REFUSABLE) !== undefined
}

/** `đã hoàn thành`, `chưa bố trí`, `đồng ý`: what is found of somebody, behind a name and a colon. */
export function isFinding(tagged: Tagged, at: number): boolean {
  const word = tagged.tokens[at]?.folded
  return has(tagged, at, 'assessmentStart') || word === 'đã' || word === 'chưa'
}

/** Whether the words at `at` tell of the past or judge: `đã ban hành`, `chưa đạt`, `còn chậm`, `có sự phối hợp`. */
export function narratesAt(tagged: Tagged, at: number): boolean {
  if (has(tagged, at, 'assessmentStart')) return true
  return has(tagged, at, 'assessmentMark') && !has(tagged, at, 'modal') && !has(tagged, at, 'verb')
}

/** `Tiến độ …`, `Việc …`: the beginning of an entry or a remark. */
export function startsNoun(tagged: Tagged, at: number): boolean {
  return has(tagged, at, 'nounStart')
}

/** `X là cơ quan thường trực, tham mưu …`: the role is why, the rest is the duty. */
export function isInRole({ tokens }: Tagged, at: number): boolean {
  return tokens[at]?.folded === 'là' && ROLES.has(tokens[at + 1]?.folded ?? '')
}

/** A named body before a plain word that no table knows: most likely a verb (`Sở Y tế khoanh vùng …`). */
export function isUnknownVerb(tagged: Tagged, at: number, units: readonly Unit[]): boolean {
  const token = tagged.tokens[at]
  return (
    token?.kind === 'word' &&
    token.folded !== 'số' &&
    !CALENDAR_UNITS.has(token.folded) &&
    !token.capital &&
    isNameWord(tagged, at) &&
    tagged.tags[at] === undefined &&
    units.every(({ kind }) => kind === 'person' || kind === 'organ' || kind === 'post')
  )
}

/** `Nhà ở dân cư: Hiện còn 17 nhà tạm`, `Kinh phí: chưa bố trí`: how far it has come. */
export function isStatus({ tokens }: Tagged, at: number): boolean {
  const [word = '', next = ''] = [tokens[at]?.folded, tokens[at + 1]?.folded]
  const isNow =
    (word === 'hiện' && (next === 'nay' || STATUS.has(next))) || (word === 'đến' && next === 'nay')
  return isNow || STATUS.has(word)
}

/** Whether a mention of time begins between two tokens. */
export function namesTerm(from: number, to: number, context: OpeningContext): boolean {
  for (let index = from; index < to; index += 1) if (context.afterTime(index) !== undefined) return true
  return false
}

/** `Năm 2015, …`: a time that no cue makes a term. */
export function namesPeriodWithoutTerm(
  { tokens }: Tagged,
  from: number,
  to: number,
  context: OpeningContext,
): boolean {
  for (let index = from; index < to; index += 1)
    if (CALENDAR_UNITS.has(tokens[index]?.folded ?? '')) return !namesTerm(from, to, context)
  return false
}

/** How far behind a subject that no table knows `đã` may stand. */
const LONGEST_SUBJECT = 25

/**
 * `(Năm 2015,) cấp ủy, chính quyền từ huyện đến cơ sở đã tiếp 1.284 lượt`, `(Đến ngày 15/7,) toàn tỉnh có 100% …`: nothing
 * to do stands before `đã` or a count.
 */
export function saysDone(tagged: Tagged, from: number, to: number): boolean {
  for (let index = from; index < Math.min(to, from + LONGEST_SUBJECT); index = after(tagged, index)) {
    const token = tagged.tokens[index]
    if (token?.folded === 'đã' || isCount(tagged, index)) return true
    const isWork = isTaskWord(tagged, index) && token?.folded !== 'đến'
    if (isWork || (token?.kind === 'mark' && token.folded !== ',' && token.folded !== '/')) return false
  }
  return false
}
