import type { MessageCode } from '../text/message.js'
import {
  addDays,
  addMonths,
  civil,
  type Days,
  dayOf,
  daysInMonth,
  monthOf,
  monthsOf,
  quarterOf,
  weekday,
  weekOf,
  yearOf,
} from './day.js'
import { addWorkingDays, nextWorkingDay } from './holiday.js'
import { formatRule, type Rule } from './rrule.js'
import type {
  Bound,
  DateSaid,
  Expression,
  FrequencySaid,
  MonthSaid,
  PeriodSaid,
  RecurringDays,
  YearSaid,
} from './said.js'
import type { Day, Deadline, Schedule, TimeContext, TimeOfDay } from './schedule.js'

/** What an expression comes to. No schedule and `date-impossible` where the calendar lacks the day. */
export interface Resolution {
  readonly schedules: readonly Schedule[]
  readonly doubts: readonly MessageCode[]
}

type Doubt = (code: MessageCode) => void

/** Gives an expression its values: by the reference day, the calendar and the law (contract.md section 4). */
export function resolve(expression: Expression, context: TimeContext): Resolution {
  const doubts = new Set<MessageCode>()
  const schedules = schedulesOf(expression, context, (code) => doubts.add(code))
  return { schedules, doubts: [...doubts] }
}

function schedulesOf(expression: Expression, context: TimeContext, doubt: Doubt): Schedule[] {
  switch (expression.kind) {
    case 'dates':
      return expression.dates.flatMap((said) =>
        dated(said, expression.bound, expression.time, context, doubt),
      )
    case 'range':
      return ranged(expression, context, doubt)
    case 'periods':
      return expression.periods.map((said) => ofPeriod(said, expression.bound, context, doubt))
    case 'part':
      return [ofPart(expression, context, doubt)]
    case 'term':
      return [ofTerm(expression.term, context, doubt)]
    case 'recurrence':
      return expression.frequencies.flatMap((frequency) => recurring(expression, frequency, context, doubt))
  }
}

function deadline(start: Day | null, due: Day | null, time: TimeOfDay | null = null): Deadline {
  return { kind: 'deadline', start, due, time }
}

/** What cannot be known without the day of issue. */
function unknown(doubt: Doubt): Deadline {
  doubt('reference-missing')
  return deadline(null, null)
}

// ---- dates --------------------------------------------------------------------------------------

function dated(
  said: DateSaid,
  bound: Bound | null,
  time: TimeOfDay | null,
  context: TimeContext,
  doubt: Doubt,
): Schedule[] {
  const day = dayOfSaid(said, context, doubt)
  if (day === 'unknown') return [{ ...unknown(doubt), time }]
  if (day === null) {
    doubt('date-impossible')
    return []
  }
  return [bounded(day, bound, time, context)]
}

/** `due` of a day under its bound: the day before it where it must be done before, unless a time of day is said. */
function bounded(day: Day, bound: Bound | null, time: TimeOfDay | null, context: TimeContext): Deadline {
  if (bound === 'before') return deadline(null, time === null ? before(day, context) : day, time)
  return deadline(bound === 'in' || bound === null ? day : null, day, time)
}

function before(day: Day, context: TimeContext): Day {
  return context.before === 'inclusive' ? day : addDays(day, -1)
}

function dayOfSaid(said: DateSaid, context: TimeContext, doubt: Doubt): Day | 'unknown' | null {
  const { reference } = context
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
  doubt('year-implied')
  for (let next = civil(reference).year; ; next++) {
    const day = dayInMonth(next, said.month, said.day)
    if (day !== null && day >= reference) return day
  }
}

function dayInMonth(year: number, month: number, day: number): Day | null {
  return dayOf(year, month, day === -1 && month >= 1 && month <= 12 ? daysInMonth(year, month) : day)
}

