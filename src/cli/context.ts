import type { parseNotice } from '../directive/parse.js'
import type { Language } from '../text/message.js'
import type { readPhrase } from '../time/read.js'
import type { Day } from '../time/schedule.js'
import type { Io } from './io.js'

/** What every command gets, decided once before any of them runs. */
export interface Context {
  readonly io: Io
  readonly language: Language
  /** `--color`, if given. */
  readonly color: ColorChoice
  /** The day that stands for today: `--today`, `NTM_TODAY`, or the clock in Vietnam. */
  readonly today: Day
  readonly readers: Readers
}

export type ColorChoice = 'auto' | 'always' | 'never'

/** The readers a command runs; a test gives its own. */
export interface Readers {
  readonly parseNotice?: typeof parseNotice
  readonly readPhrase?: typeof readPhrase
}

/** The exit codes of the contract. */
export const EXIT = { done: 0, failed: 1, usage: 2 } as const
export type ExitCode = (typeof EXIT)[keyof typeof EXIT]
