import type { Candidate } from './candidates.js'
import { BREAK } from './counts.js'

interface Path {
  readonly last: Candidate
  readonly cost: number
  readonly before: Path | undefined
}

/**
 * Of the candidates for each word of a row those that fit together best (Viterbi's algorithm over a noisy channel): how
 * likely a word is after the one before it counts, and how likely it is to be printed as it is.
 */
export function chooseWords(row: readonly (readonly Candidate[])[]): readonly string[] {
  let paths: readonly Path[] = []
  for (const candidates of row) paths = candidates.map((candidate) => cheapestTo(candidate, paths))
  let path = paths.reduce<Path | undefined>(
    (best, other) => (best === undefined || other.cost < best.cost ? other : best),
    undefined,
  )
  const chosen: string[] = []
  for (; path !== undefined; path = path.before) chosen.push(path.last.word)
  return chosen.reverse()
}

function cheapestTo(last: Candidate, paths: readonly Path[]): Path {
  let best: Path | undefined
  let least = Number.POSITIVE_INFINITY
  for (const path of paths) {
    const cost = path.cost - Math.log(chanceAfter(path.last, last))
    if (cost < least) {
      best = path
      least = cost
    }
  }
  return { last, before: best, cost: last.cost + (best === undefined ? -Math.log(last.chance) : least) }
}

/** How much a word's own chance counts against the word before it. */
const BACKING = 3

function chanceAfter(before: Candidate, { word, chance }: Candidate): number {
  if (before.word === BREAK || word === BREAK) return chance
  let together = BACKING * chance
  let all = BACKING
  for (const { words, total } of before.followers) {
    together += words.get(word) ?? 0
    all += total
  }
  return together / all
}
