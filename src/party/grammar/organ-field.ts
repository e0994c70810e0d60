import { setOf } from '../../lexicon/list.js'
import type { Organ } from '../../lexicon/organs.js'
import { afterName, beginsBody, isCapitalAt, readFreeName, readPastComma } from '../proper-name.js'
import type { Trait } from '../tag.js'
import { has, type Tagged, textOf } from '../tags.js'
import { type Unit, type UnitsRead, unitOf } from '../unit.js'
import { isNameEnd, isTaskWord, readComplement } from '../word-class.js'
import { afterSeparator } from './organ-area.js'
import { isOwnOffice } from './own-office.js'

export const LONGEST_COMPLEMENT = 4

/** `Thanh tra Sở tổ chức …`: a room or a committee may be of organization (`Phòng tổ chức`), a whole office is not. */
export function organizes(tagged: Tagged, at: number, organ: Organ): boolean {
  return isOwnOffice(organ) && !isCapitalAt(tagged, at) && tagged.tags[at]?.meaning.sector === 'Tổ chức'
}

/** `Phòng NN&MT, KT, VHXH`: an abbreviation that no table knows, between fields that one does. */
export function readShortField(tagged: Tagged, at: number): { end: number; name: string } | undefined {
  if (tagged.tokens[at]?.upper !== true || tagged.tags[at] !== undefined) return undefined
  const next = afterSeparator(tagged, at + 1)
  const isBetween = next !== undefined && readSector(tagged, next) !== undefined
  return isBetween ? { end: at + 1, name: textOf(tagged, at, at + 1) } : undefined
}

/** `các phòng Điều hành dự án 1, Điều hành dự án 2`: two names or more that no table knows, under the set's head. */
export function readListedNames(tagged: Tagged, at: number, organ: Organ): UnitsRead | undefined {
  const units: Unit[] = []
  let end = at
  for (let next: number | undefined = at; next !== undefined; next = afterSeparator(tagged, end)) {
    const name = readListedName(tagged, next)
    if (name === undefined) break
    units.push(unitOf('organ', `${organ.name} ${name.name}`))
    end = name.end
  }
  return units.length > 1 && isNameEnd(tagged, end) ? { end, units } : undefined
}

/** What begins something else than a name under the head of a set. */
const OTHERS: readonly Trait[] = ['level', 'post', 'surname', 'personTitle']

/** One name of a list, without the head that all share, with the index after it. */
export function readListedName(tagged: Tagged, at: number): { end: number; name: string } | undefined {
  if (!isCapitalAt(tagged, at) || beginsBody(tagged, at)) return undefined
  if (tagged.tags[at]?.meaning.organ !== undefined || OTHERS.some((trait) => has(tagged, at, trait)))
    return undefined
  const end = readFreeName(tagged, at)
  return end === undefined ? undefined : { end, name: textOf(tagged, at, end) }
}

/**
 * `Vụ Văn hóa, Giáo dục và Đào tạo` is one department of a ministry: a list of them would close with `và`, or say `các`.
 * Of a kind of centre a district has one: `Trung tâm Văn hóa - Thông tin - Thể thao và Du lịch`.
 */
export function isSecondHalf(tagged: Tagged, organ: Organ, separator: number, to: number): boolean {
  if (organ.name === 'Trung tâm') return tagged.tokens[separator]?.folded === 'và'
  return organ.name === 'Vụ' && readPastComma(tagged, separator, separator) === to
}

/** Offices whose fields are not all known, so that what `và` joins may be a field's second half. */
const JOINING = setOf('Cục, Tổng cục, Vụ, Chi cục, Trung tâm, Ban')

/**
 * `Cục Chuyển đổi số và Thông tin dữ liệu đất đai`: the end of a second half that no table knows: a capital, then small
 * letters; `và Hà Giang`, `và Sở Y tế`, `và Chánh Văn phòng` are others.
 */
export function readJoinedHalf(tagged: Tagged, at: number, organ: Organ): number {
  const next = at + 1
  if (tagged.tokens[at]?.folded !== 'và' || !JOINING.has(organ.name) || !isCapitalAt(tagged, next)) return at
  const known = tagged.tags[next]?.meaning
  if (known?.organ !== undefined || known?.sector !== undefined || beginsBody(tagged, next)) return at
  if (OTHERS.some((trait) => has(tagged, next, trait))) return at
  const end = readFreeName(tagged, next)
  const isThing =
    end !== undefined && (!isCapitalAt(tagged, end - 1) || tagged.tokens[end - 1]?.upper === true)
  return isThing && isNameEnd(tagged, end) ? end : at
}

/** `Phòng Tài chính kế toán`, `Phòng Kế hoạch - Tổng hợp`: a known field may be the beginning of a longer one. */
export function readRestOfField(tagged: Tagged, at: number): number {
  const afterDash = tagged.tokens[at]?.folded === '-' ? at + 1 : undefined
  const goesOn = afterDash !== undefined && isCapitalAt(tagged, afterDash) && !beginsBody(tagged, afterDash)
  if (goesOn && !has(tagged, afterDash, 'post')) {
    return readComplement(tagged, afterName(tagged, afterDash), LONGEST_COMPLEMENT)
  }
  const isNumbered = tagged.tokens[at]?.kind === 'number' && isNameEnd(tagged, at + 1)
  return isNumbered ? at + 1 : readComplement(tagged, at, 2)
}

/** The field at token `at`, with the index after it. */
export function readSector(tagged: Tagged, at: number): { end: number; name: string } | undefined {
  const match = tagged.tags[at]
  if (match?.meaning.sector === undefined) return undefined
  // `Phòng đào tạo xếp lịch` names a field; in `Các phòng đào tạo nhân viên` they train.
  const isTask = has(tagged, at, 'verb') && !isCapitalAt(tagged, at) && !isTaskWord(tagged, match.end)
  return isTask ? undefined : { end: match.end, name: match.meaning.sector }
}
