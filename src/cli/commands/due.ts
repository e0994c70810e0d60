import type { Assignment } from '../../ledger/assignment.js'
import { eachUnit, reportDue } from '../../report/due.js'
import { reportByUnit } from '../../report/group.js'
import { summarize } from '../../report/summary.js'
import { type ReportWindow, weekWindow } from '../../report/window.js'
import { EXIT, type ExitCode } from '../context.js'
import type { LedgerContext } from '../ledger-context.js'
import { formatFor, isOwnSheet, printSheet } from '../print.js'
import { reportRun } from '../report.js'
import { fromFiles, ofUnit } from '../selecting.js'
import { UsageError } from '../usage.js'
import { windowNamed } from '../window.js'
import { WORDS } from '../words.js'
import { type ExportFlags, exportIn } from './export.js'

export interface DueFlags extends ExportFlags {
  readonly by?: 'assignee'
  readonly summary?: true
}

/** `ntm due`: what is late and what falls due, by the ledger, or by files that no ledger knows. */
export async function due(
  files: readonly string[],
  flags: DueFlags,
  context: LedgerContext,
): Promise<ExitCode> {
  const { io, path, today, words, language, config } = context
  const window = windowNamed(flags, context) ?? weekWindow(today)
  const format = formatFor(flags, context)
  if (!isOwnSheet(format, flags)) {
    const shape = flags.summary === true ? '--summary' : flags.by === undefined ? undefined : '--by'
    const form = flags.excel === true ? '--excel' : format === 'ics' ? format : undefined
    if (form !== undefined && shape !== undefined) {
      throw new UsageError(WORDS[language].usage.conflict(shape, form))
    }
    const page = flags.summary === true ? 'summary' : flags.by === undefined ? 'report' : 'units'
    return exportIn(window, files, flags, context, page)
  }
  if (flags.verbose === true && files.length === 0) io.stderr.write(`${words.said.ledgerFile(path)}\n`)
  const { assignments, failed } =
    files.length > 0
      ? await fromFiles(files, flags, context)
      : { assignments: await fromLedger(flags, window, context), failed: false }
  const chosen = ofUnit(assignments, flags.assignee)
  const { calendar } = config.reading
  const options = { today, window, all: flags.all === true, ...(calendar !== undefined && { calendar }) }
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
    if (flags.by !== undefined) return dueByUnitSheet(report, reportByUnit(chosen, options))
    return dueSheet(flags.eachAssignee === true && format === 'csv' ? eachUnit(report) : report)
  }
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
