import type { Candidate } from './candidates.js'
import type { Copy } from './copy.js'
import { BREAK, NUMBER } from './counts.js'

interface Path extends Candidate {
  readonly from: Path | undefined
}

/**
 * Of the candidates for each word of a row those that fit together best (Viterbi's algorithm over a noisy channel): how
 * likely a word is after the one before it counts, and how likely it is to be printed as it is.
 */
export function chooseWords(row: readonly (readonly Candidate[])[], copy: Copy): readonly string[] {
  let paths: readonly Path[] = [{ word: BREAK, cost: 0, from: undefined }]
  for (const candidates of row) {
    paths = candidates.map(({ word, cost }) => {
      const alone = chanceOf(word, copy)
      let best: Path | undefined
      let least = Number.POSITIVE_INFINITY
      for (const path of paths) {
        const sum = path.cost + cost - Math.log(chanceAfter(path.word, word, alone, copy))
        if (sum < least) {
          best = path
          least = sum
        }
      }
      return { word, cost: least, from: best }
    })
  }
  const chosen: string[] = []
  let path: Path | undefined
  for (const other of paths) if (path === undefined || other.cost < path.cost) path = other
  for (; path?.from !== undefined; path = path.from) chosen.push(path.word)
  return chosen.reverse()
}

/** The weight of a word that nothing is known of. */
const UNSEEN = 0.01
/** The share of numbers among words. */
const NUMBERS = 0.05

function chanceOf(word: string, { lexicon, own }: Copy): number {
  if (word === BREAK) return 1
  if (word === NUMBER) return NUMBERS
  const weight = (lexicon.words.get(word) ?? 0) + (own.words.get(word) ?? 0)
  return (weight + UNSEEN) / (lexicon.total + own.total)
}

/** How much a word's own chance counts against the word before it. */
const BACKING = 3

function chanceAfter(before: string, word: string, alone: number, { lexicon, own }: Copy): number {
  if (before === BREAK || word === BREAK) return alone
  const [listed, met] = [lexicon.after.get(before), own.after.get(before)]
  const together = (listed?.words.get(word) ?? 0) + (met?.words.get(word) ?? 0)
  return (together + BACKING * alone) / ((listed?.total ?? 0) + (met?.total ?? 0) + BACKING)
}
