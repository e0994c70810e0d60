import { nationalSecondDay, SWAPS, tetDaysBefore } from './announced.js'
import { addDays, civil, parseDay, weekday } from './day.js'
import { lunarNewYear, solarDay } from './lunar.js'
import type { AnnouncedDays, Day } from './schedule.js'

interface YearOff {
  readonly off: ReadonlyMap<Day, string>
  readonly worked: ReadonlySet<Day>
}

const MAKE_UP = 'Nghỉ bù'
const SWAPPED = 'Nghỉ hoán đổi'
const NOTHING_MORE: AnnouncedDays = {}
const known = new WeakMap<AnnouncedDays, Map<number, YearOff>>()

/**
 * The public holidays of a year by the law in force in it, first to last.
 *
 * Labour Code 2019 (45/2019/QH14) art. 112, from 2021: 1 January, five days of Tết, 30 April, 1 May, two days of the
 * National Day, the Hùng kings' day (10th of the third lunar month); 24 November from 2026 (Resolution 28/2026/QH16).
 * Labour Code 2012 (10/2012/QH13) art. 115, before: one day of 2 September. Law 84/2007/QH11 made the Hùng kings' day
 * a holiday; before the Code of 2012 came into force (2013-05-01) Tết had four days.
 */
function holidaysOf(year: number): [Day, string][] {
  const newYear = lunarNewYear(year)
  const before = tetDaysBefore(year)
  const tet = Array.from({ length: year >= 2014 ? 5 : 4 }, (_, index): [Day, string] => [
    addDays(newYear, index - before),
    'Tết Nguyên đán',
  ])
  const national: Day = `${year}-09-02`
  const days: [Day, string][] = [
    [`${year}-01-01`, 'Tết Dương lịch'],
    ...tet,
    [`${year}-04-30`, 'Ngày Chiến thắng'],
    [`${year}-05-01`, 'Ngày Quốc tế lao động'],
    [national, 'Quốc khánh'],
  ]
  if (year >= 2007) days.push([solarDay(year, 3, 10), 'Giỗ Tổ Hùng Vương'])
  if (year >= 2021) days.push([nationalSecondDay(year) ?? addDays(national, -1), 'Quốc khánh'])
  if (year >= 2026) days.push([`${year}-11-24`, 'Ngày Văn hóa Việt Nam'])
  return days.sort(([a], [b]) => (a < b ? -1 : 1))
}

/** Days off and worked Saturdays of a year: holidays, those announced, the make-up days (Labour Code 2019 art. 111.3). */
function yearOff(year: number, announced: AnnouncedDays): YearOff {
  const swaps = [...SWAPS, ...(announced.swaps ?? [])]
  const off = new Map<Day, string>()
  const worked = new Set<Day>()
  for (const swap of swaps) if (swap.worked !== null) worked.add(swap.worked)
  const holidays = holidaysOf(year)
  for (const [day, name] of holidays) off.set(day, name)
  for (const [key, name] of Object.entries(announced.holidays ?? {})) {
    const day = parseDay(key)
    if (day !== null && civil(day).year === year) off.set(day, name)
  }
  for (const swap of swaps) if (!off.has(swap.off)) off.set(swap.off, SWAPPED)
  // The law makes up for its own holidays; a user lists what an office gives besides.
  for (const [holiday] of holidays) {
    if (weekday(holiday) < 6) continue
    // "thì được nghỉ bù vào ngày làm việc kế tiếp": the next day on which one would else have worked.
    let next = addDays(holiday, 1)
    while (weekday(next) > 5 || off.has(next)) next = addDays(next, 1)
    off.set(next, MAKE_UP)
  }
  return { off, worked }
}

function offIn(year: number, announced: AnnouncedDays): YearOff {
  const years = known.get(announced) ?? new Map<number, YearOff>()
  const found = years.get(year) ?? yearOff(year, announced)
  known.set(announced, years.set(year, found))
  return found
}

/**
 * The name of the holiday, make-up day or swapped day off that falls on `day`; null on any other, weekends included.
 */
export function holidayName(day: Day, announced: AnnouncedDays = NOTHING_MORE): string | null {
  return offIn(civil(day).year, announced).off.get(day) ?? null
}

/** Whether offices work on `day`: Monday to Friday but for holidays and days off in lieu, and the Saturdays swapped in. */
export function isWorkingDay(day: Day, announced: AnnouncedDays = NOTHING_MORE): boolean {
  const { off, worked } = offIn(civil(day).year, announced)
  return worked.has(day) || (weekday(day) < 6 && !off.has(day))
}

/** `day` itself where offices work on it, else the next day on which they do (Civil Code 2015, art. 148.5). */
export function nextWorkingDay(day: Day, announced: AnnouncedDays = NOTHING_MORE): Day {
  let next = day
  while (!isWorkingDay(next, announced)) next = addDays(next, 1)
  return next
}

/** The last day before `day` on which offices work. */
export function previousWorkingDay(day: Day, announced: AnnouncedDays = NOTHING_MORE): Day {
  let previous = addDays(day, -1)
  while (!isWorkingDay(previous, announced)) previous = addDays(previous, -1)
  return previous
}

/** The `days`-th working day after `day`, which itself is not counted (Civil Code 2015, art. 147.2). */
export function addWorkingDays(day: Day, days: number, announced: AnnouncedDays = NOTHING_MORE): Day {
  let at = day
  for (let left = days; left > 0; left--) at = nextWorkingDay(addDays(at, 1), announced)
  return at
}
