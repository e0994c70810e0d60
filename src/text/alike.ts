/**
 * Letters that are printed as Vietnamese ones and are others: `trƣớc` (what PDF writers make of the old fonts' `ư`), `Ðề nghị`
 * (the capital of Icelandic), `nǎm` (a caron for a breve), and the Cyrillic letters that a keyboard left switched types.
 */
const MEANT: ReadonlyMap<string, string> = new Map(
  [
    ['ƢƣÐðƉɖǍǎ', 'ƯưĐđĐđĂă'],
    ['АВЕКМНОРСТХаеорсухі', 'ABEKMHOPCTXaeopcyxi'],
  ].flatMap(([others = '', letters = '']) => Array.from(others, (other, at) => [other, letters.charAt(at)])),
)

/** The wide forms of ASCII, which input methods of the East type: `２５／４`. */
const WIDE = { first: 0xff01, last: 0xff5e, distance: 0xff01 - 0x21 }

/** A tone typed before the mark that makes the letter: `á` with a circumflex is `ấ`. */
const TONE_FIRST = /([\u0300\u0301\u0303\u0309])([\u0302\u0306])/g

/** A letter with the marks typed after it, in NFC and as it is meant. */
export function meantBy(character: string): string {
  const [letter = ''] = character
  const code = letter.charCodeAt(0)
  if (code >= WIDE.first && code <= WIDE.last) return String.fromCharCode(code - WIDE.distance)
  const meant = (MEANT.get(letter) ?? letter) + character.slice(letter.length)
  return meant.normalize('NFD').replace(TONE_FIRST, '$2$1').normalize('NFC')
}

/** Whether a character, by its code, may be a letter of none of the blocks that Vietnamese uses, or one printed like its own. */
export function mayBeAlike(code: number): boolean {
  return code === 0xd0 || code === 0xf0 || (code >= 0x180 && code < 0x1e00 && !isHorned(code))
}

/** `ơ`, `ư` and their capitals. */
function isHorned(code: number): boolean {
  return code === 0x1a0 || code === 0x1a1 || code === 0x1af || code === 0x1b0
}
