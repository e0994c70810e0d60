import type { Cue } from '../lexicon/cues.js'
import type { Organ } from '../lexicon/organs.js'

/** Everything a phrase can be; which of it counts where it stands, the grammar decides. */
export interface Tag {
  readonly organ: Organ | undefined
  readonly sector: string | undefined
  readonly theme: string | undefined
  readonly cue: Cue | undefined
  /** A field or theme that begins with a verb: a name behind a head or in capitals, else a task (`mua sắm tài sản`). */
  readonly opensWithVerb: boolean | undefined
  readonly traits: Traits
}

/** What a word is beside an organ, a field or a cue; one bit each, so that several are looked up as one set. */
export const TRAIT = {
  group: 1 << 0,
  member: 1 << 1,
  post: 1 << 2,
  personTitle: 1 << 3,
  agent: 1 << 4,
  quantifier: 1 << 5,
  level: 1 << 6,
  qualifier: 1 << 7,
  surname: 1 << 8,
  verb: 1 << 9,
  trade: 1 << 10,
  adverb: 1 << 11,
  modal: 1 << 12,
  nounStart: 1 << 13,
  assessmentMark: 1 << 14,
  assessmentStart: 1 << 15,
} as const

export type Trait = keyof typeof TRAIT

/** A set of traits, as the sum of their bits. */
export type Traits = number

/** What is known of a phrase that no list has. */
export const NO_TAG: Tag = {
  organ: undefined,
  sector: undefined,
  theme: undefined,
  cue: undefined,
  opensWithVerb: undefined,
  traits: 0,
}
