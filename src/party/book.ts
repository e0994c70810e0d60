import { COMPOUNDS } from '../lexicon/compounds.js'
import { CUES, type Cue } from '../lexicon/cues.js'
import { nounsOf } from '../lexicon/nouns.js'
import { ORGANS } from '../lexicon/organs.js'
import { PERSON_TITLES, QUALIFIERS, QUANTIFIERS, SURNAMES } from '../lexicon/parties.js'
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
import { addPhrase, createBook, type PhraseBook } from '../text/phrases.js'
import { NO_TAG, type Tag, TRAIT, type Trait } from './tag.js'

const TRAITS: readonly (readonly [Trait, readonly string[]])[] = [
  ['group', nounsOf('group')],
  ['member', nounsOf('member')],
  ['agent', nounsOf('agent')],
  ['post', nounsOf('post')],
  ['personTitle', PERSON_TITLES],
  ['quantifier', QUANTIFIERS],
  ['level', nounsOf('level')],
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

const VERB_PHRASES: ReadonlySet<string> = new Set(VERBS)

/** The phrases of the lexicon with all that it says of each. */
export const BOOK: PhraseBook<Tag> = compileTags()

function compileTags(): PhraseBook<Tag> {
  const book = createBook<Tag>()
  const say = (phrase: string, said: Partial<Tag> | ((tag: Tag) => Partial<Tag>)) => {
    const at = addPhrase(book, fold(phrase.normalize('NFC')))
    const tag = book.meanings[at] ?? NO_TAG
    book.meanings[at] = { ...tag, ...(typeof said === 'function' ? said(tag) : said) }
  }
  for (const [phrase, organ] of ORGANS) say(phrase, { organ })
  for (const [phrase, sector] of SECTORS) say(phrase, { sector, opensWithVerb: opensWithVerb(phrase) })
  for (const [phrase, theme] of THEMES) say(phrase, { theme, opensWithVerb: opensWithVerb(phrase) })
  for (const [trait, phrases] of TRAITS) {
    for (const phrase of phrases) say(phrase, ({ traits }) => ({ traits: traits | TRAIT[trait] }))
  }
  for (const phrase of COMPOUNDS) say(phrase, { opensWithVerb: false })
  for (const cue of Object.keys(CUES)) {
    if (isCue(cue)) for (const phrase of CUES[cue]) say(phrase, { cue })
  }
  return book
}

/** Whether the first word or two of several are a verb. */
function opensWithVerb(phrase: string): boolean {
  const [first = '', second, third] = phrase.toLowerCase().split(' ')
  if (second === undefined) return false
  return VERB_PHRASES.has(first) || (third !== undefined && VERB_PHRASES.has(`${first} ${second}`))
}

function isCue(name: string): name is Cue {
  return name in CUES
}
