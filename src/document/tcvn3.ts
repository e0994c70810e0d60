import { WINDOWS_PUNCTUATION } from './windows-1252.js'

/**
 * TCVN 5712:1993 from 0xA0 up, as glibc's `TCVN5712-1` has it, which the ABC fonts (`.VnTime`) draw. Below stand what
 * Windows types there (quotation marks, dashes), not the capitals of the standard, which no ABC font has.
 */
const UPPER_HALF =
  '\u00A0ĂÂÊÔƠƯĐăâêôơưđẰ\u0300\u0309\u0303\u0301\u0323àảãáạẲằẳẵắẴẮẦẨẪẤỀặầẩẫấậèỂẻẽéẹềểễếệìỉỄẾỒĩíịòỔỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵỐ'

const HIGHEST_ASCII = 0x7f
const FIRST_OF_UPPER_HALF = 0xa0

/** The characters of the bytes 0x00 to 0xFF in order; undefined where there is none. */
export const TCVN3: readonly (string | undefined)[] = Array.from({ length: 0x100 }, (_, byte) => {
  if (byte <= HIGHEST_ASCII) return String.fromCharCode(byte)
  if (byte < FIRST_OF_UPPER_HALF) return WINDOWS_PUNCTUATION[byte - HIGHEST_ASCII - 1]
  return UPPER_HALF[byte - FIRST_OF_UPPER_HALF]
})

const WORD = /[\p{L}\p{M}]+/gu
/** The marked letters whose capitals are a matter of the font (`.VnTimeH`): a capital one has the small one's byte. */
const TONED_SMALL = /[àảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]/gu

/** The text of TCVN3 bytes, or the offset of the first byte that it lacks. */
export function decodeTcvn3(bytes: Uint8Array): string | number {
  const parts: string[] = []
  for (let at = 0; at < bytes.length; at += 1) {
    const character = TCVN3[bytes[at] ?? 0]
    if (character === undefined) return at
    parts.push(character)
  }
  return restoreCapitals(parts.join('').normalize('NFC'))
}

/** `KếT LUậN` is what is left of `KẾT LUẬN`: where every letter that can be is a capital, the others were. */
function restoreCapitals(text: string): string {
  return text
    .split(/(?<=\n)/)
    .map((line) => (isInCapitals(line) ? line.toUpperCase() : line.replace(WORD, restoreWord)))
    .join('')
    .replace(SENTENCE_START, (_, before: string, letter: string) => before + letter.toUpperCase())
}

const MARKER = '^[ \\t]*(?:[-–+•*]|\\(?(?:[IVX]+|\\d+(?:\\.\\d+)*|[a-zđ])[.)/:-])[ \\t]*'
/** A small letter after a full stop, or after the marker of an item, is a capital: `4. ủy ban kiểm tra`. */
const SENTENCE_START = new RegExp(`(${MARKER}|[.:!?][”")]*\\s+)(${TONED_SMALL.source})`, 'gmu')

/** A line of two or more words whose capitals have their own bytes, such as `THôNG BáO`, tells of its other words too. */
function isInCapitals(line: string): boolean {
  if (/\d/.test(line)) return false
  const others = line.replace(TONED_SMALL, '')
  return others === others.toUpperCase() && (others.match(/\p{Lu}{2,}/gu)?.length ?? 0) >= 2
}

function restoreWord(word: string): string {
  const others = word.replace(TONED_SMALL, '')
  if (others === word || others === '' || others !== others.toUpperCase()) return word
  // `Mỹ` is no `MỸ`: one capital at the front says nothing of the rest.
  return others.length === 1 && word.startsWith(others) ? word : word.toUpperCase()
}
