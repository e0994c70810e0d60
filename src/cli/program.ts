import { Argument, Command, InvalidArgumentError, Option } from 'commander'
import { ENCODINGS } from '../document/encoding.js'
import { PHRASE_FORMATS } from '../output/phrase-formats.js'
import type { Language } from '../text/message.js'
import { parseDay } from '../time/day.js'
import type { Day } from '../time/schedule.js'
import type { ParseFlags } from './commands/parse.js'
import type { WhenFlags } from './commands/when.js'
import type { GlobalFlags } from './flags.js'
import type { Io } from './io.js'
import { declareLedger, type LedgerCommand } from './ledger-program.js'
import { LEDGER_WORDS } from './ledger-words.js'
import { directiveOptions } from './print-options.js'
import { PRINT_WORDS } from './print-words.js'
import { SHELLS, type Shell } from './shells.js'
import { VERSION } from './version.js'
import { WORDS, type Words } from './words.js'

/** Runs what was asked for: the command's own flags come as commander read them. */
export interface Actions {
  readonly parse: (files: readonly string[], flags: ParseFlags, globals: GlobalFlags) => Promise<void>
  readonly when: (phrases: readonly string[], flags: WhenFlags, globals: GlobalFlags) => Promise<void>
  readonly ledger: (command: LedgerCommand, globals: GlobalFlags) => Promise<void>
  readonly completion: (shell: Shell) => Promise<void>
}

/** Declares the command line. What a command does is loaded when it runs; commander exits for nobody. */
export function createProgram(language: Language, io: Io, actions: Actions): Command {
  const [words, ledgerWords, printWords] = [WORDS[language], LEDGER_WORDS[language], PRINT_WORDS[language]]
  const program = configured(new Command('ntm'), words, io)
    .description(words.about)
    .usage(`${words.options} ${words.command}`)
    .version(VERSION, '-V, --version', words.version)
    .helpCommand(`help ${words.command}`, words.helpCommand)
    .addOption(new Option('--lang <vi|en>', words.language).choices(['vi', 'en']))
    .addOption(new Option('--color <auto|always|never>', words.color).choices(['auto', 'always', 'never']))
    .addOption(new Option('--today <YYYY-MM-DD>', words.today).argParser(readDay))
    .option('--ledger <FILE>', ledgerWords.ledger)
  const parse = configured(new Command('parse'), words, io)
    .description(words.parse.about)
    .usage(`${words.options} FILE…`)
    .argument('<FILE...>', words.parse.files)
  directiveOptions(parse, printWords)
    .addOption(dateOption(words))
    .addOption(beforeOption(words))
    .addOption(encodingOption(words))
    .addOption(jobsOption(words))
    .addOption(explainOption(words.parse.explain))
    .option('--strict', words.parse.strict)
    .option('-v, --verbose', words.parse.verbose)
    .action((files: string[], flags: ParseFlags) => actions.parse(files, flags, program.opts<GlobalFlags>()))
  const when = configured(new Command('when'), words, io)
    .description(words.when.about)
    .usage(`${words.options} PHRASE…`)
    .argument('[PHRASE...]', words.when.phrases)
    .addOption(new Option('-f, --format <FORMAT>', words.when.format).choices(PHRASE_FORMATS))
    .addOption(dateOption(words))
    .addOption(beforeOption(words))
    .addOption(explainOption(words.when.explain))
    .action((phrases: string[], flags: WhenFlags) =>
      actions.when(phrases, flags, program.opts<GlobalFlags>()),
    )
  program.addCommand(parse).addCommand(when)
  declareLedger(program, {
    words: ledgerWords,
    printWords,
    run: actions.ledger,
    create: (name, usage) =>
      configured(new Command(name), words, io).usage([words.options, usage].join(' ').trim()),
    dateOption: () => dateOption(words),
    beforeOption: () => beforeOption(words),
    dayOption: (flags, description) => new Option(flags, description).argParser(readDay),
  })
  program.addCommand(
    configured(new Command('completion'), words, io)
      .description(words.completion.about)
      .usage(`${words.options} ${SHELLS.join('|')}`)
      .addArgument(new Argument('<SHELL>', words.completion.shell).choices(SHELLS))
      .action((shell: Shell) => actions.completion(shell)),
  )
  return program
}

/** The parts of a command that are the same for all: its help is ours, and its errors are thrown, not printed. */
function configured(command: Command, words: Words, io: Io): Command {
  return command
    .exitOverride()
    .helpOption('-h, --help', words.help)
    .configureHelp({
      showGlobalOptions: true,
      styleTitle: (title) => words.headings[title] ?? title,
      optionDescription: (option) => describeOption(option, words),
      subcommandTerm: (command) => `${command.name()} ${usageOf(command, words)}`,
    })
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: () => undefined,
      getOutHelpWidth: () => io.stdout.columns ?? 80,
      getErrHelpWidth: () => 80,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
}

/** The usage of a subcommand as listed; commander makes that of `help` itself, in English. */
function usageOf(command: Command, words: Words): string {
  return command.name() === 'help' ? words.command : command.usage()
}

/** Choices that the flags do not show already. */
function describeOption(option: Option, words: Words): string {
  if (option.argChoices === undefined || option.flags.includes('|')) return option.description
  return `${option.description}; ${words.choices(option.argChoices.join(', '))}`
}

function explainOption(description: string): Option {
  return new Option('--explain [fields|trace]', description).choices(['fields', 'trace'])
}

function dateOption(words: Words): Option {
  return new Option('--date <YYYY-MM-DD>', words.date).argParser(readDay)
}

function beforeOption(words: Words): Option {
  return new Option('--before <exclusive|inclusive>', words.before).choices(['exclusive', 'inclusive'])
}

function encodingOption(words: Words): Option {
  return new Option('--encoding <ENCODING>', words.encoding).choices(ENCODINGS)
}

function jobsOption(words: Words): Option {
  return new Option('--jobs <N>', words.jobs).argParser(readJobs)
}

const MOST_JOBS = 256

function readJobs(value: string): number {
  const jobs = /^\d{1,3}$/.test(value) ? Number(value) : 0
  // commander's own sentence for a choice, so that ours is worded like the others'.
  if (jobs < 1 || jobs > MOST_JOBS) throw new InvalidArgumentError(`Allowed choices are 1–${MOST_JOBS}.`)
  return jobs
}

function readDay(value: string): Day {
  const day = parseDay(value)
  if (day === null) throw new InvalidArgumentError('')
  return day
}
