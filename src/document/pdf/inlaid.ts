import { isSyllable } from '../../text/syllable.js'
import type { Piece } from './piece.js'

/*
 * A font that lacks a letter leaves a gap for it, and another font draws the letter into the gap afterwards: `h ng mục` and,
 * in the place of the blank, `ạ`. The gap comes as a blank of the first piece, so the widths have to tell which blank it is,
 * and whether a blank of the text stands beside the letter.
 */

/** Widths of the letters of the typeface of offices (Times), in thousandths of its size. */
const WIDTHS = new Map<string, number>(
  [
    [250, ',.'],
    [278, '/:;ijlt'],
    [333, '!()-fIr'],
    [389, 'Js'],
    [444, 'acez?'],
    [500, 'bdghknopquvxy0123456789đ$–'],
    [556, 'FPS'],
    [611, 'ELTZ'],
    [667, 'BCR“”'],
    [722, 'ADGHKNOQUVXYwĐ'],
    [778, 'm&'],
    [889, 'M'],
    [944, 'W'],
  ].flatMap(([width, letters]) => [...String(letters)].map((letter) => [letter, Number(width)] as const)),
)
const MIDDLING = 500
/** In parts of the size of the letters. */
const BLANK = 0.25
const NARROWEST = 0.2
const SLACK = 0.05
/** So many letters are drawn into one gap. */
const LONGEST = 3

function widthIn(word: string, size: number): number {
  let width = 0
  for (const letter of word.normalize('NFD')) {
    if (!/\p{M}/u.test(letter)) width += WIDTHS.get(letter) ?? MIDDLING
  }
  return (width * size) / 1000
}

/** The pieces of one baseline, left to right, with the letters put in that are drawn into gaps of others. */
export function withInlaid(pieces: readonly Piece[]): Piece[] {
  const apart = pieces.flatMap(lettersOf).sort((a, b) => a.x - b.x)
  const guests = new Map<Piece, Piece[]>()
  const placed = new Set<Piece>()
  let host: Piece | undefined
  for (const piece of apart) {
    if (host !== undefined && isInside(piece, host)) {
      guests.set(host, [...(guests.get(host) ?? []), piece])
      placed.add(piece)
    } else if (host === undefined || piece.x + piece.width > host.x + host.width) host = piece
  }
  if (placed.size === 0) return [...pieces]
  return apart
    .filter((piece) => !placed.has(piece))
    .map((piece) => ({ ...piece, text: filled(piece, guests.get(piece) ?? []) }))
}

/** The letters of Vietnamese that many fonts lack, and blanks. */
const LACKED = /^[\u01A0\u01A1\u01AF\u01B0\u1EA0-\u1EF9 ]+$/
/** The font that has them is wider. */
const WIDER_FONT = 1.25

/** `ế ỉ`: letters that go into gaps one after the other, drawn at once; the first and the last stand where the piece does. */
function lettersOf(piece: Piece): Piece[] {
  const words = piece.text.trim().split(/\s+/)
  if (words.length < 2 || !LACKED.test(piece.text)) return [piece]
  const widths = words.map((word) => widthIn(word, piece.size) * WIDER_FONT)
  const gap = (piece.width - widths.reduce((sum, width) => sum + width, 0)) / (words.length - 1)
  let { x } = piece
  return words.map((text, index) => {
    const width = widths[index] ?? 0
    const letter = { ...piece, text, x, width }
    x += width + gap
    return letter
  })
}

function isInside({ text, x, width, size }: Piece, host: Piece): boolean {
  const slack = size * SLACK
  return (
    text.length <= LONGEST &&
    /^\p{L}+$/u.test(text) &&
    host.text.trim().includes(' ') &&
    x >= host.x + slack &&
    x + width <= host.x + host.width + slack
  )
}

/** What stands right behind a word. */
const CLOSES = /^[,.;:!?)\]”"]/

type Join = 'both' | 'before' | 'after'

/** Letters in bold are so much wider. */
const WIDER = [1, 1.06, 1.12]

