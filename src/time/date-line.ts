import type { Span } from '../text/span.js'
import { dayOf } from './day.js'
import { numeral } from './numeral.js'
import type { Day } from './schedule.js'

/** A date as a letterhead or a preamble writes it, whole or with blanks. */
export interface WrittenDate {
  /** `YYYY-MM-DD`; `YYYY-MM` or `YYYY` where the copy leaves the day or the month blank; null where nothing stands. */
  readonly date: string | null
  /** The day, where the date is whole and in the calendar. */
  readonly day: Day | null
  /** Whether the calendar lacks the day (`ngày 31/02/2023`). */
  readonly impossible: boolean
  /** Whether letters had to be taken for digits (`0l`, `2O21`). */
  readonly repaired: boolean
  readonly span: Span
}

const BLANK = '[ .…_]*'
const DIGITS = '[\\dlio]{1,2}'
const YEAR = '[12li][\\dlio]{3}'
const START = '(?<![0-9a-zß-ỿ])'
// ngày 09 tháng 9 năm 2021 · ngày tháng 4 năm 2023 · ngày …. tháng … năm 2020 · ngày 0l tháng l2 năm 2O21 · Tân An, tháng 4 năm 2023
const WORDED = new RegExp(
  `(?:${START}ngày${BLANK}(${DIGITS}(?![0-9a-zß-ỿ]))?${BLANK},?${BLANK}|(?<=, ?))tháng${BLANK}(${DIGITS}(?![0-9a-zß-ỿ]))?${BLANK},?${BLANK}năm${BLANK}(${YEAR})?(?![0-9a-zß-ỿ])`,
  'u',
)
// ngày 17/11/2020 · 17-11-2020 · ngày /4/2023 · ngày 5 tháng 4/2023
const NUMERIC = new RegExp(
  `(?:${START}ngày${BLANK}(${DIGITS})?|${START}(\\d{1,2}))${BLANK}(?:[/.-]|tháng)${BLANK}(${DIGITS})?${BLANK}(?:[/.-]|năm)${BLANK}(${YEAR})(?![0-9a-zß-ỿ])`,
  'u',
)

/**
 * The first date with a year's place in a folded text: of a letterhead's place-and-date line, whose day or month may be
 * blank, or of a preamble's sentence (`Ngày 17/11/2020, đồng chí …`). Null where there is none.
 */
export function findDate(folded: string): WrittenDate | null {
  const worded = WORDED.exec(folded)
  const numeric = NUMERIC.exec(folded)
  if (worded !== null && (numeric === null || worded.index <= numeric.index)) {
    return written(worded, worded[1], worded[2], worded[3])
  }
  return numeric === null ? null : written(numeric, numeric[1] ?? numeric[2], numeric[3], numeric[4])
}

function written(
  match: RegExpExecArray,
  daySaid: string | undefined,
  monthSaid: string | undefined,
  yearSaid: string | undefined,
): WrittenDate {
  const [day, month, year] = [daySaid, monthSaid, yearSaid].map((said) =>
    said === undefined ? null : numeral(said),
  )
  const span = { start: match.index, end: match.index + match[0].trimEnd().length }
  const repaired = [day, month, year].some((part) => part?.repaired === true)
  const none = { date: null, day: null, impossible: false, repaired, span }
  if (!year) return none
  const yearText = String(year.value).padStart(4, '0')
  if (!month) return { ...none, date: yearText }
  if (month.value < 1 || month.value > 12) return { ...none, date: yearText, impossible: true }
  const monthText = `${yearText}-${String(month.value).padStart(2, '0')}`
  if (!day) return { ...none, date: monthText }
  const whole = dayOf(year.value, month.value, day.value)
  return { ...none, date: whole ?? monthText, day: whole, impossible: whole === null }
}
