import type { Assignment } from '../ledger/assignment.js'
import type { TaskStatus } from '../ledger/state.js'
import { dayNumber } from '../time/day.js'
import { occurrences, parseRule, plainRecurrence, previousWorkingDay } from '../time/index.js'
import type { AnnouncedDays, Day } from '../time/schedule.js'

/** What a calendar holds of one directive, or of one unit's part in it. It does not depend on the day it is made. */
export interface CalendarEntry {
  readonly directive: Assignment
  /** Whose entry it is, empty where nobody is found who must act; null: that of all units. */
  readonly unit: string | null
  readonly status: TaskStatus
  /** Those that have it to do; where all have done it, all. */
  readonly units: readonly Assignment[]
  /** The day it was done, by the last of them. */
  readonly doneOn: Day | null
  /** Null where it has no day. */
  readonly days: CalendarDays | null
  /** How many days before each of its days to be reminded, the longest first. */
  readonly alarms: readonly number[]
}

/** Due days: the first, those by a plain rule from it on, and others; less those that are done. */
export interface CalendarDays {
  /** Before `first` where it is a period that the work has. */
  readonly start: Day
  readonly first: Day
  readonly rule: string | null
  readonly others: readonly Day[]
  readonly done: readonly Day[]
}

export interface CalendarOptions {
  /** An entry for each unit, not for each directive. */
  readonly eachAssignee: boolean
  /** From where recurrences run of notices without any date. */
  readonly since: Day
  readonly calendar?: AnnouncedDays
}

/** Assignments as entries of a calendar, in their order. */
export function calendarEntries(
  assignments: readonly Assignment[],
  options: CalendarOptions,
): CalendarEntry[] {
  const parts = new Map<string, Assignment[]>()
  for (const assignment of assignments) {
    const key = options.eachAssignee ? `${assignment.id}\n${assignment.unit}` : assignment.id
    parts.set(key, [...(parts.get(key) ?? []), assignment])
  }
  return [...parts.values()].flatMap((all) => {
    const [directive] = all
    return directive === undefined ? [] : [entryOf(directive, all, options)]
  })
}

function entryOf(
  directive: Assignment,
  all: readonly Assignment[],
  { eachAssignee, since, calendar }: CalendarOptions,
): CalendarEntry {
  const open = all.filter(({ status }) => status === 'open')
  const done = all.filter(({ status }) => status === 'done')
  const units = open.length > 0 ? open : done.length > 0 ? done : all
  const status = units[0]?.status ?? 'open'
  const doneOn = done.flatMap(({ doneOn }) => doneOn ?? []).sort()
  return {
    directive,
    unit: eachAssignee ? directive.unit : null,
    status,
    units,
    doneOn: status === 'done' ? (doneOn.at(-1) ?? null) : null,
    ...(directive.rrule === null ? deadlines(units, calendar) : recurrence(directive.rrule, units, since)),
  }
}

type Scheduled = Pick<CalendarEntry, 'days' | 'alarms'>

function deadlines(units: readonly Assignment[], calendar: AnnouncedDays | undefined): Scheduled {
  const days = [...new Set(units.flatMap(({ due }) => due ?? []))].sort()
  const [first, ...others] = days
  if (first === undefined) return { days: null, alarms: [] }
  const start = units.find(({ due }) => due === first)?.start ?? first
  const before = days.map((day) => dayNumber(day) - dayNumber(previousWorkingDay(day, calendar)))
  return { days: { start, first, rule: null, others, done: [] }, alarms: descending(before) }
}

function recurrence(rrule: string, units: readonly Assignment[], since: Day): Scheduled {
  const anchor = units[0]?.anchor ?? since
  const plain = plainRecurrence(rrule, anchor)
  if (plain === null) return { days: null, alarms: [] }
  const { first, rule, dates } = plain
  const [one, ...rest] = units
  const done = Object.keys(one?.doneDays ?? {})
    .filter((day): day is Day => rest.every(({ doneDays }) => doneDays[day] !== undefined))
    .filter((day) => occurrences(rrule, { from: day, to: day }, anchor).length > 0)
    .sort()
  return { days: { start: first, first, rule, others: dates, done }, alarms: alarmsOf(rrule) }
}

/**
 * A calendar reminds of every occurrence by the same number of days: where their weekdays differ, by each number that
 * leads from one of them to the working day before it. Nobody is reminded of what is to be done daily.
 */
function alarmsOf(rrule: string): number[] {
  const rule = parseRule(rrule)
  if (rule === null || rule.frequency === 'DAILY') return []
  const weekdays =
    rule.byDay?.map((day) => day.weekday) ?? (rule.frequency === 'WEEKLY' ? [SUNDAY] : [1, 2, 3, 4, 5, 6, 7])
  return descending(weekdays.map((day) => (day === 1 ? 3 : day === SUNDAY ? 2 : 1)))
}

const SUNDAY = 7

function descending(numbers: readonly number[]): number[] {
  return [...new Set(numbers)].sort((a, b) => b - a)
}
