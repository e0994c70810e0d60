import { type Command, Option } from 'commander'
import { SHEET_FORMATS } from '../output/render.js'
import type { AddFlags } from './commands/add.js'
import type { DoneFlags } from './commands/done.js'
import type { DueFlags } from './commands/due.js'
import type { EditFlags } from './commands/edit.js'
import type { ExportFlags } from './commands/export.js'
import type { ExtendFlags } from './commands/extend.js'
import type { ImportFlags } from './commands/import.js'
import type { ListFlags } from './commands/list.js'
import type { LogFlags } from './commands/log.js'
import type { CancelFlags, GlobalFlags } from './flags.js'
import type { LedgerWords } from './ledger-words.js'
import type { PrintFlags } from './print.js'
import { directiveOptions, printOptions } from './print-options.js'
import type { PrintWords } from './print-words.js'

/** A command about the ledger, or about what is due, as it was called. */
export type LedgerCommand =
  | { readonly name: 'add'; readonly files: readonly string[]; readonly flags: AddFlags }
  | { readonly name: 'import'; readonly file: string; readonly flags: ImportFlags }
  | { readonly name: 'due'; readonly files: readonly string[]; readonly flags: DueFlags }
  | { readonly name: 'export'; readonly files: readonly string[]; readonly flags: ExportFlags }
  | { readonly name: 'list'; readonly flags: ListFlags }
  | { readonly name: 'show'; readonly id: string; readonly flags: PrintFlags }
  | { readonly name: 'done'; readonly ids: readonly string[]; readonly flags: DoneFlags }
  | { readonly name: 'extend'; readonly id: string; readonly flags: ExtendFlags }
  | { readonly name: 'cancel'; readonly id: string; readonly flags: CancelFlags }
  | { readonly name: 'edit'; readonly id: string; readonly flags: EditFlags }
  | { readonly name: 'undo' }
  | { readonly name: 'log'; readonly id: string | undefined; readonly flags: LogFlags }
  | { readonly name: 'rm'; readonly notice: string }
  | { readonly name: 'check'; readonly flags: PrintFlags }

export interface LedgerProgram {
  readonly words: LedgerWords
  readonly printWords: PrintWords
  readonly run: (command: LedgerCommand, globals: GlobalFlags) => Promise<void>
  /** A subcommand set up like all others. */
  readonly create: (name: string, usage: string) => Command
  readonly dateOption: () => Option
  readonly beforeOption: () => Option
  readonly dayOption: (flags: string, description: string) => Option
}

