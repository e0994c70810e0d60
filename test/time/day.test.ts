import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  addDays,
  addMonths,
  civil,
  dayNumber,
  dayOf,
  dayOfNumber,
  parseDay,
  parseMonth,
  parseQuarter,
  parseWeek,
  weekday,
  weekName,
  weekOf,
} from '../../src/time/day.js'

const day = fc.integer({ min: -200_000, max: 200_000 }).map(dayOfNumber)

test('days and numbers go both ways, as the UTC clock counts them', () => {
  fc.assert(
    fc.property(day, (any) => {
      expect(dayOfNumber(dayNumber(any))).toBe(any)
      expect(dayNumber(any)).toBe(Date.parse(`${any}T00:00:00Z`) / 86_400_000)
      expect(weekday(any) % 7).toBe(new Date(`${any}T00:00:00Z`).getUTCDay())
    }),
  )
})

test('a week is named and read back', () => {
  fc.assert(
    fc.property(day, (any) => {
      expect(parseWeek(weekName(any))).toEqual(weekOf(any))
    }),
  )
})

test.each([
  ['2020-W53', { start: '2020-12-28', due: '2021-01-03' }],
  ['2021-W53', null],
  ['2024-W01', { start: '2024-01-01', due: '2024-01-07' }],
  ['2023-W14', { start: '2023-04-03', due: '2023-04-09' }],
  ['2023-W00', null],
  ['2023-14', null],
])('week %s', (name, days) => expect(parseWeek(name)).toEqual(days))

test.each([
  ['2024-02-29', '2024-02-29'],
  ['2023-02-29', null],
  ['2023-04-31', null],
  ['2023-00-10', null],
  ['0000-01-01', null],
  ['2023-4-1', null],
])('day %s', (text, read) => expect(parseDay(text)).toBe(read))

test('months and quarters', () => {
  expect(parseMonth('2024-02')).toEqual({ start: '2024-02-01', due: '2024-02-29' })
  expect(parseMonth('2024-13')).toBeNull()
  expect(parseQuarter('2024-Q4')).toEqual({ start: '2024-10-01', due: '2024-12-31' })
  expect(parseQuarter('2024-Q5')).toBeNull()
})

test('the same day months later, or the last of the month (Civil Code art. 148.3)', () => {
  expect(addMonths('2024-01-31', 1)).toBe('2024-02-29')
  expect(addMonths('2023-12-31', 2)).toBe('2024-02-29')
  expect(addMonths('2024-03-31', -1)).toBe('2024-02-29')
  expect(addDays('2023-12-31', 1)).toBe('2024-01-01')
  expect(dayOf(2023, 2, 29)).toBeNull()
  expect(civil('2023-04-06')).toEqual({ year: 2023, month: 4, day: 6 })
})
