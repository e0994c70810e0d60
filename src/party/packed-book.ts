import type { Cue } from '../lexicon/cues.js'
import type { Organ } from '../lexicon/organs.js'
import { type PackedBook, packBook, unpackBook } from '../text/packed-phrases.js'
import type { PhraseBook } from '../text/phrases.js'
import type { Tag, Traits } from './tag.js'

/** A tag as JSON can hold it: its organ by its place in a list. */
type PackedTag = readonly [
  organ: number | null,
  sector: string | null,
  theme: string | null,
  cue: Cue | null,
  opensWithVerb: boolean | null,
  traits: Traits,
]

/** The lexicon's book as JSON can hold it. */
export interface PackedTags {
  readonly organs: readonly Organ[]
  readonly book: PackedBook<PackedTag>
}

export function packTags(tags: PhraseBook<Tag>): PackedTags {
  const organs: Organ[] = []
  const book = packBook(
    tags,
    (tag): PackedTag => [
      tag.organ === undefined ? null : placeOf(tag.organ, organs, (organ) => organ === tag.organ),
      tag.sector ?? null,
      tag.theme ?? null,
      tag.cue ?? null,
      tag.opensWithVerb ?? null,
      tag.traits,
    ],
  )
  return { organs, book }
}

/** Where a list has a value; it is put at the end of one that has not. */
function placeOf<Value>(value: Value, values: Value[], isSame: (other: Value) => boolean): number {
  const index = values.findIndex(isSame)
  return index < 0 ? values.push(value) - 1 : index
}

/** The book that was packed. Phrases of which the same is known share their tag. */
export function unpackTags({ organs, book }: PackedTags): PhraseBook<Tag> {
  return unpackBook(
    book,
    ([organ, sector, theme, cue, opensWithVerb, traits]): Tag => ({
      organ: organ === null ? undefined : organs[organ],
      sector: sector ?? undefined,
      theme: theme ?? undefined,
      cue: cue ?? undefined,
      opensWithVerb: opensWithVerb ?? undefined,
      traits,
    }),
  )
}
