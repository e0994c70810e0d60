import { LETTER, LETTER_IN_CLASS, UPPER } from '../text/letters.js'
import type { Span } from '../text/span.js'

/** How deep a marker stands where nothing else tells: the rank of `I.` is 1, of `1.` 2, of a bullet 6. */
export const RANK = { section: 1, title: 1.5, number: 2, subnumber: 3, letter: 4, bullet: 6 } as const

/** What an item of the outline begins with. */
export interface Marker {
  /** Markers of one style are on one level: `1.` and `2.`, but not `1.` and `1)`. */
  readonly style: string
  readonly rank: number
  /** The number or letter as printed; null where the items are only counted (`-`, `+`, `Một là`). */
  readonly label: string | null
  /** The ordinal that a number, Roman numeral or letter states; null for bullets. */
  readonly ordinal: number | null
  /** The marker and the white space after it, in the line's visible text. */
  readonly span: Span
}

interface MarkerRule {
  readonly pattern: RegExp
  readonly read: (groups: Readonly<Record<string, string>>) => Omit<Marker, 'span'> | undefined
}

/** The order of letters in Vietnamese lists: `d)`, `đ)`, `e)`; `f`, `j`, `w`, `z` are not used. */
const LIST_LETTERS = 'abcdđeghiklmnopqrstuvxy'
const ROMAN_DIGITS: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 }
const WORD_ORDINALS = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười']
const COUNT_WORDS = ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười']

/** Tried in order; the first that fits is the marker. */
const RULES: readonly MarkerRule[] = [
  {
    // `- `, `– `, `+ `, `• `, `* `, `-Giao`, `-) `; `\uF0B7`, `Ø `, `o ` are what a symbol font's bullets become in another
    pattern: new RegExp(
      String.raw`^(?:(?<glyph>[-–—−+•*●▪◦·○■□➢►⁃✓✔‣❖◆♦▸▶→⇒➔»\uF000-\uF0FF])\)?\s*(?=[${LETTER_IN_CLASS}\d"“(*])|(?<symbol>[Øü§¨oqv])\s+(?=${UPPER}))`,
    ),
    read: ({ glyph, symbol = '-' }) => ({
      style: /[–—−]/.test(glyph ?? '') ? '-' : (glyph ?? symbol),
      rank: RANK.bullet,
      label: null,
      ordinal: null,
    }),
  },
  {
    // `1.1.`, `2.3 `, `1.2.1)`, `2.1-`
    pattern: new RegExp(
      String.raw`^(?<label>\d{1,2}(?:\.\d{1,2}){1,3})(?:\s?(?:[.):/]|[-–](?=\s?${UPPER}))\s*|\s+)(?=${LETTER}|["“(])`,
    ),
    read: ({ label = '' }) => {
      const parts = label.split('.')
      return {
        style: `number${parts.length}`,
        rank: RANK.subnumber + (parts.length - 2) / 10,
        label,
        ordinal: Number(parts.at(-1)),
      }
    },
  },
  {
    // `I.1.`, `II.2.1)`, `a.1)`: a number behind the letter of the item above
    pattern: new RegExp(
      String.raw`^(?<head>[IVX]{1,5}|[A-EĐa-eđ])(?<tail>(?:\.\d{1,2}){1,3})(?:\s?(?:[.):/]|[-–](?=\s?${UPPER}))\s*|\s+)(?=${LETTER}|["“(])`,
    ),
    read: ({ head = '', tail = '' }) => {
      const parts = tail.split('.').slice(1)
      const isRoman = head === head.toUpperCase()
      return {
        style: `${isRoman ? 'roman' : 'letter'}${parts.length}`,
        rank: (isRoman ? RANK.number : RANK.letter) + (isRoman ? parts.length - 1 : parts.length / 10),
        label: `${head}${tail}`,
        ordinal: Number(parts.at(-1)),
      }
    },
  },
  {
    // `1.`, `1)`, `1-`, `1/`, `1:`, `(1)`, `1/-`, `1.-`
    pattern: new RegExp(
      String.raw`^(?<open>\(?)(?<label>\d{1,2})\s?(?<close>[.)/:]|[-–](?=\s?${UPPER}))[-–.]?\s*(?=${LETTER}|["“(*])`,
    ),
    read: ({ open = '', label = '', close = '' }) => {
      const isBare = open === '' && close !== ')'
      return {
        style: isBare ? 'number' : `number${open}${close}`,
        rank: isBare ? RANK.number : RANK.subnumber + 0.5,
        label: String(Number(label)),
        ordinal: Number(label),
      }
    },
  },
  {
    // `I.`, `II-`, `IV/`, `I/-`, `Phần I.`, `Mục II:`
    pattern: new RegExp(
      String.raw`^(?:(?:Phần|PHẦN|Mục|MỤC)\s+(?:thứ\s+)?)?(?<label>[IVXL]{1,5})\s?(?:[.):]|/(?=\s|[-–.]|${UPPER})|[-–])[-–.]?\s*(?=${LETTER}|["“(])`,
    ),
    read: ({ label = '' }) => {
      const ordinal = romanValue(label)
      return ordinal === undefined ? undefined : { style: 'roman', rank: RANK.section, label, ordinal }
    },
  },
  {
    // `A.`, `B-`
    pattern: new RegExp(
      String.raw`^(?<label>[A-EĐ])\s?(?:[.)]|/(?=\s|${UPPER})|[-–](?=\s))\s*(?=${LETTER}|["“(])`,
    ),
    read: ({ label = '' }) => ({ style: 'capital', rank: RANK.section, label, ordinal: letterValue(label) }),
  },
  {
    // `(i)`, `ii)`, `iv.`; a lone `i)` may be the letter, as the outline tells
    pattern: new RegExp(
      String.raw`^(?:\((?<closed>[ivx]{1,5})\)|(?<label>[ivx]{2,5})[.)/])\s*(?=${LETTER}|["“(*])`,
    ),
    read: ({ closed, label = '' }) => smallRoman(closed ?? label),
  },
  {
    // `a1)`, `b2.`: a number behind the letter of the item above
    pattern: new RegExp(String.raw`^(?<label>[a-eđ]\d{1,2})\s?[.)/]\s*(?=${LETTER}|["“(*])`),
    read: ({ label = '' }) => ({
      style: 'letter1',
      rank: RANK.letter + 0.1,
      label,
      ordinal: Number(label.slice(1)),
    }),
  },
  {
    // `a)`, `b.`, `đ/`, `a,`, `a/-`
    pattern: new RegExp(
      String.raw`^\(?(?<label>[a-zđ])\s?(?:[.)]|/(?=\s|[-–.]|${UPPER})|,(?=\s${UPPER})|[-–](?=\s${UPPER}))[-–.]?\s*(?=${LETTER}|["“(*])`,
    ),
    read: ({ label = '' }) => ({ style: 'letter', rank: RANK.letter, label, ordinal: letterValue(label) }),
  },
  {
    // `Thứ nhất,`, `Một là:`
    pattern: new RegExp(
      String.raw`^(?:(?:[Tt]hứ (?<nth>${LETTER}+))|(?<count>${LETTER}+) là)\s?[,:]\s*(?=${LETTER})`,
    ),
    read: ({ nth = '', count = '' }) => {
      const index = nth === '' ? COUNT_WORDS.indexOf(count.toLowerCase()) : WORD_ORDINALS.indexOf(nth)
      return index < 0 ? undefined : { style: 'word', rank: RANK.letter, label: null, ordinal: index + 1 }
    },
  },
]

