import { WINDOWS_PUNCTUATION } from './windows-1252.js'

/**
 * VNI for Windows (VNI-Times and its kin), after the vendor's chart, which UniKey and vietunicode.sourceforge.net
 * print: a letter's marks are a second byte behind it (`aù` is `á`), and a few letters have bytes of their own.
 */
const OWN_BYTES: Readonly<Record<string, string>> = {
  ñ: 'đ',
  ô: 'ơ',
  ö: 'ư',
  í: 'í',
  ì: 'ì',
  æ: 'ỉ',
  ó: 'ĩ',
  ò: 'ị',
  î: 'ỵ',
}

/** The second bytes and the combining marks they stand for, by the letters that take them. */
const TONES: Readonly<Record<string, string>> = {
  ù: '\u0301',
  ø: '\u0300',
  û: '\u0309',
  õ: '\u0303',
  ï: '\u0323',
}
const CIRCUMFLEX: Readonly<Record<string, string>> = {
  â: '\u0302',
  á: '\u0302\u0301',
  à: '\u0302\u0300',
  å: '\u0302\u0309',
  ã: '\u0302\u0303',
  ä: '\u0302\u0323',
}
const BREVE: Readonly<Record<string, string>> = {
  ê: '\u0306',
  é: '\u0306\u0301',
  è: '\u0306\u0300',
  ú: '\u0306\u0309',
  ü: '\u0306\u0303',
  ë: '\u0306\u0323',
}
const MARKS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  a: { ...TONES, ...CIRCUMFLEX, ...BREVE },
  e: { ...TONES, ...CIRCUMFLEX },
  o: { ...TONES, ...CIRCUMFLEX },
  u: TONES,
  y: TONES,
  ơ: TONES,
  ư: TONES,
}

/** What may stand outside of letters beside ASCII and the punctuation of Windows: the signs that Vietnamese texts have. */
const SIGN = /[\u00A0§°±²³·×«»]/

/** Every letter with its marks and the two bytes, as characters of Windows-1252, that stand for it; small letters. */
export const VNI_LETTERS: ReadonlyMap<string, string> = new Map([
  ...Object.entries(OWN_BYTES).map(([byte, letter]) => [letter, byte] as const),
  ...Object.entries(MARKS).flatMap(([letter, marks]) =>
    Object.entries(marks).map(([mark, combining]) => {
      const first = Object.entries(OWN_BYTES).find(([, own]) => own === letter)?.[0] ?? letter
      return [(letter + combining).normalize('NFC'), first + mark] as const
    }),
  ),
])

/** The text of VNI bytes, or the offset of the first byte that it lacks. */
export function decodeVni(bytes: Uint8Array): string | number {
  const parts: string[] = []
  for (let at = 0; at < bytes.length; at += 1) {
    const character = characterOf(bytes[at] ?? 0)
    if (character === undefined) return at
    const small = character.toLowerCase()
    const isCapital = small !== character
    const own = OWN_BYTES[small]
    const letter = own ?? small
    const marks = MARKS[letter]?.[characterOf(bytes[at + 1] ?? 0)?.toLowerCase() ?? '']
    if (marks !== undefined) at += 1
    else if (own === undefined && (bytes[at] ?? 0) >= 0xa0 && !SIGN.test(small)) return at
    const composed = (letter + (marks ?? '')).normalize('NFC')
    parts.push(isCapital ? composed.toUpperCase() : composed)
  }
  return parts.join('')
}

function isWindowsPunctuation(byte: number): boolean {
  return byte >= 0x80 && byte < 0xa0
}

function characterOf(byte: number): string | undefined {
  return isWindowsPunctuation(byte) ? WINDOWS_PUNCTUATION[byte - 0x80] : String.fromCharCode(byte)
}