/** The text of a piece with its guests in their gaps: of what its letters are, plain or bold, the one that reads better. */
function filled(host: Piece, guests: readonly Piece[]): string {
  if (guests.length === 0) return host.text
  const texts = WIDER.map((times) => filledAt(host, guests, times))
  return texts.reduce((best, text) => (syllablesIn(text) > syllablesIn(best) ? text : best))
}

/** The share of the words that are syllables. */
function syllablesIn(text: string): number {
  const words = text.split(/[^\p{L}]+/u).filter((word) => word !== '')
  return words.filter((word) => isSyllable(word)).length / words.length
}

function filledAt(host: Piece, guests: readonly Piece[], times: number): string {
  const widthOf = (word: string) => widthIn(word, host.size) * times
  const words = host.text.trim().split(/\s+/)
  const { size } = host
  const blank = blankOf(
    host,
    words.length - 1,
    words.reduce((sum, word) => sum + widthOf(word), 0),
    guests,
  )
  let text = words[0] ?? ''
  let x = host.x + widthOf(text)
  let next = 0
  for (let index = 1; index < words.length; index += 1) {
    const word = words[index] ?? ''
    const width = widthOf(word)
    const inGap = guestsAt(guests, next, x, x + blank + width)
    next += inGap.length
    const last = inGap.at(-1)
    if (last === undefined) {
      text += ` ${word}`
      x += blank + width
      continue
    }
    const letters = inGap.map((guest) => guest.text).join('')
    const end = last.x + last.width
    const join = joinOf({ text, letters, word, end, width, blank, following: guests[next], size })
    text += `${join === 'before' ? ' ' : ''}${letters}${join === 'after' ? ' ' : ''}${word}`
    x = end + (join === 'after' ? blank : 0) + width
  }
  // What no gap has taken stands at the end.
  return (
    text +
    guests
      .slice(next)
      .map((guest) => guest.text)
      .join('')
  )
}

/** How wide the blanks of the text are, as lines that are set full stretch them. */
function blankOf({ width, size }: Piece, gaps: number, words: number, guests: readonly Piece[]): number {
  const left = width - words - guests.reduce((sum, guest) => sum + guest.width, 0)
  const blanks = Math.max(1, gaps - guests.length / 2)
  return Math.max(size * NARROWEST, Math.min(size, left / blanks))
}

/** The guests that stand in the gap at `x`, which is nearer to the first of them than the gap behind the next word. */
function guestsAt(guests: readonly Piece[], from: number, x: number, after: number): readonly Piece[] {
  const first = guests[from]
  if (first === undefined || Math.abs(first.x - x) > Math.abs(first.x - after)) return []
  let to = from + 1
  for (let last = first; ; to += 1) {
    const guest = guests[to]
    if (guest === undefined || guest.x - last.x - last.width > guest.size * SLACK)
      return guests.slice(from, to)
    last = guest
  }
}

interface Gap {
  readonly text: string
  readonly letters: string
  readonly word: string
  readonly end: number
  readonly width: number
  readonly blank: number
  readonly following: Piece | undefined
  readonly size: number
}

/** Whether a blank of the text stands beside the letters: by where the next letters are, else by the syllables that result. */
function joinOf({ text, letters, word, end, width, blank, following, size }: Gap): Join {
  const left = /\p{L}*$/u.exec(text)?.[0] ?? ''
  const right = /^\p{L}*/u.exec(word)?.[0] ?? ''
  const isWhole = right !== '' && isSyllable(left + letters + right)
  if (following !== undefined && right === word) {
    const off = (distance: number) => Math.abs(following.x - end - width - distance)
    if (Math.min(off(0), off(blank)) < size * BLANK * 0.5 && isSyllable(left + letters))
      return off(0) <= off(blank) ? 'both' : 'after'
  }
  if (isWhole || CLOSES.test(word)) return 'both'
  if (isSyllable(left + letters)) return 'after'
  return left !== '' && isSyllable(left) && isSyllable(letters + right) ? 'before' : 'both'
}
