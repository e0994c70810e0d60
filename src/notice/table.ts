import { sliceVisible, type Visible } from '../text/visible.js'
import type { Line } from './lines.js'

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
  ['ordinal', /^(?:stt|tt|số tt|số thứ tự)$/u],
  ['deadline', /thời hạn|thời gian|tiến độ|hạn hoàn thành|hoàn thành/u],
  ['support', /phối hợp/u],
  ['lead', /chủ trì|thực hiện$|phụ trách|đơn vị|cơ quan|người thực hiện|phân công/u],
  ['report', /cấp trình|nơi nhận|gửi về|trình$/u],
  ['content', /nội dung|nhiệm vụ|công việc|hạng mục|tên/u],
]

/** Whether a line is a row of a pipe table (`| 1 | … |`). */
export function isTableLine(line: Line): boolean {
  return /^\|.*\|/.test(line.visible.text)
}

/**
 * The rows of the tables of tasks among the lines: a table counts whose head names a content and a lead or a deadline
 * (`STT | Nội dung | Chủ trì | Phối hợp | Thời hạn`). Rows that hold a group's title only are left out.
 */
export function taskRowsOf(lines: readonly Line[]): TaskRow[] {
  const rows: TaskRow[] = []
  let columns: readonly Column[] | undefined
  for (const line of lines) {
    if (!isTableLine(line)) {
      columns = undefined
      continue
    }
    const cells = cellsOf(line.visible)
    if (cells.every((cell) => /^[-: ]*$/.test(cell.text))) continue
    const heads = columnsOf(cells)
    if (heads.includes('content') && (heads.includes('lead') || heads.includes('deadline'))) columns = heads
    else if (columns !== undefined) {
      const row = rowOf(columns, cells, line.visible)
      if (row !== undefined) rows.push(row)
    }
  }
  return rows
}

function cellsOf(row: Visible): Visible[] {
  const bars = Array.from(row.text.matchAll(/\|/g), (bar) => bar.index)
  if (!row.text.endsWith('|')) bars.push(row.text.length)
  return bars.slice(1).map((end, index) => sliceVisible(row, { start: (bars[index] ?? -1) + 1, end }))
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
