import type { Span } from './span.js'

/** A word, a number or one mark of a folded text. Blanks are no tokens, so `TN - MT` and `TN-MT` read alike. */
export interface Token extends Span {
  readonly folded: string
  readonly kind: 'word' | 'number' | 'mark'
  /** Whether the word begins with a capital as printed. */
  readonly capital: boolean
  /** Whether the word is printed in capitals throughout. */
  readonly upper: boolean
}

const BLANK = 0x20
const APOSTROPHE = 0x27
const FIRST_ACCENTED = 0xc0
const FIRST_PUNCTUATION_BLOCK = 0x2000

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

function isLetter(code: number): boolean {
  if (code < FIRST_ACCENTED) return code >= 0x61 && code <= 0x7a
  return (code < FIRST_PUNCTUATION_BLOCK && code !== 0xd7 && code !== 0xf7) || code > 0x2fff
}

/**
 * Words seen lately, by the lower bits of their hash. A notice has few words and says them often: one string for all
 * that are alike spares most of them, and what looks them up finds them by identity.
 */
const RECENT = new Array<string>(1 << 12).fill('')

function wordAt(folded: string, start: number, end: number, hash: number): string {
  const slot = hash & (RECENT.length - 1)
  const recent = RECENT[slot] ?? ''
  if (recent.length === end - start && folded.startsWith(recent, start)) return recent
  const word = folded.slice(start, end)
  RECENT[slot] = word
  return word
}

/** How many letters stand before the apostrophe of a name. */
const LONGEST_PRESYLLABLE = 2

/** `Cư M'gar`, `Ia H'Drai`, `Tr'Hy`: in names of the Central Highlands a short capital syllable is joined to the next. */
function isInName(folded: string, start: number, at: number): boolean {
  return at - start <= LONGEST_PRESYLLABLE && isLetter(folded.charCodeAt(at + 1))
}

/** Splits a visible text into tokens, in order; `text` and `folded` are of one length. */
export function tokenize(visible: { readonly text: string; readonly folded: string }): Token[] {
  const { text, folded } = visible
  const tokens: Token[] = []
  for (let at = 0; at < folded.length; ) {
    const code = folded.charCodeAt(at)
    if (code === BLANK) {
      at += 1
      continue
    }
    const start = at
    const isWordPart = isLetter(code) ? isLetter : isDigit(code) ? isDigit : undefined
    const capital = isWordPart === isLetter && text.charCodeAt(start) !== code
    let hash = code
    for (at += 1; isWordPart !== undefined && at < folded.length; at += 1) {
      const next = folded.charCodeAt(at)
      if (!isWordPart(next) && !(next === APOSTROPHE && capital && isInName(folded, start, at))) break
      hash = (hash * 31 + next) | 0
    }
    tokens.push({
      start,
      end: at,
      folded: wordAt(folded, start, at, hash),
      kind: isWordPart === undefined ? 'mark' : isWordPart === isDigit ? 'number' : 'word',
      capital,
      upper: isWordPart === isLetter && text.charCodeAt(at - 1) !== folded.charCodeAt(at - 1),
    })
  }
  return tokens
}
