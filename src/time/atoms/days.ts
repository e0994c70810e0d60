import { numeral, TWO_DIGITS } from '../numeral.js'
import type { Token } from '../said.js'
import { END, matchAt, sticky } from './sticky.js'

const ITEM = `(?:ngày )?(?:m[ùồ]ng )?${TWO_DIGITS}${END}(?! ?[/.] ?\\d)`
// ngày 25 · các ngày 14, 28 · ngày 05 và ngày 20 · ngày 1-5 · mùng 5
const DAYS = sticky(
  `(?:các |những )?(?:ngày |m[ùồ]ng |ngày m[ùồ]ng )(?=\\d|[lio]\\d)(${ITEM}(?:(?: ?, ?| ?, và | và | ?- ?)${ITEM})*)`,
)
// ngày cuối cùng (của) · ngày cuối tháng · ngày làm việc cuối cùng của tháng · ngày đầu tiên hàng tháng
const FIRST_OR_LAST = sticky(
  `ngày (?:làm việc )?(đầu tiên|cuối cùng|cuối)(?: của)?(?= (?:tháng|h[àằ]ng|mỗi|các|từng))`,
)
// (từ) 10 đến 20/4/2023
const BARE = sticky(`(${TWO_DIGITS})(?= ?(?:đến|tới|-) ?(?:hết )?(?:ngày )?\\d{1,2} ?(?:/ ?\\d|tháng))`)
const SEPARATOR = /, và | và | ?[,-] ?/

/** Days of a month without it, at `at`. */
export function daysAt(folded: string, at: number): Token | null {
  const named = matchAt(FIRST_OR_LAST, folded, at)
  if (named !== null) {
    const days = [named[1] === 'đầu tiên' ? 1 : -1]
    return { kind: 'days', days, range: false, span: { start: at, end: at + named[0].length } }
  }
  const match = matchAt(DAYS, folded, at) ?? matchAt(BARE, folded, at)
  if (match === null) return null
  const list = (match[1] ?? '').replace(/(?:ngày|mùng|mồng) /g, '').trim()
  const days: number[] = []
  for (const item of list.split(SEPARATOR)) {
    const day = numeral(item.trim())
    if (day === null || day.value < 1 || day.value > 31) return null
    days.push(day.value)
  }
  return { kind: 'days', days, range: list.includes('-'), span: { start: at, end: at + match[0].length } }
}
