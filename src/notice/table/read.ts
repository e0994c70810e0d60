import type { Column } from '../../lexicon/table-heads.js'
import type { Remark } from '../../text/message.js'
import { sourceSpan, type Visible } from '../../text/visible.js'
import type { Line } from '../lines.js'
import { markerOf } from '../marker.js'
import {
  type Cell,
  cellsOf,
  continued,
  isBarred,
  isEmpty,
  isGroupNumber,
  isPartNumber,
  isPiped,
  isTabbed,
  numberOf,
  textOf,
} from './cell.js'
import { type Columns, columnsOf, isRuler } from './heads.js'
import { partedTable } from './parted.js'
import type { PrintedRow, PrintedTable } from './printed.js'
import { spacedTable } from './spaced.js'
import { stackedTable } from './stacked.js'

export type { Cell } from './cell.js'

/** A row of a table of tasks; a cell that is empty, or that the table has no column for, is null. */
export interface TaskRow {
  readonly ordinal: string | null
  readonly task: Cell
  readonly lead: Cell | null
  readonly support: Cell | null
  readonly deadline: Cell | null
  readonly reportTo: Cell | null
  /** The cells that say which document gave the order, and when. */
  readonly order: Cell
  /** The titles of the groups that the row stands in, the widest first. */
  readonly groups: readonly Visible[]
  /** Whether each cell stands under its head; where not, what is whose was guessed. */
  readonly fits: boolean
}

/** The tables of tasks among the lines of a document. */
export interface Tables {
  readonly rows: readonly TaskRow[]
  /** Every line that belongs to a table, of tasks or not. */
  readonly lines: ReadonlySet<Line>
  readonly remarks: readonly Remark[]
}

/** Whether a line is a row of a pipe table (`| 1 | … |`), or names the columns of a table of tasks. */
export function isTableLine(line: Line): boolean {
  return isPiped(line) || (line.cells !== undefined && columnsOf(cellsOf(line)) !== undefined)
}

/**
 * Finds the tables. A table of tasks is known by its head, which names a task and who leads it or by when (`STT | Nội dung
 * | Chủ trì | Phối hợp | Thời hạn`); what a cell is, its place under the head says.
 */
export function tablesOf(lines: readonly Line[]): Tables {
  const rows: TaskRow[] = []
  const taken = new Set<Line>()
  const remarks: Remark[] = []
  for (let at = 0; at < lines.length; ) {
    const table = partedTable(lines, at) ?? stackedTable(lines, at) ?? spacedTable(lines, at)
    if (table !== undefined) {
      const read = rowsOf(table)
      const [head] = table.lines
      if (read === undefined || read.length === 0)
        remarks.push(...unread(read === undefined ? undefined : head))
      for (const row of read ?? []) rows.push(row)
      for (const line of table.lines) taken.add(line)
      at += table.lines.length
      continue
    }
    const end = endOfUnknown(lines, at)
    const unknown = lines.slice(at, end)
    if (isHeadless(unknown)) remarks.push(...unread(unknown[0]))
    for (const line of unknown) if (isPiped(line)) taken.add(line)
    at = Math.max(end, at + 1)
  }
  return { rows, lines: taken, remarks }
}

function unread(line: Line | undefined): Remark[] {
  if (line === undefined) return []
  const span = sourceSpan(line.visible, { start: 0, end: line.visible.text.length })
  return [{ code: 'table-unread', subject: shortened(line.visible.text), span }]
}

const LONGEST_SUBJECT = 80

function shortened(text: string): string {
  return text.length > LONGEST_SUBJECT ? `${text.slice(0, LONGEST_SUBJECT)}…` : text
}

/** The end of the lines of cells from `at` on that no head of tasks stands over. */
function endOfUnknown(lines: readonly Line[], at: number): number {
  let end = at
  for (let line = lines[end]; line !== undefined && (isBarred(line) || isTabbed(line)); line = lines[end]) {
    if (end > at && columnsOf(cellsOf(line)) !== undefined) break
    end += 1
  }
  return end
}

const FEWEST_CELLS = 4
const FEWEST_ROWS = 2

/** `1 | Rà soát … | Sở Y tế | 30/6/2026`: rows that count on, of so many cells, and no head above them. */
function isHeadless(lines: readonly Line[]): boolean {
  const rows = lines.map(cellsOf).filter((cells) => !isRuler(cells))
  const numbers = rows.map((cells) => (cells.length < FEWEST_CELLS ? undefined : numberOf(cells[0])))
  return (
    rows.length >= FEWEST_ROWS &&
    numbers.every((number, index) => number !== undefined && number === (numbers[0] ?? 0) + index)
  )
}

/** An hour and no day: the table is the agenda of a meeting. */
const AGENDA = /^\D{0,8}\d{1,2} ?(?:h(?![a-zß-ỿ])|giờ|:\d)(?!.*(?:\/|ngày|tháng))/u

/** The rows of a table; none at all where it is an agenda. */
function rowsOf({ columns, printed }: PrintedTable): TaskRow[] | undefined {
  const rows: TaskRow[] = []
  let groups: readonly Group[] = []
  let before: TaskRow | undefined
  const cellRows = printed.filter((one) => 'cells' in one)
  const times = cellRows.map(({ cells }) => textOf(cellIn(cells, columns, 'deadline') ?? []).folded)
  if (
    times.length > 0 &&
    AGENDA.test(times[0] ?? '') &&
    times.filter((time) => AGENDA.test(time)).length * 2 > times.length
  )
    return undefined
  for (const [index, one] of printed.entries()) {
    if ('title' in one) {
      groups = within(groups, { visible: one.title, style: styleOf(one.title.text) })
      continue
    }
    const next = printed.slice(index + 1, index + 2).find((other) => 'cells' in other)
    if (isContinuation(one, columns) && before !== undefined) {
      before = { ...before, ...goneOn(before, one, columns) }
      rows[rows.length - 1] = before
      continue
    }
    const title = titleOf(one, columns, next)
    if (title !== undefined) {
      groups = within(groups, title)
      continue
    }
    const row = rowOf(
      one,
      columns,
      before,
      groups.map(({ visible }) => visible),
    )
    if (row === undefined) continue
    rows.push(row)
    before = row
  }
  return rows
}

