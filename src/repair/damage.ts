import { bare } from '../text/fold.js'
import { LETTER, LOWER } from '../text/letters.js'
import { lexicon } from './lexicon.js'

const TONED = '[àáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]'

/**
 * What words have that lack a mark: an ending in `c`, `ch`, `p` or `t` without a tone (`nhât`, `truoc`), and `ie`, `ye`,
 * `uo` for `iê`, `yê`, `ươ` (`trien`, `nguoi`). Foreign words have it too.
 */
const UNMARKED = `[aeiouyâêôăơư](?:ch?|[pt])(?!${LETTER})|[iy]e|uo`
/** What no word has: `trếh`, `phụe`, `eáo`, `1ãnh`, `kếhoạch`, the first part of `tr ước`. */
const MISREAD = `[ấầẩẫậếềểễệốồổỗộớờởỡợứừửữự]h(?!${LETTER})|[01e]${TONED}|(?![òóỏõọ])${TONED}e|${TONED}${LOWER}{0,5}${TONED}| (?:n[gh]|ngh|t[hr]|ph|kh|ch) (?=${LOWER})`
const ANY_SIGN = new RegExp(`${UNMARKED}|${MISREAD}`)
const SIGNS = new RegExp(`(?<unmarked>${UNMARKED})|${MISREAD}`, 'g')

/** Whether the texts are of a copy whose words are damaged, as by OCR or by a keyboard without diacritics. */
export function isDamaged(texts: readonly string[]): boolean {
  return texts.some((text) => ANY_SIGN.test(text) && signsOf(text).some(isSure))
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
