import { MONTHS_OF_QUARTER, recurring, spread } from './recurring.js'
import { all, boundIn, frequenciesIn, type Rule, shape, timeIn } from './rule.js'

const MONTH_DAYS = '(?:fN[=u-]N|BTBN(?:[,&]B?N)*)(?:[,(]?B[CA])*'

/** Days of the month that come back. */
export const monthDays: Rule = {
  name: 'month-days',
  // trước ngày 25 hàng tháng · các ngày 14, 28 hàng tháng · hàng tháng (trước ngày 25) · từ ngày 01 đến ngày 05 hàng tháng
  shape: shape(`(?:${MONTH_DAYS}[,(]?F|F[,(]*${MONTH_DAYS}F?)`),
  read: (tokens) => {
    if (!frequenciesIn(tokens).some((one) => one.unit === 'month')) return null
    const days = all(tokens, 'days').flatMap(spread)
    const isStretch = all(tokens, 'bound')[0]?.bound === 'from'
    // From the first to the fifth: by the fifth.
    const named = isStretch ? days.slice(-1) : days
    return recurring(tokens, 'month', { by: 'month-days', days: named })
  },
}

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
      bound: boundIn(tokens),
      frequencies: [{ unit: 'year', interval: 1, times: 1 }],
      days: { by: 'month-days', days, months: MONTHS_OF_QUARTER[month.part] },
      time: timeIn(tokens),
    }
  },
}
