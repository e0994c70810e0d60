import { MONTH_WORD, numeral, TWO_DIGITS, YEAR } from '../numeral.js'
import type { Ordinal, Token, YearSaid } from '../said.js'
import { END, matchAt, sticky } from './sticky.js'

const DAY = `(?:ngày ?[:(]? ?|hôm )?(?:m[ùồ]ng )?(${TWO_DIGITS})`
const SAID_YEAR = `(${YEAR}|nay|này|sau|tới)`
/** What may not follow digits of a date: more digits, or the number of a document; another date may (`29/4-03/5`). */
const DATE_END = `${END}(?! ?[/] ?\\d)(?![.,]\\d|-\\d(?!\\d?/\\d))`

// 25/4/2023 · 25-4-2023 · 25.4.2023 · 25 /4/ 2023 · ngày 25/4/23
const NUMERIC = sticky(`${DAY} ?([/.-]) ?(${TWO_DIGITS}) ?\\2 ?(${YEAR}|\\d{2})${DATE_END}`)
// ngày 25/4 · 25/4 năm 2023
const DAY_MONTH = sticky(
  `${DAY} ?/ ?(${TWO_DIGITS})(?:,? (?:của )?năm ${SAID_YEAR})?${DATE_END}(?! ?%| (?:tiêu chí|chỉ tiêu|xã|phường|huyện|thôn|bản|tỉnh|đơn vị|hộ|phiếu|đại biểu|nhiệm vụ|nội dung|dự án|công trình|trường|lần|điểm|người|đồng chí|thành viên)${END})`,
)
// ngày 25 tháng 4 năm 2023 · ngày 25 tháng tư · ngày 25 tháng 4/2023 · ngày 05 tháng này
const WORDED = sticky(
  `${DAY}(?:,? (?:của )?| ?/ ?)tháng (?:(${TWO_DIGITS})|(${MONTH_WORD})|(này|sau|tới|tiếp theo|kế tiếp))${END}(?:(?: ?[/.-] ?|,? (?:của )?năm )${SAID_YEAR}${END})?(?! ?/ ?\\d|(?:,| và) \\d{1,2} ?/ ?\\d{4})`,
)
// ngày 25-4 (a dash before the month, with "ngày" alone)
const DASHED = sticky(`ngày (\\d{1,2}) ?[-.] ?(\\d{1,2})${END}(?! ?[/.-] ?\\d| tháng| h[àằ]ng| và|,)`)
const RELATIVE = sticky(
  `(?:ngày )?(?:hôm nay|ngày mai|ngày kia|(?:sáng|trưa|chiều|tối) (?:nay|mai)|hôm sau|mai)${END}`,
)
const NOW = sticky(`(?:nay|bây giờ|hôm nay|ngày ký|thời điểm này)(?= (?:đến|cho đến|tới|cho tới))`)

/** The day named before, at `at`: `12 giờ cùng ngày`. */
export function sameDayAt(folded: string, at: number): Token | null {
  if (!folded.startsWith(SAME_DAY, at)) return null
  const span = { start: at, end: at + SAME_DAY.length }
  return { kind: 'date', date: { same: true }, named: true, span }
}

const SAME_DAY = 'cùng ngày'

/** A date at `at`, whether or not the calendar has it. */
export function dateAt(folded: string, at: number): Token | null {
  return (
    numericAt(folded, at) ??
    wordedAt(folded, at) ??
    dayMonthAt(folded, at) ??
    dashedAt(folded, at) ??
    relativeAt(folded, at)
  )
}

function numericAt(folded: string, at: number): Token | null {
  const match = matchAt(NUMERIC, folded, at)
  return match === null ? null : dateOf(match, at, match[1], match[3], match[4])
}

function dayMonthAt(folded: string, at: number): Token | null {
  const match = matchAt(DAY_MONTH, folded, at)
  return match === null ? null : dateOf(match, at, match[1], match[2], match[3])
}

function dashedAt(folded: string, at: number): Token | null {
  const match = matchAt(DASHED, folded, at)
  return match === null || Number(match[2]) > 12 ? null : dateOf(match, at, match[1], match[2], undefined)
}

function wordedAt(folded: string, at: number): Token | null {
  const match = matchAt(WORDED, folded, at)
  return match === null ? null : dateOf(match, at, match[1], match[2] ?? match[3] ?? match[4], match[5])
}

function relativeAt(folded: string, at: number): Token | null {
  const match = matchAt(RELATIVE, folded, at)
  if (match === null) return null
  const offset = match[0].endsWith('kia') ? 2 : /mai$|sau$/.test(match[0]) ? 1 : 0
  return { kind: 'date', date: { offset }, named: false, span: { start: at, end: at + match[0].length } }
}

/** `nay` of `từ nay đến …`, at `at`. */
export function nowAt(folded: string, at: number): Token | null {
  const match = matchAt(NOW, folded, at)
  return match === null ? null : { kind: 'now', span: { start: at, end: at + match[0].length } }
}

function dateOf(
  match: RegExpExecArray,
  at: number,
  daySaid: string | undefined,
  monthSaid: string | undefined,
  yearSaid: string | undefined,
): Token | null {
  const named = match[0].startsWith('ngày') || match[0].startsWith('m')
  const day = numeral(daySaid ?? '', named && yearSaid !== undefined)
  const relative = relativeOrdinal(monthSaid ?? '')
  const month = relative === null ? numeral(monthSaid ?? '') : { value: relative, repaired: false }
  const year = yearOfWords(yearSaid)
  if (day === null || month === null || year === undefined) return null
  const repaired =
    day.repaired || month.repaired || (yearSaid !== undefined && /^[\dlio]*[lio][\dlio]*$/.test(yearSaid))
  // Letters are taken for digits only where the shape leaves no doubt that it is a date.
  if (repaired && !named && yearSaid === undefined) return null
  return {
    kind: 'date',
    date: { day: day.value, month: month.value, year: year.value },
    named,
    span: { start: at, end: at + match[0].length },
    ...(repaired && { doubts: ['date-repaired'] }),
  }
}

/** This or the next one, of words such as `này`, `tới`; null where the words are none of these. */
export function relativeOrdinal(words: string): Extract<Ordinal, string> | null {
  if (/^(?:này|nay)$/.test(words)) return 'this'
  return /^(?:sau|tới|tiếp theo|kế tiếp|tiếp)$/.test(words) ? 'next' : null
}

/** A year of its words; two digits are of this century. `undefined` where the words are no year. */
export function yearOfWords(words: string | undefined): { readonly value: YearSaid } | undefined {
  if (words === undefined) return { value: null }
  const relative = relativeOrdinal(words)
  if (relative !== null) return { value: relative }
  const year = numeral(words)
  return year === null ? undefined : { value: year.value < 100 ? 2000 + year.value : year.value }
}
