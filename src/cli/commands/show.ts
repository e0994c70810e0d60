import { history, type PastCommand } from '../../ledger/history.js'
import { readLedger } from '../../ledger/open.js'
import { allAssignments } from '../../ledger/query.js'
import { noticeWords } from '../../ledger/source.js'
import { effective } from '../../ledger/state.js'
import { showSheet } from '../../output/show-sheet.js'
import { listDirectives } from '../../report/list.js'
import type { ExitCode } from '../context.js'
import type { LedgerContext } from '../ledger-context.js'
import { directiveNamed } from '../lookup.js'
import { type PrintFlags, printSheet, sheetFormatFor } from '../print.js'
import { wordInstant } from '../today.js'

/** `ntm show`: a directive, how its units stand, the notice's own words and what happened to it. */
export async function show(id: string, flags: PrintFlags, context: LedgerContext): Promise<ExitCode> {
  const { path, today, words } = context
  sheetFormatFor(flags, context)
  const shown = await readLedger(path, async (db) => {
    const found = await directiveNamed(db, id, words)
    const assignments = await allAssignments(db, [found.noticeId])
    const [listed] = listDirectives(
      assignments.filter((one) => one.id === String(found.id)),
      today,
    )
    const past: PastCommand[] = await history(db, { directive: found.id })
    return {
      found,
      reading: effective(found.state),
      units: listed?.units ?? [],
      words: await noticeWords(db, found),
      history: past.map((command) => ({ ...command, at: wordInstant(command.at) })),
    }
  })
  return printSheet(showSheet(shown), { ...flags, format: flags.format ?? 'table' }, context)
}
