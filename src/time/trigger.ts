/*
 * Where words of time may begin. One pass over the text finds these places by their first letters; everything else is
 * tried at them alone, so that a paragraph without a date costs little more than being looked at.
 */

/** How words begin with which an atom may: three characters, and more where other words begin alike (`hành`, `đầu tư`). */
const BEGINNINGS = [
  'ngà',
  'thá',
  'năm',
  'quý',
  'tuầ',
  'thứ',
  't0',
  't1',
  't2',
  't3',
  't4',
  't5',
  't6',
  't7',
  't8',
  't9',
  't.',
  'chủ n',
  'hàng ',
  'hằng ',
  'hăng ',
  'hang ',
  'hảng ',
  'hâng ',
  'cn ',
  'cả n',
  'mỗi',
  'định k',
  'đầu th',
  'đầu tu',
  'đầu ti',
  'đầu q',
  'đầu n',
  'đầu g',
  'đầu m',
  'đầu h',
  'đầu b',
  'giữ',
  'cuố',
  'nửa',
  'sán',
  'rạn',
  'rằm',
  'đêm',
  'từn',
  'chiều',
  'tối',
  'hôm',
  'nay',
  'mùn',
  'mồn',
  'một',
  'hai',
  'ba ',
  'bốn',
  'sáu',
  'mườ',
  'bây',
  'cứ ',
] as const

/** By their first two characters the beginnings whole. */
const KEYS = new Map<number, string[]>()
for (const beginning of BEGINNINGS) {
  KEYS.set(key(beginning, 0), [...(KEYS.get(key(beginning, 0)) ?? []), beginning])
}
/** Whether a word may begin with a character, by its code: the quick half of the test. */
const FIRST = new Uint8Array(0x200)
for (const beginning of BEGINNINGS) FIRST[beginning.charCodeAt(0)] = 1

// 25/4 · 25-4-2023 · 17h · 17:00 · 10 ngày · 05 (năm) ngày · 1 quý/lần · 2 lần · 10 đến 20/4 · 01 tháng · 02 buổi/tuần
const NUMBER =
  /\d{1,4} ?(?:[/.-] ?[\dlio]|:\d|h|g|\(|ngày|tu|th|qu|n[ăử]|l[ầâ]n|đến|tới|ti|(?:kỳ|buổi|cuộc|đợt|lượt|phiên|đêm|số|bài) ?\/)/uy

function key(text: string, at: number): number {
  // Two UTF-16 units below 0x2000 each (Vietnamese ends at U+1EF9) make one small integer.
  return text.charCodeAt(at) * 0x2000 + text.charCodeAt(at + 1)
}

/** Whether a UTF-16 unit is an ASCII digit. */
export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

/** Whether a UTF-16 unit of a folded text is of a word: an ASCII digit or letter, or any letter beyond ASCII. */
export function isOfWord(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || isDigit(code) || (code >= 0xc0 && code < 0x2000)
}

/** The first place at or after `from` where a word of time may begin; -1 where there is none. */
export function nextTrigger(folded: string, from: number): number {
  let inWord = from > 0 && isOfWord(folded.charCodeAt(from - 1))
  for (let at = from; at < folded.length; at++) {
    const code = folded.charCodeAt(at)
    if (!isOfWord(code)) inWord = false
    else if (!inWord) {
      inWord = true
      if (isDigit(code) ? isTimeNumber(folded, at) : FIRST[code] === 1 && beginsAtom(folded, at)) return at
    }
  }
  return -1
}

function beginsAtom(folded: string, at: number): boolean {
  const beginnings = KEYS.get(key(folded, at))
  return beginnings?.some((beginning) => folded.startsWith(beginning, at)) === true
}

function isTimeNumber(folded: string, at: number): boolean {
  NUMBER.lastIndex = at
  return NUMBER.test(folded)
}
