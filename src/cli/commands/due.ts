import type { Assignment } from '../../ledger/assignment.js'
import { unitsMeant } from '../../ledger/unit.js'
import { reportDue } from '../../report/due.js'
import { assignmentsOf } from '../../report/from-notice.js'
import { reportByUnit } from '../../report/group.js'
import { summarize } from '../../report/summary.js'
import { daysWindow, nextDaysWindow, periodWindow, type ReportWindow } from '../../report/window.js'
import type { Day } from '../../time/schedule.js'
import { EXIT, type ExitCode } from '../context.js'
import { eachNotice, type ReadFlags } from '../each-notice.js'
import type { LedgerContext } from '../ledger-context.js'
import { formatFor, type PrintFlags, printSheet } from '../print.js'
import { reportProblem, reportRun } from '../report.js'
import { UsageError } from '../usage.js'

export interface DueFlags extends ReadFlags, PrintFlags {
  /** `true` where the flag has no value. */
  readonly week?: string | true
  readonly month?: string | true
  readonly quarter?: string | true
  readonly days?: string
  readonly from?: Day
  readonly to?: Day
  readonly by?: 'assignee'
  readonly summary?: true
  readonly assignee?: string
  readonly notice?: string
  readonly all?: true
  readonly failOnOverdue?: true
}

/** `ntm due`: what is late and what falls due, by the ledger, or by files that no ledger knows. */
export async function due(
  files: readonly string[],
  flags: DueFlags,
  context: LedgerContext,
): Promise<ExitCode> {
  const { io, path, today, words, config } = context
  const window = windowOf(flags, context)
  formatFor(flags.format, flags.output, context)
  if (flags.verbose === true && files.length === 0) io.stderr.write(`${words.said.ledgerFile(path)}\n`)
  const { assignments, failed } =
    files.length > 0
      ? await fromFiles(files, flags, context)
      : { assignments: await fromLedger(flags, window, context), failed: false }
  const chosen = flags.assignee === undefined ? assignments : ofUnit(assignments, flags.assignee)
  const { calendar } = config.reading
  const options = { today, window, all: flags.all === true, ...(calendar === undefined ? {} : { calendar }) }
  const report = reportDue(chosen, options)
  const printed = await printSheet(await sheetOf(), flags, context)
  if (failed || printed !== EXIT.done) return EXIT.usage
  if (flags.failOnOverdue !== true || report.counts.late === 0) return EXIT.done
  reportRun(io, 'overdue', words.said.overdue(report.counts.late))
  return EXIT.failed

  async function sheetOf() {
    if (flags.summary === true) {
      const { summarySheet } = await import('../../output/summary-sheet.js')
      return summarySheet(summarize(chosen, window, today))
    }
    const { dueByUnitSheet, dueSheet } = await import('../../output/due-sheet.js')
    return flags.by === undefined ? dueSheet(report) : dueByUnitSheet(report, reportByUnit(chosen, options))
  }
}

/** The window that the flags name; this week where they name none. */
function windowOf(flags: DueFlags, { today, words }: LedgerContext): ReportWindow {
  const { wrong } = words
  const { week, month, quarter, days, from, to } = flags
  const named = [week, month, quarter, days, from ?? to].filter((flag) => flag !== undefined)
  if (named.length > 1) throw new UsageError(wrong.oneWindow)
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

async function fromFiles(
  files: readonly string[],
  flags: DueFlags,
  context: LedgerContext,
): Promise<{ assignments: Assignment[]; failed: boolean }> {
  const assignments: Assignment[] = []
  let failed = false
  for await (const read of eachNotice(files, flags, context)) {
    if ('notice' in read) {
      if (flags.notice === undefined || read.notice.key.startsWith(flags.notice)) {
        assignments.push(...assignmentsOf(read.notice, flags.date ?? null))
      }
    } else {
      failed = true
      reportProblem(context.io, context.language, read)
    }
  }
  return { assignments, failed }
}

async function fromLedger(
  flags: DueFlags,
  window: ReportWindow,
  { path, today, words }: LedgerContext,
): Promise<Assignment[]> {
  const [{ readLedger }, { assignmentsDue }, { noticeNamed }] = await Promise.all([
    import('../../ledger/open.js'),
    import('../../ledger/query.js'),
    import('../lookup.js'),
  ])
  return readLedger(path, async (db) => {
    const notice = flags.notice === undefined ? null : await noticeNamed(db, flags.notice, words)
    return assignmentsDue(db, {
      // Late work is due before today, whatever the window is.
      openUntil: window.to < today ? today : window.to,
      undated: flags.all === true,
      doneFrom: flags.summary === true ? window.from : null,
      notices: notice === null ? null : [notice.id],
    })
  })
}

/** The work of the units that a person means by a name. */
function ofUnit(assignments: readonly Assignment[], name: string): Assignment[] {
  const units = new Set(unitsMeant(name, [...new Set(assignments.map(({ unit }) => unit))]))
  return assignments.filter(({ unit }) => units.has(unit))
}
