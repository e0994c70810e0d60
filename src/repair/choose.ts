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

function chanceAfter(before: Candidate, { word, chance, isPrinted }: Candidate): number {
  if (before.word === BREAK || word === BREAK) return chance
  const { listed, own } = before
  const met = own?.words.get(word) ?? 0
  // What is printed does not speak for itself.
  const itself = before.isPrinted && isPrinted ? Math.min(1, met) : 0
  const together = (listed?.words.get(word) ?? 0) + met - itself
  return (together + BACKING * chance) / ((listed?.total ?? 0) + (own?.total ?? 0) - itself + BACKING)
}
