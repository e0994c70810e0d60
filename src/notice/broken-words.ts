import { isBrokenWord } from '../repair/spacing.js'
import { fold } from '../text/fold.js'
import { LETTER, LOWER, LOWER_IN_CLASS } from '../text/letters.js'
import { joinVisible, sliceVisible, type Visible } from '../text/visible.js'
import type { Line } from './lines.js'

const END = new RegExp(`(?<part>${LETTER}{1,6})(?<hyphen>-?)$`)
/** The longest syllable has seven letters. */
const LONGEST_END = 8
const START = new RegExp(`^(?<part>${LOWER}{1,6})(?![${LOWER_IN_CLASS}\\d])`)

/** Puts the words together that the ends of lines break: `bá-` and `o cáo`, `thá` and `ng 4`. */
export function joinBrokenWords(lines: readonly Line[]): readonly Line[] {
  let joined: Line[] | undefined
  for (const [index, line] of lines.entries()) {
    const before = joined?.at(-1) ?? lines[index - 1]
    const broken = before === undefined ? undefined : brokenBetween(before, line)
    if (before === undefined || broken === undefined) {
      joined?.push(line)
      continue
    }
    joined ??= lines.slice(0, index)
    const { hyphen, rest } = broken
    const length = line.visible.text.length
    const head = sliceVisible(before.visible, { start: 0, end: before.visible.text.length - hyphen })
    const tail = sliceVisible(line.visible, { start: 0, end: rest })
    joined[joined.length - 1] = withVisible(before, joinVisible([head, tail], ''))
    const left = sliceVisible(line.visible, { start: rest, end: length })
    if (left.text !== '') joined.push(withVisible(line, left))
  }
  return joined ?? lines
}

function withVisible({ cells: _, ...line }: Line, visible: Visible): Line {
  return { ...line, visible, columns: [visible] }
}

/** The length of the hyphen at the end of a line, and of the rest of its word or number at the start of the next. */
function brokenBetween(
  { visible: before, ...one }: Line,
  { visible: after, ...other }: Line,
): { hyphen: number; rest: number } | undefined {
  // The last cell of a row ends there (`… Tháng 1`), and the next row has its number (`2`).
  if (one.cells?.between === 'tabs' || other.cells?.between === 'tabs') return undefined
  const rest = restOfDate(before.folded, after.folded)
  if (rest > 0) return { hyphen: 0, rest }
  const second = START.exec(after.text)?.groups?.part
  if (second === undefined) return undefined
  const { part: first, hyphen = '' } = END.exec(before.text.slice(-LONGEST_END))?.groups ?? {}
  if (first === undefined) return undefined
  return isBrokenWord(fold(first), fold(second), hyphen !== '')
    ? { hyphen: hyphen.length, rest: second.length }
    : undefined
}

const DATE_END = /(?:ngày |tháng |năm |\d\/)(?<part>\d{1,3})$/
const DATE_START = /^\d{1,3}(?!\d)/
const LONGEST_DATE_END = 12

/** How many digits at the start of a line belong to the number before it: `ngày 2` and `8/11`, `2/9/20` and `24`. */
function restOfDate(before: string, after: string): number {
  const second = DATE_START.exec(after)?.[0] ?? ''
  if (second === '') return 0
  const first = DATE_END.exec(before.slice(-LONGEST_DATE_END))?.groups?.part ?? ''
  const length = first.length + second.length
  return first !== '' && (length === 2 || length === 4) ? second.length : 0
}
