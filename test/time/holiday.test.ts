import { describe, expect, test } from 'vitest'
import { addDays, weekday } from '../../src/time/day.js'
import { addWorkingDays, holidayName, isWorkingDay, nextWorkingDay } from '../../src/time/holiday.js'
import { lunarNewYear, solarDay } from '../../src/time/lunar.js'
import type { Day } from '../../src/time/schedule.js'

describe("Tết and the Hùng kings' day by Vietnam's calendar", () => {
  // Official calendars; 1985, 2007 and 2030 are the years in which the Chinese calendar differs.
  test.each<[number, Day, Day]>([
    [1985, '1985-01-21', '1985-04-29'],
    [2007, '2007-02-17', '2007-04-26'],
    [2019, '2019-02-05', '2019-04-14'],
    [2020, '2020-01-25', '2020-04-02'],
    [2021, '2021-02-12', '2021-04-21'],
    [2022, '2022-02-01', '2022-04-10'],
    [2023, '2023-01-22', '2023-04-29'],
    [2024, '2024-02-10', '2024-04-18'],
    [2025, '2025-01-29', '2025-04-07'],
    [2026, '2026-02-17', '2026-04-26'],
    [2027, '2027-02-06', '2027-04-16'],
    [2028, '2028-01-26', '2028-04-04'],
    [2029, '2029-02-13', '2029-04-23'],
    [2030, '2030-02-02', '2030-04-12'],
    [2031, '2031-01-23', '2031-04-01'],
    [2032, '2032-02-11', '2032-04-19'],
    [2033, '2033-01-31', '2033-04-09'],
    [2034, '2034-02-19', '2034-04-28'],
    [2035, '2035-02-08', '2035-04-17'],
  ])('%i', (year, newYear, kings) => {
    expect(lunarNewYear(year)).toBe(newYear)
    expect(solarDay(year, 3, 10)).toBe(kings)
  })
})

/** The days off of the week from Monday to Friday in a stretch of days. */
function weekdaysOff(from: Day, to: Day): Day[] {
  const off: Day[] = []
  for (let day = from; day <= to; day = addDays(day, 1))
    if (weekday(day) < 6 && !isWorkingDay(day)) off.push(day)
  return off
}

describe('days off as they were announced', () => {
  test.each<[string, Day, Day, string]>([
    ['Tết 2021', '2021-02-08', '2021-02-19', '10 11 12 15 16'],
    ['Tết 2022', '2022-01-24', '2022-02-11', '31 01 02 03 04'],
    ['Tết 2023', '2023-01-16', '2023-01-31', '20 23 24 25 26'],
    ['Tết 2024', '2024-02-05', '2024-02-20', '08 09 12 13 14'],
    ['Tết 2025', '2025-01-20', '2025-02-07', '27 28 29 30 31'],
    ['Tết 2026', '2026-02-09', '2026-02-27', '16 17 18 19 20'],
    ['30/4 và 01/5/2022', '2022-04-25', '2022-05-06', '02 03'],
    ['Giỗ Tổ, 30/4, 01/5/2023', '2023-04-24', '2023-05-05', '01 02 03'],
    ['30/4 và 01/5/2024', '2024-04-22', '2024-05-03', '29 30 01'],
    ['30/4 và 01/5/2025', '2025-04-28', '2025-05-09', '30 01 02'],
    ['Quốc khánh 2023', '2023-08-28', '2023-09-08', '01 04'],
    ['Quốc khánh 2024', '2024-08-26', '2024-09-06', '02 03'],
    ['Giỗ Tổ 2026', '2026-04-20', '2026-05-08', '27 30 01'],
    ['Quốc khánh 2026', '2026-08-24', '2026-09-04', '31 01 02'],
    ['24/11/2026', '2026-11-23', '2026-11-27', '24'],
    ['24/11/2025', '2025-11-24', '2025-11-28', ''],
    ['Tết Dương lịch 2023', '2022-12-30', '2023-01-06', '02'],
  ])('%s', (_, from, to, days) => {
    expect(
      weekdaysOff(from, to)
        .map((day) => day.slice(8))
        .join(' '),
    ).toBe(days)
  })
  test('a Saturday swapped in is worked', () => {
    expect(isWorkingDay('2025-04-26')).toBe(true)
    expect(isWorkingDay('2025-04-19')).toBe(false)
  })
})

test('working days are counted from the day after (Civil Code art. 147)', () => {
  expect(addWorkingDays('2023-04-20', 10)).toBe('2023-05-09')
  expect(addWorkingDays('2023-04-06', 5)).toBe('2023-04-13')
  expect(nextWorkingDay('2023-04-29')).toBe('2023-05-04')
  expect(addWorkingDays('2024-12-30', 2)).toBe('2025-01-02')
})

test('days that no announcement gives are those of the law', () => {
  // Two days of the National Day from 2021, one before; 24 November from 2026 (Resolution 28/2026/QH16).
  expect(weekdaysOff('2019-08-30', '2019-09-04')).toEqual(['2019-09-02'])
  expect(weekdaysOff('2027-08-30', '2027-09-03')).toEqual(['2027-09-01', '2027-09-02'])
  expect(weekdaysOff('2027-11-22', '2027-11-26')).toEqual(['2027-11-24'])
  // A Sunday: made up for on the next working day (Labour Code 2019, art. 111.3).
  expect(weekdaysOff('2030-11-22', '2030-11-28')).toEqual(['2030-11-25'])
  // 1 May a Sunday, 30 April the Saturday before it: two days in lieu, one after the other.
  expect(weekdaysOff('2033-04-28', '2033-05-05')).toEqual(['2033-05-02', '2033-05-03'])
})

test('a user adds holidays and swaps', () => {
  const calendar = {
    holidays: { '2027-03-08': 'Nghỉ địa phương' },
    swaps: [{ off: '2027-01-04', worked: '2027-01-09', source: 'UBND tỉnh' }] as const,
  }
  expect(holidayName('2027-03-08', calendar)).toBe('Nghỉ địa phương')
  expect(holidayName('2027-03-08')).toBeNull()
  expect(isWorkingDay('2027-01-04', calendar)).toBe(false)
  expect(isWorkingDay('2027-01-09', calendar)).toBe(true)
})

test("no make-up day follows a day off of a user's own", () => {
  const calendar = { holidays: { '2027-03-13': 'Thứ Bảy, nghỉ địa phương' } }
  expect(isWorkingDay('2027-03-15', calendar)).toBe(true)
})
