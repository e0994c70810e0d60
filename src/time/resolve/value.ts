import type { MessageCode } from '../../text/message.js'
import { addDays, civil, dayOf, daysInMonth } from '../day.js'
import type { YearSaid } from '../said.js'
import type { Day, Deadline, TimeContext, TimeOfDay } from '../schedule.js'

export type Doubt = (code: MessageCode) => void

export function deadline(start: Day | null, due: Day | null, time: TimeOfDay | null = null): Deadline {
  return { kind: 'deadline', start, due, time }
}

/** What cannot be known without the day of issue. */
export function unknown(doubt: Doubt): Deadline {
  doubt('reference-missing')
  return deadline(null, null)
}

export function before(day: Day, context: TimeContext): Day {
  return context.before === 'inclusive' ? day : addDays(day, -1)
}

/** The year said, null where none is, `unknown` where it is said by the reference day and there is none. */
export function yearOfSaid(said: YearSaid, reference: Day | null): number | 'unknown' | null {
  if (said === null || typeof said === 'number') return said
  return reference === null ? 'unknown' : civil(reference).year + (said === 'next' ? 1 : 0)
}

export function dayInMonth(year: number, month: number, day: number): Day | null {
  return dayOf(year, month, day === -1 && month >= 1 && month <= 12 ? daysInMonth(year, month) : day)
}
