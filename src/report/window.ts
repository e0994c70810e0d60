import {
  addDays,
  addMonths,
  type Days,
  monthOf,
  parseDay,
  parseMonth,
  parseQuarter,
  parseWeek,
  quarterOf,
  weekName,
  weekOf,
} from '../time/index.js'
import type { Day } from '../time/schedule.js'

/** The days that a report is for, both ends inclusive. */
export interface ReportWindow {
  readonly kind: 'week' | 'month' | 'quarter' | 'days'
  /** `2023-W17`, `2023-04`, `2023-Q2`; of days, their first and last as ISO 8601 has it: `2023-04-24/2023-04-30`. */
  readonly name: string
  readonly from: Day
  readonly to: Day
}

type Period = Exclude<ReportWindow['kind'], 'days'>

/** The week, month or quarter of today, so many of them later (`+1`) or earlier (`-1`), or the one of that name. */
export function periodWindow(kind: Period, words: string, today: Day): ReportWindow | null {
  const shift = /^[+-]?\d{1,4}$/.exec(words.trim())
  if (words.trim() === '' || (shift !== null && (kind === 'week' || /^[+-]/.test(words)))) {
    return named(kind, shifted(kind, today, Number(words)))
  }
  const read = { week: parseWeek, month: parseMonth, quarter: parseQuarter }[kind](words.trim())
  return read === null ? null : named(kind, read)
}

/** The week of a day. */
export function weekWindow(today: Day): ReportWindow {
  return named('week', weekOf(today))
}

function shifted(kind: Period, today: Day, count: number): Days {
  if (kind === 'week') return weekOf(addDays(today, 7 * count))
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))]
  return kind === 'month' ? monthOf(year, month + count) : quarterOf(year, Math.ceil(month / 3) + count)
}

function named(kind: Period, { start, due }: Days): ReportWindow {
  const month = Number(start.slice(5, 7))
  const name = {
    week: weekName(start),
    month: start.slice(0, 7),
    quarter: `${start.slice(0, 4)}-Q${Math.ceil(month / 3)}`,
  }[kind]
  return { kind, name, from: start, to: due }
}

/** From the one day to the other. */
export function daysWindow(from: Day, to: Day): ReportWindow {
  return { kind: 'days', name: `${from}/${to}`, from, to }
}

/** Today and the days after it, `count` in all. */
export function nextDaysWindow(today: Day, count: number): ReportWindow {
  return daysWindow(today, addDays(today, count - 1))
}

/** A day, ISO week, month, quarter or year by its name, as days: `2023-04-19`, `2023-W16`, `2023-04`, `2023-Q2`. */
export function parsePeriod(words: string): Days | null {
  const day = parseDay(words)
  if (day !== null) return { start: day, due: day }
  const period = parseWeek(words) ?? parseMonth(words) ?? parseQuarter(words)
  if (period !== null) return period
  const year = /^\d{4}$/.test(words) ? parseDay(`${words}-01-01`) : null
  return year === null ? null : { start: year, due: addDays(addMonths(year, 12), -1) }
}