interface Group {
  readonly visible: Visible
  readonly style: string
}

/** A group ends those of its own style and what stands in them. */
function within(groups: readonly Group[], group: Group): readonly Group[] {
  const at = groups.findIndex(({ style }) => style === group.style)
  return [...(at < 0 ? groups : groups.slice(0, at)), group]
}

function styleOf(text: string): string {
  return markerOf(text)?.style ?? (text === text.toUpperCase() ? 'capitals' : 'plain')
}

function cellIn(cells: readonly Cell[], columns: Columns, column: Column): Cell | null {
  const cell = cells[columns.indexOf(column)]
  return cell === undefined || isEmpty(cell) || BLANK.test(textOf(cell).text) ? null : cell
}

/** Dashes and dots fill an empty cell. */
const BLANK = /^[-–—.…_\s]*$/
/** `nt`, `-nt-`, `"`, `như trên`: the same as in the row above. */
const DITTO = /^[-–\s]*(?:nt|n\.t\.?|như trên|["”“'’]{1,2}|''|\/\/|〃)[-–\s]*$/u

/** A row that holds the title of those under it: one cell of words, numbered as a group, or with its parts behind it. */
function titleOf(row: PrintedRow, columns: Columns, next: PrintedRow | undefined): Group | undefined {
  const at = columns.indexOf('ordinal')
  const number = row.cells[at]
  const words = row.cells.filter(
    (cell, index) => index !== at && !isEmpty(cell) && !BLANK.test(textOf(cell).text),
  )
  const [title, ...others] = new Set(words.map((cell) => textOf(cell)))
  if (title === undefined || others.some(({ text }) => text !== title.text)) return undefined
  const style = isEmpty(number) ? styleOf(title.text) : styleOfNumber(number)
  if (style !== 'number') return { visible: title, style }
  const following = next?.cells[at]
  const isParted = isPartNumber(following) || (numberOf(following) === 1 && numberOf(number) !== undefined)
  return isParted ? { visible: title, style } : undefined
}

/** `A` and `I` number groups one in the other. */
function styleOfNumber(number: Cell | undefined): string {
  if (!isGroupNumber(number)) return 'number'
  return /^[IVX]/.test(textOf(number).text) ? 'roman' : 'capital'
}

/** A row without a number that only goes on with cells of the row above: `vụ | …` under `Phòng Nội`. */
function isContinuation({ cells }: PrintedRow, columns: Columns): boolean {
  const at = columns.indexOf('ordinal')
  if (at < 0 || !isEmpty(cells[at])) return false
  const task = textOf(cells[columns.indexOf('task')]).text
  const isFilled = cells.filter((cell) => !isEmpty(cell)).length > 1 || task !== ''
  return isFilled && (task === '' ? cells.some((cell) => !isEmpty(cell)) : /^[\p{Ll}]/u.test(task))
}

function goneOn(before: TaskRow, { cells }: PrintedRow, columns: Columns): Partial<TaskRow> {
  const joined = (column: 'task' | 'lead' | 'support' | 'deadline' | 'reportTo'): Cell | null => {
    const next = cellIn(cells, columns, column)
    const cell = before[column]
    return next === null ? cell : cell === null ? next : continued(cell, next)
  }
  return {
    task: joined('task') ?? before.task,
    lead: joined('lead'),
    support: joined('support'),
    deadline: joined('deadline'),
    reportTo: joined('reportTo'),
  }
}

function rowOf(
  { cells, fits }: PrintedRow,
  columns: Columns,
  above: TaskRow | undefined,
  groups: readonly Visible[],
): TaskRow | undefined {
  const cellOf = (column: 'lead' | 'support' | 'deadline' | 'reportTo'): Cell | null => {
    const cell = cellIn(cells, columns, column)
    return cell !== null && DITTO.test(textOf(cell).folded) ? (above?.[column] ?? null) : cell
  }
  const task = cellIn(cells, columns, 'task')
  if (task === null) return undefined
  const number = cellIn(cells, columns, 'ordinal')
  const row = { lead: cellOf('lead'), support: cellOf('support'), deadline: cellOf('deadline') }
  const isBare = row.lead === null && row.support === null && row.deadline === null
  if (isBare && numberOf(number ?? []) === undefined) return undefined
  return {
    ordinal: number === null ? null : textOf(number).text.replace(/^0+(?=\d)|[.)]$/g, ''),
    task,
    ...row,
    reportTo: cellOf('reportTo'),
    order: cells
      .filter((_, index) => columns[index] === 'orderDay' || columns[index] === 'orderSource')
      .flat(),
    groups,
    fits: fits && !isSlid(cells, columns),
  }
}

const DAY = /^\d{1,2}[/.-]\d{1,2}[/.-](?:\d{2}|\d{4})$/

/** Whether a cell plainly stands under another's head: a day under who leads or helps, or in place of the task. */
function isSlid(cells: readonly Cell[], columns: Columns): boolean {
  return cells.some(
    (cell, index) =>
      (columns[index] === 'lead' || columns[index] === 'support' || columns[index] === 'task') &&
      DAY.test(textOf(cell).text),
  )
}
