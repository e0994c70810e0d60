import { BOUND_WORDS, type BoundKind, NAMED_EVENTS, TERM_TASKS } from '../../lexicon/time-words.js'
import type { Bound, Token } from '../said.js'
import { isOfWord } from '../trigger.js'
import { END, matchAt, oneOf, sticky } from './sticky.js'

const KIND_OF = new Map<string, BoundKind>()
for (const kind of Object.keys(BOUND_WORDS) as BoundKind[]) {
  for (const words of BOUND_WORDS[kind]) KIND_OF.set(words, kind)
}
// thời hạn gửi báo cáo · hạn nộp · thời gian trình. Spelled out: plain words compile sooner than groups of them.
for (const task of TERM_TASKS) {
  KIND_OF.set(`thời hạn ${task}`, 'by').set(`hạn ${task}`, 'by').set(`thời gian ${task}`, 'done')
}
for (const event of NAMED_EVENTS)
  for (const lead of ['', 'lễ ', 'ngày ']) KIND_OF.set(`trước ${lead}${event}`, 'before')

const WORDS = oneOf([...KIND_OF.keys()])
const WORD = new RegExp(`(?:${WORDS})${END}`, 'gu')
const GROUP = `(?:(?:${WORDS})${END}[ ,:]*)+`
const FORWARD = sticky(GROUP)
/** How far before a date its bounds may begin. */
const REACH = 72
/** No bound is longer than this. */
const LONGEST_WORDS = Math.max(...[...KIND_OF.keys()].map((words) => words.length)) + 4
// hạn nộp đề cương: · hạn cuối gửi báo cáo: · hạn cuối cùng nộp hồ sơ là
const TERM_OF = /(?<![0-9a-zß-ỿ])(?:hạn|thời gian)(?: [a-zß-ỿ]+){1,6} ?:? ?$/u
const ONE_BEFORE = new RegExp(`(?<![0-9a-zß-ỿ])(?:${WORDS})[ ,:]*$`, 'u')

/** trước · chậm nhất là · xong trong · thời gian hoàn thành xong trước, at `at`. */
export function boundAt(folded: string, at: number): Token | null {
  const match = matchAt(FORWARD, folded, at)
  return match === null ? null : boundOf(folded, at, at + match[0].length)
}

/** The last words of bounds: most other words before a date are told apart by them before a pattern is tried. */
const ENDINGS = new Set([...KIND_OF.keys()].map((words) => words.slice(words.lastIndexOf(' ') + 1)))

/** Whether what stands before `start` is told by what stands after it: `hạn nộp đề cương: 20/4`, `… là ngày 20/4`. */
function isTold(folded: string, start: number): boolean {
  return folded.startsWith('là ', start) || /: ?$/.test(folded.slice(Math.max(0, start - 2), start))
}

/** Whether the word that ends before `end`, blanks and commas apart, may end a bound; before `:` and `là` any may. */
function mayEndBound(folded: string, end: number): boolean {
  let last = end
  while (last > 0 && (folded[last - 1] === ' ' || folded[last - 1] === ',')) last--
  if (isTold(folded, end)) return true
  let first = last
  while (first > 0 && isOfWord(folded.charCodeAt(first - 1))) first--
  return ENDINGS.has(folded.slice(first, last))
}

/** The bounds that end right before `at` and begin no earlier than `floor`. */
export function boundBefore(folded: string, at: number, floor: number): Token | null {
  let start = at
  const least = Math.max(floor, at - REACH)
  while (mayEndBound(folded, start)) {
    const before = folded.slice(Math.max(least, start - LONGEST_WORDS), start)
    const match = ONE_BEFORE.exec(before) ?? (isTold(folded, start) ? TERM_OF.exec(before) : null)
    if (match === null) break
    start = Math.max(least, start - LONGEST_WORDS) + match.index
  }
  return start === at ? boundOfExplained(folded, at) : boundOf(folded, start, at)
}

/** A lunar day, or an event, before its day of the sun in brackets. */
const EXPLAINED =
  /(?:(?:ngày )?(?:m[ùồ]ng )?\d{1,2}(?: tháng (?:chạp|giêng)|(?: tháng | ?\/ ?)\d{1,2} (?:năm [a-zß-ỿ ]+)?âm lịch)(?: năm [a-zß-ỿ ]+)?|rằm tháng [a-zß-ỿ\d]+|(?:ngày |lễ |kỳ )?(?:tết|khai giảng|khai mạc|khởi công|khánh thành|bầu cử|đại hội|họp)(?: [a-zß-ỿ]+){0,4}) ?\((?:tức |tức là |nhằm )?$/u
/** How far before the bracketed day what it explains may begin. */
const LONGEST_EXPLAINED = 48

/** `trước 23 tháng Chạp (ngày 10/02/2026)`, `trước ngày khai giảng (05/9)`: the bound of what the day in brackets explains. */
function boundOfExplained(folded: string, at: number): Token | null {
  if (!folded.slice(Math.max(0, at - LONGEST_OPENING), at).includes('(')) return null
  const from = Math.max(0, at - LONGEST_EXPLAINED)
  const explained = EXPLAINED.exec(folded.slice(from, at))
  return explained === null ? null : boundBefore(folded, from + explained.index, 0)
}

/** `(tức là `, before a day. */
const LONGEST_OPENING = 9

const LEADING_FILLER = new RegExp(
  `^(?:(?:${oneOf(BOUND_WORDS.filler.filter((word) => !word.startsWith('định')))})${END}[ ,:]*)+`,
  'u',
)

/** `thời gian nghỉ`, `thời gian lấy số liệu`: of what is no work. */
const HELD = /^thời gian (?!nghỉ|áp dụng|hiệu lực|lấy|chốt|đóng cửa)/u

const REPAIRED = /^(?:truoc|trưóc|truớc|trươc|châm|cham|đên|den|hoan)/

function boundOf(folded: string, from: number, end: number): Token | null {
  const whole = folded.slice(from, end).trimEnd()
  const only = KIND_OF.get(whole)
  // Most bounds are one phrase.
  if (only !== undefined && only !== 'filler')
    return token(only, only === 'done', whole, from, REPAIRED.test(whole))
  const start = from + (LEADING_FILLER.exec(folded.slice(from, end))?.[0].length ?? 0)
  const words = folded.slice(start, end)
  let bound: Bound | null = null
  let done = false
  let repaired = false
  for (const [word] of words.matchAll(WORD)) {
    const kind = KIND_OF.get(word)
    if (kind === 'done') done = true
    // "đến trước ngày", "chậm nhất trong tháng": the word nearest to the date decides, but for "chậm nhất vào".
    else if (bound === 'by' && /^(?:vào|lúc)/.test(word)) continue
    else if (kind !== undefined && kind !== 'filler') bound = kind
    if (REPAIRED.test(word)) repaired = true
  }
  // "thời gian khai mạc: ngày 20/4": when what is named takes place.
  const kind = bound ?? (done ? 'done' : HELD.test(words) ? 'in' : null)
  return kind === null ? null : token(kind, done, words.trimEnd(), start, repaired)
}

function token(bound: Bound, done: boolean, words: string, start: number, repaired: boolean): Token {
  return {
    kind: 'bound',
    bound,
    done,
    words: words.trimStart(),
    span: { start, end: start + words.length },
    ...(repaired && { doubts: ['date-repaired'] }),
  }
}
