import { DUTIES, OBJECT_NEEDED, OBJECT_STOPS, RESTRICTIONS } from '../../lexicon/name-words.js'
import { readAreas } from '../area.js'
import { TRAIT } from '../tag.js'
import { after, has, hasAny, startsWith, type Tagged, textOf } from '../tags.js'
import { isNameEnd, isNameWord, isTaskWord } from '../word-class.js'
import { readOrgan } from './organ.js'

/** How many words may narrow a set (`các cơ quan phụ trách …`). */
const LONGEST_QUALIFIER = 16

/** The qualifiers after a set, with their objects, up to the verb. */
export function readQualifiers(tagged: Tagged, at: number): number {
  let end = at
  for (;;) {
    const area = readAreas(tagged, end)
    if (area !== undefined) {
      end = area.end
      continue
    }
    const qualified =
      readQualifier(tagged, end) ?? readFurtherQualifier(tagged, end) ?? readWanting(tagged, end)
    if (qualified === undefined) return end
    end = qualified
  }
}

const LONGEST_RESTRICTIONS = 14

const MOST_OWNED = 6

/**
 * `các đơn vị có tỷ lệ giải ngân dưới 30% phải …`, `các xã chưa hoàn thành tiêu chí khẩn trương …`, `các xã có rừng tổ
 * chức …`: a clause that tells which of them, up to the duty. What has none, or judges once more, judges them all.
 */
function readWanting(tagged: Tagged, at: number): number | undefined {
  if (!RESTRICTIONS.has(tagged.tokens[at]?.folded ?? '') || after(tagged, at) > at + 1) return undefined
  let isOwned = tagged.tokens[at]?.folded === 'có'
  for (let index = at + 1; index < at + LONGEST_RESTRICTIONS; index = after(tagged, index)) {
    const token = tagged.tokens[index]
    const isInNumber =
      token?.kind === 'mark' && (token.folded === '%' || tagged.tokens[index + 1]?.kind === 'number')
    // `7. UBND các xã có cụm công nghiệp`: a heading has no duty behind it.
    if (token === undefined) return isOwned && index > at + 1 ? index : undefined
    // `được cấp phép nuôi, giết mổ gia súc có trách nhiệm …`: what is granted may be several things.
    const isInGrant = token.folded === ',' && tagged.tokens[at]?.folded === 'được'
    if (token.kind === 'mark' && !isInNumber && !isInGrant) return undefined
    const isTrade = has(tagged, index, 'trade')
    if (isOwned && index > at + 1 && has(tagged, index, 'verb') && !isTrade) return index
    const isDuty = has(tagged, index, 'modal') || has(tagged, index, 'adverb')
    if (isDuty)
      return index > at + 1 && DUTIES.some((words) => startsWith(tagged, index, words)) ? index : undefined
    if (has(tagged, index, 'assessmentMark')) return undefined
    isOwned &&= (isTrade || isNameWord(tagged, index)) && index < at + MOST_OWNED
  }
  return undefined
}

/** `các cơ sở công lập và tư nhân`: a second qualifier without an object. */
function readFurtherQualifier(tagged: Tagged, at: number): number | undefined {
  const isSecond = has(tagged, at - 1, 'qualifier') || has(tagged, at - 2, 'qualifier')
  const isJoined = isSecond && tagged.tokens[at]?.folded === 'và' && has(tagged, at + 1, 'qualifier')
  const end = after(tagged, at + 1)
  return isJoined && !has(tagged, at + 1, 'verb') && isNameEnd(tagged, end) ? end : undefined
}

