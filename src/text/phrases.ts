import { bare, fold } from './fold.js'
import { NumberMap } from './number-map.js'
import { type Token, tokenize } from './tokens.js'

/**
 * Phrases compiled for lookup word by word. Words and states are numbers; a list holds the steps from the start, one map
 * all later ones, because some thousand small maps and objects would take most of the time that compiling takes.
 */
export interface PhraseBook<Meaning> {
  readonly words: Map<string, number>
  /** The state that a phrase's first word leads to, by its number: most words of a text begin no phrase. */
  readonly first: number[]
  /** The state that a later word leads to, by `stepOf(state, word)`. */
  readonly steps: NumberMap
  /** What the words that lead to a state mean. */
  readonly meanings: (Meaning | undefined)[]
  /** The words that are one once their diacritics are gone; made when a damaged phrase is first asked for. */
  unmarked: ReadonlyMap<string, readonly number[]> | undefined
}

/** A phrase found; `end` is the index of the token after it. */
export interface PhraseMatch<Meaning> {
  readonly end: number
  readonly meaning: Meaning
  /** Found only once the diacritics were left out. */
  readonly isRepaired: boolean
}

const START = 0
/** No step leads back to the start, and no word has its number. */
const NOWHERE = START
const UNKNOWN = START
const MOST_WORDS = 1 << 15

function stepOf(state: number, word: number): number {
  return state * MOST_WORDS + word
}

/** A book without phrases. */
export function createBook<Meaning>(): PhraseBook<Meaning> {
  return {
    words: new Map(),
    first: [NOWHERE],
    steps: NumberMap.empty(),
    meanings: [undefined],
    unmarked: undefined,
  }
}

/** Compiles phrases with their meanings. Of two meanings of one phrase the later counts. */
export function compilePhrases<Meaning>(
  entries: Iterable<readonly [phrase: string, meaning: Meaning]>,
): PhraseBook<Meaning> {
  const book = createBook<Meaning>()
  for (const [phrase, meaning] of entries) {
    book.meanings[addPhrase(book, fold(phrase.normalize('NFC')))] = meaning
  }
  return book
}

/**
 * Adds a folded phrase to a book that was not searched yet; the result is where its meaning belongs among `meanings`.
 * Blanks do not count: `tn-mt` is `tn - mt`.
 */
export function addPhrase<Meaning>(book: PhraseBook<Meaning>, folded: string): number {
  let state = START
  for (const word of wordsOf(book, folded)) {
    let next = stateAfter(book, state, word)
    if (next === NOWHERE) {
      next = book.meanings.push(undefined) - 1
      setStep(book, state, word, next)
    }
    state = next
  }
  return state
}

function stateAfter<Meaning>({ first, steps }: PhraseBook<Meaning>, state: number, word: number): number {
  return state === START ? (first[word] ?? NOWHERE) : steps.get(stepOf(state, word))
}

function setStep<Meaning>(
  { first, steps }: PhraseBook<Meaning>,
  state: number,
  word: number,
  next: number,
): void {
  if (state !== START) {
    steps.set(stepOf(state, word), next)
    return
  }
  while (first.length <= word) first.push(NOWHERE)
  first[word] = next
}

const LETTERS = /^[a-zß-öø-ỿ]+$/

/** The numbers of a folded phrase's words. Most are what stands between its blanks; what holds a mark is tokenised. */
function wordsOf<Meaning>({ words }: PhraseBook<Meaning>, folded: string): number[] {
  const numbers: number[] = []
  for (const word of folded.split(' ')) {
    const known = words.get(word)
    if (known === undefined && !LETTERS.test(word)) {
      return tokenize({ text: folded, folded }).map((token) => numberOf(words, token.folded))
    }
    numbers.push(known ?? numberOf(words, word))
  }
  return numbers
}

function numberOf(words: Map<string, number>, word: string): number {
  const number = words.get(word) ?? words.size + 1
  words.set(word, number)
  return number
}

/** Whether a phrase may stand where it was found; a shorter one is taken where it may not. */
export type Accepts<Meaning> = (meaning: Meaning, at: number, end: number) => boolean

