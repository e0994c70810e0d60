import { LETTER } from './letters.js'
import { TONE_PLACEMENT, TONE_VARIANT, TONED } from './tones.js'

/** `quản lí`, `định kì`, `qui hoạch`, as schoolbooks spell what offices spell with `y`. */
const I_FOR_Y = `[${TONED.i}](?<=(?<!${LETTER})(?:[hklmst]|qu).)(?!${LETTER})|i(?<=(?<!${LETTER})qui)(?!${LETTER})`
const Y_FOR_I: Readonly<Record<string, string>> = { ì: 'ỳ', í: 'ý', ỉ: 'ỷ', ĩ: 'ỹ', ị: 'ỵ', i: 'y' }
const DASHES = '[–—‒―−‐‑]'
const SLASHES = '⁄∕'
const APOSTROPHES = '[‘’]'
const QUOTES = '“”„‟«»'
/** What folding changes beside capitals: a tone mark, an `i`, a dash, a slash, a quotation mark, an apostrophe. */
const VARIANT = new RegExp(`${TONE_VARIANT}|${I_FOR_Y}|${DASHES}|${APOSTROPHES}|[${SLASHES}${QUOTES}]`, 'g')

/**
 * The form in which words are compared: lower case, one tone-mark placement, `y` where `i` may stand for it, one dash,
 * one slash, one quotation mark, one apostrophe.
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
  const placed = TONE_PLACEMENT.get(variant) ?? Y_FOR_I[variant]
  if (placed !== undefined) return placed
  if (QUOTES.includes(variant)) return '"'
  if (SLASHES.includes(variant)) return '/'
  return APOSTROPHES.includes(variant) ? "'" : '-'
}

function lowerOfSameLength(character: string): string {
  const lower = character.toLowerCase()
  return lower.length === character.length ? lower : character
}

const SPELLING = new RegExp(`${TONE_VARIANT}|${DASHES}|${APOSTROPHES}`, 'g')

/** One spelling of a text, its case kept: the tone mark on the vowel that carries it (`Huyện uỷ`), one dash, one apostrophe. */
export function respell(text: string): string {
  const lower = text.toLowerCase()
  if (lower.length !== text.length) return text
  const spelled = lower.replace(SPELLING, canonical)
  if (spelled === lower) return text
  return Array.from({ length: text.length }, (_, at) => {
    const [printed, letter] = [text.charAt(at), spelled.charAt(at)]
    return printed === lower.charAt(at) ? letter : letter.toUpperCase()
  }).join('')
}

/** The plain letter under the marks of every accented letter of Vietnamese, both by their codes; 0 for any other. */
const PLAIN_LETTERS = new Uint16Array(0x1f00)
for (const [plain, accented] of [
  ['a', `${TONED.a}ă${TONED.ă}â${TONED.â}`],
  ['d', 'đ'],
  ['e', `${TONED.e}ê${TONED.ê}`],
  ['i', TONED.i],
  ['o', `${TONED.o}ô${TONED.ô}ơ${TONED.ơ}`],
  ['u', `${TONED.u}ư${TONED.ư}`],
  ['y', TONED.y],
] as const) {
  for (const letter of accented) PLAIN_LETTERS[letter.charCodeAt(0)] = plain.charCodeAt(0)
}

/** Words looked at before, without their diacritics: the language has some thousand and texts say few of them often. */
const PLAIN_WORDS = new Map<string, string>()
const MOST_PLAIN_WORDS = 1 << 14
const LONGEST_PLAIN_WORD = 16

/** A folded word without any diacritic (`đ` becomes `d`): what is left of it when OCR or a phone loses the marks. */
export function bare(folded: string): string {
  const known = PLAIN_WORDS.get(folded)
  if (known !== undefined) return known
  let plain = ''
  for (let at = 0; at < folded.length; at += 1) {
    const code = folded.charCodeAt(at)
    plain += String.fromCharCode(PLAIN_LETTERS[code] || code)
  }
  if (folded.length <= LONGEST_PLAIN_WORD && PLAIN_WORDS.size < MOST_PLAIN_WORDS) {
    PLAIN_WORDS.set(folded, plain)
  }
  return plain
}
