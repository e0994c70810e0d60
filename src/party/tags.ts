import { COMPOUNDS } from '../lexicon/compounds.js'
import { CUES, type Cue } from '../lexicon/cues.js'
import { ORGANS, type Organ } from '../lexicon/organs.js'
import {
  AGENTS,
  GROUPS,
  LEVELS,
  MEMBERS,
  PERSON_TITLES,
  POST_HEADS,
  QUALIFIERS,
  QUANTIFIERS,
  SURNAMES,
} from '../lexicon/parties.js'
import { SECTORS, THEMES } from '../lexicon/sectors.js'
import {
  ADVERBS,
  ASSESSMENT_MARKS,
  ASSESSMENT_STARTS,
  MODALS,
  NOUN_STARTS,
  TRADES,
  VERBS,
} from '../lexicon/verbs.js'
import { fold } from '../text/fold.js'
import {
  addPhrase,
  compilePhrases,
  createBook,
  matchDamagedPhrase,
  matchPhrases,
  type PhraseBook,
  type PhraseMatch,
} from '../text/phrases.js'
import type { Span } from '../text/span.js'
import { type Token, tokenize } from '../text/tokens.js'
import type { Visible } from '../text/visible.js'

/** Everything a phrase can be; which of it counts where it stands, the grammar decides. */
export interface Tag {
  readonly organ?: Organ
  readonly sector?: string
  readonly theme?: string
  readonly cue?: Cue
  /** A field or theme that begins with a verb: a name behind a head or in capitals, else a task (`mua sắm tài sản`). */
  readonly opensWithVerb?: boolean
  readonly traits: ReadonlySet<Trait>
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

const TRAITS: readonly (readonly [Trait, readonly string[]])[] = [
  ['group', GROUPS],
  ['member', MEMBERS],
  ['agent', AGENTS],
  ['post', POST_HEADS],
  ['personTitle', PERSON_TITLES],
  ['quantifier', QUANTIFIERS],
  ['level', LEVELS],
  ['qualifier', QUALIFIERS],
  ['surname', SURNAMES],
  ['verb', VERBS],
  ['trade', TRADES],
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
  opensWithVerb?: boolean
  traits: ReadonlySet<Trait>
}

const NO_TRAITS: ReadonlySet<Trait> = new Set()
/** Twice the steps of the lexicon and more, so that the book need not grow. */
const STEPS = 1 << 14
const BOOK: PhraseBook<Tag> = compileTags()

function compileTags(): PhraseBook<Tag> {
  const book = createBook<DraftTag>(STEPS)
  /** Says something of phrases. They are folded as one text, which takes a tenth of the time that each alone would. */
  const say = <Said>(
    phrases: readonly (readonly [phrase: string, said: Said])[],
    of: (tag: DraftTag, said: Said) => void,
  ) => {
    const folded = fold(
      phrases
        .map(([phrase]) => phrase)
        .join('\n')
        .normalize('NFC'),
    ).split('\n')
    for (const [index, [, said]] of phrases.entries()) {
      const at = addPhrase(book, folded[index] ?? '')
      const tag = book.meanings[at] ?? { traits: NO_TRAITS }
      book.meanings[at] = tag
      of(tag, said)
    }
  }
  say(ORGANS, (tag, organ) => {
    tag.organ = organ
  })
  const verbs = new Set(VERBS)
  say(withVerbs(SECTORS, verbs), (tag, { name, opensWithVerb }) => {
    tag.sector = name
    tag.opensWithVerb = opensWithVerb
  })
  say(withVerbs(THEMES, verbs), (tag, { name, opensWithVerb }) => {
    tag.theme = name
    tag.opensWithVerb = opensWithVerb
  })
  const add = traitAdder()
  for (const [trait, phrases] of TRAITS) {
    say(withEach(phrases, trait), (tag) => {
      tag.traits = add(tag.traits, trait)
    })
  }
  say(withEach(COMPOUNDS, null), (tag) => {
    tag.opensWithVerb = false
  })
  for (const cue of Object.keys(CUES)) {
    if (!isCue(cue)) continue
    say(withEach(CUES[cue], cue), (tag) => {
      tag.cue = cue
    })
  }
  return book
}

function withEach<Said>(phrases: readonly string[], said: Said): (readonly [string, Said])[] {
  return phrases.map((phrase) => [phrase, said])
}

/** Adds a trait to a set; sets made alike are one, since a set for every phrase takes long to make. */
function traitAdder(): (traits: ReadonlySet<Trait>, trait: Trait) => ReadonlySet<Trait> {
  const made = new Map<ReadonlySet<Trait>, Map<Trait, ReadonlySet<Trait>>>()
  return (traits, trait) => {
    const larger = made.get(traits) ?? new Map<Trait, ReadonlySet<Trait>>()
    const set = larger.get(trait) ?? new Set([...traits, trait])
    made.set(traits, larger.set(trait, set))
    return set
  }
}

/** Spellings of fields with whether the first word or two of several are a verb. */
function withVerbs(
  spellings: readonly (readonly [spelling: string, name: string])[],
  verbs: ReadonlySet<string>,
): (readonly [string, { readonly name: string; readonly opensWithVerb: boolean }])[] {
  return spellings.map(([spelling, name]) => {
    const [first = '', second, third] = spelling.toLowerCase().split(' ')
    const opensWithVerb =
      second !== undefined && (verbs.has(first) || (third !== undefined && verbs.has(`${first} ${second}`)))
    return [spelling, { name, opensWithVerb }]
  })
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

/** An office's own body, in addition to those that the program knows. */
export interface OwnOrgan {
  /** The one spelling shown. */
  readonly name: string
  /** How else the notices write it. */
  readonly aliases?: readonly string[]
}

/** The lookup of an office's own bodies; their names stand as they are, whatever follows. */
export function compileOrgans(organs: readonly OwnOrgan[]): PhraseBook<Tag> {
  return compilePhrases(
    organs.flatMap(({ name, aliases = [] }) => {
      const tag: Tag = {
        organ: { name, shape: 'whole', sharesArea: false, opensOthers: false, needsCapital: false },
        traits: new Set(),
      }
      return [name, ...aliases].map((spelling) => [spelling, tag] as const)
    }),
  )
}

/** How a text is looked up. */
export interface TagOptions {
  /** The office's own bodies, which go before all others. */
  readonly ownOrgans?: PhraseBook<Tag>
}

/**
 * Looks up every word of a visible text; names without their diacritics too (`Sở Kê hoạch và Đâu tư`), where nothing
 * else is known of a capital.
 */
export function tagText(visible: Visible, { ownOrgans }: TagOptions = {}): Tagged {
  const tokens = tokenize(visible)
  const accepts = (tag: Tag, at: number, end: number) =>
    isName(tag) ? isNamePlace(tokens, tag, at) : !breaksAtCapital(tokens, at, end)
  const own = ownOrgans && matchPhrases(ownOrgans, tokens)
  const tags = matchPhrases(BOOK, tokens, accepts)
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index]
    const exact = own?.[index] ?? tags[index]
    tags[index] = exact
    if (token?.kind !== 'word' || exact !== undefined || !token.capital) continue
    const repaired = matchDamagedPhrase(BOOK, tokens, index, isName)
    if (repaired !== undefined) tags[index] = repaired
  }
  return { visible, tokens, tags }
}

