import { lowerFirst, skipQuantifiers } from '../area.js'
import { after, has, nestedIn, type Tagged, textOf } from '../tags.js'
import { type UnitsRead, unitOf } from '../unit.js'
import { isNameEnd, isNameWord, isTaskWord, readComplement } from '../word-class.js'
import { readMembers } from './members.js'
import { readQualifiers } from './qualifiers.js'
import type { PartyRule } from './rule.js'

export const set: PartyRule = {
  name: 'set',
  phrases: ['các cơ quan, ban, ngành, đoàn thể', 'cán bộ, công chức xã', 'chủ đầu tư'],
  behind: 'either',
  read: readGroup,
}

const LONGEST_COMPLEMENT = 4

/**
 * Reads a set whose members nobody lists, as one unit with its qualifier as written: `các cơ quan, ban, ngành, đoàn
 * thể`, `các phòng chuyên môn phụ trách tiêu chí`, `các xã, thị trấn`, `cán bộ, công chức xã Liên Chung`.
 */
export function readGroup(tagged: Tagged, at: number): UnitsRead | undefined {
  const nounAt = skipQuantifiers(tagged, at)
  const isQuantified = nounAt > at
  // `01 bộ về Phòng Tư pháp`: copies.
  const noun = tagged.tokens[nounAt]
  if (tagged.tokens[at]?.kind === 'number' && noun?.folded === 'bộ' && !noun.capital) return undefined
  const isAgent = has(tagged, nounAt, 'agent') || isAbbreviation(tagged, nounAt)
  if (!isAgent && !has(tagged, nounAt, 'group') && !(isQuantified && has(tagged, nounAt, 'level')))
    return undefined
  if (!isAgent && !isQuantified && !standsAlone(tagged, nounAt)) return undefined
  let end = after(tagged, nounAt)
  const isShort = isAbbreviation(tagged, nounAt)
  if (!isShort) {
    end = readMembers(tagged, end, isQuantified)
    const project = readProject(tagged, end)
    end = project > end ? project : readComplement(tagged, end, LONGEST_COMPLEMENT)
  }
  const nested = isAgent && has(tagged, end, 'quantifier') ? nestedIn(tagged) : undefined
  if (nested !== undefined) end = readGroup(nested, end)?.end ?? end
  if (!isShort) end = readQualifiers(tagged, end)
  if (isAgent && !isShort && !isQuantified && !isNameEnd(tagged, end)) return undefined
  const head = nameAsWritten(tagged, at, end)
  return { end, units: [{ ...unitOf(isShort ? 'organ' : 'group', head), isPlural: true }] }
}

const LONGEST_PROJECT = 10

/** `Chủ đầu tư dự án Khu đô thị mới rà soát …`, `các nhà thầu dự án chậm tiến độ …`: whose project, up to the task. */
function readProject(tagged: Tagged, at: number): number {
  const noun = tagged.tokens[at]?.folded === 'các' ? at + 1 : at
  const second = tagged.tokens[noun + 1]?.folded
  const first = tagged.tokens[noun]?.folded
  if (!(first === 'dự' && second === 'án') && !(first === 'gói' && second === 'thầu')) return at
  for (let end = noun + 2; end < noun + LONGEST_PROJECT; end = after(tagged, end)) {
    if (isTaskWord(tagged, end)) return end
    if (!isNameWord(tagged, end) && !isProjectWord(tagged, end)) return at
  }
  return at
}

function isProjectWord(tagged: Tagged, at: number): boolean {
  const token = tagged.tokens[at]
  const isOpen = token?.folded === 'chậm' || token?.folded === 'số' || token?.kind === 'number'
  return isOpen || (has(tagged, at, 'nounStart') && !has(tagged, at, 'assessmentMark'))
}

/** `GVCN các lớp 12`, `CSGT`: capitals that no table knows, where a verb or a set follows. */
function isAbbreviation(tagged: Tagged, at: number): boolean {
  const token = tagged.tokens[at]
  if (token === undefined || !token.capital || token.kind !== 'word' || tagged.tags[at] !== undefined)
    return false
  const text = tagged.visible.text.slice(token.start, token.end)
  return text.length >= 2 && text.length <= 8 && text === text.toUpperCase() && text !== text.toLowerCase()
}

/** A set begins small wherever it stands; an abbreviation stays as it is. */
function nameAsWritten(tagged: Tagged, from: number, to: number): string {
  const text = textOf(tagged, from, to)
  return tagged.tokens[from]?.upper === true ? text : lowerFirst(text)
}

/** A bare noun is a doer where it opens a list of its kind or is narrowed (`cơ quan trưởng nhóm`); `tổ chức` is a verb. */
function standsAlone(tagged: Tagged, at: number): boolean {
  const end = after(tagged, at)
  const isHead = tagged.tags[at]?.meaning.organ !== undefined
  if (end - at > 1 && !isHead && !has(tagged, at, 'verb')) return true
  if (has(tagged, at, 'verb')) return false
  const next = tagged.tokens[end]?.folded
  return (
    (next === ',' && has(tagged, end + 1, 'group')) ||
    has(tagged, end, 'qualifier') ||
    has(tagged, end, 'level')
  )
}
