import fc from 'fast-check'
import rrule from 'rrule'
import { describe, expect, test } from 'vitest'
import { addDays, dayNumber, dayOfNumber } from '../../src/time/day.js'
import { occurrences } from '../../src/time/occurrence.js'
import { formatRule, parseRule, type Rule } from '../../src/time/rrule.js'
import type { Day } from '../../src/time/schedule.js'

const dues = (rule: string, from: Day, to: Day, anchor?: Day) =>
  occurrences(rule, { from, to }, anchor).map(({ start, due }) => (start === due ? due : `${start}..${due}`))

describe('occurrences', () => {
  test.each<[string, Day, Day, string[]]>([
    ['FREQ=DAILY', '2024-02-28', '2024-03-01', ['2024-02-28', '2024-02-29', '2024-03-01']],
    [
      'FREQ=WEEKLY',
      '2024-12-25',
      '2025-01-12',
      ['2024-12-23..2024-12-29', '2024-12-30..2025-01-05', '2025-01-06..2025-01-12'],
    ],
    ['FREQ=WEEKLY;BYDAY=MO,TH', '2023-04-03', '2023-04-09', ['2023-04-03', '2023-04-06']],
    ['FREQ=MONTHLY', '2024-01-31', '2024-03-30', ['2024-01-01..2024-01-31', '2024-02-01..2024-02-29']],
    [
      'FREQ=MONTHLY;INTERVAL=3',
      '2023-01-01',
      '2023-07-01',
      ['2023-01-01..2023-03-31', '2023-04-01..2023-06-30'],
    ],
    [
      'FREQ=MONTHLY;INTERVAL=6',
      '2023-12-31',
      '2024-06-30',
      ['2023-07-01..2023-12-31', '2024-01-01..2024-06-30'],
    ],
    ['FREQ=YEARLY', '2023-12-31', '2024-12-30', ['2023-01-01..2023-12-31']],
    ['FREQ=MONTHLY;BYMONTHDAY=14,28', '2021-02-01', '2021-03-14', ['2021-02-14', '2021-02-28', '2021-03-14']],
    ['FREQ=MONTHLY;BYMONTHDAY=-1', '2024-02-01', '2024-03-31', ['2024-02-29', '2024-03-31']],
    [
      'RSCALE=GREGORIAN;FREQ=MONTHLY;BYMONTHDAY=15,30;SKIP=BACKWARD',
      '2023-02-01',
      '2023-03-31',
      ['2023-02-15', '2023-02-28', '2023-03-15', '2023-03-30'],
    ],
    [
      'RSCALE=GREGORIAN;FREQ=MONTHLY;BYMONTHDAY=31;SKIP=BACKWARD',
      '2024-01-31',
      '2024-04-30',
      ['2024-01-31', '2024-02-29', '2024-03-31', '2024-04-30'],
    ],
    ['FREQ=MONTHLY;BYMONTHDAY=31', '2024-01-31', '2024-04-30', ['2024-01-31', '2024-03-31']],
    ['FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=19', '2023-12-19', '2024-06-18', ['2023-12-19', '2024-03-19']],
    [
      'RSCALE=GREGORIAN;FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29;SKIP=BACKWARD',
      '2023-01-01',
      '2024-12-31',
      ['2023-02-28', '2024-02-29'],
    ],
    ['FREQ=MONTHLY;BYDAY=2TH,4TH', '2023-10-01', '2023-10-31', ['2023-10-12', '2023-10-26']],
    ['FREQ=MONTHLY;BYDAY=-1FR', '2024-03-01', '2024-04-30', ['2024-03-29', '2024-04-26']],
    [
      'FREQ=WEEKLY;UNTIL=20240630',
      '2024-06-20',
      '2024-07-31',
      ['2024-06-17..2024-06-23', '2024-06-24..2024-06-30'],
    ],
    [
      'FREQ=MONTHLY;UNTIL=20240615',
      '2024-05-01',
      '2024-12-31',
      ['2024-05-01..2024-05-31', '2024-06-01..2024-06-15'],
    ],
    ['FREQ=DAILY;BYDAY=MO,FR', '2024-01-01', '2024-01-09', ['2024-01-01', '2024-01-05', '2024-01-08']],
    ['FREQ=YEARLY;BYMONTH=3;BYDAY=1MO', '2024-01-01', '2025-12-31', ['2024-03-04', '2025-03-03']],
    ['FREQ=NEVER', '2024-01-01', '2024-12-31', []],
  ])('%s from %s to %s', (rule, from, to, want) => expect(dues(rule, from, to)).toEqual(want))

  test('intervals that no calendar fixes run from the anchor', () => {
    const rule = 'FREQ=WEEKLY;INTERVAL=2'
    expect(dues(rule, '2024-04-01', '2024-05-05', '2024-03-28')).toEqual([
      '2024-03-25..2024-04-07',
      '2024-04-08..2024-04-21',
      '2024-04-22..2024-05-05',
    ])
    expect(dues('FREQ=YEARLY;INTERVAL=5', '2024-01-01', '2030-12-31', '2024-03-28')).toEqual([
      '2024-01-01..2028-12-31',
    ])
    expect(dues('FREQ=DAILY;INTERVAL=10', '2024-03-01', '2024-04-10', '2024-03-28')).toEqual([
      '2024-03-28',
      '2024-04-07',
    ])
  })

  test('nothing is due before the anchor', () => {
    expect(dues('FREQ=WEEKLY;BYDAY=WE', '2023-04-01', '2023-04-13', '2023-04-06')).toEqual(['2023-04-12'])
  })
})

