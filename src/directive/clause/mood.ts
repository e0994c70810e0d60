import { after, has, startsWith, type Tagged } from '../../party/tags.js'
import type { Mood } from './model.js'

const SOME = [
  'một số',
  'nhiều',
  'không ít',
  'đa số',
  'phần lớn',
  'hầu hết',
  'một vài',
  'vẫn còn một số',
  'còn một số',
]

const WANTING = new Set(['không', 'chưa', 'chậm', 'còn', 'đã', 'vẫn'])

/** How far behind such a subject the word that judges it may stand. */
const LONGEST_SOME = 12

/**
 * `Một số chủ đập không gửi báo cáo hàng tháng`: told of some who are found wanting, or have done it. `Một số xã phải …`,
 * `Một số xã khẩn trương …` is an order all the same.
 */
export function isOfSome(tagged: Tagged, at: number, to: number): boolean {
  if (!SOME.some((words) => startsWith(tagged, at, words))) return false
  let isJudged = false
  for (let index = at; index < Math.min(to, at + LONGEST_SOME); index += 1) {
    isJudged ||= WANTING.has(tagged.tokens[index]?.folded ?? '')
    const isDuty = has(tagged, index, 'modal') || has(tagged, index, 'adverb')
    if (isDuty && !startsWith(tagged, index, 'không')) return false
  }
  return isJudged
}

/** Whether what stands at `at` is told to be done. */
export function isTask(tagged: Tagged, at: number): boolean {
  if (has(tagged, at, 'verb') || has(tagged, at, 'adverb') || has(tagged, at, 'modal')) return true
  const cue = tagged.tags[at]?.meaning.cue
  return (
    cue === 'coordinate' ||
    cue === 'report' ||
    cue === 'advise' ||
    cue === 'assign' ||
    cue === 'request' ||
    cue === 'direct'
  )
}

/** What tells behind a subject: past and judgement, and what was decided; `X thống nhất với Y` is a task. */
export function tellsOf(tagged: Tagged, at: number): boolean {
  return tellsAt(tagged, at) && !startsWith(tagged, at, 'thống nhất với')
}

/** Whether the words at `at` tell of the past or judge: `đã ban hành`, `chưa đạt`, `còn chậm`, `có sự phối hợp`. */
function tellsAt(tagged: Tagged, at: number): boolean {
  if (has(tagged, at, 'assessmentStart')) return true
  return has(tagged, at, 'assessmentMark') && !has(tagged, at, 'modal') && !has(tagged, at, 'verb')
}

export function moodAt(tagged: Tagged, at: number): Mood {
  if (tagged.tokens[at]?.folded === 'có' && tagged.tokens[at + 1]?.kind === 'number') return 'telling'
  if (
    tagged.tokens[at]?.folded === 'có' &&
    !has(tagged, at, 'assessmentStart') &&
    after(tagged, at) === at + 1
  )
    return 'unknown'
  if (has(tagged, at, 'assessmentStart') || has(tagged, at, 'nounStart')) return 'telling'
  if (tellsAt(tagged, at) || isRefusal(tagged, at)) return 'telling'
  return isTask(tagged, at) ? 'order' : 'unknown'
}

/** Whether the words at `at` say how a matter was decided: `Thống nhất …`, `Đồng ý …`, `Chưa thông qua …`. */
export function isDecision(tagged: Tagged, at: number): boolean {
  return has(tagged, at, 'assessmentStart') || isRefusal(tagged, at)
}

const REFUSED = ['xem xét', 'chấp thuận', 'nhất trí', 'thông qua']

/** `Không xem xét bổ sung biên chế`, `Chưa thông qua tại phiên họp này`: what was asked for is refused, nobody is to act. */
function isRefusal(tagged: Tagged, at: number): boolean {
  const word = tagged.tokens[at]?.folded
  return (
    (word === 'không' || word === 'chưa') &&
    REFUSED.some((words) => startsWith(tagged, at, `${word} ${words}`))
  )
}
