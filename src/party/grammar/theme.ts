import { PLACE_OPENERS } from '../../lexicon/name-words.js'
import { afterArea, isCapitalAt, readFreeName, readPastComma } from '../proper-name.js'
import { TRAIT } from '../tag.js'
import { after, has, hasAny, type Tagged, textOf } from '../tags.js'
import { isNameEnd, isNameWord, isTaskWord, readComplement } from '../word-class.js'
import { LONGEST_COMPLEMENT } from './organ-field.js'

/** How far ahead the area that closes a theme may stand (`Ban Chỉ đạo … huyện`). */
const LONGEST_THEME = 14

/** `Ban Quản lý dự án` for `dự án đầu tư xây dựng` says `dự án` once. */
export function withTheme(head: string, words: readonly string[]): string {
  return [head, ...words].join(' ').replace(/(dự án) dự án/u, '$1')
}

/** The bodies and themes after a head, up to an area: `HĐND và UBND`, `Huyện ủy`, `Chương trình MTQG xây dựng NTM`. */
export function readParts(
  tagged: Tagged,
  at: number,
  isThemed: boolean,
): { end: number; words: string[] } | undefined {
  const words: string[] = []
  let end = at
  for (;;) {
    const match = tagged.tags[end]
    const meaning = match?.meaning
    if (match !== undefined && has(tagged, end, 'verb') && !isThemeHere(tagged, end, isThemed)) break
    if (match !== undefined && meaning?.theme !== undefined) words.push(meaning.theme)
    else if (match !== undefined && meaning?.organ !== undefined && meaning.organ.shape !== 'free') {
      if (meaning.organ.shape === 'sector') break
      words.push(meaning.organ.name)
    } else if (match !== undefined && meaning?.sector !== undefined && words.length === 0)
      words.push(meaning.sector)
    else break
    end = match.end
  }
  if (words.length > 0) return isThemed ? extendToArea(tagged, at, end, words) : { end, words }
  if (!isThemed) return undefined
  const named = isCapitalAt(tagged, at) ? readFreeName(tagged, at) : undefined
  const whole = named === undefined ? undefined : readPastComma(tagged, at, named)
  if (whole !== undefined) return { end: whole, words: [textOf(tagged, at, whole)] }
  const area = findArea(tagged, at) ?? readSmallTheme(tagged, at)
  return area === at ? undefined : { end: area, words: [textOf(tagged, at, area)] }
}

/** The end of a theme in small letters, or that begins with them (`Ban Quản lý dự án thủy điện Sơn La`). */
function readSmallTheme(tagged: Tagged, at: number): number {
  const end = readComplement(tagged, at, LONGEST_COMPLEMENT)
  const named = end === at && isNameWord(tagged, at) ? readFreeName(tagged, at) : undefined
  return named !== undefined && isNameEnd(tagged, named) ? named : end
}

/** `Hội đồng thẩm định họp`, `Hội đồng Nghiệm thu`; in `Tổ công tác kiểm tra các xã` the verb is what is done. */
function isThemeHere(tagged: Tagged, at: number, isThemed: boolean): boolean {
  return isCapitalAt(tagged, at) || (isThemed && isNameEnd(tagged, after(tagged, at)))
}

/**
 * A known theme goes on to its area, or to its own name: `Ban Quản lý dự án đầu tư xây dựng các công trình giao thông
 * tỉnh`, `… các công trình Nông nghiệp và PTNT`.
 */
function extendToArea(
  tagged: Tagged,
  from: number,
  end: number,
  words: string[],
): { end: number; words: string[] } {
  const further = readPastComma(tagged, from, end)
  if (further > end) return { end: further, words: [textOf(tagged, from, further)] }
  const second = readSecondKind(tagged, end)
  if (second > end) return { end: second, words: [...words, textOf(tagged, end, second)] }
  const start = opensKind(tagged, end) ? end + 1 : end
  const area = isNameWord(tagged, start) ? findArea(tagged, start) : undefined
  const isProject = words.at(-1) === 'Dự án' && start === end
  const small = isProject ? readSmallTheme(tagged, end) : end
  const last =
    area ??
    (start > end
      ? (readFreeName(tagged, start) ?? readComplement(tagged, start, 6))
      : (readKindOfPlace(tagged, start) ?? small))
  return last <= start ? { end, words } : { end: last, words: [...words, textOf(tagged, end, last)] }
}