/**
 * What begins as no marker does, as most lines do: two letters that no Roman number has. Words that may be markers
 * (`Phần`, `Mục`, `Thứ nhất`, `Một là`) are let through by their first letters and by `là`.
 */
const NO_MARKER = new RegExp(`^(?![IVXLPMTtivx])${LETTER}(?!${LETTER}* là)${LETTER}`)

/** The marker that a line's visible text begins with, if any. Whether it is one there, the outline decides. */
export function markerOf(text: string): Marker | undefined {
  if (NO_MARKER.test(text)) return undefined
  for (const rule of RULES) {
    const match = rule.pattern.exec(text)
    const marker = match && rule.read({ ...match.groups })
    if (marker) return { ...marker, span: { start: 0, end: match[0].length } }
  }
  return undefined
}

function smallRoman(label: string): Omit<Marker, 'span'> | undefined {
  const ordinal = romanValue(label.toUpperCase())
  return ordinal === undefined ? undefined : { style: 'small-roman', rank: RANK.letter + 0.5, label, ordinal }
}

/**
 * A marker as what it is among the open ones: `i)` is a number where no `h)` stands before it, `v)` where `iv)` does; both are
 * else letters.
 */
export function markerAmong(marker: Marker, open: readonly Marker[]): Marker {
  const { style, label } = marker
  const number = style === 'letter' && label !== null ? smallRoman(label) : undefined
  if (number === undefined) return marker
  const isNext = open.some(
    (other) => other.style === number.style && other.ordinal === (number.ordinal ?? 0) - 1,
  )
  const isFirst = label === 'i' && !open.some((other) => other.style === 'letter' && other.label === 'h')
  return isNext || isFirst ? { ...marker, ...number } : marker
}

function romanValue(numeral: string): number | undefined {
  const digits = Array.from(numeral, (digit) => ROMAN_DIGITS[digit] ?? 0)
  const value = digits.reduce(
    (sum, digit, at) => (digit < (digits[at + 1] ?? 0) ? sum - digit : sum + digit),
    0,
  )
  return value > 0 && value < 40 ? value : undefined
}

function letterValue(letter: string): number {
  return LIST_LETTERS.indexOf(letter.toLowerCase()) + 1
}