function readQualifier(tagged: Tagged, at: number): number | undefined {
  const match = tagged.tags[at]
  if (match !== undefined && has(tagged, at, 'post') && tagged.tokens[at]?.capital === false) {
    const organ = readOrgan(tagged, match.end)
    return organ?.end
  }
  const isOrgan = match?.meaning.organ !== undefined && tagged.tokens[at]?.capital === true
  if (isOrgan) return readOrgan(tagged, at)?.end
  if (!has(tagged, at, 'qualifier') || match === undefined) {
    return tagged.tokens[at]?.folded === 'chủ' && tagged.tokens[at + 1]?.folded === 'trì'
      ? readLeading(tagged, at + 2)
      : undefined
  }
  const words = textOf(tagged, at, match.end).toLowerCase()
  // `các bản cấp căn cước …`: of offices only tiers are `cấp`.
  if (words === 'cấp' && !isTier(tagged, match.end)) return undefined
  if (words === 'đăng ký' && isAmount(tagged, match.end)) return undefined
  const objectEnd = readObject(tagged, match.end)
  if (OBJECT_NEEDED.has(words)) {
    if (objectEnd === match.end) return undefined
    // `các trạm thú y cung cấp tin cho …`: behind a whole name a verb narrows only where the task is another.
    if (has(tagged, at, 'verb') && !isBehindNoun(tagged, at) && !isTaskWord(tagged, objectEnd))
      return undefined
  }
  return objectEnd
}

/** Whether the noun of a set, or another qualifier, ends right before `at`. */
function isBehindNoun(tagged: Tagged, at: number): boolean {
  return [1, 2, 3, 4].some(
    (words) =>
      hasAny(tagged, at - words, TRAIT.group | TRAIT.agent | TRAIT.qualifier | TRAIT.level) &&
      after(tagged, at - words) === at,
  )
}

/** `mỗi chi bộ đăng ký ít nhất 01 công trình`: how many is a task; who registers for what is a kind. */
function isAmount(tagged: Tagged, at: number): boolean {
  return (
    tagged.tokens[at]?.kind === 'number' ||
    startsWith(tagged, at, 'ít nhất') ||
    startsWith(tagged, at, 'tối thiểu')
  )
}

function isTier(tagged: Tagged, at: number): boolean {
  const word = tagged.tokens[at]?.folded
  return word === 'trên' || word === 'dưới' || has(tagged, at, 'level')
}

/** `các cơ quan chủ trì Dự án, Tiểu dự án`: leads something named, so it narrows; `chủ trì, phối hợp` does not. */
function readLeading(tagged: Tagged, at: number): number | undefined {
  const token = tagged.tokens[at]
  if (
    token === undefined ||
    token.kind === 'mark' ||
    has(tagged, at, 'adverb') ||
    tagged.tags[at]?.meaning.cue !== undefined
  ) {
    return undefined
  }
  if (!token.capital && !has(tagged, at, 'verb')) return undefined
  const end = readObject(tagged, has(tagged, at, 'verb') ? after(tagged, at) : at)
  return end > at ? end : undefined
}

function readObject(tagged: Tagged, at: number): number {
  let end = at
  while (end < at + LONGEST_QUALIFIER) {
    const token = tagged.tokens[end]
    if (isInDocumentNumber(tagged, end)) {
      end += 1
      continue
    }
    if (token === undefined || token.kind === 'mark') return end
    if (has(tagged, end, 'verb') || has(tagged, end, 'adverb') || has(tagged, end, 'modal')) return end
    const cue = tagged.tags[end]?.meaning.cue
    if (cue !== undefined && cue !== 'to') return end
    if (OBJECT_STOPS.has(token.folded) || (token.folded === 'vào' && end > at)) return end
    const organ = readOrgan(tagged, end)
    end = organ === undefined ? after(tagged, end) : organ.end
  }
  return end
}

/** `Kế hoạch số 12/KH-UBND`: a mark without blanks around it, or what it leads to. */
function isInDocumentNumber({ tokens }: Tagged, at: number): boolean {
  const isTight = (index: number) => {
    const mark = tokens[index]
    const isJoint = mark?.folded === '/' || mark?.folded === '-'
    return isJoint && tokens[index - 1]?.end === mark.start && tokens[index + 1]?.start === mark.end
  }
  return isTight(at) || isTight(at - 1)
}
