import { addDays, addMonths } from '../day.js'
import { addWorkingDays, nextWorkingDay } from '../holiday.js'
import type { Expression } from '../said.js'
import type { Day, Deadline, TimeContext } from '../schedule.js'
import { dayOfSaid } from './date.js'
import { type Doubt, deadline } from './value.js'

/** Civil Code 2015, arts. 147 and 148: the first day is not counted, a last day off moves to the next working day. */
export function ofTerm(
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
