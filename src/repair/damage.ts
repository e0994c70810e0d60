import { bare, respell } from '../text/fold.js'
import { LETTER, LOWER } from '../text/letters.js'
import { TONED } from '../text/tones.js'
import { lexicon } from './lexicon.js'

const TONED_LETTERS = Object.values(TONED).join('')
const TONED_LETTER = `[${TONED_LETTERS}]`

/**
 * What words have that lack a mark: an ending in `c`, `ch`, `p` or `t` without a tone (`nhât`, `truoc`), and `ie`, `ye`,
 * `uo` for `iê`, `yê`, `ươ` (`trien`, `nguoi`). Foreign words have it too.
 */
const UNMARKED = `[aeiouyâêôăơư](?:ch?|[pt])(?!${LETTER})|[iy]e|uo`
/** What no word has: `trếh`, `phụe`, `eáo`, `1ãnh`, `kếhoạch`, the first part of `tr ước`. */
const MISREAD = `[ấầẩẫậếềểễệốồổỗộớờởỡợứừửữự]h(?!${LETTER})|[01e]${TONED_LETTER}|(?![òóỏõọ])${TONED_LETTER}e|${TONED_LETTER}${LOWER}{0,5}${TONED_LETTER}| (?:n[gh]|ngh|t[hr]|ph|kh|ch) (?=${LOWER})`
const SIGNS = new RegExp(`(?<unmarked>${UNMARKED})|${MISREAD}`, 'g')

/** Whether the texts are of a copy whose words are damaged, as by OCR or by a keyboard without diacritics. */
export function isDamaged(texts: readonly string[]): boolean {
  return texts.some((text) => mayHaveSign(text) && signsOf(respell(text)).some(isSure))
}

/** What a letter is to the signs. A capital is none: what it ends is looked at as a word is. */
const KIND = { none: 0, digit: 1, consonant: 2, stop: 3, h: 4, i: 5, u: 6, o: 7, e: 8, vowel: 9, toned: 10 }
const KINDS = new Uint8Array(0x10000)
for (const [letters, kind] of [
  ['01', KIND.digit],
  ['bdđfgjklmnqrsvwxz', KIND.consonant],
  ['cpt', KIND.stop],
  ['h', KIND.h],
  ['iy', KIND.i],
  ['u', KIND.u],
  ['o', KIND.o],
  ['e', KIND.e],
  ['aâêôăơư', KIND.vowel],
  [TONED_LETTERS, KIND.toned],
] as const) {
  for (const letter of letters) KINDS[letter.charCodeAt(0)] = kind
}

/** Whether a text may have a sign: one walk over its letters spares nearly every sound text the pattern, which is slow. */
function mayHaveSign(text: string): boolean {
  let before = KIND.none
  // Of the word so far: its consonants while it has no vowel, whether a letter has a tone, whether it ends as none may.
  let consonants = 0
  let isToned = false
  let endsWrongly = false
  for (let at = 0; at <= text.length; at += 1) {
    const kind = (at < text.length && KINDS[text.charCodeAt(at)]) || KIND.none
    if (kind <= KIND.digit) {
      if (endsWrongly || consonants > 1) return true
      consonants = 0
      isToned = false
      endsWrongly = false
    } else if (kind <= KIND.h) {
      if (consonants >= 0) consonants += 1
      endsWrongly =
        (kind === KIND.stop && before >= KIND.i && before <= KIND.vowel) ||
        (kind === KIND.h && (before === KIND.toned || (before === KIND.stop && endsWrongly)))
    } else {
      const isSign =
        (kind === KIND.toned && (isToned || before === KIND.digit || before === KIND.e)) ||
        (kind === KIND.e && (before === KIND.i || before === KIND.toned)) ||
        (kind === KIND.o && before === KIND.u)
      if (isSign) return true
      consonants = -1
      if (kind === KIND.toned) isToned = true
      endsWrongly = false
    }
    before = kind
  }
  return false
}

function signsOf(text: string): RegExpExecArray[] {
  return [...text.matchAll(SIGNS)]
}

/** `viec` is `việc`; `zip` and `net` are nothing. */
function isSure({ index, input, groups }: RegExpExecArray): boolean {
  return groups?.unmarked === undefined || isKnownWithMarks(wordAround(input, index))
}

const WORD_END = new RegExp(`${LOWER}{0,6}$`)
const WORD_START = new RegExp(`^${LOWER}*`)
const LONGEST_WORD = 8

/** The small word around an offset; what a capital begins may be an abbreviation or a name. */
function wordAround(text: string, offset: number): string {
  const start = WORD_END.exec(text.slice(Math.max(0, offset - LONGEST_WORD), offset))?.[0] ?? ''
  return start + (WORD_START.exec(text.slice(offset, offset + LONGEST_WORD))?.[0] ?? '')
}

function isKnownWithMarks(word: string): boolean {
  return (
    lexicon()
      .looks.get(bare(word))
      ?.some((other) => other !== word) === true
  )
}
