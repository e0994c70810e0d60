import { date, dates, dayOfMonth, dayOfWeek, hours } from './date.js'
import { frequency, recurringPart } from './frequency.js'
import { monthDays, monthOfQuarter } from './month-days.js'
import { part, periods } from './period.js'
import { fromNow, range } from './range.js'
import type { Rule } from './rule.js'
import { term } from './term.js'
import { nthWeekdays, weekdays } from './weekdays.js'
import { yearDays } from './year-days.js'

/** All rules. Of those that fit at a place the one that covers most counts; of equals the first. */
export const RULES: readonly Rule[] = [
  monthOfQuarter,
  monthDays,
  weekdays,
  nthWeekdays,
  yearDays,
  recurringPart,
  frequency,
  fromNow,
  range,
  hours,
  dates,
  date,
  dayOfWeek,
  dayOfMonth,
  part,
  periods,
  term,
]
