import type { MessageCode } from '../../text/message.js'
import { addDays, addMonths, civil, dayOf, daysInMonth } from '../day.js'
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

/** A day or period that was over so few days before the reference day may be meant as well as the next one. */
const JUST_OVER = 60

/** Whether the one a year before `day` was over only just before the reference day: `trước ngày 25/12` in a notice of January. */
export function isJustOver(day: Day, reference: Day): boolean {
  return addDays(addMonths(day, -12), JUST_OVER) >= reference
}

/** The year said, null where none is, `unknown` where it is said by the reference day and there is none. */
export function yearOfSaid(said: YearSaid, reference: Day | null): number | 'unknown' | null {
  if (said === null || typeof said === 'number') return said
  return reference === null ? 'unknown' : civil(reference).year + (said === 'next' ? 1 : 0)
}

export function dayInMonth(year: number, month: number, day: number): Day | null {
  return dayOf(year, month, day === -1 && month >= 1 && month <= 12 ? daysInMonth(year, month) : day)
}
