import type { Assignment } from '../ledger/assignment.js'
import { addDays, earlier } from '../time/day.js'
import { occurrences } from '../time/occurrence.js'
import type { Day } from '../time/schedule.js'
import { byUnit } from './group.js'
import type { ReportWindow } from './window.js'

/** How one unit, or all of them, stand. Each occurrence of a recurrence counts for itself. */
export interface UnitSummary {
  /** Empty where nobody is found who must act; null for all units together. */
  readonly unit: string | null
  readonly total: number
  readonly doneInTime: number
  readonly doneLate: number
  readonly openInTime: number
  readonly late: number
  /** The share that is done, 0 to 1; null of nothing. */
  readonly doneRate: number | null
  /** The share of what is done or late that was done in time, 0 to 1; null of nothing. */
  readonly inTimeRate: number | null
}

export interface SummaryReport {
  readonly today: Day
  readonly window: ReportWindow
  readonly units: readonly UnitSummary[]
  readonly total: UnitSummary
}

/**
 * What fell or falls due in the window, by unit, and with it what was due before and is late today: the rows of
 * `reportDue` and those done.
 */
export function summarize(
  assignments: readonly Assignment[],
  window: ReportWindow,
  today: Day,
): SummaryReport {
  const units: UnitSummary[] = []
  const all = emptyTally()
  for (const [unit, own] of byUnit(assignments)) {
    const tally = emptyTally()
    for (const assignment of own) count(tally, assignment, window, today)
    for (const field of FIELDS) all[field] += tally[field]
    if (totalOf(tally) > 0) units.push(summaryOf(unit, tally))
  }
  return { today, window, units, total: summaryOf(null, all) }
}

const FIELDS = ['doneInTime', 'doneLate', 'openInTime', 'late'] as const
type Tally = Record<(typeof FIELDS)[number], number>

function emptyTally(): Tally {
  return { doneInTime: 0, doneLate: 0, openInTime: 0, late: 0 }
}

function totalOf(tally: Tally): number {
  return FIELDS.reduce((sum, field) => sum + tally[field], 0)
}

function count(tally: Tally, assignment: Assignment, window: ReportWindow, today: Day): void {
  const { rrule, anchor, doneDays, status, due, doneOn } = assignment
  if (status === 'cancelled') return
  const one = (day: Day, done: Day | null) => {
    if (done === null && day < today) tally.late += 1
    else if (day < window.from || day > window.to) return
    else if (done === null) tally.openInTime += 1
    else if (done <= day) tally.doneInTime += 1
    else tally.doneLate += 1
  }
  if (rrule === null) {
    if (due !== null) one(due, doneOn)
    return
  }
  const from = anchor ?? earlier(window.from, today)
  const yesterday = addDays(today, -1)
  const to = window.to > yesterday ? window.to : yesterday
  for (const { due: day } of occurrences(rrule, { from, to }, from)) one(day, doneDays[day] ?? null)
}

function summaryOf(unit: string | null, tally: Tally): UnitSummary {
  const total = totalOf(tally)
  const done = tally.doneInTime + tally.doneLate
  const judged = done + tally.late
  return {
    unit,
    total,
    ...tally,
    doneRate: total === 0 ? null : done / total,
    inTimeRate: judged === 0 ? null : tally.doneInTime / judged,
  }
}
