import type { Organ } from '../lexicon/organs.js'
import { type Areas, beginsOther, readAreas, readProperName } from './area.js'
import { isNameEnd, isNameWord, readComplement } from './complement.js'
import { after, has, type Tagged, textOf } from './tags.js'
import { nameOf, type Unit } from './unit.js'

/** Units that one name spells out, and the index of the token after it. */
export interface UnitsRead {
  readonly end: number
  readonly units: readonly Unit[]
}

/** How far ahead the area that closes a theme may stand (`Ban Chỉ đạo … huyện`). */
const LONGEST_THEME = 14
const LONGEST_FREE_NAME = 12
const LONGEST_COMPLEMENT = 4
const LONGEST_REMARK = 40
/** How many small words may stand between two capitals of a name. */
const LONGEST_SMALL_RUN = 4

/** Reads an organ with its field, theme and area: `Phòng Tài nguyên- Môi trường`, `Ban Chỉ đạo xây dựng NTM xã Bình Sơn`. */
export function readOrgan(tagged: Tagged, at: number): UnitsRead | undefined {
  const match = tagged.tags[at]
  const organ = match?.meaning.organ
  if (match === undefined || organ === undefined) return undefined
  const isCapital = tagged.tokens[at]?.capital === true
  if (organ.shape === 'sector') return readSectoral(tagged, at, organ)
  if (organ.shape === 'whole') return { end: match.end, units: [unitOf(organ.name)] }
  if (organ.shape === 'free') {
    const isNamed = isCapital || isCapitalAt(tagged, match.end)
    return isNamed ? readFree(tagged, at, organ) : undefined
  }
  if (needsCapital(organ, match.end - at) && !isCapital) return undefined
  const parts =
    organ.shape === 'theme' || opensOthers(organ)
      ? readParts(tagged, match.end, organ.shape === 'theme')
      : undefined
  const head = [organ.name, ...(parts?.words ?? [])].join(' ').replace(/(dự án) dự án/u, '$1')
  return withAreas(tagged, parts?.end ?? match.end, head, organ.sharesArea && parts === undefined)
}

/** `thường trực`, `thanh tra`, `văn phòng` in lower case are a manner, a verb, a building. */
function needsCapital(organ: Organ, words: number): boolean {
  return words === 1 || organ.name === 'Thanh tra' || organ.name === 'Quản lý thị trường'
}

/** Bodies named after the body they serve: `Thường trực Huyện ủy`, `Văn phòng HĐND-UBND`. */
export function opensOthers(organ: Organ): boolean {
  return organ.opensOthers
}

/** The bodies and themes after a head, up to an area: `HĐND và UBND`, `Huyện ủy`, `Chương trình MTQG xây dựng NTM`. */
function readParts(
  tagged: Tagged,
  at: number,
  isThemed: boolean,
): { end: number; words: string[] } | undefined {
  const words: string[] = []
  let end = at
  for (;;) {
    const match = tagged.tags[end]
    const meaning = match?.meaning
    if (match !== undefined && meaning?.theme !== undefined) words.push(meaning.theme)
    else if (match !== undefined && meaning?.organ !== undefined && meaning.organ.shape !== 'free') {
      if (meaning.organ.shape === 'sector') break
      words.push(meaning.organ.name)
    } else if (match !== undefined && meaning?.sector !== undefined && words.length === 0)
      words.push(meaning.sector)
    else break
    end = match.end
  }
  if (words.length > 0) return isThemed ? extendToArea(tagged, end, words) : { end, words }
  if (!isThemed) return undefined
  const named = isCapitalAt(tagged, at) ? readFreeName(tagged, at) : undefined
  if (named !== undefined) return { end: named, words: [textOf(tagged, at, named)] }
  const area = findArea(tagged, at) ?? readComplement(tagged, at, LONGEST_COMPLEMENT)
  return area === at ? undefined : { end: area, words: [textOf(tagged, at, area)] }
}

/** `Ban Quản lý dự án đầu tư xây dựng công trình dân dụng và công nghiệp tỉnh`: a known theme goes on to its area. */
function extendToArea(tagged: Tagged, end: number, words: string[]): { end: number; words: string[] } {
  const area = isNameWord(tagged, end) ? findArea(tagged, end) : undefined
  return area === undefined ? { end, words } : { end: area, words: [...words, textOf(tagged, end, area)] }
}

