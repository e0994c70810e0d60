import { join, resolve } from 'node:path'
import type { Author } from '../ledger/draft.js'
import type { CommandName } from '../ledger/event.js'
import type { Language } from '../text/message.js'
import { type Config, loadConfig } from './config.js'
import type { Context } from './context.js'
import { LEDGER_WORDS, type LedgerWords } from './ledger-words.js'
import { reportProblem } from './report.js'

/** What a command about the ledger gets besides. */
export interface LedgerContext extends Context {
  readonly config: Config
  readonly words: LedgerWords
  /** The ledger's file. */
  readonly path: string
}

/** Where the ledger is: `--ledger`, `NTM_LEDGER`, `ledger:` in the nearest `ntm.yaml`, the user's data folder. */
export async function ledgerContext(context: Context, given: string | undefined): Promise<LedgerContext> {
  const { io, language } = context
  const config = await loadConfig(io)
  reportConfig(config, context, language)
  const named = given ?? (io.env.NTM_LEDGER === '' ? undefined : io.env.NTM_LEDGER)
  const path =
    named === undefined ? (config.ledger ?? join(io.dataFolder(), 'ledger.db')) : resolve(io.cwd, named)
  return { ...context, config, words: LEDGER_WORDS[language], path }
}

/** What is wrong with the configuration is told, and the rest of it holds. */
function reportConfig({ problems }: Config, { io }: Context, language: Language): void {
  for (const problem of problems) reportProblem(io, language, problem, 'warning')
}

/** Who makes a change now: by the configuration, else who is logged in. */
export function authorOf({ io, config, words }: LedgerContext, command: CommandName): Author {
  return {
    who: config.user ?? io.user(),
    command,
    at: new Date(io.now()).toISOString(),
    onWait: () => void io.stderr.write(`ntm: ${words.said.waiting}\n`),
  }
}
