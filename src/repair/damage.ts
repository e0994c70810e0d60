import { bare } from '../text/fold.js'
import { LETTER, LOWER } from '../text/letters.js'
import { lexicon } from './lexicon.js'

/**
 * Small words that lack a mark: one that `c`, `ch`, `p` or `t` closes has a tone (`nhât`, `truoc` have lost theirs), and
 * `ie`, `ye`, `uo` are written `iê`, `yê`, `uô` or `ươ` (`trien`, `huyen`, `nguoi`).
 */
const UNMARKED = new RegExp(
  `(?<!${LETTER})[bcdđghklmnpqrstvx]{0,3}(?:[aeiouyâêôăơư]{1,3}(?:ch|[cpt])|(?:ie|u?ye|uo)(?:ng|[cimnptu])?)(?!${LETTER})`,
  'g',
)
/** What no word has: `trêh`, `1ãnh`, the two parts of `tr ước`, words without a blank between. */
const MISREAD = new RegExp(
  String.raw`(?<!${LETTER})(?:${LOWER}{1,4}[^\x00-\x7f]h(?!${LETTER})|[01][à-ỹ]|(?:ng|ngh|nh|th|tr|ph|kh|ch)(?= ${LOWER})|(?=[a-z]*[à-ỹ])${LOWER}{9,16}(?!${LETTER}))`,
)
/** Whether the texts are of a copy whose words are damaged, as by OCR or by a keyboard without diacritics. */
export function isDamaged(texts: Iterable<string>): boolean {
  for (const text of texts) {
    if (MISREAD.test(text)) return true
    if (text.match(UNMARKED)?.some(isKnownWithMarks) === true) return true
  }
  return false
}

/** `viec` is `việc`; `zip` and `net` are nothing. */
function isKnownWithMarks(word: string): boolean {
  return (
    lexicon()
      .looks.get(bare(word))
      ?.some((other) => other !== word) === true
  )
}
