import type { Selection } from '../report/selection.js'
import { renderCsv } from './csv.js'
import type { View } from './render.js'

/** One row a directive, or one a unit. */
export function exportCsv({ notices }: Selection, view: View): string {
  return renderCsv(notices, view)
}
