import type { Notice } from '../directive/directive.js'
import { parseNotice } from '../directive/parse.js'
import type { Day } from '../time/schedule.js'
import type { Input } from './input.js'
import type { LedgerContext } from './ledger-context.js'
import { type Problem, reportAt } from './report.js'
import { systemError } from './system-error.js'

export interface ReadFlags {
  readonly date?: Day
  readonly before?: 'exclusive' | 'inclusive'
  readonly verbose?: true
}

/** Reads an input as a notice and tells what the reader had to say; a fault of the reader is that notice's problem. */
export function readNotice(input: Input, flags: ReadFlags, context: LedgerContext): Notice | Problem {
  const { io, language, readers, config } = context
  const before = flags.before ?? config.before
  let notice: Notice
  try {
    notice = (readers.parseNotice ?? parseNotice)(input.text, {
      file: input.file,
      key: input.key,
      language,
      ...(flags.date === undefined ? {} : { date: flags.date }),
      ...(before === undefined ? {} : { before }),
    })
  } catch (error) {
    return { code: 'internal', subject: input.file, detail: systemError(error).message }
  }
  for (const { line, column, severity, code, reason } of notice.messages) {
    if (severity === 'info' && flags.verbose !== true) continue
    reportAt(io, { path: notice.file, line, column, severity, code, text: reason })
  }
  return notice
}
