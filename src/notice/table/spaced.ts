import type { Line } from '../lines.js'
import { type Cell, cellsOf, continued, isGroupNumber, isPartNumber, numberOf, textOf } from './cell.js'
import { fitted } from './fit.js'
import { areHeads, columnsOf } from './heads.js'
import type { Printed, PrintedTable } from './printed.js'

const FEWEST_HEADS = 3
/** A page of a wide table is no wider. */
const WIDEST = 400

/**
 * The table that begins at a line whose heads stand apart by blanks: what tabs became in a copy, or columns that a
 * program drew with blanks. Where blanks run down between all columns, a cell has its place; else a row with a cell for
 * each head is taken as it stands, and any other is fitted to the heads.
 */
export function spacedTable(lines: readonly Line[], at: number): PrintedTable | undefined {
  const head = lines[at]
  if (head?.cells?.between !== 'gaps') return undefined
  const heads = cellsOf(head)
  const columns = heads.length < FEWEST_HEADS || !areHeads(heads) ? undefined : columnsOf(heads)
  if (columns === undefined) return undefined
  const end = endOfTable(lines, at)
  const body = lines.slice(at + 1, end)
  const bounds = boundsOf([head, ...body].filter(isWide), columns.length)
  const isNumbered = columns.includes('ordinal')
  const printed: Printed[] = []
  for (const line of body) {
    const cells = bounds === undefined ? cellsOf(line) : placed(line, bounds)
    const last = printed.at(-1)
    const isTitle = !isWide(line) && numberOf(cells[0]) === undefined
    const begins = isNumbered ? hasNumber(cells[0]) : isWide(line)
    if (begins) {
      const fits = cells.length === columns.length
      printed.push({ cells: fits ? cells : (fitted(cells, columns) ?? cells), fits, lines: [line] })
    } else if (bounds !== undefined && last !== undefined && 'cells' in last) {
      printed[printed.length - 1] = {
        ...last,
        cells: last.cells.map((cell, index) => continued(cell, cells[index] ?? [])),
        lines: [...last.lines, line],
      }
    } else if (isTitle) printed.push({ title: line.visible, lines: [line] })
  }
  return { columns, printed, lines: [head, ...body] }
}

function hasNumber(cell: Cell | undefined): boolean {
  return numberOf(cell) !== undefined || isGroupNumber(cell) || isPartNumber(cell)
}

function isWide({ cells }: Line): boolean {
  return cells?.between === 'gaps'
}

/** The table runs on over lines of cells; one line between two of them is a title or the rest of a cell. */
function endOfTable(lines: readonly Line[], at: number): number {
  let end = at + 1
  for (let index = end; index < lines.length && index <= end + 1; index += 1) {
    const line = lines[index]
    if (line !== undefined && isWide(line)) end = index + 1
  }
  return end
}

interface Extent {
  readonly from: number
  readonly to: number
}

function extentsOf(line: Line): { readonly cell: Cell; readonly extent: Extent }[] {
  const start = (line.visible.runs[0]?.source.start ?? 0) - line.indent
  return cellsOf(line).map((cell) => {
    const { runs } = textOf(cell)
    const from = (runs[0]?.source.start ?? 0) - start
    return { cell, extent: { from, to: (runs.at(-1)?.source.end ?? 0) - start } }
  })
}

/** Where the columns of all lines end, if as many stand apart from top to bottom as there are heads. */
function boundsOf(lines: readonly Line[], count: number): readonly number[] | undefined {
  const isFilled = new Array<boolean>(WIDEST).fill(false)
  for (const line of lines) {
    for (const { extent } of extentsOf(line)) isFilled.fill(true, extent.from, Math.min(extent.to, WIDEST))
  }
  const bounds: number[] = []
  for (let at = 1; at < WIDEST; at += 1) if (isFilled[at - 1] && !isFilled[at]) bounds.push(at)
  return bounds.length === count ? bounds : undefined
}

/** The cells of a line by the columns that they stand in. */
function placed(line: Line, bounds: readonly number[]): readonly Cell[] {
  const cells: Cell[] = bounds.map(() => [])
  for (const { cell, extent } of extentsOf(line)) {
    const at = bounds.findIndex((bound) => extent.from < bound)
    cells[at] = [...(cells[at] ?? []), ...cell]
  }
  return cells
}
