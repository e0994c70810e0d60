import { BOUND_WORDS, type BoundKind, TERM_TASKS } from '../../lexicon/time-words.js'
import type { Bound, Token } from '../said.js'
import { END, matchAt, oneOf, sticky } from './sticky.js'

const KIND_OF = new Map<string, BoundKind>()
for (const kind of Object.keys(BOUND_WORDS) as BoundKind[]) {
  for (const words of BOUND_WORDS[kind]) KIND_OF.set(words, kind)
}

// thời hạn gửi báo cáo · hạn chót · thời gian trình · tiến độ thực hiện:
const TASKS = oneOf(TERM_TASKS)
const TERMS = `(?:thời )?hạn (?:(?:cuối cùng|cuối|chót)(?: (?:${TASKS}))?|${TASKS})|thời gian (?:${TASKS})|tiến độ(?: hoàn thành| thực hiện)? ?:`
const WORDS = `${TERMS}|${oneOf([...KIND_OF.keys()])}`

/** What a word of `WORDS` bounds; a time or pace of doing (`thời gian hoàn thành`, `tiến độ:`) completes. */
function kindOf(word: string): BoundKind {
  return KIND_OF.get(word) ?? (/^(?:thời gian|tiến)/.test(word) ? 'done' : 'by')
}
const WORD = new RegExp(`(?:${WORDS})${END}`, 'gu')
const GROUP = `(?:(?:${WORDS})${END}[ ,:]*)+`
const FORWARD = sticky(GROUP)
/** How far before a date its bounds may begin. */
const REACH = 72
/** No bound is longer than this. */
const LONGEST_WORDS = 40
const ONE_BEFORE = new RegExp(`(?<![0-9a-zß-ỿ])(?:${WORDS})[ ,:]*$`, 'u')

/** trước · chậm nhất là · xong trong · thời gian hoàn thành xong trước, at `at`. */
export function boundAt(folded: string, at: number): Token | null {
  const match = matchAt(FORWARD, folded, at)
  return match === null ? null : boundOf(folded, at, at + match[0].length)
}

/** The bounds that end right before `at` and begin no earlier than `floor`. */
export function boundBefore(folded: string, at: number, floor: number): Token | null {
  let start = at
  const least = Math.max(floor, at - REACH)
  for (;;) {
    const match = ONE_BEFORE.exec(folded.slice(Math.max(least, start - LONGEST_WORDS), start))
    if (match === null) break
    start = Math.max(least, start - LONGEST_WORDS) + match.index
  }
  return start === at ? null : boundOf(folded, start, at)
}

const LEADING_FILLER = new RegExp(
  `^(?:(?:${oneOf(BOUND_WORDS.filler.filter((word) => !word.startsWith('định')))})${END}[ ,:]*)+`,
  'u',
)

function boundOf(folded: string, from: number, end: number): Token | null {
  const start = from + (LEADING_FILLER.exec(folded.slice(from, end))?.[0].length ?? 0)
  const words = folded.slice(start, end)
  let bound: Bound | null = null
  let done = false
  let repaired = false
  for (const [word] of words.matchAll(WORD)) {
    const kind = kindOf(word)
    if (kind === 'done') done = true
    // "đến trước ngày", "chậm nhất trong tháng": the word nearest to the date decides, but for "chậm nhất vào".
    else if (bound === 'by' && /^(?:vào|lúc)/.test(word)) continue
    else if (kind !== 'filler') bound = kind
    if (/^(?:truoc|trưóc|truớc|trươc|châm|cham|đên|den|hoan)/.test(word)) repaired = true
  }
  const kind = bound ?? (done ? 'done' : null)
  if (kind === null) return null
  return {
    kind: 'bound',
    bound: kind,
    done,
    words: words.trim(),
    span: { start, end: start + words.trimEnd().length },
    ...(repaired && { doubts: ['date-repaired'] }),
  }
}
