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
    // `- `, `– `, `+ `, `• `, `* `, `-Giao`
    pattern: new RegExp(String.raw`^(?<glyph>[-–—−+•*●▪◦·○■□➢►⁃✓])\s*(?=[${LETTER_IN_CLASS}\d"“(*])`),
    read: ({ glyph = '-' }) => ({
      style: /[–—−]/.test(glyph) ? '-' : glyph,
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
    // `1.`, `1)`, `1-`, `1/`, `1:`, `(1)`
    pattern: new RegExp(
      String.raw`^(?<open>\(?)(?<label>\d{1,2})\s?(?<close>[.)/:]|[-–](?=\s?${UPPER}))\s*(?=${LETTER}|["“(*])`,
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
    // `I.`, `II-`, `IV/`, `Phần I.`, `Mục II:`
    pattern: new RegExp(
      String.raw`^(?:(?:Phần|PHẦN|Mục|MỤC)\s+(?:thứ\s+)?)?(?<label>[IVXL]{1,5})\s?(?:[.):]|/(?=\s|${UPPER})|[-–])\s*(?=${LETTER}|["“(])`,
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
    // `a)`, `b.`, `đ/`, `a,`
    pattern: new RegExp(
      String.raw`^\(?(?<label>[a-zđ])\s?(?:[.)]|/(?=\s|${UPPER})|,(?=\s${UPPER})|[-–](?=\s${UPPER}))\s*(?=${LETTER}|["“(*])`,
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
const NO_MARKER = new RegExp(`^(?![IVXLPMTt])${LETTER}(?!${LETTER}* là)${LETTER}`)

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
