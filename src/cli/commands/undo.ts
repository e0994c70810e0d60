import { removeNotice } from '../../ledger/change.js'
import { undoLast } from '../../ledger/history.js'
import { changeLedger } from '../../ledger/open.js'
import { printable } from '../../output/printable.js'
import { EXIT, type ExitCode } from '../context.js'
import { authorOf, type LedgerContext } from '../ledger-context.js'
import { noticeNamed } from '../lookup.js'
import { wordInstant } from '../today.js'
import { UsageError } from '../usage.js'

/** `ntm undo`: takes the last command back that is not taken back yet; that it did is itself in the log. */
export async function undo(context: LedgerContext): Promise<ExitCode> {
  const { io, path, words } = context
  const undone = await changeLedger(path, authorOf(context, 'undo'), { create: false }, undoLast)
  if (undone === null) throw new UsageError(words.said.nothingToUndo)
  const { id, name, at, who } = undone
  io.stdout.write(`${printable(words.said.undone(id, name, wordInstant(at), who))}\n`)
  return EXIT.done
}

/** `ntm rm`: takes a notice and its directives out of every report. */
export async function remove(key: string, context: LedgerContext): Promise<ExitCode> {
  const { io, path, words } = context
  const line = await changeLedger(path, authorOf(context, 'rm'), { create: false }, async (draft) => {
    const notice = await noticeNamed(draft.db, key, words)
    if (!notice.live) throw new UsageError(words.wrong.removedNotice(notice.key))
    return words.said.removed(notice.key, await removeNotice(draft, notice))
  })
  io.stdout.write(`${printable(line)}\n`)
  return EXIT.done
}
