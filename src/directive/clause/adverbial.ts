import { readUnit, readUnits } from '../../party/read.js'
import { after, has, startsWith, type Tagged, textOf } from '../../party/tags.js'
import type { Unit } from '../../party/unit.js'
import type { Doer, Opening, OpeningContext } from './model.js'
import { isTask, moodAt } from './mood.js'
import { decidedAt, openingThen, toldOfPeriod } from './narrated.js'
import { openingAt } from './opening.js'
import type { TokenRange } from './range.js'

/** Adverbials before the doer: their comma, or where a doer or a verb follows, ends them. */
const LEADS = new Set([
  'đối với',
  'để',
  'căn cứ',
  'trên cơ sở',
  'theo',
  'khi',
  'sau khi',
  'sau',
  'qua',
  'từ',
  'nhằm',
  'trước',
  'với',
  'trường hợp',
  'quá thời hạn',
  'quá hạn',
  'trong',
  'về',
  'nếu',
  'tại',
  'ngoài',
  'bên cạnh',
  'ngay',
  'đồng thời',
  'ngoài ra',
  'riêng',
  'do',
  'vì',
  'đến',
  'kể',
  'nhân',
  'cùng',
  'bằng',
])

const CONNECTORS = new Set(['đồng', 'ngoài', 'bên', 'mặt', 'trong', 'do', 'vì', 'và', 'thì'])

const MOST_COMMAS = 12

const LONGEST_LEAD = 220

/** Reads how the clause in `range` begins: adverbials, then who is told and by what cue, then the first word of the task. */
export function readOpening(tagged: Tagged, range: TokenRange, context: OpeningContext): Opening {
  const start = skipLight(tagged, range.from, range.to, context)
  if (isTogether(tagged, start, range.to, context)) return { doer: null, actionFrom: start, mood: 'order' }
  const direct =
    toldOfPeriod(tagged, start, range.to, context) ??
    openingThen(tagged, range.from, start, range.to, context)
  const decided = direct.doer === null ? decidedAt(tagged, start, range.to, context) : undefined
  if (decided !== undefined) return decided
  if (direct.doer === null && isOccasion(tagged, start))
    return afterOccasion(tagged, start, range.to, context) ?? direct
  if (direct.doer !== null || direct.mood !== 'unknown') {
    if (direct.doer !== null || !isLead(tagged, start)) return direct
  }
  if (!isLead(tagged, start)) return direct
  const later = afterLead(tagged, start, range.to, context)
  if (later === undefined) return direct
  return isCondition(tagged, start) ? { ...later, timesFrom: timesFrom(start, later, context) } : later
}

/**
 * `Cùng Trạm Y tế chuẩn bị …`: the task follows those who work along. Of several the last may be the doer (`Cùng với
 * Phòng Tư pháp, Phòng Nội vụ rà soát`), but under a heading that names one.
 */
function isTogether(tagged: Tagged, at: number, to: number, { isHeaded }: OpeningContext): boolean {
  if (tagged.tokens[at]?.folded !== 'cùng') return false
  const read = readUnits(tagged, startsWith(tagged, at, 'cùng với') ? at + 2 : at + 1, to)
  return read !== undefined && (isHeaded || read.units.length === 1) && isTask(tagged, read.end)
}

/** Skips connectives, marks and times: `Đồng thời,`, `Trong quý I,`, `Định kỳ hàng tuần`. */
function skipLight(tagged: Tagged, from: number, to: number, context: OpeningContext): number {
  let index = from
  while (index < to) {
    const token = tagged.tokens[index]
    if (token === undefined) return index
    const timeEnd = context.afterTime(index)
    const frequencyEnd = afterFrequency(tagged, index)
    if (timeEnd !== undefined) index = timeEnd
    else if (frequencyEnd !== undefined) index = frequencyEnd
    else if (token.kind === 'mark' && token.folded !== '(' && token.folded !== '"') index += 1
    else if (
      [
        'đồng thời',
        'ngoài ra',
        'trước mắt',
        'bên cạnh đó',
        'theo đó',
        'đặc biệt',
        'riêng',
        'và',
        'cụ thể',
      ].some((words) => startsWith(tagged, index, words))
    ) {
      index = skipWords(tagged, index)
    } else return index
  }
  return index
}

/** `Hàng tháng, UBND xã báo cáo … trước ngày 20`: the frequency belongs to the words of time at the end. */
function afterFrequency(tagged: Tagged, at: number): number | undefined {
  const [word, unit] = [tagged.tokens[at]?.folded ?? '', tagged.tokens[at + 1]?.folded ?? '']
  if (word === 'định' && unit === 'kỳ') return at + 2
  const isFrequency = word === 'hàng' || word === 'hằng' || word === 'mỗi'
  return isFrequency && ['ngày', 'tuần', 'tháng', 'quý', 'năm'].includes(unit) ? at + 2 : undefined
}

