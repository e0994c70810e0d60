import type { Assignment } from '../ledger/assignment.js'
import type { Day } from '../time/schedule.js'

/** A directive with how each of its units stands. */
export interface Listed {
  readonly directive: Assignment
  readonly units: readonly UnitStanding[]
}

export interface UnitStanding {
  /** Empty where nobody is found who must act. */
  readonly unit: string
  /** `late` is open work whose day is past. */
  readonly status: 'open' | 'late' | 'done' | 'cancelled'
  /** Of a recurrence, of the first occurrence that nobody reported on. */
  readonly due: Day | null
  readonly firstDue: Day | null
  readonly doneOn: Day | null
  readonly doneDays: Readonly<Record<string, Day>>
  readonly notes: readonly string[]
}

/** Assignments by directive, as they stand today. */
export function listDirectives(assignments: readonly Assignment[], today: Day): Listed[] {
  const listed = new Map<string, { directive: Assignment; units: UnitStanding[] }>()
  for (const assignment of assignments) {
    const { id, unit, status, due, next, firstDue, doneOn, doneDays, notes } = assignment
    const day = due ?? next
    const entry = listed.get(id) ?? { directive: assignment, units: [] }
    const standing = status === 'open' && day !== null && day < today ? 'late' : status
    entry.units.push({ unit, status: standing, due: day, firstDue, doneOn, doneDays, notes })
    listed.set(id, entry)
  }
  return [...listed.values()]
}
