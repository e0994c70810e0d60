import { LIVELIHOODS, OWNER, SEATED } from '../../lexicon/kinds.js'
import { lowerFirst, skipQuantifiers } from '../area.js'
import { after, has, type Tagged, textOf } from '../tags.js'
import { type UnitsRead, unitOf } from '../unit.js'
import { isNameEnd, isNameWord, isTaskWord, readComplement } from '../word-class.js'
import { readOffice } from './office.js'
import { afterSeparator } from './organ-area.js'
import { readQualifiers } from './qualifiers.js'
import type { PartyRule } from './rule.js'
import { readGroup } from './set.js'

/** Bodies of one noun by the kinds that there are of it; none of them is named, so they are one set. */
export const kinds: PartyRule = {
  name: 'kinds',
  phrases: [
    'các trường mầm non, tiểu học, THCS, PTDTBT',
    'Các trường MN, TH, THCS',
    'các trường: Mầm non, Tiểu học',
    'các chi bộ thôn, trường học, cơ quan',
    'các hợp tác xã nông nghiệp, vận tải',
    'các đơn vị chăn nuôi, giết mổ, vận chuyển gia súc trên địa bàn tỉnh',
    'các chủ bến phà, bến thuyền',
    'các Công ty khai thác công trình thủy lợi',
  ],
  behind: 'quantifier',
  read: readKinds,
}

/** The reading of `kinds`, for posts too: `Hiệu trưởng các trường TH, THCS`. */
export function readKinds(tagged: Tagged, at: number): UnitsRead | undefined {
  const nounAt = skipQuantifiers(tagged, at)
  if (nounAt === at || has(tagged, nounAt, 'level')) return undefined
  const end = endOfKinds(tagged, nounAt)
  return end === undefined ? readOneKind(tagged, at, nounAt) : setOf(tagged, at, end)
}

/** `các Công ty khai thác công trình thủy lợi`: a head that has no name. */
function readOneKind(tagged: Tagged, at: number, nounAt: number): UnitsRead | undefined {
  if (tagged.tags[nounAt]?.meaning.organ?.shape !== 'free') return undefined
  const bare = readOffice(tagged, nounAt)
  if (bare?.end !== after(tagged, nounAt)) return undefined
  return readGroup(tagged, at) ?? setOf(tagged, at, bare.end)
}

function setOf(tagged: Tagged, from: number, to: number): UnitsRead {
  return { end: to, units: [{ ...unitOf('group', lowerFirst(textOf(tagged, from, to))), isPlural: true }] }
}

function endOfKinds(tagged: Tagged, nounAt: number): number | undefined {
  const noun = tagged.tokens[nounAt]
  const nounEnd = after(tagged, nounAt)
  if (noun?.folded === 'trường') return endOfSchools(tagged, nounAt)
  if (SEATED.has(textOf(tagged, nounAt, nounEnd).toLowerCase())) return endOfSeats(tagged, nounEnd)
  return endOfTrades(tagged, nounAt)
}

/** The end of a list of kinds from `at`, each ended by `endOf`; nothing where there are fewer than `least`. */
function endOfList(
  tagged: Tagged,
  at: number,
  least: number,
  endOf: (tagged: Tagged, at: number) => number | undefined,
): number | undefined {
  let end: number | undefined
  let count = 0
  for (let next: number | undefined = at; next !== undefined && count < MOST_KINDS; count += 1) {
    const last = endOf(tagged, next)
    if (last === undefined) break
    end = last
    next = afterSeparator(tagged, last)
  }
  return count < least ? undefined : end
}

const MOST_KINDS = 20
const LONGEST_COMPLEMENT = 4
const LONGEST_PROPERTY = 8

/** `trường mầm non, tiểu học, THCS`, `trường: Mầm non, Tiểu học`, `trường MN, TH, THCS`: kinds, as long as no name follows. */
function endOfSchools(tagged: Tagged, nounAt: number): number | undefined {
  const isBare = after(tagged, nounAt) === nounAt + 1
  const first = tagged.tokens[nounAt + 1]?.folded === ':' ? nounAt + 2 : nounAt + 1
  if (!isBare && !isSchool(tagged, nounAt + 1)) return undefined
  const end = endOfList(tagged, first, 1, endOfSchool)
  // `các trường THCS Nguyễn Du, THCS Lê Lợi` are two by their names.
  if (end === undefined || (tagged.tokens[end]?.capital === true && !isNameEnd(tagged, end))) return undefined
  return readQualifiers(tagged, readComplement(tagged, end, LONGEST_COMPLEMENT))
}