function skipWords(tagged: Tagged, at: number): number {
  const first = tagged.tokens[at]?.folded ?? ''
  const pair = CONNECTORS.has(first) || ['trước', 'theo', 'đặc', 'cụ'].includes(first)
  if (startsWith(tagged, at, 'bên cạnh đó')) return at + 3
  return pair && first !== 'và' ? at + 2 : at + 1
}

/** Adverbials that say when or about what a duty falls due, not by what day it is done. */
const CONDITIONS = new Set([
  'đối',
  'để',
  'căn',
  'theo',
  'khi',
  'nếu',
  'trường',
  'nhằm',
  'với',
  'qua',
  'do',
  'vì',
])

function isCondition(tagged: Tagged, at: number): boolean {
  return CONDITIONS.has(tagged.tokens[at]?.folded ?? '')
}

/** Behind a condition the times begin with the doer, or with the day right before it: `Để …, trước ngày 20/10 UBND xã …`. */
function timesFrom(start: number, { doer, actionFrom }: Opening, context: OpeningContext): number {
  const from = doer?.from ?? actionFrom
  for (let index = from - 1; index > start; index -= 1) {
    const end = context.afterTime(index)
    if (end !== undefined) return end >= from ? index : from
  }
  return from
}

function isLead(tagged: Tagged, at: number): boolean {
  // `theo dõi`, `trước mắt`: the word is the beginning of another.
  if (has(tagged, at, 'verb') && after(tagged, at) > at + 1) return false
  const words = [0, 1, 2].map((offset) => tagged.tokens[at + offset]?.folded ?? '')
  return [1, 2, 3].some((count) => LEADS.has(words.slice(0, count).join(' ')))
}

/** The opening after an adverbial: at the first comma behind which a doer stands, else behind its first comma. */
function afterLead(tagged: Tagged, from: number, to: number, context: OpeningContext): Opening | undefined {
  let fallback: Opening | undefined
  let telling: Opening | undefined
  const resumeAt = resumptionOf(tagged, from, to)
  let commas = 0
  for (let index = from + 1; index < Math.min(to, from + LONGEST_LEAD) && commas < MOST_COMMAS; index += 1) {
    const mark = tagged.tokens[index]?.folded
    if (mark !== ',' && mark !== ':' && mark !== 'thì') {
      const doer = mark === undefined || commas > 0 ? undefined : subjectInside(tagged, index, to, context)
      if (doer !== undefined) return doer
      continue
    }
    commas += 1
    const start = skipLight(tagged, index + 1, to, context)
    const opening = openingThen(tagged, from, start, to, context)
    if (opening.doer !== null && isSpecific(tagged, opening.doer)) return opening
    if (opening.mood === 'telling' && mark === ',' && fallback === undefined && commas === 1)
      telling = opening
    const mayBegin = index >= resumeAt
    if (mayBegin && opening.mood === 'order' && opening.doer === null && fallback === undefined)
      fallback = opening
    if (mark === ':') return fallback ?? { doer: null, actionFrom: start, mood: moodAt(tagged, start) }
  }
  return (
    mannerInside(tagged, from, to) ??
    fallback ??
    telling ??
    taskInside(tagged, from, to) ??
    toldInside(tagged, from, to)
  )
}

/** On what occasion a doer acts: `Tiếp thu ý kiến tại hội nghị, Phòng Nội vụ …`, `Kết thúc đợt cao điểm, Công an huyện …`. */
const OCCASIONS = new Set([
  'tiếp thu',
  'thực hiện',
  'triển khai',
  'triển khai thực hiện',
  'tổ chức thực hiện',
  'chấp hành',
  'ghi nhận',
  'kết thúc',
  'phát huy',
  'hưởng ứng',
  'rút kinh nghiệm',
])

/** Whether a sentence that names no doer begins, at `at`, with a verb that may as well tell the occasion. */
export function isOccasion(tagged: Tagged, at: number): boolean {
  return OCCASIONS.has(textOf(tagged, at, after(tagged, at)).toLowerCase())
}

/** The doer behind the comma that ends an occasion; in a list (`ý kiến của Sở Nội vụ, Sở Tài chính …`) a comma ends nothing. */
function afterOccasion(
  tagged: Tagged,
  from: number,
  to: number,
  context: OpeningContext,
): Opening | undefined {
  for (let index = from + 1; index < Math.min(to, from + LONGEST_LEAD); index = after(tagged, index)) {
    if (tagged.tokens[index]?.folded !== ',') continue
    const opening = openingAt(tagged, index + 1, to, context)
    const { doer } = opening
    if (doer?.rule !== 'subject' || opening.mood !== 'order' || !isSpecific(tagged, doer)) continue
    const isFree = doer.units.every((unit) => !isBarePlace(unit) && !namesBefore(tagged, from, index, unit))
    if (isFree) return opening
  }
  return undefined
}

