import type { Unit } from '../../party/unit.js'
import type { TimeMention } from '../../time/schedule.js'
import type { TokenRange } from './range.js'

/*
 * What the reading of a clause is made of: how it opens, what is collected on the way, what it is at its end.
 */

/** Who must act, and the words that say so. */
export interface Doer extends TokenRange {
  readonly units: readonly Unit[]
  readonly rule: DoerRule
}

/** By what the words name a doer. */
export type DoerRule =
  /** `Giao X …`. */
  | 'assign'
  /** `Yêu cầu X …`, `Đề nghị X …`. */
  | 'request'
  /** `UBND tỉnh chỉ thị X …`. */
  | 'direct'
  /** `Đối với X: …`. */
  | 'topic'
  /** `X rà soát …`. */
  | 'subject'
  /** `… do X thực hiện`, `… (X chủ trì)`. */
  | 'agent'

/** How a clause begins. */
export interface Opening {
  /** The rule that read it. */
  readonly by: OpeningName
  readonly doer: Doer | null
  /** Where the words of the task begin. */
  readonly actionFrom: number
  /** Where the words of a topic begin that the task is said in: `Về **chế độ báo cáo của xã**: 2 lần/tháng`. */
  readonly topicFrom?: number
  /** Times before this token belong to a condition (`Đối với các dự án đến hết ngày … giải ngân dưới 30%, …`). */
  readonly timesFrom?: number
  readonly mood: Mood
}

/** The ways in which a clause opens; `openings/index.ts` has them in order. */
export type OpeningName =
  | 'together'
  | 'narrated-period'
  | 'some'
  | 'assigned'
  | 'requested'
  | 'topic'
  | 'superior'
  | 'subject'
  | 'proper-name'
  | 'decided'
  | 'occasion'
  | 'adverbial'
  | 'manner-inside'
  | 'task-inside'
  | 'narrated-inside'
  | 'bare'
  | 'agent'

/** How a clause speaks; `judge.ts` rules it and asks it. */
export type Mood =
  /** Somebody is told to do something. */
  | 'orders'
  /** A matter is agreed to or refused: `Thống nhất chủ trương …`, `Không xem xét …`. */
  | 'decides'
  /** `Biểu dương …`, `Cảm ơn …`. */
  | 'praises'
  /** What a thing is worth or means: `Phát triển đàn bò là nhiệm vụ quan trọng`. */
  | 'values'
  /** The past, a state, a reason. */
  | 'narrates'
  /** Told of some (`Một số xã …`), of whom nothing is asked. */
  | 'blames'
  /** Begins with no word of any kind. */
  | 'unclear'

/** What an opening is read against. */
export interface OpeningContext {
  /** Whether a party speaks for the notice (the chair, the issuer): what it asks falls to the one it asks. */
  readonly isSuperior: (units: readonly Unit[]) => boolean
  /** Whether a heading names the doer. */
  readonly isHeaded: boolean
  /** The token after a mention of time that begins at `at`, if one does. */
  readonly afterTime: (at: number) => number | undefined
}

/** What a scan is made against. */
export interface ClauseContext extends OpeningContext {
  readonly depths: readonly number[]
  readonly times: readonly TimeMention[]
}

/** By what cue a party is named that does not act. */
export type MentionRule =
  /** `phối hợp với X`, `cùng X`, `X phối hợp`. */
  | 'coordinate'
  /** `báo cáo X`, `gửi X`, `trình X`. */
  | 'report'
  /** `báo cáo … về X`. */
  | 'to'
  /** `qua X`. */
  | 'via'

/** Parties that stand behind a cue, with the words that say so. */
export interface Mentioned extends TokenRange {
  readonly units: readonly Unit[]
  readonly rule: MentionRule
}

/** A clause while it is walked through. */
export interface Open {
  readonly opening: Opening
  readonly from: number
  /** The end of the sentence: no list of parties goes on behind it. */
  readonly limit: number
  readonly collaborators: Mentioned[]
  readonly reportTo: Mentioned[]
  readonly via: Mentioned[]
  /** A word of reporting was said, so `về X`, `cho X` name its recipient. */
  reports: boolean
  /** The recipient is named and acts in turn (`gửi Sở A tổng hợp`), or `để` began: who follows is told in the end. */
  isPassedOn: boolean
  /** The recipient only looks at it (`gửi Sở A thẩm định`): behind a comma the doer hands it on. */
  isReviewed: boolean
  /** Whom the doer asks in its own task acts up to the next comma (`yêu cầu các doanh nghiệp gửi Sở A`). */
  isAsking: boolean
}

/** One thing told to one set of doers: a sentence, or the part of it where the doer or the schedule changes. */
export interface Clause extends TokenRange {
  readonly doer: Doer | null
  readonly mood: Mood
  readonly actionFrom: number
  /** Where the words of the task begin in a topic before it. */
  readonly topicFrom?: number | undefined
  readonly collaborators: readonly Mentioned[]
  readonly reportTo: readonly Mentioned[]
  readonly via: readonly Mentioned[]
  readonly times: readonly TimeMention[]
}
