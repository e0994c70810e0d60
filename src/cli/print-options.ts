import { type Command, Option } from 'commander'
import { DELIMITERS, FORMATS, SHEET_FORMATS } from '../output/render.js'
import type { PrintWords } from './print-words.js'

/** The options of every command that prints data. */
export function printOptions(
  command: Command,
  words: PrintWords,
  formats: readonly string[] = SHEET_FORMATS,
): Command {
  return command
    .addOption(new Option('-f, --format <FORMAT>', words.format).choices(formats))
    .option('-o, --output <FILE>', words.output)
    .option('--bom', words.byteOrderMark)
    .addOption(new Option('--delimiter <CHAR>', words.delimiter).choices(Object.keys(DELIMITERS)))
}

/** The same of those that print directives. */
export function directiveOptions(command: Command, words: PrintWords): Command {
  return printOptions(command, words, FORMATS)
    .option('--excel', words.excel)
    .option('--each-assignee', words.eachAssignee)
    .addOption(new Option('--as <event|todo>', words.as).choices(['event', 'todo']))
    .addOption(new Option('-q, --quiet', words.quiet).conflicts('verbose'))
}
