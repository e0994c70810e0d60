import type { Notice } from '../../directive/directive.js'
import type { Encoding } from '../../document/encoding.js'
import { type Format, loadExporter, loadRenderer } from '../../output/render.js'
import { placeOf } from '../../text/place.js'
import type { Day } from '../../time/schedule.js'
import type { Config } from '../config.js'
import { type Context, EXIT, type ExitCode } from '../context.js'
import { findNotices } from '../find.js'
import { exportViewFor, formatFor, isOwnSheet, type PrintFlags, spareInputs, writeText } from '../print.js'
import type { Problem } from '../problem.js'
import { readConfig } from '../read-config.js'
import { isNotice } from '../read-notice.js'
import { readNotices } from '../read-notices.js'
import { reportAt, reportProblem, reportRun } from '../report.js'
import { UsageError } from '../usage.js'
import { WORDS } from '../words.js'

export interface ParseFlags extends PrintFlags {
  readonly date?: Day
  readonly before?: 'exclusive' | 'inclusive'
  readonly encoding?: Encoding
  readonly jobs?: number
  readonly strict?: true
  readonly verbose?: true
  readonly quiet?: true
}

/** The formats that have room for the evidence. */
const EXPLAINED: readonly Format[] = ['table', 'plain', 'json', 'ndjson', 'yaml']

/** `ntm parse`: reads the notices and prints their directives. */
export async function parse(
  files: readonly string[],
  flags: ParseFlags,
  context: Context,
): Promise<ExitCode> {
  const { io, language } = context
  const words = WORDS[language].usage
  const format = formatFor(flags, context)
  if (flags.explain !== undefined && !EXPLAINED.includes(format)) {
    throw new UsageError(words.conflict('--explain', format))
  }
  const { files: found, problems } = findNotices(files, io.cwd)
  spareInputs(
    flags,
    found.map(({ path }) => path),
    context,
  )
  const { date, before, encoding, jobs } = flags
  const config = await readConfig(context)
  const results = await readNotices(
    found,
    {
      ...config.reading,
      language,
      // Alone, a notice is shown in its own words; several need one spelling of a body between them.
      names: found.length === 1 ? 'written' : 'full',
      ...(date === undefined ? {} : { date }),
      ...(before === undefined ? {} : { before }),
      ...(encoding === undefined ? {} : { encoding }),
      ...(jobs === undefined ? {} : { jobs }),
      ...(flags.explain === 'trace' && { trace: true }),
    },
    context,
  )
  const notices: Notice[] = []
  const failed: Problem[] = [...problems]
  for (const result of results) {
    if (isNotice(result)) notices.push(result)
    else failed.push(result)
  }
  const printed =
    notices.length > 0
      ? await writeText(await render(notices, format, flags, config, context), flags, context)
      : EXIT.done
  for (const problem of failed) reportProblem(io, language, problem)
  const strict = reportMessages(notices, flags, context)
  return failed.length > 0 || printed !== EXIT.done ? EXIT.usage : strict
}

/** The directives as text: of the notices alone, or as work that is all open. */
async function render(
  notices: readonly Notice[],
  format: Format,
  flags: ParseFlags,
  config: Config,
  context: Context,
): Promise<string> {
  const view = await exportViewFor(flags, 'list', config, context)
  if (isOwnSheet(format, flags)) return (await loadRenderer(format, view.explain))(notices, view)
  const [{ select }, { assignmentsOf }] = await Promise.all([
    import('../../report/selection.js'),
    import('../../report/from-notice.js'),
  ])
  const assignments = notices.flatMap((notice) => assignmentsOf(notice, flags.date ?? null))
  const { calendar } = config.reading
  const options = {
    today: context.today,
    window: null,
    all: true,
    isWhole: true,
    isFollowed: false,
    ...(calendar !== undefined && { calendar }),
  }
  return (await loadExporter(format))(select(notices, assignments, options), view)
}

/** Shows what the reader had to say; under `--strict` any doubt or warning fails the run. */
function reportMessages(notices: readonly Notice[], flags: ParseFlags, { io, language }: Context): ExitCode {
  const messages = notices.flatMap((notice) => notice.messages)
  const warnings = messages.filter(({ severity }) => severity !== 'info').length
  const doubted = notices.flatMap((notice) => notice.directives).filter((row) => row.doubts.length > 0).length
  const failed = flags.strict === true && doubted + warnings > 0
  for (const { file, messages } of notices) {
    for (const { line, column, severity, code, reason, position } of messages) {
      const isShown =
        severity === 'info' ? flags.verbose === true || flags.strict === true : flags.quiet !== true || failed
      if (!isShown) continue
      const place = placeOf(position)
      const where = place === undefined ? line : WORDS[language].place[place.unit](place.number)
      reportAt(io, { path: file, line: where, column, severity, code, text: reason })
    }
  }
  if (!failed) return EXIT.done
  reportRun(io, 'strict', WORDS[language].usage.strictFailed(doubted, warnings))
  return EXIT.failed
}
