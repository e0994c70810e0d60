import { daysWindow, nextDaysWindow, periodWindow, type ReportWindow } from '../report/window.js'
import type { Day } from '../time/schedule.js'
import type { LedgerContext } from './ledger-context.js'
import { UsageError } from './usage.js'

export interface WindowFlags {
  /** `true` where the flag has no value. */
  readonly week?: string | true
  readonly month?: string | true
  readonly quarter?: string | true
  readonly days?: string
  readonly from?: Day
  readonly to?: Day
}

/** The window that the flags name; null where they name none. */
export function windowNamed(flags: WindowFlags, { today, words }: LedgerContext): ReportWindow | null {
  const { wrong } = words
  const { week, month, quarter, days, from, to } = flags
  const named = [week, month, quarter, days, from ?? to].filter((flag) => flag !== undefined)
  if (named.length > 1) throw new UsageError(wrong.oneWindow)
  if (named.length === 0) return null
  if (from !== undefined || to !== undefined) {
    if (from === undefined || to === undefined || from > to) throw new UsageError(wrong.fromTo)
    return daysWindow(from, to)
  }
  if (days !== undefined) {
    if (!/^\d{1,5}$/.test(days) || Number(days) < 1) throw new UsageError(wrong.notACount('--days', days))
    return nextDaysWindow(today, Number(days))
  }
  const kind = month !== undefined ? 'month' : quarter !== undefined ? 'quarter' : 'week'
  const value = flags[kind]
  const window = periodWindow(kind, typeof value === 'string' ? value : '', today)
  if (window !== null) return window
  const example = { week: '2023-W17, +1, -1', month: '2023-04, +1, -1', quarter: '2023-Q2, +1, -1' }[kind]
  throw new UsageError(wrong.notAWindow(`--${kind}`, String(value), example))
}
