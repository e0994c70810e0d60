import { isNameEnd, readComplement } from '../party/complement.js'
import type { UnitsRead } from '../party/organ.js'
import { readUnits } from '../party/read.js'
import { after, has, startsWith, type Tagged, textOf } from '../party/tags.js'
import { type Unit, unitOf } from '../party/unit.js'
import { readUnknownBody } from '../party/unknown.js'
import type { TimeMention } from '../time/schedule.js'
import { agentIn, remarkIn } from './agent.js'
import { isBan, splitAtTimes } from './clause-times.js'
import { isOccasion, readOpening } from './lead.js'
import { isTask } from './mood.js'
import { type Doer, namesTerm, type Opening, type OpeningContext, openingAt } from './opening.js'
import type { TokenRange } from './sentence.js'
import { isThingAt } from './things.js'
import { tierOf } from './tier.js'
import { endOfPeriod } from './told.js'

/** Parties that stand behind a cue, with the words that say so. */
export interface Mentioned extends TokenRange {
  readonly units: readonly Unit[]
  readonly rule: string
}

/** One thing told to one set of doers: a sentence, or the part of it where the doer or the schedule changes. */
export interface Clause extends TokenRange {
  readonly doer: Doer | null
  readonly mood: Opening['mood']
  readonly actionFrom: number
  readonly collaborators: readonly Mentioned[]
  readonly reportTo: readonly Mentioned[]
  readonly via: readonly Mentioned[]
  readonly times: readonly TimeMention[]
}

interface Open {
  readonly opening: Opening
  readonly from: number
  /** The end of the sentence: no list of parties goes on behind it. */
  readonly limit: number
  readonly collaborators: Mentioned[]
  readonly reportTo: Mentioned[]
  readonly via: Mentioned[]
  /** A word of reporting was said, so `về X`, `cho X` name its recipient. */
  reports: boolean
  /** The recipient is named and acts in turn (`gửi Sở A tổng hợp`), or `để` began: who follows is told in the end. */
  isPassedOn: boolean
}

/** What a scan is made against. */
export interface ClauseContext extends OpeningContext {
  readonly depths: readonly number[]
  readonly times: readonly TimeMention[]
}

/** The clauses of one sentence, left to right. */
export function clausesOf(tagged: Tagged, sentence: TokenRange, context: ClauseContext): Clause[] {
  const clauses: Clause[] = []
  let open = begin(tagged, readOpening(tagged, sentence, context), sentence.from, sentence.to)
  const close = (to: number) => {
    if (to > open.from)
      clauses.push(...splitAtTimes(tagged, finish(tagged, open, to, context), context.depths))
  }
  for (let index = Math.max(open.opening.actionFrom, sentence.from); index < sentence.to; ) {
    const helpersEnd = context.depths[index] === 0 ? helpersAt(tagged, index, open) : undefined
    if (helpersEnd !== undefined) {
      index = helpersEnd
      continue
    }
    const change = changeAt(tagged, index, sentence, context, open)
    if (change !== undefined) {
      if (!isLabel(tagged, open, index)) close(index)
      open = begin(tagged, change, index, sentence.to)
      index = Math.max(change.actionFrom, index + 1)
    } else index = Math.max(step(tagged, index, open, context), index + 1)
  }
  close(sentence.to)
  return clauses
}

/** `X chủ trì, Y phối hợp`: the second works along with the first. */
function helpersAt(tagged: Tagged, at: number, open: Open): number | undefined {
  if (tagged.tokens[at]?.folded !== ',' || open.opening.doer === null) return undefined
  const read = readUnits(tagged, at + 1)
  const isHelp =
    read !== undefined &&
    tagged.tokens[read.end]?.folded === 'phối' &&
    tagged.tokens[read.end + 1]?.folded === 'hợp'
  if (!isHelp || (tagged.tags[read.end]?.end ?? 0) > read.end + 2) return undefined
  open.collaborators.push({ units: read.units, from: at, to: read.end, rule: 'coordinate' })
  return read.end + 2
}

const LONGEST_HOW = 7

