import { readLedger } from '../../ledger/open.js'
import { allAssignments } from '../../ledger/query.js'
import { listSheet } from '../../output/list-sheet.js'
import { listDirectives } from '../../report/list.js'
import type { ExitCode } from '../context.js'
import type { LedgerContext } from '../ledger-context.js'
import { noticeNamed } from '../lookup.js'
import { formatFor, isOwnSheet, type PrintFlags, printSheet } from '../print.js'
import { type FilterFlags, ofUnit } from '../selecting.js'
import { exportIn } from './export.js'

export interface ListFlags extends PrintFlags, FilterFlags {
  readonly open?: true
  readonly verbose?: true
}

/** `ntm list`: the directives of the ledger and how their units stand. */
export async function list(flags: ListFlags, context: LedgerContext): Promise<ExitCode> {
  const { io, path, today, words } = context
  if (!isOwnSheet(formatFor(flags, context), flags)) return exportIn(null, [], flags, context, 'list')
  if (flags.verbose === true) io.stderr.write(`${words.said.ledgerFile(path)}\n`)
  const all = await readLedger(path, async (db) => {
    const notice = flags.notice === undefined ? null : await noticeNamed(db, flags.notice, words)
    return allAssignments(db, notice === null ? null : [notice.id])
  })
  const chosen = ofUnit(all, flags.assignee).filter(({ status }) => flags.open !== true || status === 'open')
  return printSheet(listSheet(listDirectives(chosen, today)), flags, context)
}
