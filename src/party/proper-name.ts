import { LENDING_PLACES } from '../lexicon/name-words.js'
import { readAreas } from './area.js'
import { beginsOther } from './place-name.js'
import { TRAIT } from './tag.js'
import { after, has, hasAny, type Tagged } from './tags.js'
import { isNameEnd, isNameWord, isTaskWord, readComplement } from './word-class.js'

const LONGEST_COMPLEMENT = 4
/** `Hội Bảo vệ quyền lợi người tiêu dùng`: what a verb in capitals is about may be longer. */
const LONGEST_OBJECT = 8
const LONGEST_FREE_NAME = 12
/** How many small words may stand between two capitals of a name. */
const LONGEST_SMALL_RUN = 4

/** How far the area may stand that closes a name in small letters. */
const LONGEST_TRADE = 10

/**
 * The end of a name whose small letters hold a verb: `Công ty TNHH MTV Quản lý khai thác công trình thủy lợi tỉnh`, up
 * to an area that a task follows, or, where the capitals are a verb that wants an object, up to the verb after it
 * (`Trung tâm Hỗ trợ phát triển doanh nghiệp`).
 */
export function readTrade(tagged: Tagged, at: number): number | undefined {
  if (!has(tagged, at, 'verb') || isCapitalAt(tagged, at)) return undefined
  const wantsObject = (has(tagged, at - 1, 'verb') || has(tagged, at - 2, 'verb')) && has(tagged, at, 'trade')
  const end = after(tagged, at)
  for (let index = end; index < at + LONGEST_TRADE; index = after(tagged, index)) {
    if (has(tagged, index, 'level')) return isTaskWord(tagged, afterArea(tagged, index)) ? index : undefined
    if (wantsObject && index > end && has(tagged, index, 'verb')) return index
    const isInner = isNameWord(tagged, index) || has(tagged, index, 'trade')
    if (!isInner && !isJoin(tagged.tokens[index]?.folded ?? '')) return undefined
  }
  return undefined
}

export function afterArea(tagged: Tagged, at: number): number {
  return readAreas(tagged, at)?.end ?? at + 1
}

/** The end of a name of its own: capitals, with the small words inside it (`Khu kinh tế Dung Quất và các KCN`). */
export function readFreeName(tagged: Tagged, at: number): number | undefined {
  let end: number | undefined
  let last = at
  for (let index = at; index < at + LONGEST_FREE_NAME; ) {
    const token = tagged.tokens[index]
    if (token === undefined || (token.kind === 'mark' && token.folded !== '-' && token.folded !== '&')) break
    const isInner = (index === at || end === index) && token.kind === 'number'
    if (token.capital || isInner) {
      if (index > at && beginsBody(tagged, index)) break
      end = afterName(tagged, index)
      last = index
      index = end
      continue
    }
    if (token.kind !== 'mark' && !(isJoin(token.folded) || isNameWord(tagged, index))) break
    if (index - (end ?? at) >= LONGEST_SMALL_RUN) break
    index = token.kind === 'mark' ? index + 1 : after(tagged, index)
  }
  if (end === undefined) return undefined
  const most = has(tagged, last, 'verb') ? LONGEST_OBJECT : LONGEST_COMPLEMENT
  const completed = readObjectNoun(tagged, last, end) ?? readComplement(tagged, end, most)
  const isProper = end - at >= 2 && isCapitalAt(tagged, end - 1) && isCapitalAt(tagged, end - 2)
  const isRest = isProper && completed - end >= SHORTEST_REST && isSentenceEnd(tagged, completed)
  const whole = isRest ? end : completed
  return readTrade(tagged, whole) ?? readFurtherKind(tagged, whole)
}

/** `Phòng Điều hành dự án 1`: a verb in capitals has its object in the name; `Phòng Điều hành 2 dự án` counts. */
function readObjectNoun(tagged: Tagged, verbAt: number, at: number): number | undefined {
  if (!has(tagged, verbAt, 'verb') || !has(tagged, at, 'nounStart')) return undefined
  const noun = after(tagged, at)
  const isNumbered = tagged.tokens[noun]?.kind === 'number' && isNameEnd(tagged, noun + 1)
  const end = isNumbered ? noun + 1 : readComplement(tagged, noun, LONGEST_COMPLEMENT)
  return isNameEnd(tagged, end) ? end : undefined
}

/** So many small words behind a proper name, up to a full stop, are a task whose verb no table knows (`Viettel Bắc Kạn lợp lại mái nhà.`). */
const SHORTEST_REST = 3

function isSentenceEnd(tagged: Tagged, at: number): boolean {
  const mark = tagged.tokens[at]?.folded
  return mark === undefined || mark === '.' || mark === ';'
}

