import type { Notice } from '../directive/directive.js'
import type { Selection } from '../report/selection.js'
import type { Language } from '../text/message.js'
import type { Style } from './style.js'

/** How a person wants to see it; the formats for programs do not look at `width` and `style`. */
export interface View {
  readonly language: Language
  /** Columns that a table may take. */
  readonly width: number
  readonly style: Style
  /** Say why each field is as it is. */
  readonly explain: boolean
  /** In CSV, one row for each assignee. */
  readonly eachAssignee: boolean
  /** In CSV, begin with the mark by which Excel knows UTF-8. */
  readonly byteOrderMark: boolean
  /** In CSV, what stands between two cells. */
  readonly delimiter: string
  /** In CSV, the follow-up sheet that offices keep, for a spreadsheet. */
  readonly excel: boolean
}

/** What the formats of selections look at besides. */
export interface ExportView extends View {
  /** In iCalendar, to-dos in place of events. */
  readonly todo: boolean
  /** Whose page it is. */
  readonly agency: Agency
  /** What is on a page: what is due, the same by unit, the table by unit, or the directives of each notice. */
  readonly page: 'report' | 'units' | 'summary' | 'list'
}

/** The office in whose name a page is printed, as far as it is known: the parts of its heading and signature. */
export interface Agency {
  /** The body that it is under. */
  readonly parent?: string
  readonly name?: string
  readonly place?: string
  /** Who signs: the post, and the name. */
  readonly title?: string
  readonly signer?: string
}

/** Notices as text that ends with a line end. */
export type Render = (notices: readonly Notice[], view: View) => string

/** A selection as text that ends with a line end. */
export type RenderSelection = (selection: Selection, view: ExportView) => string

/** Each format is loaded when it is asked for: a table's libraries cost JSON nothing. */
const RENDERERS = {
  table: async () => (await import('./table.js')).renderTable,
  plain: async () => (await import('./plain.js')).renderPlain,
  json: async () => (await import('./json.js')).renderJson,
  ndjson: async () => (await import('./json.js')).renderNdjson,
  yaml: async () => (await import('./yaml.js')).renderYaml,
  csv: async () => (await import('./csv.js')).renderCsv,
} satisfies Record<string, () => Promise<Render>>

/** The same of selections, and the formats that only they have. */
const EXPORTERS = {
  table: async () => (await import('./export-sheet.js')).exportTable,
  plain: async () => (await import('./export-sheet.js')).exportPlain,
  json: async () => (await import('./export-document.js')).exportJson,
  ndjson: async () => (await import('./export-document.js')).exportNdjson,
  yaml: async () => (await import('./export-document.js')).exportYaml,
  csv: async () => (await import('./export-csv.js')).exportCsv,
  ics: async () => (await import('./ics.js')).renderIcs,
  md: async () => (await import('./page/markdown.js')).renderMarkdown,
  html: async () => (await import('./page/html.js')).renderHtml,
} satisfies Record<string, () => Promise<RenderSelection>>

/** The formats of everything that is printed. */
export type SheetFormat = keyof typeof RENDERERS
/** The formats of directives. */
export type Format = keyof typeof EXPORTERS

export const SHEET_FORMATS: readonly SheetFormat[] = ['table', 'plain', 'json', 'ndjson', 'yaml', 'csv']
export const FORMATS: readonly Format[] = [...SHEET_FORMATS, 'ics', 'md', 'html']

export function isSheetFormat(format: Format): format is SheetFormat {
  return Object.hasOwn(RENDERERS, format)
}

/** What may stand between two cells of CSV, as it is typed. */
export const DELIMITERS = { ',': ',', ';': ';', tab: '\t' } as const
export type Delimiter = keyof typeof DELIMITERS

/** What an output file's extension says of its format. */
const EXTENSIONS: Readonly<Record<string, Format>> = {
  '.txt': 'table',
  '.tsv': 'plain',
  '.json': 'json',
  '.ndjson': 'ndjson',
  '.jsonl': 'ndjson',
  '.yaml': 'yaml',
  '.yml': 'yaml',
  '.csv': 'csv',
  '.ics': 'ics',
  '.md': 'md',
  '.html': 'html',
  '.htm': 'html',
}

/** The format of an output file by its extension, or undefined. */
export function formatOfFile(path: string): Format | undefined {
  const extension = /\.[^./\\]+$/.exec(path)?.[0].toLowerCase() ?? ''
  return Object.hasOwn(EXTENSIONS, extension) ? EXTENSIONS[extension] : undefined
}

/** The renderer of a format; explained, the formats for people become an explanation. CSV has no room for one. */
export async function loadRenderer(format: SheetFormat, explain: boolean): Promise<Render> {
  const forPeople = format === 'table' || format === 'plain'
  return explain && forPeople ? (await import('./explain.js')).renderExplanation : RENDERERS[format]()
}

/** The renderer of selections in a format. */
export async function loadExporter(format: Format): Promise<RenderSelection> {
  return EXPORTERS[format]()
}
