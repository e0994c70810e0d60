import { lowerFirst } from '../../party/area.js'
import { isNameWord, readComplement } from '../../party/complement.js'
import type { UnitsRead } from '../../party/organ.js'
import { skipParenthesis } from '../../party/organ-area.js'
import { readUnits } from '../../party/read.js'
import { after, has, startsWith, type Tagged, textOf } from '../../party/tags.js'
import { type Unit, unitOf } from '../../party/unit.js'
import { readUnknownBody } from '../../party/unknown.js'
import { afterManner, closingOf } from './manner.js'
import type { Doer, Opening, OpeningContext } from './model.js'
import { isOfSome, isTask, moodAt, tellsOf } from './mood.js'
import { readNameAlone } from './name-alone.js'
import { isThingAt } from './things.js'

/** Whether a mention of time begins between two tokens. */
export function namesTerm(from: number, to: number, context: OpeningContext): boolean {
  for (let index = from; index < to; index += 1) if (context.afterTime(index) !== undefined) return true
  return false
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
    readListedSet(tagged, at) ??
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
  const known = readListedSet(tagged, at) ?? readUnits(tagged, at)
  const stopsShort =
    known !== undefined && tagged.tokens[known.end]?.kind === 'word' && !isTask(tagged, known.end)
  const unknown = known === undefined || stopsShort ? readUnknownBody(tagged, at) : undefined
  return unknown !== undefined && unknown.end > (known?.end ?? at) ? unknown : known
}

/** How many words may tell which of a set are meant. */
const LONGEST_KIND = 8

/**
 * `Các phòng, đơn vị có nhiệm vụ quá hạn (Phòng Nội vụ, Phòng Tư pháp) kiểm điểm …`: a set whose members are listed in
 * brackets right before the task is its members.
 */
function readListedSet(tagged: Tagged, at: number): UnitsRead | undefined {
  // `Một số đơn vị (Phòng Nội vụ, …)`: of some the brackets may hold examples.
  if (!has(tagged, at, 'quantifier') || startsWith(tagged, at, 'một số')) return undefined
  const set = readUnits(tagged, at)
  const [unit, other] = set?.units ?? []
  if (set === undefined || unit?.kind !== 'group' || other !== undefined) return undefined
  for (let index = set.end; index < set.end + LONGEST_KIND; index = after(tagged, index)) {
    const token = tagged.tokens[index]
    if (token?.folded === '(') return readMembersAt(tagged, index)
    if (token?.kind !== 'word' || has(tagged, index, 'verb') || has(tagged, index, 'adverb')) return undefined
    if (tagged.tags[index]?.meaning.cue !== undefined) return undefined
  }
  return undefined
}

function readMembersAt(tagged: Tagged, bracket: number): UnitsRead | undefined {
  const end = skipParenthesis(tagged, bracket)
  const named = readUnits(tagged, bracket + 1, end - 1)
  const isList = named?.end === end - 1 && named.units.length > 1 && isTask(tagged, end)
  return isList && named.units.every(({ kind, isPlural }) => kind !== 'group' && !isPlural)
    ? { end, units: named.units }
    : undefined
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
  const isReport = tagged.tokens[verbAt]?.folded === ':' && startsWith(tagged, verbAt + 1, 'tình hình')
  if (isReport || tellsOf(tagged, verbAt)) {
    const dutyAt = isReport || !subject.units.every(isSet) ? undefined : dutyBehind(tagged, verbAt, to)
    return dutyAt === undefined
      ? { doer, actionFrom: verbAt, mood: 'telling' }
      : { doer, actionFrom: dutyAt, mood: 'order' }
  }
  const isOrder =
    isTask(tagged, verbAt) ||
    tagged.tokens[verbAt]?.folded === ':' ||
    (verbAt === subject.end && isUnknownVerb(tagged, verbAt, subject.units))
  if (isOrder) return { doer, actionFrom: subject.end, mood: 'order' }
  return undefined
}

function isSet({ kind, isPlural }: Unit): boolean {
  return kind === 'group' || isPlural === true
}

/** How far behind the words that say which ones the duty may stand. */
const LONGEST_WHICH = 15

/** `những hộ đã nhận tiền phải bàn giao mặt bằng`: who are told to, by what they have done; the index of `phải`. */
function dutyBehind(tagged: Tagged, from: number, to: number): number | undefined {
  for (let index = from; index < Math.min(to, from + LONGEST_WHICH); index += 1) {
    const cue = tagged.tags[index]?.meaning.cue
    const token = tagged.tokens[index]
    const isOther = cue === 'assign' || cue === 'request' || cue === 'direct'
    if (isOther || token?.kind === 'mark' || token?.folded === 'nhưng' || token?.folded === 'nên')
      return undefined
    if (token?.folded === 'phải') return index
  }
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

/** `X là cơ quan thường trực, tham mưu …`: the role is why, the rest is the duty. */
function isInRole(tagged: Tagged, at: number): boolean {
  return (
    tagged.tokens[at]?.folded === 'là' &&
    ['cơ', 'đơn', 'đầu', 'thường'].includes(tagged.tokens[at + 1]?.folded ?? '')
  )
}
