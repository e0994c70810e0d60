import { COMPOUNDS } from '../lexicon/compounds.js'
import { CUES } from '../lexicon/cues.js'
import { nounsOf } from '../lexicon/nouns.js'
import { ORGANS } from '../lexicon/organs.js'
import { PERSON_TITLES, QUALIFIERS, QUANTIFIERS, SURNAMES } from '../lexicon/parties.js'
import { SECTORS, THEMES } from '../lexicon/sectors.js'
import { MONTH_WORDS, WEEKDAY_WORDS } from '../lexicon/time-words.js'
import { COMMON_PAIRS, COMMON_WORDS } from '../lexicon/usage.js'
import { ADVERBS, ASSESSMENT_MARKS, ASSESSMENT_STARTS, MODALS, NOUN_STARTS, VERBS } from '../lexicon/verbs.js'
import { bare, fold } from '../text/fold.js'
import { isSyllable } from '../text/syllable.js'
import {
  type Counts,
  countPair,
  countWord,
  gappedLooks,
  type Looks,
  NUMBER,
  plainLooks,
  startCounts,
  totalOf,
} from './counts.js'

/** What the lexicon knows of words. */
export interface Lexicon extends Counts {
  readonly total: number
  readonly looks: Looks
  readonly gapped: Looks
  /** What follows a word, both without their diacritics. */
  readonly pairLooks: ReadonlyMap<string, ReadonlySet<string>>
}

let known: Lexicon | undefined

/** The words of the lexicon, counted when the first copy that may be damaged asks. */
export function lexicon(): Lexicon {
  known ??= readLexicon()
  return known
}

/** The lists whose words notices are full of. */
const PHRASES: readonly (readonly string[])[] = [
  ORGANS.map(([phrase]) => phrase),
  SECTORS.map(([phrase]) => phrase),
  THEMES.map(([phrase]) => phrase),
  ...Object.values(CUES),
  nounsOf('group'),
  nounsOf('agent'),
  nounsOf('post'),
  PERSON_TITLES,
  QUANTIFIERS,
  nounsOf('level'),
  QUALIFIERS,
  VERBS,
  ADVERBS,
  MODALS,
  NOUN_STARTS,
  ASSESSMENT_MARKS,
  ASSESSMENT_STARTS,
  COMPOUNDS,
]

/** A word of a list says little of how often it is used; the commonest words are as much as this above it. */
const LISTED = 0.3
const COMMONEST = 400
const COMMON_PAIR = 8
/** A surname is to be seen for what it is, but no name is to be shown as sure by it: less than one. */
const SURNAME = 0.3
const BEFORE_PERSONS = ['chí', 'ông', 'bà', 'c']
const MIDDLE_NAMES = ['văn', 'thị']

function readLexicon(): Lexicon {
  const counts = startCounts()
  for (const phrase of PHRASES.flat()) countPhrase(counts, phrase, 1)
  for (const phrase of COMMON_PAIRS) countPhrase(counts, phrase, COMMON_PAIR)
  for (const [rank, word] of COMMON_WORDS.entries()) countWord(counts, fold(word), COMMONEST / (rank + 4))
  for (const day of Object.keys(WEEKDAY_WORDS)) countPhrase(counts, `thứ ${day}`, COMMON_PAIR)
  for (const month of Object.keys(MONTH_WORDS)) countPhrase(counts, `tháng ${month}`, 1)
  for (const surname of SURNAMES) {
    countPhrase(counts, surname, 0)
    for (const title of BEFORE_PERSONS) countPair(counts, title, fold(surname), SURNAME)
    for (const middle of MIDDLE_NAMES) countPair(counts, fold(surname), middle, SURNAME)
  }
  const { words, after } = counts
  const pairLooks = new Map<string, Set<string>>()
  for (const [first, followers] of after) {
    const looks = pairLooks.get(bare(first)) ?? new Set()
    for (const second of followers.words.keys()) looks.add(bare(second))
    pairLooks.set(bare(first), looks)
  }
  return {
    ...counts,
    total: totalOf(counts),
    looks: plainLooks(words.keys()),
    gapped: gappedLooks(words.keys()),
    pairLooks,
  }
}

function countPhrase(counts: Counts, phrase: string, ofPair: number): void {
  for (const part of fold(phrase.normalize('NFC')).split(/[^#a-zß-ỿ ]+/)) {
    let before: string | undefined
    for (const word of part.split(' ')) {
      const isWord = word === NUMBER || isSyllable(word)
      if (isWord && word !== NUMBER) countWord(counts, word, LISTED)
      if (isWord && before !== undefined) countPair(counts, before, word, ofPair)
      before = isWord ? word : undefined
    }
  }
}
