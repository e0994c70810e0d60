import type { Expression, FrequencySaid, RecurringDays, Token } from '../said.js'
import { boundIn, frequenciesIn, timeIn } from './rule.js'

/** A recurrence of a unit that fits, with the bound and the time said. */
export function recurring(
  tokens: readonly Token[],
  unit: FrequencySaid['unit'],
  days: RecurringDays,
  fallback?: FrequencySaid,
): Expression | null {
  const said = frequenciesIn(tokens)
  const frequency = said.find((one) => one.unit === unit) ?? (said.length === 0 ? fallback : undefined)
  if (frequency === undefined) return null
  return { kind: 'recurrence', bound: boundIn(tokens), frequencies: [frequency], days, time: timeIn(tokens) }
}

/** The days said; of a span of days (from the 1st to the 5th) the last, by which it is due. */
export function spread(token: Extract<Token, { kind: 'days' }>): readonly number[] {
  const [first, last] = token.days
  return token.range && first !== undefined && last !== undefined ? [last] : token.days
}

/** The first, middle or last months of the quarters. */
export const MONTHS_OF_QUARTER = { first: [1, 4, 7, 10], middle: [2, 5, 8, 11], last: [3, 6, 9, 12] } as const
