import type { Assignment } from '../../ledger/assignment.js'
import { type ExportView, type Format, loadExporter } from '../../output/render.js'
import { reportDue } from '../../report/due.js'
import { type Selection, select } from '../../report/selection.js'
import { type ReportWindow, weekWindow } from '../../report/window.js'
import { EXIT, type ExitCode } from '../context.js'
import type { ReadFlags } from '../each-notice.js'
import type { LedgerContext } from '../ledger-context.js'
import { exportViewFor, formatFor, type PrintFlags, writeText } from '../print.js'
import { reportRun } from '../report.js'
import { type FilterFlags, fromFiles, ofUnit } from '../selecting.js'
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
  const { selection, failed } =
    files.length > 0
      ? await selectFromFiles(files, window, flags, context)
      : { selection: await selectFromLedger(window, flags, format, context), failed: false }
  const printed = await printSelection(selection, format, page, flags, context)
  if (failed || printed !== EXIT.done) return EXIT.usage
  return flags.failOnOverdue === true ? failOnLate(selection, context) : EXIT.done
}

/** Formats that `ntm import` takes back. */
function withHistory(format: Format): boolean {
  return format === 'json' || format === 'yaml'
}

async function selectFromFiles(
  files: readonly string[],
  window: ReportWindow | null,
  flags: ExportFlags,
  context: LedgerContext,
): Promise<{ selection: Selection; failed: boolean }> {
  const { notices, assignments, failed } = await fromFiles(files, flags, context)
  const options = { ...optionsOf(window, flags, context), isFollowed: false }
  return { selection: select(notices, chosenBy(flags, assignments), options), failed }
}

async function selectFromLedger(
  window: ReportWindow | null,
  flags: ExportFlags,
  format: Format,
  context: LedgerContext,
): Promise<Selection> {
  const { path, words } = context
  const [
    { readLedger },
    { allAssignments },
    { ledgerNotices },
    { readArchive },
    { revisionsOf },
    { noticeNamed },
  ] = await Promise.all([
    import('../../ledger/open.js'),
    import('../../ledger/query.js'),
    import('../../ledger/notices.js'),
    import('../../ledger/archive.js'),
    import('../../ledger/revision.js'),
    import('../lookup.js'),
  ])
  return readLedger(path, async (db) => {
    const ids = flags.notice === undefined ? null : [(await noticeNamed(db, flags.notice, words)).id]
    const left = chosenBy(flags, await allAssignments(db, ids))
    const options = { ...optionsOf(window, flags, context), isFollowed: true }
    const selection = select(await ledgerNotices(db, ids), left, options)
    if (format === 'ics') return { ...selection, revisions: await revisionsOf(db) }
    if (!withHistory(format)) return selection
    const named = options.isWhole ? null : new Set(selection.chosen.map(({ id }) => id))
    return { ...selection, archive: await readArchive(db, named) }
  })
}

function chosenBy(
  { assignee, open }: ExportFlags,
  assignments: readonly Assignment[],
): readonly Assignment[] {
  return ofUnit(assignments, assignee).filter(({ status }) => open !== true || status === 'open')
}

function optionsOf(
  window: ReportWindow | null,
  { assignee, notice, open, all }: ExportFlags,
  { today, config }: LedgerContext,
) {
  const { calendar } = config.reading
  const isWhole = window === null && assignee === undefined && notice === undefined && open !== true
  return { today, window, all: all === true, isWhole, ...(calendar !== undefined && { calendar }) }
}

/** Prints a selection to stdout, or writes the file whole. */
async function printSelection(
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
