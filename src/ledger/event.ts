import type { Day } from '../time/schedule.js'
import type { NoticeReading, Reading } from './reading.js'

/** What a person sets by hand instead of what was read; it outlives a new copy of the notice. */
export type Corrections = Partial<Omit<Reading, 'position' | 'item'>>

/**
 * What happened to a directive. Events are appended and never rewritten: a state is what they add up to. `unit` null is
 * every unit; `occurrence` is the due day of the one that it is about, null where the directive does not come back.
 */
export type DirectiveEvent =
  /** A notice was read: `renamed` gives what units of the copy before are called now. */
  | {
      readonly kind: 'read'
      readonly number: number
      readonly reading: Reading
      readonly renamed: Readonly<Record<string, string>>
    }
  /** A new copy of the notice does not have it any more. */
  | { readonly kind: 'drop' }
  | {
      readonly kind: 'done'
      readonly unit: string
      readonly occurrence: Day | null
      readonly on: Day
      readonly note: string | null
    }
  | { readonly kind: 'extend'; readonly unit: string | null; readonly to: Day; readonly reason: string }
  | { readonly kind: 'cancel'; readonly unit: string | null; readonly reason: string }
  | { readonly kind: 'edit'; readonly corrections: Corrections }

/** What happened to a notice as a whole. */
export type NoticeEvent =
  | { readonly kind: 'notice'; readonly key: string; readonly reading: NoticeReading }
  | { readonly kind: 'remove' }

export type LedgerEvent = DirectiveEvent | NoticeEvent

/** The commands that change the ledger. */
export type CommandName = 'add' | 'import' | 'done' | 'extend' | 'cancel' | 'edit' | 'rm' | 'undo'
