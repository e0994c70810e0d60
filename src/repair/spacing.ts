import { bare } from '../text/fold.js'
import { isSyllable } from '../text/syllable.js'
import { type Token, tokenize } from '../text/tokens.js'
import { joinVisible, sliceVisible, type Visible } from '../text/visible.js'
import type { Copy } from './copy.js'
import { lexicon } from './lexicon.js'

/** Whether a folded word is one that the copy may have. */
export type Knows = (word: string) => boolean

/** The words of the lexicon, those of the copy itself, and in a copy that has lost its diacritics how all of them look. */
export function knowsWordsOf({ lexicon, own, loss }: Copy): Knows {
  return (word) =>
    lexicon.words.has(word) ||
    (own.words.get(word) ?? 0) >= OFTEN ||
    (loss > MOSTLY && lexicon.looks.has(word))
}

const OFTEN = 2
const MOSTLY = 0.5
/** A line is broken into pieces at each change: a hostile one is left alone. */
const LONGEST_LINE = 10_000
const SHORTEST_RUN_TOGETHER = 4
const LONGEST_RUN_TOGETHER = 16

/** A line with the blanks that words have lost put in (`kếhoạch`), and those that they were given taken out (`tr ước`). */
export function respace(line: Visible, knows: Knows): Visible {
  if (line.text.length > LONGEST_LINE) return line
  const tokens = tokenize(line)
  const words: Visible[] = []
  let parts: Visible[] = []
  let from = 0
  const cut = (end: number, start: number) => {
    parts.push(sliceVisible(line, { start: from, end }))
    from = start
  }
  for (const [at, token] of tokens.entries()) {
    const split = splitOf(token, line.text, knows)
    if (split !== undefined) {
      cut(token.start + split, token.start + split)
      words.push(joinVisible(parts, ''))
      parts = []
    } else if (isBroken(token, tokens[at + 1], line, knows)) cut(token.end, token.end + 1)
  }
  if (from === 0) return line
  cut(line.text.length, line.text.length)
  return joinVisible([...words, joinVisible(parts, '')])
}

/** After how many letters of a word another begins. */
function splitOf({ kind, folded, start }: Token, text: string, knows: Knows): number | undefined {
  if (kind !== 'word' || folded.length < SHORTEST_RUN_TOGETHER || folded.length > LONGEST_RUN_TOGETHER)
    return undefined
  if (isOfOnePiece(folded)) return undefined
  const lengths = Array.from({ length: folded.length - 1 }, (_, index) => index + 1)
  const isCapital = (at: number) => {
    const letter = text.charAt(start + at)
    const before = text.charAt(start + at - 1)
    return letter !== letter.toLowerCase() && before !== before.toUpperCase()
  }
  return (
    lengths.find((length) => isCapital(length) && isTwoSyllables(folded, length)) ??
    lengths.find((length) => knows(folded.slice(0, length)) && knows(folded.slice(length)))
  )
}

/**
 * Whether two folded parts at the end of a line and the start of the next are one word. A word is a syllable, so that two
 * parts which make one were broken where a hyphen says so, or where they are not words by themselves.
 */
export function isBrokenWord(first: string, second: string, isHyphenated: boolean): boolean {
  const whole = first + second
  if (isHyphenated) return isOfOnePiece(whole)
  if (!isSyllable(whole)) return false
  return (
    !isSyllable(first) || !isSyllable(second) || isOneWord(first, second, (word) => lexicon().words.has(word))
  )
}

/** Whether a word is a syllable, or would be with its marks. */
function isOfOnePiece(word: string): boolean {
  return isSyllable(word) || lexicon().looks.has(bare(word))
}

function isTwoSyllables(word: string, length: number): boolean {
  return isSyllable(word.slice(0, length)) && isSyllable(word.slice(length))
}

/** Whether a word and the next are one, of which at least one part is none. */
function isBroken(first: Token, second: Token | undefined, { text }: Visible, knows: Knows): boolean {
  if (second === undefined || first.kind !== 'word' || second.kind !== 'word' || second.capital) return false
  if (second.start !== first.end + 1 || text.charAt(first.end) !== ' ') return false
  return isOneWord(first.folded, second.folded, knows)
}

/** Whether two folded parts make a word that is known, and are not two words by themselves. */
function isOneWord(first: string, second: string, knows: Knows): boolean {
  const whole = first + second
  return knows(whole) && isSyllable(whole) && !(knows(first) && knows(second))
}
