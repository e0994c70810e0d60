import { REMARK_ROLES } from '../lexicon/name-words.js'
import { lendHeads, shareAreas } from './agree.js'
import { readParty } from './grammar/index.js'
import { afterSeparator, skipParenthesis } from './grammar/organ-area.js'
import { readOwnOffice } from './grammar/own-office.js'
import { TRAIT } from './tag.js'
import { after, has, hasAny, spanOf, startsWith, type Tagged, textOf } from './tags.js'
import type { Unit, UnitsRead, Unsure } from './unit.js'
import { isNameEnd, isNameWord, readComplement } from './word-class.js'

/** No list of doers is longer; a hostile one is cut. */
const MOST_UNITS = 200
/** How many words a list may run on; one of appositions (`xã Mỹ Hà - xã Mỹ Hà - …`) gains no units. */
const LONGEST_LIST = 600
const LONGEST_INSERTION = 16
const LONGEST_NAME = 4

/** Reads one doer, or the doers that one name spells out, at token `at`. */
export function readUnit(tagged: Tagged, at: number): UnitsRead | undefined {
  return readParty(tagged, at, readUnits)
}

/**
 * Reads a list of doers joined by `,`, `và`, `cùng` or `;`: `Đảng ủy, UBND xã Liên Chung`, `các phòng chuyên môn và
 * Công an huyện`. A unit without its area takes that of the next (`Đảng ủy xã Liên Chung`).
 */
export function readUnits(tagged: Tagged, at: number, to = tagged.tokens.length): UnitsRead | undefined {
  const first = readUnit(tagged, at)
  if (first === undefined) return undefined
  const units: Unit[] = [...first.units]
  let end = first.end
  while (units.length < MOST_UNITS && end < at + LONGEST_LIST) {
    const next = afterListSeparator(tagged, end) ?? afterRemark(tagged, end)
    const read =
      next === undefined || next >= to ? undefined : (readUnit(tagged, next) ?? readOwnOffice(tagged, next))
    if (read === undefined) {
      const resumed = resumeAfterNames(tagged, end)
      const last = units.at(-1)
      if (resumed === undefined || last?.isPlural !== true) break
      units[units.length - 1] = { ...last, head: `${last.head}${textOf(tagged, end, resumed)}` }
      end = resumed
      continue
    }
    // `Chủ trì: Phòng Nội vụ; cơ quan phối hợp: …`: the next label.
    if (tagged.tokens[end]?.folded === ';' && tagged.tokens[read.end]?.folded === ':') break
    end = read.end
    if (!isApposition(tagged, next, units)) units.push(...read.units)
  }
  return { end, units: markEnd(tagged, end, to, lendHeads(shareAreas(units))) }
}

/** The units, the last of them marked where the list may not end at `end`. */
function markEnd(tagged: Tagged, end: number, to: number, units: readonly Unit[]): readonly Unit[] {
  const last = units.at(-1)
  const unsure = last === undefined || end >= to ? undefined : unsureAt(tagged, end, last)
  if (last === undefined || unsure === undefined) return units
  tagged.trace?.note({ part: 'party', rule: unsure, outcome: 'read', span: spanOf(tagged, end, end + 1) })
  return [...units.slice(0, -1), { ...last, unsure }]
}

function unsureAt(tagged: Tagged, end: number, last: Unit): Unsure | undefined {
  const separator = tagged.tokens[end]?.folded
  const next =
    separator === ',' || separator === 'và' || separator === '&' ? afterSeparator(tagged, end) : undefined
  if (next !== undefined) return isRest(tagged, next, separator === ',') ? 'list-rest' : undefined
  const isName = last.kind === 'organ' || last.kind === 'post'
  return isName && goesOn(tagged, end) ? 'name-end' : undefined
}

/** `và các X`, `và đặc dụng`, `, Chính sách lâm nghiệp`: what is joined and no task, time or remark. */
function isRest(tagged: Tagged, at: number, isComma: boolean): boolean {
  const token = tagged.tokens[at]
  if (token?.kind !== 'word' || tagged.tags[at]?.meaning.cue !== undefined) return false
  // `, Nghị quyết số 34`, `và Quyết định số 12`: a document.
  if (has(tagged, at, 'nounStart') || tagged.tokens[after(tagged, at)]?.folded === 'số') return false
  if (token.capital) return true
  if (isComma) return false
  return (
    isNameWord(tagged, at) || (has(tagged, at, 'quantifier') && !has(tagged, after(tagged, at), 'nounStart'))
  )
}

