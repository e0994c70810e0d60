import type { Assignment } from '../ledger/assignment.js'
import { addDays, dayNumber, earlier, weekday } from '../time/day.js'
import { occurrences } from '../time/occurrence.js'
import { parseRule, type Rule } from '../time/rrule.js'
import type { AnnouncedDays, Day } from '../time/schedule.js'
import { dayOff } from './day-off.js'
import type { ReportWindow } from './window.js'

/** What is to be done in a window, as it stands today. */
export interface DueReport {
  readonly today: Day
  readonly window: ReportWindow
  /** Due before today and not done, the oldest first: whatever the window is. */
  readonly late: readonly DueRow[]
  /** Due in the window, today or later. */
  readonly days: readonly DueDay[]
  /** To be done once in a period whose last day is in the window, or daily. */
  readonly periodic: readonly DueRow[]
  /** Open work without a date; null where nobody asked for it. */
  readonly undated: readonly DueRow[] | null
  readonly counts: DueCounts
}

/** Parts of units: one directive of three units is three. */
export interface DueCounts {
  readonly late: number
  readonly due: number
  readonly periodic: number
  readonly undated: number
}

export interface DueDay {
  readonly day: Day
  /** 1 is Monday, 7 Sunday. */
  readonly weekday: number
  /** As of its rows. */
  readonly off: string | null
  readonly rows: readonly DueRow[]
}

/** One directive, for the units in which it stands alike. */
export interface DueRow {
  readonly id: string
  readonly name: string
  readonly notice: string
  readonly kind: Assignment['kind']
  readonly noticeNumber: string | null
  readonly item: string | null
  /** Empty where nobody is found who must act. */
  readonly units: readonly string[]
  readonly collaborators: readonly string[]
  readonly reportTo: readonly string[]
  readonly via: readonly string[]
  readonly action: string
  readonly start: Day | null
  readonly due: Day | null
  /** What keeps offices closed on the due day: the holiday, `weekend`, or null where they work. */
  readonly off: string | null
  readonly firstDue: Day | null
  readonly time: Assignment['time']
  readonly rrule: string | null
  /** Days since it was due; of a recurrence, since the first that was missed. */
  readonly daysLate: number
  /** Of a recurrence, the due days that the row is about: those missed, or those of the window. */
  readonly occurrences: readonly Day[]
}

export interface DueOptions {
  readonly today: Day
  readonly window: ReportWindow
  /** Show work without a date. */
  readonly all: boolean
  /** Days off and swaps of the user's own. */
  readonly calendar?: AnnouncedDays
}

/** Sorts open assignments into what is late, what falls due in the window and what has no date. */
export function reportDue(assignments: readonly Assignment[], options: DueOptions): DueReport {
  const { today, window, all } = options
  const open = assignments.filter(({ status }) => status === 'open')
  const late: Part[] = []
  const dated: Part[] = []
  const periodic: Part[] = []
  const undated: Part[] = []
  for (const assignment of open) {
    if (assignment.rrule !== null) {
      const { missed, coming, byPeriod } = openOccurrences(assignment, window, today)
      if (missed[0] !== undefined) late.push({ assignment, due: missed[0], occurrences: missed })
      if (byPeriod && coming[0] !== undefined)
        periodic.push({ assignment, due: coming[0], occurrences: coming })
      else for (const day of coming) dated.push({ assignment, due: day, occurrences: [day] })
    } else if (assignment.due === null) undated.push({ assignment, due: null, occurrences: [] })
    else if (assignment.due < today) late.push({ assignment, due: assignment.due, occurrences: [] })
    else if (assignment.due >= window.from && assignment.due <= window.to) {
      dated.push({ assignment, due: assignment.due, occurrences: [] })
    }
  }
  return {
    today,
    window,
    late: rowsOf(late, options),
    days: daysOf(rowsOf(dated, options)),
    periodic: rowsOf(periodic, options),
    undated: all ? rowsOf(undated, options) : null,
    counts: { late: late.length, due: dated.length, periodic: periodic.length, undated: undated.length },
  }
}

/** The same report with a row for each unit. */
export function eachUnit(report: DueReport): DueReport {
  const split = (rows: readonly DueRow[]) =>
    rows.flatMap((row) =>
      row.units.length < 2 ? [row] : row.units.map((unit) => ({ ...row, units: [unit] })),
    )
  const { late, days, periodic, undated } = report
  return {
    ...report,
    late: split(late),
    days: days.map((day) => ({ ...day, rows: split(day.rows) })),
    periodic: split(periodic),
    undated: undated && split(undated),
  }
}

/** One assignment and the day, or days, for which it stands in a section. */
interface Part {
  readonly assignment: Assignment
  readonly due: Day | null
  readonly occurrences: readonly Day[]
}

/** The occurrences of a recurrence that nobody reported on: those past, and those of the window. */
function openOccurrences(
  { rrule, anchor, doneDays }: Assignment,
  window: ReportWindow,
  today: Day,
): { missed: Day[]; coming: Day[]; byPeriod: boolean } {
  if (rrule === null) return { missed: [], coming: [], byPeriod: false }
  const from = anchor ?? earlier(window.from, today)
  const rule = parseRule(rrule)
  const openIn = (first: Day, last: Day) =>
    first > last
      ? []
      : occurrences(rrule, { from: first, to: last }, from)
          .map(({ due }) => due)
          .filter((due) => doneDays[due] === undefined)
  const coming = window.from < today ? today : window.from
  return {
    missed: openIn(from, addDays(today, -1)),
    coming: openIn(coming < from ? from : coming, window.to),
    byPeriod: rule !== null && isByPeriod(rule),
  }
}

/** A rule that names no day, but how often. */
function isByPeriod(rule: Rule): boolean {
  return rule.byDay === undefined && rule.byMonthDay === undefined
}

/** Parts of one directive that stand alike are one row; the earliest due first, then as the notices have them. */
function rowsOf(parts: readonly Part[], { today, calendar }: DueOptions): DueRow[] {
  const rows = new Map<string, { row: Omit<DueRow, 'units'>; units: string[] }>()
  for (const { assignment, due, occurrences: days } of parts) {
    const key = `${assignment.id}|${due}|${assignment.firstDue}|${days.join(',')}`
    const known = rows.get(key)
    if (known !== undefined) {
      known.units.push(assignment.unit)
      continue
    }
    const { id, name, notice, kind, noticeNumber, item, collaborators, reportTo, via, action } = assignment
    const { start, firstDue, time, rrule } = assignment
    const daysLate = due === null ? 0 : Math.max(0, dayNumber(today) - dayNumber(due))
    const origin = { id, name, notice, kind, noticeNumber, item, collaborators, reportTo, via, action }
    const off = due === null ? null : dayOff(due, calendar)
    const row = { ...origin, start, due, off, firstDue, time, rrule, daysLate, occurrences: days }
    rows.set(key, { row, units: [assignment.unit] })
  }
  return [...rows.values()]
    .map(({ row, units }) => ({ ...row, units: units.filter((unit) => unit !== '') }))
    .sort((a, b) => compare(a.due ?? '', b.due ?? ''))
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function daysOf(rows: readonly DueRow[]): DueDay[] {
  const byDay = new Map<Day, DueRow[]>()
  for (const row of rows) {
    if (row.due !== null) byDay.set(row.due, [...(byDay.get(row.due) ?? []), row])
  }
  return [...byDay].map(([day, rows]) => ({
    day,
    weekday: weekday(day),
    off: rows[0]?.off ?? null,
    rows,
  }))
}
