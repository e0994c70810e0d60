import { NUMBER_WORD, numeral } from '../numeral.js'
import type { DateSaid, Token } from '../said.js'
import { dateAt } from './date.js'
import { END, matchAt, sticky } from './sticky.js'

// 10 ngày · 05 (năm) ngày làm việc · hai tuần · 03 tháng · nửa tháng · 24 giờ
const TERM = sticky(
  `(\\d{1,3}|${NUMBER_WORD}|nửa)(?: ?\\([^()]{1,24}\\))? ?(ngày làm việc|ngày|tuần lễ|tuần|tháng|năm|giờ|tiếng|h)${END}(?! ?/| (?:qua|gần đây|liên tiếp|liên tục|đầu|cuối|tuổi|công|lần|trở lên|\\d|vừa qua|nay))`,
)
// kể từ ngày · tính từ khi · từ ngày · sau khi
const SINCE = sticky(
  ',? ?(?:(?:được )?(?:kể|tính) (?:từ|khi)|từ|sau)(?: thời điểm| sau)?(?: ngày| khi| lúc)? ',
)
// ký · ban hành (Thông báo này) · có Thông báo này · hôm nay
const ISSUE = sticky(
  `(?:(?:ký ban hành|ký và ban hành|ký|ban hành|phát hành|ra|có)(?= ?(?:[.,;:()"]|$)| phải| yêu cầu| các | đến )|(?:(?:ký ban hành|ký|ban hành|phát hành|ra|có) )?(?:thông báo kết luận|thông báo|kết luận|văn bản|công văn|chỉ thị|công điện)(?: này| kết luận này)|(?:ký ban hành|ký|ban hành|phát hành|ra) (?:thông báo kết luận|thông báo|kết luận|văn bản|công văn|chỉ thị|công điện)(?= ?(?:[.,;:()"]|$))|hôm nay|nay|bây giờ)${END}`,
)
/** `trong 3 ngày từ ngày 10 đến ngày 12/4/2023`: the days are named. */
const STRETCH = /^(?:ngày )?\d[\d/. ]{0,10}(?:đến|tới|-|cho đến)/
const SOON = sticky(` (?:tới|nữa|tiếp theo|kế tiếp)${END}`)
/** `chậm nhất 10 ngày trước ngày 30/9/2024`: counted back from a day that is named. */
const BEFORE = ' trước '
const BEFORE_EVENT = sticky(' (?:trước|trước khi|trước ngày) (?=[a-zß-ỿ])')
const MEETING = / trước (?:khi |ngày )?(?:kỳ họp|phiên họp|cuộc họp|họp|hội nghị|tổ chức|khai mạc)/
/** trước kỳ họp 10 ngày · trước ngày họp ít nhất 03 ngày, before the number */
const AHEAD =
  /(?<![a-zß-ỿ])trước (?:khi |ngày )?(?:kỳ họp|phiên họp|cuộc họp|họp|hội nghị|khai mạc)(?: [a-zß-ỿ]+){0,3} $/u
const LONGEST_EVENT = 56
const EVENT_END = /[,.;:()"]| này(?![a-zß-ỿ])| phải | yêu cầu | để | các /u

const UNITS: Readonly<Record<string, Unit>> = {
  'ngày làm việc': 'working-day',
  ngày: 'day',
  'tuần lễ': 'week',
  tuần: 'week',
  tháng: 'month',
  năm: 'year',
  giờ: 'hour',
  tiếng: 'hour',
  h: 'hour',
}

/** A stretch of time and from when it runs, at `at`. */
export function termAt(folded: string, at: number): Token | null {
  const match = matchAt(TERM, folded, at)
  const length = match === null ? null : lengthOf(match[1] ?? '', UNITS[match[2] ?? ''])
  if (match === null || length === null) return null
  const { unit } = length
  const end = at + match[0].length
  const base = { kind: 'term', ...length } as const
  const soon = matchAt(SOON, folded, end)
  if (soon !== null) return { ...base, from: 'issue', span: { start: at, end: end + soon[0].length } }
  const isBack = folded.startsWith(BEFORE, end) && unit !== 'month' && unit !== 'year'
  const backFrom = isBack ? dateAt(folded, end + BEFORE.length) : null
  if (backFrom?.kind === 'date' && 'day' in backFrom.date && backFrom.date.month !== null)
    return { ...base, from: backFrom.date, isBack: true, span: { start: at, end: backFrom.span.end } }
  const before = unit === 'month' || unit === 'year' ? null : matchAt(BEFORE_EVENT, folded, end)
  if (before !== null) {
    const span = { start: at, end: eventEnd(folded, end + before[0].length) }
    return { ...base, from: 'event', ahead: MEETING.test(folded.slice(end, span.end)), span }
  }
  const since = matchAt(SINCE, folded, end)
  if (since === null) {
    const isAhead = AHEAD.test(folded.slice(Math.max(0, at - LONGEST_EVENT), at))
    return { ...base, from: isAhead ? 'event' : null, ahead: isAhead, span: { start: at, end } }
  }
  const from = end + since[0].length
  if (STRETCH.test(folded.slice(from, from + 24))) return null
  const issue = matchAt(ISSUE, folded, from)
  if (issue !== null) return { ...base, from: 'issue', span: { start: at, end: from + issue[0].length } }
  const date = dateAt(folded, from)
  if (date?.kind === 'date') return { ...base, from: date.date, span: { start: at, end: date.span.end } }
  const last = eventEnd(folded, from)
  const dated = dateOfEvent(folded, from, last)
  return { ...base, from: dated?.date ?? 'event', span: { start: at, end: dated?.end ?? last } }
}

/** A paper has its own date in brackets, not the day on which it comes. */
const RECEIVED = /nhận|văn bản|công văn|thông báo|quyết định|tờ trình|kế hoạch/u

/** `kể từ ngày bế mạc (23/11/2025)`: the day of the event, and where its brackets end. */
function dateOfEvent(folded: string, from: number, end: number): { date: DateSaid; end: number } | null {
  if (!folded.startsWith(' (', end) || RECEIVED.test(folded.slice(from, end))) return null
  const said = dateAt(folded, end + 2)
  if (said?.kind !== 'date' || folded[said.span.end] !== ')') return null
  return { date: said.date, end: said.span.end + 1 }
}

type Unit = Extract<Token, { kind: 'term' }>['unit']

/** So many of a unit; half a year is six months, half a month fifteen days (Civil Code 2015, art. 146.1). */
function lengthOf(said: string, unit: Unit | undefined): { count: number; unit: Unit } | null {
  if (unit === undefined) return null
  if (said === 'nửa') {
    if (unit === 'year') return { count: 6, unit: 'month' }
    return unit === 'month' ? { count: 15, unit: 'day' } : null
  }
  const count = numeral(said)
  return count === null || count.value < 1 ? null : { count: count.value, unit }
}

/** Where the words that name an event end: at the next stop, `này`, or the verb of the order. */
function eventEnd(folded: string, from: number): number {
  const rest = folded.slice(from, from + 60)
  const stop = EVENT_END.exec(rest)
  if (stop === null) return rest.length < 60 ? from + rest.trimEnd().length : from + rest.lastIndexOf(' ')
  return (
    from +
    (stop[0].startsWith(' này') ? stop.index + stop[0].length : rest.slice(0, stop.index).trimEnd().length)
  )
}
