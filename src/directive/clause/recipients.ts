import {
  CHANNELS,
  FORWARDING_VERBS,
  HANDED,
  HANDING_VERBS,
  REVIEWING_VERBS,
} from '../../lexicon/clause-words.js'
import { readUnits } from '../../party/read.js'
import { after, has, startsWith, type Tagged } from '../../party/tags.js'
import type { UnitsRead } from '../../party/unit.js'
import { isTaskWord } from '../../party/word-class.js'
import { anyAt, pairAt, phraseAt } from './range.js'

const LONGEST_HANDED = 14

/** `thông tin tình hình về UBND xã`, `cung cấp danh sách … cho Công an huyện`: the index of the word before who gets it. */
export function handedTo(tagged: Tagged, at: number, limit: number): number | undefined {
  const { tokens } = tagged
  const end = at + 2
  if (anyAt(tagged, at, HANDING_VERBS) === undefined) return undefined
  const noun = startsWith(tagged, end, 'đầy đủ') || has(tagged, end, 'adverb') ? end + 2 : end
  if (!isHanded(tagged, noun)) return undefined
  for (let index = noun + 2; index < Math.min(limit, noun + LONGEST_HANDED); index = after(tagged, index)) {
    const cue = tagged.tags[index]?.meaning.cue
    if (cue === 'to') return receives(tagged, index) && !isSpread(tagged, at, index) ? index : undefined
    if (cue !== undefined || tokens[index]?.kind === 'mark' || has(tagged, index, 'modal')) return undefined
  }
  return undefined
}

function isHanded(tagged: Tagged, at: number): boolean {
  return HANDED.has(pairAt(tagged, at))
}

/** `thông báo kết quả đến UBND các xã` makes known; `thông báo kết quả về UBND huyện` reports. */
function isSpread(tagged: Tagged, verbAt: number, toAt: number): boolean {
  return tagged.tokens[verbAt + 1]?.folded === 'báo' && tagged.tokens[toAt]?.folded === 'đến'
}

/** `qua nhóm Zalo`, `qua email`: a channel of its own is nobody. */
export function isChannel(tagged: Tagged, at: number): boolean {
  return [at, at + 1].some((index) => CHANNELS.has(tagged.tokens[index]?.folded ?? ''))
}

/** `hoàn thiện hồ sơ trước khi trình UBND tỉnh`: what is done after the task is no part of it. */
export function isLaterStep(tagged: Tagged, at: number): boolean {
  return tagged.tokens[at - 1]?.folded === 'khi' && tagged.tokens[at - 2]?.folded === 'trước'
}

/** `báo cáo số học sinh …`, `báo cáo 12 hộ nghèo …`: what is reported, not to whom. */
export function isFigure(tagged: Tagged, cueAt: number, at: number, read: UnitsRead): boolean {
  const first = tagged.tokens[at]?.folded
  const second = tagged.tokens[at + 1]?.folded ?? ''
  if (first === 'số' || (first === 'một' && second === 'số')) return true
  // `gửi 02 bộ về Phòng Tư pháp`: copies.
  if (tagged.tokens[at]?.kind === 'number' && (second === 'bộ' || second === 'bản')) return true
  const isReported = tagged.tokens[cueAt]?.folded === 'báo'
  return isReported && read.units.every(({ kind, head }) => kind === 'group' && PEOPLE.test(head))
}

/** Private people, by the noun that a set of them begins with. */
export const PEOPLE =
  /^(?:(?:các|mỗi|từng|những|\d+) )?(?:hộ|người|nhân dân|cá nhân|học sinh|chủ|bà con)(?= |$)/u

/** `cho` and `với` lead to a recipient only where a body or a post follows: `cho các xã phấn đấu` helps the communes. */
export function receives(tagged: Tagged, at: number): boolean {
  const word = tagged.tokens[at]?.folded
  // `chuyển hồ sơ sang Công an huyện`; what is moved from one office to another is no report.
  if (word === 'sang') return isHanded(tagged, at - 2)
  if (isRangeEnd(tagged, at)) return false
  if (word !== 'cho' && word !== 'với' && word !== 'đến' && word !== 'lên') return true
  const units = readUnits(tagged, at + 1)?.units ?? []
  return (
    units.length > 0 &&
    units.every((unit) => unit.kind === 'organ' || unit.kind === 'post' || unit.kind === 'person')
  )
}

/** How far before its end a range may begin. */
const LONGEST_RANGE = 6

/** `từ cấp tỉnh tới địa phương`, `từ huyện đến cơ sở`: how far something reaches. */
function isRangeEnd({ tokens }: Tagged, at: number): boolean {
  const word = tokens[at]?.folded
  if (word !== 'tới' && word !== 'đến') return false
  return tokens.slice(Math.max(0, at - LONGEST_RANGE), at).some(({ folded }) => folded === 'từ')
}

/** `gửi Sở Nội vụ tổng hợp, trình …`: from here on the recipient acts. */
export function passesOn(tagged: Tagged, at: number): boolean {
  const next = tagged.tokens[at]?.folded === ',' ? undefined : tagged.tags[at]
  return next?.meaning.cue === 'purpose' || (next !== undefined && isTaskWord(tagged, at))
}

/** `gửi Sở Xây dựng thẩm định, …`: the recipient looks at it and gives it back. */
export function reviews(tagged: Tagged, at: number): boolean {
  return REVIEWING_VERBS.has(phraseAt(tagged, at))
}

/** `…, trình UBND tỉnh`, `… và trình UBND tỉnh`: by the hand of whoever sent it to be looked at. */
export function handsOn(tagged: Tagged, at: number): boolean {
  return tagged.tokens[at]?.folded === 'trình' && isBehindComma(tagged, at)
}

/** Whether a comma or `và` stands before the words. */
export function isBehindComma({ tokens }: Tagged, at: number): boolean {
  const before = tokens[at - 1]?.folded
  return before === ',' || before === 'và'
}

/** `để tổng hợp, báo cáo …`, `để báo cáo …`, `để theo dõi, chỉ đạo`: the recipient's own work. */
export function isForwarding(tagged: Tagged, at: number): boolean {
  return FORWARDING_VERBS.has(pairAt(tagged, at))
}
