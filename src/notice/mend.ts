import { menderOf } from '../repair/mend.js'
import { joinBrokenWords } from './broken-words.js'
import type { Line } from './lines.js'

/** The lines of a notice with their damaged words mended; those of a sound copy as they are. */
export function mendLines(printed: readonly Line[]): readonly Line[] {
  const lines = joinBrokenWords(printed)
  const mend = menderOf(lines.map(({ visible }) => visible))
  if (mend === undefined) return lines
  return lines.map((line) => {
    const visible = mend(line.visible)
    return {
      ...line,
      visible,
      columns: line.columns.length > 1 ? line.columns.map(mend) : [visible],
      ...(line.cells === undefined ? {} : { cells: { ...line.cells, all: line.cells.all.map(mend) } }),
    }
  })
}
