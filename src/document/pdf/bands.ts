import type { Segment } from './lines.js'

/** Segments that overlap in height, alone or by way of others. */
export interface Band {
  readonly segments: readonly Segment[]
  readonly bottom: number
}

/** An upright stretch that no segment reaches into. */
export interface Gap {
  readonly left: number
  readonly right: number
}

/** The part of a line's size that small letters fill: lines of one column never overlap by it. */
const LETTER_HEIGHT = 0.7

export function topOf({ y, size }: Segment): number {
  return y + size * LETTER_HEIGHT
}

export function byHeight(segments: readonly Segment[]): Segment[] {
  return [...segments].sort((a, b) => b.y - a.y || a.left - b.left)
}

/** The bands of a page from top to bottom. */
export function bandsOf(segments: readonly Segment[]): Band[] {
  const bands: { segments: Segment[]; bottom: number }[] = []
  for (const segment of [...segments].sort((a, b) => topOf(b) - topOf(a))) {
    const last = bands.at(-1)
    if (last !== undefined && topOf(segment) > last.bottom) {
      last.segments.push(segment)
      last.bottom = Math.min(last.bottom, segment.y)
    } else bands.push({ segments: [segment], bottom: segment.y })
  }
  return bands
}

/** In parts of the size of the letters. */
const NARROWEST = 0.1

/** The gaps between the leftmost and the rightmost of the segments. */
export function gapsOf(segments: readonly Segment[]): Gap[] {
  const gaps: Gap[] = []
  let right = Number.POSITIVE_INFINITY
  for (const segment of [...segments].sort((a, b) => a.left - b.left)) {
    if (segment.left > right + segment.size * NARROWEST) gaps.push({ left: right, right: segment.left })
    right = right === Number.POSITIVE_INFINITY ? segment.right : Math.max(right, segment.right)
  }
  return gaps
}

/** The segments between the gaps, from left to right. */
export function columnsOf(segments: readonly Segment[], gaps: readonly Gap[]): Segment[][] {
  const columns: Segment[][] = Array.from({ length: gaps.length + 1 }, () => [])
  for (const segment of segments) {
    const column = gaps.findIndex((gap) => segment.right <= gap.left + 1)
    columns[column < 0 ? gaps.length : column]?.push(segment)
  }
  return columns
}
