import type { Numbered } from './styles.js'
import { child, elements, isOn, readXml, val, type XmlElement } from './xml.js'

/** Gives each numbered paragraph, in their order, the marker that Word prints before it. */
export type Numberer = (numbered: Numbered) => string

interface Level {
  readonly start: number
  readonly format: string
  /** The marker with `%1`, `%2` for the numbers of the levels. */
  readonly text: string
  readonly isLegal: boolean
}

/** A `w:num`: the list it is made after, and what it changes of it. */
interface List {
  readonly abstract: string
  readonly levels: ReadonlyMap<number, Level>
  readonly starts: ReadonlyMap<number, number>
}

const DEEPEST_LEVEL = 8

/** Reads `word/numbering.xml`; an empty text has no lists. */
export function readNumbering(xml: string): Numberer {
  const abstracts = new Map<string, ReadonlyMap<number, Level>>()
  const lists = new Map<string, List>()
  if (xml !== '') {
    readXml(xml, 'w:numbering', (element) => {
      const abstract = element.attributes['w:abstractNumId']
      const id = element.attributes['w:numId']
      if (element.name === 'w:abstractNum' && abstract !== undefined)
        abstracts.set(abstract, levelsOf(element))
      if (element.name === 'w:num' && id !== undefined) lists.set(id, listOf(element))
    })
  }
  const counts = new Map<string, (number | undefined)[]>()
  const begun = new Set<string>()
  return ({ list, level }) => {
    const found = lists.get(list)
    if (found === undefined || level < 0 || level > DEEPEST_LEVEL) return ''
    const levelAt = (at: number) => found.levels.get(at) ?? abstracts.get(found.abstract)?.get(at)
    const startOf = (at: number) => found.starts.get(at) ?? levelAt(at)?.start ?? 1
    const numbers = counts.get(found.abstract) ?? []
    counts.set(found.abstract, numbers)
    // Lists made after one share their numbers; one that states its start begins anew where it is first met.
    if (!begun.has(list)) {
      begun.add(list)
      for (const at of found.starts.keys()) numbers[at] = undefined
    }
    const last = numbers[level]
    numbers[level] = last === undefined ? startOf(level) : last + 1
    numbers.length = level + 1
    const own = levelAt(level)
    if (own === undefined || own.format === 'none') return ''
    if (own.format === 'bullet') return bulletOf(own.text)
    return own.text.replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1
      const format = own.isLegal ? 'decimal' : (levelAt(at)?.format ?? 'decimal')
      return formatNumber(numbers[at] ?? startOf(at), format)
    })
  }
}

function levelsOf(parent: XmlElement): Map<number, Level> {
  const levels = elements(parent).filter(({ name }) => name === 'w:lvl')
  return new Map(levels.map((level) => [Number(level.attributes['w:ilvl']), levelOf(level)] as const))
}

function levelOf(level: XmlElement): Level {
  const start = Number(val(child(level, 'w:start')) ?? 1)
  return {
    start: Number.isInteger(start) ? start : 1,
    format: val(child(level, 'w:numFmt')) ?? 'decimal',
    text: val(child(level, 'w:lvlText')) ?? '',
    isLegal: isOn(child(level, 'w:isLgl')) ?? false,
  }
}

function listOf(element: XmlElement): List {
  const overrides = elements(element).filter(({ name }) => name === 'w:lvlOverride')
  const levels = new Map<number, Level>()
  const starts = new Map<number, number>()
  for (const override of overrides) {
    const at = Number(override.attributes['w:ilvl'])
    const level = child(override, 'w:lvl')
    const start = val(child(override, 'w:startOverride'))
    if (level !== undefined) levels.set(at, levelOf(level))
    if (start !== undefined) starts.set(at, Number(start))
  }
  return { abstract: val(child(element, 'w:abstractNumId')) ?? '', levels, starts }
}

/** Bullets of the fonts Symbol and Wingdings, which keep them where Unicode has nothing. */
const BULLETS: Readonly<Record<string, string>> = {
  '\uF0B7': '•',
  '\uF0A7': '▪',
  '\uF06E': '■',
  '\uF0A8': '□',
  '\uF0D8': '➢',
  '\uF0FC': '✓',
  '\uF02D': '-',
  '\uF02B': '+',
  o: '○',
}

function bulletOf(text: string): string {
  const known = BULLETS[text]
  if (known !== undefined) return known
  return /^[\p{Co}\s]*$/u.test(text) ? '•' : text
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]
const HIGHEST_ROMAN = 3999
const LETTERS = 26

function formatNumber(number: number, format: string): string {
  switch (format) {
    case 'lowerLetter':
      return letters(number)
    case 'upperLetter':
      return letters(number).toUpperCase()
    case 'lowerRoman':
      return roman(number)
    case 'upperRoman':
      return roman(number).toUpperCase()
    case 'decimalZero':
      return String(number).padStart(2, '0')
    default:
      return String(number)
  }
}

/** Word's letters: `z` is followed by `aa`, `bb`. */
function letters(number: number): string {
  if (number < 1) return String(number)
  const letter = String.fromCharCode(0x61 + ((number - 1) % LETTERS))
  return letter.repeat(Math.min(Math.ceil(number / LETTERS), LETTERS))
}

function roman(number: number): string {
  if (number < 1 || number > HIGHEST_ROMAN) return String(number)
  let rest = number
  return ROMAN.map(([value, digits]) => {
    const times = Math.floor(rest / value)
    rest -= times * value
    return digits.repeat(times)
  }).join('')
}
