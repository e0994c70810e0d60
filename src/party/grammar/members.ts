import { after, has, type Tagged } from '../tags.js'
import { isNameEnd, isTaskWord } from '../word-class.js'

const SEPARATORS = new Set([',', 'và', '/', '-', '&'])

/** The end of `, ban, ngành và đoàn thể`: members without a quantifier of their own belong to the set before them. */
export function readMembers(tagged: Tagged, at: number, isQuantified: boolean): number {
  let end = at
  for (;;) {
    const separator = tagged.tokens[end]?.folded ?? ''
    const isSeparator = SEPARATORS.has(separator)
    let next = isSeparator ? end + 1 : end
    if (separator === ',' && tagged.tokens[next]?.folded === 'và') next += 1
    if (!isMember(tagged, next, isSeparator, isQuantified)) return end
    end = after(tagged, next)
  }
}

function isMember(tagged: Tagged, at: number, isSeparated: boolean, isQuantified: boolean): boolean {
  const isCapital = tagged.tokens[at]?.capital === true
  // `các trường Mầm non, Tiểu học, THCS`: kinds, not names, as long as no name follows.
  if (isQuantified && has(tagged, at, 'member')) return tagged.tokens[after(tagged, at)]?.capital !== true
  // `Giám đốc các sở, thủ trưởng các ban`: a post in capitals, or with a set of its own, begins another name.
  const isPost = has(tagged, at, 'post')
  if (isPost && has(tagged, after(tagged, at), 'quantifier')) return false
  if (isCapital && (!isSeparated || isPost)) return false
  if (isCapital && (isQuantified ? hasField(tagged, at) : isOffice(tagged, at))) return false
  if (isSeparated && has(tagged, at, 'level')) return true
  if (isSeparated && isQuantified && isPost && !isCapital) return true
  if (!has(tagged, at, 'group')) return false
  return !has(tagged, at, 'verb') || isMemberNoun(tagged, at, isSeparated)
}

/** `các Ban và Sở Y tế`: an office with its field is one of its own, whatever set stands before it. */
function hasField(tagged: Tagged, at: number): boolean {
  const end = after(tagged, at)
  return tagged.tags[at]?.meaning.organ?.shape === 'sector' && tagged.tags[end]?.meaning.sector !== undefined
}

/** `Tư vấn giám sát và Ban trước ngày …`, `… và Ban Dân tộc`: a head in capitals that closes the list, or has a name. */
function isOffice(tagged: Tagged, at: number): boolean {
  const end = after(tagged, at)
  const mark = tagged.tokens[end]?.folded ?? ''
  const closes = !SEPARATORS.has(mark) && !has(tagged, end, 'group') && isNameEnd(tagged, end)
  const isNamed = tagged.tokens[end]?.capital === true
  return (closes || isNamed) && tagged.tags[at]?.meaning.organ?.shape === 'sector'
}

/** `tổ chức`, `phòng` are members where the list goes on or ends as a list does, or a verb follows that is no second half. */
function isMemberNoun(tagged: Tagged, at: number, isSeparated: boolean): boolean {
  const end = after(tagged, at)
  const next = tagged.tokens[end]
  return (
    next === undefined ||
    next.kind === 'mark' ||
    next.folded === 'và' ||
    has(tagged, end, 'group') ||
    has(tagged, end, 'qualifier') ||
    (isSeparated && isTaskWord(tagged, end))
  )
}
