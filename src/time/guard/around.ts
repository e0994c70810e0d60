import { addDays } from '../day.js'
import type { Said } from '../said.js'
import type { Day, Schedule } from '../schedule.js'

/* What guards look at: the words around a mention, and where its days stand. */

/** The words around a mention that guards look at. */
export interface Surroundings {
  /** The sentence up to the mention, at most some hundred characters of it. */
  readonly before: string
  readonly after: string
  readonly words: string
  readonly said: Said
  readonly schedules: readonly Schedule[]
  readonly reference: Day | null
}

/** The last day of a mention's deadlines, null where it has none. */
export function lastDue(schedules: readonly Schedule[]): Day | null {
  let last: Day | null = null
  for (const schedule of schedules) {
    if (schedule.kind === 'deadline' && schedule.due !== null && (last === null || schedule.due > last))
      last = schedule.due
  }
  return last
}

/** Whether a deadline was over before the reference day. */
export function isPast({ schedules, reference }: Surroundings): boolean {
  return (
    reference !== null &&
    schedules.some(
      (schedule) => schedule.kind === 'deadline' && schedule.due !== null && schedule.due < reference,
    )
  )
}

/** Whether every day that the words name is still to come: `17 hộ chưa nhận tiền vào 14h00 ngày 11/6`. */
export function isAhead({ schedules, reference, said }: Surroundings): boolean {
  if (reference === null || said.expression.kind !== 'dates') return false
  return schedules.every(
    (schedule) => schedule.kind === 'deadline' && schedule.due !== null && schedule.due > reference,
  )
}

/** A day that no year is said with is as well the last one that has been, beyond so many days ahead. */
export const NEAR = 183

/** Whether the last day is so far ahead that, without a year, it is as well the one that has been. */
export function isFar({ schedules, reference }: Surroundings): boolean {
  const due = lastDue(schedules)
  return reference !== null && due !== null && due > addDays(reference, NEAR)
}

/** The bound of what is said, null where it has none. */
export function boundOf({ said }: Surroundings): string | null {
  return 'bound' in said.expression ? said.expression.bound : null
}
