import { lendHeads, shareAreas } from './agree.js'
import { lowerFirst, skipQuantifiers } from './area.js'
import { readMembers } from './grammar/members.js'
import { readOffice } from './grammar/office.js'
import { readListedFields } from './grammar/organ.js'
import { afterSeparator } from './grammar/organ-area.js'
import { readOwnOffice } from './grammar/own-office.js'
import { readPerson, readUntitledPerson } from './grammar/person.js'
import { readPlaces } from './grammar/place.js'
import { readPost } from './grammar/post.js'
import { readGroup } from './grammar/set.js'
import { after, has, nestedIn, type Tagged, textOf } from './tags.js'
import { type Unit, type UnitsRead, unitOf } from './unit.js'
import { readComplement } from './word-class.js'

/** No list of doers is longer; a hostile one is cut. */
const MOST_UNITS = 200
/** How many words a list may run on; one of appositions (`xã Mỹ Hà - xã Mỹ Hà - …`) gains no units. */
const LONGEST_LIST = 600
const LONGEST_INSERTION = 16
const LONGEST_NAME = 4

/** Reads one doer, or the doers that one name spells out, at token `at`. */
export function readUnit(tagged: Tagged, at: number): UnitsRead | undefined {
  if (isPlainWord(tagged, at)) return undefined
  const person = readPerson(tagged, at)
  if (person !== undefined) return person
  const nounAt = skipQuantifiers(tagged, at)
  if (nounAt > at) {
    return readQuantified(tagged, at, nounAt) ?? readGroup(tagged, at) ?? readPlaces(tagged, at)
  }
  return (
    readPost(tagged, at) ??
    readNamedFields(tagged, at) ??
    readOffice(tagged, at) ??
    readUntitledPerson(tagged, at) ??
    readGroup(tagged, at) ??
    readPlaces(tagged, at)
  )
}

/** No doer begins with a small word of which nothing is known. */
function isPlainWord({ tokens, tags }: Tagged, at: number): boolean {
  const token = tokens[at]
  return token?.kind === 'word' && !token.capital && tags[at] === undefined
}

/** `Sở: Nội vụ, Tài chính`: a head and a colon before several fields. */
function readNamedFields(tagged: Tagged, at: number): UnitsRead | undefined {
  if (tagged.tokens[at + 1]?.folded !== ':' || tagged.tokens[at]?.capital !== true) return undefined
  const read = readListedFields(tagged, at)
  return read !== undefined && read.units.length > 1 ? read : undefined
}

/** `các đồng chí …`, `các thành viên Ban Chỉ đạo`, `các Phó Chủ tịch UBND huyện`, `các Sở: A, B`, `các xã A, B`. */
function readQuantified(tagged: Tagged, at: number, nounAt: number): UnitsRead | undefined {
  const person = readPerson(tagged, nounAt)
  if (person !== undefined) return person
  const fields = readListedFields(tagged, nounAt)
  if (fields !== undefined) return fields
  const members = readNamedMembers(tagged, nounAt)
  if (members !== undefined) return members
  const places = readPlaces(tagged, at)
  if (places?.units.every((unit) => !unit.isPlural || namesRegion(unit))) return places
  if (has(tagged, nounAt, 'level')) return undefined
  const isGroup = has(tagged, nounAt, 'group') && tagged.tokens[nounAt]?.capital !== true
  const listed = readOffice(tagged, nounAt)
  const isKind = listed?.end === after(tagged, nounAt) && isFreeHead(tagged, nounAt)
  if (isKind) return readGroup(tagged, at) ?? kindOf(tagged, at, listed.end)
  if (listed !== undefined && (!isGroup || listed.units.length > 1)) return pluralOf(listed)
  const post = has(tagged, nounAt, 'post') ? readPost(tagged, nounAt) : undefined
  if (post !== undefined && !isGroup) return pluralOf(post)
  return undefined
}

/** `các tỉnh Tây Nguyên`: a set that is written with a name. */
function namesRegion({ area }: Unit): boolean {
  return area !== null && area !== area.toLowerCase()
}

/** `các Công ty khai thác công trình thủy lợi`: a kind of bodies, none of them named. */
function kindOf(tagged: Tagged, at: number, end: number): UnitsRead {
  const head = lowerFirst(textOf(tagged, at, end))
  return { end, units: [{ ...unitOf('group', head), isPlural: true }] }
}

function isFreeHead(tagged: Tagged, at: number): boolean {
  return tagged.tags[at]?.meaning.organ?.shape === 'free'
}

/** `các đơn vị: Phòng Nội vụ, Công an huyện`: a set whose members a colon names is its members. */
function readNamedMembers(tagged: Tagged, nounAt: number): UnitsRead | undefined {
  if (!has(tagged, nounAt, 'group')) return undefined
  const end = readMembers(tagged, after(tagged, nounAt), true)
  const nested = tagged.tokens[end]?.folded === ':' ? nestedIn(tagged) : undefined
  const named = nested && readUnits(nested, end + 1)
  return named?.units.every(({ kind }) => kind === 'organ' || kind === 'post') === true ? named : undefined
}

function pluralOf(read: UnitsRead): UnitsRead {
  return { end: read.end, units: read.units.map((unit) => ({ ...unit, isPlural: true })) }
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
