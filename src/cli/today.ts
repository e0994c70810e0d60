import { dayOfNumber } from '../time/day.js'
import type { Day } from '../time/schedule.js'

const HOUR = 3_600_000
const DAY = 24 * HOUR
/** Vietnam has been at UTC+7, without summer time, since 1975. */
const VIETNAM_OFFSET = 7 * HOUR

/** The day in Vietnam at an instant, wherever the program runs. */
export function dayInVietnam(milliseconds: number): Day {
  return dayOfNumber(Math.floor((milliseconds + VIETNAM_OFFSET) / DAY))
}

/** An instant of the log as a clock in Vietnam shows it: `2023-04-24 08:15`. */
export function wordInstant(at: string): string {
  const shown = new Date(Date.parse(at) + VIETNAM_OFFSET).toISOString()
  return `${shown.slice(0, 10)} ${shown.slice(11, 16)}`
}
