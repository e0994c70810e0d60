import type { Expression, Token } from '../said.js'
import { recurring } from './recurring.js'
import { all, type Rule, shape } from './rule.js'

const WEEKDAYS = 'BTBW(?:[,&]B?A?W)*Z?(?:[,(]?B[CA])*'

/** Days of the week that come back. */
export const weekdays: Rule = {
  name: 'weekdays',
  // vào thứ 4 hàng tuần · thứ 2 và thứ 5 hằng tuần · hàng tuần, trước 16h thứ 6 · mỗi thứ Hai · sáng thứ 2 đầu tuần · thứ Hai đầu tháng
  shape: shape(`(?:${WEEKDAYS}(?:[pP]?[,(]?F|p)|F[,(]*${WEEKDAYS}F?)`),
  read: (tokens) => {
    const named = all(tokens, 'weekdays').flatMap((token) => token.weekdays)
    const [nth] = all(tokens, 'nth-of-month')
    if (nth !== undefined) return nthWeekday(tokens, named, nth.ordinals)
    const [start] = all(tokens, 'part')
    if (start?.period?.unit === 'month' && start.part !== 'middle')
      return nthWeekday(tokens, named, [start.part === 'first' ? 1 : -1])
    if (start?.period != null && start.period.unit !== 'week') return null
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
      nth?.ordinals ?? [1],
    )
  },
}

function nthWeekday(
  tokens: readonly Token[],
  weekdays: readonly number[],
  ordinals: readonly number[],
): Expression | null {
  return recurring(
    tokens,
    'month',
    { by: 'weekdays', weekdays, ordinals },
    { unit: 'month', interval: 1, times: 1 },
  )
}