function nextDayOfMonth(day: number, reference: Day, doubt: Doubt): Day | null {
  if (day < 1 || day > 31) return null
  doubt('year-implied')
  for (let months = 0; ; months++) {
    const { year, month } = civil(addMonths(reference, months))
    const next = dayOf(year, month, day)
    if (next !== null && next >= reference) return next
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
  doubt('year-implied')
  return addDays(reference, (wanted - weekday(reference) + 7) % 7)
}

/** The year said, null where none is, `unknown` where it is said by the reference day and there is none. */
function yearOfSaid(said: YearSaid, reference: Day | null): number | 'unknown' | null {
  if (said === null || typeof said === 'number') return said
  return reference === null ? 'unknown' : civil(reference).year + (said === 'next' ? 1 : 0)
}

// ---- periods ------------------------------------------------------------------------------------

/** The days of a period; of one without a year the first that is not over by the reference day. Null: no reference. */
export function daysOfPeriod(said: PeriodSaid, reference: Day | null, doubt: Doubt): Days | null {
  if (said.unit === 'week') return daysOfWeek(said, reference, doubt)
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
  doubt('year-implied')
  const current = within(civil(reference).year)
  return current.due >= reference ? current : within(civil(reference).year + 1)
}

function relative(reference: Day | null, which: 'this' | 'next', length: number): Days | null {
  if (reference === null) return null
  const { year, month } = civil(reference)
  const first = Math.floor((month - 1) / length) * length + 1 + (which === 'next' ? length : 0)
  return monthsOf(year, first, length)
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

function ofPeriod(said: PeriodSaid, bound: Bound, context: TimeContext, doubt: Doubt): Deadline {
  const days = daysOfPeriod(said, context.reference, doubt)
  if (days === null) return unknown(doubt)
  if (bound === 'before') return deadline(null, addDays(days.start, -1))
  return bound === 'in' || bound === 'done' ? deadline(days.start, days.due) : deadline(null, days.due)
}

function ofPart(said: Extract<Expression, { kind: 'part' }>, context: TimeContext, doubt: Doubt): Deadline {
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
  return said.unit === 'week' ? { ...said, week: 'next' } : { ...said, year: 'next' }
}

/** Civil Code 2015, art. 146.2 and 3; of a quarter and a week the day in its middle in the same way. */
function partOf(days: Days, part: 'first' | 'middle' | 'last', unit: PeriodSaid['unit']): Day {
  if (part === 'first') return days.start
  if (part === 'last') return days.due
  if (unit === 'week') return addDays(days.start, 2)
  if (unit === 'month') return addDays(days.start, 14)
  return unit === 'quarter' ? addDays(addMonths(days.start, 1), 14) : addDays(addMonths(days.start, 6), -1)
}

function ranged(
  said: Extract<Expression, { kind: 'range' }>,
  context: TimeContext,
  doubt: Doubt,
): Schedule[] {
  const to = stretch(said.to, context, doubt)
  if (to === 'unknown') return [unknown(doubt)]
  const from = said.from === null ? null : stretch(said.from, context, doubt)
  if (to === null || from === null || from === 'unknown') {
    doubt('date-impossible')
    return []
  }
  // From 25/12 to 05/01/2024: the year stands with the end alone.
  const start = from.start <= to.due ? from.start : addMonths(from.start, -12)
  return [deadline(start, to.due)]
}

function stretch(said: DateSaid | PeriodSaid, context: TimeContext, doubt: Doubt): Days | 'unknown' | null {
  if ('unit' in said) return daysOfPeriod(said, context.reference, doubt) ?? 'unknown'
  const day = dayOfSaid(said, context, doubt)
  return day === null || day === 'unknown' ? day : { start: day, due: day }
}

// ---- terms --------------------------------------------------------------------------------------

/** Civil Code 2015, arts. 147 and 148: the first day is not counted, a last day off moves to the next working day. */
function ofTerm(
  said: Extract<Expression, { kind: 'term' }>['term'],
  context: TimeContext,
  doubt: Doubt,
): Deadline {
  const from = termStart(said.from, context, doubt)
  if (from === null || said.unit === 'hour') return deadline(null, null)
  const { calendar } = context
  if (said.unit === 'working-day') return deadline(null, addWorkingDays(from, said.count, calendar))
  const months = said.unit === 'month' ? 1 : said.unit === 'year' ? 12 : 0
  const days = said.unit === 'day' ? 1 : said.unit === 'week' ? 7 : 0
  const end = months > 0 ? addMonths(from, said.count * months) : addDays(from, said.count * days)
  return deadline(null, nextWorkingDay(end, calendar))
}

function termStart(
  from: Extract<Expression, { kind: 'term' }>['term']['from'],
  context: TimeContext,
  doubt: Doubt,
): Day | null {
  if (from === 'event' || from === null) {
    doubt('date-open')
    return null
  }
  if (from === 'issue') {
    if (context.reference === null) doubt('reference-missing')
    return context.reference
  }
  const day = dayOfSaid(from, context, doubt)
  if (day === null) doubt('date-impossible')
  if (day === 'unknown') doubt('reference-missing')
  return day === 'unknown' ? null : day
}

// ---- recurrences --------------------------------------------------------------------------------

const FREQUENCY = { day: 'DAILY', week: 'WEEKLY', month: 'MONTHLY', year: 'YEARLY' } as const
const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

function recurring(
  said: Extract<Expression, { kind: 'recurrence' }>,
  frequency: FrequencySaid,
  context: TimeContext,
  doubt: Doubt,
): Schedule[] {
  const earlier = said.bound === 'before' && said.time === null && context.before === 'exclusive'
  if (frequency.times > 1 && said.days.by === 'none' && frequency.unit !== 'day') doubt('days-open')
  const base: Rule = {
    frequency: FREQUENCY[frequency.unit],
    ...(frequency.interval > 1 && { interval: frequency.interval }),
    ...(said.until !== undefined && untilOf(said.until, context, doubt)),
  }
  const listed = said.frequencies.length > 1
  return withDays(base, said.days, frequency, earlier, doubt).flatMap((rule) =>
    [said.time, ...(said.moreTimes ?? [])].map(
      (time): Schedule => ({
        kind: 'recurrence',
        rrule: formatRule(listed ? ofNineMonths(rule) : rule),
        time,
      }),
    ),
  )
}

/** In `3 tháng, 6 tháng, 9 tháng, năm` the nine months are those of the year, once a year. */
function ofNineMonths(rule: Rule): Rule {
  if (rule.frequency !== 'MONTHLY' || rule.interval !== 9) return rule
  const { interval: _, ...rest } = rule
  return { ...rest, frequency: 'YEARLY', byMonth: [9], byMonthDay: [-1] }
}

function untilOf(until: DateSaid | PeriodSaid, context: TimeContext, doubt: Doubt): Pick<Rule, 'until'> {
  const end = stretch(until, context, doubt)
  if (end === null) doubt('date-impossible')
  if (end === 'unknown') doubt('reference-missing')
  return end === null || end === 'unknown' ? {} : { until: end.due }
}

function withDays(
  base: Rule,
  days: RecurringDays,
  frequency: FrequencySaid,
  earlier: boolean,
  doubt: Doubt,
): Rule[] {
  switch (days.by) {
    case 'none':
      return [base]
    case 'weekdays': {
      const { ordinal } = days
      const shifted = days.weekdays.map((day) =>
        earlier && ordinal === undefined ? ((day + 5) % 7) + 1 : day,
      )
      const byDay = ascending(shifted).map((weekday) =>
        ordinal === undefined ? { weekday } : { ordinal, weekday },
      )
      return [{ ...base, byDay }]
    }
    case 'month-days':
      if (days.days.some((day) => day > 31 || day === 0)) return impossible(doubt)
      return [ofMonthDays(base, days.days, days.months ?? monthsOfInterval(frequency, doubt), earlier)]
    case 'year-days':
      return ofYearDays(base, days.days, earlier, doubt)
  }
}

/** The last month of each quarter or half-year, where a day is said and its month is not. */
function monthsOfInterval(frequency: FrequencySaid, doubt: Doubt): readonly number[] | undefined {
  if (frequency.unit !== 'month' || frequency.interval === 1 || 12 % frequency.interval !== 0)
    return undefined
  doubt('month-implied')
  return Array.from({ length: 12 / frequency.interval }, (_, index) => (index + 1) * frequency.interval)
}

function ofMonthDays(
  base: Rule,
  days: readonly number[],
  months: readonly number[] | undefined,
  earlier: boolean,
): Rule {
  const shifted = days.map((day) => (!earlier ? day : day === 1 ? -1 : day === -1 ? -2 : day - 1))
  // The day before the first is the last of the month before.
  const backwards = earlier && days.every((day) => day === 1)
  const byMonth =
    months === undefined
      ? undefined
      : backwards
        ? ascending(months.map((month) => ((month + 10) % 12) + 1))
        : months
  const { interval: _, ...yearly } = base
  const frame: Rule = byMonth === undefined ? base : { ...yearly, frequency: 'YEARLY', byMonth }
  const shortest = byMonth === undefined ? 28 : Math.min(...byMonth.map((month) => LENGTHS[month - 1] ?? 31))
  const lacking = shifted.some((day) => day > shortest)
  return { ...frame, byMonthDay: monthOrder(shifted), ...(lacking && { backward: true }) }
}

function ofYearDays(
  base: Rule,
  days: readonly { month: number; day: number }[],
  earlier: boolean,
  doubt: Doubt,
): Rule[] {
  const byDay = new Map<number, number[]>()
  for (const said of days) {
    if (dayInMonth(2000, said.month, said.day) === null) return impossible(doubt)
    const { month, day } = earlier ? dayBefore(said) : said
    byDay.set(day, [...(byDay.get(day) ?? []), month])
  }
  return [...byDay].map(([day, months]) => ({
    ...base,
    byMonth: ascending(months),
    byMonthDay: [day],
    ...(months.some((month) => day > (LENGTHS[month - 1] ?? 31)) && { backward: true }),
  }))
}

/** The day before a day of the year; before a month (day -1) is the last day of the month before it. */
function dayBefore({ month, day }: { month: number; day: number }): { month: number; day: number } {
  return day <= 1 ? { month: ((month + 10) % 12) + 1, day: -1 } : { month, day: day - 1 }
}

function impossible(doubt: Doubt): [] {
  doubt('date-impossible')
  return []
}

function ascending(values: readonly number[]): number[] {
  return [...new Set(values)].sort((a, b) => a - b)
}

/** Days of the month as they come, the last days (-1) after the rest. */
function monthOrder(days: readonly number[]): number[] {
  return [...new Set(days)].sort((a, b) => (a < 0 ? a + 100 : a) - (b < 0 ? b + 100 : b))
}
