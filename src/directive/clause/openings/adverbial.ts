import {
  ADVERBIAL_OPENERS,
  BINDING_PREPOSITIONS,
  CONDITION_OPENERS,
  MANNER_OPENERS,
} from '../../../lexicon/clause-words.js'
import { readUnits } from '../../../party/read.js'
import { after, has, startsWith, type Tagged } from '../../../party/tags.js'
import { isTaskWord } from '../../../party/word-class.js'
import { narrates, orders } from '../judge.js'
import type { Doer, Opening, OpeningContext } from '../model.js'
import { closingOf, LONGEST_LABEL, phraseAt } from '../range.js'
import { isCount } from '../signs.js'
import { bareAt } from './bare.js'
import { afterConnectives } from './connectives.js'
import { type OpeningRule, opened, type Place } from './rule.js'

const MOST_COMMAS = 12

/** How far the doer or the task may stand behind the first word of an adverbial. */
export const LONGEST_ADVERBIAL = 220

/** An adverbial, then who is told, or the task. */
export const adverbial: OpeningRule = {
  name: 'adverbial',
  phrases: [
    'Trong quá trình thực hiện, Phòng Nội vụ báo cáo',
    'Trên cơ sở góp ý, hoàn thiện dự thảo',
    'Trường hợp vượt thẩm quyền thì báo cáo UBND huyện',
  ],
  isAnywhere: false,
  read: (place, openAt) => {
    const { tagged, at, context } = place
    if (!isAdverbial(tagged, at)) return undefined
    const later = behindAdverbial({ ...place, from: at }, openAt)
    if (later === undefined) return undefined
    return CONDITION_OPENERS.has(tagged.tokens[at]?.folded ?? '')
      ? { ...later, timesFrom: timesFrom(at, later, context) }
      : later
  },
}

function isAdverbial(tagged: Tagged, at: number): boolean {
  // `theo dõi`, `trước mắt`: the word is the beginning of another.
  if (has(tagged, at, 'verb') && after(tagged, at) > at + 1) return false
  const words = [0, 1, 2].map((offset) => tagged.tokens[at + offset]?.folded ?? '')
  return [1, 2, 3].some((count) => ADVERBIAL_OPENERS.has(words.slice(0, count).join(' ')))
}

/** Behind a condition the times begin with the doer, or with the day right before it: `Để …, trước ngày 20/10 UBND xã …`. */
function timesFrom(start: number, { doer, actionFrom }: Opening, context: OpeningContext): number {
  const from = doer?.from ?? actionFrom
  for (let index = from - 1; index > start; index -= 1) {
    const end = context.afterTime(index)
    if (end !== undefined) return end >= from ? index : from
  }
  return from
}

/** The opening after an adverbial: at the first comma behind which a doer stands, else where a task or a narration begins. */
function behindAdverbial(place: Place, openAt: (place: Place) => Opening): Opening | undefined {
  const { tagged, at, to, context } = place
  let task: Opening | undefined
  let narration: Opening | undefined
  const resumeAt = resumptionOf(tagged, at, to)
  let commas = 0
  for (let index = at + 1; index < Math.min(to, at + LONGEST_ADVERBIAL) && commas < MOST_COMMAS; index += 1) {
    const mark = tagged.tokens[index]?.folded
    if (mark === 'để' && task === undefined) task = taskFor(place, index, openAt)
    if (mark !== ',' && mark !== ':' && mark !== 'thì') {
      const inside =
        mark === undefined || commas > 0 ? undefined : subjectInside({ ...place, at: index }, openAt)
      if (inside !== undefined) return inside
      continue
    }
    commas += 1
    const behind = { ...place, at: afterConnectives(tagged, index + 1, to, context) }
    const opening = openAt(behind)
    const isInCondition = index < resumeAt && tagged.tokens[resumeAt]?.folded === 'thì'
    if (opening.doer !== null && !isInCondition && isSpecific(tagged, opening.doer)) return opening
    if (narrates(opening) && mark === ',' && task === undefined && commas === 1) narration = opening
    if (index >= resumeAt && orders(opening) && opening.doer === null)
      task ??= repeats(tagged, at, opening.actionFrom) ? behindRepeated(place, opening, openAt) : opening
    if (mark === ':') return task ?? sayingTopic(place, bareAt({ ...behind, from: behind.at }))
  }
  return mannerInside(place) ?? task ?? narration ?? taskInside(place) ?? narrationInside(place)
}

/** `Trường hợp vượt thẩm quyền thì …`: the condition lasts until `thì`; `Về các đề xuất, kiến nghị của xã: …` until the colon. */
function resumptionOf(tagged: Tagged, from: number, to: number): number {
  const colon =
    tagged.tokens[from]?.folded === 'về'
      ? closingOf(tagged, from, Math.min(to, from + LONGEST_LABEL), ':')
      : undefined
  const then = closingOf(tagged, from, Math.min(to, from + LONGEST_ADVERBIAL), 'thì') ?? colon
  return then === undefined ? from : then - 1
}

