import { spellingOf } from '../text/syllable.js'
import { decodeTcvn3 } from './tcvn3.js'
import { decodeVni } from './vni.js'
import { WINDOWS_PUNCTUATION } from './windows-1252.js'

const PUNCTUATION_BYTES = new Map(
  WINDOWS_PUNCTUATION.map((character, index) => [character, 0x80 + index] as const),
)

/** Text in a font of the ABC (`.VnTime`, `.VnTimeH` in capitals) or VNI kind, as the letters that the font draws. */
export function decodeByFont(text: string, font: string | undefined): string {
  if (font === undefined || !/[\u0080-\uFFFF]/.test(text))
    return isCapitalFont(font) ? text.toUpperCase() : text
  if (/^\.vn/i.test(font)) {
    const decoded = decodeLetters(text, decodeTcvn3)
    return isCapitalFont(font) ? decoded.toUpperCase() : decoded
  }
  return /^vni[- ]/i.test(font) ? decodeLetters(text, decodeVni) : text
}

function isCapitalFont(font: string | undefined): boolean {
  return font !== undefined && /^\.Vn.*H$/.test(font)
}

const FEWEST_SYLLABLES = 20
const LEAST_SHARE = 0.7

/** A whole text that makes sense in one of the old fonts only, as where a PDF does not say what its letters are. */
export function decodeOldFonts(text: string): string {
  const plain = spellingOf(text)
  if (plain.syllables > plain.marked / 2) return text
  for (const decode of [decodeTcvn3, decodeVni]) {
    const decoded = decodeLetters(text, decode)
    const { marked, syllables } = spellingOf(decoded)
    if (syllables >= FEWEST_SYLLABLES && syllables / marked >= LEAST_SHARE) return decoded
  }
  return text
}

/** Decodes what has a byte in Windows-1252, and leaves what has none: it is what it says. */
function decodeLetters(text: string, decode: (bytes: Uint8Array) => string | number): string {
  return text.replace(/(?:[^\u0100-\uFFFF]|[€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ])+/g, (letters) => {
    const bytes = Array.from(letters, (letter) => PUNCTUATION_BYTES.get(letter) ?? letter.charCodeAt(0))
    const decoded = decode(Uint8Array.from(bytes))
    return typeof decoded === 'number' ? letters : decoded
  })
}
