import { addDays, addMonths, civil, dayOf, daysInMonth, weekday } from '../day.js'
import { dayOfLunarMonth } from '../lunar.js'
import type { Bound, DateSaid, PeriodSaid } from '../said.js'
import type { Day, Deadline, Schedule, TimeContext, TimeOfDay } from '../schedule.js'
import { daysOfPeriod } from './period.js'
import { before, type Doubt, dayInMonth, deadline, isJustOver, unknown, yearOfSaid } from './value.js'

export function dated(
  said: DateSaid,
  bound: Bound | null,
  time: TimeOfDay | null,
  context: TimeContext,
  doubt: Doubt,
): Schedule[] {
  if ('same' in said) {
    doubt('date-open')
    return [deadline(null, null, time)]
  }
  const day = dayOfSaid(said, context, doubt)
  if (day === 'unknown') return [{ ...unknown(doubt), time }]
  if (day === null) {
    doubt('date-impossible')
    return []
  }
  return [bounded(day, bound, time, context)]
}

const MIDNIGHT: TimeOfDay = '00:00'

/** `due` of a day under its bound: the day before it where it must be done before, unless a time of day is said. */
function bounded(day: Day, bound: Bound | null, time: TimeOfDay | null, context: TimeContext): Deadline {
  // "trước 0 giờ ngày 01/9": on 31 August.
  if (bound === 'before' && time === MIDNIGHT) return deadline(null, addDays(day, -1))
  if (bound === 'before') return deadline(null, time === null ? before(day, context) : day, time)
  return deadline(bound === 'in' || bound === null ? day : null, day, time)
}

export function dayOfSaid(said: DateSaid, context: TimeContext, doubt: Doubt): Day | 'unknown' | null {
  const { reference } = context
  if ('same' in said) return 'unknown'
  if ('lunar' in said) return lunarDayOfSaid(said, context, doubt)
  if ('offset' in said) return reference === null ? 'unknown' : addDays(reference, said.offset)
  if ('weekday' in said) return weekdayOfSaid(said.weekday, said.week, context, doubt)
  if (said.month === null) return reference === null ? 'unknown' : nextDayOfMonth(said.day, reference, doubt)
  if (said.month === 'this' || said.month === 'next') {
    if (reference === null) return 'unknown'
    const { year, month } = civil(addMonths(reference, said.month === 'next' ? 1 : 0))
    return dayInMonth(year, month, said.day)
  }
  const year = yearOfSaid(said.year, reference)
  if (year === 'unknown') return 'unknown'
  if (year !== null) return dayInMonth(year, said.month, said.day)
  // 29 February has a next time within eight years, 31 April has none.
  if (said.month < 1 || said.month > 12 || said.day > daysInMonth(2000, said.month) || said.day === 0)
    return null
  if (reference === null) return 'unknown'
  for (let next = civil(reference).year; ; next++) {
    const day = dayInMonth(next, said.month, said.day)
    if (day === null || day < reference) continue
    if (isJustOver(day, reference)) doubt('year-implied')
    return day
  }
}

/** The solar day that the words give beside the lunar one stands, and they have to agree; else the next such lunar day. */
function lunarDayOfSaid(
  { lunar, year: yearSaid, solar }: Extract<DateSaid, { lunar: unknown }>,
  context: TimeContext,
  doubt: Doubt,
): Day | 'unknown' | null {
  const { reference } = context
  const inYear = (year: number) => dayOfLunarMonth(year, lunar.month, lunar.day)
  if (solar !== undefined) {
    const day = dayOfSaid(solar, context, doubt)
    if (day === null || day === 'unknown') return day
    const { year } = civil(day)
    if (![year - 1, year].some((one) => inYear(one) === day)) doubt('date-disagrees')
    return day
  }
  const year = yearOfSaid(yearSaid, reference)
  if (year === 'unknown') return 'unknown'
  if (year !== null) return inYear(year)
  if (reference === null) return 'unknown'
  for (let next = civil(reference).year - 1; next <= civil(reference).year + LONGEST_WAIT; next++) {
    const day = inYear(next)
    if (day !== null && day >= reference) return day
  }
  return null
}

/** A month of thirty lunar days comes again within so many years. */
const LONGEST_WAIT = 10

/** `trước ngày 05` in a notice of the 7th: the one that has just been, or the next. */
const JUST_OVER_IN_MONTH = 5

function nextDayOfMonth(day: number, reference: Day, doubt: Doubt): Day | null {
  if (day < 1 || day > 31) return null
  for (let months = 0; ; months++) {
    const { year, month } = civil(addMonths(reference, months))
    const next = dayOf(year, month, day)
    if (next === null || next < reference) continue
    if (addDays(addMonths(next, -1), JUST_OVER_IN_MONTH) >= reference) doubt('year-implied')
    return next
  }
}

function weekdayOfSaid(
  wanted: number,
  week: PeriodSaid | null,
  context: TimeContext,
  doubt: Doubt,
): Day | 'unknown' | null {
  if (week !== null) {
    const days = daysOfPeriod(week, context.reference, doubt)
    return days === null ? 'unknown' : addDays(days.start, wanted - 1)
  }
  const { reference } = context
  if (reference === null) return 'unknown'
  return addDays(reference, (wanted - weekday(reference) + 7) % 7)
}
