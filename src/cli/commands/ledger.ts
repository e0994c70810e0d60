import { LedgerError } from '../../ledger/error.js'
import { type Context, EXIT, type ExitCode } from '../context.js'
import { findNotices } from '../find.js'
import { type LedgerContext, ledgerContext } from '../ledger-context.js'
import type { LedgerCommand } from '../ledger-program.js'
import { spareInputs } from '../print.js'
import { reportProblem } from '../report.js'

/** Runs a command about the ledger, or about what is due; a fault of the ledger's file is told, not thrown. */
export async function runLedger(
  command: LedgerCommand,
  context: Context,
  path: string | undefined,
): Promise<ExitCode> {
  try {
    const ledger = await ledgerContext(context, path)
    if ('flags' in command && 'output' in command.flags) {
      const files = 'files' in command ? findNotices(command.files, context.io.cwd).files : []
      spareInputs(command.flags, [ledger.path, ...files.map((file) => file.path)], context)
    }
    return await dispatch(command, ledger)
  } catch (error) {
    if (!(error instanceof LedgerError)) throw error
    const { code, path: subject, detail } = error
    reportProblem(context.io, context.language, { code, subject, detail })
    return EXIT.usage
  }
}

/** Each command is loaded when it runs, and the database with those alone that need it. */
async function dispatch(command: LedgerCommand, context: LedgerContext): Promise<ExitCode> {
  switch (command.name) {
    case 'add':
      return (await import('./add.js')).add(command.files, command.flags, context)
    case 'import':
      return (await import('./import.js')).importFile(command.file, command.flags, context)
    case 'due':
      return (await import('./due.js')).due(command.files, command.flags, context)
    case 'export':
      return (await import('./export.js')).exportDirectives(command.files, command.flags, context)
    case 'list':
      return (await import('./list.js')).list(command.flags, context)
    case 'show':
      return (await import('./show.js')).show(command.id, command.flags, context)
    case 'done':
      return (await import('./done.js')).done(command.ids, command.flags, context)
    case 'extend':
      return (await import('./extend.js')).extend(command.id, command.flags, context)
    case 'cancel':
      return (await import('./extend.js')).cancel(command.id, command.flags, context)
    case 'edit':
      return (await import('./edit.js')).edit(command.id, command.flags, context)
    case 'undo':
      return (await import('./undo.js')).undo(context)
    case 'log':
      return (await import('./log.js')).log(command.id, command.flags, context)
    case 'rm':
      return (await import('./undo.js')).remove(command.notice, context)
    case 'check':
      return (await import('./check.js')).check(command.flags, context)
  }
}
