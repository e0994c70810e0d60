import type { Bound, Expression, FrequencySaid, PeriodSaid, RecurringDays, Token } from '../said.js'
import { all, boundIn, frequenciesIn, periodsIn, type Rule, shape, timeIn } from './rule.js'

/** A recurrence of a unit that fits, with the bound and the time said. */
function recurring(
  tokens: readonly Token[],
  unit: FrequencySaid['unit'],
  days: RecurringDays,
  fallback?: FrequencySaid,
): Expression | null {
  const said = frequenciesIn(tokens)
  const frequency = said.find((one) => one.unit === unit) ?? (said.length === 0 ? fallback : undefined)
  if (frequency === undefined) return null
  return { kind: 'recurrence', bound: dayBound(tokens), frequencies: [frequency], days, time: timeIn(tokens) }
}

/** The bound on the days: `before` wherever it stands among them. */
function dayBound(tokens: readonly Token[]): Bound | null {
  return boundIn(tokens)
}

const WEEKDAYS = 'BTBW(?:[,&]B?W)*Z?(?:[,(]?B[CA])*'

/** Days of the week that come back. */
export const weekdays: Rule = {
  name: 'weekdays',
  // vào thứ 4 hàng tuần · thứ 2 và thứ 5 hằng tuần · hàng tuần, trước 16h thứ 6 · mỗi thứ Hai · sáng thứ 2 đầu tuần
  shape: shape(`(?:${WEEKDAYS}(?:p?[,(]?F|p)|F[,(]*${WEEKDAYS}F?)`),
  read: (tokens) => {
    const named = all(tokens, 'weekdays').flatMap((token) => token.weekdays)
    const [nth] = all(tokens, 'nth-of-month')
    if (nth !== undefined) return nthWeekday(tokens, named, nth.ordinal)
    const [start] = all(tokens, 'part')
    if (start !== undefined && start.period?.unit !== 'week') return null
    return recurring(
      tokens,
      'week',
      { by: 'weekdays', weekdays: named },
      start && { unit: 'week', interval: 1, times: 1 },
    )
  },
}

/** The n-th weekday of each month. */
export const nthWeekdays: Rule = {
  name: 'nth-weekday',
  // thứ 6 tuần cuối tháng · thứ Hai tuần đầu tiên hàng tháng · thứ Sáu cuối cùng của tháng
  shape: shape('BTBW(?:[,&]W)*Z(?:[,(]?C)?'),
  read: (tokens) => {
    const [nth] = all(tokens, 'nth-of-month')
    return nthWeekday(
      tokens,
      all(tokens, 'weekdays').flatMap((token) => token.weekdays),
      nth?.ordinal ?? 1,
    )
  },
}

function nthWeekday(
  tokens: readonly Token[],
  weekdays: readonly number[],
  ordinal: number,
): Expression | null {
  return recurring(
    tokens,
    'month',
    { by: 'weekdays', weekdays, ordinal },
    { unit: 'month', interval: 1, times: 1 },
  )
}

const MONTH_DAYS = 'BTBN(?:[,&]B?N)*(?:[,(]?B[CA])*'

/** Days of the month that come back. */
export const monthDays: Rule = {
  name: 'month-days',
  // trước ngày 25 hàng tháng · các ngày 14, 28 hàng tháng · hàng tháng (trước ngày 25) · ngày cuối cùng hàng tháng
  shape: shape(`(?:${MONTH_DAYS}[,(]?F|F[,(]*${MONTH_DAYS}F?)`),
  read: (tokens) => {
    const days = all(tokens, 'days').flatMap(spread)
    if (frequenciesIn(tokens).some((one) => one.unit === 'month')) {
      return recurring(tokens, 'month', { by: 'month-days', days })
    }
    return null
  },
}

function spread(token: Extract<Token, { kind: 'days' }>): readonly number[] {
  const [first, last] = token.days
  // From the 1st to the 5th of every month: due by the last of them.
  return token.range && first !== undefined && last !== undefined ? [last] : token.days
}

const MONTHS_OF_QUARTER = { first: [1, 4, 7, 10], middle: [2, 5, 8, 11], last: [3, 6, 9, 12] } as const

/** A day of the first, middle or last month of every quarter. */
export const monthOfQuarter: Rule = {
  name: 'month-of-quarter',
  // trước ngày 20 tháng cuối quý · ngày 25 của tháng cuối mỗi quý · vào ngày 05 của tháng đầu quý
  shape: shape(`(?:F[,(]*)?BTBN(?:[,&]N)*B?O(?:[,(]?F)?`),
  read: (tokens) => {
    const [month] = all(tokens, 'month-of-quarter')
    if (month === undefined) return null
    const days = all(tokens, 'days').flatMap(spread)
    return {
      kind: 'recurrence',
      bound: dayBound(tokens),
      frequencies: [{ unit: 'year', interval: 1, times: 1 }],
      days: { by: 'month-days', days, months: MONTHS_OF_QUARTER[month.part] },
      time: timeIn(tokens),
    }
  },
}

const YEAR_DAYS = 'BTB(?:[NDE][,&]B)*(?:[DE]|N?M)(?:[,&]B?[DEM])*(?:[,(]?BC)?'

