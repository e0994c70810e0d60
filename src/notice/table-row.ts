import { joinVisible, type Visible } from '../text/visible.js'
import type { Line } from './lines.js'
import { markerOf, RANK } from './marker.js'

/** A row of a table as one line with a column a cell, and the lines that it is printed on. */
export interface PrintedRow {
  readonly line: Line
  readonly lines: readonly Line[]
}

/** The head of the column of numbers, with which a table of tasks begins. */
export const ORDINAL_HEAD = /^(?:stt|tt|số tt|số thứ tự)$/u
const ORDINAL = /^(?<number>\d{1,3})[.)]?$/
/** The number of a group of rows; its title follows. */
const GROUP = /^[IVXA-D]{1,4}[.)]?$/
const MOST_HEADS = 9
/** So many lines more than it has cells a row may take. */
const MOST_WRAPPED = 8

/**
 * The lines of a document with the rows of tables put together that are printed on several lines: cell under cell, as a
 * table is that was copied from a page (`STT`, `Nội dung`, `Chủ trì`, `Thời hạn`, `1`, `Rà soát …`), or with a line end within a
 * cell between tabs. Every other line is by itself. `isHead` tells whether cells are the head of a table of tasks.
 */
export function printedRows(
  lines: readonly Line[],
  isHead: (cells: readonly Visible[]) => boolean,
): PrintedRow[] {
  const rows: PrintedRow[] = []
  for (let at = 0; at < lines.length; ) {
    const table = isOrdinalHead(lines[at])
      ? (stackedFrom(lines, at, isHead) ?? brokenFrom(lines, at))
      : undefined
    const line = lines[at]
    if (table !== undefined) rows.push(...table)
    else if (line !== undefined) rows.push({ line, lines: [line] })
    at += table?.reduce((count, row) => count + row.lines.length, 0) ?? 1
  }
  return rows
}

function isOrdinalHead(line: Line | undefined): boolean {
  return ORDINAL_HEAD.test(line?.columns[0]?.folded ?? '')
}

function numberOf(cell: Visible | undefined): number | undefined {
  const number = ORDINAL.exec(cell?.text ?? '')?.groups?.number
  return number === undefined ? undefined : Number(number)
}

/** Puts the cells of a row side by side. */
function rowOf(cells: readonly Visible[], lines: readonly Line[]): PrintedRow[] {
  const [first] = lines
  return first === undefined
    ? []
    : [{ line: { ...first, visible: joinVisible(cells), columns: cells }, lines }]
}

/** The table that begins at a line, each of its cells on a line of its own. */
function stackedFrom(
  lines: readonly Line[],
  at: number,
  isHead: (cells: readonly Visible[]) => boolean,
): PrintedRow[] | undefined {
  const width = lines.slice(at, at + MOST_HEADS + 1).findIndex(({ visible }) => isNumber(visible))
  const heads = lines.slice(at, at + width)
  const headCells = heads.map(({ visible }) => visible)
  if (width < 0 || heads.some(isWide) || !isHead(headCells)) return undefined
  const rows = rowOf(headCells, heads)
  let most = width
  for (let from = at + width; from < lines.length; ) {
    const end = endOfStacked(lines, from, width, most)
    if (end === undefined) break
    const printed = lines.slice(from, end)
    if (numberOf(printed[0]?.visible) !== undefined) most = Math.max(most, printed.length)
    rows.push(...rowOf(unwrapped(printed, width), printed))
    from = end
  }
  return rows
}

function isWide({ columns }: Line): boolean {
  return columns.length > 1
}

function isNumber(cell: Visible): boolean {
  return numberOf(cell) !== undefined || GROUP.test(cell.text)
}

/**
 * The end of the row at `from`: where the next begins. A row that no number follows takes no more lines than the longest
 * before it, and none that is no cell.
 */
function endOfStacked(lines: readonly Line[], from: number, width: number, most: number): number | undefined {
  const number = numberOf(lines[from]?.visible)
  if (number === undefined && !GROUP.test(lines[from]?.visible.text ?? '')) return undefined
  for (let index = from + 1; index <= from + width + MOST_WRAPPED; index += 1) {
    const line = lines[index]
    if (line === undefined || isBehind(line, index - from)) return Math.min(index, from + most)
    const next = numberOf(line.visible)
    const follows = next !== undefined && (next === 1 || number === undefined || next === number + 1)
    const isFull = next !== undefined && index - from >= width
    if (follows || isFull || GROUP.test(line.visible.text)) return index
  }
  return Math.min(lines.length, from + most)
}

/** What is to be done may be long; the cells behind it are names and times. */
const LONGEST_CELL = 60

/** Whether a line is no cell of the row that begins `distance` lines before it: an item, a sentence, the head once more. */
function isBehind(line: Line, distance: number): boolean {
  const { text, folded } = line.visible
  const marker = markerOf(text)
  const isItem = marker !== undefined && marker.rank <= RANK.number
  const isSentence = distance > 1 && text.length > LONGEST_CELL && text.endsWith('.')
  return isWide(line) || isItem || isSentence || ORDINAL_HEAD.test(folded)
}

/** The cells of a row that takes more lines than the table has columns: what is to be done is what takes several. */
function unwrapped(printed: readonly Line[], width: number): Visible[] {
  const cells = printed.map(({ visible }) => visible)
  const surplus = Math.max(0, cells.length - width)
  return [
    ...cells.slice(0, 1),
    ...(cells.length > 1 ? [joinVisible(cells.slice(1, surplus + 2))] : []),
    ...cells.slice(surplus + 2),
  ]
}

/** The table that begins at a line, its rows between tabs; a line without a number goes on with the row before it. */
function brokenFrom(lines: readonly Line[], at: number): PrintedRow[] | undefined {
  const head = lines[at]
  if (head === undefined || !isWide(head) || head.visible.text.includes('|')) return undefined
  const rows: PrintedRow[] = [{ line: head, lines: [head] }]
  const width = head.columns.length
  for (let from = at + 1; beginsRow(lines[from]); ) {
    const end = endOfBroken(lines, from, width)
    const printed = lines.slice(from, end)
    rows.push(...rowOf(printed.map(({ columns }) => columns).reduce(continued), printed))
    from = end
  }
  return rows
}

function beginsRow(line: Line | undefined): boolean {
  const first = line?.columns[0]
  return (
    line !== undefined && isWide(line) && (numberOf(first) !== undefined || GROUP.test(first?.text ?? ''))
  )
}

/** Where the row ends that a numbered line begins: before the next number, or with the last line that has cells for it. */
function endOfBroken(lines: readonly Line[], from: number, width: number): number {
  let count = lines[from]?.columns.length ?? 0
  let end = from + 1
  for (let index = end; index <= from + MOST_WRAPPED; index += 1) {
    const line = lines[index]
    if (line === undefined) break
    if (beginsRow(line)) return index
    if (!isWide(line)) continue
    count += line.columns.length - 1
    if (count > width) break
    end = index + 1
  }
  return end
}

/** Cells that go on on the next line: its first belongs to the last before it. */
function continued(before: readonly Visible[], next: readonly Visible[]): readonly Visible[] {
  return [...before.slice(0, -1), joinVisible([...before.slice(-1), ...next.slice(0, 1)]), ...next.slice(1)]
}
