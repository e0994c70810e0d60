import { tagText } from '../../party/tags.js'
import { BEGINS_LOWER } from '../../text/letters.js'
import type { Line } from '../lines.js'
import { markerOf, RANK } from '../marker.js'
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
  MOST_CELLS,
  numberOf,
} from './cell.js'
import { type Columns, columnsOf, columnsOfTwoRows, isNumberRow, isRuler } from './heads.js'
import type { Printed, PrintedTable } from './printed.js'

const FEWEST_HEADS = 3
/** So many lines a row may go on over, where lines end within its cells. */
const MOST_WRAPPED = 12

/** The head of a table whose cells bars or tabs part, and where its rows begin. */
interface Head {
  readonly columns: Columns
  readonly cells: readonly Cell[]
  readonly end: number
  readonly isBarred: boolean
}

/** The table that begins at a line with a head of cells between bars, or between tabs. */
export function partedTable(lines: readonly Line[], at: number): PrintedTable | undefined {
  const head = headAt(lines, at)
  if (head === undefined) return undefined
  const printed: Printed[] = []
  let from = head.end
  while (from < lines.length) {
    const again = headAt(lines, from)
    // The head once more on the next page; another head begins another table.
    if (again !== undefined && !isSame(head.cells, again.cells)) break
    const part = again === undefined ? printedAt(lines, from, head) : { end: again.end, printed: undefined }
    if (part === undefined) break
    if (part.printed !== undefined) printed.push(part.printed)
    from = part.end
  }
  return { columns: head.columns, printed, lines: lines.slice(at, from) }
}

function headAt(lines: readonly Line[], at: number): Head | undefined {
  const line = lines[at]
  if (line === undefined || !(isBarred(line) || isTabbed(line))) return undefined
  const cells = cellsOf(line)
  if (cells.length > MOST_CELLS || (cells.length < FEWEST_HEADS && !isPiped(line))) return undefined
  const next = lines[at + 1]
  const ruled = next !== undefined && isBarred(next) && isRuler(cellsOf(next)) ? at + 2 : at + 1
  const below = lines[ruled]
  const isTwo =
    below !== undefined && isBarred(below) === isBarred(line) && (isBarred(below) || isTabbed(below))
  const both = isTwo ? columnsOfTwoRows(cells, cellsOf(below)) : undefined
  const columns = both ?? columnsOf(cells)
  if (columns === undefined) return undefined
  return { columns, cells, end: both === undefined ? at + 1 : ruled + 1, isBarred: isBarred(line) }
}

function isSame(one: readonly Cell[], other: readonly Cell[]): boolean {
  const words = (cells: readonly Cell[]) =>
    cells
      .flat()
      .map(({ folded }) => folded)
      .join('|')
  return words(one) === words(other)
}

interface Part {
  readonly end: number
  /** Nothing for a line that only parts rows. */
  readonly printed: Printed | undefined
}

/** What the table prints at a line; nothing where it is over. */
function printedAt(lines: readonly Line[], at: number, head: Head): Part | undefined {
  const line = lines[at]
  if (line === undefined) return undefined
  if (!isRowLine(line, head)) {
    const isRest = PAGE_NUMBER.test(line.visible.text) && rowFollows(lines, at + 1, head)
    if (isRest) return { end: at + 1, printed: undefined }
    return isTitle(line) && rowFollows(lines, at + 1, head)
      ? { end: at + 1, printed: { title: line.visible, lines: [line] } }
      : undefined
  }
  const cells = cellsOf(line)
  if (isRuler(cells) || isNumberRow(cells)) return { end: at + 1, printed: undefined }
  return head.isBarred ? rowPart([line], cells, at + 1, head) : brokenRow(lines, at, head)
}

/** A page's number between the rows of a table. */
const PAGE_NUMBER = /^[-–\s]*\d{1,3}[-–\s]*$/
const MOST_TITLES = 3

function isRowLine(line: Line, head: Head): boolean {
  return head.isBarred ? isBarred(line) : isTabbed(line)
}

/** Whether a row comes next, be it behind the title of a group within this one. */
function rowFollows(lines: readonly Line[], from: number, head: Head): boolean {
  for (let index = from; index < from + MOST_TITLES; index += 1) {
    const line = lines[index]
    if (line === undefined) return false
    if (isRowLine(line, head)) return true
    if (!isTitle(line)) return false
  }
  return false
}

const LONGEST_TITLE = 120
const APPENDIX = /^(?:phụ lục|danh mục|biểu)(?:\s|$)/u

