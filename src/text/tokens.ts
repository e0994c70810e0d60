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
const MARK = 0
const DIGIT = 1
const LETTER = 2

/** What a character of folded text is part of, by its code. */
const KINDS = new Uint8Array(0x10000).fill(LETTER, 0xc0, 0x2000).fill(LETTER, 0x3000)
KINDS.fill(DIGIT, 0x30, 0x3a).fill(LETTER, 0x61, 0x7b)
KINDS[0xd7] = MARK
KINDS[0xf7] = MARK

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
  return at - start <= LONGEST_PRESYLLABLE && KINDS[folded.charCodeAt(at + 1)] === LETTER
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
    const kind = KINDS[code]
    const capital = kind === LETTER && text.charCodeAt(start) !== code
    let hash = code
    for (at += 1; kind !== MARK && at < folded.length; at += 1) {
      const next = folded.charCodeAt(at)
      if (KINDS[next] !== kind && !(next === APOSTROPHE && capital && isInName(folded, start, at))) break
      hash = (hash * 31 + next) | 0
    }
    tokens.push({
      start,
      end: at,
      folded: wordAt(folded, start, at, hash),
      kind: kind === MARK ? 'mark' : kind === DIGIT ? 'number' : 'word',
      capital,
      upper: kind === LETTER && text.charCodeAt(at - 1) !== folded.charCodeAt(at - 1),
    })
  }
  return tokens
}