/** `phối hợp đồng bộ, chặt chẽ với Phòng Tư pháp`: the index after the `với` behind words of how, if one stands there. */
function afterHow(tagged: Tagged, at: number): number {
  for (let index = at; index < at + LONGEST_HOW; index = after(tagged, index)) {
    const token = tagged.tokens[index]
    if (token?.folded === 'với') return index + 1
    const isMark = token?.kind === 'mark' && token.folded !== ','
    const isWork = has(tagged, index, 'verb') && token?.folded !== 'đồng'
    const isParty = PARTIES.some((trait) => has(tagged, index, trait))
    if (token === undefined || isMark || isWork || isParty || tagged.tags[index]?.meaning.organ !== undefined)
      return at
  }
  return at
}

const PARTIES = ['group', 'agent', 'post', 'quantifier', 'level'] as const

const LONGEST_REMARK = 40

function endsRemark(tagged: Tagged, at: number): boolean {
  const mark = tagged.tokens[startsWith(tagged, at, 'thực hiện') ? at + 2 : at]?.folded
  return mark === ')' || mark === ']' || mark === ';'
}

/** `(Phòng Nội vụ chủ trì; Phòng Tư pháp, Công an huyện phối hợp)`: in a remark the verb stands behind those who help. */
function collectBefore(tagged: Tagged, at: number, open: Open): void {
  for (let index = at - 1; index > Math.max(open.from, at - LONGEST_REMARK); index -= 1) {
    const mark = tagged.tokens[index]?.folded
    const isStart =
      mark === '(' ||
      mark === '[' ||
      mark === ';' ||
      (mark === ',' && tagged.tokens[index - 1]?.folded === 'trì')
    if (!isStart) continue
    const read = readUnits(tagged, index + 1, at)
    if (read?.end === at)
      open.collaborators.push({ units: read.units, from: index + 1, to: at, rule: 'coordinate' })
    return
  }
}

/** `Tiêu chuẩn - đo lường: UBND huyện …`, `Năm 2023, Phòng Nội vụ …`: what stands before and tells nobody to do anything. */
function isLabel(tagged: Tagged, open: Open, to: number): boolean {
  if (startsOnOccasion(tagged, open) || endOfPeriod(tagged, open.from) === to) return true
  return tagged.tokens[to]?.folded === ':' && open.opening.doer === null && to - open.from <= LONGEST_LABEL
}

const LONGEST_LABEL = 25

/** `Về công tác cán bộ: Tiếp thu ý kiến tại hội nghị, …`: the clause may yet turn out to be an occasion. */
function startsOnOccasion(tagged: Tagged, open: Open): boolean {
  return open.opening.doer === null && isOccasion(tagged, open.opening.actionFrom)
}

function begin(tagged: Tagged, opening: Opening, from: number, limit: number): Open {
  const reports = namesReport(tagged, from, opening.actionFrom)
  return { opening, from, limit, collaborators: [], reportTo: [], via: [], reports, isPassedOn: false }
}

/** `Về chế độ báo cáo của xã: …`: the topic is a report, so `về X` names who gets it. */
function namesReport(tagged: Tagged, from: number, to: number): boolean {
  for (let index = from; index < to; index += 1) {
    if (tagged.tokens[index]?.folded === 'báo' && tagged.tokens[index + 1]?.folded === 'cáo') return true
  }
  return false
}

function finish(tagged: Tagged, open: Open, to: number, context: ClauseContext): Clause {
  const isOpen = open.opening.doer === null
  const agent = isOpen
    ? (remarkIn(tagged, open.from, to) ??
      (open.opening.mood === 'order' ? undefined : agentIn(tagged, open.from, to)))
    : undefined
  const first = tagged.tokens[Math.max(open.from, open.opening.timesFrom ?? 0)]?.start ?? 0
  const last = tagged.tokens[to - 1]?.end ?? first
  return {
    from: open.from,
    to,
    doer: agent ?? open.opening.doer,
    mood: agent === undefined ? open.opening.mood : 'order',
    actionFrom: open.opening.actionFrom,
    collaborators: open.collaborators,
    reportTo: open.reportTo,
    via: open.via,
    times: context.times.filter(
      (time) => time.span.start >= first && time.span.start < last && !isBan(tagged, time),
    ),
  }
}