/** `Ban Quản lý rừng phòng hộ và đặc dụng tỉnh`: a second kind in small letters, up to the area that a task follows. */
function readSecondKind(tagged: Tagged, at: number): number {
  const next = at + 1
  if (tagged.tokens[at]?.folded !== 'và' || isCapitalAt(tagged, next)) return at
  if (hasAny(tagged, next, TRAIT.group | TRAIT.agent | TRAIT.post | TRAIT.member)) return at
  if (tagged.tags[next]?.meaning.organ !== undefined) return at
  const end = readComplement(tagged, next, LONGEST_COMPLEMENT)
  const isPlaced = end > next && has(tagged, end, 'level')
  return isPlaced && isNameEnd(tagged, afterArea(tagged, end)) ? end : at
}

/** `Ban QLDA ĐTXD hạ tầng Dung Quất`: the kind of works in small letters, then the place they are at, and the task. */
function readKindOfPlace(tagged: Tagged, at: number): number | undefined {
  if (!isNameWord(tagged, at) || isCapitalAt(tagged, at)) return undefined
  const end = readFreeName(tagged, at)
  const isPlaced = end !== undefined && isCapitalAt(tagged, end - 1) && isCapitalAt(tagged, end - 2)
  return isPlaced && isNameEnd(tagged, end) ? end : undefined
}

/** `các công trình …`, `các dự án …`: the kind of works that a board is for; `các xã`, `các phòng` are others. */
function opensKind(tagged: Tagged, at: number): boolean {
  if (tagged.tokens[at]?.folded !== 'các' || !isNameWord(tagged, at + 1)) return false
  const noun = tagged.tags[at + 1]?.meaning
  return noun?.organ === undefined && !hasAny(tagged, at + 1, TRAIT.group | TRAIT.agent)
}

/** `Tổ công tác rà soát hộ nghèo của xã`: a verb that no body is set up for begins the task, unless one more follows. */
function opensTask(tagged: Tagged, at: number): boolean {
  return has(tagged, at, 'verb') && !has(tagged, at, 'trade') && !isCapitalAt(tagged, at)
}

/** `Ban Quản lý dự án và Ủy ban nhân dân các xã`: a body in capitals that is joined to the one being read. */
function beginsAnother(tagged: Tagged, at: number): boolean {
  const joint = tagged.tokens[at - 1]?.folded
  const isJoined = joint === 'và' || joint === ','
  return isJoined && isCapitalAt(tagged, at) && tagged.tags[at]?.meaning.organ?.shape === 'area'
}

/** The index of the area that closes a theme no table knows (`Ban Chỉ đạo phòng, chống … huyện`). */
function findArea(tagged: Tagged, at: number): number | undefined {
  for (let index = at; index < at + LONGEST_THEME; index = after(tagged, index)) {
    const token = tagged.tokens[index]
    if (token === undefined || (token.kind === 'mark' && token.folded !== ',' && token.folded !== '-'))
      return undefined
    if (has(tagged, index, 'modal') || has(tagged, index, 'adverb') || PLACE_OPENERS.has(token.folded))
      return undefined
    if (beginsAnother(tagged, index)) return undefined
    const cue = tagged.tags[index]?.meaning.cue
    if (cue !== undefined && cue !== 'advise') return undefined
    if (has(tagged, index, 'level'))
      return opensTask(tagged, at) && !isTaskWord(tagged, afterArea(tagged, index)) ? undefined : index
  }
  return undefined
}
