import { CHARGES } from '../../lexicon/name-words.js'
import { readAreas, skipQuantifiers } from '../area.js'
import { readProperName } from '../place-name.js'
import { after, has, nestedIn, startsWith, type Tagged, textOf } from '../tags.js'
import { nameOf, type Unit, type UnitsRead, unitOf } from '../unit.js'
import { isNameEnd, isTaskWord, readComplement } from '../word-class.js'
import { readKinds } from './kinds.js'
import { isGroupNoun, pluralOf, readOffice } from './office.js'
import { readListedFields, withAreas } from './organ.js'
import { skipParenthesis } from './organ-area.js'
import { readOwnOffice } from './own-office.js'
import { isInitials, personOf, readName, SURE_NAME } from './person-name.js'
import { readPlaces } from './place.js'
import { readQualifiers } from './qualifiers.js'
import type { PartyRule } from './rule.js'
import { readGroup } from './set.js'

const LONGEST_COMPLEMENT = 4

export const post: PartyRule = {
  name: 'post',
  phrases: ['Chủ tịch UBND xã Bình Sơn', 'Trưởng phòng Nội vụ', 'Phó Chủ tịch Nguyễn Văn Bình'],
  behind: 'nothing',
  read: readPost,
}

export const posts: PartyRule = {
  name: 'posts',
  phrases: ['các thành viên Ban Chỉ đạo', 'các Giám đốc Sở Y tế'],
  behind: 'quantifier',
  read: (tagged, at) => {
    const nounAt = skipQuantifiers(tagged, at)
    if (has(tagged, nounAt, 'level') || isGroupNoun(tagged, nounAt)) return undefined
    const read = readPost(tagged, nounAt)
    return read && pluralOf(read)
  },
}

/** How far the posts after a name may run. */
const LONGEST_POSTS = 40

/** The end of the posts after a name: `- HUV, Phó Chủ tịch UBND huyện`, `(công chức Địa chính - Xây dựng)`. */
export function skipPosts(tagged: Tagged, at: number): number {
  let end = at
  for (;;) {
    if (end === at && isInitials(tagged, end)) end += 1
    const mark = tagged.tokens[end]?.folded
    if (mark === '(') {
      const close = skipParenthesis(tagged, end)
      if (close === end) return end
      end = close
      continue
    }
    const isSeparator = mark === ',' || mark === '-' || mark === 'kiêm' || mark === 'là'
    const charge = mark === ',' && end > at ? afterCharge(tagged, end + 1) : undefined
    if (charge !== undefined) return charge
    if (!isSeparator || !has(tagged, end + 1, 'post')) return end
    end = endOfPost(tagged, end + 1)
  }
}

/** `- Ủy viên BTV Huyện ủy, phụ trách xã dự giao ban …`: the place in one's charge, where the task goes on behind it. */
function afterCharge(tagged: Tagged, at: number): number | undefined {
  if (!startsWith(tagged, at, 'phụ trách')) return undefined
  const end = readAreas(tagged, at + 2)?.end
  const next = end === undefined ? undefined : tagged.tokens[end]
  return next?.kind === 'word' && !next.capital ? end : undefined
}

/** The end of one post: its organ, its field (`Địa chính - Xây dựng`), whatever is no verb and no mark. */
function endOfPost(tagged: Tagged, at: number): number {
  let end = at
  while (end < at + LONGEST_POSTS) {
    const post = end === at ? readInnerPost(tagged, end) : undefined
    const whole = post ?? readOffice(tagged, end)
    if (whole !== undefined && whole.end > end) {
      end = whole.end
      continue
    }
    const token = tagged.tokens[end]
    if (token === undefined || (end > at && has(tagged, after(tagged, end), 'personTitle'))) return end
    const isFieldDash =
      token.folded === '-' && tagged.tokens[end + 1]?.capital === true && !has(tagged, end + 1, 'post')
    if (token.kind === 'mark' && !isFieldDash) return end
    const isOver = has(tagged, end, 'verb') || has(tagged, end, 'adverb') || has(tagged, end, 'modal')
    if (end > at && isOver && !token.capital) return end
    if (end > at && tagged.tags[end]?.meaning.cue !== undefined && !token.capital) return end
    end = after(tagged, end)
  }
  return end
}

/** Reads a post with its organ, or who holds it (`Phó Chủ tịch Nguyễn Văn Bình`): `Chủ tịch UBND xã`, `Trưởng phòng Nội vụ`, `thành viên Ban Chỉ đạo`, `lãnh đạo xã Bình Sơn`. */
export function readPost(tagged: Tagged, at: number): UnitsRead | undefined {
  const match = tagged.tags[at]
  if (match === undefined || !has(tagged, at, 'post')) return undefined
  const named = readName(tagged, match.end)
  if (named !== undefined && named - match.end >= SURE_NAME)
    return { end: skipPosts(tagged, named), units: [personOf(tagged, match.end, named)] }
  const words = textOf(tagged, at, match.end)
  const nested = readNestedPost(tagged, match.end, words)
  if (nested === undefined) return undefined
  return nameAfterPost(tagged, nested) ?? withCharge(tagged, nested)
}

/** `Phó Chủ tịch phụ trách …`, `Nguyễn Văn Bình - Bí thư …`: a post behind a post or behind its holder. */
function readInnerPost(tagged: Tagged, at: number): UnitsRead | undefined {
  const nested = nestedIn(tagged)
  return nested && readPost(nested, at)
}