/** Whether the word at `at` is none before which names end. */
function goesOn(tagged: Tagged, at: number): boolean {
  const token = tagged.tokens[at]
  // `trình UBND tỉnh Đề án …`: what is handed over.
  if (token?.kind !== 'word' || isNameEnd(tagged, at) || has(tagged, at, 'nounStart')) return false
  return token.capital || isNameWord(tagged, at)
}

/**
 * `các Cơ quan chủ trì Dự án, Tiểu dự án, Nội dung thành phần, các cơ quan …`: names that are no doers belong to the
 * set before them where a doer follows. The result is the end of the last such name.
 */
function resumeAfterNames(tagged: Tagged, at: number): number | undefined {
  let end = at
  while (end < at + LONGEST_INSERTION) {
    if (tagged.tokens[end]?.folded !== ',') return undefined
    end += 1
    if (tagged.tokens[end]?.capital !== true) return namesToTask(tagged, end)
    while (tagged.tokens[end]?.kind === 'word' && !has(tagged, end, 'verb')) end += 1
    if (tagged.tokens[end]?.folded === ',' && readUnit(tagged, end + 1) !== undefined) return end
  }
  return undefined
}

/** `các Ban Quản lý khu công nghiệp, khu kinh tế không …`: one more name in small letters, then the task. */
function namesToTask(tagged: Tagged, at: number): number | undefined {
  const end = readComplement(tagged, at, LONGEST_NAME)
  return end > at && (has(tagged, end, 'modal') || has(tagged, end, 'adverb')) ? end : undefined
}

/**
 * `Sở Xây dựng (Cơ quan thường trực), Sở Tài chính`: the list goes on behind a remark in brackets that says what one is;
 * a remark that says what one does (`(qua Văn phòng)`, `(phối hợp)`) is read for itself.
 */
function afterRemark(tagged: Tagged, at: number): number | undefined {
  const end = skipParenthesis(tagged, at)
  if (end === at) return undefined
  const isRole = REMARK_ROLES.some((words) => startsWith(tagged, at + 1, words))
  for (let index = at + 1; index < end - 1 && !isRole; index = after(tagged, index)) {
    if (tagged.tags[index]?.meaning.cue !== undefined || hasAny(tagged, index, TRAIT.verb | TRAIT.modal)) {
      return undefined
    }
    if (tagged.tokens[index]?.kind === 'number') return undefined
  }
  const next = afterSeparator(tagged, end)
  return next === undefined || !isParty(tagged, next) ? undefined : next
}

/** Whether a party in capitals, or a set, begins at `at`. */
function isParty(tagged: Tagged, at: number): boolean {
  const isHead = tagged.tokens[at]?.capital === true && tagged.tags[at]?.meaning.organ !== undefined
  return isHead || has(tagged, at, 'quantifier') || has(tagged, at, 'post')
}

function afterListSeparator(tagged: Tagged, at: number): number | undefined {
  const next = afterSeparator(tagged, at)
  if (next !== undefined) return next
  const separator = tagged.tokens[at]?.folded
  if (separator === ';' || separator === '-') return tagged.tokens[at + 1]?.folded === 'và' ? at + 2 : at + 1
  if (separator === '+' && has(tagged, at + 1, 'personTitle')) return at + 1
  return separator === 'cùng' && tagged.tokens[at + 1]?.folded !== 'với' ? at + 1 : undefined
}

/** `Công an huyện - cơ quan thường trực`: the same body twice; `Đảng ủy - UBND xã` is two, the first without an area. */
function isApposition(tagged: Tagged, at: number | undefined, before: readonly Unit[]): boolean {
  const last = before.at(-1)
  return (
    at !== undefined &&
    tagged.tokens[at - 1]?.folded === '-' &&
    !(last?.sharesArea === true && last.area === null)
  )
}
