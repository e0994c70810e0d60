import { COMMITTEES, MANIFOLD_HEADS } from '../../lexicon/name-words.js'
import type { Organ } from '../../lexicon/organs.js'
import { readAreas } from '../area.js'
import { isCapitalAt, readFreeName, readPastComma, readTrade } from '../proper-name.js'
import { TRAIT } from '../tag.js'
import { after, has, nestedIn, type Tagged, textOf } from '../tags.js'
import { nameOf, type Unit, type UnitsRead, unitOf } from '../unit.js'
import { isNameEnd, isTaskWord, readComplement } from '../word-class.js'
import { afterSeparator, readBranch, readNameAsArea, readSetAsArea, skipParenthesis } from './organ-area.js'
import {
  isSecondHalf,
  LONGEST_COMPLEMENT,
  organizes,
  readJoinedHalf,
  readListedName,
  readListedNames,
  readRestOfField,
  readSector,
  readShortField,
} from './organ-field.js'
import { isOwnOffice } from './own-office.js'
import { readParts, withTheme } from './theme.js'

/** Reads an organ with its field, theme and area: `Phòng Tài nguyên- Môi trường`, `Ban Chỉ đạo xây dựng NTM xã Bình Sơn`. */
export function readOrgan(tagged: Tagged, at: number): UnitsRead | undefined {
  const match = tagged.tags[at]
  const organ = match?.meaning.organ
  if (match === undefined || organ === undefined) return undefined
  const isCapital = tagged.tokens[at]?.capital === true
  if (organ.shape === 'sector') return readSectoral(tagged, at, organ)
  if (organ.shape === 'whole') return readWhole(tagged, match.end, organ)
  if (organ.shape === 'free') {
    const isNamed = isCapital || isCapitalAt(tagged, match.end)
    return isNamed ? readFree(tagged, at, organ) : undefined
  }
  if ((organ.needsCapital || match.end - at === 1) && !isCapital) return undefined
  const headEnd = readOrdinal(tagged, match.end, organ.shape)
  const numbered = headEnd > match.end ? `${organ.name} ${textOf(tagged, match.end, headEnd)}` : organ.name
  const isThemed = organ.shape === 'theme'
  // `Tổ công tác số 3 kiểm tra …`: behind a number a verb in small letters is the task.
  const isTold = headEnd > match.end && has(tagged, headEnd, 'verb') && !isCapitalAt(tagged, headEnd)
  const mayHaveParts = !isTold && (isThemed || opensOthers(organ))
  const parts = mayHaveParts ? readParts(tagged, headEnd, isThemed) : undefined
  const head = isThemed && parts !== undefined ? withTheme(numbered, parts.words) : numbered
  return withAreas(tagged, parts?.end ?? headEnd, {
    ...unitOf('organ', head),
    body: isThemed ? null : (parts?.words.join(' ') ?? null),
    sharesArea: organ.sharesArea && parts === undefined,
    sharesBody: opensOthers(organ) && parts === undefined,
  })
}

/** `Ngân hàng Nhà nước Việt Nam - Chi nhánh tỉnh Yên Bái`: a whole name may have a branch and no more. */
function readWhole(tagged: Tagged, at: number, organ: Organ): UnitsRead {
  const unit = unitOf('organ', organ.name)
  if (organ.opensOthers) return withAreas(tagged, at, unit)
  const branch = readBranch(tagged, at)
  return branch === undefined
    ? { end: at, units: [unit] }
    : { end: branch.end, units: [{ ...unit, area: branch.names.join('') }] }
}

/** The smallest number that is a name by itself (`Ban Chỉ đạo 35 tỉnh`) where a level follows; `04 xã` counts. */
const LEAST_NAME = 30

/** The end of a number after a head: `Tổ công tác số 1`, `Đội Quản lý thị trường số 3`, `Ban Chỉ đạo 389`. */
function readOrdinal(tagged: Tagged, at: number, shape: Organ['shape']): number {
  const isSaid = tagged.tokens[at]?.folded === 'số'
  const end = isSaid ? at + 2 : at + 1
  const token = tagged.tokens[end - 1]
  if (token?.kind !== 'number' || token.folded.length > 3 || !isNameEnd(tagged, end)) return at
  if (isSaid) return isCounting(tagged, end) ? at : end
  const counts = has(tagged, end, 'level') && Number(token.folded) < LEAST_NAME
  return shape === 'theme' && !counts && !isCounting(tagged, end) ? end : at
}

/** `số 12/TB-UBND`, `Ban Chỉ đạo 3.5`: the number goes on. */
function isCounting(tagged: Tagged, at: number): boolean {
  const mark = tagged.tokens[at]
  const next = tagged.tokens[at + 1]
  return mark?.folded === '/' || mark?.folded === '%' || (mark?.folded === '.' && next?.kind === 'number')
}

