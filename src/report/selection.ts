import type { Notice } from '../directive/directive.js'
import type { Archive } from '../ledger/archive.js'
import type { Assignment } from '../ledger/assignment.js'
import type { Revision } from '../ledger/revision.js'
import { type DueOptions, reportDue } from './due.js'
import type { ReportWindow } from './window.js'

/** What is given away: notices with their directives, and how their units stand. */
export interface Selection extends SelectOptions {
  /** What the filters leave, done or not, whatever the window is: for reports and summaries, which look at it themselves. */
  readonly assignments: readonly Assignment[]
  /** Of these, what is late or falls due in the window; all of them without one. */
  readonly chosen: readonly Assignment[]
  /** The notices of what is chosen, with the directives that are. */
  readonly notices: readonly Notice[]
  /** What happened to what is chosen, where a format has room for it. */
  readonly archive?: Archive
  /** When directives were last changed, by `id` of the assignments, where a format tells. */
  readonly revisions?: ReadonlyMap<string, Revision>
}

export interface SelectOptions extends Omit<DueOptions, 'window'> {
  /** It is of a ledger, which knows how units stand; of files, all is open. */
  readonly isFollowed: boolean
  /** The window that was named; null: whatever the day. */
  readonly window: ReportWindow | null
  /** Nothing narrows it: no window, unit, notice or state was named. */
  readonly isWhole: boolean
}

/** Chooses from notices and assignments that filters have left. Directives that no assignment is of are left out. */
export function select(
  notices: readonly Notice[],
  assignments: readonly Assignment[],
  options: SelectOptions,
): Selection {
  const { window, isWhole } = options
  const chosen = window === null ? assignments : inReport(assignments, { ...options, window })
  const names = new Set(chosen.map(({ name }) => name))
  const narrowed = notices
    .map((notice) => ({ ...notice, directives: notice.directives.filter(({ id }) => names.has(id)) }))
    .filter(({ directives }) => directives.length > 0)
  return { ...options, assignments, chosen, notices: isWhole ? notices : narrowed }
}

function inReport(assignments: readonly Assignment[], options: DueOptions): Assignment[] {
  const { late, days, periodic, undated } = reportDue(assignments, options)
  const rows = [...late, ...days.flatMap((day) => day.rows), ...periodic, ...(undated ?? [])]
  const parts = new Set(
    rows.flatMap(({ name, units }) => (units.length === 0 ? [''] : units).map((unit) => partKey(name, unit))),
  )
  return assignments.filter(({ name, unit }) => parts.has(partKey(name, unit)))
}

function partKey(name: string, unit: string): string {
  return `${name}\n${unit}`
}