test.each([
  'FREQ=DAILY;BYMONTH=3',
  'FREQ=DAILY;BYMONTHDAY=15',
  'FREQ=DAILY;BYDAY=1MO',
  'FREQ=DAILY;INTERVAL=2;BYDAY=MO',
  'FREQ=WEEKLY;BYMONTH=3;BYDAY=MO',
  'FREQ=WEEKLY;BYMONTHDAY=15',
  'FREQ=WEEKLY;BYDAY=2MO',
  'FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13',
  'FREQ=YEARLY;BYDAY=MO',
])('%s is no rule: its parts are not put together', (rule) => expect(parseRule(rule)).toBeNull())

const day = fc.integer({ min: dayNumber('2006-01-01'), max: dayNumber('2040-12-31') }).map(dayOfNumber)
const some = (least: number, most: number) =>
  fc.uniqueArray(fc.integer({ min: least, max: most }), { minLength: 1, maxLength: 4 })
const weekdays = some(1, 7).map((list) => list.map((weekday) => ({ weekday })))
const rules: fc.Arbitrary<Rule> = fc.oneof(
  fc.record({
    frequency: fc.constant('WEEKLY' as const),
    interval: fc.integer({ min: 1, max: 4 }),
    byDay: weekdays,
  }),
  fc.record({ frequency: fc.constant('MONTHLY' as const), byMonthDay: some(1, 31) }),
  fc.record({ frequency: fc.constant('MONTHLY' as const), byMonthDay: fc.constant([-1]) }),
  fc.record({ frequency: fc.constant('YEARLY' as const), byMonth: some(1, 12), byMonthDay: some(1, 28) }),
  fc.record({
    frequency: fc.constant('MONTHLY' as const),
    byDay: fc.uniqueArray(
      fc.record({ ordinal: fc.constantFrom(1, 2, 3, 4, -1), weekday: fc.integer({ min: 1, max: 7 }) }),
      { minLength: 1, maxLength: 3, selector: ({ ordinal, weekday }) => `${ordinal} ${weekday}` },
    ),
  }),
  fc.record({
    frequency: fc.constantFrom('DAILY' as const, 'WEEKLY' as const, 'MONTHLY' as const, 'YEARLY' as const),
  }),
  fc.record({ frequency: fc.constant('MONTHLY' as const), interval: fc.constantFrom(2, 3, 4, 6) }),
  fc.record({
    frequency: fc.constant('MONTHLY' as const),
    byMonthDay: some(1, 31),
    backward: fc.constant(true),
    until: day,
  }),
)

describe('properties', () => {
  test('a rule is written and read back', () => {
    fc.assert(
      fc.property(rules, (rule) => {
        const text = formatRule(rule)
        expect(formatRule(parseRule(text) ?? rule)).toBe(text)
        expect(parseRule(text)).not.toBeNull()
        expect(parseRule(`RRULE:${text}`)).toEqual(parseRule(text))
      }),
    )
  })

  test('occurrences ascend, lie in the window, and adjoining windows concatenate', () => {
    fc.assert(
      fc.property(
        rules,
        day,
        fc.integer({ min: 0, max: 400 }),
        fc.integer({ min: 1, max: 400 }),
        (rule, from, a, b) => {
          const text = formatRule(rule)
          const middle = addDays(from, a)
          const to = addDays(middle, b)
          const anchor: Day = '2005-06-15'
          const whole = occurrences(text, { from, to }, anchor)
          const parts = [
            ...occurrences(text, { from, to: middle }, anchor),
            ...occurrences(text, { from: addDays(middle, 1), to }, anchor),
          ]
          expect(parts).toEqual(whole)
          for (const [index, { start, due }] of whole.entries()) {
            expect(start <= due && due >= from && due <= to).toBe(true)
            if (index > 0) expect(due > (whole[index - 1]?.due ?? '')).toBe(true)
          }
        },
      ),
    )
  })

  test('a plain rule expands as the library rrule expands it', () => {
    const plain = rules.filter(
      (rule) => (rule.byDay ?? rule.byMonthDay) !== undefined && rule.backward !== true,
    )
    fc.assert(
      fc.property(plain, day, fc.integer({ min: 0, max: 800 }), (rule, from, length) => {
        const text = formatRule(rule)
        const to = addDays(from, length)
        const independent = rrule.rrulestr(`DTSTART:20050103T000000Z\nRRULE:${text}`)
        const want = independent
          .between(new Date(`${from}T00:00:00Z`), new Date(`${to}T00:00:00Z`), true)
          .map((date) => date.toISOString().slice(0, 10))
        expect(occurrences(text, { from, to }, '2005-01-03').map(({ due }) => due)).toEqual(want)
      }),
    )
  })
})