/** The index of the area that closes a theme no table knows (`Ban Chỉ đạo phòng, chống … huyện`). */
function findArea(tagged: Tagged, at: number): number | undefined {
  for (let index = at; index < at + LONGEST_THEME; index = after(tagged, index)) {
    const token = tagged.tokens[index]
    if (token === undefined || (token.kind === 'mark' && token.folded !== ',' && token.folded !== '-'))
      return undefined
    if (has(tagged, index, 'modal') || has(tagged, index, 'adverb')) return undefined
    const cue = tagged.tags[index]?.meaning.cue
    if (cue !== undefined && cue !== 'advise') return undefined
    if (has(tagged, index, 'level')) return index
  }
  return undefined
}

/** `Sở Tài chính`; then, under the same head, the other fields of a list: `Sở Tài chính, Kế hoạch và Đầu tư`. */
function readSectoral(tagged: Tagged, at: number, organ: Organ): UnitsRead | undefined {
  const headEnd = after(tagged, at)
  return readFields(tagged, headEnd, organ) ?? readThemed(tagged, at, headEnd, organ)
}

function readFields(tagged: Tagged, at: number, organ: Organ): UnitsRead | undefined {
  const first = readSector(tagged, at)
  if (first === undefined) return undefined
  const whole = readRestOfField(tagged, first.end)
  const field = whole > first.end ? textOf(tagged, at, whole) : first.name
  const read = withAreas(tagged, whole, `${organ.name} ${field}`, false)
  const units = [...read.units]
  let end = read.end
  for (;;) {
    const next = afterSeparator(tagged, end)
    const sector = next === undefined || !isCapitalAt(tagged, next) ? undefined : readSector(tagged, next)
    if (next === undefined || sector === undefined || tagged.tags[next]?.meaning.organ !== undefined) break
    const further = withAreas(tagged, sector.end, `${organ.name} ${sector.name}`, false)
    units.push(...further.units)
    end = further.end
  }
  return { end, units }
}

/** `các Sở: Tài chính, Tư pháp`: the fields follow the set's name and a colon. */
export function readListedFields(tagged: Tagged, nounAt: number): UnitsRead | undefined {
  const organ = tagged.tags[nounAt]?.meaning.organ
  const nounEnd = after(tagged, nounAt)
  if (organ?.shape !== 'sector' || tagged.tokens[nounEnd]?.folded !== ':') return undefined
  return readFields(tagged, nounEnd + 1, organ)
}

/** `Phòng Tài chính kế toán`, `Phòng Kế hoạch - Tổng hợp`: a known field may be the beginning of a longer one. */
function readRestOfField(tagged: Tagged, at: number): number {
  const afterDash = tagged.tokens[at]?.folded === '-' ? at + 1 : undefined
  const goesOn = afterDash !== undefined && isCapitalAt(tagged, afterDash) && !beginsOther(tagged, afterDash)
  if (goesOn && !has(tagged, afterDash, 'post')) {
    return readComplement(tagged, afterName(tagged, afterDash), LONGEST_COMPLEMENT)
  }
  const isNumbered = tagged.tokens[at]?.kind === 'number' && isNameEnd(tagged, at + 1)
  return isNumbered ? at + 1 : readComplement(tagged, at, 2)
}

function readSector(tagged: Tagged, at: number): { end: number; name: string } | undefined {
  const match = tagged.tags[at]
  if (match?.meaning.sector !== undefined) return { end: match.end, name: match.meaning.sector }
  return undefined
}

/** A head whose field no table knows: a capitalised name (`Ban Dân tộc`), or a theme up to an area. */
function readThemed(tagged: Tagged, at: number, headEnd: number, organ: Organ): UnitsRead | undefined {
  const theme = tagged.tags[headEnd]
  if (theme?.meaning.theme !== undefined)
    return withAreas(tagged, theme.end, `${organ.name} ${theme.meaning.theme}`, false)
  const named = readFreeName(tagged, headEnd)
  if (named !== undefined)
    return withAreas(tagged, named, `${organ.name} ${textOf(tagged, headEnd, named)}`, false)
  if (!isCapitalAt(tagged, at) && organ.name !== 'Bộ phận') return undefined
  const complement = readComplement(tagged, headEnd, LONGEST_COMPLEMENT)
  if (complement > headEnd) return withAreas(tagged, complement, textOf(tagged, at, complement), false)
  return readAreas(tagged, headEnd) === undefined ? undefined : withAreas(tagged, headEnd, organ.name, false)
}

function readFree(tagged: Tagged, at: number, organ: Organ): UnitsRead | undefined {
  const headEnd = tagged.tags[at]?.end ?? at + 1
  const short = readFreeName(tagged, headEnd)
  if (short === undefined) return withAreas(tagged, headEnd, textOf(tagged, at, headEnd), false)
  const named = readTrade(tagged, short) ?? short
  return withAreas(
    tagged,
    named,
    `${textOf(tagged, at, headEnd) || organ.name} ${textOf(tagged, headEnd, named)}`,
    false,
  )
}

