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
const FIRST_ACCENTED = 0xc0
const FIRST_PUNCTUATION_BLOCK = 0x2000

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

function isLetter(code: number): boolean {
  if (code < FIRST_ACCENTED) return code >= 0x61 && code <= 0x7a
  return (code < FIRST_PUNCTUATION_BLOCK && code !== 0xd7 && code !== 0xf7) || code > 0x2fff
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
    do at += 1
    while (at < folded.length && isWordPart?.(folded.charCodeAt(at)))
    tokens.push({
      start,
      end: at,
      folded: folded.slice(start, at),
      kind: isWordPart === undefined ? 'mark' : isWordPart === isDigit ? 'number' : 'word',
      capital: isWordPart === isLetter && text.charCodeAt(start) !== code,
      upper: isWordPart === isLetter && text.charCodeAt(at - 1) !== folded.charCodeAt(at - 1),
    })
  }
  return tokens
}
