import { TRAIT } from '../../party/tag.js'
import { hasAny, tagText } from '../../party/tags.js'
import type { Visible } from '../../text/visible.js'
import { type Cell, numberOf, textOf } from './cell.js'
import type { Column, Columns } from './heads.js'

const TELLS_TIME =
  /^[-+(\s]*(?:(?:xong|hoàn thành|trước|sau|trong|đến|hết|chậm nhất|không quá|hằng|hàng|mỗi|định kỳ|thường xuyên|ngay|đầu|giữa|cuối|thời gian|thời hạn|tháng|quý|năm|ngày|tuần|kỳ|từ|cả|theo)(?![a-zß-ỿ])|\d{1,2}[/.-]\d|\d{1,2} ?(?:h|giờ)|(?:19|20)\d\d(?!\d))/u
const LONGEST_TIME = 80
const CITES = /\d+\s*[-/][a-zđ]|^(?:số|công văn|thông báo|kết luận|nghị quyết|văn bản|chỉ thị|cv|tb)[ .]/u
const LONG = 30

/** How well a cell stands under a head that says so. */
function suits(cell: Visible, column: Column | null): number {
  const isTime = cell.folded.length <= LONGEST_TIME && TELLS_TIME.test(cell.folded)
  switch (column) {
    case 'ordinal':
      return numberOf([cell]) === undefined ? -4 : 4
    case 'deadline':
      return isTime ? 3 : -3
    case 'lead':
      return isTime ? -3 : isBody(cell) ? 3 : 0
    case 'support':
    case 'reportTo':
      return isTime ? -3 : isBody(cell) ? 2 : 0
    case 'task':
      return (isTime ? -1 : 1) + (cell.text.length > LONG ? 2 : 0) - (isBody(cell) ? 2 : 0)
    case 'orderDay':
    case 'orderSource':
      return CITES.test(cell.folded) || /^\d{1,2}[/.]/.test(cell.text) ? 3 : -2
    default:
      return isTime || isBody(cell) ? -1 : 0
  }
}

/** What is lost where a column is left without a cell. */
const MISSED: Partial<Record<Column, number>> = { task: 4, lead: 2, deadline: 1, ordinal: 1 }

const OPENS_BODY = 60

function isBody(cell: Visible): boolean {
  const tagged = tagText({
    ...cell,
    text: cell.text.slice(0, OPENS_BODY),
    folded: cell.folded.slice(0, OPENS_BODY),
  })
  return (
    tagged.tags[0]?.meaning.organ !== undefined ||
    hasAny(tagged, 0, TRAIT.quantifier | TRAIT.post | TRAIT.personTitle)
  )
}

/**
 * The cells of a row, each under a head: where empty ones left no trace, a row has fewer cells than there are columns,
 * and what they hold tells which are missing. Undefined where there are more.
 */
export function fitted(cells: readonly Cell[], columns: Columns): readonly Cell[] | undefined {
  if (cells.length > columns.length) return undefined
  // best[i]: how well the first i cells stand under the columns so far, and under which.
  let best: ({ readonly score: number; readonly at: readonly number[] } | undefined)[] = [
    { score: 0, at: [] },
  ]
  for (const [index, column] of columns.entries()) {
    const next: typeof best = []
    for (let count = 0; count <= cells.length; count += 1) {
      const cell = cells[count - 1]
      const left = best[count]
      const under = best[count - 1]
      const missed = column === null ? 0 : (MISSED[column] ?? 0)
      const skipped = left && { score: left.score - missed, at: left.at }
      const placed = cell &&
        under && { score: under.score + suits(textOf(cell), column), at: [...under.at, index] }
      next[count] =
        skipped && placed ? (placed.score >= skipped.score ? placed : skipped) : (placed ?? skipped)
    }
    best = next
  }
  const places = best[cells.length]?.at
  return places && columns.map((_, index) => cells[places.indexOf(index)] ?? [])
}
