import { joinVisible, sliceVisible, type Visible } from '../../text/visible.js'
import type { Line } from '../lines.js'

/** What stands in one cell: its lines, none where it is empty. */
export type Cell = readonly Visible[]

/** No table of an office has more columns; a line of so many bars or tabs is none. */
export const MOST_CELLS = 40

export function textOf(cell: Cell | undefined): Visible {
  return joinVisible(cell ?? [])
}

export function isEmpty(cell: Cell | undefined): boolean {
  return cell === undefined || cell.length === 0
}

/** `| 1 | … |`: a row between bars. */
export function isPiped({ visible }: Line): boolean {
  return /^\|.*\|/.test(visible.text)
}

export function isBarred({ visible }: Line): boolean {
  return visible.text.includes('|')
}

export function isTabbed(line: Line): boolean {
  return line.cells?.between === 'tabs' && !isBarred(line)
}

/** The cells of a line, by their places between bars or tabs; else between gaps, or the whole line. */
export function cellsOf(line: Line): readonly Cell[] {
  const { visible, cells } = line
  if (isBarred(line)) return barredCells(visible)
  return (cells?.all ?? [visible]).slice(0, MOST_CELLS + 1).map(linesOfCell)
}

function barredCells(visible: Visible): Cell[] {
  const bars = Array.from(visible.text.matchAll(/\|/g), (bar) => bar.index).slice(0, MOST_CELLS + 2)
  if (!visible.text.endsWith('|')) bars.push(visible.text.length)
  if (!visible.text.startsWith('|')) bars.unshift(-1)
  return bars
    .slice(1)
    .map((end, index) => linesOfCell(sliceVisible(visible, { start: (bars[index] ?? -1) + 1, end })))
}

const LINE_END = /<br ?\/?>/giu

/** The lines of a cell: Markdown ends one with `<br>`. */
function linesOfCell(cell: Visible): Cell {
  const lines: Visible[] = []
  let start = 0
  for (const { index, 0: mark } of cell.text.matchAll(LINE_END)) {
    lines.push(sliceVisible(cell, { start, end: index }))
    start = index + mark.length
  }
  lines.push(start === 0 ? cell : sliceVisible(cell, { start, end: cell.text.length }))
  return lines.filter(({ text }) => text !== '')
}

/** A cell that goes on in another: the last line of the one and the first of the other are one line. */
export function continued(before: Cell, next: Cell): Cell {
  const [first, ...others] = next
  const last = before.at(-1)
  if (first === undefined || last === undefined) return [...before, ...next]
  return [...before.slice(0, -1), joinVisible([last, first]), ...others]
}

const NUMBER = /^(?<number>\d{1,3})[.)]?$/
/** The number of a group of rows; its title follows. */
const GROUP = /^(?:[IVX]{1,5}|[A-DĐ])[.)]?$/
/** `1.2`, `a`, `b)`, `-`: the number of a row within one, or its mark. */
const PART = /^(?:\d{1,2}(?:\.\d{1,2}){1,3}[.)]?|[a-zđ][.)]?|[-–+*•])$/

export function numberOf(cell: Cell | undefined): number | undefined {
  const number = NUMBER.exec(textOf(cell).text)?.groups?.number
  return number === undefined ? undefined : Number(number)
}

export function isGroupNumber(cell: Cell | undefined): boolean {
  return GROUP.test(textOf(cell).text)
}

export function isPartNumber(cell: Cell | undefined): boolean {
  return PART.test(textOf(cell).text)
}
