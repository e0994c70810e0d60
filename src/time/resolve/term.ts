import { addDays, addMonths } from '../day.js'
import { addWorkingDays, nextWorkingDay, previousWorkingDay } from '../holiday.js'
import type { Expression } from '../said.js'
import type { Day, Deadline, TimeContext } from '../schedule.js'
import { dayOfSaid } from './date.js'
import { type Doubt, deadline } from './value.js'

type Term = Extract<Expression, { kind: 'term' }>['term']

/** Civil Code 2015, arts. 147 and 148: the first day is not counted, a last day off moves to the next working day. */
export function ofTerm(said: Term, context: TimeContext, doubt: Doubt): Deadline {
  const from = termStart(said.from, context, doubt)
  if (from === null || said.unit === 'hour') return deadline(null, null)
  const { calendar } = context
  if (said.isBack === true) return deadline(null, backFrom(from, said, calendar))
  if (said.unit === 'working-day') return deadline(null, addWorkingDays(from, said.count, calendar))
  const months = said.unit === 'month' ? 1 : said.unit === 'year' ? 12 : 0
  const days = said.unit === 'day' ? 1 : said.unit === 'week' ? 7 : 0
  const end = months > 0 ? addMonths(from, said.count * months) : addDays(from, said.count * days)
  return deadline(null, nextWorkingDay(end, calendar))
}

/** So many units before a day: no law moves the end of what is counted back. */
function backFrom(
  day: Day,
  { count, unit }: Pick<Term, 'count' | 'unit'>,
  calendar: TimeContext['calendar'],
): Day {
  if (unit === 'working-day') {
    let at = day
    for (let left = count; left > 0; left--) at = previousWorkingDay(at, calendar)
    return at
  }
  if (unit === 'month' || unit === 'year') return addMonths(day, -count * (unit === 'year' ? 12 : 1))
  return addDays(day, -count * (unit === 'week' ? 7 : 1))
}

function termStart(from: Term['from'], context: TimeContext, doubt: Doubt): Day | null {
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