function isSchool(tagged: Tagged, at: number): boolean {
  return has(tagged, at, 'member') && !has(tagged, at, 'group')
}

/** A known kind, or a short form that no table knows: `PTDTBT`. */
function endOfSchool(tagged: Tagged, at: number): number | undefined {
  if (isSchool(tagged, at)) return after(tagged, at)
  const token = tagged.tokens[at]
  const isShort = token?.upper === true && token.end - token.start > 1 && tagged.tags[at] === undefined
  return isShort && isNameEnd(tagged, at + 1) ? at + 1 : undefined
}

/** `chi bộ thôn, trường học, cơ quan`: where each has its seat, in small letters; `chi bộ, trường học` are two kinds of body. */
function endOfSeats(tagged: Tagged, at: number): number | undefined {
  const end = endOfList(tagged, at, 2, endOfSeat)
  return end !== undefined && isNameEnd(tagged, end) ? readQualifiers(tagged, end) : undefined
}

function endOfSeat(tagged: Tagged, at: number): number | undefined {
  if (tagged.tokens[at]?.capital !== false) return undefined
  if (has(tagged, at, 'verb') || !(has(tagged, at, 'level') || has(tagged, at, 'group'))) return undefined
  const end = after(tagged, at)
  return tagged.tokens[end]?.capital === true ? undefined : end
}

/**
 * `đơn vị chăn nuôi, giết mổ, vận chuyển gia súc trên địa bàn tỉnh`, `hợp tác xã nông nghiệp, vận tải`: what bodies live
 * by, up to where they are, or to the task.
 */
function endOfTrades(tagged: Tagged, nounAt: number): number | undefined {
  const isOwner = tagged.tokens[nounAt]?.folded === OWNER && tagged.tags[nounAt] === undefined
  if (!isOwner && !isBody(tagged, nounAt)) return undefined
  const nounEnd = after(tagged, nounAt)
  const end = isOwner
    ? endOfList(tagged, nounEnd, 1, endOfProperty)
    : endOfList(tagged, nounEnd, 2, endOfTrade)
  if (end === undefined) return undefined
  const narrowed = readQualifiers(tagged, end)
  return isTaskAhead(tagged, narrowed) || tagged.tokens[narrowed]?.kind !== 'word' ? narrowed : undefined
}

/** What can live by something: `đơn vị`, `hợp tác xã`, `câu lạc bộ`; an office cannot. */
function isBody(tagged: Tagged, at: number): boolean {
  const shape = tagged.tags[at]?.meaning.organ?.shape
  if (tagged.tokens[at]?.capital === true || shape === 'sector' || shape === 'theme') return false
  return has(tagged, at, 'group') || has(tagged, at, 'agent') || shape === 'free'
}

/** `chăn nuôi`, `trồng nấm`, `vận chuyển gia súc`, `tư vấn thiết kế`: a livelihood or two, with what it is about. */
function endOfTrade(tagged: Tagged, at: number): number | undefined {
  const first = tagged.tokens[at]?.capital === false ? endOfLivelihood(tagged, at) : undefined
  if (first === undefined) return undefined
  const second = endOfLivelihood(tagged, first)
  return second !== undefined && isNameEnd(tagged, second) ? second : afterObject(tagged, first)
}

function endOfLivelihood(tagged: Tagged, at: number): number | undefined {
  return [after(tagged, at), at + 2, at + 1].find((to) =>
    LIVELIHOODS.has(textOf(tagged, at, to).toLowerCase()),
  )
}

/** `bến phà`, `đập`: what is owned, in small letters, and no body. */
function endOfProperty(tagged: Tagged, at: number): number | undefined {
  if (isBody(tagged, at)) return undefined
  const end = afterObject(tagged, at, LONGEST_PROPERTY)
  return end > at ? end : undefined
}

function afterObject(tagged: Tagged, at: number, most = LONGEST_COMPLEMENT): number {
  let end = at
  while (end - at < most && isNameWord(tagged, end) && tagged.tokens[end]?.capital === false)
    end = after(tagged, end)
  return end
}

/** The task, behind a comma too where it begins with its manner: `…, khẩn trương lập sổ`. */
function isTaskAhead(tagged: Tagged, at: number): boolean {
  if (tagged.tokens[at]?.folded !== ',') return isTaskWord(tagged, at)
  return has(tagged, at + 1, 'modal') || has(tagged, at + 1, 'adverb')
}
