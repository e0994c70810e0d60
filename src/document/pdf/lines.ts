import { withInlaid } from './inlaid.js'
import type { Piece } from './piece.js'

/** Pieces side by side on one baseline, without a gap as wide as that between columns. */
export interface Segment {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly y: number
  readonly size: number
}

/** In parts of the size of the letters. */
const SAME_BASELINE = 0.3
const WORD_GAP = 0.15
/** Between the cells of a table, and between columns of text, which a stretched blank must not be taken for. */
const CELL_GAP = 0.5
export const COLUMN_GAP = 1.5

/**
 * Puts the pieces of a page together, from top to bottom and from left to right, whatever order they were drawn in, up
 * to gaps of `widest` times the size of the letters.
 */
export function segmentsOf(pieces: readonly Piece[], widest = CELL_GAP): Segment[] {
  const sorted = pieces.filter(({ text }) => text.trim() !== '').sort((a, b) => b.y - a.y || a.x - b.x)
  const stops = widest < COLUMN_GAP ? stopsOf(sorted) : new Set<number>()
  const baselines: Piece[][] = []
  for (const piece of sorted) {
    const last = baselines.at(-1)
    const first = last?.[0]
    if (last !== undefined && first !== undefined && first.y - piece.y <= first.size * SAME_BASELINE)
      last.push(piece)
    else baselines.push([piece])
  }
  return baselines.flatMap((baseline) =>
    segmentsOfBaseline(withInlaid(baseline.sort((a, b) => a.x - b.x)), widest, stops),
  )
}

/** Pieces that begin at one place on so many lines are cells of a column, however near to the cell before. */
const FEWEST_CELLS = 3

function stopsOf(pieces: readonly Piece[]): Set<number> {
  const counts = new Map<number, number>()
  for (const { x } of pieces) counts.set(Math.round(x), (counts.get(Math.round(x)) ?? 0) + 1)
  return new Set([...counts].filter(([, count]) => count >= FEWEST_CELLS).map(([x]) => x))
}

function segmentsOfBaseline(pieces: readonly Piece[], widest: number, stops: ReadonlySet<number>): Segment[] {
  const segments: Segment[] = []
  for (const { text, x, y, width, size } of pieces) {
    const last = segments.at(-1)
    const gap = last === undefined ? Number.POSITIVE_INFINITY : x - last.right
    const isApart = gap > size * widest || (gap > size * WORD_GAP && stops.has(Math.round(x)))
    if (last === undefined || (isApart && !isMarkerOf(last.text, text) && !isLeftBlank(last.text, text))) {
      segments.push({ text, left: x, right: x + width, y, size })
      continue
    }
    const blank = gap > size * WORD_GAP && !last.text.endsWith(' ') && !text.startsWith(' ') ? ' ' : ''
    segments[segments.length - 1] = {
      ...last,
      text: last.text + blank + text,
      right: Math.max(last.right, x + width),
      size: Math.max(last.size, size),
    }
  }
  return segments
    .map((segment) => ({ ...segment, text: segment.text.replace(/\s+/g, ' ').trim() }))
    .filter(({ text }) => text !== '')
}

/** Joins the segments of a line that no column of text parts: only what stands wide apart stays apart. */
export function withoutCells(segments: readonly Segment[]): Segment[] {
  const pieces = segments.map(({ text, left, right, y, size }) => ({
    text,
    x: left,
    y,
    width: right - left,
    size,
  }))
  return segmentsOf(pieces, COLUMN_GAP)
}

/** `ngày    tháng    năm 2026`, `Số:    /KH-UBND`: the room in which a day or a number is written by hand. */
function isLeftBlank(before: string, after: string): boolean {
  const isDay =
    /(?:^|\s)(?:ngày|tháng)\s*$/iu.test(before) &&
    /^\s*(?:\d{0,2}\s*tháng|\d{0,2}\s*năm|\d{1,2}(?!\d))/iu.test(after)
  return isDay || (/^\s*số\s*:?\s*\d*\s*$/iu.test(before) && /^\s*(?:\d+\s*)?[/-]/u.test(after))
}

/** Behind a marker stands its item; behind `(1)` in the row of column numbers, `(2)`. */
function isMarkerOf(text: string, item: string): boolean {
  return isMarker(text) && !isMarker(item)
}

/** `1.`, `a)`, `-`, `II.`: what follows one at a distance is its item. A bare number may be a table's. */
function isMarker(text: string): boolean {
  return /^\s*(?:[-–+•*▪○➢]|\(?[\p{L}\d]{1,4}(?:\.\d+)*[.)/:])\s*$/u.test(text)
}
