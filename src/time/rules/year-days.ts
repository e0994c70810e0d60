import type { Expression, PeriodSaid, Token } from '../said.js'
import { isUpTo } from './range.js'
import { recurring } from './recurring.js'
import { all, boundIn, frequenciesIn, periodsIn, type Rule, shape, timeIn } from './rule.js'

const YEAR_DAYS = 'BTB(?:[NDE][,&]B)*(?:[DE]|N?M)(?:[,&]B?[DEM])*(?:[,(]?BC)?'

/** Days or months of the year that come back. */
export const yearDays: Rule = {
  name: 'year-days',
  // trước ngày 15/12 hàng năm · 15/6 và 15/12 hằng năm · tháng 6, tháng 12 hằng năm · từ tháng 5 đến tháng 6 hàng năm
  shape: shape(
    `(?:fP?[NDEMQ][=u-]BP?[DEMQ][,(]?F|${YEAR_DAYS}[,(]?F|F[,(]*${YEAR_DAYS}F?|BP?[MQ](?:[,&]B?P?[MQ])*[,(]?F|F[,(]*[<=idj]P?[MQ](?:[,&]B?P?[MQ])*)`,
  ),
  read: (tokens) => {
    // From May to June of each year: by the end of June.
    const isStretch = tokens[0]?.kind === 'bound' && tokens[0].bound === 'from'
    const last = isStretch ? tokens.findLastIndex(isUpTo) : 0
    const days = yearDaysIn(tokens.slice(last))
    if (days === null || days.length === 0) return null
    // The report of six months that is due before 15/6 comes once a year.
    const halfYearly = frequenciesIn(tokens).every(({ unit, interval }) => unit === 'month' && interval === 6)
    const yearly: Expression = {
      kind: 'recurrence',
      bound: boundIn(tokens),
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
  let months: readonly number[] = []
  for (const token of tokens.toReversed()) {
    if (token.kind === 'date' && 'day' in token.date && typeof token.date.month === 'number') {
      if (token.date.year !== null) return null
      months = [token.date.month]
      found.unshift({ month: token.date.month, day: token.date.day })
    } else if (token.kind === 'days') {
      found.unshift(...months.flatMap((month) => token.days.map((day) => ({ month, day }))))
    } else if (token.kind === 'periods') {
      const lasts = periodsIn([token]).map(lastMonth)
      months = lasts.filter((month) => month !== null)
      if (months.length < lasts.length) return null
      if (tokens.some(({ kind }) => kind === 'days')) continue
      // "ngày 15 tháng 6 và tháng 12": the day holds for the later months too.
      const dated = dayBefore(tokens, token)
      const day = dated?.day ?? (part === undefined ? -1 : dayOfPart(part.part))
      found.unshift(...months.map((month) => ({ month, day })))
    }
  }
  return found
}

function dayOfPart(part: Extract<Token, { kind: 'part' }>['part']): number {
  return part === 'first' ? 1 : part === 'middle' ? 15 : -1
}

/** The date of the tokens before one that names a day. */
function dayBefore(tokens: readonly Token[], token: Token): { readonly day: number } | undefined {
  for (const before of tokens.slice(0, tokens.indexOf(token)).toReversed()) {
    if (before.kind === 'date' && 'day' in before.date) return before.date
  }
  return undefined
}

function lastMonth(period: PeriodSaid): number | null {
  if ('year' in period && period.year !== null) return null
  if (period.unit === 'month' && typeof period.month === 'number') return period.month
  return period.unit === 'quarter' && typeof period.quarter === 'number' ? period.quarter * 3 : null
}