const BOUNDARIES = new Set([',', ':', ';', '-'])
const BOUNDARY_WORDS = new Set(['và', 'đồng', 'thì'])

/** A new doer after a boundary: `…, giao Sở Y tế …`; `…, UBND xã chịu trách nhiệm …`; `thì các sở phải …`. */
function changeAt(
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
  if (doer === null || opening.mood !== 'order') return undefined
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

/** `Ban Quản lý làm việc với nhà thầu, yêu cầu nhà thầu …`: who is asked was named in the task, so the doer asks. */
function isOfOwnTask(tagged: Tagged, doer: Doer, at: number, open: Open): boolean {
  if (open.opening.doer === null) return false
  const task = textOf(tagged, open.opening.actionFrom, at).toLowerCase()
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
    return DIRECTING.has(textOf(tagged, index, after(tagged, index)).toLowerCase())
  }
  return false
}

/** Verbs whose object is told in turn: `Vận động các hộ …`. */
export const DIRECTING: ReadonlySet<string> = new Set([
  'chỉ đạo',
  'hướng dẫn',
  'đôn đốc',
  'vận động',
  'kiểm tra',
  'hỗ trợ',
  'giúp',
  'tuyên truyền',
  'huy động',
  'lãnh đạo',
])

/** In the middle of a sentence only a named body or a set of offices is a new subject; `mỗi hộ`, `người dân` are objects. */
function isNamed(units: readonly Unit[]): boolean {
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
  const words = [tagged.tokens[at]?.folded, tagged.tokens[at + 1]?.folded].join(' ')
  return (
    ['chủ trì', 'chịu trách', 'tổng hợp', 'tham mưu', 'theo dõi', 'rà soát', 'thẩm định'].includes(words) ||
    ((open.opening.doer !== null || startsOnOccasion(tagged, open)) && has(tagged, at, 'verb'))
  )
}

/** Reads what stands at `at` into the open clause; the result is the token to go on with. */
function step(tagged: Tagged, at: number, open: Open, context: ClauseContext): number {
  const timeEnd = context.afterTime(at)
  if (timeEnd !== undefined) {
    // `gửi các xã lấy ý kiến trước 20/5, trình UBND huyện trước 25/5`: by the second day the doer acts again.
    if (open.isPassedOn && namesTerm(timeEnd, open.limit, context)) open.isPassedOn = false
    return timeEnd
  }
  const match = tagged.tags[at]
  if (match === undefined) return at + 1
  const { cue } = match.meaning
  const inBrackets = context.depths[at] !== 0
  if (inBrackets && cue !== 'via' && cue !== 'report' && cue !== 'coordinate') return at + 1
  switch (cue) {
    case 'coordinate':
      if (inBrackets && endsRemark(tagged, match.end)) collectBefore(tagged, at, open)
      return (
        collect(tagged, afterHow(tagged, match.end), at, open.collaborators, 'coordinate', open.limit) ??
        match.end
      )
    case 'report': {
      if (isLaterStep(tagged, at)) return passOver(tagged, match.end) ?? match.end
      const isFirst = !open.isPassedOn
      const end = isFirst
        ? collect(tagged, match.end, at, open.reportTo, 'report', open.limit)
        : passOver(tagged, match.end)
      // `thông tin về tình hình dịch`: of what is told nobody need be told.
      if (end !== undefined || tagged.tokens[at]?.folded !== 'thông') open.reports = true
      if (end !== undefined && isFirst) open.isPassedOn = passesOn(tagged, end)
      return end ?? match.end
    }
    case 'to': {
      if (!open.reports || open.isPassedOn) return passOver(tagged, match.end) ?? match.end
      const end = receives(tagged, at)
        ? collect(tagged, match.end, at, open.reportTo, 'to', open.limit)
        : passOver(tagged, match.end)
      if (end !== undefined) open.isPassedOn = passesOn(tagged, end)
      return end ?? match.end
    }
    case 'via':
      if (isChannel(tagged, match.end)) return match.end
      return collect(tagged, match.end, at, open.via, 'via', open.limit) ?? match.end
    case 'purpose':
      if (open.reportTo.length > 0 || isForwarding(tagged, match.end)) open.isPassedOn = true
      return passOver(tagged, match.end) ?? match.end
    case 'advise': {
      const end = passOver(tagged, match.end)
      // `tham mưu Bộ trưởng ký công điện gửi …`: who signs sends it.
      if (end !== undefined && tagged.tokens[end]?.folded === 'ký') open.isPassedOn = true
      return end ?? match.end
    }
    default: {
      const toAt = open.isPassedOn ? undefined : handedTo(tagged, at, open.limit)
      const to = toAt === undefined ? undefined : after(tagged, toAt)
      const end = to && collect(tagged, to, toAt ?? to, open.reportTo, 'to', open.limit)
      if (end !== undefined) open.isPassedOn = passesOn(tagged, end)
      return end ?? passOver(tagged, match.end) ?? match.end
    }
  }
}