/** `Ban Quản lý Khu kinh tế Nghi Sơn và các khu công nghiệp`: a second half in small letters that is no set of doers. */
function readFurtherKind(tagged: Tagged, at: number): number {
  if (tagged.tokens[at]?.folded !== 'và' || tagged.tokens[at + 1]?.folded !== 'các') return at
  const noun = tagged.tags[at + 2]?.meaning
  const isDoer = noun?.organ !== undefined || has(tagged, at + 2, 'group')
  const end = isDoer ? at : readComplement(tagged, at + 2, LONGEST_COMPLEMENT)
  return end > at + 2 ? end : at
}

/**
 * The end of a name that goes on behind the comma at `at`: `Vụ Khoa học, Công nghệ và Môi trường` has no head of its own
 * behind it and closes with `và`; of `Ban Quản lý Khu kinh tế, công nghiệp tỉnh`, `… rừng phòng hộ, đặc dụng tỉnh` the
 * name from `from` lends its first word.
 */
export function readPastComma(tagged: Tagged, from: number, at: number): number {
  const next = at + 1
  if (tagged.tokens[at]?.folded !== ',' || has(tagged, next, 'level') || has(tagged, next, 'post')) return at
  if (tagged.tags[next]?.meaning.organ !== undefined || beginsBody(tagged, next)) return at
  if (!isCapitalAt(tagged, next)) {
    const end = LENDING_PLACES.has(tagged.tokens[from]?.folded ?? '') ? readKind(tagged, next) : next
    return end > next && has(tagged, end, 'level') && isTaskWord(tagged, afterArea(tagged, end)) ? end : at
  }
  const half = readFreeName(tagged, next) ?? next
  const end = readSmallHalf(tagged, half)
  if (isJoined(tagged, next, end) && isNameEnd(tagged, end)) return end
  return isLastHalf(tagged, next, half) ? half : at
}

/**
 * `Viện Chiến lược, Chính sách lâm nghiệp`: a last half without `và`, known by its small letters, up to the task, the area
 * or the end; a place (`Công ty Xanh, Hà Nội`) has none.
 */
function isLastHalf(tagged: Tagged, from: number, to: number): boolean {
  if (isCapitalAt(tagged, to - 1) || hasAny(tagged, from, NO_HALF)) return false
  // `Vụ Kế hoạch, Tài chính`: a whole field is another office's.
  if (tagged.tags[from]?.meaning.sector !== undefined && after(tagged, from) === to) return false
  const next = tagged.tokens[to]
  return next === undefined || next.folded === '.' || has(tagged, to, 'level') || isTaskWord(tagged, to)
}

/** What begins another party or another part of the sentence, not a half of a name. */
const NO_HALF =
  TRAIT.verb | TRAIT.nounStart | TRAIT.surname | TRAIT.personTitle | TRAIT.adverb | TRAIT.group | TRAIT.agent

/** `Cục Chế biến, Thương mại nông lâm thủy sản và nghề muối`: the last half in small letters, where a task follows. */
function readSmallHalf(tagged: Tagged, at: number): number {
  if (tagged.tokens[at]?.folded !== 'và') return at
  const end = readKind(tagged, at + 1)
  return end > at + 1 && isTaskWord(tagged, end) ? end : at
}

/** The end of small words that are a kind of thing, not of doer. */
function readKind(tagged: Tagged, at: number): number {
  const isDoer = hasAny(tagged, at, TRAIT.group | TRAIT.agent)
  return isDoer ? at : readComplement(tagged, at, LONGEST_COMPLEMENT)
}

/** Whether `và` joins two halves between `from` and `to`, neither of which is a body. */
function isJoined(tagged: Tagged, from: number, to: number): boolean {
  for (let index = from; index < to; index = after(tagged, index)) {
    if (tagged.tags[index]?.meaning.organ !== undefined) return false
  }
  return tagged.tokens.slice(from, to).some(({ folded }) => folded === 'và' || folded === '&')
}

/** `Tổng cục Thống kê`, `Tổ Văn phòng`: the first word of a name brings the rest of its own. */
export function afterName(tagged: Tagged, at: number): number {
  return tagged.tags[at]?.end ?? at + 1
}

/** `Khu kinh tế Dung Quất và các KCN Quảng Ngãi`: joins two halves of a name where another capital follows. */
function isJoin(word: string): boolean {
  return word === 'và' || word === 'các' || word === 'của'
}

export function isCapitalAt(tagged: Tagged, at: number): boolean {
  return tagged.tokens[at]?.capital === true
}

/** `Phòng Kỹ thuật - Sản xuất`: a verb in capitals is a half of the field. */
export function beginsBody(tagged: Tagged, at: number): boolean {
  const isHalf = has(tagged, at, 'verb') && tagged.tags[at]?.meaning.organ === undefined
  return beginsOther(tagged, at) && !isHalf
}
