import { csvText } from './csv.js'
import { stringifyJson } from './json.js'
import { printable, printableQuoted } from './printable.js'
import type { SheetFormat, View } from './render.js'

/** Something to print in any format: each asks only for the shape that it needs. */
export interface Sheet {
  /** For JSON and YAML. */
  document(): unknown
  /** For NDJSON: one a line. */
  records(): readonly unknown[]
  /** For CSV, whose header is a promise: columns are added at the end only. */
  readonly columns: readonly string[]
  /** For CSV and plain rows. */
  rows(): readonly (readonly string[])[]
  /** For people. */
  table(view: View): string
}

/** A sheet as text that ends with a line end. */
export async function renderSheet(sheet: Sheet, format: SheetFormat, view: View): Promise<string> {
  switch (format) {
    case 'json':
      return `${stringifyJson(sheet.document())}\n`
    case 'yaml':
      return (await import('./yaml.js')).stringifyYaml(sheet.document())
    case 'ndjson':
      return sheet
        .records()
        .map((record) => `${printableQuoted(JSON.stringify(record))}\n`)
        .join('')
    case 'csv':
      return csvText(sheet.columns, sheet.rows(), view)
    case 'plain':
      return sheet
        .rows()
        .map((cells) => `${cells.map(printable).join('\t')}\n`)
        .join('')
    case 'table':
      return sheet.table(view)
  }
}
