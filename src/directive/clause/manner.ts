import { ABOVE_ALL, INSERTION_OPENERS } from '../../lexicon/clause-words.js'
import { readUnit, readUnits } from '../../party/read.js'
import { after, has, startsWith, type Tagged } from '../../party/tags.js'
import { isTaskWord } from '../../party/word-class.js'
import type { OpeningContext } from './model.js'
import { anyAt, closingOf, lengthOf } from './range.js'
import { narratesAt } from './signs.js'

/** The verb after a subject, past `theo chức năng, nhiệm vụ`, `căn cứ …,`, `trong phạm vi …,`, brackets and times. */
export function afterManner(tagged: Tagged, from: number, to: number, context: OpeningContext): number {
  let index = from
  for (let steps = 0; index < to && steps < 12; steps += 1) {
    const timeEnd = context.afterTime(index)
    if (timeEnd !== undefined) {
      index = timeEnd
      continue
    }
    const word = tagged.tokens[index]?.folded
    const insertedEnd =
      afterEach(tagged, index) ?? afterFirstOfAll(tagged, index, to) ?? afterHead(tagged, index, to)
    if (insertedEnd !== undefined) index = insertedEnd
    // `định kỳ hàng năm (trước ngày 15/11) báo cáo`: the words of time end before the bracket does.
    else if (word === ',' || word === ')') index += 1
    else if (word === '"') {
      const close = closingOf(tagged, index + 1, Math.min(to, index + LONGEST_INSERTION), '"')
      if (close === undefined) return index
      index = close
    } else if (word === '(') {
      const close = closingOf(tagged, index, Math.min(to, index + LONGEST_INSERTION), ')')
      if (close === undefined) return index
      index = close
    } else if (INSERTION_OPENERS.has(word ?? '')) {
      const narration = word === 'từ' ? narrationAfter(tagged, index + 1, to) : undefined
      return narration ?? nextTask(tagged, index + 1, to) ?? index
    } else return index
  }
  return index
}

/** `UBND các huyện A, B mỗi đơn vị chuẩn bị …`: the list again, one by one. */
function afterEach(tagged: Tagged, at: number): number | undefined {
  const word = tagged.tokens[at]?.folded
  const isEach =
    (word === 'mỗi' || word === 'từng') && (has(tagged, at + 1, 'group') || has(tagged, at + 1, 'level'))
  return isEach ? after(tagged, at + 1) : undefined
}

/** `Các cấp ủy, trước hết là người đứng đầu tiếp tục …`: who of them above all. */
function afterFirstOfAll(tagged: Tagged, at: number, to: number): number | undefined {
  const words = anyAt(tagged, at, ABOVE_ALL)
  if (words === undefined) return undefined
  const named = at + lengthOf(words)
  const read = readUnits(tagged, named)
  return read !== undefined && read.end <= to && isPredicate(tagged, read.end)
    ? read.end
    : nextTask(tagged, named, to)
}

function isPredicate(tagged: Tagged, at: number): boolean {
  const verbAt = tagged.tokens[at]?.folded === ',' ? at + 1 : at
  return isTaskWord(tagged, verbAt) || narratesAt(tagged, verbAt)
}

const LONGEST_HEAD = 40
/** How far behind the first word of an adverbial the verb may stand. */
const LONGEST_ADVERBIAL = 60
/** How far a quotation mark or a bracket may stand from the one that closes it. */
const LONGEST_INSERTION = 120

/** `Đoàn kiểm tra số 1 do đồng chí …, Phó Bí thư Tỉnh ủy làm Trưởng đoàn tiến hành …`: who heads it. */
function afterHead(tagged: Tagged, at: number, to: number): number | undefined {
  if (tagged.tokens[at]?.folded !== 'do') return undefined
  for (let index = at + 1; index < Math.min(to, at + LONGEST_HEAD); index += 1) {
    if (tagged.tokens[index]?.folded !== 'làm') continue
    return has(tagged, index + 1, 'post')
      ? (readUnit(tagged, index + 1)?.end ?? after(tagged, index + 1))
      : undefined
  }
  return undefined
}

/** `cấp ủy, chính quyền từ huyện đến cơ sở đã tiếp …`: the word that tells, where no task or mark stands before it. */
function narrationAfter(tagged: Tagged, from: number, to: number): number | undefined {
  for (let index = from; index < Math.min(to, from + LONGEST_ADVERBIAL); index = after(tagged, index)) {
    const token = tagged.tokens[index]
    if (token?.folded === 'đã') return index
    if (token?.kind === 'mark' || (isTaskWord(tagged, index) && token?.folded !== 'đến')) return undefined
  }
  return undefined
}

/** The first verb, modal or adverb behind an adverbial without a doer of its own (`theo chức năng, nhiệm vụ khẩn trương …`). */
function nextTask(tagged: Tagged, from: number, to: number): number | undefined {
  let afterComma: number | undefined
  for (let index = from; index < Math.min(to, from + LONGEST_ADVERBIAL); index = after(tagged, index)) {
    if (tagged.tokens[index]?.folded === ',' && isTaskWord(tagged, index + 1)) return index + 1
    const isManner = has(tagged, index, 'adverb') || has(tagged, index, 'modal')
    if (
      isManner &&
      tagged.tokens[index]?.folded !== 'căn' &&
      !startsWith(tagged, index, 'được giao') &&
      !startsWith(tagged, index, 'được phân công')
    ) {
      return afterComma ?? index
    }
    if (tagged.tokens[index]?.folded === ',') afterComma = undefined
  }
  for (let index = from; index < Math.min(to, from + LONGEST_ADVERBIAL); index = after(tagged, index)) {
    if (has(tagged, index, 'verb') && index > from + 1) return index
  }
  return undefined
}
