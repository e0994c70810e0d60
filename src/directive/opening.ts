import { lowerFirst } from '../party/area.js'
import { isNameWord, readComplement } from '../party/complement.js'
import { skipParenthesis, type UnitsRead } from '../party/organ.js'
import { readUnit, readUnits } from '../party/read.js'
import { after, has, type Tagged, textOf } from '../party/tags.js'
import { type Unit, unitOf } from '../party/unit.js'
import { readUnknownBody } from '../party/unknown.js'
import { readNameAlone } from './name-alone.js'
import type { TokenRange } from './sentence.js'
import { isThingAt } from './things.js'

/** Who must act, and the words that say so. */
export interface Doer extends TokenRange {
  readonly units: readonly Unit[]
  /**
   * The cue: `assign` (giao X), `request` (yêu cầu X), `direct` (UBND tỉnh chỉ thị X), `topic` (Đối với X), `subject`,
   * `agent` (do X thực hiện).
   */
  readonly rule: 'assign' | 'request' | 'direct' | 'topic' | 'subject' | 'agent'
}

/** How a clause begins. */
export interface Opening {
  readonly doer: Doer | null
  /** Where the words of the task begin. */
  readonly actionFrom: number
  /** Times before this token belong to a condition (`Đối với các dự án đến hết ngày … giải ngân dưới 30%, …`). */
  readonly timesFrom?: number
  /**
   * `order`: told to do; `telling`: judged, praised or reported; `blame`: told of some (`một số xã …`), of whom nothing is
   * asked; `unknown`: begins with no word of any kind.
   */
  readonly mood: 'order' | 'telling' | 'blame' | 'unknown'
}

export interface OpeningContext {
  /** Whether a party speaks for the notice (the chair, the issuer): what it asks falls to the one it asks. */
  readonly isSuperior: (units: readonly Unit[]) => boolean
  /** The token after a mention of time that begins at `at`, if one does. */
  readonly afterTime: (at: number) => number | undefined
}

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
  const direct = openingAt(tagged, start, range.to, context)
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