/** Declares the commands of the ledger. */
export function declareLedger(program: Command, setting: LedgerProgram): void {
  const { words, printWords, create, dateOption, beforeOption, dayOption } = setting
  const run = (command: LedgerCommand) => setting.run(command, program.opts<GlobalFlags>())
  const declare = (name: keyof LedgerWords['about'], usage: string) => {
    const command = create(name, usage).description(words.about[name])
    program.addCommand(command)
    return command
  }
  const printed = (command: Command) => printOptions(command, printWords)
  const directives = (command: Command) => directiveOptions(command, printWords)
  /** What is late and what falls due, of the ledger or of files. */
  const windowed = (command: Command) =>
    command
      .argument('[FILE...]', words.options.dueFiles)
      .option('--week [YYYY-Www|+N|-N]', words.options.week)
      .option('--month [YYYY-MM]', words.options.month)
      .option('--quarter [YYYY-Qn]', words.options.quarter)
      .option('--days <N>', words.options.days)
      .addOption(dayOption('--from <YYYY-MM-DD>', words.options.from))
      .addOption(dayOption('--to <YYYY-MM-DD>', words.options.to))
      .option('--assignee <NAME>', words.assignee)
      .option('--notice <KEY>', words.notice)
      .option('--all', words.options.all)
      .option('--fail-on-overdue', words.options.failOnOverdue)
      .addOption(dateOption())
      .addOption(beforeOption())
      .option('-v, --verbose', words.verbose)
  const several = (flags: string, description: string) =>
    new Option(flags, description).argParser((value: string, before: string[] | undefined) => [
      ...(before ?? []),
      value,
    ])

  declare('add', 'FILE…')
    .argument('<FILE...>', words.options.files)
    .option('--dry-run', words.options.dryRun)
    .addOption(new Option('-f, --format <FORMAT>', printWords.format).choices(SHEET_FORMATS))
    .addOption(dateOption())
    .addOption(beforeOption())
    .option('-v, --verbose', words.verbose)
    .action((files: string[], flags: AddFlags) => run({ name: 'add', files, flags }))

  declare('import', 'FILE')
    .argument('<FILE>', words.options.importFile)
    .option('--dry-run', words.options.dryRun)
    .action((file: string, flags: ImportFlags) => run({ name: 'import', file, flags }))

  directives(
    windowed(declare('due', '[FILE…]'))
      .addOption(new Option('--by <assignee>', words.options.by).choices(['assignee']))
      .option('--summary', words.options.summary),
  ).action((files: string[], flags: DueFlags) => run({ name: 'due', files, flags }))

  directives(windowed(declare('export', '[FILE…]')))
    .option('--open', words.options.open)
    .action((files: string[], flags: ExportFlags) => run({ name: 'export', files, flags }))

  directives(
    declare('list', '')
      .option('--assignee <NAME>', words.assignee)
      .option('--notice <KEY>', words.notice)
      .option('--open', words.options.open),
  )
    .option('-v, --verbose', words.verbose)
    .action((flags: ListFlags) => run({ name: 'list', flags }))

  printed(declare('show', 'ID').argument('<ID>', words.id)).action((id: string, flags: PrintFlags) =>
    run({ name: 'show', id, flags }),
  )

  declare('done', 'ID…')
    .argument('<ID...>', words.id)
    .addOption(several('--unit <NAME>', words.unit))
    .option('--for <DATE|WEEK|MONTH>', words.options.doneFor)
    .addOption(dayOption('--on <YYYY-MM-DD>', words.options.doneOn))
    .option('--note <TEXT>', words.options.doneNote)
    .action((ids: string[], flags: DoneFlags) => run({ name: 'done', ids, flags }))

  declare('extend', 'ID')
    .argument('<ID>', words.id)
    .addOption(dayOption('--to <YYYY-MM-DD>', words.options.extendTo).makeOptionMandatory())
    .requiredOption('--reason <TEXT>', words.reason)
    .addOption(several('--unit <NAME>', words.unit))
    .action((id: string, flags: ExtendFlags) => run({ name: 'extend', id, flags }))

  declare('cancel', 'ID')
    .argument('<ID>', words.id)
    .requiredOption('--reason <TEXT>', words.reason)
    .addOption(several('--unit <NAME>', words.unit))
    .action((id: string, flags: CancelFlags) => run({ name: 'cancel', id, flags }))

  declare('edit', 'ID')
    .argument('<ID>', words.id)
    .option('--action <TEXT>', words.options.action)
    .addOption(several('--assignee <NAME>', words.options.assignees))
    .addOption(several('--collaborator <NAME>', words.options.collaborators))
    .addOption(several('--report-to <NAME>', words.options.reportTo))
    .addOption(several('--via <NAME>', words.options.via))
    .option('--due <YYYY-MM-DD|none>', words.options.due)
    .option('--rrule <RRULE|none>', words.options.rrule)
    .option('--confirm', words.options.confirm)
    .action((id: string, flags: EditFlags) => run({ name: 'edit', id, flags }))

  declare('undo', '').action(() => run({ name: 'undo' }))

  printed(
    declare('log', '[ID]').argument('[ID]', words.options.logId).option('--limit <N>', words.options.limit),
  ).action((id: string | undefined, flags: LogFlags) => run({ name: 'log', id, flags }))

  declare('rm', 'NOTICE')
    .argument('<NOTICE>', words.notice)
    .action((notice: string) => run({ name: 'rm', notice }))

  printed(declare('check', '')).action((flags: PrintFlags) => run({ name: 'check', flags }))
}
