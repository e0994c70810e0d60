import { AREA_OPENERS, WHERE } from '../lexicon/name-words.js'
import { CENTRAL_CITIES, REGIONS } from '../lexicon/parties.js'
import { isProperStart, readNumber, readProperName, SHORT_LEVELS } from './place-name.js'
import { after, has, startsWith, type Tagged, textOf } from './tags.js'
import type { BareLevel } from './unit.js'
import { isNameEnd } from './word-class.js'

/** Where an organ sits: one area for each place named. */
export interface Areas {
  readonly end: number
  readonly names: readonly string[]
  readonly bareLevel: BareLevel | null
  readonly isPlural: boolean
}

/** `tất cả các`; a row of them without end would be read anew from each of its words. */
const MOST_QUANTIFIERS = 4
/** A list of places is no longer than a district's communes. */
const MOST_PLACES = 60

/**
 * Reads `huyện`, `xã Mỹ Thịnh`, `các xã Mỹ Thịnh, Mỹ Thành và Mỹ Hà`, `các huyện, thị xã, thành phố`, `cấp xã`,
 * `04 xã: Sơn Bình, Tả Lèng` at token `at`, a leading `của`, `thuộc`, `tại`, `ở` included.
 */
export function readAreas(tagged: Tagged, at: number): Areas | undefined {
  const opener = tagged.tokens[at]?.folded
  const opened = AREA_OPENERS.has(opener ?? '') ? at + 1 : at
  let index = opened
  if (tagged.tokens[index]?.folded === 'cấp') return readTier(tagged, index)
  const quantified = skipQuantifiers(tagged, index)
  const isPlural = quantified > index
  index = quantified
  if (!has(tagged, index, 'level')) return undefined
  const levelStart = index
  index = after(tagged, index)
  const level = levelName(textOf(tagged, levelStart, index))
  if (tagged.tokens[index]?.folded === '.' && level === 'thành phố') index += 1
  const named = isPlural && tagged.tokens[index]?.folded === ':' ? index + 1 : index
  const places = readProperNames(tagged, named, level)
  if (places !== undefined && isPlural && places.names.every((name) => isRegion(name, level)))
    return {
      end: places.end,
      names: [lowerFirst(textOf(tagged, opened, places.end))],
      bareLevel: null,
      isPlural,
    }
  if (places !== undefined) return { ...places, bareLevel: null, isPlural: false }
  const end = afterWhere(tagged, afterTier(tagged, readLevelList(tagged, index)))
  const isSingle = end === index
  const listed = isPlural && !isSingle ? readListedPlaces(tagged, levelStart, end) : undefined
  if (listed !== undefined) return { ...listed, bareLevel: null, isPlural: false }
  const text = textOf(tagged, isPlural ? opened : levelStart, end)
  return {
    end,
    names: [tagged.tokens[levelStart]?.upper === true ? text.toLowerCase() : lowerFirst(text)],
    bareLevel: isSingle ? bareLevelOf(level) : null,
    isPlural: isPlural || !isSingle,
  }
}

/**
 * `các tỉnh, thành phố: Cần Thơ, Hậu Giang`, `các xã, thị trấn: Mậu A, An Thịnh`: the places behind the colon of a set of
 * several levels. Of what level each is, only the cities under the Centre tell; another keeps its name alone.
 */
function readListedPlaces(
  tagged: Tagged,
  levels: number,
  colon: number,
): { end: number; names: string[] } | undefined {
  if (tagged.tokens[colon]?.folded !== ':') return undefined
  const first = colon + 1
  const isLeveled = has(tagged, first, 'level') && !isProperStart(tagged, first)
  const level = isLeveled ? levelName(textOf(tagged, first, after(tagged, first))) : ''
  const places = readProperNames(tagged, isLeveled ? after(tagged, first) : first, level)
  if (places === undefined || !isNameEnd(tagged, places.end)) return undefined
  const isProvincial = /^tỉnh(?:,| và|\/) ?thành phố$/iu.test(textOf(tagged, levels, colon))
  const names = places.names.map((listed) => {
    const name = listed.trimStart()
    if (!isProvincial || name !== listed.slice(1)) return name
    return `${CENTRAL_CITIES.has(name.toLowerCase()) ? 'thành phố' : 'tỉnh'} ${name}`
  })
  return names.length > 1 ? { end: places.end, names } : undefined
}

function isRegion(name: string, level: string): boolean {
  return REGIONS.has(name.slice(level.length + 1).toLowerCase())
}