/** Verbs that hand over what they name behind them, by their first word. */
const HANDING: ReadonlyMap<string, readonly string[]> = new Map([
  ['thông', ['tin', 'báo']],
  ['phản', ['hồi']],
  ['cung', ['cấp']],
  ['bàn', ['giao']],
])
/** What is handed over as a report is: `cung cấp danh sách cho …`; of water, money or machines nobody is told. */
const HANDED = new Set(
  'tình hình,kết quả,danh sách,số liệu,dữ liệu,hồ sơ,tài liệu,báo cáo,chứng từ,biên bản'.split(','),
)
const LONGEST_HANDED = 14

/** `thông tin tình hình về UBND xã`, `cung cấp danh sách … cho Công an huyện`: the index of the word before who gets it. */
function handedTo(tagged: Tagged, at: number, limit: number): number | undefined {
  const { tokens } = tagged
  const end = at + 2
  if (HANDING.get(tokens[at]?.folded ?? '')?.includes(tokens[at + 1]?.folded ?? '') !== true) return undefined
  const noun = startsWith(tagged, end, 'đầy đủ') || has(tagged, end, 'adverb') ? end + 2 : end
  if (!isHanded(tagged, noun)) return undefined
  for (let index = noun + 2; index < Math.min(limit, noun + LONGEST_HANDED); index = after(tagged, index)) {
    const cue = tagged.tags[index]?.meaning.cue
    if (cue === 'to') return receives(tagged, index) && !isSpread(tagged, at, index) ? index : undefined
    if (cue !== undefined || tokens[index]?.kind === 'mark' || has(tagged, index, 'modal')) return undefined
  }
  return undefined
}

function isHanded({ tokens }: Tagged, at: number): boolean {
  return HANDED.has(`${tokens[at]?.folded} ${tokens[at + 1]?.folded}`)
}

/** `thông báo kết quả đến UBND các xã` makes known; `thông báo kết quả về UBND huyện` reports. */
function isSpread(tagged: Tagged, verbAt: number, toAt: number): boolean {
  return tagged.tokens[verbAt + 1]?.folded === 'báo' && tagged.tokens[toAt]?.folded === 'đến'
}

const CHANNELS = new Set(['zalo', 'facebook', 'viber', 'telegram', 'messenger', 'email', 'gmail'])

/** `qua nhóm Zalo`, `qua email`: a channel of its own is nobody. */
function isChannel(tagged: Tagged, at: number): boolean {
  return [at, at + 1].some((index) => CHANNELS.has(tagged.tokens[index]?.folded ?? ''))
}

/** `hoàn thiện hồ sơ trước khi trình UBND tỉnh`: what is done after the task is no part of it. */
function isLaterStep(tagged: Tagged, at: number): boolean {
  return tagged.tokens[at - 1]?.folded === 'khi' && tagged.tokens[at - 2]?.folded === 'trước'
}

