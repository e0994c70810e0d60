/** A stretch of a text: `start` inclusive, `end` exclusive, in UTF-16 units from 0. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Whether `outer` holds the whole of `inner`. */
export function covers(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}
