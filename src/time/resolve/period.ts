import { addDays, addMonths, civil, type Days, monthOf, monthsOf, quarterOf, weekOf, yearOf } from '../day.js'
import type { Bound, Expression, MonthSaid, PeriodSaid } from '../said.js'
import type { Day, Deadline, TimeContext } from '../schedule.js'
import { before, type Doubt, deadline, isJustOver, unknown, yearOfSaid } from './value.js'

/** The days of a period; of one without a year the first that is not over by the reference day. Null: no reference. */
export function daysOfPeriod(said: PeriodSaid, reference: Day | null, doubt: Doubt): Days | null {
  if (said.unit === 'week') return daysOfWeek(said, reference, doubt)
  if (said.unit === 'days') return daysOfMonth(said, reference, doubt)
  if (said.unit === 'month' && typeof said.month !== 'number') return relative(reference, said.month, 1)
  if (said.unit === 'quarter' && typeof said.quarter !== 'number') return relative(reference, said.quarter, 3)
  const within = (year: number): Days => {
    if (said.unit === 'month') return monthOf(year, Number(said.month))
    if (said.unit === 'quarter') return quarterOf(year, Number(said.quarter))
    if (said.unit === 'year') return yearOf(year)
    return said.side === 'first' ? monthsOf(year, 1, said.count) : monthsOf(year, 13 - said.count, said.count)
  }
  const year = yearOfSaid(said.year, reference)
  if (year === 'unknown') return null
  if (year !== null) return within(year)
  if (reference === null) return null
  const current = within(civil(reference).year)
  const next = current.due >= reference ? current : within(civil(reference).year + 1)
  if (isJustOver(next.due, reference)) doubt('year-implied')
  return next
}

function relative(reference: Day | null, which: 'this' | 'next', length: number): Days | null {
  if (reference === null) return null
  const { year, month } = civil(reference)
  const first = Math.floor((month - 1) / length) * length + 1 + (which === 'next' ? length : 0)
  return monthsOf(year, first, length)
}

function daysOfMonth(
  { count, side, month: said }: Extract<PeriodSaid, { unit: 'days' }>,
  reference: Day | null,
  doubt: Doubt,
): Days | null {
  const month = daysOfPeriod(said, reference, doubt)
  if (month === null) return null
  // The middle of a month is its 15th (Civil Code 2015, art. 146.2).
  const middle = addDays(month.start, 14)
  if (side === 'first') return { ...month, due: count === 'half' ? middle : addDays(month.start, count - 1) }
  return { ...month, start: addDays(count === 'half' ? middle : addDays(month.due, -count), 1) }
}

function daysOfWeek(
  said: { week: number | 'this' | 'next'; month: MonthSaid | null },
  reference: Day | null,
  doubt: Doubt,
): Days | null {
  if (said.month === null || typeof said.week !== 'number') {
    if (reference === null) return null
    const week = weekOf(reference)
    return said.week === 'next' ? weekOf(addDays(week.start, 7)) : week
  }
  const month = daysOfPeriod(said.month, reference, doubt)
  if (month === null) return null
  // A week belongs to the month that holds its Thursday, as ISO 8601 has it for years.
  const holds = (day: Day) => addDays(weekOf(day).start, 3)
  if (said.week === -1) {
    const last = weekOf(month.due)
    return holds(month.due) <= month.due ? last : weekOf(addDays(last.start, -7))
  }
  const first = holds(month.start) >= month.start ? month.start : addDays(month.start, 7)
  return weekOf(addDays(weekOf(first).start, (said.week - 1) * 7))
}

export function ofPeriod(said: PeriodSaid, bound: Bound, context: TimeContext, doubt: Doubt): Deadline {
  const days = daysOfPeriod(said, context.reference, doubt)
  if (days === null) return unknown(doubt)
  if (bound === 'before') return deadline(null, addDays(days.start, -1))
  return bound === 'in' || bound === 'done' ? deadline(days.start, days.due) : deadline(null, days.due)
}

export function ofPart(
  said: Extract<Expression, { kind: 'part' }>,
  context: TimeContext,
  doubt: Doubt,
): Deadline {
  const { reference } = context
  let days = daysOfPeriod(said.period, reference, doubt)
  if (days === null) return unknown(doubt)
  let day = partOf(days, said.part, said.period.unit)
  // "đầu tháng" of a month that has begun is the next one's.
  if (reference !== null && day < reference && isRunning(said.period)) {
    days = daysOfPeriod(following(said.period), reference, doubt) ?? days
    day = partOf(days, said.part, said.period.unit)
  }
  return deadline(null, said.bound === 'before' ? before(day, context) : day)
}

function isRunning(said: PeriodSaid): boolean {
  if (said.unit === 'month') return said.month === 'this'
  if (said.unit === 'quarter') return said.quarter === 'this'
  return said.unit === 'week' ? said.week === 'this' : said.unit === 'year' && said.year === 'this'
}

function following(said: PeriodSaid): PeriodSaid {
  if (said.unit === 'month') return { ...said, month: 'next' }
  if (said.unit === 'quarter') return { ...said, quarter: 'next' }
  if (said.unit === 'week') return { ...said, week: 'next' }
  return said.unit === 'year' ? { ...said, year: 'next' } : said
}

/** Civil Code 2015, art. 146.2 and 3; of a quarter and a week the day in its middle in the same way. */
function partOf(days: Days, part: 'first' | 'middle' | 'last', unit: PeriodSaid['unit']): Day {
  if (part === 'first') return days.start
  if (part === 'last') return days.due
  if (unit === 'week') return addDays(days.start, 2)
  if (unit === 'month') return addDays(days.start, 14)
  return unit === 'quarter' ? addDays(addMonths(days.start, 1), 14) : addDays(addMonths(days.start, 6), -1)
}
