import type { Assignment } from '../ledger/assignment.js'
import { unitKey } from '../ledger/unit.js'
import { type DueOptions, type DueReport, reportDue } from './due.js'

/** What one unit gets: its own report. */
export interface UnitReport {
  /** Empty where nobody is found who must act. */
  readonly unit: string
  readonly report: DueReport
}

/** A report for each unit that has anything in it, in the order of the alphabet; what nobody has comes last. */
export function reportByUnit(assignments: readonly Assignment[], options: DueOptions): UnitReport[] {
  return [...byUnit(assignments)]
    .map(([unit, own]) => ({ unit, report: reportDue(own, options) }))
    .filter(({ report: { late, days, periodic, undated } }) => {
      return late.length + days.length + periodic.length + (undated?.length ?? 0) > 0
    })
}

const COMMUNE = /^(?:xã|phường|thị trấn|đặc khu) \p{L}/u

/** A commune and its committee get one sheet: `xã Mỹ Hà`, `UBND xã Mỹ Hà`; a bare `xã` is another in every notice. */
function sheetKey(unit: string): string {
  const key = unitKey(unit)
  return COMMUNE.test(key) ? `ubnd ${key}` : key
}

/**
 * Assignments by unit: spellings of one name together under the first of them, a commune with its committee under the
 * committee's.
 */
export function byUnit(assignments: readonly Assignment[]): Map<string, Assignment[]> {
  const names = new Map<string, { name: string; own: Assignment[] }>()
  for (const assignment of assignments) {
    const key = sheetKey(assignment.unit)
    const known = names.get(key) ?? { name: assignment.unit, own: [] }
    const isCommune = unitKey(known.name) !== key
    known.own.push(assignment)
    names.set(key, isCommune ? { ...known, name: assignment.unit } : known)
  }
  const order = new Intl.Collator('vi', { numeric: true })
  const sorted = [...names.values()].sort((a, b) => {
    if ((a.name === '') !== (b.name === '')) return a.name === '' ? 1 : -1
    return order.compare(a.name, b.name)
  })
  return new Map(sorted.map(({ name, own }) => [name, own]))
}
