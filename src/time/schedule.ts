import type { MessageCode, Remark } from '../text/message.js'
import type { Span } from '../text/span.js'
import type { Trace } from '../text/trace.js'
import type { TimeRule } from './rule-name.js'

/** A calendar day, ISO 8601 `YYYY-MM-DD`, without clock or zone. */
export type Day = `${number}-${number}-${number}`

/** A wall-clock time of day in Vietnam, `HH:MM`. */
export type TimeOfDay = `${number}:${number}`

/** One date by which work is due. `due` is the last day on which it is on time; null where only a person can know it. */
export interface Deadline {
  readonly kind: 'deadline'
  readonly start: Day | null
  readonly due: Day | null
  readonly time: TimeOfDay | null
}

/** Work that comes back: an RFC 5545 rule (RFC 7529 `SKIP` for days that some months lack), without `RRULE:`. */
export interface Recurrence {
  readonly kind: 'recurrence'
  readonly rrule: string
  readonly time: TimeOfDay | null
}

export type Schedule = Deadline | Recurrence

/** A working day given as a day off, and the day off on which it is made up for; null where it is not. */
export interface Swap {
  readonly off: Day
  readonly worked: Day | null
  /** Who announced it, and where. */
  readonly source?: string
}

/** What a user adds to the law's own days off: local days off by day, and the year's announced swaps. */
export interface AnnouncedDays {
  readonly holidays?: Readonly<Record<string, string>>
  readonly swaps?: readonly Swap[]
}

/** Against what the words of time are read. */
export interface TimeContext {
  /** The notice's date of issue, else the meeting's, else `--date`; null where none is known. */
  readonly reference: Day | null
  /** Whether `trước ngày D` means the day before D (`exclusive`, the default by the contract) or D itself. */
  readonly before: 'exclusive' | 'inclusive'
  /** Days off and swaps beyond the built-in tables; they bear on terms alone. */
  readonly calendar?: AnnouncedDays
  /** Who takes note of what is read, and of what a guard leaves alone. */
  readonly trace?: Trace
}

/** Words of time in a text and the schedules they state. */
export interface TimeMention {
  /** The words, bounds and frequency cues included, in the text given. */
  readonly span: Span
  readonly rule: TimeRule
  /** An `item` phrase (`Thời gian hoàn thành xong trước …`) dates all of its item, a `clause` adverbial its clause. */
  readonly scope: 'item' | 'clause'
  /** Never empty. More than one: `trong tháng 3, tháng 5`, `định kỳ 6 tháng, 01 năm`. */
  readonly schedules: readonly Schedule[]
  readonly doubts: readonly MessageCode[]
}

/** What `readTimes` found: mentions in order, none overlapping another, and remarks such as an impossible date. */
export interface TimeReading {
  readonly mentions: readonly TimeMention[]
  readonly remarks: readonly Remark[]
  /** Words that look like a day or a frequency, which no rule read and no named guard told apart. */
  readonly unread: readonly Span[]
}