/** `Công ty TNHH MTV Quản lý khai thác công trình thủy lợi tỉnh`: the trade in small letters up to the area. */
function readTrade(tagged: Tagged, at: number): number | undefined {
  const opensTrade = has(tagged, at - 1, 'verb') || has(tagged, at - 2, 'verb')
  return opensTrade && has(tagged, at, 'verb') ? findArea(tagged, at) : undefined
}

/** The end of a name of its own: capitals, with the small words inside it (`Khu kinh tế Dung Quất và các KCN`). */
function readFreeName(tagged: Tagged, at: number): number | undefined {
  let end: number | undefined
  for (let index = at; index < at + LONGEST_FREE_NAME; index += 1) {
    const token = tagged.tokens[index]
    if (token === undefined || (token.kind === 'mark' && token.folded !== '-' && token.folded !== '&')) break
    const isInner = (index === at || end === index) && token.kind === 'number'
    if (token.capital || isInner) {
      if (index > at && beginsOther(tagged, index) && !has(tagged, index, 'verb')) break
      end = afterName(tagged, index)
    } else if (token.kind !== 'mark' && !(isJoin(token.folded) || isNameWord(tagged, index))) break
    else if (index - (end ?? at) >= LONGEST_SMALL_RUN) break
  }
  return end === undefined ? undefined : readComplement(tagged, end, LONGEST_COMPLEMENT)
}

/** `Tổng cục Thống kê`, `Tổ Văn phòng`: the first word of a name brings the rest of its own. */
function afterName(tagged: Tagged, at: number): number {
  return tagged.tags[at]?.end ?? at + 1
}

/** `Khu kinh tế Dung Quất và các KCN Quảng Ngãi`: joins two halves of a name where another capital follows. */
function isJoin(word: string): boolean {
  return word === 'và' || word === 'các' || word === 'của'
}

function isCapitalAt(tagged: Tagged, at: number): boolean {
  return tagged.tokens[at]?.capital === true
}

/** The index after `,`, `và` or `, và`. */
export function afterSeparator(tagged: Tagged, at: number): number | undefined {
  const separator = tagged.tokens[at]?.folded
  if (separator === ',' && tagged.tokens[at + 1]?.folded === 'và') return at + 2
  return separator === ',' || separator === 'và' || separator === '&' || separator === '/'
    ? at + 1
    : undefined
}

/** The units of a head: one for each area that follows it. */
export function withAreas(tagged: Tagged, at: number, head: string, sharesArea: boolean): UnitsRead {
  const start = skipParenthesis(tagged, at)
  const areas = readAreas(tagged, start) ?? readBodyAsArea(tagged, start) ?? readNameAsArea(tagged, start)
  const kind = 'organ'
  if (areas === undefined) {
    return { end: at, units: [{ ...unitOf(head), sharesArea }] }
  }
  const { bareLevel, isPlural } = areas
  const units = areas.names.map(
    (area): Unit => ({ kind, head, area, bareLevel, isPlural, sharesArea: false }),
  )
  return { end: areas.end, units }
}

function unitOf(head: string): Unit {
  return { kind: 'organ', head, area: null, bareLevel: null, isPlural: false, sharesArea: false }
}

/** `Ban Pháp chế HĐND huyện`, `Đảng ủy Công an tỉnh`: a body that another is of. */
function readBodyAsArea(tagged: Tagged, at: number): Areas | undefined {
  const organ = tagged.tags[at]?.meaning.organ
  if (organ?.shape !== 'area' || !isCapitalAt(tagged, at) || tagged.tokens[at - 1]?.kind === 'mark')
    return undefined
  const read = readOrgan(tagged, at)
  const [unit, other] = read?.units ?? []
  if (read === undefined || unit === undefined || other !== undefined) return undefined
  return { end: read.end, names: [nameOf(unit)], bareLevel: null, isPlural: unit.isPlural }
}

/** `Huyện ủy Mường Vang`: a place without its level. */
function readNameAsArea(tagged: Tagged, at: number): Areas | undefined {
  const end = readProperName(tagged, at)
  return end === undefined
    ? undefined
    : { end, names: [textOf(tagged, at, end)], bareLevel: null, isPlural: false }
}

/** The index after a remark in brackets that stands inside a name: `Văn phòng (phòng TC-HC) các sở`. */
export function skipParenthesis(tagged: Tagged, at: number): number {
  if (tagged.tokens[at]?.folded !== '(') return at
  for (let index = at + 1; index < at + LONGEST_REMARK; index += 1) {
    if (tagged.tokens[index]?.folded === ')') return index + 1
  }
  return at
}
