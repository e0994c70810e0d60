import { resolve } from 'node:path'
import { type Format, formatOfFile } from '../output/render.js'
import type { Sheet } from '../output/sheet.js'
import { styleOf } from './color.js'
import { type Context, EXIT, type ExitCode } from './context.js'
import { reportProblem } from './report.js'
import { UsageError } from './usage.js'
import { terminalWidth } from './width.js'
import { WORDS } from './words.js'

/** The options of every command that prints data. */
export interface PrintFlags {
  readonly format?: Format
  readonly output?: string
  readonly bom?: true
}

/** Prints a sheet to stdout, or writes the file whole, in the format asked for. */
export async function printSheet(sheet: Sheet, flags: PrintFlags, context: Context): Promise<ExitCode> {
  const { io, language } = context
  const target = flags.output === '-' ? undefined : flags.output
  const format = formatFor(flags.format, target, context)
  const { renderSheet } = await import('../output/sheet.js')
  const text = await renderSheet(sheet, format, {
    language,
    width: terminalWidth(io),
    style: await styleOf(context, target === undefined),
    explain: false,
    eachAssignee: false,
    byteOrderMark: flags.bom === true,
  })
  if (target === undefined) {
    io.stdout.write(text)
    return EXIT.done
  }
  const { writeWhole } = await import('./write-whole.js')
  const problem = await writeWhole(resolve(io.cwd, target), text, target)
  if (problem === undefined) return EXIT.done
  reportProblem(io, language, problem)
  return EXIT.usage
}

/** Whether the format is known: to be asked before any work is done. */
export function formatFor(
  format: Format | undefined,
  target: string | undefined,
  { io, language }: Context,
): Format {
  if (format !== undefined) return format
  if (target !== undefined && target !== '-') {
    const byExtension = formatOfFile(target)
    if (byExtension === undefined) throw new UsageError(WORDS[language].usage.unknownExtension(target))
    return byExtension
  }
  return io.stdout.isTerminal ? 'table' : 'plain'
}
