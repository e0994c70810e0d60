import { lendHeads, shareAreas } from './agree.js'
import { readParty } from './grammar/index.js'
import { afterSeparator } from './grammar/organ-area.js'
import { readOwnOffice } from './grammar/own-office.js'
import { has, type Tagged, textOf } from './tags.js'
import type { Unit, UnitsRead } from './unit.js'
import { readComplement } from './word-class.js'

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
    const next = afterListSeparator(tagged, end)
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
  return { end, units: lendHeads(shareAreas(units)) }
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
