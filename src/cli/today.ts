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
