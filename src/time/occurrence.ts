import {
  addDays,
  civil,
  type Days,
  dayNumber,
  dayOf,
  dayOfNumber,
  daysInMonth,
  monthOf,
  monthsOf,
  weekday,
  weekOf,
} from './day.js'
import { parseRule, type Rule, type WeekdayRule } from './rrule.js'
import type { Day } from './schedule.js'

/** A stretch of days, both ends inclusive. */
export interface Window {
  readonly from: Day
  readonly to: Day
}

/**
 * The occurrences of a rule that are due in the window, first to last. A rule that names days is due on them
 * (`start` = `due`); one that names none (`FREQ=WEEKLY`) is to be done once in each calendar period and due on the
 * period's last day, weeks ending on Sunday, quarters and half-years being the calendar's. `UNTIL` cuts the last period.
 *
 * `anchor` is the day from which the rule runs (the notice's reference day): nothing is due before it, and intervals
 * that no calendar fixes (every two weeks, every five years) are counted from its week or year. The k-th occurrence
 * comes from the rule and not from the one before it, so that adjoining windows give adjoining lists. An unreadable
 * rule has no occurrences.
 */
export function occurrences(rrule: string, { from, to }: Window, anchor?: Day | null): Days[] {
  const rule = parseRule(rrule)
  if (rule === null) return []
  const found: Days[] = []
  for (const candidate of candidates(rule, from, to, anchor ?? null)) {
    const { start } = candidate
    const due = rule.until !== undefined && candidate.due > rule.until ? rule.until : candidate.due
    if (due < start || due < from || due > to) continue
    if (anchor !== undefined && anchor !== null && due < anchor) continue
    found.push({ start, due })
  }
  return found
}

/** Whether the rule names days, or only how often. */
function namesDays(rule: Rule): boolean {
  return rule.byDay !== undefined || rule.byMonthDay !== undefined
}

function* candidates(rule: Rule, from: Day, to: Day, anchor: Day | null): Generator<Days> {
  const interval = rule.interval ?? 1
  if (rule.frequency === 'DAILY') yield* daily(interval, from, to, anchor)
  else if (rule.frequency === 'WEEKLY') yield* weekly(rule, interval, from, to, anchor)
  else yield* monthly(rule, interval, from, to, anchor)
}

function* daily(interval: number, from: Day, to: Day, anchor: Day | null): Generator<Days> {
  const origin = dayNumber(anchor ?? '1970-01-01')
  const last = dayNumber(to)
  for (let number = firstAtOrAfter(dayNumber(from), origin, interval); number <= last; number += interval) {
    const day = dayOfNumber(number)
    yield { start: day, due: day }
  }
}

function* weekly(rule: Rule, interval: number, from: Day, to: Day, anchor: Day | null): Generator<Days> {
  const origin = dayNumber(weekOf(anchor ?? '1970-01-05').start)
  const length = 7 * interval
  // One period back: it may be due in the window though it starts before it.
  const first = firstAtOrAfter(dayNumber(from), origin, length) - length
  const days = rule.byDay?.map((day) => day.weekday).sort((a, b) => a - b)
  for (let number = first; number <= dayNumber(to); number += length) {
    const start = dayOfNumber(number)
    if (days === undefined) yield { start, due: addDays(start, length - 1) }
    else for (const day of new Set(days)) yield at(addDays(start, day - 1))
  }
}

function* monthly(rule: Rule, interval: number, from: Day, to: Day, anchor: Day | null): Generator<Days> {
  const yearly = rule.frequency === 'YEARLY'
  const length = yearly ? 12 * interval : interval
  const index = (day: Day) => civil(day).year * 12 + civil(day).month - 1
  // Quarters, half-years and the like divide the year and begin in January; other intervals run from the anchor.
  const free = 12 % length !== 0 && anchor !== null
  const origin = !free ? 0 : yearly ? civil(anchor).year * 12 : index(anchor)
  const first = firstAtOrAfter(index(from), origin, length) - length
  for (let month = first; month <= index(to); month += length) {
    const year = Math.floor(month / 12)
    if (!namesDays(rule)) {
      if (rule.byMonth === undefined) yield monthsOf(year, (month % 12) + 1, length)
      else for (const named of ascending(rule.byMonth)) yield monthOf(year, named)
    } else if (yearly) {
      const months =
        rule.byMonth ?? (rule.byMonthDay === undefined ? [] : [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])
      for (const named of ascending(months)) yield* daysOf(rule, year, named)
    } else if (rule.byMonth === undefined || rule.byMonth.includes((month % 12) + 1)) {
      yield* daysOf(rule, year, (month % 12) + 1)
    }
  }
}

/** The rule's days of one month, each once. */
function* daysOf(rule: Rule, year: number, month: number): Generator<Days> {
  const length = daysInMonth(year, month)
  const days = new Set<number>()
  for (const named of rule.byMonthDay ?? []) {
    const day = named < 0 ? length + 1 + named : named
    if (day >= 1 && day <= length) days.add(day)
    else if (day > length && rule.backward === true) days.add(length)
  }
  for (const named of rule.byDay ?? []) for (const day of nthWeekday(named, year, month)) days.add(day)
  for (const day of ascending([...days])) {
    const date = dayOf(year, month, day)
    if (date !== null) yield at(date)
  }
}

/** The days of the month on which a weekday falls, or its n-th alone. */
function nthWeekday({ ordinal, weekday: wanted }: WeekdayRule, year: number, month: number): number[] {
  const { start, due } = monthOf(year, month)
  const first = ((wanted - weekday(start) + 7) % 7) + 1
  const days: number[] = []
  for (let day = first; day <= civil(due).day; day += 7) days.push(day)
  if (ordinal === undefined) return days
  const chosen = days.at(ordinal > 0 ? ordinal - 1 : ordinal)
  return chosen === undefined ? [] : [chosen]
}

function at(day: Day): Days {
  return { start: day, due: day }
}

function ascending(values: readonly number[]): number[] {
  return [...new Set(values)].sort((a, b) => a - b)
}

/** The first number of the series `origin + k · step` (k any integer) that is not below `least`. */
function firstAtOrAfter(least: number, origin: number, step: number): number {
  return origin + Math.ceil((least - origin) / step) * step
}
