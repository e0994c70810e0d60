import { addMonths, type Days } from '../day.js'
import type { DateSaid, Expression, PeriodSaid } from '../said.js'
import type { Schedule, TimeContext } from '../schedule.js'
import { dayOfSaid } from './date.js'
import { daysOfPeriod } from './period.js'
import { type Doubt, deadline, unknown } from './value.js'

export function ranged(
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

export function stretch(
  said: DateSaid | PeriodSaid,
  context: TimeContext,
  doubt: Doubt,
): Days | 'unknown' | null {
  if ('unit' in said) return daysOfPeriod(said, context.reference, doubt) ?? 'unknown'
  const day = dayOfSaid(said, context, doubt)
  return day === null || day === 'unknown' ? day : { start: day, due: day }
}