function bareLevelOf(level: string): BareLevel | null {
  return level === 'xã' || level === 'phường' || level === 'thị trấn' ? level : null
}

/** `cấp huyện`, `cấp tỉnh, cấp huyện`. */
function readTier(tagged: Tagged, at: number): Areas | undefined {
  if (!has(tagged, at + 1, 'level')) return undefined
  const end = readLevelList(tagged, after(tagged, at + 1))
  return { end, names: [textOf(tagged, at, end)], bareLevel: null, isPlural: true }
}

/** The end of `các`, `mỗi`, `04`, `các 04` before a noun. */
export function skipQuantifiers(tagged: Tagged, at: number): number {
  let index = at
  for (let count = 0; count < MOST_QUANTIFIERS && has(tagged, index, 'quantifier'); count += 1)
    index = after(tagged, index)
  if (tagged.tokens[index]?.kind === 'number' && (tagged.tokens[index]?.folded.length ?? 9) <= 3) index += 1
  return index
}

/** `các tỉnh, thành phố trực thuộc Trung ương`. */
function afterTier(tagged: Tagged, at: number): number {
  if (tagged.tokens[at]?.folded !== 'trực') return at
  const words = [0, 1, 2, 3].map((offset) => tagged.tokens[at + offset]?.folded).join(' ')
  return words === 'trực thuộc trung ương' ? at + 4 : at
}

/** `UBND phường nơi cư trú`, `UBND xã nơi có dự án`: which one, told by what is there. */
function afterWhere(tagged: Tagged, at: number): number {
  if (tagged.tokens[at]?.folded !== 'nơi') return at
  const words = WHERE.find((phrase) => startsWith(tagged, at + 1, phrase))
  return words === undefined ? at : at + 1 + words.split(' ').length
}

/** The end of `, thị xã và thành phố` after a first level. */
function readLevelList(tagged: Tagged, at: number): number {
  let end = at
  for (let count = 0; count < MOST_PLACES; count += 1) {
    const separator = tagged.tokens[end]?.folded
    if (
      separator !== ',' &&
      separator !== 'và' &&
      separator !== '/' &&
      separator !== '-' &&
      separator !== '.'
    )
      return end
    let next = end + 1
    if (tagged.tokens[next]?.folded === 'cấp') next += 1
    if (!has(tagged, next, 'level') || isProperStart(tagged, after(tagged, next))) return end
    end = after(tagged, next)
  }
  return end
}

/** The places after a level, each with it: `xã Tân Nam`, `xã Yên Thành`. */
function readProperNames(
  tagged: Tagged,
  at: number,
  level: string,
): { end: number; names: string[] } | undefined {
  const first = readProperName(tagged, at)
  if (first === undefined) return undefined
  const names = [`${level} ${textOf(tagged, at, first)}`]
  const numbered = tagged.tokens[at]?.folded === 'số' ? 'số ' : ''
  let end = first
  while (names.length < MOST_PLACES) {
    const separator = tagged.tokens[end]?.folded
    if (separator !== ',' && separator !== 'và') return { end, names }
    let next = end + 1
    if (separator === ',' && tagged.tokens[next]?.folded === 'và') next += 1
    let nextLevel = level
    const named = after(tagged, next)
    const isNumbered = readNumber(tagged, named) !== undefined
    // `TDP 3, TDP 9`, `Phường 1, Phường 2`: with a number, or abbreviated, a capital is a level still.
    const isSmall = !isProperStart(tagged, next) || isAbbreviation(tagged, next) || isNumbered
    if (has(tagged, next, 'level') && isSmall && (isProperStart(tagged, named) || isNumbered)) {
      nextLevel = levelName(textOf(tagged, next, after(tagged, next)))
      next = after(tagged, next)
    }
    const nameEnd = readProperName(tagged, next)
    if (nameEnd === undefined) return { end, names }
    const ownNumber = tagged.tokens[next]?.kind === 'number' ? numbered : ''
    names.push(`${nextLevel} ${ownNumber}${textOf(tagged, next, nameEnd)}`)
    end = nameEnd
  }
  return { end, names }
}

function levelName(words: string): string {
  const level = words.toLowerCase()
  return SHORT_LEVELS[level] ?? level
}

function isAbbreviation(tagged: Tagged, at: number): boolean {
  return tagged.tokens[at]?.upper === true && SHORT_LEVELS[tagged.tokens[at]?.folded ?? ''] !== undefined
}

export function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
