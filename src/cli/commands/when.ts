import { type PhraseReading, renderPhrases } from '../../output/phrase.js'
import type { PhraseFormat } from '../../output/phrase-formats.js'
import { messageOf } from '../../text/message.js'
import { createSource, positionOf } from '../../text/source.js'
import type { Step } from '../../text/trace.js'
import { createVisible } from '../../text/visible.js'
import { readPhrase } from '../../time/read.js'
import type { Day } from '../../time/schedule.js'
import { styleOf } from '../color.js'
import { type Context, EXIT, type ExitCode } from '../context.js'
import { decode } from '../decode.js'
import { STDIN } from '../find.js'
import type { Explained } from '../print.js'
import { readConfig } from '../read-config.js'
import { reportAt, reportProblem } from '../report.js'
import { UsageError } from '../usage.js'
import { terminalWidth } from '../width.js'
import { WORDS } from '../words.js'

export interface WhenFlags {
  readonly format?: PhraseFormat
  readonly date?: Day
  readonly before?: 'exclusive' | 'inclusive'
  readonly explain?: Explained
}

const ARGUMENT = '<phrase>'

/** `ntm when`: reads phrases of time, given or one a line on standard input. */
export async function when(
  phrases: readonly string[],
  flags: WhenFlags,
  context: Context,
): Promise<ExitCode> {
  const { io, language, readers } = context
  const path = phrases.length > 0 ? ARGUMENT : STDIN
  const lines = phrases.length > 0 ? phrases : await linesOfStdin(context)
  if (lines === undefined) return EXIT.usage
  const { reading } = await readConfig(context)
  const before = flags.before ?? reading.before ?? 'exclusive'
  const readings = lines.flatMap((raw, index): PhraseReading[] => {
    // A blank line asks nothing, and counts where a line is named.
    if (path === STDIN && raw.trim() === '') return []
    const { text } = createVisible(raw, [{ start: 0, end: raw.length }])
    const steps: Step[] = []
    const trace = { note: (step: Step) => void steps.push(step) }
    const { mentions, remarks } = (readers.readPhrase ?? readPhrase)(text, {
      reference: flags.date ?? null,
      before,
      ...(reading.calendar === undefined ? {} : { calendar: reading.calendar }),
      ...(flags.explain === 'trace' && { trace }),
    })
    const source = createSource(text)
    for (const remark of remarks) {
      const { column, severity, code, reason } = messageOf(remark, positionOf(source, remark.span), language)
      if (severity === 'info' && flags.explain === undefined) continue
      reportAt(io, { path, line: index + 1, column, severity, code, text: reason })
    }
    return [{ phrase: text, mentions, ...(steps.length > 0 && { steps }) }]
  })
  const text = await renderPhrases(readings, flags.format ?? (io.stdout.isTerminal ? 'table' : 'plain'), {
    language,
    width: terminalWidth(io),
    style: await styleOf(context, true),
    explain: flags.explain !== undefined,
    eachAssignee: false,
    byteOrderMark: false,
    delimiter: ',',
    excel: false,
  })
  io.stdout.write(text)
  return EXIT.done
}

async function linesOfStdin({ io, language }: Context): Promise<string[] | undefined> {
  if (io.stdin.isTerminal) throw new UsageError(WORDS[language].usage.missingArgument('PHRASE'))
  const decoded = decode(await io.stdin.read())
  if ('text' in decoded) return decoded.text.split(/\r\n|\n|\r/)
  reportProblem(io, language, { ...decoded, subject: STDIN })
  return undefined
}
