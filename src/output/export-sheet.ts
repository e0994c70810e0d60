import { listDirectives } from '../report/list.js'
import type { Selection } from '../report/selection.js'
import { listSheet } from './list-sheet.js'
import { printable } from './printable.js'
import type { View } from './render.js'

/** For people: the directives and how their units stand. */
export function exportTable(selection: Selection, view: View): string {
  return sheetOf(selection).table(view)
}

/** One unit a line, fields between tabs. */
export function exportPlain(selection: Selection): string {
  const rows = sheetOf(selection).rows()
  return rows.map((cells) => `${cells.map(printable).join('\t')}\n`).join('')
}

function sheetOf({ chosen, today }: Selection) {
  return listSheet(listDirectives(chosen, today))
}