/** Bodies named after the body they serve: `Thường trực Huyện ủy`, `Văn phòng HĐND-UBND`. */
export function opensOthers(organ: Organ): boolean {
  return organ.opensOthers
}

/** `Sở Tài chính`; then, under the same head, the other fields of a list: `Sở Tài chính, Kế hoạch và Đầu tư`. */
function readSectoral(tagged: Tagged, at: number, organ: Organ): UnitsRead | undefined {
  const headEnd = after(tagged, at)
  return readFields(tagged, headEnd, organ) ?? readThemed(tagged, at, headEnd, organ)
}

export function readFields(
  tagged: Tagged,
  at: number,
  organ: Organ,
  isListed = false,
): UnitsRead | undefined {
  const first = organizes(tagged, at, organ) ? undefined : readSector(tagged, at)
  if (first === undefined) return isListed ? readListedNames(tagged, at, organ) : undefined
  const rest = readRestOfField(tagged, first.end)
  const whole = isListed ? rest : readJoinedHalf(tagged, rest, organ)
  const field = whole > first.end ? textOf(tagged, at, whole) : first.name
  const read = withAreas(tagged, whole, unitOf('organ', `${organ.name} ${field}`))
  const units = [...read.units]
  let end = read.end
  for (;;) {
    const next = isListed && tagged.tokens[end]?.folded === ';' ? end + 1 : afterSeparator(tagged, end)
    if (next === undefined || !isCapitalAt(tagged, next)) break
    const sector =
      readSector(tagged, next) ?? (isListed ? readListedName(tagged, next) : readShortField(tagged, next))
    if (sector === undefined || tagged.tags[next]?.meaning.organ !== undefined) break
    const isWhole = !isListed && units.length === 1
    if (isWhole && isSecondHalf(tagged, organ, whole, sector.end))
      return withAreas(tagged, sector.end, unitOf('organ', `${organ.name} ${textOf(tagged, at, sector.end)}`))
    const further = withAreas(tagged, sector.end, unitOf('organ', `${organ.name} ${sector.name}`))
    units.push(...further.units)
    end = further.end
  }
  return { end, units }
}

/** `các Sở: Tài chính, Tư pháp`, `các Sở Tài chính; Tư pháp`: the fields follow the set's name, with a colon or without. */
export function readListedFields(tagged: Tagged, nounAt: number): UnitsRead | undefined {
  const organ = tagged.tags[nounAt]?.meaning.organ
  if (organ?.shape !== 'sector') return undefined
  const nounEnd = after(tagged, nounAt)
  if (tagged.tokens[nounEnd]?.folded === ':') return readFields(tagged, nounEnd + 1, organ, true)
  return isCapitalAt(tagged, nounEnd) ? readFields(tagged, nounEnd, organ, true) : undefined
}

/** A head whose field no table knows: a capitalised name (`Ban Dân tộc`), or a theme up to an area. */
function readThemed(tagged: Tagged, at: number, headEnd: number, organ: Organ): UnitsRead | undefined {
  const theme = tagged.tags[headEnd]
  if (theme?.meaning.theme !== undefined)
    return withAreas(tagged, theme.end, unitOf('organ', `${organ.name} ${theme.meaning.theme}`))
  const named = readFreeName(tagged, headEnd)
  if (named !== undefined) {
    const isListed = has(tagged, at - 1, 'quantifier')
    const whole = isListed ? named : readPastComma(tagged, headEnd, named)
    return withAreas(tagged, whole, unitOf('organ', `${organ.name} ${textOf(tagged, headEnd, whole)}`))
  }
  if (!isCapitalAt(tagged, at) && organ.name !== 'Bộ phận') return undefined
  const cue = tagged.tags[at - 1]?.meaning.cue
  const isSent = (cue === 'report' || cue === 'to') && isOwnOffice(organ)
  if (isSent || (cue !== undefined && isPause(tagged, headEnd)))
    return { end: headEnd, units: [unitOf('organ', organ.name)] }
  const complement = readComplement(tagged, headEnd, LONGEST_COMPLEMENT)
  if (complement > headEnd)
    return withAreas(tagged, complement, unitOf('organ', textOf(tagged, at, complement)))
  return readAreas(tagged, headEnd) === undefined
    ? undefined
    : withAreas(tagged, headEnd, unitOf('organ', organ.name))
}

/** `gửi về Sở trước ngày …`, `báo cáo Sở (qua …)`: an office calls itself by its head alone. */
function isPause(tagged: Tagged, at: number): boolean {
  const word = tagged.tokens[at]?.folded
  return (
    word === undefined || ['.', ';', '(', 'trước', 'để', 'qua', 'theo', 'chậm', 'vào', 'trong'].includes(word)
  )
}

