import { CALENDAR_UNITS } from '../lexicon/clause-words.js'
import { TRAIT } from './tag.js'
import { after, has, hasAny, type Tagged } from './tags.js'
import { isNameEnd } from './word-class.js'

const LONGEST_PROPER_NAME = 5

export function isProperStart(tagged: Tagged, at: number): boolean {
  const token = tagged.tokens[at]
  return token?.capital === true && token.kind === 'word'
}

/** `tổ dân phố số 4`, `thôn 3`, `Khu vực XII`: a number, a level before it, and no thing counted after it. */
export function readNumber(tagged: Tagged, at: number): number | undefined {
  const start = tagged.tokens[at]?.folded === 'số' ? at + 1 : at
  const token = tagged.tokens[start]
  const isNumber = token?.kind === 'number' && token.folded.length <= 2
  const isRoman = token?.capital === true && /^[ivx]{1,5}$/.test(token.folded)
  if (!isNumber && !isRoman) return undefined
  const before = tagged.tokens[at - 1]
  const isPlace =
    has(tagged, at - 1, 'level') ||
    before?.folded === ',' ||
    before?.folded === 'và' ||
    before?.folded === 'phố' ||
    before?.folded === 'vùng' ||
    before?.folded === 'vực'
  return isPlace && isNameEnd(tagged, start + 1) && !isTerm(tagged, start + 1) ? start + 1 : undefined
}

/** `cho UBND huyện 6 tháng một lần`: months are counted; in `tại quận 1 tháng 5` one is named. */
function isTerm(tagged: Tagged, at: number): boolean {
  return CALENDAR_UNITS.has(tagged.tokens[at]?.folded ?? '') && tagged.tokens[at + 1]?.kind !== 'number'
}

/** The end of a run of capitalised words that is a place's name and no organ, post or person's title. */
export function readProperName(tagged: Tagged, at: number): number | undefined {
  const numbered = readNumber(tagged, at)
  if (numbered !== undefined) return afterAlias(tagged, numbered)
  if (!isProperStart(tagged, at) || beginsOther(tagged, at)) return undefined
  let end = isCompound(tagged, at) ? after(tagged, at) : at + 1
  while (end < at + LONGEST_PROPER_NAME) {
    const next = tagged.tokens[end]?.folded === '-' ? end + 1 : end
    if (!isProperStart(tagged, next) || beginsOther(tagged, next)) break
    if (next > end && has(tagged, next, 'surname') && has(tagged, at - 1, 'personTitle')) break
    end = next + 1
  }
  return end
}

/** `Đồn Công an Khu công nghiệp`: a word of several syllables that means nothing else is a name with all of them. */
export function isCompound(tagged: Tagged, at: number): boolean {
  const match = tagged.tags[at]
  if (match === undefined || match.end === at + 1) return false
  const { organ, sector, theme, cue, traits } = match.meaning
  return (
    organ === undefined && sector === undefined && theme === undefined && cue === undefined && traits === 0
  )
}

/** `khu vực 2 - Ninh Sơn`: a number and the place that it stands for. */
function afterAlias(tagged: Tagged, at: number): number {
  if (tagged.tokens[at]?.folded !== '-' || !isProperStart(tagged, at + 1) || beginsOther(tagged, at + 1))
    return at
  return readProperName(tagged, at + 1) ?? at
}

/** Whether a capitalised phrase is known to be something else; one-word heads (`Bản Bo`, `Tổ`) may be part of a name. */
export function beginsOther(tagged: Tagged, at: number): boolean {
  const match = tagged.tags[at]
  if (match === undefined) return false
  const { organ, cue } = match.meaning
  if (match.end - at > 1)
    return (
      organ !== undefined ||
      cue !== undefined ||
      hasAny(tagged, at, TRAIT.group | TRAIT.agent | TRAIT.post | TRAIT.verb | TRAIT.nounStart)
    )
  const opensField = organ?.shape === 'sector' && tagged.tags[match.end]?.meaning.sector !== undefined
  const opensPost = has(tagged, at, 'post') && has(tagged, match.end, 'level')
  return (
    organ?.sharesArea === true ||
    opensField ||
    opensPost ||
    (organ?.shape === 'sector' && tagged.tokens[at - 1]?.kind === 'mark')
  )
}

export const SHORT_LEVELS: Readonly<Record<string, string>> = {
  tp: 'thành phố',
  tx: 'thị xã',
  tdp: 'tổ dân phố',
  tw: 'Trung ương',
}
