import { type Column, HEADS, type HeadWords } from '../../lexicon/table-heads.js'
import { type Cell, isEmpty, isPartNumber, numberOf, textOf } from './cell.js'

export type { Column } from '../../lexicon/table-heads.js'

/** What the columns hold, by their heads; null for what no head tells. */
export type Columns = readonly (Column | null)[]

const LONGEST_HEAD = 80
const FEWEST_HEADS = 2
/** A task that only a weak word tells (`Tên đề án`) is one where both others are plainly told. */
const WEAK = 3

interface Claim {
  readonly at: number
  readonly words: HeadWords
}

/** What the columns hold where the cells are the head of a table of tasks: a task and who leads it, or by when. */
export function columnsOf(cells: readonly Cell[]): Columns | undefined {
  const heads = cells.map((cell) => textOf(cell).folded)
  return columnsOfHeads(heads, heads)
}

/** `wide` holds what stands above a head of two rows with it: `Thời gian` above `Bắt đầu` and `Kết thúc`. */
function columnsOfHeads(heads: readonly string[], wide: readonly string[]): Columns | undefined {
  if (heads.some((head) => head.length > LONGEST_HEAD || /^\d/.test(head))) return undefined
  const claims: Claim[] = []
  for (const [at, head] of heads.entries()) {
    const words = wordsOf(head) ?? wordsOf(wide[at] ?? '')
    if (words !== undefined) claims.push({ at, words })
  }
  const columns: (Column | null)[] = heads.map(() => null)
  for (const { at, words } of claims) {
    const best = claims
      .filter((claim) => claim.words.column === words.column)
      .reduce((one, other) => (other.words.rank < one.words.rank ? other : one))
    const isAside = ASIDE.has(words.column)
    columns[at] = best.at === at || isAside ? words.column : 'note'
  }
  const rankOf = (column: Column) =>
    claims.find((claim) => columns[claim.at] === column && claim.words.column === column)?.words.rank
  const [task, lead, deadline] = [rankOf('task'), rankOf('lead'), rankOf('deadline')]
  if (claims.length < FEWEST_HEADS || task === undefined) return undefined
  const isTold =
    task < WEAK ? lead !== undefined || deadline !== undefined : lead === 0 && deadline !== undefined
  return isTold ? columns : undefined
}

/** Columns that may stand more than once. */
const ASIDE: ReadonlySet<Column> = new Set(['note', 'result', 'status', 'product', 'orderSource', 'orderDay'])

function wordsOf(head: string): HeadWords | undefined {
  const text = head
    .replace(/\([^()]*\)/g, ' ')
    .replace(/[^a-z0-9ß-ỿ]+/g, ' ')
    .trim()
  if (text === '') return undefined
  const padded = ` ${text} `
  return HEADS.find(
    ({ column, opens, holds, lacks }) =>
      opens.some((phrase) => (column === 'ordinal' ? text === phrase : padded.startsWith(` ${phrase} `))) &&
      (holds === undefined || holds.some((phrase) => padded.includes(` ${phrase} `))) &&
      lacks?.some((phrase) => padded.includes(` ${phrase} `)) !== true,
  )
}

/** Whether every cell is one that heads tables; for lines that else might be anything. */
export function areHeads(cells: readonly Cell[]): boolean {
  return cells.every((cell) => isEmpty(cell) || wordsOf(textOf(cell).folded) !== undefined)
}

/**
 * The columns of a head of two rows: `Phân công` above `Chủ trì` and `Phối hợp`, what has no second row empty there. A
 * head that spans several columns is one cell with empty ones behind it, or one cell alone.
 */
export function columnsOfTwoRows(upper: readonly Cell[], below: readonly Cell[]): Columns | undefined {
  // A cell merged down both rows may be printed in both.
  const lower = below.map((cell, at) => (textOf(cell).folded === textOf(upper[at]).folded ? [] : cell))
  const filled = lower.filter((cell) => !isEmpty(cell))
  const isLower = filled.length > 0 && filled.length < lower.length && areHeads(lower)
  if (!isLower || lower.length < upper.length) return undefined
  const above = spread(upper, lower)
  const heads = lower.map((cell, at) => textOf(isEmpty(cell) ? above[at] : cell).folded)
  const wide = lower.map((cell, at) => `${textOf(above[at]).folded} ${textOf(cell).folded}`)
  return columnsOfHeads(heads, wide)
}

/** For each cell of the lower row the head above it. */
function spread(upper: readonly Cell[], lower: readonly Cell[]): Cell[] {
  let surplus = lower.length - upper.length
  let at = -1
  return lower.map((cell, index) => {
    const isUnderSame = surplus > 0 && index > 0 && !isEmpty(cell) && !isEmpty(lower[index - 1])
    if (isUnderSame) surplus -= 1
    else at += 1
    const above = upper[at] ?? []
    // An empty cell above a filled one is what a wide head leaves behind it.
    return isEmpty(above) && !isEmpty(cell)
      ? (upper.slice(0, at).findLast((one) => !isEmpty(one)) ?? [])
      : above
  })
}

/** `(1)`, `(2)`, `(3) = (1) + (2)`: the row of column numbers under the head. */
export function isNumberRow(cells: readonly Cell[]): boolean {
  const filled = cells.filter((cell) => !isEmpty(cell))
  if (filled.length < FEWEST_HEADS) return false
  return filled.every(
    (cell) =>
      /^[([]?(?:\d{1,2}|[A-Za-z])[)\]]?(?:\s*=.*)?$/.test(textOf(cell).text) && textOf(cell).text.length < 20,
  )
}

/** `|---|:---:|`: the line under the head of a Markdown table. */
export function isRuler(cells: readonly Cell[]): boolean {
  return cells.every((cell) => /^[-: ]*$/.test(textOf(cell).text))
}

/** Whether a row begins with a number where the table numbers its rows. */
export function isNumbered(cells: readonly Cell[], columns: Columns): boolean {
  const at = columns.indexOf('ordinal')
  return at >= 0 && (numberOf(cells[at]) !== undefined || isPartNumber(cells[at]))
}