function collect(
  tagged: Tagged,
  at: number,
  cueAt: number,
  into: Mentioned[],
  rule: string,
  limit: number,
): number | undefined {
  // `gửi: Phòng Nội vụ` names who gets it; `chế độ thông tin, báo cáo: Phòng Nội vụ …` is a label.
  const isNamed = tagged.tokens[at]?.folded === ':' && tagged.tokens[cueAt]?.folded !== 'báo'
  const start = isNamed ? at + 1 : at
  const read =
    readUnits(tagged, start, limit) ??
    ownBodyAt(tagged, start) ??
    (rule === 'coordinate'
      ? (readUnknownBody(tagged, start) ?? readUnknownHelpers(tagged, start))
      : undefined)
  if (read === undefined || (rule !== 'coordinate' && isFigure(tagged, cueAt, start, read))) return undefined
  into.push({ units: read.units, from: cueAt, to: read.end, rule })
  return read.end
}

const LONGEST_HELPERS = 4

/** `phối hợp với các chủ đập tuyên truyền`: who works along is a party, whatever its noun. */
function readUnknownHelpers(tagged: Tagged, at: number): UnitsRead | undefined {
  if (tagged.tokens[at]?.folded !== 'các' || isThingAt(tagged, at + 1)) return undefined
  const end = readComplement(tagged, at + 1, LONGEST_HELPERS)
  if (end === at + 1 || !isTask(tagged, end)) return undefined
  return { end, units: [{ ...unitOf('group', textOf(tagged, at, end)), isPlural: true }] }
}

/** `báo cáo số học sinh …`, `báo cáo 12 hộ nghèo …`: what is reported, not to whom. */
function isFigure(tagged: Tagged, cueAt: number, at: number, read: UnitsRead): boolean {
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

/** `báo cáo Sở (qua Văn phòng)`: with a capital and no field, the issuer's own body. */
function ownBodyAt(tagged: Tagged, at: number): UnitsRead | undefined {
  const token = tagged.tokens[at]
  const isHead = tagged.tags[at]?.meaning.organ !== undefined && token?.capital === true
  const end = after(tagged, at)
  return isHead && isNameEnd(tagged, end)
    ? { end, units: [unitOf('organ', textOf(tagged, at, end))] }
    : undefined
}

/** `cho` and `với` lead to a recipient only where a body or a post follows: `cho các xã phấn đấu` helps the communes. */
function receives(tagged: Tagged, at: number): boolean {
  const word = tagged.tokens[at]?.folded
  // `chuyển hồ sơ sang Công an huyện`; what is moved from one office to another is no report.
  if (word === 'sang') return isHanded(tagged, at - 2)
  if (word !== 'cho' && word !== 'với' && word !== 'đến' && word !== 'lên') return true
  const units = readUnits(tagged, at + 1)?.units ?? []
  return (
    units.length > 0 &&
    units.every((unit) => unit.kind === 'organ' || unit.kind === 'post' || unit.kind === 'person')
  )
}

/** A party named in passing, as the object of a verb or a preposition, is nobody's doer. */
function passOver(tagged: Tagged, at: number): number | undefined {
  return readUnits(tagged, at)?.end
}

/** `gửi Sở Nội vụ tổng hợp, trình …`: from here on the recipient acts. */
function passesOn(tagged: Tagged, at: number): boolean {
  const next = tagged.tokens[at]?.folded === ',' ? undefined : tagged.tags[at]
  return next?.meaning.cue === 'purpose' || (next !== undefined && isTask(tagged, at))
}

/** `để tổng hợp, báo cáo …`, `để báo cáo …`, `để theo dõi, chỉ đạo`: the recipient's own work. */
function isForwarding(tagged: Tagged, at: number): boolean {
  const words = [tagged.tokens[at]?.folded, tagged.tokens[at + 1]?.folded].join(' ')
  return ['tổng hợp', 'báo cáo', 'xem xét', 'theo dõi', 'trình cấp', 'kịp thời', 'cho ý'].includes(words)
}
