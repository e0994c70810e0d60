import { MONTH_WORD, NUMBER_WORD, numeral, quarterNumeral, TWO_DIGITS, YEAR } from '../numeral.js'
import type { MonthSaid, Part, PeriodSaid, Token, YearSaid } from '../said.js'
import { relativeOrdinal, yearOfWords } from './date.js'
import { END, matchAt, sticky } from './sticky.js'

const RELATIVE = 'này|sau|tới|tiếp theo|kế tiếp'
const YEAR_TAIL = `(?:(?: ?[/.-] ?|,? ?\\(? ?(?:của )?năm )(${YEAR}|nay|này|sau|tới)${END})?`
const JOINT = '(?: ?, ?| ?- ?| và | hoặc | ?, và )'

// T5/2024 · tháng 5/2019 · tháng 5 năm 2023 · tháng 3, 4, 5/2023 · tháng 3-5/2021 · tháng tư
const MONTH_DIGITS = `${TWO_DIGITS}${END}(?! ?%)`
const MONTHS = sticky(
  `(?:(?:các )?tháng |t\\.? ?(?=\\d{1,2} ?/ ?20\\d\\d))(?:((?=\\d|[lio]\\d)${MONTH_DIGITS}(?:${JOINT}(?=\\d)\\d{1,2}${END}(?!/\\d{1,2}/|[.,]\\d|%| ?(?:lần|ngày|tuần|tháng|năm(?! \\d{4})|quý)))*)|(${MONTH_WORD})${END}(?! lần))${YEAR_TAIL}(?! ?/ ?\\d)`,
)
const MONTH_RELATIVE = sticky(`tháng (${RELATIVE})${END}`)
// quý I/2021 · quí 3 · quý 2 năm 2023 · quý I và II/2024
const QUARTER_DIGITS = '(?:i{1,3}|iv|l{1,3}|0?[1-4])'
const QUARTERS = sticky(
  `(?:các )?(?:quý) (${QUARTER_DIGITS}${END}(?:${JOINT}${QUARTER_DIGITS}${END})*)${YEAR_TAIL}(?! ?/ ?\\d)`,
)
const QUARTER_RELATIVE = sticky(`(?:quý) (${RELATIVE})${END}`)
// 6 tháng đầu năm 2023 · sáu tháng cuối năm · nửa đầu năm 2024
const MONTHS_OF_YEAR = sticky(
  `(?:(\\d{1,2}|${NUMBER_WORD}) tháng|nửa) (đầu|cuối|sau)(?: của)? năm(?: (${YEAR}|nay|này|sau|tới)${END})?`,
)
// nửa đầu tháng 5 · nửa cuối của tháng 5/2023 · 10 ngày đầu tháng 5 · 15 ngày cuối tháng này
const DAYS_OF_MONTH = sticky(
  '(?:(\\d{1,2}) ngày|nửa) (đầu tiên|đầu|cuối cùng|cuối|sau)(?: của)? (?=tháng (?:\\d|này|sau|tới))',
)
// năm 2021 · năm nay · cả năm 2024
const YEARS = sticky(`(?:(?:hết|cả) )?năm (20\\d{2}|19\\d{2}|nay|này|tới|sau)${END}(?! ?[-/] ?\\d)`)
// đến hết tháng phải xong · hết năm: the one that is running
const RUNNING = sticky('(tháng|quý|tuần|năm)(?= ?(?:[.,;:)]|$| phải(?= )))')
// tuần này · tuần thứ 2 (của) tháng 5 · tuần cuối tháng 6
const WEEK_RELATIVE = sticky(`tuần (này|sau|tới|tiếp theo|kế tiếp)${END}`)
const WEEK_OF_MONTH = sticky(
  `tuần (?:lễ )?(?:thứ )?([1-5]|nhất|hai|ba|tư|đầu tiên|đầu|cuối cùng|cuối)(?: của| trong)? (?=tháng (?:\\d|này|sau|tới))`,
)
// đầu tháng 5 · giữa quý II · cuối năm 2023 · cuối tuần này · cuối năm; not "tuần đầu hàng tháng"
const PART = sticky(
  `(?<!tuần )(đầu|giữa|cuối) (?=(?:tháng|quý|năm|tuần|mỗi|h[àằ]ng)${END})(?:(tháng|quý|năm|tuần)${END}(?! ?(?:[\\dliv]+${END}|${RELATIVE}|nay)))?`,
)
// tháng cuối (của) quý · tháng đầu mỗi quý · tháng thứ hai của quý
const MONTH_OF_QUARTER = sticky(
  `tháng (đầu tiên|đầu|thứ nhất|giữa|thứ hai|thứ 2|cuối cùng|cuối|thứ ba|thứ 3)(?: của| trong)?(?: mỗi| h[àằ]ng| các)? (?:quý)${END}(?: (?:sau|tiếp theo|kế tiếp|đó|liền kề))?(?! ?(?:[iv]+|[1-4])${END})`,
)

