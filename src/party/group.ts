import { lowerFirst, readAreas, skipQuantifiers } from './area.js'
import { isNameEnd, isNameWord, isTaskWord, readComplement } from './complement.js'
import { readMembers } from './members.js'
import { readOrgan, type UnitsRead, withAreas } from './organ.js'
import { after, has, nestedIn, startsWith, type Tagged, textOf } from './tags.js'
import { unitOf } from './unit.js'

/** How many words may narrow a set (`các cơ quan phụ trách …`). */
const LONGEST_QUALIFIER = 16
const LONGEST_COMPLEMENT = 4
const OBJECT_STOPS = new Set(
  'và theo khi căn trước sau trong từ để về cho nhằm do vì bằng qua thì mà nếu'.split(' '),
)
/** Qualifiers that also name what is done (`các cơ quan chủ trì, phối hợp với …`) narrow only before a noun. */
const OBJECT_NEEDED = new Set([
  'quản lý',
  'sử dụng',
  'đăng ký',
  'khai thác',
  'cung cấp',
  'kinh doanh',
  'tham gia',
  'tại',
  'ở',
  'trong',
  'của',
  'chưa',
  'đang',
])

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

const WANTING = new Set(['có', 'chưa', 'còn', 'chậm'])
const DUTIES = ['phải', 'cần', 'có trách nhiệm', 'chịu trách nhiệm', 'khẩn trương', 'tiếp tục', 'nghiêm túc']
const LONGEST_WANTING = 14
const MOST_OWNED = 6

/**
 * `các đơn vị có tỷ lệ giải ngân dưới 30% phải …`, `các xã chưa hoàn thành tiêu chí khẩn trương …`, `các xã có rừng tổ
 * chức …`: a clause that tells which of them, up to the duty. What has none, or judges once more, judges them all.
 */
function readWanting(tagged: Tagged, at: number): number | undefined {
  if (!WANTING.has(tagged.tokens[at]?.folded ?? '') || after(tagged, at) > at + 1) return undefined
  let isOwned = tagged.tokens[at]?.folded === 'có'
  for (let index = at + 1; index < at + LONGEST_WANTING; index = after(tagged, index)) {
    const token = tagged.tokens[index]
    const isInNumber =
      token?.kind === 'mark' && (token.folded === '%' || tagged.tokens[index + 1]?.kind === 'number')
    if (token === undefined || (token.kind === 'mark' && !isInNumber)) return undefined
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
  const post = match?.meaning.traits.includes('post') === true && tagged.tokens[at]?.capital === false
  if (post) {
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
  if (objectEnd === match.end && OBJECT_NEEDED.has(words)) return undefined
  return objectEnd
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

/** A place as a doer: `xã Bình Sơn`, `các xã Mỹ Thịnh, Mỹ Thành`, a bare `xã`. */
export function readPlaces(tagged: Tagged, at: number): UnitsRead | undefined {
  if (!has(tagged, skipQuantifiers(tagged, at), 'level')) return undefined
  const read = withAreas(tagged, at, unitOf('place', ''))
  return read.end === at ? undefined : read
}
