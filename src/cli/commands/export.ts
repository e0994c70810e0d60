import { type ExportView, type Format, loadExporter } from '../../output/render.js'
import { reportDue } from '../../report/due.js'
import { type Selection, select } from '../../report/selection.js'
import { type ReportWindow, weekWindow } from '../../report/window.js'
import { EXIT, type ExitCode } from '../context.js'
import type { ReadFlags } from '../each-notice.js'
import type { LedgerContext } from '../ledger-context.js'
import { exportViewFor, formatFor, type PrintFlags, writeText } from '../print.js'
import { reportRun } from '../report.js'
import { type FilterFlags, fromFiles, type Gathered, ofUnit } from '../selecting.js'
import { type WindowFlags, windowNamed } from '../window.js'

export interface ExportFlags extends ReadFlags, PrintFlags, WindowFlags, FilterFlags {
  readonly all?: true
  readonly open?: true
  readonly failOnOverdue?: true
}

/** `ntm export`: the directives of the ledger, or of files, for other programs and for paper. */
export async function exportDirectives(
  files: readonly string[],
  flags: ExportFlags,
  context: LedgerContext,
): Promise<ExitCode> {
  return exportIn(windowNamed(flags, context), files, flags, context)
}

/** The same in a window that is known; null: whatever the day. */
export async function exportIn(
  window: ReportWindow | null,
  files: readonly string[],
  flags: ExportFlags,
  context: LedgerContext,
  page: ExportView['page'] = 'report',
): Promise<ExitCode> {
  const { io, path, words } = context
  const format = formatFor(flags, context)
  if (flags.verbose === true && files.length === 0) io.stderr.write(`${words.said.ledgerFile(path)}\n`)
  const gathered =
    files.length > 0 ? await fromFiles(files, flags, context) : await fromLedger(flags, context)
  const selection = selectionOf(gathered, window, flags, context)
  const printed = await printSelection(selection, format, page, flags, context)
  if (gathered.failed || printed !== EXIT.done) return EXIT.usage
  return flags.failOnOverdue === true ? failOnLate(selection, context) : EXIT.done
}

function selectionOf(
  { notices, assignments, revisions }: Gathered,
  window: ReportWindow | null,
  { assignee, notice, open, all }: ExportFlags,
  { today, config }: LedgerContext,
): Selection {
  const left = ofUnit(assignments, assignee).filter(({ status }) => open !== true || status === 'open')
  const isWhole = window === null && assignee === undefined && notice === undefined && open !== true
  const { calendar } = config.reading
  return select(notices, left, {
    today,
    window,
    all: all === true,
    isWhole,
    revisions,
    ...(calendar !== undefined && { calendar }),
  })
}

/** Prints a selection to stdout, or writes the file whole. */
export async function printSelection(
  selection: Selection,
  format: Format,
  page: ExportView['page'],
  flags: PrintFlags,
  context: LedgerContext,
): Promise<ExitCode> {
  const render = await loadExporter(format)
  return writeText(
    render(selection, await exportViewFor(flags, page, context.config, context)),
    flags,
    context,
  )
}

function failOnLate({ assignments, today }: Selection, { io, words }: LedgerContext): ExitCode {
  const { counts } = reportDue(assignments, { today, window: weekWindow(today), all: false })
  if (counts.late === 0) return EXIT.done
  reportRun(io, 'overdue', words.said.overdue(counts.late))
  return EXIT.failed
}

async function fromLedger({ notice }: ExportFlags, { path, words }: LedgerContext): Promise<Gathered> {
  const [{ readLedger }, { allAssignments }, { ledgerNotices }, { revisionsOf }, { noticeNamed }] =
    await Promise.all([
      import('../../ledger/open.js'),
      import('../../ledger/query.js'),
      import('../../ledger/notices.js'),
      import('../../ledger/revision.js'),
      import('../lookup.js'),
    ])
  return readLedger(path, async (db) => {
    const ids = notice === undefined ? null : [(await noticeNamed(db, notice, words)).id]
    return {
      notices: await ledgerNotices(db, ids),
      assignments: await allAssignments(db, ids),
      revisions: await revisionsOf(db),
      failed: false,
    }
  })
}
