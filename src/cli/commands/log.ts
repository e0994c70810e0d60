import { history } from '../../ledger/history.js'
import { readLedger } from '../../ledger/open.js'
import { logSheet } from '../../output/log-sheet.js'
import type { ExitCode } from '../context.js'
import type { LedgerContext } from '../ledger-context.js'
import { directiveNamed } from '../lookup.js'
import { type PrintFlags, printSheet, sheetFormatFor } from '../print.js'
import { wordInstant } from '../today.js'
import { UsageError } from '../usage.js'

export interface LogFlags extends PrintFlags {
  readonly limit?: string
}

/** `ntm log`: who did what, when. */
export async function log(
  id: string | undefined,
  flags: LogFlags,
  context: LedgerContext,
): Promise<ExitCode> {
  const { path, words } = context
  const { limit } = flags
  sheetFormatFor(flags, context)
  if (limit !== undefined && !/^[1-9]\d{0,8}$/.test(limit)) {
    throw new UsageError(words.wrong.notACount('--limit', limit))
  }
  const commands = await readLedger(path, async (db) => {
    const directive = id === undefined ? {} : { directive: (await directiveNamed(db, id, words)).id }
    return history(db, { ...directive, ...(limit === undefined ? {} : { limit: Number(limit) }) })
  })
  return printSheet(logSheet(commands, wordInstant), flags, context)
}
