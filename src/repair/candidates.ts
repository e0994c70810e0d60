import { bare } from '../text/fold.js'
import { isSyllable } from '../text/syllable.js'
import type { Copy } from './copy.js'
import { BREAK, type Followers, NUMBER, withGaps } from './counts.js'

/** What a printed word may have been. */
export interface Candidate {
  readonly word: string
  /** How unlikely it is to be printed so: minus the logarithm of a chance. */
  readonly cost: number
  /** How likely it is to be met, whatever stands before it. */
  readonly chance: number
  /** Whether it is what is printed. */
  readonly isPrinted: boolean
  /** What follows it in the lexicon, and in the copy. */
  readonly listed: Followers | undefined
  readonly own: Followers | undefined
}

/** The share of words of which a letter was read wrongly. */
const WRONG_LETTER = 0.0003
/** A word that no Vietnamese one is: an abbreviation, a foreign word, or damage. */
const NO_SYLLABLE = 1e-5
const SHORTEST_MISREAD = 3
const LONGEST_WORD = 8
/** A word that the lexicon lacks but the copy has so many times is one. */
const OFTEN = 3
/** Abbreviations and Roman numbers. */
const NO_WORD = /^(?:[bcdđghjklmnpqrstvxwzf]+|[ivxlc]{2,})$/

/** The words that a printed one may stand for, itself first. */
export function candidatesOf(printed: string, copy: Copy): readonly Candidate[] {
  if (printed === BREAK || printed === NUMBER || printed.length > LONGEST_WORD || NO_WORD.test(printed))
    return [candidate(printed, printed, 1, copy)]
  const { lexicon, own, loss, misreading } = copy
  const plain = bare(printed)
  const isPlain = plain === printed
  const chances = new Map([[printed, !isSyllable(printed) ? NO_SYLLABLE : isPlain ? 1 : 1 - loss]])
  const add = (words: readonly string[] = [], chance: number) => {
    for (const word of words) if (!chances.has(word)) chances.set(word, chance)
  }
  for (const { looks } of [lexicon, own]) add(looks.get(plain), isPlain ? loss : misreading)
  const isRare = !lexicon.words.has(printed) && (own.words.get(printed) ?? 0) < OFTEN
  if (isRare && printed.length >= SHORTEST_MISREAD) {
    for (const { gapped } of [lexicon, own]) {
      for (const look of withGaps(plain)) add(gapped.get(look), WRONG_LETTER)
    }
  }
  return Array.from(chances, ([word, chance]) => candidate(word, printed, chance, copy))
}

function candidate(word: string, printed: string, ofPrint: number, copy: Copy): Candidate {
  return {
    word,
    cost: -Math.log(ofPrint),
    chance: chanceOf(word, copy),
    isPrinted: word === printed,
    listed: copy.lexicon.after.get(word),
    own: copy.own.after.get(word),
  }
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
