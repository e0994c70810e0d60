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
  readonly traits: readonly Trait[]
}

export type Trait =
  | 'group'
  | 'member'
  | 'post'
  | 'personTitle'
  | 'agent'
  | 'quantifier'
  | 'level'
  | 'qualifier'
  | 'surname'
  | 'verb'
  | 'trade'
  | 'adverb'
  | 'modal'
  | 'nounStart'
  | 'assessmentMark'
  | 'assessmentStart'

/** What is known of a phrase that no list has. */
export const NO_TAG: Tag = {
  organ: undefined,
  sector: undefined,
  theme: undefined,
  cue: undefined,
  opensWithVerb: undefined,
  traits: [],
}
