import { type Line, paintLines, widest } from './cells.js'
import { printable } from './printable.js'
import { widthOf, wrap } from './width.js'

const GAP = '  '
/** With fewer columns for the widest column than this, a row's cells are stacked instead. */
const LEAST_FLEXIBLE = 24

/** A text in lines of at most `width` columns. */
export function linesOf(text: string, width: number, paint: (text: string) => string = String): Line[] {
  return wrap(printable(text), Math.max(1, width)).map((line) => ({ text: line, paint }))
}

/** A cell is lines, or a text that is broken to whatever is left of the width. */
export type Cell = readonly Line[] | ((width: number) => readonly Line[])

/**
 * Rows in columns, with a gap between them. Cells that are lines are as wide as they are; the column of the cells that
 * are functions takes what is left.
 */
export function gridLines(rows: readonly (readonly Cell[])[], width: number): string[] {
  const columns = Math.max(0, ...rows.map((row) => row.length))
  const widths: (number | null)[] = Array.from({ length: columns }, (_, column) => {
    const cells = rows.map((row) => row[column] ?? [])
    return cells.some((cell) => typeof cell === 'function')
      ? null
      : Math.max(0, ...cells.map((cell) => (typeof cell === 'function' ? 0 : widest(cell))))
  })
  const fixed = widths.reduce<number>((sum, one) => sum + (one ?? 0), 0)
  const room = width - fixed - GAP.length * (columns - 1)
  const isStacked = widths.includes(null) && room < LEAST_FLEXIBLE
  return rows.flatMap((row) => {
    if (isStacked) return stacked(row, width)
    const cells = row.map((cell) => (typeof cell === 'function' ? cell(room) : cell))
    const height = Math.max(0, ...cells.map((cell) => cell.length))
    return Array.from({ length: height }, (_, line) =>
      cells
        .map((cell, column) => padded(cell[line], widths[column] ?? room))
        .join(GAP)
        .trimEnd(),
    )
  })
}

function padded(line: Line | undefined, width: number): string {
  if (line === undefined) return ' '.repeat(width)
  return line.paint(line.text) + ' '.repeat(Math.max(0, width - widthOf(line.text)))
}

/** For a narrow terminal: the cells one below another. */
function stacked(row: readonly Cell[], width: number): string[] {
  const within = Math.max(1, width - GAP.length)
  const cells = row.map((cell) => (typeof cell === 'function' ? cell(within) : cell))
  return cells
    .filter((cell) => cell.length > 0)
    .flatMap((cell, index) =>
      paintLines(cell)
        .split('\n')
        .map((line) => (index === 0 ? line : GAP + line)),
    )
}
