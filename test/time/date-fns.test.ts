import * as fns from 'date-fns'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  addDays,
  addMonths,
  type Day,
  monthOf,
  parseDay,
  quarterOf,
  weekday,
  weekName,
  weekOf,
} from '../../src/time/index.js'

/** date-fns reckons in the machine's zone: noon keeps it clear of every change of the clock. */
const at = (day: Day) => fns.parse(`${day} 12:00`, 'yyyy-MM-dd HH:mm', 0)
const text = (date: Date) => fns.format(date, 'yyyy-MM-dd')
const days = fc
  .date({ min: new Date('1901-01-01T12:00:00Z'), max: new Date('2199-12-31T12:00:00Z'), noInvalidDate: true })
  .map((date) => parseDay(date.toISOString().slice(0, 10)))
  .filter((day) => day !== null)

test('calendar arithmetic agrees with date-fns', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: -40_000, max: 40_000 }), (day, by) => {
      expect(addDays(day, by)).toBe(text(fns.addDays(at(day), by)))
      expect(addMonths(day, by % 600)).toBe(text(fns.addMonths(at(day), by % 600)))
      expect(weekday(day)).toBe(fns.getISODay(at(day)))
      expect(weekName(day)).toBe(fns.format(at(day), "RRRR-'W'II"))
    }),
  )
})

test('weeks, months and quarters begin and end where date-fns has them', () => {
  fc.assert(
    fc.property(days, (day) => {
      const date = at(day)
      expect(weekOf(day)).toEqual({
        start: text(fns.startOfISOWeek(date)),
        due: text(fns.endOfISOWeek(date)),
      })
      expect(monthOf(date.getFullYear(), date.getMonth() + 1)).toEqual({
        start: text(fns.startOfMonth(date)),
        due: text(fns.endOfMonth(date)),
      })
      expect(quarterOf(date.getFullYear(), fns.getQuarter(date))).toEqual({
        start: text(fns.startOfQuarter(date)),
        due: text(fns.endOfQuarter(date)),
      })
    }),
  )
})
