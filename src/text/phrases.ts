import { bare, fold } from './fold.js'
import { type Token, tokenize } from './tokens.js'

interface PhraseNode<Meaning> {
  readonly next: Map<string, PhraseNode<Meaning>>
  meaning?: Meaning
  /** Two phrases of different meanings fall together here once their diacritics are gone. */
  ambiguous?: true
}

/** Phrases compiled for lookup word by word. */
export interface PhraseBook<Meaning> {
  readonly exact: PhraseNode<Meaning>
  readonly bare: PhraseNode<Meaning>
}

/** A phrase found; `end` is the index of the token after it. */
export interface PhraseMatch<Meaning> {
  readonly end: number
  readonly meaning: Meaning
}

/** Compiles phrases with their meanings. Spelling is folded and blanks do not count: `TN-MT` is `TN - MT`. */
export function compilePhrases<Meaning>(
  entries: Iterable<readonly [phrase: string, meaning: Meaning]>,
): PhraseBook<Meaning> {
  const book: PhraseBook<Meaning> = { exact: { next: new Map() }, bare: { next: new Map() } }
  for (const [phrase, meaning] of entries) {
    const text = phrase.normalize('NFC')
    const words = tokenize({ text, folded: fold(text) }).map((token) => token.folded)
    insert(book.exact, words, meaning)
    if (words.length > 1) insert(book.bare, words.map(bare), meaning)
  }
  return book
}

function insert<Meaning>(root: PhraseNode<Meaning>, words: readonly string[], meaning: Meaning): void {
  let node = root
  for (const word of words) {
    let next = node.next.get(word)
    if (next === undefined) {
      next = { next: new Map() }
      node.next.set(word, next)
    }
    node = next
  }
  if (node.meaning !== undefined && node.meaning !== meaning) node.ambiguous = true
  node.meaning = meaning
}

/** Whether a phrase may stand where it was found; a shorter one is taken where it may not. */
export type Accepts<Meaning> = (meaning: Meaning, at: number, end: number) => boolean

const ANY = () => true

/** The longest phrase of the book that begins at token `at`, spelled as in the book. */
export function matchPhrase<Meaning>(
  book: PhraseBook<Meaning>,
  tokens: readonly Token[],
  at: number,
  accepts: Accepts<Meaning> = ANY,
): PhraseMatch<Meaning> | undefined {
  return walk(book.exact, at, accepts, (index) => tokens[index]?.folded)
}

/**
 * The longest phrase of two words or more that begins at token `at` once diacritics are left out, as OCR leaves them
 * (`Kê hoạch và Đâu tư`), where only one phrase of the book reads so.
 */
export function matchDamagedPhrase<Meaning>(
  book: PhraseBook<Meaning>,
  tokens: readonly Token[],
  at: number,
  accepts: Accepts<Meaning> = ANY,
): PhraseMatch<Meaning> | undefined {
  return walk(book.bare, at, accepts, (index) => {
    const word = tokens[index]?.folded
    return word === undefined ? undefined : bare(word)
  })
}

function walk<Meaning>(
  root: PhraseNode<Meaning>,
  at: number,
  accepts: Accepts<Meaning>,
  wordAt: (index: number) => string | undefined,
): PhraseMatch<Meaning> | undefined {
  let found: PhraseMatch<Meaning> | undefined
  let node: PhraseNode<Meaning> | undefined = root
  for (let index = at; node !== undefined; index += 1) {
    const { meaning } = node
    if (meaning !== undefined && node.ambiguous !== true && accepts(meaning, at, index))
      found = { end: index, meaning }
    const word = wordAt(index)
    node = word === undefined ? undefined : node.next.get(word)
  }
  return found
}