function readFree(tagged: Tagged, at: number, organ: Organ): UnitsRead | undefined {
  const headEnd = readOrdinal(tagged, after(tagged, at), organ.shape)
  const proper = readFreeName(tagged, headEnd)
  const short =
    proper === undefined
      ? ((isFirm(organ) ? readTrade(tagged, headEnd) : undefined) ?? readSmallName(tagged, headEnd))
      : isManifold(organ) && !has(tagged, at - 1, 'quantifier')
        ? readPastComma(tagged, headEnd, proper)
        : proper
  const named = short > headEnd ? readOrdinal(tagged, short, organ.shape) : short
  const words = [organ.name, textOf(tagged, after(tagged, at), named)].filter((word) => word !== '')
  const first = withAreas(tagged, named, unitOf('organ', words.join(' ')))
  return named > headEnd && organ.name.startsWith('Trường') ? readFurtherSchools(tagged, first) : first
}

function isManifold(organ: Organ): boolean {
  return MANIFOLD_HEADS.has(organ.name.toLowerCase().split(' ', 1).join(''))
}

/** `Công ty TNHH một thành viên vận hành bến xe tỉnh`: behind its legal form a firm has its trade in small letters; `công ty` alone acts. */
function isFirm(organ: Organ): boolean {
  return /^(?:Công ty|Tổng công ty) (?:TNHH|Cổ phần)/u.test(organ.name)
}

/** `Chi đoàn giáo viên`, `Trường Cao đẳng nghề tỉnh`: a name in small letters, where an area or a task follows. */
function readSmallName(tagged: Tagged, at: number): number {
  if (has(tagged, at, 'agent')) return after(tagged, at)
  const end = readComplement(tagged, at, LONGEST_COMPLEMENT)
  const isNumbered = readOrdinal(tagged, end, 'free') > end
  return has(tagged, end, 'level') || isTaskWord(tagged, end) || isNumbered ? end : at
}

/** `Trường THCS Nguyễn Du, THCS Lê Lợi`: kinds of school behind the first have its head. */
function readFurtherSchools(tagged: Tagged, first: UnitsRead): UnitsRead {
  const units = [...first.units]
  let end = first.end
  for (;;) {
    const next = afterSeparator(tagged, end)
    const kind = next === undefined ? undefined : tagged.tags[next]?.meaning
    if (next === undefined || !isCapitalAt(tagged, next) || !has(tagged, next, 'member')) break
    if (kind?.organ !== undefined || kind?.traits !== TRAIT.member) break
    const named = isCapitalAt(tagged, after(tagged, next))
      ? readFreeName(tagged, after(tagged, next))
      : undefined
    if (named === undefined) break
    const further = withAreas(tagged, named, unitOf('organ', `Trường ${textOf(tagged, next, named)}`))
    units.push(...further.units)
    end = further.end
  }
  return { end, units }
}

/** The units of a name: one for each area that follows it; the name alone where none does. */
export function withAreas(tagged: Tagged, at: number, name: Unit): UnitsRead {
  const next = tagged.tokens[at]
  if (next === undefined || (next.kind === 'mark' && next.folded !== '(' && next.folded !== '-'))
    return { end: at, units: [name] }
  const start = skipParenthesis(tagged, at)
  const body = readBody(tagged, start, COMMITTEES.has(name.head))
  if (body !== undefined) {
    const { unit, end } = body
    return {
      end,
      units: [{ ...unit, head: name.head, kind: name.kind, body: nameOf({ ...unit, area: null }) }],
    }
  }
  const areas =
    readAreas(tagged, start) ??
    readBranch(tagged, start) ??
    readNameAsArea(tagged, start) ??
    (name.sharesArea ? readSetAsArea(tagged, start) : undefined)
  if (areas === undefined) return { end: at, units: [name] }
  const { bareLevel, isPlural } = areas
  const units = areas.names.map(
    (area): Unit => ({ ...name, area, bareLevel, isPlural, sharesArea: false, sharesBody: false }),
  )
  return { end: areas.end, units }
}

/** `Ban Pháp chế HĐND huyện`, `Đảng ủy Công an tỉnh`: a body that another is of. */
function readBody(tagged: Tagged, at: number, isCommittee: boolean): { end: number; unit: Unit } | undefined {
  const organ = tagged.tags[at]?.meaning.organ
  const isOwner = organ?.shape === 'area' || (isCommittee && organ !== undefined && organ.shape !== 'theme')
  if (!isOwner || !isCapitalAt(tagged, at) || tagged.tokens[at - 1]?.kind === 'mark') return undefined
  const nested = nestedIn(tagged)
  const read = nested && readOrgan(nested, at)
  const [unit, other] = read?.units ?? []
  return read === undefined || unit === undefined || other !== undefined ? undefined : { end: read.end, unit }
}
