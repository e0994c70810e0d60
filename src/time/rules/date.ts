import type { Bound, DateSaid, Token } from '../said.js'
import { recurring } from './recurring.js'
import { all, boundIn, datesIn, type Rule, shape, timeIn } from './rule.js'

/** One date, with its bound and its time of day. */
export const date: Rule = {
  name: 'date',
  // trước ngày 25/4/2023 · chậm nhất 17 giờ ngày 25/4 · thứ Sáu, ngày 25/4/2023 · 16 giờ ngày 30/7/2026
  shape: shape('(?:f|B)TB(?:W[,(]?)?T[DE](?:[,(]?[i<=]?C)?'),
  read: (tokens) => {
    const told = boundIn(tokens)
    const isHour = /^thời gian/.test(wordsOf(tokens)) && timeIn(tokens) !== null
    // From a day on: when it begins, not by when; "thời gian: từ 7h30 ngày 20/4" is that day.
    if (told === 'from' && !isHour) return 'nothing'
    const bound = told === 'from' ? 'in' : told
    const said = tokens.find((token) => token.kind === 'date')
    const timed = tokens.some((token) => token.kind === 'clock' || token.kind === 'part-of-day')
    const weekday = tokens.some((token) => token.kind === 'weekdays')
    if (said?.kind !== 'date') return null
    if (!said.named && 'day' in said.date && isFraction(said.date, bound, wordsOf(tokens))) return 'nothing'
    if ('offset' in said.date && bound === null && !timed) return 'nothing'
    // A date that nothing bounds belongs to something else, a bare 3/4 is a fraction.
    if (bound === null && !timed && !weekday)
      return { kind: 'dates', bound: null, dates: datesIn(tokens), time: null }
    return { kind: 'dates', bound, dates: datesIn(tokens), time: timeIn(tokens) }
  },
}

/**
 * A bare pair of figures: `hoàn thành 13/19 tiêu chí`, `đạt 3/9`. Where a time is what is told (`thời gian xong 5/7`), and
 * where the first is more than the second (`xong 15/4`), it is no part of a whole.
 */
function isFraction(
  { day, month, year }: Extract<DateSaid, { day: number }>,
  bound: Bound | null,
  words: string,
): boolean {
  if (year !== null || typeof month !== 'number') return false
  return month > 12 || (bound === 'done' && day <= month && !/thời gian|tiến độ/.test(words))
}

/** The words of the first bound. */
function wordsOf(tokens: readonly Token[]): string {
  return all(tokens, 'bound')[0]?.words ?? ''
}

/** The hours of one day. */
export const hours: Rule = {
  name: 'hours',
  // từ 7h30 đến 11h30 ngày 15/5/2024 · 8h - 10h, thứ Sáu, ngày 17/5
  shape: shape('f?C[=-]C,?(?:W[,(]?)?[DE]'),
  read: (tokens) => ({ kind: 'dates', bound: 'in', dates: datesIn(tokens), time: timeIn(tokens) }),
}

/** Several dates that may share a month or a year. */
export const dates: Rule = {
  name: 'dates',
  // vào các ngày 14/5 và 28/5/2023 · vào ngày 01-02/6/2019 · ngày 14, 28/5/2023 · trước ngày 15 và 30 tháng 5 · ngày 5/4, 7/4 và 9/4/2023
  shape: shape('(?:f|B)TB(?:(?:[NDE][,&])+[DE]|N-[DE]|N(?:[,&]N)*M)'),
  read: (tokens) => {
    const bound = boundIn(tokens)
    const dates = datesIn(tokens)
    const [from, to] = dates
    // "từ ngày 10 - 12 tháng 4", "ngày 01-02/6": the days between as well.
    const isStretch =
      dates.length === 2 &&
      (all(tokens, 'days').some(({ range }) => range) ||
        all(tokens, 'joint').some(({ joint }) => joint === '-'))
    if (isStretch && from && to) return { kind: 'range', from, to }
    if (bound === 'from') return 'nothing'
    // "ngày mai, 07/4/2023" is one day.
    const absolute = dates.filter((said) => !('offset' in said))
    const said = absolute.length > 0 ? absolute : dates
    const isHoliday =
      bound === 'before' && from !== undefined && to !== undefined && isReunification(from, to)
    return { kind: 'dates', bound, dates: isHoliday ? [from] : said, time: timeIn(tokens) }
  },
}

/** `xong trước 30/4 và 01/5`: one holiday of two days (Labour Code 2019, art. 112), before whose first it is to be done. */
function isReunification(from: DateSaid, to: DateSaid): boolean {
  const isOn = (said: DateSaid, day: number, month: number) =>
    'day' in said && said.day === day && said.month === month
  return isOn(from, 30, 4) && isOn(to, 1, 5)
}

/** A day of the month that is running, or of the next. */
export const dayOfMonth: Rule = {
  name: 'day-of-month',
  // trước ngày 25 · chậm nhất đến ngày 20
  shape: shape('[<=iudj]TBN(?:[,&]N)*'),
  read: (tokens) => {
    const dates = datesIn(tokens)
    const days = all(tokens, 'days').flatMap((token) => token.days)
    // "vào ngày 15 và ngày cuối tháng": of each month.
    if (days.includes(-1) && days.length > 1) {
      const monthly = { unit: 'month', interval: 1, times: 1 } as const
      return recurring(tokens, 'month', { by: 'month-days', days }, monthly)
    }
    if (days.includes(-1)) return null
    return { kind: 'dates', bound: boundIn(tokens), dates, time: timeIn(tokens) }
  },
}

/** A day of a week. */
export const dayOfWeek: Rule = {
  name: 'day-of-week',
  // trước thứ 6 tuần này · sáng thứ Hai tuần tới · chậm nhất thứ Sáu
  shape: shape('BTBW(?:,?K)?(?:,?i?C)?'),
  read: (tokens) => {
    const bound = boundIn(tokens)
    const week = tokens.find((token) => token.kind === 'periods')?.periods[0] ?? null
    const weekdays = tokens.flatMap((token) => (token.kind === 'weekdays' ? token.weekdays : []))
    if (week === null && bound === null && timeIn(tokens) === null && tokens[0]?.kind !== 'part-of-day')
      return null
    const [first, last] = [weekdays[0], weekdays.at(-1)]
    const isStretch = week !== null && all(tokens, 'weekdays').some(({ range }) => range)
    if (isStretch && first !== undefined && last !== undefined)
      return { kind: 'range', from: { weekday: first, week }, to: { weekday: last, week } }
    return {
      kind: 'dates',
      bound,
      dates: weekdays.map((weekday) => ({ weekday, week })),
      time: timeIn(tokens),
    }
  },
}
