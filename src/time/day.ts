import type { Day } from './schedule.js'

/*
 * Calendar arithmetic on plain days of the proleptic Gregorian calendar, counted from 1970-01-01. A day has no clock
 * and no zone here, so no machine's time zone can shift it.
 */

/** A stretch of days, both ends inclusive. */
export interface Days {
  readonly start: Day
  readonly due: Day
}

/** A year, month (1–12) and day of the month as numbers. */
export interface Civil {
  readonly year: number
  readonly month: number
  readonly day: number
}

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/

const DAY_LENGTH = 86_400_000

/** The day count of a year, month and day, in UTC; a month out of 1–12 or a day out of the month runs over. */
function count(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / DAY_LENGTH
}

/** Days from 1970-01-01 to `day`. */
export function dayNumber(day: Day): number {
  return count(Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10)))
}

/** The day `number` days after 1970-01-01. */
export function dayOfNumber(number: number): Day {
  const date = new Date(number * DAY_LENGTH)
  return format(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate())
}

function format(year: number, month: number, day: number): Day {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` as Day
}

/** The number of days in a month. */
export function daysInMonth(year: number, month: number): number {
  return count(year, month + 1, 1) - count(year, month, 1)
}

/** `Date.UTC` takes the years before 100 for the 1900s; no notice is older than this. */
const FIRST_YEAR = 1000

/** The day of that year, month and day of the month; null where the calendar has none (31/02). */
export function dayOf(year: number, month: number, day: number): Day | null {
  const exists =
    year >= FIRST_YEAR &&
    year <= 9999 &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= daysInMonth(year, month)
  return exists ? format(year, month, day) : null
}

/** Reads `YYYY-MM-DD`; null where it is no day of the calendar. */
export function parseDay(text: string): Day | null {
  const match = DAY.exec(text)
  return match === null ? null : dayOf(Number(match[1]), Number(match[2]), Number(match[3]))
}

/** The year, month and day of the month of a day. */
export function civil(day: Day): Civil {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), day: Number(day.slice(8, 10)) }
}

/** The day `days` later (earlier where negative). */
export function addDays(day: Day, days: number): Day {
  return dayOfNumber(dayNumber(day) + days)
}

/** The same day of the month `months` later; the month's last day where it lacks that day (Civil Code 2015, art. 148.3). */
export function addMonths(day: Day, months: number): Day {
  const { year, month, day: dayOfMonth } = civil(day)
  const index = year * 12 + (month - 1) + months
  const target = { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 }
  return format(target.year, target.month, Math.min(dayOfMonth, daysInMonth(target.year, target.month)))
}

/** The day of the week by ISO 8601: 1 is Monday, 7 is Sunday. */
export function weekday(day: Day): number {
  return ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1
}

/** The ISO 8601 week of a day: from its Monday to its Sunday. */
export function weekOf(day: Day): Days {
  const start = addDays(day, 1 - weekday(day))
  return { start, due: addDays(start, 6) }
}

/** The month: from its first to its last day. A month out of 1–12 runs over into the neighbouring years. */
export function monthOf(year: number, month: number): Days {
  return monthsOf(year, month, 1)
}

/** `length` months from that month on. */
export function monthsOf(year: number, month: number, length: number): Days {
  return { start: dayOfNumber(count(year, month, 1)), due: dayOfNumber(count(year, month + length, 1) - 1) }
}

/** The calendar quarter (1–4; beyond, it runs over). */
export function quarterOf(year: number, quarter: number): Days {
  return monthsOf(year, quarter * 3 - 2, 3)
}

/** The calendar year. */
export function yearOf(year: number): Days {
  return monthsOf(year, 1, 12)
}

/** Reads an ISO 8601 week `YYYY-Www`; null where the year has no such week. */
export function parseWeek(text: string): Days | null {
  const match = /^(\d{4})-[Ww](\d{2})$/.exec(text)
  if (match === null) return null
  const [year, week] = [Number(match[1]), Number(match[2])]
  // The first week of a year is the one that holds 4 January (ISO 8601).
  const first = weekOf(format(year, 1, 4)).start
  const start = addDays(first, (week - 1) * 7)
  const exists = year >= 1 && week >= 1 && civil(addDays(start, 3)).year === year
  return exists ? { start, due: addDays(start, 6) } : null
}

/** The name of a day's ISO 8601 week, `YYYY-Www`. */
export function weekName(day: Day): string {
  const thursday = addDays(weekOf(day).start, 3)
  const { year } = civil(thursday)
  const first = weekOf(format(year, 1, 4)).start
  const week = (dayNumber(weekOf(day).start) - dayNumber(first)) / 7 + 1
  return `${String(year).padStart(4, '0')}-W${String(week).padStart(2, '0')}`
}

/** Reads a month `YYYY-MM`. */
export function parseMonth(text: string): Days | null {
  const match = /^(\d{4})-(\d{2})$/.exec(text)
  const [year, month] = [Number(match?.[1]), Number(match?.[2])]
  return dayOf(year, month, 1) === null ? null : monthOf(year, month)
}

/** Reads a quarter `YYYY-Qn`. */
export function parseQuarter(text: string): Days | null {
  const match = /^(\d{4})-[Qq]([1-4])$/.exec(text)
  return match === null || Number(match[1]) < 1 ? null : quarterOf(Number(match[1]), Number(match[2]))
}

/** The earlier of two days. */
export function earlier(a: Day, b: Day): Day {
  return a < b ? a : b
}
