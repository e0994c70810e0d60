import type { TimeRule } from '../rule-name.js'
import type { Bound, DateSaid, Expression, FrequencySaid, MonthSaid, PeriodSaid, Token } from '../said.js'
import type { TimeOfDay } from '../schedule.js'

/** One shape of expression: a pattern over the codes of `shapeOf`, and what the tokens that it covers say. */
export interface Rule {
  readonly name: TimeRule
  readonly shape: RegExp
  /** `null` declines: another rule may read the tokens. `nothing` reads them and finds no schedule in them. */
  readonly read: (tokens: readonly Token[]) => Expression | 'nothing' | null
}

/** A rule's shape; `B` stands for an optional bound, `T` for times of day. */
export function shape(pattern: string): RegExp {
  return new RegExp(pattern.replaceAll('B', '[<=iudj]?').replaceAll('T', '(?:[CA],?)*'), 'y')
}

type Of<Kind extends Token['kind']> = Extract<Token, { kind: Kind }>

/** The tokens of one kind. */
export function all<Kind extends Token['kind']>(tokens: readonly Token[], kind: Kind): Of<Kind>[] {
  return tokens.filter((token): token is Of<Kind> => token.kind === kind)
}

/** The bound that counts: the last that stands before a date, `done` only where there is no other. */
export function boundIn(tokens: readonly Token[]): Bound | null {
  const bounds = all(tokens, 'bound').map((token) => token.bound)
  return (
    bounds.findLast((bound) => bound === 'before') ??
    bounds.find((bound) => bound !== 'done') ??
    bounds[0] ??
    null
  )
}

/** The time of day said among the tokens. */
export function timeIn(tokens: readonly Token[]): TimeOfDay | null {
  return all(tokens, 'clock')[0]?.time ?? null
}

/** Dates in the order said, days without a month taking that of the date after them. */
export function datesIn(tokens: readonly Token[]): DateSaid[] {
  const dates: DateSaid[] = []
  let last: DateSaid | null = null
  let months: readonly Pick<MonthSaid, 'month' | 'year'>[] = []
  for (const token of tokens.toReversed()) {
    if (token.kind === 'date') {
      last = withYear(token.date, last)
      dates.unshift(last)
      months = 'day' in last && last.month !== null ? [{ month: last.month, year: last.year }] : []
    } else if (token.kind === 'periods') {
      months = token.periods.filter((period) => period.unit === 'month')
    } else if (token.kind === 'days') {
      const of = months.length > 0 ? months : [{ month: null, year: null }]
      dates.unshift(...of.flatMap(({ month, year }) => token.days.map((day) => ({ day, month, year }))))
    }
  }
  return dates
}

/** A day and month without a year takes that of the date after it, or the year before where it comes after that date. */
function withYear(said: DateSaid, next: DateSaid | null): DateSaid {
  if (next === null || !('day' in said) || !('day' in next) || said.year !== null) return said
  if (typeof said.month !== 'number' || typeof next.month !== 'number') return said
  return {
    ...said,
    year: typeof next.year === 'number' && said.month > next.month ? next.year - 1 : next.year,
  }
}

/** Periods in the order said, those without a year taking that of the one after them. */
export function periodsIn(tokens: readonly Token[]): PeriodSaid[] {
  const periods = all(tokens, 'periods').flatMap((token) => token.periods)
  let year: Extract<PeriodSaid, { year: unknown }>['year'] = null
  return periods
    .toReversed()
    .map((period) => {
      if (!('year' in period)) return period
      year = period.year ?? year
      return { ...period, year }
    })
    .toReversed()
}

/** All frequencies said. */
export function frequenciesIn(tokens: readonly Token[]): FrequencySaid[] {
  return all(tokens, 'frequency').flatMap((token) => token.frequencies)
}
