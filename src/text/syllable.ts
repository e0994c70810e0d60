/** The tone marks, taken apart from their letters. */
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g
const ONSET = '(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnpqrstvx])?'
const RHYME = [
  // Open, or closed by a half-vowel.
  'a|ă|â|e|ê|i|o|ô|ơ|u|ư|y|ai|ao|au|ay|âu|ây|eo|êu|ia|iu|iêu|oa|oai|oay|oao|oe|oeo|oi|ôi|ơi|ua|uây|uê|ui|uôi|uơ|uy|uya|uyu|uêu|ưa|ưi|ươi|ươu|ưu|yêu|ya',
  // Closed by a consonant.
  '(?:a|ă|â|e|ê|i|o|ô|ơ|u|ư|y|iê|oa|oă|oe|oo|uâ|uê|uô|uy|uyê|ươ|yê)(?:ch|c|m|ng|nh|n|p|t)',
].join('|')
const SYLLABLE = new RegExp(`^${ONSET}(?:${RHYME})$`, 'u')
const STOPPED = /(?:ch|c|p|t)$/
const RISING_OR_HEAVY = /[\u0301\u0323]/

/** Words looked at before: texts say few words often. Beyond so many the rest are looked at anew. */
const KNOWN = new Map<string, boolean>()
const MOST_KNOWN = 1 << 14
/** `nghiêng`, each of its letters with its marks typed apart. */
const LONGEST_SYLLABLE = 21

/** Whether a word in NFC is spelled as Vietnamese syllables are: one tone at most, rhymes that exist. */
export function isSyllable(word: string): boolean {
  if (word.length > LONGEST_SYLLABLE) return false
  const known = KNOWN.get(word)
  if (known !== undefined) return known
  const is = isSpelledAsSyllable(word)
  if (KNOWN.size < MOST_KNOWN) KNOWN.set(word, is)
  return is
}

function isSpelledAsSyllable(word: string): boolean {
  const apart = word.toLowerCase().normalize('NFD')
  const tones = apart.match(TONE) ?? []
  if (tones.length > 1) return false
  const letters = apart.replace(TONE, '').normalize('NFC')
  return SYLLABLE.test(letters) && (!STOPPED.test(letters) || RISING_OR_HEAVY.test(tones[0] ?? ''))
}

/** Quotation marks, dashes and signs that stand around words in any language. */
const AROUND = /[\s!-/:-@[-`{-~\d\u00A0§°·«»–—‘’“”„•…]+/u

const MARKED = /[\u0080-\uFFFF]/

/** How many words of a text have other than plain letters, and how many of these are syllables. */
export interface Spelling {
  readonly marked: number
  readonly syllables: number
}

/** Of a text decoded by the right table of letters nearly all marked words are syllables; by a wrong one, nearly none. */
export function spellingOf(text: string): Spelling {
  let marked = 0
  let syllables = 0
  for (const word of text.split(AROUND)) {
    if (!MARKED.test(word)) continue
    marked += 1
    if (isSyllable(word)) syllables += 1
  }
  return { marked, syllables }
}
