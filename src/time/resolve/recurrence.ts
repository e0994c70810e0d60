import { formatRule, type Rule } from '../rrule.js'
import type { DateSaid, Expression, FrequencySaid, PeriodSaid, RecurringDays } from '../said.js'
import type { Schedule, TimeContext } from '../schedule.js'
import { stretch } from './range.js'
import { type Doubt, dayInMonth } from './value.js'

const FREQUENCY = { day: 'DAILY', week: 'WEEKLY', month: 'MONTHLY', year: 'YEARLY' } as const

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

export function recurring(
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
      const { ordinals } = days
      const shifted = days.weekdays.map((day) =>
        earlier && ordinals === undefined ? ((day + 5) % 7) + 1 : day,
      )
      const weekdays = ascending(shifted).map((weekday) => ({ weekday }))
      const byDay =
        ordinals === undefined
          ? weekdays
          : monthOrder(ordinals).flatMap((ordinal) => weekdays.map((day) => ({ ordinal, ...day })))
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
