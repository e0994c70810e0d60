import { skipQuantifiers } from '../area.js'
import { after, has, type Tagged, textOf } from '../tags.js'
import type { Unit, UnitsRead } from '../unit.js'
import { readComplement } from '../word-class.js'
import { opensOthers, readOrgan } from './organ.js'
import { afterSeparator, skipParenthesis } from './organ-area.js'
import { readOwnOffice } from './own-office.js'
import { readQualifiers } from './qualifiers.js'
import type { PartyRule } from './rule.js'
import { readGroup } from './set.js'

export const organ: PartyRule = {
  name: 'organ',
  phrases: ['UBND xã Bình Sơn', 'Phòng Nội vụ', 'Thanh tra Bộ Nội vụ', 'Ban Chỉ đạo xây dựng NTM huyện'],
  behind: 'nothing',
  read: readOffice,
}

export const organs: PartyRule = {
  name: 'organs',
  phrases: ['các Ban Quản lý dự án huyện', 'các chi cục Thuế khu vực'],
  behind: 'quantifier',
  read: (tagged, at) => {
    const nounAt = skipQuantifiers(tagged, at)
    if (has(tagged, nounAt, 'level')) return undefined
    const read = readOffice(tagged, nounAt)
    if (read === undefined || (isGroupNoun(tagged, nounAt) && read.units.length === 1)) return undefined
    return pluralOf(read)
  },
}

/** `các cơ quan`, `các phòng`: in small letters the set is meant, not one body's name. */
export function isGroupNoun(tagged: Tagged, at: number): boolean {
  return has(tagged, at, 'group') && tagged.tokens[at]?.capital !== true
}

export function pluralOf(read: UnitsRead): UnitsRead {
  return { end: read.end, units: read.units.map((unit) => ({ ...unit, isPlural: true })) }
}

/** How many small words narrow a set of places: `UBND các xã biên giới`. */
const LONGEST_KIND = 3

/** `UBND các xã có rừng`, `UBND 05 xã biên giới`: what narrows the places belongs to them. */
function qualified(tagged: Tagged, read: UnitsRead | undefined): UnitsRead | undefined {
  const [unit, other] = read?.units ?? []
  if (read === undefined || unit === undefined || other !== undefined) return read
  if (!unit.isPlural || unit.area === null || !endsInLevel(tagged, read.end)) return read
  const kind = readComplement(tagged, read.end, LONGEST_KIND)
  const isKind =
    kind > read.end &&
    (has(tagged, kind, 'verb') ||
      has(tagged, kind, 'adverb') ||
      has(tagged, kind, 'modal') ||
      namesPlace(tagged, kind))
  const start = isKind ? kind : read.end
  // `UBND các xã đăng ký diện tích …`: of a set of places, unlike of offices, that is the task.
  const end = has(tagged, start, 'verb') ? start : readQualifiers(tagged, start)
  if (end === read.end) return read
  return { end, units: [{ ...unit, area: `${unit.area} ${textOf(tagged, read.end, end)}`, bareLevel: null }] }
}

/** `UBND các xã ven biển và đặc khu Cồn Cỏ`: the list goes on with a place of its own. */
function namesPlace(tagged: Tagged, at: number): boolean {
  const next = afterSeparator(tagged, at)
  if (next === undefined || !has(tagged, next, 'level')) return false
  return tagged.tokens[after(tagged, next)]?.capital === true
}

function endsInLevel(tagged: Tagged, end: number): boolean {
  return has(tagged, end - 1, 'level') || has(tagged, end - 2, 'level')
}

/** Reads an organ, or one named after a whole name: `Thanh tra Bộ Nội vụ`, `Văn phòng các sở, cơ quan thuộc UBND tỉnh`. */
export function readOffice(tagged: Tagged, at: number): UnitsRead | undefined {
  const match = tagged.tags[at]
  const organ = match?.meaning.organ
  if (
    match === undefined ||
    organ === undefined ||
    !opensOthers(organ) ||
    tagged.tokens[at]?.capital !== true
  ) {
    return qualified(tagged, readOrgan(tagged, at))
  }
  const start = skipParenthesis(tagged, match.end)
  const isSectoral = tagged.tags[start]?.meaning.organ?.shape === 'sector'
  const isSet = has(tagged, start, 'quantifier') && has(tagged, skipQuantifiers(tagged, start), 'group')
  const named = isSectoral ? (readOrgan(tagged, start) ?? readOwnOffice(tagged, start)) : undefined
  const inner = named ?? (isSet ? readGroup(tagged, start) : undefined)
  if (inner === undefined) return qualified(tagged, readOrgan(tagged, at))
  const units = inner.units.map(
    (unit): Unit => ({ ...unit, kind: 'organ', head: `${organ.name} ${unit.head}` }),
  )
  return { end: inner.end, units }
}