/** `thôn, xóm, …`: a level and no name is one more object. */
function isBarePlace(unit: Unit): boolean {
  return unit.kind === 'place' && !unit.isPlural && !/[\p{Lu}\d]/u.test(unit.area ?? '')
}

/** Whether a party of the same kind ends right before the comma at `comma`. */
function namesBefore(tagged: Tagged, from: number, comma: number, unit: Unit): boolean {
  const kindOf = ({ head }: Unit) => head.split(' ')[0]?.toLowerCase()
  for (let index = Math.max(from, comma - LONGEST_BEFORE); index < comma; index += 1) {
    const read = readUnit(tagged, index)
    if (read?.end === comma) return read.units.some((before) => kindOf(before) === kindOf(unit))
  }
  return false
}

const LONGEST_BEFORE = 12

/** `Trường hợp vượt thẩm quyền thì …`: the condition lasts until `thì`. */
function resumptionOf(tagged: Tagged, from: number, to: number): number {
  for (let index = from; index < Math.min(to, from + LONGEST_LEAD); index += 1) {
    if (tagged.tokens[index]?.folded === 'thì') return index
  }
  return from
}

/** `Sau đợt cao điểm tiếp tục duy trì …, không để …`: a manner before the first comma begins the task. */
function mannerInside(tagged: Tagged, from: number, to: number): Opening | undefined {
  for (let index = from + 2; index < to; index = after(tagged, index)) {
    const token = tagged.tokens[index]
    if (token === undefined || token.kind === 'mark') return undefined
    const isManner =
      ['tiếp', 'khẩn', 'chủ', 'tích', 'tập'].includes(token.folded) && has(tagged, index, 'adverb')
    if (isManner) return { doer: null, actionFrom: index, mood: 'order' }
  }
  return undefined
}

/** `Đến ngày 10/3 đã chi trả cho 326 hộ`, `Đến nay có 12 xã đạt chuẩn`: what has been done by then is told. */
function toldInside(tagged: Tagged, from: number, to: number): Opening | undefined {
  for (let index = from + 1; index < to; index = after(tagged, index)) {
    const token = tagged.tokens[index]
    if (token?.kind === 'mark' && token.folded !== '/' && token.folded !== '-') return undefined
    const isCount = token?.folded === 'có' && tagged.tokens[index + 1]?.kind === 'number'
    if (token?.folded === 'đã' || isCount) return { doer: null, actionFrom: index, mood: 'telling' }
  }
  return undefined
}

/** `Trên cơ sở chức năng của cơ quan mình xây dựng kế hoạch …`: nobody is named and no comma helps, but a task is. */
function taskInside(tagged: Tagged, from: number, to: number): Opening | undefined {
  const first = tagged.tokens[from]?.folded
  if (first !== 'trên' && first !== 'căn') return undefined
  for (let index = from + 3; index < to; index = after(tagged, index)) {
    if (has(tagged, index, 'verb')) return { doer: null, actionFrom: index, mood: 'order' }
  }
  return undefined
}

/** Behind a comma a bare noun is no doer (`…, cá nhân thuộc phạm vi quản lý`) but where a duty follows: `chủ đầu tư phải …`. */
function isSpecific(tagged: Tagged, doer: Doer): boolean {
  return (
    doer.rule !== 'subject' ||
    has(tagged, doer.to, 'modal') ||
    doer.units.every((unit) => unit.kind !== 'group' || /^(?:các|những|mỗi|từng|toàn)/.test(unit.head))
  )
}

/** `Trong quá trình thực hiện Thủ trưởng các địa phương chủ động …`: no comma before the subject, but a capital. */
function subjectInside(tagged: Tagged, at: number, to: number, context: OpeningContext): Opening | undefined {
  if (tagged.tokens[at]?.capital !== true || tagged.tokens[at - 1]?.kind === 'mark') return undefined
  const before = tagged.tags[at - 1]?.meaning
  if (
    before?.cue !== undefined ||
    ['của', 'với', 'tại', 'giữa', 'bởi'].includes(tagged.tokens[at - 1]?.folded ?? '')
  )
    return undefined
  const opening = openingAt(tagged, at, to, context)
  return opening.doer?.rule === 'subject' && opening.mood === 'order' && isStrong(tagged, opening.doer.to)
    ? opening
    : undefined
}

/** A word that only a doer has before it: `phải`, `chủ trì`, `chịu trách nhiệm`, `chủ động`. */
function isStrong(tagged: Tagged, at: number): boolean {
  return has(tagged, at, 'modal') || has(tagged, at, 'adverb') || startsWith(tagged, at, 'chủ trì')
}
