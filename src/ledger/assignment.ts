import type { NoticeKind } from '../notice/header.js'
import type { Day, TimeOfDay } from '../time/schedule.js'
import type { TaskStatus } from './state.js'

/** One unit's part in one directive, as reports take it: from the ledger, or from files that no ledger knows. */
export interface Assignment {
  /** What a person types: `12` in a ledger, `my-loc-2023#5` without one. */
  readonly id: string
  /** `my-loc-2023#5`. */
  readonly name: string
  readonly notice: string
  readonly kind: NoticeKind
  readonly noticeNumber: string | null
  readonly item: string | null
  /** Empty where nobody is found who must act. */
  readonly unit: string
  readonly collaborators: readonly string[]
  readonly reportTo: readonly string[]
  readonly via: readonly string[]
  readonly action: string
  readonly start: Day | null
  /** The last day on which it is on time, extended or not; null for a recurrence. */
  readonly due: Day | null
  /** The deadline before it was extended. */
  readonly firstDue: Day | null
  readonly time: TimeOfDay | null
  readonly rrule: string | null
  /** Of a recurrence, the first occurrence that nobody reported on; null where a ledger does not say. */
  readonly next: Day | null
  /** From where a recurrence runs; null where no notice says. */
  readonly anchor: Day | null
  readonly status: TaskStatus
  readonly doneOn: Day | null
  /** Of a recurrence: due day → the day it was done. */
  readonly doneDays: Readonly<Record<string, Day>>
  /** Why it was extended, what was said when it was done, why it was cancelled. */
  readonly notes: readonly string[]
}
