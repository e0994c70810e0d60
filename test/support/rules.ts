import fc from 'fast-check'
import type { Rule } from '../../src/time/rrule.js'
import type { Day } from '../../src/time/schedule.js'

/** Days of some years. */
export const days: fc.Arbitrary<Day> = fc
  .date({ min: new Date('2015-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10) as Day)
const monthDays = fc.uniqueArray(
  fc.oneof(fc.integer({ min: 1, max: 31 }), fc.constantFrom(28, 29, 30, 31, -1, -2)),
  { minLength: 1, maxLength: 3 },
)
const months = fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 4 })
const weekdays = fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 3 })
const optional = { noNullPrototype: true } as const
const interval = fc.constantFrom(1, 2, 3, 4, 5, 6, 9, 12)

/** Rules such as notices and people make. */
export const rules: fc.Arbitrary<Rule> = fc.oneof(
  fc.record({ frequency: fc.constant('DAILY' as const), interval }, optional),
  fc.record({ frequency: fc.constant('WEEKLY' as const), interval }, optional),
  fc.record({
    frequency: fc.constant('WEEKLY' as const),
    interval,
    byDay: weekdays.map((days) => days.map((weekday) => ({ weekday }))),
  }),
  fc.record({ frequency: fc.constantFrom('MONTHLY' as const, 'YEARLY' as const), interval }),
  fc.record({
    frequency: fc.constantFrom('MONTHLY' as const, 'YEARLY' as const),
    interval,
    byMonthDay: monthDays,
    backward: fc.boolean(),
  }),
  fc.record({
    frequency: fc.constantFrom('MONTHLY' as const, 'YEARLY' as const),
    interval: fc.constantFrom(1, 2),
    byMonth: months,
    byMonthDay: monthDays,
    backward: fc.boolean(),
  }),
  fc.record({ frequency: fc.constant('YEARLY' as const), interval, byMonth: months }),
  fc.record({
    frequency: fc.constant('MONTHLY' as const),
    interval,
    byDay: fc
      .tuple(fc.constantFrom(1, 2, 3, 4, 5, -1), fc.integer({ min: 1, max: 7 }))
      .map(([ordinal, weekday]) => [{ ordinal, weekday }]),
  }),
)
