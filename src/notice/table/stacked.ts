import { joinVisible, type Visible } from '../../text/visible.js'
import type { Line } from '../lines.js'
import { markerOf, RANK } from '../marker.js'
import { type Cell, isGroupNumber, numberOf } from './cell.js'
import { fitted } from './fit.js'
import { type Columns, columnsOf } from './heads.js'
import type { Printed, PrintedTable } from './printed.js'

const ORDINAL_HEAD = /^(?:stt|tt|số tt|số thứ tự)$/u
const MOST_HEADS = 12
/** So many lines more than it has cells a row may take. */
const MOST_WRAPPED = 8

/**
 * The table that begins at a line, each of its cells on a line of its own, as one that was copied from a page is (`STT`,
 * `Nội dung`, `Chủ trì`, `Thời hạn`, `1`, `Rà soát …`). An empty cell leaves no line.
 */
export function stackedTable(lines: readonly Line[], at: number): PrintedTable | undefined {
  if (!ORDINAL_HEAD.test(lines[at]?.visible.folded ?? '')) return undefined
  const width = lines.slice(at, at + MOST_HEADS + 1).findIndex((line) => isNumber(line))
  const heads = lines.slice(at, at + width)
  const columns = width < 0 || heads.some(isWide) ? undefined : columnsOf(heads.map(cellOf))
  if (columns === undefined) return undefined
  const printed: Printed[] = []
  let most = width
  let from = at + width
  while (from < lines.length) {
    if (isHeadAgain(lines, from, heads)) {
      from += width
      continue
    }
    const end = endOfRow(lines, from, width, most)
    if (end === undefined) break
    const row = lines.slice(from, end)
    const [first] = row
    if (first !== undefined && numberOf(cellOf(first)) !== undefined) most = Math.max(most, row.length)
    printed.push(rowOf(row, columns))
    from = end
  }
  return { columns, printed, lines: lines.slice(at, from) }
}

function cellOf({ visible }: Line): Cell {
  return [visible]
}

/** The head stands once more on the next page. */
function isHeadAgain(lines: readonly Line[], from: number, heads: readonly Line[]): boolean {
  return heads.every((head, index) => lines[from + index]?.visible.folded === head.visible.folded)
}

function isWide({ columns }: Line): boolean {
  return columns.length > 1
}

function isNumber(line: Line): boolean {
  return numberOf(cellOf(line)) !== undefined || isGroupNumber(cellOf(line))
}

/**
 * The end of the row at `from`: where the next begins. A row that no number follows takes no more lines than the longest
 * before it, and none that is no cell.
 */
function endOfRow(lines: readonly Line[], from: number, width: number, most: number): number | undefined {
  const first = lines[from]
  if (first === undefined || !isNumber(first)) return undefined
  const number = numberOf(cellOf(first))
  for (let index = from + 1; index <= from + width + MOST_WRAPPED; index += 1) {
    const line = lines[index]
    if (line === undefined || isBehind(line, index - from)) return Math.min(index, from + most)
    const next = numberOf(cellOf(line))
    const follows = next !== undefined && (next === 1 || number === undefined || next === number + 1)
    const isFull = next !== undefined && index - from >= width
    if (follows || isFull || isGroupNumber(cellOf(line))) return index
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

/**
 * The cells of a row. Where it takes more lines than the table has columns, what is to be done is what takes several;
 * where fewer, some are empty.
 */
function rowOf(lines: readonly Line[], columns: Columns): Printed {
  const cells = lines.map(cellOf)
  if (isGroupNumber(cells[0])) return { title: joinVisible(cells.slice(1).flat()), lines }
  const surplus = Math.max(0, cells.length - columns.length)
  const task: Visible[] = cells.slice(1, surplus + 2).flat()
  const whole = cells.length > 1 ? [...cells.slice(0, 1), task, ...cells.slice(surplus + 2)] : cells
  return { cells: fitted(whole, columns) ?? whole, fits: cells.length === columns.length, lines }
}
