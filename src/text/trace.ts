import type { Span } from './span.js'

/** One step of the reading: a rule that was tried at some words, or a guard that dropped what was read. */
export interface Step {
  readonly part: 'time' | 'party' | 'clause' | 'row'
  /** The rule's name, or the guard's. */
  readonly rule: string
  /** `read`: it has the words; `declined`: another rule may read them; `dropped`: what was read is left alone. */
  readonly outcome: 'read' | 'declined' | 'dropped'
  /** What it made of the words, or why it dropped them. */
  readonly note?: string
  /** The words, in the visible text of the item. */
  readonly span: Span
}

/** Takes note of the steps of a reading, in order. Where nobody asks for them there is none, and a step costs nothing. */
export interface Trace {
  note(step: Step): void
}
