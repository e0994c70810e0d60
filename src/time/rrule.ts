import { parseDay } from './day.js'
import type { Day } from './schedule.js'

export type Frequency = 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY'

/** A weekday by ISO 8601 (1 Monday – 7 Sunday), the n-th of its month where `ordinal` is given; -1 is the last. */
export interface WeekdayRule {
  readonly ordinal?: number
  readonly weekday: number
}

/** The parts of RFC 5545 section 3.3.10 and RFC 7529 section 4 that directives use. */
export interface Rule {
  readonly frequency: Frequency
  readonly interval?: number
  readonly byMonth?: readonly number[]
  readonly byMonthDay?: readonly number[]
  readonly byDay?: readonly WeekdayRule[]
  readonly until?: Day
  /** Days that a month lacks fall on its last day: `RSCALE=GREGORIAN;…;SKIP=BACKWARD` (RFC 7529). */
  readonly backward?: boolean
}

const WEEKDAYS: readonly string[] = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']
const FREQUENCIES: readonly string[] = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'] satisfies Frequency[]

/** Writes a rule in its one canonical form, without `RRULE:`. */
export function formatRule(rule: Rule): string {
  const parts = [`FREQ=${rule.frequency}`]
  if (rule.interval !== undefined && rule.interval !== 1) parts.push(`INTERVAL=${rule.interval}`)
  if (rule.byMonth !== undefined) parts.push(`BYMONTH=${rule.byMonth.join(',')}`)
  if (rule.byMonthDay !== undefined) parts.push(`BYMONTHDAY=${rule.byMonthDay.join(',')}`)
  if (rule.byDay !== undefined) parts.push(`BYDAY=${rule.byDay.map(formatWeekday).join(',')}`)
  if (rule.until !== undefined) parts.push(`UNTIL=${rule.until.replaceAll('-', '')}`)
  return rule.backward === true ? `RSCALE=GREGORIAN;${parts.join(';')};SKIP=BACKWARD` : parts.join(';')
}

function formatWeekday({ ordinal, weekday }: WeekdayRule): string {
  return `${ordinal ?? ''}${WEEKDAYS[weekday - 1] ?? ''}`
}

/**
 * Reads a rule, with or without `RRULE:`; null where it has a part that is none of `Rule`'s, a value out of range, or parts
 * that `occurrences` does not put together (`FREQ=WEEKLY;BYMONTH=3`, `FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13`).
 */
export function parseRule(text: string): Rule | null {
  const parts = new Map<string, string>()
  for (const part of text
    .replace(/^RRULE:/i, '')
    .toUpperCase()
    .split(';')) {
    const [name = '', value = ''] = part.split('=')
    if (value === '' || parts.has(name)) return null
    parts.set(name, value)
  }
  const take = (name: string) => {
    const value = parts.get(name)
    parts.delete(name)
    return value
  }
  const frequency = take('FREQ')
  const interval = integers(take('INTERVAL'), 1, 1000)
  const byMonth = integers(take('BYMONTH'), 1, 12)
  const byMonthDay = integers(take('BYMONTHDAY'), -31, 31)
  const byDay = weekdays(take('BYDAY'))
  const until = untilDay(take('UNTIL'))
  const [scale, skip] = [take('RSCALE'), take('SKIP')]
  take('WKST')
  if (!isFrequency(frequency) || parts.size > 0) return null
  if (interval === null || byMonth === null || byMonthDay === null || byDay === null || until === null)
    return null
  if (interval !== undefined && interval.length !== 1) return null
  if (
    (scale ?? 'GREGORIAN') !== 'GREGORIAN' ||
    (skip !== undefined && skip !== 'BACKWARD' && skip !== 'OMIT')
  )
    return null
  return combined({
    frequency,
    ...(interval?.[0] !== undefined && interval[0] !== 1 && { interval: interval[0] }),
    ...(byMonth && { byMonth }),
    ...(byMonthDay && { byMonthDay }),
    ...(byDay && { byDay }),
    ...(until && { until }),
    ...(skip === 'BACKWARD' && { backward: true }),
  })
}

/** The rule where its parts go together; `FREQ=DAILY;BYDAY=MO,TU` is `FREQ=WEEKLY;BYDAY=MO,TU`. */
function combined(rule: Rule): Rule | null {
  const { frequency, interval, byMonth, byMonthDay, byDay } = rule
  if (byDay !== undefined && byMonthDay !== undefined) return null
  const isOrdinal = byDay?.some(({ ordinal }) => ordinal !== undefined) === true
  switch (frequency) {
    case 'DAILY':
      if (byMonth !== undefined || byMonthDay !== undefined) return null
      if (byDay === undefined) return rule
      return isOrdinal || interval !== undefined ? null : { ...rule, frequency: 'WEEKLY' }
    case 'WEEKLY':
      return byMonth !== undefined || byMonthDay !== undefined || isOrdinal ? null : rule
    case 'MONTHLY':
      return rule
    case 'YEARLY':
      return byDay !== undefined && byMonth === undefined ? null : rule
  }
}

function isFrequency(value: string | undefined): value is Frequency {
  return value !== undefined && FREQUENCIES.includes(value)
}

function integers(list: string | undefined, least: number, most: number): number[] | null | undefined {
  if (list === undefined) return undefined
  const values = list.split(',').map(Number)
  return values.every((value) => Number.isInteger(value) && value !== 0 && value >= least && value <= most)
    ? values
    : null
}

function weekdays(list: string | undefined): WeekdayRule[] | null | undefined {
  if (list === undefined) return undefined
  const rules: WeekdayRule[] = []
  for (const item of list.split(',')) {
    const match = /^([+-]?[1-5])?(MO|TU|WE|TH|FR|SA|SU)$/.exec(item)
    if (match === null) return null
    const weekday = WEEKDAYS.indexOf(match[2] ?? '') + 1
    rules.push(match[1] === undefined ? { weekday } : { ordinal: Number(match[1]), weekday })
  }
  return rules
}

function untilDay(value: string | undefined): Day | null | undefined {
  if (value === undefined) return undefined
  const match = /^(\d{4})(\d{2})(\d{2})(?:T\d{6}Z?)?$/.exec(value)
  return match === null ? null : parseDay(`${match[1]}-${match[2]}-${match[3]}`)
}
