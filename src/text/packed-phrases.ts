import { NumberMap } from './number-map.js'
import type { PhraseBook } from './phrases.js'

/** A book as JSON can hold it, for a build to keep: to compile some thousand phrases takes longer than to read a notice. */
export interface PackedBook<PackedMeaning> {
  /** In the order of their numbers, a blank between. */
  readonly words: string
  readonly first: readonly number[]
  /** The bytes of the steps in base64. */
  readonly steps: string
  /** What phrases mean; the first is that of no phrase. */
  readonly meanings: readonly (PackedMeaning | null)[]
  /** Which of the meanings each state has. */
  readonly states: readonly number[]
}

/** Packs a book; of meanings that pack alike one is kept. */
export function packBook<Meaning, PackedMeaning>(
  { words, first, steps, meanings }: PhraseBook<Meaning>,
  pack: (meaning: Meaning) => PackedMeaning,
): PackedBook<PackedMeaning> {
  const packed: (PackedMeaning | null)[] = [null]
  const indexes = new Map<string, number>()
  const states = meanings.map((meaning) => {
    if (meaning === undefined) return 0
    const value = pack(meaning)
    const key = JSON.stringify(value)
    const index = indexes.get(key) ?? packed.push(value) - 1
    indexes.set(key, index)
    return index
  })
  return { words: [...words.keys()].join(' '), first, steps: steps.toBase64(), meanings: packed, states }
}

/** The book that was packed. */
export function unpackBook<Meaning, PackedMeaning>(
  { words, first, steps, meanings, states }: PackedBook<PackedMeaning>,
  unpack: (packed: PackedMeaning) => Meaning,
): PhraseBook<Meaning> {
  const known = meanings.map((packed) => (packed === null ? undefined : unpack(packed)))
  return {
    words: new Map(words.split(' ').map((word, index) => [word, index + 1])),
    first: [...first],
    steps: NumberMap.fromBase64(steps),
    meanings: states.map((index) => known[index]),
    unmarked: undefined,
  }
}
