import type { Tagged } from '../../party/tags.js'

/** Tokens from `from` to `to` (exclusive). */
export interface TokenRange {
  readonly from: number
  readonly to: number
}

/** The words of a range, folded. */
export function foldedOf(tagged: Tagged, range: TokenRange): string {
  const start = tagged.tokens[range.from]?.start ?? 0
  return tagged.visible.folded.slice(start, tagged.tokens[range.to - 1]?.end ?? start)
}
