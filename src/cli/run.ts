import { CommanderError } from 'commander'
import type { Language } from '../text/message.js'
import { parseDay } from '../time/day.js'
import type { Day } from '../time/schedule.js'
import type { Context, ExitCode, Readers } from './context.js'
import { EXIT } from './context.js'
import type { GlobalFlags } from './flags.js'
import type { Io } from './io.js'
import { createProgram } from './program.js'
import { reportRun } from './report.js'
import { systemError } from './system-error.js'
import { dayInVietnam } from './today.js'
import { UsageError, wordCommanderError } from './usage.js'
import { type UsageWords, WORDS } from './words.js'

/** What `NTM_LANG` may be; empty is not given. */
const LANGUAGES = ['', 'vi', 'en']

/** Runs the command line `argv` (without node and script) in the world `io`, and gives the exit code. */
export async function run(argv: readonly string[], io: Io, readers: Readers = {}): Promise<ExitCode> {
  const language = languageOf(argv, io.env)
  const words = WORDS[language]
  let code: ExitCode = EXIT.done
  const contextOf = (flags: GlobalFlags): Context => ({
    io,
    language,
    color: flags.color ?? 'auto',
    today: flags.today ?? todayOf(io, (value) => words.usage.notADay('NTM_TODAY', value)),
    readers,
  })
  const program = createProgram(language, io, {
    async parse(files, flags, globals) {
      const { parse } = await import('./commands/parse.js')
      code = await parse(files, flags, contextOf(globals))
    },
    async when(phrases, flags, globals) {
      const { when } = await import('./commands/when.js')
      code = await when(phrases, flags, contextOf(globals))
    },
    async ledger(command, globals) {
      const { runLedger } = await import('./commands/ledger.js')
      code = await runLedger(command, contextOf(globals), globals.ledger)
    },
    async completion(shell) {
      const { completion } = await import('./commands/completion.js')
      completion(shell, program, io)
    },
  })
  try {
    if (!LANGUAGES.includes(io.env.NTM_LANG ?? '')) {
      throw new UsageError(words.usage.notAllowed('NTM_LANG', io.env.NTM_LANG ?? '', 'vi, en'))
    }
    if (argv.length === 0) throw new UsageError(words.usage.missingArgument(words.command))
    await program.parseAsync(joinValues(argv), { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return EXIT.done
    const mistake = mistakeOf(error, words.usage)
    if (mistake === undefined) {
      reportRun(io, 'internal', words.usage.internal(systemError(error).message))
    } else {
      const command = program.commands.find((known) => argv.includes(known.name()))
      reportRun(io, 'usage', mistake)
      io.stderr.write(`${words.usage.seeHelp(command === undefined ? 'ntm' : `ntm ${command.name()}`)}\n`)
    }
    return EXIT.usage
  }
}

/** A value that `--week`, `--month` and `--quarter` may have; any other word after them is a file. */
const PERIOD = /^[+-]?\d{1,4}$|^\d{4}-/

/**
 * `--week -1` is one option with its value, and `--week a.txt` an option without one and a file. So is `--explain a.txt`,
 * whose value is ever joined to it.
 */
function joinValues(argv: readonly string[]): string[] {
  const joined: string[] = []
  for (const [index, word] of argv.entries()) {
    const before = argv[index - 1] ?? ''
    const isPeriod =
      ['--week', '--month', '--quarter'].includes(before) && !argv.slice(0, index).includes('--')
    if (isPeriod && PERIOD.test(word)) joined[joined.length - 1] = `${before}=${word}`
    else if (isPeriod && !word.startsWith('-')) joined.splice(-1, 1, `${before}=`, word)
    else if (word === '--explain' && !argv.slice(0, index).includes('--')) joined.push('--explain=fields')
    else joined.push(word)
  }
  return joined
}

/** What was wrong with the call, or undefined where the fault is the program's. */
function mistakeOf(error: unknown, words: UsageWords): string | undefined {
  if (error instanceof CommanderError) return wordCommanderError(error, words)
  return error instanceof UsageError ? error.message : undefined
}

/** The language is needed before the options are read: their errors are worded in it. A bad one is an error later. */
function languageOf(argv: readonly string[], env: Io['env']): Language {
  const at = argv.findIndex((word) => word === '--lang' || word.startsWith('--lang='))
  const given = at < 0 ? undefined : (argv[at]?.split('=')[1] ?? argv[at + 1])
  return (given ?? env.NTM_LANG) === 'en' ? 'en' : 'vi'
}

function todayOf(io: Io, wordError: (value: string) => string): Day {
  const given = io.env.NTM_TODAY
  if (given === undefined || given === '') return dayInVietnam(io.now())
  const day = parseDay(given)
  if (day === null) throw new UsageError(wordError(given))
  return day
}