function isName(tag: Tag): boolean {
  return (
    tag.organ !== undefined || tag.sector !== undefined || tag.theme !== undefined || tag.traits.has('post')
  )
}

/** The last words of heads that a field or a theme may follow in small letters: `phòng`, `trung tâm`, `ban chỉ đạo`. */
const HEAD_ENDS = new Set(
  'phối trực phòng sở bộ ban khoa cục vụ tâm đội tổ đồng đạo huy án lý tác việc bql qlda bcđ bch p tt'.split(
    ' ',
  ),
)

/** A field that begins with a verb is one behind a head or in capitals: `Phòng quản lý đô thị`, not `UBND xã quản lý đô thị`. */
function isNamePlace(tokens: readonly Token[], tag: Tag, at: number): boolean {
  const isTask = tag.opensWithVerb === true && tag.traits.size === 0
  return !isTask || tokens[at]?.capital === true || HEAD_ENDS.has(tokens[at - 1]?.folded ?? '')
}

/** `Giao Ban Dân tộc` is `giao` and `Ban`, not `giao ban`: a capital inside begins another word, but in capitals throughout. */
function breaksAtCapital(tokens: readonly Token[], at: number, end: number): boolean {
  if (tokens[at]?.upper === true) return false
  for (let index = at + 1; index < end; index += 1) {
    const token = tokens[index]
    // An abbreviation is in capitals wherever it stands: `lực lượng bảo vệ ANTT`.
    const isShort = token?.upper === true && token.end - token.start > 1
    if (token?.capital === true && !isShort) return true
  }
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

/** The words of tokens `from` to `to` (exclusive), damaged ones mended. */
export function textOf(tagged: Tagged, from: number, to: number): string {
  const { start, end } = spanOf(tagged, from, to)
  return tagged.visible.text.slice(start, end)
}

/** Where the tokens `from` to `to` (exclusive) stand in the visible text. */
export function spanOf({ tokens }: Tagged, from: number, to: number): Span {
  const last = tokens[to - 1]?.end ?? 0
  const start = tokens[from]?.start ?? last
  return { start, end: Math.max(start, last) }
}

/** Whether the words stand at token `at`, one after the other. */
export function startsWith(tagged: Tagged, at: number, words: string): boolean {
  return words.split(' ').every((word, offset) => tagged.tokens[at + offset]?.folded === word)
}