function startsWith(tagged: Tagged, at: number, words: string): boolean {
  return words.split(' ').every((word, offset) => tagged.tokens[at + offset]?.folded === word)
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
    const opening = openingAt(tagged, start, to, context)
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

/** The opening whose doer or verb stands at `at` itself. */
export function openingAt(tagged: Tagged, at: number, to: number, context: OpeningContext): Opening {
  if (isOfSome(tagged, at, to)) return { doer: null, actionFrom: at, mood: 'blame' }
  const cue = tagged.tags[at]?.meaning.cue
  if (cue === 'assign' || cue === 'request') {
    const askedAt = skipMarks(tagged, after(tagged, at))
    const asked = readAsked(tagged, askedAt)
    const isDoer =
      asked !== undefined &&
      tagged.tokens[at - 1]?.folded !== 'được' &&
      (!namesStaff(tagged, at) || namesOfficials(tagged, at, asked))
    if (isDoer && asked.end <= to) return orderTo(asked, cue, at)
  }
  if (cue === 'topic') {
    const named = readUnits(tagged, after(tagged, at))
    const about = named === undefined ? undefined : withRemark(tagged, named)
    const mark = about === undefined ? undefined : tagged.tokens[about.end]?.folded
    const isClosed =
      about !== undefined &&
      (about.end >= to || mark === ':' || mark === ',' || mark === '.' || isTask(tagged, about.end))
    if (about !== undefined && isClosed && about.end <= to) {
      const next = about.end < to ? openingAt(tagged, skipMarks(tagged, about.end), to, context) : undefined
      if (next?.doer?.rule === 'assign' || next?.doer?.rule === 'request') return next
      return {
        doer: { units: about.units, rule: 'topic', from: at, to: about.end },
        actionFrom: about.end,
        mood: 'order',
      }
    }
  }
  return subjectAt(tagged, at, to, context) ?? { doer: null, actionFrom: at, mood: moodAt(tagged, at) }
}

const DATE_WORDS = new Set(['ngày', 'tháng', 'năm', 'quý', 'tuần', 'số'])

/** A named body before a plain word that no table knows: most likely a verb (`Sở Y tế khoanh vùng …`). */
function isUnknownVerb(tagged: Tagged, at: number, units: readonly Unit[]): boolean {
  const token = tagged.tokens[at]
  return (
    token?.kind === 'word' &&
    !DATE_WORDS.has(token.folded) &&
    !token.capital &&
    isNameWord(tagged, at) &&
    tagged.tags[at] === undefined &&
    units.every(isOfficial)
  )
}

const SOME = [
  'một số',
  'nhiều',
  'không ít',
  'đa số',
  'phần lớn',
  'hầu hết',
  'một vài',
  'vẫn còn một số',
  'còn một số',
]
const WANTING = new Set(['không', 'chưa', 'chậm', 'còn', 'đã', 'vẫn'])
/** How far behind such a subject the word that judges it may stand. */
const LONGEST_SOME = 12

/**
 * `Một số chủ đập không gửi báo cáo hàng tháng`: told of some who are found wanting, or have done it. `Một số xã phải …`,
 * `Một số xã khẩn trương …` is an order all the same.
 */
function isOfSome(tagged: Tagged, at: number, to: number): boolean {
  if (!SOME.some((words) => startsWith(tagged, at, words))) return false
  let isJudged = false
  for (let index = at; index < Math.min(to, at + LONGEST_SOME); index += 1) {
    isJudged ||= WANTING.has(tagged.tokens[index]?.folded ?? '')
    const isDuty = has(tagged, index, 'modal') || has(tagged, index, 'adverb')
    if (isDuty && !startsWith(tagged, index, 'không')) return false
  }
  return isJudged
}

/** `Đối với nhà đầu tư (Công ty Thành Đạt):`: the remark in brackets says who the one of that kind is. */
function withRemark(tagged: Tagged, named: UnitsRead): UnitsRead {
  const end = skipParenthesis(tagged, named.end)
  if (end === named.end || named.units.some((unit) => unit.kind !== 'group')) return { ...named, end }
  const inside = readUnits(tagged, named.end + 1)
  const isWhole = inside?.end === end - 1 && inside.units.every((unit) => unit.kind === 'organ')
  return { end, units: isWhole ? inside.units : named.units }
}

function orderTo(asked: UnitsRead, rule: Doer['rule'], from: number): Opening {
  return { doer: { units: asked.units, rule, from, to: asked.end }, actionFrom: asked.end, mood: 'order' }
}

/** `Phân công công chức phụ trách …` is the doer's own task; `Phân công đồng chí Lê Văn A …` names the doer. */
function namesStaff(tagged: Tagged, at: number): boolean {
  const word = tagged.tokens[at]?.folded
  return word === 'phân' || word === 'chỉ' || word === 'cử'
}

/** A person, a body, or a post with `đồng chí` before it; `phân công từng thành viên` deals out a doer's own people. */
function namesOfficials(tagged: Tagged, at: number, asked: UnitsRead): boolean {
  return asked.units.every(
    (unit) =>
      unit.kind === 'person' ||
      unit.kind === 'organ' ||
      (unit.kind === 'post' && has(tagged, after(tagged, at), 'personTitle')),
  )
}

function isOfficial(unit: Unit): boolean {
  return unit.kind === 'person' || unit.kind === 'organ' || unit.kind === 'post'
}

function skipMarks(tagged: Tagged, at: number): number {
  let index = at
  while (tagged.tokens[index]?.folded === ':' || tagged.tokens[index]?.folded === '-') index += 1
  return index
}

function subjectAt(tagged: Tagged, at: number, to: number, context: OpeningContext): Opening | undefined {
  const colon = closingOf(tagged, at, Math.min(to, at + LONGEST_LABEL), ':')
  const known =
    (colon === undefined ? undefined : readNameAlone(tagged, at, colon - 1)) ??
    readUnits(tagged, at) ??
    readUnknownSet(tagged, at)
  const opening = known === undefined ? undefined : openingOf(tagged, at, to, known, context)
  if (opening !== undefined) return opening
  const unknown = readUnknownBody(tagged, at)
  return unknown !== undefined && unknown.end <= to && isDoing(tagged, unknown.end)
    ? openingOf(tagged, at, to, unknown, context)
    : undefined
}

/** Whom a cue names; a name that stops short of the task is a longer one that no table knows. */
function readAsked(tagged: Tagged, at: number): UnitsRead | undefined {
  const known = readUnits(tagged, at)
  const stopsShort =
    known !== undefined && tagged.tokens[known.end]?.kind === 'word' && !isTask(tagged, known.end)
  const unknown = known === undefined || stopsShort ? readUnknownBody(tagged, at) : undefined
  return unknown !== undefined && unknown.end > (known?.end ?? at) ? unknown : known
}

/** What only people do: things may be `hoàn thành`, `thông xe`, `tổ chức vào tối 21/9`. */
const DOINGS = new Set(
  'chủ trì,phối hợp,tham mưu,báo cáo,rà soát,đôn đốc,theo dõi,chuẩn bị,phân công,tổng hợp,kiểm tra,hướng dẫn,tuyên truyền,bố trí,huy động,vận động,thẩm định,đề xuất,thông báo,cung cấp,chỉ đạo,chịu trách,có trách,khẩn trương,chủ động,tiếp nhận,xử lý,giải quyết,quản lý,giám sát,tập huấn,dàn dựng,hỗ trợ,tăng cường,phân phối,đăng tải,biên tập,lập kế'.split(
    ',',
  ),
)

function isDoing(tagged: Tagged, at: number): boolean {
  return DOINGS.has([tagged.tokens[at]?.folded, tagged.tokens[at + 1]?.folded].join(' '))
}

/** The opening whose subject stands at `at`: told by the verb behind it. */
function openingOf(
  tagged: Tagged,
  at: number,
  to: number,
  subject: UnitsRead,
  context: OpeningContext,
): Opening | undefined {
  if (subject.end > to) return undefined
  const verbAt = afterManner(tagged, subject.end, to, context)
  const cue = tagged.tags[verbAt]?.meaning.cue
  if ((cue === 'assign' || cue === 'request' || cue === 'direct') && context.isSuperior(subject.units)) {
    const asked = readUnits(tagged, skipMarks(tagged, after(tagged, verbAt)))
    if (asked !== undefined && asked.end <= to) return orderTo(asked, cue, at)
    return { doer: null, actionFrom: verbAt, mood: 'order' }
  }
  const doer: Doer = { units: subject.units, rule: 'subject', from: at, to: subject.end }
  if (verbAt >= to) {
    const isDated = context.afterTime(subject.end) !== undefined
    return { doer, actionFrom: subject.end, mood: isDated ? 'order' : 'unknown' }
  }
  if (isInRole(tagged, verbAt)) return { doer, actionFrom: subject.end, mood: 'order' }
  if (tellsOf(tagged, verbAt)) return { doer, actionFrom: verbAt, mood: 'telling' }
  const isOrder =
    isTask(tagged, verbAt) ||
    tagged.tokens[verbAt]?.folded === ':' ||
    (verbAt === subject.end && isUnknownVerb(tagged, verbAt, subject.units))
  if (isOrder) return { doer, actionFrom: subject.end, mood: 'order' }
  return undefined
}

/** How far ahead the colon after a name may stand. */
const LONGEST_LABEL = 24
const LONGEST_UNKNOWN = 5

/** `Các tiểu ban báo cáo …`: a sentence that begins with a set, of a noun no table knows, right before a verb. */
function readUnknownSet(tagged: Tagged, at: number): UnitsRead | undefined {
  const first = tagged.tokens[at]
  if (first?.capital !== true || (first.folded !== 'các' && first.folded !== 'mỗi')) return undefined
  const end = readComplement(tagged, at + 1, LONGEST_UNKNOWN)
  if (isThingAt(tagged, at + 1)) return undefined
  if (end === at + 1 || !isTask(tagged, end) || has(tagged, at + 1, 'level')) return undefined
  const head = lowerFirst(textOf(tagged, at, end))
  return { end, units: [{ ...unitOf('group', head), isPlural: true }] }
}

/** The verb after a subject, past `theo chức năng, nhiệm vụ`, `căn cứ …,`, `trong phạm vi …,`, brackets and times. */
function afterManner(tagged: Tagged, from: number, to: number, context: OpeningContext): number {
  let index = from
  for (let steps = 0; index < to && steps < 12; steps += 1) {
    const timeEnd = context.afterTime(index)
    if (timeEnd !== undefined) {
      index = timeEnd
      continue
    }
    const word = tagged.tokens[index]?.folded
    const eachEnd = afterEach(tagged, index)
    if (eachEnd !== undefined) index = eachEnd
    else if (word === ',') index += 1
    else if (word === '"') {
      const close = closingOf(tagged, index + 1, to, '"')
      if (close === undefined) return index
      index = close
    } else if (word === '(') {
      const close = closingOf(tagged, index, to, ')')
      if (close === undefined) return index
      index = close
    } else if (
      word === 'theo' ||
      word === 'căn' ||
      word === 'trong' ||
      word === 'trên' ||
      word === 'khi' ||
      word === 'từ' ||
      word === 'ngoài' ||
      word === 'với'
    ) {
      const verb = nextTask(tagged, index + 1, to)
      if (verb === undefined) return index
      index = verb
      return index
    } else return index
  }
  return index
}

/** `UBND các huyện A, B mỗi đơn vị chuẩn bị …`: the list again, one by one. */
function afterEach(tagged: Tagged, at: number): number | undefined {
  const word = tagged.tokens[at]?.folded
  const isEach =
    (word === 'mỗi' || word === 'từng') && (has(tagged, at + 1, 'group') || has(tagged, at + 1, 'level'))
  return isEach ? after(tagged, at + 1) : undefined
}

function closingOf(tagged: Tagged, at: number, to: number, mark: string): number | undefined {
  for (let index = at; index < to; index += 1) if (tagged.tokens[index]?.folded === mark) return index + 1
  return undefined
}

/** The first verb, modal or adverb behind an adverbial without a doer of its own (`theo chức năng, nhiệm vụ khẩn trương …`). */
function nextTask(tagged: Tagged, from: number, to: number): number | undefined {
  let afterComma: number | undefined
  for (let index = from; index < Math.min(to, from + 60); index = after(tagged, index)) {
    if (tagged.tokens[index]?.folded === ',' && isTask(tagged, index + 1)) return index + 1
    const isManner = has(tagged, index, 'adverb') || has(tagged, index, 'modal')
    if (
      isManner &&
      tagged.tokens[index]?.folded !== 'căn' &&
      !startsWith(tagged, index, 'được giao') &&
      !startsWith(tagged, index, 'được phân công')
    ) {
      return afterComma ?? index
    }
    if (tagged.tokens[index]?.folded === ',') afterComma = undefined
  }
  for (let index = from; index < Math.min(to, from + 60); index = after(tagged, index)) {
    if (has(tagged, index, 'verb') && index > from + 1) return index
  }
  return undefined
}

/** Whether what stands at `at` is told to be done. */
export function isTask(tagged: Tagged, at: number): boolean {
  if (has(tagged, at, 'verb') || has(tagged, at, 'adverb') || has(tagged, at, 'modal')) return true
  const cue = tagged.tags[at]?.meaning.cue
  return (
    cue === 'coordinate' ||
    cue === 'report' ||
    cue === 'advise' ||
    cue === 'assign' ||
    cue === 'request' ||
    cue === 'direct'
  )
}

/** `X là cơ quan thường trực, tham mưu …`: the role is why, the rest is the duty. */
function isInRole(tagged: Tagged, at: number): boolean {
  return (
    tagged.tokens[at]?.folded === 'là' &&
    ['cơ', 'đơn', 'đầu', 'thường'].includes(tagged.tokens[at + 1]?.folded ?? '')
  )
}

/** What tells behind a subject: past and judgement, and what was decided; `X thống nhất với Y` is a task. */
function tellsOf(tagged: Tagged, at: number): boolean {
  return tellsAt(tagged, at) && !startsWith(tagged, at, 'thống nhất với')
}

/** Whether the words at `at` tell of the past or judge: `đã ban hành`, `chưa đạt`, `còn chậm`, `có sự phối hợp`. */
function tellsAt(tagged: Tagged, at: number): boolean {
  if (has(tagged, at, 'assessmentStart')) return true
  return has(tagged, at, 'assessmentMark') && !has(tagged, at, 'modal') && !has(tagged, at, 'verb')
}

function moodAt(tagged: Tagged, at: number): Opening['mood'] {
  if (tagged.tokens[at]?.folded === 'có' && tagged.tokens[at + 1]?.kind === 'number') return 'telling'
  if (
    tagged.tokens[at]?.folded === 'có' &&
    !has(tagged, at, 'assessmentStart') &&
    after(tagged, at) === at + 1
  )
    return 'unknown'
  if (has(tagged, at, 'assessmentStart') || has(tagged, at, 'nounStart')) return 'telling'
  if (tellsAt(tagged, at)) return 'telling'
  return isTask(tagged, at) ? 'order' : 'unknown'
}
