import type { Tagged, TagOptions } from '../../party/tags.js'
import type { Unit } from '../../party/unit.js'
import type { MessageCode, Remark } from '../../text/message.js'
import type { Span } from '../../text/span.js'
import type { Trace } from '../../text/trace.js'
import type { Visible } from '../../text/visible.js'
import type { Schedule, TimeContext, TimeMention } from '../../time/schedule.js'
import type { Doer, DoerRule, Mentioned, MentionRule } from '../clause/model.js'
import type { TokenRange } from '../clause/range.js'

/** Words of the notice: a visible text and the tokens of it that matter. */
export interface Words extends TokenRange {
  readonly tagged: Tagged
}

/** By what the notice names a party of a row. */
export type PartyRule =
  | DoerRule
  | MentionRule
  /** `Đơn vị chủ trì: X`. */
  | 'label'
  /** A cell of a table of tasks. */
  | 'column'
  /** `Kính gửi: X`, `làm việc với X`. */
  | 'addressee'

/** Doers with where the notice names them and by what rule. */
export interface Named {
  readonly units: readonly Unit[]
  readonly rule: PartyRule
  readonly words: Words
}

/**
 * Whence a row has its doer: `said` in its own clause; of a `heading` above; of an earlier clause of the sentence
 * (`clause`), an earlier `sentence` of the item, an earlier `paragraph`; the notice's `addressee`.
 */
export type Origin = 'said' | 'heading' | 'clause' | 'sentence' | 'paragraph' | 'addressee'

/** A doer that clauses take which name nobody. */
export interface Inherited {
  readonly named: Named
  readonly origin: Exclude<Origin, 'said'>
}

/** One row before its names are spelled out. */
export interface Row {
  readonly item: string | null
  readonly words: Words
  readonly actionFrom: number
  readonly doer: Named | null
  readonly origin: Origin
  readonly collaborators: readonly Named[]
  readonly reportTo: readonly Named[]
  readonly via: readonly Named[]
  readonly time: {
    readonly mention: TimeMention
    readonly schedule: Schedule
    readonly visible: Visible
  } | null
  /** The doers of the heading above, whose communes a bare `xã` means. */
  readonly heading: Named | null
  /** What is doubtful besides its names and its schedule. */
  readonly doubts?: readonly MessageCode[]
  /** Words of its item or cell that look like a day or a frequency and were not read as one. */
  readonly unread?: readonly Seen[]
}

/** A stretch of a visible text. */
export interface Seen {
  readonly visible: Visible
  readonly span: Span
}

/** What an item inherits from what stands above it. */
export interface ItemContext {
  readonly heading: Named | null
  /** Whence what stands under the heading has its doer: a heading may have inherited its own. */
  readonly headingOrigin: Inherited['origin']
  readonly headingCollaborators: readonly Named[]
  /** The doer where no heading names one; looked for when a clause first needs it. */
  readonly fallback: () => Inherited | null
  readonly isAssessment: boolean
  /** Under a heading that outlines what is to be said or scored: nothing is to be done. */
  readonly isOutline: boolean
  /** How the words of the notice are looked up. */
  readonly tagging: TagOptions
  readonly time: TimeContext
  readonly isSuperior: (units: readonly Unit[]) => boolean
  /** Who takes note of the steps at an item's words. */
  readonly traceOf?: (visible: Visible) => Trace
}

export interface ItemReading {
  readonly rows: readonly Row[]
  readonly remarks: readonly Remark[]
}

/** A row while the sentences of its item are read: what comes after may date it, or add to it. */
export interface Draft {
  words: Words
  actionFrom: number
  doer: Named | null
  origin: Origin
  collaborators: Named[]
  reportTo: Named[]
  via: Named[]
  time: { mention: TimeMention; visible: Visible } | null
}

/** Parties mentioned in a text as doers with where they stand. */
export function namedOf(tagged: Tagged, mentioned: Mentioned | Doer): Named {
  return {
    units: mentioned.units,
    rule: mentioned.rule,
    words: { tagged, from: mentioned.from, to: mentioned.to },
  }
}