/** Days or months of the year that come back. */
export const yearDays: Rule = {
  name: 'year-days',
  // trước ngày 15/12 hàng năm · 15/6 và 15/12 hằng năm · tháng 6, tháng 12 hằng năm · hàng năm (trước ngày 15/12)
  shape: shape(
    `(?:${YEAR_DAYS}[,(]?F|F[,(]*${YEAR_DAYS}F?|BP?[MQ](?:[,&]B?P?[MQ])*[,(]?F|F[,(]*[<=idj]P?[MQ](?:[,&]B?P?[MQ])*)`,
  ),
  read: (tokens) => {
    const days = yearDaysIn(tokens)
    if (days === null || days.length === 0) return null
    // The report of six months that is due before 15/6 comes once a year.
    const halfYearly = frequenciesIn(tokens).every(({ unit, interval }) => unit === 'month' && interval === 6)
    const yearly: Expression = {
      kind: 'recurrence',
      bound: dayBound(tokens),
      frequencies: [{ unit: 'year', interval: 1, times: 1 }],
      days: { by: 'year-days', days },
      time: timeIn(tokens),
    }
    return halfYearly ? yearly : recurring(tokens, 'year', { by: 'year-days', days })
  },
}

function yearDaysIn(tokens: readonly Token[]): { month: number; day: number }[] | null {
  const found: { month: number; day: number }[] = []
  const [part] = all(tokens, 'part')
  let month: number | null = null
  for (const token of tokens.toReversed()) {
    if (token.kind === 'date' && 'day' in token.date && typeof token.date.month === 'number') {
      if (token.date.year !== null) return null
      month = token.date.month
      found.unshift({ month, day: token.date.day })
    } else if (token.kind === 'days' && month !== null) {
      for (const day of token.days.toReversed()) found.unshift({ month, day })
    } else if (token.kind === 'periods') {
      for (const period of periodsIn([token]).toReversed()) {
        const last = lastMonth(period)
        if (last === null) return null
        month = last
        if (tokens.some(({ kind }) => kind === 'days')) continue
        found.unshift({
          month,
          day: part === undefined ? -1 : part.part === 'first' ? 1 : part.part === 'middle' ? 15 : -1,
        })
      }
    }
  }
  return found
}

function lastMonth(period: PeriodSaid): number | null {
  if ('year' in period && period.year !== null) return null
  if (period.unit === 'month' && typeof period.month === 'number') return period.month
  return period.unit === 'quarter' && typeof period.quarter === 'number' ? period.quarter * 3 : null
}

/** The beginning, middle or end of every period. */
export const recurringPart: Rule = {
  name: 'recurring-part',
  // cuối mỗi quý · vào đầu hằng tháng · giữa hàng tháng · cuối tuần hàng tuần
  shape: shape('B(?:PF|pF)'),
  read: (tokens) => {
    const [said] = all(tokens, 'part')
    const [frequency] = frequenciesIn(tokens)
    if (said === undefined || frequency === undefined) return null
    const base = { kind: 'recurrence', bound: 'by', time: null } as const
    if (said.part === 'last' || frequency.unit === 'day')
      return { ...base, frequencies: [frequency], days: { by: 'none' } }
    if (frequency.unit === 'week') {
      return {
        ...base,
        frequencies: [frequency],
        days: { by: 'weekdays', weekdays: [said.part === 'first' ? 1 : 3] },
      }
    }
    if (frequency.unit === 'month' && frequency.interval === 1) {
      return {
        ...base,
        frequencies: [frequency],
        days: { by: 'month-days', days: [said.part === 'first' ? 1 : 15] },
      }
    }
    if (frequency.unit === 'month' && frequency.interval === 3) {
      const yearly = { unit: 'year', interval: 1, times: 1 } as const
      const months = said.part === 'first' ? MONTHS_OF_QUARTER.first : MONTHS_OF_QUARTER.middle
      const day = said.part === 'first' ? 1 : 15
      return { ...base, frequencies: [yearly], days: { by: 'month-days', days: [day], months } }
    }
    const days = said.part === 'first' ? [{ month: 1, day: 1 }] : [{ month: 6, day: 30 }]
    return frequency.unit === 'year'
      ? { ...base, frequencies: [frequency], days: { by: 'year-days', days } }
      : null
  },
}

/** How often, and no days. */
export const frequency: Rule = {
  name: 'frequency',
  // hàng tuần · 01 lần/tuần · 1 quý/lần · mỗi tháng 01 lần · hằng tháng, quý, năm · trước 16h hàng ngày
  shape: shape('(?:(?:fC[=-])?BC(?:[,&]BC)*[,(]?(?:BA,?)?BF|F[,(]*BC(?:[,&]BC)*|F)'),
  read: (tokens) => {
    const time = timeIn(tokens)
    const frequencies = frequenciesIn(tokens)
    if (frequencies.length === 0) return null
    if (all(tokens, 'frequency').every((token) => token.weak === true)) return 'nothing'
    const range = tokens[0]?.kind === 'bound' && tokens[0].bound === 'from'
    const [, ...moreTimes] = range ? [] : all(tokens, 'clock').map((token) => token.time)
    return { kind: 'recurrence', bound: boundIn(tokens), frequencies, days: { by: 'none' }, time, moreTimes }
  },
}
