import type { Position } from 'unist'
import type { Header } from '../notice/header.js'
import type { Message, MessageCode } from '../text/message.js'
import type { Step } from '../text/trace.js'
import type { TimeRule } from '../time/rule-name.js'
import type { Deadline, Recurrence } from '../time/schedule.js'
import type { Origin, PartyRule } from './rows/model.js'

/** A schedule as it stands in the notice: the value and the very words. */
type Stated<Value> = Omit<Value, 'kind'> & { readonly text: string; readonly position: Position }

/** Why a field of a directive is as it is: the words of the notice and the rule that read them. */
export interface Evidence {
  readonly field: 'assignees' | 'collaborators' | 'reportTo' | 'via' | 'deadline' | 'recurrence'
  readonly rule: PartyRule | TimeRule
  /** `said` in the clause itself, `inherited` from a heading or an earlier clause, `implied` by the calendar or the form. */
  readonly how: 'said' | 'inherited' | 'implied'
  /** Whence an assignee was inherited; only of assignees. */
  readonly origin?: Origin
  readonly text: string
  readonly position: Position
}

/** Why a person should look at a row again: the code of the doubt, what it is about, and the words that raised it. */
export interface Reason {
  readonly code: MessageCode
  /** Stands in the sentence shown to people (`MESSAGE_KINDS`). */
  readonly subject: string
  readonly position: Position
}

/** One commitment: who must do what, by when. It has a deadline, or a recurrence, or neither. */
export interface Directive {
  readonly id: string
  /** Where it stands: numbers and letters as printed, bullets counted (`II.1.3`); null outside of every item. */
  readonly item: string | null
  readonly assignees: readonly string[]
  readonly collaborators: readonly string[]
  readonly reportTo: readonly string[]
  readonly via: readonly string[]
  readonly action: string
  readonly deadline: Stated<Deadline> | null
  readonly recurrence: Stated<Recurrence> | null
  readonly position: Position
  /** The codes of `reasons`, each once: `contract.md` section 6. */
  readonly doubts: readonly MessageCode[]
  readonly reasons: readonly Reason[]
  readonly evidence: readonly Evidence[]
}

/** A document as read: `contract.md` section 1, with the evidence of each directive. */
export interface Notice extends Header {
  readonly file: string
  readonly key: string
  readonly directives: readonly Directive[]
  readonly messages: readonly Message[]
  /** The steps of the reading in their order, where they were asked for. */
  readonly trace?: readonly TracedStep[]
}

/** One step of the reading, with its words and where they stand. */
export interface TracedStep extends Omit<Step, 'span'> {
  readonly text: string
  readonly position: Position
}