/** `Thành viên Ban Chỉ đạo được phân công phụ trách địa bàn kiểm tra …`: those who have charge, where a task follows. */
function withCharge(tagged: Tagged, post: UnitsRead): UnitsRead {
  const [unit, other] = post.units
  if (tagged.tokens[post.end]?.folded !== 'được' || unit === undefined || other !== undefined) return post
  if (!CHARGES.some((words) => startsWith(tagged, post.end, words))) return post
  const end = readQualifiers(tagged, post.end)
  if (!isTaskWord(tagged, end) && tagged.tokens[end]?.folded !== '(') return post
  return { end, units: [unitOf('post', `${nameOf(unit)} ${textOf(tagged, post.end, end)}`)] }
}

function readNestedPost(tagged: Tagged, at: number, words: string): UnitsRead | undefined {
  const isField = isOfficer(words) && tagged.tokens[after(tagged, at)]?.folded === '-'
  const inner = isField
    ? undefined
    : (readInnerPost(tagged, at) ??
      readOffice(tagged, at) ??
      readOwnOffice(tagged, at) ??
      readPlural(tagged, at) ??
      readPlaces(tagged, at))
  if (inner !== undefined) {
    const every = readEvery(tagged, inner)
    if (every !== undefined) return withAreas(tagged, inner.end, unitOf('post', `${words} ${every}`))
    const units = inner.units.map(
      (unit): Unit => ({
        ...unit,
        kind: 'post',
        head: unit.head === '' ? words : `${words} ${unit.head}`,
        sharesArea: unit.kind === 'organ' && unit.sharesArea,
      }),
    )
    return { end: inner.end, units }
  }
  const field = isOfficer(words) ? readOfficersField(tagged, at) : at
  if (field > at) {
    const head = `${words} ${textOf(tagged, at, field)}`
    return withAreas(tagged, field, unitOf('post', head))
  }
  if (/^(?:phó )?trưởng$/iu.test(words) && isBareHead(tagged, at))
    return {
      end: after(tagged, at),
      units: [unitOf('post', `${words} ${textOf(tagged, at, after(tagged, at))}`)],
    }
  const isVerb = has(tagged, at - 1, 'verb') && words.toLowerCase() === 'lãnh đạo'
  if (isVerb || /^(?:trưởng|phó|chánh|lãnh đạo|cán bộ|công chức)$/iu.test(words)) return undefined
  const complement = readComplement(tagged, at, LONGEST_COMPLEMENT)
  const named = complement > at ? complement : readQualifiers(tagged, at)
  const head = named > at ? `${words} ${textOf(tagged, at, named)}` : words
  return withAreas(tagged, named, { ...unitOf('post', head), sharesArea: true })
}

/** `Trưởng thôn các thôn`: the level of the post, before the places that have one each. */
function readEvery(tagged: Tagged, { end, units: [unit, other] }: UnitsRead): string | undefined {
  if (unit?.kind !== 'place' || other !== undefined || unit.isPlural || unit.area === null) return undefined
  const isNamed = unit.area !== unit.area.toLowerCase()
  return !isNamed && has(tagged, end, 'quantifier') && has(tagged, after(tagged, end), 'level')
    ? unit.area
    : undefined
}

/** `báo cáo đồng chí Trưởng phòng`, `yêu cầu Trưởng khoa gửi …`: which one, its own people know. */
function isBareHead(tagged: Tagged, at: number): boolean {
  return tagged.tags[at]?.meaning.organ?.shape === 'sector' && isNameEnd(tagged, after(tagged, at))
}

function isOfficer(words: string): boolean {
  return /^(?:công chức|cán bộ|chuyên viên|nhân viên)$/iu.test(words)
}

const LONGEST_FIELD = 12

/** The end of an officer's field: `Địa chính - Xây dựng - Đô thị và Môi trường`, `Văn phòng - Thống kê`. */
function readOfficersField(tagged: Tagged, at: number): number {
  let end = at
  while (end < at + LONGEST_FIELD) {
    const joined = end > at && ['-', 'và', '&'].includes(tagged.tokens[end]?.folded ?? '')
    const start = joined ? end + 1 : end
    if ((end > at && !joined) || tagged.tokens[start]?.capital !== true) break
    const name = Math.max(after(tagged, start), start + 1)
    end = readComplement(tagged, name, 2)
  }
  return end > at && isNameEnd(tagged, end) ? end : at
}

/** `Thủ trưởng các cơ quan, đơn vị`, `Hiệu trưởng 05 trường`: the set is part of the post; `Giám đốc các Sở: Nội vụ, Tài chính` are two. */
function readPlural(tagged: Tagged, at: number): UnitsRead | undefined {
  const nounAt = skipQuantifiers(tagged, at)
  const listed = nounAt > at ? readListedFields(tagged, nounAt) : undefined
  if (listed !== undefined) return listed
  return nounAt > at || has(tagged, at, 'group')
    ? (readPlaces(tagged, at) ?? readKinds(tagged, at) ?? readGroup(tagged, at))
    : undefined
}

/** `Phó Chủ tịch UBND tỉnh Võ Phiên`: what follows the level is the holder, by a family name that is no known place. */
function nameAfterPost(tagged: Tagged, post: UnitsRead): UnitsRead | undefined {
  const own = readName(tagged, post.end)
  if (own !== undefined) return { end: skipPosts(tagged, own), units: [personOf(tagged, post.end, own)] }
  const [unit] = post.units
  if (unit === undefined || post.units.length > 1 || unit.area === null) return undefined
  const place = /^(?:(?:tỉnh|huyện|xã|phường|thành phố|thị xã|thị trấn|quận) )?(?<name>.+)$/u.exec(unit.area)
    ?.groups?.name
  if (place === undefined) return undefined
  const words = place.split(' ').length
  const nameAt = post.end - words
  if (words < SURE_NAME || !has(tagged, nameAt, 'surname') || readProperName(tagged, nameAt) !== post.end)
    return undefined
  return { end: skipPosts(tagged, post.end), units: [personOf(tagged, nameAt, post.end)] }
}
