import type { Language } from '../text/message.js'
import type { Day } from '../time/schedule.js'
import type { ColorChoice } from './context.js'

/** The options that every command knows. */
export interface GlobalFlags {
  readonly lang?: Language
  readonly color?: ColorChoice
  readonly today?: Day
  readonly ledger?: string
}

/** The flags of `ntm cancel`. */
export interface CancelFlags {
  readonly reason: string
  readonly unit?: readonly string[]
}