const NTH: Readonly<Record<string, number>> = {
  nhất: 1,
  đầu: 1,
  'đầu tiên': 1,
  hai: 2,
  ba: 3,
  tư: 4,
  cuối: -1,
  'cuối cùng': -1,
}

/** The number of an ordinal word (`nhất`, `2`, `cuối`); the last is -1. */
export function nth(words: string): number {
  return NTH[words] ?? Number(words)
}

const PARTS: Readonly<Record<string, Part>> = { đầu: 'first', giữa: 'middle', cuối: 'last' }

/** Months, quarters, half-years, years or weeks at `at`. */
export function periodAt(folded: string, at: number): Token | null {
  for (const kindAt of KINDS[folded[at] ?? ''] ?? COUNTED) {
    const period = kindAt(folded, at)
    if (period !== null) return period
  }
  return null
}

type Atom = (folded: string, at: number) => Token | null

/** What begins with a number, in digits or words. */
const COUNTED: readonly Atom[] = [monthsOfYearAt, daysOfMonthAt]
/** What may begin with a letter: a pattern that is never tried is never compiled. */
const KINDS: Readonly<Record<string, readonly Atom[]>> = {
  c: [monthsAt, quartersAt, monthsOfYearAt, yearAt],
  h: [monthsOfYearAt, yearAt],
  n: [monthsOfYearAt, daysOfMonthAt, yearAt, runningAt],
  q: [quartersAt, relativeAt, runningAt],
  t: [monthsAt, relativeAt, monthsOfYearAt, weekOfMonthAt, runningAt],
}

function listed(list: string): string[] {
  return list.split(/ ?, và | ?[,-] ?| và | hoặc /)
}

function monthsAt(folded: string, at: number): Token | null {
  const match = matchAt(MONTHS, folded, at)
  if (match === null) return null
  const list = match[1] ?? match[2] ?? ''
  const year = yearOfWords(match[3])
  if (year === undefined) return null
  const periods: PeriodSaid[] = []
  for (const item of listed(list)) {
    const month = numeral(item)
    if (month === null || month.value < 1 || month.value > 12) return null
    periods.push({ unit: 'month', month: month.value, year: year.value })
  }
  return token(periods, match, at, list.includes('-'))
}

function quartersAt(folded: string, at: number): Token | null {
  const match = matchAt(QUARTERS, folded, at)
  if (match === null) return null
  const list = match[1] ?? ''
  const year = yearOfWords(match[2])
  if (year === undefined) return null
  const periods: PeriodSaid[] = []
  for (const item of listed(list)) {
    const quarter = quarterNumeral(item)
    if (quarter === null) return null
    periods.push({ unit: 'quarter', quarter: quarter.value, year: year.value })
  }
  return token(periods, match, at, list.includes('-'))
}

function relativeAt(folded: string, at: number): Token | null {
  const month = matchAt(MONTH_RELATIVE, folded, at)
  if (month !== null) return token([{ unit: 'month', month: relative(month[1]), year: null }], month, at)
  const quarter = matchAt(QUARTER_RELATIVE, folded, at)
  if (quarter !== null)
    return token([{ unit: 'quarter', quarter: relative(quarter[1]), year: null }], quarter, at)
  const week = matchAt(WEEK_RELATIVE, folded, at)
  return week === null ? null : token([{ unit: 'week', week: relative(week[1]), month: null }], week, at)
}

