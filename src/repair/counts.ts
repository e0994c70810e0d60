import { bare } from '../text/fold.js'

/** How often folded words, and pairs of neighbours, were met; the weights need not be whole. */
export interface Counts {
  readonly words: Map<string, number>
  /** What followed a word. */
  readonly after: Map<string, Followers>
}

export interface Followers {
  total: number
  readonly words: Map<string, number>
}

/** What stands for any number. */
export const NUMBER = '#'
/** What stands between clauses: a word after it says nothing of the word before. */
export const BREAK = ''

export function startCounts(): Counts {
  return { words: new Map(), after: new Map() }
}

export function countWord({ words }: Counts, word: string, weight: number): void {
  words.set(word, (words.get(word) ?? 0) + weight)
}

export function countPair({ after }: Counts, first: string, second: string, weight: number): void {
  const followers = after.get(first) ?? { total: 0, words: new Map<string, number>() }
  followers.total += weight
  followers.words.set(second, (followers.words.get(second) ?? 0) + weight)
  after.set(first, followers)
}

export function totalOf({ words }: Counts): number {
  let total = 0
  for (const weight of words.values()) total += weight
  return total
}

/** Words by a look that several of them share. */
export type Looks = ReadonlyMap<string, readonly string[]>

/** The words by what is left of them without their diacritics. */
export function plainLooks(words: Iterable<string>): Looks {
  return grouped(words, (word) => [bare(word)])
}

/** The words by what is left of them without their diacritics and any one letter. */
export function gappedLooks(words: Iterable<string>): Looks {
  return grouped(words, (word) => withGaps(bare(word)))
}

/** A word with each of its letters in turn left open. */
export function withGaps(word: string): string[] {
  return Array.from(word, (_, at) => `${word.slice(0, at)}?${word.slice(at + 1)}`)
}

function grouped(words: Iterable<string>, looksOf: (word: string) => readonly string[]): Looks {
  const groups = new Map<string, string[]>()
  for (const word of words) {
    for (const look of looksOf(word)) {
      const group = groups.get(look)
      if (group === undefined) groups.set(look, [word])
      else group.push(word)
    }
  }
  return groups
}
