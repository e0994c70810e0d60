import { HEAD_ENDS } from '../lexicon/name-words.js'
import {
  compilePhrases,
  matchDamagedPhrase,
  matchPhrases,
  type PhraseBook,
  type PhraseMatch,
} from '../text/phrases.js'
import type { Span } from '../text/span.js'
import { type Token, tokenize } from '../text/tokens.js'
import type { Trace } from '../text/trace.js'
import type { Visible } from '../text/visible.js'
import { BOOK } from './book.js'
import { NO_TAG, type Tag, TRAIT, type Trait, type Traits } from './tag.js'

/** A text with what is known of its words: `tags[i]` is the longest known phrase that begins at token `i`. */
export interface Tagged {
  readonly visible: Visible
  readonly tokens: readonly Token[]
  readonly tags: readonly (PhraseMatch<Tag> | undefined)[]
  /** How many names the one being read stands inside of; none where it is left out. */
  readonly nesting?: number
  /** Who takes note of what is tried at its words. */
  readonly trace?: Trace
}

/** No name holds so many inside one another; a hostile text would nest them without end. */
const MOST_NESTED = 8

/** The same text for a name inside of another (`Đảng ủy` of an office); nothing where they are nested too deep. */
export function nestedIn(tagged: Tagged): Tagged | undefined {
  const nesting = (tagged.nesting ?? 0) + 1
  return nesting > MOST_NESTED ? undefined : { ...tagged, nesting }
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
        ...NO_TAG,
        organ: { name, shape: 'whole', sharesArea: false, opensOthers: false, needsCapital: false },
      }
      return [name, ...aliases].map((spelling) => [spelling, tag] as const)
    }),
  )
}

/** How a text is looked up. */
export interface TagOptions {
  /** The office's own bodies, which go before all others. */
  readonly ownOrgans?: PhraseBook<Tag>
  readonly trace?: Trace
}

/**
 * Looks up every word of a visible text; names without their diacritics too (`Sở Kê hoạch và Đâu tư`), where nothing
 * else is known of a capital.
 */
export function tagText(visible: Visible, { ownOrgans, trace }: TagOptions = {}): Tagged {
  const tokens = tokenize(visible)
  const accepts = (tag: Tag, at: number, end: number) =>
    isName(tag)
      ? isNamePlace(tokens, tag, at) && !(tag.organ !== undefined && isHalf(tokens, at, end))
      : !breaksAtCapital(tokens, at, end)
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
  return trace === undefined ? { visible, tokens, tags } : { visible, tokens, tags, trace }
}

function isName(tag: Tag): boolean {
  return (
    tag.organ !== undefined ||
    tag.sector !== undefined ||
    tag.theme !== undefined ||
    (tag.traits & TRAIT.post) !== 0
  )
}

/** A field that begins with a verb is one behind a head or in capitals: `Phòng quản lý đô thị`, not `UBND xã quản lý đô thị`. */
function isNamePlace(tokens: readonly Token[], tag: Tag, at: number): boolean {
  const isTask = tag.opensWithVerb === true && tag.traits === 0
  return !isTask || tokens[at]?.capital === true || HEAD_ENDS.has(tokens[at - 1]?.folded ?? '')
}

/** `PC&CC` is one abbreviation, `PC` in it no power company: two letters joined to others in capitals. */
function isHalf(tokens: readonly Token[], at: number, end: number): boolean {
  const [half, mark, other] = [tokens[at], tokens[end], tokens[end + 1]]
  return (
    mark?.folded === '&' &&
    end === at + 1 &&
    half?.upper === true &&
    half.end - half.start === 2 &&
    half.end === mark.start &&
    other?.start === mark.end &&
    other.upper
  )
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
  return hasAny(tagged, at, TRAIT[trait])
}

/** Whether the phrase at token `at` has one trait of the set. */
export function hasAny(tagged: Tagged, at: number, traits: Traits): boolean {
  return ((tagged.tags[at]?.meaning.traits ?? 0) & traits) !== 0
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

/** Whether the words, a blank between each two, stand at token `at`, one after the other. */
export function startsWith({ tokens }: Tagged, at: number, words: string): boolean {
  let from = 0
  for (let index = at; ; index += 1) {
    const word = tokens[index]?.folded
    if (word === undefined || !words.startsWith(word, from)) return false
    from += word.length
    if (from === words.length) return true
    if (words[from] !== ' ') return false
    from += 1
  }
}
