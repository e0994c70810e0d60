import { COMPOUNDS } from '../lexicon/compounds.js'
import { CUES, type Cue } from '../lexicon/cues.js'
import { ORGANS, type Organ } from '../lexicon/organs.js'
import {
  AGENTS,
  GROUPS,
  LEVELS,
  PERSON_TITLES,
  POST_HEADS,
  QUALIFIERS,
  QUANTIFIERS,
  SURNAMES,
} from '../lexicon/parties.js'
import { SECTORS, THEMES } from '../lexicon/sectors.js'
import { ADVERBS, ASSESSMENT_MARKS, ASSESSMENT_STARTS, MODALS, NOUN_STARTS, VERBS } from '../lexicon/verbs.js'
import { fold } from '../text/fold.js'
import { compilePhrases, matchPhrase, type PhraseBook, type PhraseMatch } from '../text/phrases.js'
import { type Token, tokenize } from '../text/tokens.js'
import type { Visible } from '../text/visible.js'

/** Everything a phrase can be; which of it counts where it stands, the grammar decides. */
export interface Tag {
  readonly organ?: Organ
  readonly sector?: string
  readonly theme?: string
  readonly cue?: Cue
  readonly traits: ReadonlySet<Trait>
}

export type Trait =
  | 'group'
  | 'post'
  | 'personTitle'
  | 'agent'
  | 'quantifier'
  | 'level'
  | 'qualifier'
  | 'surname'
  | 'verb'
  | 'adverb'
  | 'modal'
  | 'nounStart'
  | 'assessmentMark'
  | 'assessmentStart'

const TRAITS: readonly (readonly [Trait, readonly string[]])[] = [
  ['group', GROUPS],
  ['agent', AGENTS],
  ['post', POST_HEADS],
  ['personTitle', PERSON_TITLES],
  ['quantifier', QUANTIFIERS],
  ['level', LEVELS],
  ['qualifier', QUALIFIERS],
  ['surname', SURNAMES],
  ['verb', VERBS],
  ['adverb', ADVERBS],
  ['modal', MODALS],
  ['nounStart', NOUN_STARTS],
  ['assessmentMark', ASSESSMENT_MARKS],
  ['assessmentStart', ASSESSMENT_STARTS],
]

interface DraftTag {
  organ?: Organ
  sector?: string
  theme?: string
  cue?: Cue
  readonly traits: Set<Trait>
}

const BOOK: PhraseBook<Tag> = compileTags()

function compileTags(): PhraseBook<Tag> {
  const tags = new Map<string, DraftTag>()
  const tagOf = (phrase: string): DraftTag => {
    const key = fold(phrase.normalize('NFC'))
    const tag = tags.get(key) ?? { traits: new Set<Trait>() }
    tags.set(key, tag)
    return tag
  }
  for (const [variant, organ] of ORGANS) tagOf(variant).organ = organ
  for (const [variant, name] of SECTORS) tagOf(variant).sector = name
  for (const [variant, name] of THEMES) tagOf(variant).theme = name
  for (const [trait, phrases] of TRAITS) for (const phrase of phrases) tagOf(phrase).traits.add(trait)
  for (const compound of COMPOUNDS) tagOf(compound)
  for (const cue of Object.keys(CUES)) {
    if (isCue(cue)) for (const phrase of CUES[cue]) tagOf(phrase).cue = cue
  }
  return compilePhrases(tags)
}

function isCue(name: string): name is Cue {
  return name in CUES
}

/** A text with what is known of its words: `tags[i]` is the longest known phrase that begins at token `i`. */
export interface Tagged {
  readonly visible: Visible
  readonly tokens: readonly Token[]
  readonly tags: readonly (PhraseMatch<Tag> | undefined)[]
}

/** Looks up every word of a visible text. */
export function tagText(visible: Visible): Tagged {
  const tokens = tokenize(visible)
  const accepts = (tag: Tag, at: number, end: number) => isName(tag) || !breaksAtCapital(tokens, at, end)
  return { visible, tokens, tags: tokens.map((_, index) => matchPhrase(BOOK, tokens, index, accepts)) }
}

function isName(tag: Tag): boolean {
  return (
    tag.organ !== undefined || tag.sector !== undefined || tag.theme !== undefined || tag.traits.has('post')
  )
}

/** `Giao Ban Dân tộc` is `giao` and `Ban`, not `giao ban`: a capital inside begins another word, but in capitals throughout. */
function breaksAtCapital(tokens: readonly Token[], at: number, end: number): boolean {
  if (tokens[at]?.upper === true) return false
  for (let index = at + 1; index < end; index += 1) if (tokens[index]?.capital === true) return true
  return false
}

/** Whether the phrase at token `at` has the trait. */
export function has(tagged: Tagged, at: number, trait: Trait): boolean {
  return tagged.tags[at]?.meaning.traits.has(trait) === true
}

/** The index after the phrase at token `at`, or the next token where nothing is known of it. */
export function after(tagged: Tagged, at: number): number {
  return tagged.tags[at]?.end ?? at + 1
}

/** The words of tokens `from` to `to` (exclusive) as printed. */
export function textOf(tagged: Tagged, from: number, to: number): string {
  const first = tagged.tokens[from]
  const last = tagged.tokens[to - 1]
  return first === undefined || last === undefined ? '' : tagged.visible.text.slice(first.start, last.end)
}