/** The longest phrase of the book that begins at token `at`, spelled as in the book. */
export function matchPhrase<Meaning>(
  book: PhraseBook<Meaning>,
  tokens: readonly Token[],
  at: number,
  accepts?: Accepts<Meaning>,
): PhraseMatch<Meaning> | undefined {
  return longestFrom(book, numbersOf(book, tokens), at, accepts)
}

/** `matchPhrase` at every token, each of which is looked up once though several phrases may come by it. */
export function matchPhrases<Meaning>(
  book: PhraseBook<Meaning>,
  tokens: readonly Token[],
  accepts?: Accepts<Meaning>,
): (PhraseMatch<Meaning> | undefined)[] {
  const numbers = numbersOf(book, tokens)
  return numbers.map((_, at) => longestFrom(book, numbers, at, accepts))
}

function numbersOf<Meaning>({ words }: PhraseBook<Meaning>, tokens: readonly Token[]): number[] {
  return tokens.map((token) => words.get(token.folded) ?? UNKNOWN)
}

function longestFrom<Meaning>(
  book: PhraseBook<Meaning>,
  numbers: readonly number[],
  at: number,
  accepts: Accepts<Meaning> | undefined,
): PhraseMatch<Meaning> | undefined {
  let end = at
  let found: Meaning | undefined
  let state = START
  for (let index = at; index < numbers.length; ) {
    const word = numbers[index] ?? UNKNOWN
    if (word === UNKNOWN) break
    state = stateAfter(book, state, word)
    if (state === NOWHERE) break
    index += 1
    const meaning = book.meanings[state]
    if (meaning !== undefined && (accepts === undefined || accepts(meaning, at, index))) {
      end = index
      found = meaning
    }
  }
  return found === undefined ? undefined : { end, meaning: found, isRepaired: false }
}

/**
 * The longest phrase of two words or more that begins at token `at` once diacritics are left out, as OCR leaves them
 * (`Kê hoạch và Đâu tư`), where only one phrase of the book reads so.
 */
export function matchDamagedPhrase<Meaning>(
  book: PhraseBook<Meaning>,
  tokens: readonly Token[],
  at: number,
  accepts?: Accepts<Meaning>,
): PhraseMatch<Meaning> | undefined {
  book.unmarked ??= unmarkedWords(book)
  let end = at
  let found: Meaning | undefined
  let states: readonly number[] = [START]
  for (let index = at; index < tokens.length; ) {
    const words = book.unmarked.get(bare(tokens[index]?.folded ?? ''))
    if (words === undefined) break
    states = statesAfter(book, states, words)
    if (states.length === 0) break
    index += 1
    const meaning = index - at > 1 ? onlyMeaning(book, states) : undefined
    if (meaning !== undefined && (accepts === undefined || accepts(meaning, at, index))) {
      end = index
      found = meaning
    }
  }
  return found === undefined ? undefined : { end, meaning: found, isRepaired: true }
}

function unmarkedWords<Meaning>(book: PhraseBook<Meaning>): Map<string, number[]> {
  const unmarked = new Map<string, number[]>()
  for (const [word, number] of book.words) {
    const plain = bare(word)
    const others = unmarked.get(plain)
    if (others === undefined) unmarked.set(plain, [number])
    else others.push(number)
  }
  return unmarked
}

function statesAfter<Meaning>(
  book: PhraseBook<Meaning>,
  states: readonly number[],
  words: readonly number[],
): number[] {
  const after: number[] = []
  for (const state of states) {
    for (const word of words) {
      const next = stateAfter(book, state, word)
      if (next !== NOWHERE) after.push(next)
    }
  }
  return after
}

/** What all of the states that have a meaning mean; undefined where that is not one. */
function onlyMeaning<Meaning>(
  { meanings }: PhraseBook<Meaning>,
  states: readonly number[],
): Meaning | undefined {
  let only: Meaning | undefined
  for (const state of states) {
    const meaning = meanings[state]
    if (meaning === undefined || meaning === only) continue
    if (only !== undefined) return undefined
    only = meaning
  }
  return only
}
