import { parseNotice } from '../directive/parse.js'
import type { Day } from '../time/schedule.js'
import { findNotices } from './find.js'
import type { LedgerContext } from './ledger-context.js'
import type { Problem } from './problem.js'
import { type NoticeText, readNoticeText } from './read-notice.js'
import { reportAt } from './report.js'

export interface ReadFlags {
  readonly date?: Day
  readonly before?: 'exclusive' | 'inclusive'
  readonly verbose?: true
  readonly quiet?: true
}

/**
 * The notices of files and folders one at a time, so that a folder of many thousands needs the memory of one, or why
 * there is none. What the reader had to say is told as they come.
 */
export async function* eachNotice(
  paths: readonly string[],
  flags: ReadFlags,
  { io, language, readers, config }: LedgerContext,
): AsyncGenerator<NoticeText | Problem> {
  const { files, problems } = findNotices(paths, io.cwd)
  yield* problems
  const options = {
    ...config.reading,
    language,
    ...(flags.date === undefined ? {} : { date: flags.date }),
    ...(flags.before === undefined ? {} : { before: flags.before }),
  }
  const reading = { stdin: () => io.stdin.read(), parse: readers.parseNotice ?? parseNotice }
  for (const file of files) {
    const read = await readNoticeText(file, options, reading)
    if ('notice' in read) {
      for (const { line, column, severity, code, reason } of read.notice.messages) {
        if (severity === 'info' ? flags.verbose !== true : flags.quiet === true) continue
        reportAt(io, { path: read.notice.file, line, column, severity, code, text: reason })
      }
    }
    yield read
  }
}
