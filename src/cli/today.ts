import type { Day } from '../time/schedule.js'

const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/
/** Vietnam has been at UTC+7, without summer time, since 1975. */
const VIETNAM_OFFSET = 7 * 3_600_000

/** Whether the words are a day of the calendar, `YYYY-MM-DD`. */
export function isDay(words: string): words is Day {
  const match = ISO_DAY.exec(words)
  if (match === null) return false
  const date = new Date(`${words}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(words)
}

/** The day in Vietnam at an instant, wherever the program runs. */
export function dayInVietnam(milliseconds: number): Day {
  const day = new Date(milliseconds + VIETNAM_OFFSET).toISOString().slice(0, 10)
  if (!isDay(day)) throw new RangeError(`No calendar day: ${day}`)
  return day
}
