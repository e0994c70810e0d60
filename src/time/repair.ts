import { REPAIRABLE } from '../lexicon/time-words.js'
import { compilePhrases, matchDamagedPhrase } from '../text/phrases.js'
import type { Span } from '../text/span.js'
import { tokenize } from '../text/tokens.js'

const BOOK = compilePhrases(REPAIRABLE.map((phrase) => [phrase, phrase] as const))

/** A folded text with its words of time mended, of the same length, and where it was mended. */
export interface Repaired {
  readonly folded: string
  readonly spans: readonly Span[]
}

/**
 * Mends words of time whose diacritics a damaged copy has lost or changed: `chậm nhât`, `đên hêt ngày`. Diacritics do not
 * change the length of NFC text, so offsets stay.
 */
export function repairTimeWords(folded: string): Repaired {
  const tokens = tokenize({ text: folded, folded })
  const spans: Span[] = []
  let mended = ''
  let copied = 0
  for (let index = 0; index < tokens.length; ) {
    const match = matchDamagedPhrase(BOOK, tokens, index)
    const first = tokens[index]
    const last = match === undefined ? undefined : tokens[match.end - 1]
    if (match === undefined || first === undefined || last === undefined) {
      index += 1
      continue
    }
    const span = { start: first.start, end: last.end }
    if (
      span.end - span.start === match.meaning.length &&
      folded.slice(span.start, span.end) !== match.meaning
    ) {
      mended += folded.slice(copied, span.start) + match.meaning
      copied = span.end
      spans.push(span)
    }
    index = match.end
  }
  return { folded: mended + folded.slice(copied), spans }
}