/** `Căn cứ đăng ký của các xã để chuẩn bị vật liệu, …`: what it is gone by for is the task. */
function taskFor(place: Place, at: number, openAt: (place: Place) => Opening): Opening | undefined {
  if (place.tagged.tokens[place.at]?.folded !== 'căn') return undefined
  const opening = openAt({ ...place, from: at + 1, at: at + 1 })
  return orders(opening) && opening.doer === null ? opening : undefined
}

/** `Trên cơ sở được phân công phụ trách tiêu chí, phụ trách các xã …`: behind the comma the adverbial goes on. */
function repeats(tagged: Tagged, from: number, at: number): boolean {
  const verb = phraseAt(tagged, at)
  if (!has(tagged, at, 'verb')) return false
  for (let index = from + 1; index < at - 1; index += 1) if (startsWith(tagged, index, verb)) return true
  return false
}

/** The task behind what the adverbial goes on with: `…, phụ trách các xã **thực hiện** 01 lần/tuần`. */
function behindRepeated(
  place: Place,
  { actionFrom }: Opening,
  openAt: (place: Place) => Opening,
): Opening | undefined {
  const { tagged } = place
  const read = readUnits(tagged, after(tagged, actionFrom))
  if (read === undefined || !isTaskWord(tagged, read.end)) return undefined
  return openAt({ ...place, from: read.end, at: read.end })
}

/** `Về chế độ báo cáo của xã: 2 lần/tháng về Ban Chỉ đạo`: the topic says the task, so its words are the task's. */
function sayingTopic({ tagged, at }: Place, opening: Opening): Opening {
  const isTopic = tagged.tokens[at]?.folded === 'về' && !orders(opening)
  return isTopic ? { ...opening, topicFrom: at + 1 } : opening
}

/** `Sau đợt cao điểm tiếp tục duy trì …, không để …`: a manner before the first comma begins the task. */
function mannerInside(place: Place): Opening | undefined {
  const { tagged, at, to } = place
  for (let index = at + 2; index < to; index = after(tagged, index)) {
    const token = tagged.tokens[index]
    if (token === undefined || token.kind === 'mark') return undefined
    if (MANNER_OPENERS.has(token.folded) && has(tagged, index, 'adverb'))
      return opened('manner-inside', place, { doer: null, actionFrom: index })
  }
  return undefined
}

/** `Đến ngày 10/3 đã chi trả cho 326 hộ`, `Đến nay có 12 xã đạt chuẩn`: what has been done by then is told. */
function narrationInside(place: Place): Opening | undefined {
  const { tagged, at, to } = place
  for (let index = at + 1; index < to; index = after(tagged, index)) {
    const token = tagged.tokens[index]
    if (token?.kind === 'mark' && token.folded !== '/' && token.folded !== '-') return undefined
    if (token?.folded === 'đã' || isCount(tagged, index))
      return opened('narrated-inside', place, { doer: null, actionFrom: index })
  }
  return undefined
}

/** `Trên cơ sở chức năng của cơ quan mình xây dựng kế hoạch …`: nobody is named and no comma helps, but a task is. */
function taskInside(place: Place): Opening | undefined {
  const { tagged, at, to } = place
  const first = tagged.tokens[at]?.folded
  if (first !== 'trên' && first !== 'căn') return undefined
  for (let index = at + 3; index < to; index = after(tagged, index)) {
    if (has(tagged, index, 'verb')) return opened('task-inside', place, { doer: null, actionFrom: index })
  }
  return undefined
}

/** Behind a comma a bare noun is no doer (`…, cá nhân thuộc phạm vi quản lý`) but where a duty follows: `chủ đầu tư phải …`. */
export function isSpecific(tagged: Tagged, doer: Doer): boolean {
  return (
    doer.rule !== 'subject' ||
    has(tagged, doer.to, 'modal') ||
    doer.units.every((unit) => unit.kind !== 'group' || /^(?:các|những|mỗi|từng|toàn)/.test(unit.head))
  )
}

/** `Trong quá trình thực hiện Thủ trưởng các địa phương chủ động …`: no comma before the subject, but a capital. */
function subjectInside(place: Place, openAt: (place: Place) => Opening): Opening | undefined {
  const { tagged, at } = place
  const before = tagged.tokens[at - 1]
  const isBound =
    before?.kind === 'mark' ||
    tagged.tags[at - 1]?.meaning.cue !== undefined ||
    BINDING_PREPOSITIONS.has(before?.folded ?? '')
  if (tagged.tokens[at]?.capital !== true || isBound) return undefined
  const opening = openAt({ ...place, from: at })
  if (opening.by === 'superior' && opening.doer !== null) return opening
  return opening.doer?.rule === 'subject' && orders(opening) && isStrong(tagged, opening.doer.to)
    ? opening
    : undefined
}

/** A word that only a doer has before it: `phải`, `chủ trì`, `chịu trách nhiệm`, `chủ động`. */
function isStrong(tagged: Tagged, at: number): boolean {
  return has(tagged, at, 'modal') || has(tagged, at, 'adverb') || startsWith(tagged, at, 'chủ trì')
}