/** A line between rows that titles those under it: in capitals or in bold, numbered as groups are, or a body's name. */
function isTitle(line: Line): boolean {
  const { text, folded } = line.visible
  if (text.length > LONGEST_TITLE || APPENDIX.test(folded)) return false
  const marker = markerOf(text)
  if (marker !== undefined) return marker.rank === RANK.section
  return text === text.toUpperCase() || line.bold || isBodyName(line)
}

function isBodyName({ visible }: Line): boolean {
  return (
    !/[.;,]$/.test(visible.text) &&
    tagText(visible).tags[0]?.meaning.organ !== undefined &&
    !BEGINS_LOWER.test(visible.text)
  )
}

function rowPart(lines: readonly Line[], cells: readonly Cell[], end: number, { columns }: Head): Part {
  // Editors and mail take blanks off the ends of lines, so the last cells of a row may be missing, if they may be empty.
  const isShort = cells.length < columns.length && !mayBeEmpty(columns.slice(cells.length))
  return { end, printed: { cells, fits: cells.length <= columns.length && !isShort, lines } }
}

function mayBeEmpty(columns: Columns): boolean {
  return !columns.includes('task') && !columns.includes('lead')
}

/**
 * The row between tabs that begins at a line. Where a line ends within a cell, the next goes on with it, until the row has
 * its cells; what stands under a row that is full and does not begin anything goes on with its last cell.
 */
function brokenRow(lines: readonly Line[], at: number, head: Head): Part {
  const width = head.columns.length
  const first = lines[at]
  let cells = first === undefined ? [] : cellsOf(first)
  let end = at + 1
  for (let next = restOfRow(lines, end, cells, head); next > end; next = restOfRow(lines, end, cells, head)) {
    for (const line of lines.slice(end, next)) cells = goneOn(cells, cellsOf(line))
    end = next
    if (cells.length >= width) break
  }
  while (end < lines.length && isRestOfCell(lines[end], lines[end + 1], cells, head)) {
    cells = goneOn(cells, cellsOf(lines[end] as Line))
    end += 1
  }
  return rowPart(lines.slice(at, end), cells, end, head)
}

/** Up to where the lines from `from` on go on with a row that wants cells; `from` itself where they do not. */
function restOfRow(lines: readonly Line[], from: number, cells: readonly Cell[], head: Head): number {
  for (let index = from; index < from + MOST_WRAPPED; index += 1) {
    const line = lines[index]
    if (line === undefined || beginsRow(line, head) || isEnd(line)) return from
    if (!isTabbed(line)) continue
    const count = cells.length + cellsOf(line).length - 1
    return count <= head.columns.length && goesOn(line, head) ? index + 1 : from
  }
  return from
}

/** A table without numbers begins a row with every line that has as many cells as the head. */
function beginsRow(line: Line, { columns }: Head): boolean {
  if (!isTabbed(line)) return false
  const cells = cellsOf(line)
  const at = columns.indexOf('ordinal')
  if (at < 0) return cells.length >= columns.length
  const number = cells[at]
  return numberOf(number) !== undefined || isGroupNumber(number) || isPartNumber(number)
}

/** `⇥⇥…`: a line that leaves its first cells empty is no rest of the cell before it. */
function goesOn(line: Line, { columns }: Head): boolean {
  const [first] = cellsOf(line)
  return columns.includes('ordinal') ? !isEmpty(first) : true
}

function isEnd({ visible }: Line): boolean {
  const marker = markerOf(visible.text)
  return (marker !== undefined && marker.rank <= RANK.number) || APPENDIX.test(visible.folded)
}

const LONGEST_REST = 60

/** `Trước ngày` / `26/4/2023`: a short line under the last cell, in small letters or a day, that begins no row and no item. */
function isRestOfCell(
  line: Line | undefined,
  next: Line | undefined,
  cells: readonly Cell[],
  head: Head,
): boolean {
  if (line === undefined || isTabbed(line) || isBarred(line) || isEnd(line)) return false
  const { text } = line.visible
  const last = cells.at(-1)?.at(-1)?.text ?? ''
  if (text.length > LONGEST_REST || markerOf(text) !== undefined || last === '') return false
  const isOpen = /[,;]$/.test(last) || BEGINS_LOWER.test(text) || /^\d{1,2}[/.-]\d/.test(text)
  const isOver = /[.;]$/.test(last)
  return isOpen && !isOver ? true : !isOver && !isTitle(line) && next !== undefined && beginsRow(next, head)
}

/** The cells of a row and of the line under it, which goes on with its last cell. */
function goneOn(cells: readonly Cell[], next: readonly Cell[]): readonly Cell[] {
  return [...cells.slice(0, -1), continued(cells.at(-1) ?? [], next[0] ?? []), ...next.slice(1)]
}
