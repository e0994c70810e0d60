import { resolve } from 'node:path'
import type { Notice } from '../../directive/directive.js'
import type { Encoding } from '../../document/encoding.js'
import { type Format, formatOfFile, loadRenderer } from '../../output/render.js'
import { placeOf } from '../../text/place.js'
import type { Day } from '../../time/schedule.js'
import { styleOf } from '../color.js'
import { type Context, EXIT, type ExitCode } from '../context.js'
import { findNotices, isSameFile } from '../find.js'
import { readConfig } from '../read-config.js'
import { isNotice } from '../read-notice.js'
import { readNotices } from '../read-notices.js'
import { type Problem, reportAt, reportProblem, reportRun } from '../report.js'
import { UsageError } from '../usage.js'
import { terminalWidth } from '../width.js'
import { WORDS } from '../words.js'

export interface ParseFlags {
  readonly format?: Format
  readonly output?: string
  readonly date?: Day
  readonly before?: 'exclusive' | 'inclusive'
  readonly encoding?: Encoding
  readonly jobs?: number
  readonly explain?: true
  readonly eachAssignee?: true
  readonly bom?: true
  readonly strict?: true
  readonly verbose?: true
}

/** `ntm parse`: reads the notices and prints their directives. */
export async function parse(
  files: readonly string[],
  flags: ParseFlags,
  context: Context,
): Promise<ExitCode> {
  const { io, language } = context
  const words = WORDS[language].usage
  const target = flags.output === '-' ? undefined : flags.output
  const format = formatFor(flags, target, context)
  if (flags.explain === true && format === 'csv') throw new UsageError(words.conflict('--explain', 'csv'))
  const { files: found, problems } = findNotices(files, io.cwd)
  if (target !== undefined && found.some(({ path }) => isSameFile(path, resolve(io.cwd, target)))) {
    throw new UsageError(words.overwritesInput(target))
  }
  const { date, before, encoding, jobs } = flags
  const { reading } = await readConfig(context)
  const results = await readNotices(
    found,
    {
      ...reading,
      language,
      // Alone, a notice is shown in its own words; several need one spelling of a body between them.
      names: found.length === 1 ? 'written' : 'full',
      ...(date === undefined ? {} : { date }),
      ...(before === undefined ? {} : { before }),
      ...(encoding === undefined ? {} : { encoding }),
      ...(jobs === undefined ? {} : { jobs }),
    },
    context,
  )
  const notices: Notice[] = []
  const failed: Problem[] = [...problems]
  for (const result of results) {
    if (isNotice(result)) notices.push(result)
    else failed.push(result)
  }
  if (notices.length > 0) failed.push(...(await print(notices, format, target, flags, context)))
  for (const problem of failed) reportProblem(io, language, problem)
  const strict = reportMessages(notices, flags, context)
  return failed.length > 0 ? EXIT.usage : strict
}

/** Prints to stdout, or writes the file whole; what went wrong with that comes back. */
async function print(
  notices: readonly Notice[],
  format: Format,
  target: string | undefined,
  flags: ParseFlags,
  context: Context,
): Promise<Problem[]> {
  const { io, language } = context
  const render = await loadRenderer(format, flags.explain === true)
  const text = render(notices, {
    language,
    width: terminalWidth(io),
    style: await styleOf(context, target === undefined),
    explain: flags.explain === true,
    eachAssignee: flags.eachAssignee === true,
    byteOrderMark: flags.bom === true,
  })
  if (target === undefined) {
    io.stdout.write(text)
    return []
  }
  const { writeWhole } = await import('../write-whole.js')
  const problem = await writeWhole(resolve(io.cwd, target), text, target)
  return problem === undefined ? [] : [problem]
}

function formatFor(flags: ParseFlags, target: string | undefined, { io, language }: Context): Format {
  const words = WORDS[language].usage
  if (flags.format !== undefined) return flags.format
  if (target !== undefined) {
    const format = formatOfFile(target)
    if (format === undefined) throw new UsageError(words.unknownExtension(target))
    return format
  }
  return io.stdout.isTerminal ? 'table' : 'plain'
}

/** Shows what the reader had to say; under `--strict` any doubt or warning fails the run. */
function reportMessages(notices: readonly Notice[], flags: ParseFlags, { io, language }: Context): ExitCode {
  const all = flags.verbose === true || flags.strict === true
  let warnings = 0
  for (const { file, messages } of notices) {
    for (const { line, column, severity, code, reason, position } of messages) {
      if (severity !== 'info') warnings += 1
      if (severity === 'info' && !all) continue
      const place = placeOf(position)
      const where = place === undefined ? line : WORDS[language].place[place.unit](place.number)
      reportAt(io, { path: file, line: where, column, severity, code, text: reason })
    }
  }
  const doubted = notices.flatMap((notice) => notice.directives).filter((row) => row.doubts.length > 0).length
  if (flags.strict !== true || doubted + warnings === 0) return EXIT.done
  reportRun(io, 'strict', WORDS[language].usage.strictFailed(doubted, warnings))
  return EXIT.failed
}
