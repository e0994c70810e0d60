import { bare } from '../text/fold.js'
import { isSyllable } from '../text/syllable.js'
import {
  BREAK,
  type Counts,
  countPair,
  countWord,
  gappedLooks,
  type Looks,
  NUMBER,
  plainLooks,
  startCounts,
  totalOf,
} from './counts.js'
import { type Lexicon, lexicon } from './lexicon.js'

/** What the words of a copy tell of how it is to be mended. */
export interface Copy {
  readonly lexicon: Lexicon
  /** The copy's own words, as far as they can be trusted: a word that is damaged here is whole elsewhere. */
  readonly own: Counts & { readonly total: number; readonly looks: Looks; readonly gapped: Looks }
  /** The copy's words as they are printed. */
  readonly printed: Counts
  /** The share of words that lost all their diacritics; over 0 and under 1. */
  readonly loss: number
  /** The share of words of which one mark was lost or read wrongly. */
  readonly misreading: number
}

/** Reads the rows of folded words of a copy, with `BREAK` and `NUMBER` among them. */
export function readCopy(rows: readonly (readonly string[])[]): Copy {
  const printed = countRows(rows)
  const known = lexicon()
  const loss = lossIn(printed)
  const trust = trustIn(printed, known, loss)
  const own = startCounts()
  for (const [word, times] of printed.words) {
    const trusted = times * trust(word)
    if (trusted > 0) countWord(own, word, trusted)
  }
  for (const [first, followers] of printed.after) {
    for (const [second, times] of followers.words) {
      const trusted = times * trust(first) * trust(second) * trustInPair(first, second, known)
      if (trusted > 0) countPair(own, first, second, trusted)
    }
  }
  return {
    lexicon: known,
    printed,
    own: {
      ...own,
      total: totalOf(own),
      looks: plainLooks(own.words.keys()),
      gapped: gappedLooks(own.words.keys()),
    },
    loss,
    misreading: misreadingIn(printed, known),
  }
}

function countRows(rows: readonly (readonly string[])[]): Counts {
  const counts = startCounts()
  for (const row of rows) {
    let before = BREAK
    for (const word of row) {
      if (word !== BREAK && word !== NUMBER) countWord(counts, word, 1)
      if (word !== BREAK && before !== BREAK) countPair(counts, before, word, 1)
      before = word
    }
  }
  return counts
}

/** The share of words without diacritics in sound Vietnamese text. */
const UNMARKED = 0.15
const LEAST_LOSS = 0.02
const MOST_LOSS = 0.98

function lossIn({ words }: Counts): number {
  let all = 0
  let unmarked = 0
  for (const [word, times] of words) {
    const isPlain = bare(word) === word
    if (!isSyllable(word) && !(isPlain && isSyllable(withTone(word)))) continue
    all += times
    if (isPlain) unmarked += times
  }
  return within(LEAST_LOSS, (unmarked / all - UNMARKED) / (1 - UNMARKED), MOST_LOSS)
}

const VOWEL = /[aeiouyâêôăơư](?=[^aeiouyâêôăơư]*$)/

/** A word without a tone with one, as one that a stop closes has it. */
function withTone(word: string): string {
  return word.replace(VOWEL, '$&\u0301').normalize('NFC')
}

const LEAST_MISREADING = 0.002
const MOST_MISREADING = 0.1

function misreadingIn({ words }: Counts, { looks }: Lexicon): number {
  let all = 0
  let wrong = 0
  for (const [word, times] of words) {
    const plain = bare(word)
    if (plain === word) continue
    all += times
    if (!isSyllable(word) && looks.has(plain)) wrong += times
  }
  return within(LEAST_MISREADING, wrong / all, MOST_MISREADING)
}

function within(least: number, value: number, most: number): number {
  return Number.isNaN(value) ? least : Math.min(most, Math.max(least, value))
}

/**
 * How much of a printed word is itself. What is no syllable is nothing. A word that the lexicon does not have does not
 * speak for itself: the one time that is to be judged is taken off. So is, of a word without diacritics, what marked
 * words that look alike have lost.
 */
function trustIn(
  { words }: Counts,
  { looks, words: listed }: Lexicon,
  loss: number,
): (word: string) => number {
  const marked = new Map<string, number>()
  for (const [word, times] of words) {
    const plain = bare(word)
    if (plain !== word && isSyllable(word)) marked.set(plain, (marked.get(plain) ?? 0) + times)
  }
  const trustOf = (word: string): number => {
    if (word === NUMBER) return 1
    if (!isSyllable(word)) return 0
    const times = words.get(word) ?? 1
    if (bare(word) !== word) return listed.has(word) ? 1 : (times - 1) / times
    const lost = (marked.get(word) ?? 0) * (loss / (1 - loss))
    if (lost === 0 && looks.get(word)?.some((other) => other !== word) !== true) return 1
    return (Math.max(0, times - 1 - lost - 2 * Math.sqrt(lost)) / times) * (1 - loss)
  }
  const known = new Map<string, number>()
  return (word) => {
    const trust = known.get(word) ?? trustOf(word)
    known.set(word, trust)
    return trust
  }
}

/** `đâu tư`, however often a copy has it, is `đầu tư`. */
const UNLIKELY = 0.02

function trustInPair(first: string, second: string, { after, pairLooks }: Lexicon): number {
  const isKnown = after.get(first)?.words.has(second) === true
  return isKnown || pairLooks.get(bare(first))?.has(bare(second)) !== true ? 1 : UNLIKELY
}
