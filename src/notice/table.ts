import { sliceVisible, type Visible } from '../text/visible.js'
import type { Line } from './lines.js'
import { ORDINAL_HEAD, printedRows } from './table-row.js'

/** What the columns of a table of tasks hold, by their heads. */
export type Column = 'ordinal' | 'content' | 'lead' | 'support' | 'deadline' | 'report' | 'other'

/** A row of a table of tasks; a column that the table lacks is null. */
export interface TaskRow {
  readonly ordinal: string | null
  readonly content: Visible
  readonly lead: Visible | null
  readonly support: Visible | null
  readonly deadline: Visible | null
  readonly report: Visible | null
  /** The row as printed. */
  readonly line: Visible
}

const HEADS: readonly (readonly [Column, RegExp])[] = [
  ['ordinal', ORDINAL_HEAD],
  ['deadline', /thời hạn|thời gian|tiến độ|hạn hoàn thành|hoàn thành/u],
  ['support', /phối hợp/u],
  ['lead', /chủ trì|thực hiện$|phụ trách|đơn vị|cơ quan|người thực hiện|phân công/u],
  ['report', /cấp trình|nơi nhận|gửi về|trình$/u],
  ['content', /nội dung|nhiệm vụ|công việc|hạng mục|tên/u],
]

/** Whether a line is a row of a pipe table (`| 1 | … |`), or names the columns of a table of tasks. */
export function isTableLine(line: Line): boolean {
  return isPiped(line) || headsOf(line) !== undefined
}

function isPiped({ visible }: Line): boolean {
  return /^\|.*\|/.test(visible.text)
}

/** The tables of tasks among the lines of a document. */
export interface Tables {
  readonly rows: readonly TaskRow[]
  /** Every line that belongs to a table, of tasks or not. */
  readonly lines: ReadonlySet<Line>
}

/**
 * Finds the tables: rows of cells between bars, or between tabs and wide gaps. A table counts whose head names a content
 * and a lead or a deadline (`STT | Nội dung | Chủ trì | Phối hợp | Thời hạn`); the lines under it are its rows as long as
 * they have cells. Rows that hold a group's title only are left out.
 */
export function tablesOf(lines: readonly Line[]): Tables {
  const rows: TaskRow[] = []
  const taken = new Set<Line>()
  let columns: readonly Column[] | undefined
  for (const { line, lines: printed } of printedRows(lines, isHead)) {
    const heads = headsOf(line)
    const cells = columns === undefined && !isPiped(line) ? [] : cellsOf(line)
    if (heads !== undefined) columns = heads
    else if (cells.length < FEWEST_CELLS && !isPiped(line)) columns = undefined
    else if (columns !== undefined && !isRuler(cells)) {
      const row = rowOf(isBarred(line) ? columns : fitted(columns, cells), cells, line.visible)
      if (row !== undefined) rows.push(row)
    }
    if (columns !== undefined || isPiped(line)) for (const one of printed) taken.add(one)
  }
  return { rows, lines: taken }
}

const FEWEST_CELLS = 2
const FEWEST_HEADS = 3

/** What the columns hold where the line is the head of a table of tasks. */
function headsOf(line: Line): readonly Column[] | undefined {
  const cells = cellsOf(line)
  if (cells.length < FEWEST_HEADS && !isPiped(line)) return undefined
  return isHead(cells) ? columnsOf(cells) : undefined
}

const LONGEST_HEAD = 40

function isHead(cells: readonly Visible[]): boolean {
  const heads = columnsOf(cells)
  const isOfTasks = heads.includes('content') && (heads.includes('lead') || heads.includes('deadline'))
  return isOfTasks && cells.every((cell) => cell.text.length <= LONGEST_HEAD)
}

/** `|---|:---:|`: the line under the head of a Markdown table. */
function isRuler(cells: readonly Visible[]): boolean {
  return cells.every((cell) => /^[-: ]*$/.test(cell.text))
}

function isBarred({ visible }: Line): boolean {
  return visible.text.includes('|')
}

const TELLS_TIME = /\d|ngày|tuần|tháng|quý|năm|thường xuyên|ngay/u

/**
 * Between tabs an empty cell leaves no trace: of a row that is short, the columns that may be empty are missing; the
 * deadline's where it is the last and the last cell tells no time.
 */
function fitted(columns: readonly Column[], cells: readonly Visible[]): readonly Column[] {
  const count = cells.length
  const isUndated =
    columns.length > count && columns.at(-1) === 'deadline' && !TELLS_TIME.test(cells.at(-1)?.folded ?? '')
  let left = isUndated ? columns.slice(0, -1) : columns
  for (const optional of ['support', 'report', 'other'] as const) {
    if (left.length > count) left = left.filter((column) => column !== optional)
  }
  return left
}

function cellsOf(line: Line): readonly Visible[] {
  const { visible, columns } = line
  const bars = Array.from(visible.text.matchAll(/\|/g), (bar) => bar.index)
  if (bars.length === 0) return columns
  if (!visible.text.endsWith('|')) bars.push(visible.text.length)
  if (!visible.text.startsWith('|')) bars.unshift(-1)
  return bars.slice(1).map((end, index) => sliceVisible(visible, { start: (bars[index] ?? -1) + 1, end }))
}

function columnsOf(cells: readonly Visible[]): Column[] {
  const taken = new Set<Column>()
  return cells.map((cell) => {
    const column = HEADS.find(([name, head]) => !taken.has(name) && head.test(cell.folded))?.[0] ?? 'other'
    taken.add(column)
    return column
  })
}

function rowOf(columns: readonly Column[], cells: readonly Visible[], line: Visible): TaskRow | undefined {
  const cellIn = (column: Column): Visible | null => {
    const cell = cells[columns.indexOf(column)]
    return cell === undefined || cell.text === '' || /^[-–.…\s]*$/.test(cell.text) ? null : cell
  }
  const content = cellIn('content')
  const lead = cellIn('lead')
  const deadline = cellIn('deadline')
  if (content === null || (lead === null && deadline === null && cellIn('support') === null)) return undefined
  return {
    ordinal: cellIn('ordinal')?.text.replace(/\.$/, '') ?? null,
    content,
    lead,
    support: cellIn('support'),
    deadline,
    report: cellIn('report'),
    line,
  }
}
