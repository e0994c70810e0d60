export { findDate, type WrittenDate } from './date-line.js'
export {
  addDays,
  addMonths,
  type Days,
  dayOf,
  monthOf,
  parseDay,
  parseMonth,
  parseQuarter,
  parseWeek,
  quarterOf,
  weekday,
  weekName,
  weekOf,
  yearOf,
} from './day.js'
export { addWorkingDays, holidayName, isWorkingDay, nextWorkingDay, previousWorkingDay } from './holiday.js'
export { occurrences, type Window } from './occurrence.js'
export { type PlainRecurrence, plainRecurrence } from './plain-rule.js'
export { type PhraseReading, type PhraseSchedule, readDeadlineCell, readPhrase, readTimes } from './read.js'
export { formatRule, parseRule, type Rule } from './rrule.js'
export type * from './schedule.js'
