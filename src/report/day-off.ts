import { holidayName, isWorkingDay } from '../time/index.js'
import type { AnnouncedDays, Day } from '../time/schedule.js'

/** What keeps offices closed on a day: the holiday's name, `weekend`, or null where they work. */
export function dayOff(day: Day, announced?: AnnouncedDays): string | null {
  return holidayName(day, announced) ?? (isWorkingDay(day, announced) ? null : 'weekend')
}