function relative(words: string | undefined): 'this' | 'next' {
  return relativeOrdinal(words ?? '') ?? 'this'
}

function monthsOfYearAt(folded: string, at: number): Token | null {
  const match = matchAt(MONTHS_OF_YEAR, folded, at)
  const count = match?.[1] === undefined ? 6 : numeral(match[1])?.value
  const year = yearOfWords(match?.[3])
  if (match === null || count === undefined || count < 1 || count > 11 || year === undefined) return null
  const side = match[2] === 'đầu' ? 'first' : 'last'
  return token([{ unit: 'months', count, side, year: year.value }], match, at)
}

function daysOfMonthAt(folded: string, at: number): Token | null {
  const isDays = folded.startsWith(' ngày ', at + 1) || folded.startsWith(' ngày ', at + 2)
  if (!isDays && !folded.startsWith('nửa ', at)) return null
  const match = matchAt(DAYS_OF_MONTH, folded, at)
  const count = match?.[1] === undefined ? 'half' : Number(match[1])
  if (match === null || (count !== 'half' && (count < 1 || count > 28))) return null
  const side = match[2]?.startsWith('đầu') === true ? 'first' : 'last'
  return inMonth(folded, at, match, (month) => ({ unit: 'days', count, side, month }))
}

function weekOfMonthAt(folded: string, at: number): Token | null {
  const match = matchAt(WEEK_OF_MONTH, folded, at)
  if (match === null) return null
  return inMonth(folded, at, match, (month) => ({ unit: 'week', week: nth(match[1] ?? ''), month }))
}

/** A part of the month that is named right after it. */
function inMonth(
  folded: string,
  at: number,
  match: RegExpExecArray,
  partOf: (month: MonthSaid) => PeriodSaid,
): Token | null {
  const end = at + match[0].length
  const month = monthsAt(folded, end) ?? relativeAt(folded, end)
  const said = month?.kind === 'periods' ? month.periods[0] : undefined
  if (month === null || said === undefined || said.unit !== 'month') return null
  return { kind: 'periods', periods: [partOf(said)], range: false, span: { start: at, end: month.span.end } }
}

function yearAt(folded: string, at: number): Token | null {
  const match = matchAt(YEARS, folded, at)
  const year = yearOfWords(match?.[1])
  if (match === null || year === undefined) return null
  return token([{ unit: 'year', year: year.value }], match, at)
}

function token(periods: readonly PeriodSaid[], match: RegExpExecArray, at: number, range = false): Token {
  return { kind: 'periods', periods, range, span: { start: at, end: at + match[0].length } }
}

const BARE: Readonly<Record<string, (year: YearSaid) => PeriodSaid>> = {
  tháng: (year) => ({ unit: 'month', month: 'this', year }),
  quý: (year) => ({ unit: 'quarter', quarter: 'this', year }),
  tuần: () => ({ unit: 'week', week: 'this', month: null }),
  năm: () => ({ unit: 'year', year: 'this' }),
}

function runningAt(folded: string, at: number): Token | null {
  const match = folded.startsWith('hết ', at - 4) ? matchAt(RUNNING, folded, at) : null
  const period = BARE[match?.[1] ?? '']?.(null)
  return match === null || period === undefined ? null : token([period], match, at)
}

/** Beginning, middle or end of what follows, at `at`; of the running period where it stands alone (`cuối năm`). */
export function partAt(folded: string, at: number): Token | null {
  const match = matchAt(PART, folded, at)
  if (match === null) return null
  const period = match[2] === undefined ? null : (BARE[match[2]]?.(null) ?? null)
  const span = { start: at, end: at + match[0].trimEnd().length }
  return { kind: 'part', part: PARTS[match[1] ?? ''] ?? 'last', period, span }
}

/** The first, middle or last month of every quarter, at `at`. */
export function monthOfQuarterAt(folded: string, at: number): Token | null {
  const match = matchAt(MONTH_OF_QUARTER, folded, at)
  if (match === null) return null
  const words = match[1] ?? ''
  const part = /đầu|nhất/.test(words) ? 'first' : /cuối|ba|3/.test(words) ? 'last' : 'middle'
  return { kind: 'month-of-quarter', part, span: { start: at, end: at + match[0].length } }
}
