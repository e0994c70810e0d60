import type { Day } from '../time/schedule.js'

/** What kind of document it is, by its title and number (Nghị định 30/2020/NĐ-CP, phụ lục III). */
export type NoticeKind = 'notice' | 'conclusion' | 'order' | 'letter' | 'telegram' | 'other'

/** An ISO 8601 date as far as the copy gives it: `2023-04-06`, `2023-04` or `2020`. */
export type PartialDate = Day | `${number}-${number}` | `${number}`

export interface Signer {
  readonly name: string
  readonly title: string | null
}

/** The letterhead, title, signature and distribution list of a document. Null: nothing stands there. */
export interface Header {
  readonly kind: NoticeKind
  readonly number: string | null
  readonly date: PartialDate | null
  readonly place: string | null
  readonly issuer: string | null
  readonly title: string | null
  readonly meetingDate: Day | null
  readonly signer: Signer | null
  readonly distribution: readonly string[]
}
