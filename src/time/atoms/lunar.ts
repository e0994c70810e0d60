import { MONTH_WORDS } from '../../lexicon/time-words.js'
import { numeral } from '../numeral.js'
import type { DateSaid, Token, YearSaid } from '../said.js'
import { dateAt, yearOfWords } from './date.js'
import { END, matchAt, oneOf, sticky } from './sticky.js'

/** Lunar months that have names of their own: the first and the last of the lunar year. */
const NAMED: Readonly<Record<string, number>> = { giêng: 1, chạp: 12 }
const MONTH = `(?:(?<named>giêng|chạp)|(?<month>\\d{1,2}|${oneOf(Object.keys(MONTH_WORDS))}))${END}`
const YEAR = `(?:,? (?:của )?năm (?<year>20\\d{2}|nay|này|sau|tới)${END})?`
const LUNAR = `,? ?\\(?(?:âm lịch|âl)${END}\\)?`

// rằm tháng Bảy · ngày rằm tháng Giêng năm 2025
const FULL_MOON = sticky(`(?:ngày )?(?<full>rằm) tháng ${MONTH}${YEAR}(?:${LUNAR})?`)
// ngày 20 tháng Chạp · mùng 10 tháng Giêng năm 2025
const NAMED_MONTH = sticky(
  `(?:ngày )?(?:m[ùồ]ng )?(?<day>\\d{1,2}) tháng (?<named>giêng|chạp)${END}${YEAR}(?:${LUNAR})?`,
)
// ngày 10/3 âm lịch · 15/8/2025 âm lịch · ngày 15 tháng 8 năm 2025 (âm lịch)
const MARKED = sticky(
  `(?:ngày )?(?:m[ùồ]ng )?(?<day>\\d{1,2})(?: ?/ ?| tháng )${MONTH}(?: ?/ ?(?<short>20\\d{2}))?${YEAR}${LUNAR}`,
)
// mùng 3 Tết · ngày 28 Tết · 30 Tết năm 2025
const OF_TET = sticky(`(?:ngày )?(?:m[ùồ]ng )?(?<day>\\d{1,2}) tết(?: nguyên đán)?${YEAR}${END}`)
/** `(tức ngày 24/01/2025)`, `(nhằm ngày …)`: the solar day, said too. */
const SOLAR = sticky(',? ?\\(?(?:tức(?: là)? |nhằm |dương lịch )?(?:là )?(?=ngày \\d|\\d)')

/** A day of the lunar calendar at `at`, with the solar day that may stand behind it. */
export function lunarAt(folded: string, at: number): Token | null {
  const match =
    matchAt(FULL_MOON, folded, at) ??
    matchAt(NAMED_MONTH, folded, at) ??
    matchAt(MARKED, folded, at) ??
    matchAt(OF_TET, folded, at)
  const said = match?.groups === undefined ? null : lunarOf(match.groups)
  if (match === null || said === null) return null
  const end = at + match[0].length
  const solar = solarAt(folded, end)
  return {
    kind: 'date',
    date: { ...said, ...(solar === null ? {} : { solar: solar.date }) },
    named: true,
    span: { start: at, end: solar?.end ?? end },
  }
}

function lunarOf(
  groups: Readonly<Record<string, string | undefined>>,
): Extract<DateSaid, { lunar: unknown }> | null {
  const { full, day = '', named, month, short } = groups
  const dayOfMonth = full === undefined ? numeral(day)?.value : FULL
  const year = yearOfWords(groups.year ?? short)
  if (dayOfMonth === undefined || dayOfMonth < 1 || dayOfMonth > 30 || year === undefined) return null
  if (named === undefined && month === undefined) return ofTet(dayOfMonth, year.value)
  const ofYear = named === undefined ? numeral(month ?? '')?.value : NAMED[named]
  return ofYear === undefined || ofYear < 1 || ofYear > 12
    ? null
    : { lunar: { month: ofYear, day: dayOfMonth }, year: year.value }
}

/** The day of the full moon. */
const FULL = 15

/** From this day on, a day of Tết is one of the month before it: `28 Tết`. */
const EVE = 20

/** `mùng 3 Tết` of a year is in its first month, `28 Tết` in the last month of the one before. */
function ofTet(day: number, year: YearSaid): Extract<DateSaid, { lunar: unknown }> {
  if (day < EVE) return { lunar: { month: 1, day }, year }
  return { lunar: { month: 12, day }, year: typeof year === 'number' ? year - 1 : year }
}

function solarAt(folded: string, at: number): { date: DateSaid; end: number } | null {
  const lead = matchAt(SOLAR, folded, at)
  if (lead === null || !/\(|tức|nhằm|dương/u.test(lead[0])) return null
  const date = dateAt(folded, at + lead[0].length)
  if (date?.kind !== 'date' || !('day' in date.date)) return null
  const isOpen = lead[0].includes('(')
  if (isOpen && folded[date.span.end] !== ')') return null
  return { date: date.date, end: date.span.end + Number(isOpen) }
}
