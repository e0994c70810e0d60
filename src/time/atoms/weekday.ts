import { WEEKDAY_WORDS } from '../../lexicon/time-words.js'
import type { Token } from '../said.js'
import { nth } from './period.js'
import { END, matchAt, oneOf, sticky } from './sticky.js'

const NAME = `(?:(?:ngày )?thứ (?:${oneOf(Object.keys(WEEKDAY_WORDS))})|chủ nhật|cn|t[2-7])${END}`
const LATER = `(?:${NAME}|(?:[2-7]|hai|ba|tư|sáu|bảy|bẩy)${END})`
// thứ 4 · thứ Tư, thứ Sáu · thứ 2, 4, 6 · thứ 2 đến thứ 6 · Chủ nhật
const WEEKDAYS = sticky(
  `(?:các )?(?:ngày )?(?!t[2-7](?! (?:h[àằ]ng|mỗi) tuần))(${NAME}(?:(?: ?, ?(?:và )?| và | hoặc | ?- ?| đến )${LATER})*)`,
)
const ONE = new RegExp(`(?:thứ |t)?(${oneOf(Object.keys(WEEKDAY_WORDS))}|chủ nhật|cn)${END}`, 'gu')
const NTH = '(?:[1-5]|nhất|hai|ba|tư|đầu tiên|đầu|cuối cùng|cuối)'
// tuần cuối tháng · tuần đầu tiên (của) hàng tháng · cuối cùng của tháng · tuần thứ 2 và (tuần) thứ 4 của tháng
const NTH_OF_MONTH = sticky(
  `(?:của )?(?:tuần )?(?:thứ )?(${NTH}(?:(?:,| và| hoặc) (?:tuần )?(?:thứ )?${NTH})*)${END}((?: của| trong)?(?: mỗi| h[àằ]ng| các)? tháng${END}(?! ?\\d| này| sau| tới))?`,
)
const ONE_NTH = new RegExp(`${NTH}(?=,| và| hoặc|$)`, 'gu')

/** With one of these weekdays begin; most other words of time are told apart by them before a pattern is tried. */
const LEADS = [
  'thứ',
  't2',
  't3',
  't4',
  't5',
  't6',
  't7',
  'chủ',
  'cn',
  'các',
  'ngày thứ',
  'ngày chủ',
  'ngày cn',
  'ngày ngày',
]

/** Weekdays at `at`. */
export function weekdaysAt(folded: string, at: number): Token | null {
  const match = LEADS.some((lead) => folded.startsWith(lead, at)) ? matchAt(WEEKDAYS, folded, at) : null
  if (match === null) return null
  const list = match[1] ?? ''
  const weekdays: number[] = []
  for (const [, name = ''] of list.matchAll(ONE)) weekdays.push(WEEKDAY_WORDS[name] ?? 7)
  const [first, last] = weekdays
  const range = / ?- ?| đến /.test(list) && weekdays.length === 2 && first !== undefined && last !== undefined
  const days =
    range && first < last ? Array.from({ length: last - first + 1 }, (_, index) => first + index) : weekdays
  return { kind: 'weekdays', weekdays: days, range, span: { start: at, end: at + match[0].length } }
}

/**
 * Which of its month's weekdays, after one, at `at`. Where `isMonthly` tells that a frequency before has named the month,
 * the weeks alone will do: `02 lần/tháng (thứ Năm tuần thứ 2 và tuần thứ 4)`.
 */
export function nthOfMonthAt(folded: string, at: number, isMonthly: boolean): Token | null {
  const match = matchAt(NTH_OF_MONTH, folded, at)
  if (match === null || (match[2] === undefined && !(isMonthly && match[0].includes('tuần ')))) return null
  return {
    kind: 'nth-of-month',
    ordinals: [...(match[1] ?? '').matchAll(ONE_NTH)].map(([words]) => nth(words)),
    span: { start: at, end: at + match[0].length },
  }
}
