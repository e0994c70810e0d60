import type { MessageCode } from '../text/message.js'
import type { Span } from '../text/span.js'
import type { TimeRule } from './rule-name.js'
import type { TimeOfDay } from './schedule.js'

/*
 * What the words say, before any calendar or reference day is asked: `resolve` makes values of it.
 */

/** A year in digits, this one, the next; null where none is said. */
export type YearSaid = number | 'this' | 'next' | null

/** A month, quarter or week in figures, or this one, or the next. */
export type Ordinal = number | 'this' | 'next'

export interface MonthSaid {
  readonly unit: 'month'
  readonly month: Ordinal
  readonly year: YearSaid
}

export type PeriodSaid =
  | MonthSaid
  | { readonly unit: 'week'; readonly week: Ordinal; readonly month: MonthSaid | null }
  | { readonly unit: 'quarter'; readonly quarter: Ordinal; readonly year: YearSaid }
  /** The first or last days of a month, or its first or second half: `nửa đầu tháng 5`. */
  | {
      readonly unit: 'days'
      readonly count: number | 'half'
      readonly side: 'first' | 'last'
      readonly month: MonthSaid
    }
  /** The first or last months of a year: `6 tháng đầu năm 2023`. */
  | {
      readonly unit: 'months'
      readonly count: number
      readonly side: 'first' | 'last'
      readonly year: YearSaid
    }
  | { readonly unit: 'year'; readonly year: YearSaid }

export type DateSaid =
  /** `month` null: the next month that has the day to come (`trước ngày 25`). Day -1 is the month's last. */
  | { readonly day: number; readonly month: Ordinal | null; readonly year: YearSaid }
  /** So many days after the reference day. */
  | { readonly offset: number }
  /** The day named just before (`trước 12 giờ cùng ngày`). */
  | { readonly same: true }
  /** A day of the lunar calendar, of the lunar year that begins in `year`; `solar`: the same day as the words also give it. */
  | {
      readonly lunar: { readonly month: number; readonly day: number }
      readonly year: YearSaid
      readonly solar?: DateSaid
    }
  /** The day of a week; `week` null: the next such day. */
  | { readonly weekday: number; readonly week: PeriodSaid | null }

export type Bound = 'before' | 'by' | 'in' | 'from' | 'until' | 'done'

/** First, middle or last: of a month the 1st, 15th and last day (Civil Code 2015, art. 146). */
export type Part = 'first' | 'middle' | 'last'

export type RecurrenceUnit = 'day' | 'week' | 'month' | 'year'

export interface FrequencySaid {
  readonly unit: RecurrenceUnit
  readonly interval: number
  /** How often in each period. */
  readonly times: number
}

interface Common {
  readonly span: Span
  readonly doubts?: readonly MessageCode[]
}

export type Token =
  | (Common & {
      readonly kind: 'bound'
      readonly bound: Bound
      /** Whether words of completion stand among the bounds (`xong trước`). */
      readonly done: boolean
      readonly words: string
    })
  | (Common & { readonly kind: 'clock'; readonly time: TimeOfDay })
  | (Common & { readonly kind: 'part-of-day' })
  | (Common & {
      readonly kind: 'weekdays'
      readonly weekdays: readonly number[]
      /** From the first of them to the last. */
      readonly range: boolean
    })
  | (Common & { readonly kind: 'nth-of-month'; readonly ordinals: readonly number[] })
  | (Common & { readonly kind: 'date'; readonly date: DateSaid; readonly named: boolean })
  | (Common & { readonly kind: 'days'; readonly days: readonly number[]; readonly range: boolean })
  | (Common & { readonly kind: 'periods'; readonly periods: readonly PeriodSaid[]; readonly range: boolean })
  | (Common & { readonly kind: 'part'; readonly part: Part; readonly period: PeriodSaid | null })
  | (Common & {
      readonly kind: 'frequency'
      readonly frequencies: readonly FrequencySaid[]
      /** A frequency only together with its days: `báo cáo tuần (…)`, `mỗi thứ Hai`, `ngày 15 của các tháng`. */
      readonly weak?: boolean
    })
  | (Common & { readonly kind: 'month-of-quarter'; readonly part: Part })
  | (Common & {
      readonly kind: 'term'
      readonly count: number
      readonly unit: 'hour' | 'working-day' | RecurrenceUnit
      readonly from: 'issue' | 'event' | DateSaid | null
      /** Counted back from a meeting to come: `03 ngày trước kỳ họp`. */
      readonly ahead?: boolean
      /** Counted back from the day in `from`: `10 ngày trước ngày 30/9`. */
      readonly isBack?: boolean
    })
  | (Common & { readonly kind: 'now' })
  | (Common & { readonly kind: 'joint'; readonly joint: ',' | '&' | '-' | '(' })

/** The days a recurrence names, or none. */
export type RecurringDays =
  | { readonly by: 'none' }
  | { readonly by: 'weekdays'; readonly weekdays: readonly number[]; readonly ordinals?: readonly number[] }
  | { readonly by: 'month-days'; readonly days: readonly number[]; readonly months?: readonly number[] }
  | { readonly by: 'year-days'; readonly days: readonly { readonly month: number; readonly day: number }[] }

/** What one mention says. */
export type Expression =
  | {
      readonly kind: 'dates'
      readonly bound: Bound | null
      readonly dates: readonly DateSaid[]
      readonly time: TimeOfDay | null
    }
  | {
      readonly kind: 'range'
      readonly from: DateSaid | PeriodSaid | null
      readonly to: DateSaid | PeriodSaid
    }
  | { readonly kind: 'periods'; readonly bound: Bound; readonly periods: readonly PeriodSaid[] }
  | { readonly kind: 'part'; readonly bound: Bound; readonly part: Part; readonly period: PeriodSaid }
  | { readonly kind: 'term'; readonly term: Extract<Token, { kind: 'term' }> }
  | {
      readonly kind: 'recurrence'
      readonly bound: Bound | null
      readonly frequencies: readonly FrequencySaid[]
      readonly days: RecurringDays
      readonly time: TimeOfDay | null
      /** Further times of the same day: `7h và 17h hằng ngày`. */
      readonly moreTimes?: readonly TimeOfDay[]
      /** The last day or period in which it comes back. */
      readonly until?: DateSaid | PeriodSaid
    }

/** What was said, by which rule and where; nothing is resolved yet. */
export interface Said {
  readonly span: Span
  readonly rule: TimeRule
  readonly expression: Expression
  readonly tokens: readonly Token[]
  readonly doubts: readonly MessageCode[]
}
