import type { Visible } from '../../text/visible.js'
import type { Line } from '../lines.js'
import type { Cell } from './cell.js'
import type { Columns } from './heads.js'

/** What a table prints in one row, or the title of a group of rows, with the lines that it is printed on. */
export type Printed = PrintedRow | PrintedTitle

export interface PrintedRow {
  readonly cells: readonly Cell[]
  /** Whether each cell is under its head; where it is not sure, the cells were fitted to the heads by what they hold. */
  readonly fits: boolean
  readonly lines: readonly Line[]
}

export interface PrintedTitle {
  readonly title: Visible
  readonly lines: readonly Line[]
}

/** A table as printed: what its columns hold, its rows, and all of its lines, the head's among them. */
export interface PrintedTable {
  readonly columns: Columns
  readonly printed: readonly Printed[]
  readonly lines: readonly Line[]
}
