import { after, startsWith, type Tagged } from '../../party/tags.js'

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

/** The longest known phrase at `at`, folded; the one word where none is known. */
export function phraseAt(tagged: Tagged, at: number): string {
  return foldedOf(tagged, { from: at, to: after(tagged, at) })
}

/** The two words at `at`, folded. */
export function pairAt({ tokens }: Tagged, at: number): string {
  return `${tokens[at]?.folded} ${tokens[at + 1]?.folded}`
}

/** The first of the phrases that stands at `at`. */
export function anyAt(tagged: Tagged, at: number, phrases: readonly string[]): string | undefined {
  return phrases.find((words) => startsWith(tagged, at, words))
}

/** How many tokens a phrase of the lexicon covers. */
export function lengthOf(phrase: string): number {
  return phrase.split(' ').length
}

/** How far from its beginning the colon of a label may stand. */
export const LONGEST_LABEL = 40

/** The index behind the first `mark` from `at` on. */
export function closingOf(tagged: Tagged, at: number, to: number, mark: string): number | undefined {
  for (let index = at; index < to; index += 1) if (tagged.tokens[index]?.folded === mark) return index + 1
  return undefined
}
