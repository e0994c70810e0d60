import { fromNow } from './rules/range.js'
import type { DateSaid, Expression, PeriodSaid, RecurringDays, Said } from './said.js'

type Recurrence = Extract<Expression, { kind: 'recurrence' }>

/** Words of one schedule stand no further apart than this, and in one sentence. */
const REACH = 240
const SENTENCE_END = /[.;!?](?= |$)/
const ADJOINING = /^[ ,(]*$/

/**
 * Joins what one sentence says of one schedule in several places: `Hằng tháng, các đơn vị báo cáo trước ngày 25`,
 * `hàng tuần báo cáo cho đến hết ngày 30/6/2024`, `2 lần/tháng vào các ngày 14, 28 hàng tháng`.
 */
export function joinExpressions(found: readonly Said[], folded: string): Said[] {
  const joined: Said[] = []
  for (const said of found) {
    const before = joined.at(-1)
    const last = before === undefined ? undefined : asYearly(before, said, folded)
    if (last !== undefined && last !== before) joined.splice(-1, 1, last)
    const merged = last === undefined ? null : merge(last, said, folded)
    if (merged !== null) joined.splice(-1, 1, merged)
    else if (last !== undefined && isNarrowed(last, said, folded)) joined.splice(-1, 1, said)
    else joined.push(last === undefined ? said : asRecurring(last, said, folded))
  }
  return joined
}

/**
 * `trong tuần này (trước ngày 25/5)`, `trong quý II, chậm nhất ngày 20/6.`: the day says it more closely. A task behind the
 * day is another one: `tổng hợp trong tháng 4, trước ngày 05/5 trình UBND huyện`.
 */
function isNarrowed(first: Said, second: Said, folded: string): boolean {
  const { expression } = second
  return (
    first.expression.kind === 'periods' &&
    expression.kind === 'dates' &&
    (expression.bound === 'before' || expression.bound === 'by') &&
    /^ ?[(,] ?$/.test(folded.slice(first.span.end, second.span.start)) &&
    /^ ?(?:[.,;)]|$)/.test(folded.slice(second.span.end, second.span.end + 2)) &&
    !expression.dates.some((date) => isBeyond(date, first.expression))
  )
}

/** Whether a day is of a month, or a year, after the period's. */
function isBeyond(date: DateSaid, period: Expression): boolean {
  if (!('day' in date) || period.kind !== 'periods') return false
  return period.periods.some((said) => {
    const isLaterYear =
      'year' in said &&
      typeof said.year === 'number' &&
      typeof date.year === 'number' &&
      date.year > said.year
    const isLaterMonth =
      said.unit === 'month' &&
      typeof said.month === 'number' &&
      typeof date.month === 'number' &&
      date.month > said.month
    return isLaterYear || isLaterMonth
  })
}

/** `trước ngày 15/6 và báo cáo năm trước ngày 15/12 hằng năm`: the first of two days of the year is yearly too. */
function asYearly(first: Said, second: Said, folded: string): Said {
  const { expression } = first
  if (expression.kind !== 'dates' || second.expression.kind !== 'recurrence') return first
  if (second.expression.days.by !== 'year-days' || expression.bound !== second.expression.bound) return first
  const gap = folded.slice(first.span.end, second.span.start)
  const days = recurringDays(expression.dates, 'year')
  if (days === null || gap.length > REACH / 2 || !/(?:^| )và /.test(gap) || /[.;!?](?= |$)/.test(gap))
    return first
  const { time } = expression
  return { ...first, rule: second.rule, expression: { ...second.expression, days, time } }
}

/** `báo cáo nhanh vào thứ 2 hàng tuần; báo cáo tổng hợp vào thứ 5`: a second day comes back as the first does. */
function asRecurring(first: Said, second: Said, folded: string): Said {
  const { expression } = first
  if (expression.kind !== 'recurrence' || second.expression.kind !== 'dates') return second
  const gap = folded.slice(first.span.end, second.span.start)
  if (expression.frequencies.length !== 1 || gap.length > REACH || /[.!?](?= |$)/.test(gap)) return second
  const { bound, dates, time } = second.expression
  const unit = expression.frequencies[0]?.unit
  // Of a month a day that no month is named with; of a week a weekday.
  const isBare = dates.every((date) => ('day' in date ? date.month === null : 'weekday' in date))
  const days = isBare && unit !== undefined && unit !== 'year' ? recurringDays(dates, unit) : null
  if (days === null || days.by !== expression.days.by || 'ordinals' in expression.days) return second
  return { ...second, rule: first.rule, expression: { ...expression, bound, days, time } }
}

/** `Từ nay đến hết năm 2023, hàng tháng …`: the last day of a recurrence, said before it. */
function untilBefore(first: Said, second: Said, gap: string): Said | null {
  const { expression } = second
  if (expression.kind !== 'recurrence' || expression.until !== undefined) return null
  if (!ADJOINING.test(gap) || (first.rule !== fromNow.name && first.expression.kind !== 'range')) return null
  const until = endOf(first.expression)
  if (until === null) return null
  const span = { start: first.span.start, end: second.span.end }
  return {
    ...second,
    span,
    expression: { ...expression, until },
    doubts: [...first.doubts, ...second.doubts],
  }
}

function merge(first: Said, second: Said, folded: string): Said | null {
  const gap = folded.slice(first.span.end, second.span.start)
  if (gap.length > REACH) return null
  if (first.expression.kind !== 'recurrence') return untilBefore(first, second, gap)
  if (SENTENCE_END.test(gap)) return null
  const expression =
    untilJoined(first.expression, second, gap) ?? daysJoined(first.expression, second.expression)
  if (expression === null) return null
  const near = gap.length <= 3
  const until = expression.until !== undefined && first.expression.until === undefined
  // Words of the action between them are no words of time: the mention is the one that names the days.
  const span = near ? { start: first.span.start, end: second.span.end } : until ? first.span : second.span
  return {
    span,
    rule: until ? first.rule : second.rule,
    expression,
    tokens: near ? [...first.tokens, ...second.tokens] : until ? first.tokens : second.tokens,
    doubts: [...first.doubts, ...second.doubts],
  }
}

/** … cho đến hết ngày 30/6/2024: the last day of a recurrence. */
function untilJoined(recurrence: Recurrence, second: Said, gap: string): Recurrence | null {
  const until = endOf(second.expression)
  const lead = second.tokens[0]
  if (until === null || recurrence.until !== undefined || lead?.kind !== 'bound') return null
  const isStretch =
    second.expression.kind === 'range' || (lead.bound === 'by' && /^đến|^tới/.test(lead.words))
  const isUntil = lead.bound === 'until' || second.rule === fromNow.name || (isStretch && ADJOINING.test(gap))
  return isUntil ? { ...recurrence, until } : null
}

function endOf(expression: Expression): DateSaid | PeriodSaid | null {
  if (expression.kind === 'range') return expression.to
  if (expression.kind === 'dates' && expression.dates.length === 1) return expression.dates[0] ?? null
  if (expression.kind === 'periods' && expression.periods.length === 1) return expression.periods[0] ?? null
  return expression.kind === 'part' && expression.part === 'last' ? expression.period : null
}

/** A frequency without days and, later in the sentence, the days of it. */
function daysJoined(recurrence: Recurrence, second: Expression): Recurrence | null {
  const [frequency] = recurrence.frequencies
  if (recurrence.days.by !== 'none' || recurrence.frequencies.length !== 1 || frequency === undefined)
    return null
  const { unit } = frequency
  if (second.kind === 'recurrence') {
    const [other] = second.frequencies
    const same =
      second.frequencies.length === 1 && other?.unit === unit && other.interval === frequency.interval
    return same && second.days.by !== 'none' ? { ...second, ...untilOf(recurrence) } : null
  }
  if (second.kind !== 'dates') return null
  const days = recurringDays(second.dates, unit)
  return days === null
    ? null
    : { ...recurrence, bound: second.bound, days, time: second.time ?? recurrence.time }
}

function untilOf({ until }: Recurrence): Pick<Recurrence, 'until'> {
  return until === undefined ? {} : { until }
}

/** The days that dates without a month, a week or a year name in each unit; null where they name none. */
export function recurringDays(dates: readonly DateSaid[], unit: string): RecurringDays | null {
  if (unit === 'week') {
    const weekdays = dates.flatMap((said) => ('weekday' in said && said.week === null ? [said.weekday] : []))
    return weekdays.length === dates.length ? { by: 'weekdays', weekdays } : null
  }
  if (unit === 'month') {
    // "trước ngày 05 tháng sau" of a monthly report: a day of each month.
    const days = dates.flatMap((said) => ('day' in said && isOfEachMonth(said.month) ? [said.day] : []))
    return days.length === dates.length ? { by: 'month-days', days } : null
  }
  if (unit === 'year') {
    const days = dates.flatMap((said) =>
      'day' in said && typeof said.month === 'number' && said.year === null
        ? [{ month: said.month, day: said.day }]
        : [],
    )
    return days.length === dates.length ? { by: 'year-days', days } : null
  }
  return null
}

function isOfEachMonth(month: number | 'this' | 'next' | null): boolean {
  return month === null || month === 'next'
}
