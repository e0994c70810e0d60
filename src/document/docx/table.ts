import { child, elements, val, type XmlElement } from './xml.js'

/** A cell of a row; one that goes on from the row above holds that one's element. */
export interface Cell {
  readonly element: XmlElement
  /** Columns that it spans. */
  readonly span: number
  readonly isContinued: boolean
}

/** More columns than any page has, claimed by one cell, are taken as one. */
const WIDEST_SPAN = 64

/** The rows of a table (`w:tbl`), those deleted in tracked changes left out. */
export function rowsOf(table: XmlElement): Cell[][] {
  const rows: Cell[][] = []
  let above: { readonly at: number; readonly cell: Cell }[] = []
  for (const row of within(table, 'w:tr')) {
    if (child(child(row, 'w:trPr'), 'w:del') !== undefined) continue
    const cells: Cell[] = []
    const placed: typeof above = []
    let at = 0
    for (const element of within(row, 'w:tc')) {
      const properties = child(element, 'w:tcPr')
      const claimed = Number(val(child(properties, 'w:gridSpan')) ?? 1)
      const span = Number.isInteger(claimed) && claimed > 0 && claimed <= WIDEST_SPAN ? claimed : 1
      const merged = child(properties, 'w:vMerge')
      const upper = above.find((one) => one.at === at)?.cell
      const isContinued = merged !== undefined && val(merged) !== 'restart' && upper !== undefined
      const cell = { element: isContinued ? upper.element : element, span, isContinued }
      cells.push(cell)
      placed.push({ at, cell })
      at += span
    }
    rows.push(cells)
    above = placed
  }
  return rows
}

/** The children of the name, also those in content controls. */
function within(parent: XmlElement, name: string): XmlElement[] {
  return elements(parent).flatMap((element) => {
    if (element.name === name) return [element]
    return /^w:(?:sdt|sdtContent|customXml|ins)$/.test(element.name) ? within(element, name) : []
  })
}
