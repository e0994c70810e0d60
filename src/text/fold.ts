import { LETTER } from './letters.js'

/**
 * Spelling variants that are the same word: the tone mark on either vowel of a word's last `oa`, `oe`, `uy`
 * (`uỷ`/`ủy`, `hoà`/`hòa`). `quý` is one spelling only and folds onto itself in both.
 */
const TONE_PLACEMENT: Readonly<Record<string, string>> = {
  oà: 'òa',
  oá: 'óa',
  oả: 'ỏa',
  oã: 'õa',
  oạ: 'ọa',
  oè: 'òe',
  oé: 'óe',
  oẻ: 'ỏe',
  oẽ: 'õe',
  oẹ: 'ọe',
  uỳ: 'ùy',
  uý: 'úy',
  uỷ: 'ủy',
  uỹ: 'ũy',
  uỵ: 'ụy',
}
const TONE_AT_WORD_END = `(?:o[àáảãạèéẻẽẹ]|(?<!q)u[ỳýỷỹỵ])(?!${LETTER})`
const DASHES = '[–—‒―−]'
/** What folding changes beside capitals: a tone mark at a word's end, a dash, a quotation mark. */
const VARIANT = new RegExp(`${TONE_AT_WORD_END}|${DASHES}|[“”„‟«»]`, 'g')
const QUOTES = '“”„‟«»'

/**
 * The form in which words are compared: lower case, one tone-mark placement, one dash, one quotation mark.
 * The result has the length of the input (which must be NFC), so an offset in one is an offset in the other.
 *
 * @example fold('UỶ BAN – Hoà Bình') // 'ủy ban - hòa bình'
 */
export function fold(text: string): string {
  let lower = text.toLowerCase()
  if (lower.length !== text.length) lower = Array.from(text, lowerOfSameLength).join('')
  // One pattern for all, so that the many texts with no variant are looked at once and stay as they are.
  return lower.replace(VARIANT, canonical)
}

function canonical(variant: string): string {
  return TONE_PLACEMENT[variant] ?? (QUOTES.includes(variant) ? '"' : '-')
}

function lowerOfSameLength(character: string): string {
  const lower = character.toLowerCase()
  return lower.length === character.length ? lower : character
}

const SPELLING = new RegExp(`${TONE_AT_WORD_END}|${DASHES}`, 'gi')

/** One spelling of a text, its case kept: the tone mark on the vowel that carries it (`Huyện uỷ`), one dash. */
export function respell(text: string): string {
  return text.replace(SPELLING, (variant) =>
    Array.from(canonical(variant.toLowerCase()), (letter, index) =>
      variant.charAt(index) === variant.charAt(index).toLowerCase() ? letter : letter.toUpperCase(),
    ).join(''),
  )
}

/** Every accented letter of Vietnamese and the plain letter under its marks. */
const PLAIN_LETTERS = new Map(
  Object.entries({
    a: 'àáảãạăằắẳẵặâầấẩẫậ',
    d: 'đ',
    e: 'èéẻẽẹêềếểễệ',
    i: 'ìíỉĩị',
    o: 'òóỏõọôồốổỗộơờớởỡợ',
    u: 'ùúủũụưừứửữự',
    y: 'ỳýỷỹỵ',
  }).flatMap(([plain, accented]) => Array.from(accented, (letter) => [letter, plain] as const)),
)

/** A folded word without any diacritic (`đ` becomes `d`): what is left of it when OCR or a phone loses the marks. */
export function bare(folded: string): string {
  let plain = ''
  for (const letter of folded) plain += PLAIN_LETTERS.get(letter) ?? letter
  return plain
}
