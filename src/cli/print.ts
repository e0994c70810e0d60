import { resolve } from 'node:path'
import {
  DELIMITERS,
  type Delimiter,
  type ExportView,
  type Format,
  formatOfFile,
  isSheetFormat,
  SHEET_FORMATS,
  type SheetFormat,
  type View,
} from '../output/render.js'
import type { Sheet } from '../output/sheet.js'
import { styleOf } from './color.js'
import type { Config } from './config.js'
import { type Context, EXIT, type ExitCode } from './context.js'
import { isSameFile } from './find.js'
import { reportProblem } from './report.js'
import { UsageError } from './usage.js'
import { terminalWidth } from './width.js'
import { WORDS } from './words.js'

/** What `--explain` explains: the fields of a row, or every step of the reading. */
export type Explained = 'fields' | 'trace'

/** The options of every command that prints data. */
export interface PrintFlags {
  readonly format?: Format
  readonly output?: string
  readonly explain?: Explained
  readonly eachAssignee?: true
  readonly bom?: true
  readonly delimiter?: Delimiter
  readonly excel?: true
  readonly as?: 'event' | 'todo'
}

/** Prints a sheet to stdout, or writes the file whole, in the format asked for. */
export async function printSheet(sheet: Sheet, flags: PrintFlags, context: Context): Promise<ExitCode> {
  const { renderSheet } = await import('../output/sheet.js')
  const text = await renderSheet(sheet, sheetFormatFor(flags, context), await viewFor(flags, context))
  return writeText(text, flags, context)
}

/** How what is printed is to look. */
async function viewFor(flags: PrintFlags, context: Context): Promise<View> {
  return {
    language: context.language,
    width: terminalWidth(context.io),
    style: await styleOf(context, targetOf(flags) === undefined),
    explain: flags.explain !== undefined,
    eachAssignee: flags.eachAssignee === true,
    byteOrderMark: flags.bom === true,
    delimiter: DELIMITERS[flags.delimiter ?? ','],
    excel: flags.excel === true,
  }
}

/** The same of directives that are given away. */
export async function exportViewFor(
  flags: PrintFlags,
  page: ExportView['page'],
  { agency = {} }: Config,
  context: Context,
): Promise<ExportView> {
  return { ...(await viewFor(flags, context)), todo: flags.as === 'todo', agency, page }
}

/** Writes a text to stdout, or to the file whole. */
export async function writeText(
  text: string,
  flags: PrintFlags,
  { io, language }: Context,
): Promise<ExitCode> {
  const target = targetOf(flags)
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

/** The file to write to; undefined is stdout. */
export function targetOf({ output }: PrintFlags): string | undefined {
  return output === '-' ? undefined : output
}

/** Refuses to write over a file that is read: its absolute path is one of `inputs`. */
export function spareInputs(flags: PrintFlags, inputs: readonly string[], { io, language }: Context): void {
  const target = targetOf(flags)
  if (target === undefined) return
  const path = resolve(io.cwd, target)
  if (inputs.some((input) => isSameFile(input, path))) {
    throw new UsageError(WORDS[language].usage.overwritesInput(target))
  }
}

/** Whether the format is known: to be asked before any work is done. */
export function formatFor(flags: PrintFlags, { io, language }: Context): Format {
  const words = WORDS[language].usage
  const target = targetOf(flags)
  const named = flags.format ?? (target === undefined ? undefined : formatOfFile(target))
  if (flags.excel === true) {
    if (named !== undefined && named !== 'csv') throw new UsageError(words.conflict('--excel', named))
    return 'csv'
  }
  if (named !== undefined) return named
  if (target !== undefined) throw new UsageError(words.unknownExtension(target))
  return io.stdout.isTerminal ? 'table' : 'plain'
}

/** Whether a command prints its own sheet in this format, and not a selection of directives. */
export function isOwnSheet(format: Format, { excel }: PrintFlags): format is SheetFormat {
  return isSheetFormat(format) && excel !== true
}

/** The format of a command that prints no directives. */
export function sheetFormatFor(flags: PrintFlags, context: Context): SheetFormat {
  const format = formatFor(flags, context)
  if (isSheetFormat(format)) return format
  const words = WORDS[context.language].usage
  throw new UsageError(words.notAllowed('--output', targetOf(flags) ?? '', SHEET_FORMATS.join(', ')))
}
