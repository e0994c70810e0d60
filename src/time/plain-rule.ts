import { addMonths } from './day.js'
import { nextDue } from './next-due.js'
import { occurrences } from './occurrence.js'
import { formatRule, parseRule, type Rule } from './rrule.js'
import type { Day } from './schedule.js'

/** A recurrence as every calendar takes it: by RFC 5545 alone, without the RSCALE and SKIP of RFC 7529. */
export interface PlainRecurrence {
  /** The first occurrence, from which a calendar counts. */
  readonly first: Day
  /** A rule that has `first` among its days, without `RRULE:`; null where the days alone say it. */
  readonly rule: string | null
  /** Occurrences after the first that the rule does not have. */
  readonly dates: readonly Day[]
}

/** So many years are listed of what no plain rule can say (`ngày 29, 30 hàng tháng`, where February has both on one day). */
const LISTED_YEARS = 30
const LAST_DAY = -1
const FEBRUARY = 2
const DECEMBER = 12
const SUNDAY = 7
/** Every month has it. */
const SHORTEST_MONTH = 28
const LEAP_YEAR = 366
/** Of a leap year. */
const LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

/**
 * The occurrences of a rule, from `anchor` on, as a plain rule and days. What is due once in a period falls on the
 * period's last day, which the plain rule names. Null where there are none.
 */
export function plainRecurrence(rrule: string, anchor: Day): PlainRecurrence | null {
  const rule = parseRule(rrule)
  const first = nextDue(rrule, anchor, () => false)
  if (rule === null || first === null) return null
  const plain = plainRule(rule)
  const cut = cutPeriod(rule, anchor)
  if (plain === null) return { first, rule: null, dates: listed(rrule, anchor, first) }
  if (cut === first) return { first, rule: null, dates: [] }
  return { first, rule: plain, dates: cut === null ? [] : [cut] }
}

/** The end of the rule where it ends within a period, which is then due that day: no period's end, so no plain rule's. */
function cutPeriod(rule: Rule, anchor: Day): Day | null {
  const { until, ...endless } = rule
  if (until === undefined) return null
  const falls = (one: Rule) => occurrences(formatRule(one), { from: until, to: until }, anchor).length > 0
  return falls(rule) && !falls(endless) ? until : null
}

function listed(rrule: string, anchor: Day, first: Day): Day[] {
  const days = occurrences(rrule, { from: first, to: addMonths(first, 12 * LISTED_YEARS) }, anchor)
  return [...new Set(days.map(({ due }) => due))].filter((day) => day > first).sort()
}

/** The rule as text without SKIP, counted from its first occurrence; null where there is no single one. */
function plainRule(rule: Rule): string | null {
  const { frequency, byDay, byMonthDay, until } = rule
  if (frequency === 'DAILY' || frequency === 'WEEKLY') {
    const weekdays = byDay?.map(({ weekday }) => weekday) ?? [SUNDAY]
    return formatRule({
      frequency,
      ...(rule.interval !== undefined && { interval: rule.interval }),
      ...(frequency === 'WEEKLY' && { byDay: ascending(weekdays).map((weekday) => ({ weekday })) }),
      ...(until !== undefined && { until }),
    })
  }
  const frame = monthsFrame(rule)
  if (frame === null) return null
  if (byDay === undefined) return withMonthDays(frame, byMonthDay ?? [LAST_DAY], rule.backward === true)
  // RFC 5545 would take the days that are both; ours are those that are either.
  return byMonthDay === undefined ? formatRule({ ...frame, byDay }) : null
}

/**
 * In which months a rule falls, as programs agree on it: ical.js, and so Thunderbird, loses the interval of months that
 * BYMONTH limits, and days of several months in a yearly rule. Null where no such form says it.
 */
function monthsFrame(rule: Rule): Rule | null {
  const { frequency, interval = 1, byMonth, byDay, byMonthDay, until } = rule
  const ends = until === undefined ? {} : { until }
  const isByPeriod = byDay === undefined && byMonthDay === undefined
  if (frequency === 'MONTHLY') {
    if (byMonth !== undefined && (interval > 1 || isByPeriod)) return null
    return { frequency, interval, ...(byMonth !== undefined && { byMonth: ascending(byMonth) }), ...ends }
  }
  const months = ascending(byMonth ?? (isByPeriod ? [DECEMBER] : []))
  if (months.length === 1) return { frequency: 'YEARLY', interval, byMonth: months, ...ends }
  if (interval > 1) return null
  return { frequency: 'MONTHLY', ...(months.length > 0 && { byMonth: months }), ...ends }
}

/** `backward`: a day that a month lacks falls on its last day. */
function withMonthDays(frame: Rule, days: readonly number[], backward: boolean): string | null {
  const months = frame.byMonth ?? [...LENGTHS.keys()].map((index) => index + 1)
  const lengths = months.map((month) => LENGTHS[month - 1] ?? 31)
  const longest = Math.max(...lengths)
  const shortest = months.includes(FEBRUARY) ? SHORTEST_MONTH : Math.min(...lengths)
  const isOneLength = shortest === longest
  const end = isOneLength ? longest : LAST_DAY
  // ical.js counts a day from the end of January into the next year where the rule has an interval.
  const fromStart = (day: number) => (day < 0 && isOneLength ? longest + 1 + day : day)
  const named = [
    ...new Set(days.map((day) => (day === LAST_DAY || (backward && day >= longest) ? end : fromStart(day)))),
  ]
  // Where the last day is among them, a day that February lacks falls on one that is there already.
  const isKept = !backward || named.includes(LAST_DAY) || named.every((day) => day <= shortest)
  if (isKept && (frame.byMonth === undefined || named.length === 1)) {
    return formatRule({ ...frame, byMonthDay: named })
  }
  const yearDays = months.flatMap((month) => named.map((day) => yearDay(month, day, backward)))
  if (yearDays.includes(null) || (frame.frequency === 'MONTHLY' && (frame.interval ?? 1) > 1)) return null
  const { interval = 1, until } = frame
  const yearly: Rule = { frequency: 'YEARLY', interval, ...(until !== undefined && { until }) }
  return `${formatRule(yearly)};BYYEARDAY=${ascending(yearDays.flatMap((day) => day ?? [])).join(',')}`
}

/**
 * The day of the year, from February's last on counted from its end (-1), so that it is the same in every year; none of a
 * day that the month lacks, null of one that it lacks in some years only. Programs differ on BYSETPOS beside BYMONTHDAY,
 * by which RFC 5545 could say `backward`, too.
 */
function yearDay(month: number, day: number, backward: boolean): number | readonly [] | null {
  const length = LENGTHS[month - 1] ?? 31
  if (month === FEBRUARY && !backward && Math.abs(day) === length) return null
  const inMonth = day < 0 ? length + 1 + day : backward ? Math.min(day, length) : day
  if (inMonth < 1 || inMonth > length) return []
  const ofYear = LENGTHS.slice(0, month - 1).reduce<number>((sum, one) => sum + one, inMonth)
  const isFromEnd = month > FEBRUARY || (month === FEBRUARY && (day < 0 || day > SHORTEST_MONTH))
  return isFromEnd ? ofYear - LEAP_YEAR - 1 : ofYear
}

function ascending(values: readonly number[]): number[] {
  return [...new Set(values)].sort((a, b) => a - b)
}
