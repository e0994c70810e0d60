import { after, has, type Tagged, textOf } from './tags.js'
import type { BareLevel } from './unit.js'

/** Where an organ sits: one area for each place named. */
export interface Areas {
  readonly end: number
  readonly names: readonly string[]
  readonly bareLevel: BareLevel | null
  readonly isPlural: boolean
}

const LONGEST_PROPER_NAME = 5
/** A list of places is no longer than a district's communes. */
const MOST_PLACES = 60

/**
 * Reads `huyện`, `xã Mỹ Thịnh`, `các xã Mỹ Thịnh, Mỹ Thành và Mỹ Hà`, `các huyện, thị xã, thành phố`, `cấp xã`,
 * `04 xã: Sơn Bình, Tả Lèng` at token `at`, a leading `của`, `thuộc`, `tại` included.
 */
export function readAreas(tagged: Tagged, at: number): Areas | undefined {
  let index = at
  const opener = tagged.tokens[index]?.folded
  if (opener === 'của' || opener === 'thuộc' || opener === 'tại') index += 1
  if (tagged.tokens[index]?.folded === 'cấp') return readTier(tagged, index)
  const quantified = skipQuantifiers(tagged, index)
  const isPlural = quantified > index
  index = quantified
  if (!has(tagged, index, 'level')) return undefined
  const levelStart = index
  index = after(tagged, index)
  const level = textOf(tagged, levelStart, index).toLowerCase()
  const named = isPlural && tagged.tokens[index]?.folded === ':' ? index + 1 : index
  const places = readProperNames(tagged, named, level)
  if (places !== undefined) return { ...places, bareLevel: null, isPlural: false }
  const end = readLevelList(tagged, index)
  const text = textOf(
    tagged,
    isPlural ? at + (opener === 'của' || opener === 'thuộc' || opener === 'tại' ? 1 : 0) : levelStart,
    end,
  )
  const isSingle = end === index
  return {
    end,
    names: [lowerFirst(text)],
    bareLevel: isSingle ? bareLevelOf(level) : null,
    isPlural: isPlural || !isSingle,
  }
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
  while (has(tagged, index, 'quantifier')) index = after(tagged, index)
  if (tagged.tokens[index]?.kind === 'number' && (tagged.tokens[index]?.folded.length ?? 9) <= 3) index += 1
  return index
}

/** The end of `, thị xã và thành phố` after a first level. */
function readLevelList(tagged: Tagged, at: number): number {
  let end = at
  for (;;) {
    const separator = tagged.tokens[end]?.folded
    if (separator !== ',' && separator !== 'và' && separator !== '/' && separator !== '-') return end
    let next = end + 1
    if (tagged.tokens[next]?.folded === 'cấp') next += 1
    if (!has(tagged, next, 'level') || isProperStart(tagged, after(tagged, next))) return end
    end = after(tagged, next)
  }
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
  let end = first
  while (names.length < MOST_PLACES) {
    const separator = tagged.tokens[end]?.folded
    if (separator !== ',' && separator !== 'và') return { end, names }
    let next = end + 1
    if (separator === ',' && tagged.tokens[next]?.folded === 'và') next += 1
    let nextLevel = level
    if (
      has(tagged, next, 'level') &&
      isProperStart(tagged, after(tagged, next)) &&
      !isProperStart(tagged, next)
    ) {
      nextLevel = textOf(tagged, next, after(tagged, next)).toLowerCase()
      next = after(tagged, next)
    }
    const nameEnd = readProperName(tagged, next)
    if (nameEnd === undefined) return { end, names }
    names.push(`${nextLevel} ${textOf(tagged, next, nameEnd)}`)
    end = nameEnd
  }
  return { end, names }
}

function isProperStart(tagged: Tagged, at: number): boolean {
  const token = tagged.tokens[at]
  return token?.capital === true && token.kind === 'word'
}

/** The end of a run of capitalised words that is a place's name and no organ, post or person's title. */
export function readProperName(tagged: Tagged, at: number): number | undefined {
  if (!isProperStart(tagged, at) || beginsOther(tagged, at)) return undefined
  let end = at + 1
  while (end < at + LONGEST_PROPER_NAME && isProperStart(tagged, end) && !beginsOther(tagged, end)) end += 1
  return end
}

/** Whether a capitalised phrase is known to be something else; one-word heads (`Bản Bo`, `Tổ`) may be part of a name. */
export function beginsOther(tagged: Tagged, at: number): boolean {
  const match = tagged.tags[at]
  if (match === undefined) return false
  const { organ, traits, cue } = match.meaning
  if (match.end - at > 1)
    return organ !== undefined || traits.has('post') || traits.has('verb') || cue !== undefined
  return (
    organ?.sharesArea === true ||
    (organ !== undefined && ['Sở', 'Phòng', 'Ban', 'Văn phòng'].includes(organ.name))
  )
}

export function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
