import type { Segment } from './lines.js'

/** A line of a flow and the page that it is on. */
export interface PagedLine extends Segment {
  readonly page: number
}

/** Lines put together: one, or several that are centred one under the other as those of a title. */
export interface Paragraph {
  readonly lines: readonly string[]
  readonly page: number
}

/** In parts of the size of the letters. */
const INDENT = 0.8
const CENTRED_BY = 1.5
const CENTRED_WITHIN = 0.8
const LETTER_WIDTH = 0.5
/** In parts of the distance of lines. */
const NEXT_LINE = 1.15
const NEXT_BLOCK = 3
/** The share of wider distances from which on paragraphs are set apart by space. */
const SPACED = 0.15
const MARKER = /^(?:[-–+•*▪○➢]|\(?(?:\d{1,2}(?:\.\d{1,2})*|[IVX]{1,4}|[a-zđ])[.)/])\s/u
/** Under the number of a letter, what it is about. */
const SUBJECT = /^V\/v\s/iu
const TERMINAL = /[.;:!?]["”)]*$/

/** How the lines of a flow are set. */
interface Setting {
  readonly left: number
  readonly right: number
  /** From one line of a paragraph to the next. */
  readonly distance: number
  readonly isSpaced: boolean
}

/**
 * Puts the lines of a flow together to paragraphs: a line goes on where the first word after it would not have fitted
 * on it, and the next is not set in further. Where paragraphs are set apart by space, that tells them apart.
 */
export function paragraphsOf(lines: readonly PagedLine[]): Paragraph[] {
  const paragraphs: { lines: string[]; page: number }[] = []
  const setting = settingOf(lines)
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1]
    const last = paragraphs.at(-1)
    const how = before === undefined ? 'begins' : relationOf(before, line, setting)
    if (last === undefined || how === 'begins') paragraphs.push({ lines: [line.text], page: line.page })
    else if (how === 'follows') last.lines.push(line.text)
    else last.lines.push(joinTexts(last.lines.pop() ?? '', line.text))
  }
  return paragraphs
}

function settingOf(lines: readonly PagedLine[]): Setting {
  const distances = lines
    .slice(1)
    .map((line, index) => distanceTo(lines[index], line))
    .filter((distance) => Number.isFinite(distance))
    .sort((a, b) => a - b)
  const distance = distances[distances.length >> 2] ?? 0
  const wider = distances.filter((one) => one > distance * NEXT_LINE && one < distance * NEXT_BLOCK)
  return {
    left: Math.min(...lines.map((line) => line.left)),
    right: Math.max(...lines.map((line) => line.right)),
    distance,
    isSpaced: wider.length > distances.length * SPACED,
  }
}

/** Infinite from one page to the next. */
function distanceTo(before: PagedLine | undefined, line: PagedLine): number {
  return before?.page === line.page ? before.y - line.y : Number.POSITIVE_INFINITY
}

/** Whether a line begins a paragraph, stands under the line before it, or goes on with it. */
function relationOf(before: PagedLine, line: PagedLine, setting: Setting): 'begins' | 'follows' | 'goes-on' {
  const isNext = distanceTo(before, line) <= setting.distance * NEXT_LINE
  const isOtherPage = before.page !== line.page
  if (!isNext && !isOtherPage) return 'begins'
  if (MARKER.test(line.text) && (TERMINAL.test(before.text) || isOtherPage)) return 'begins'
  if (isNext && SUBJECT.test(line.text)) return 'follows'
  if (isNext && isCentred(line, setting) && isEven(before, setting)) return 'follows'
  const isSetIn = line.left > before.left + line.size * INDENT
  if (isFull(before, line, setting) && !isSetIn) return 'goes-on'
  return isNext && setting.isSpaced && !MARKER.test(line.text) ? 'follows' : 'begins'
}

function isFull(before: PagedLine, line: PagedLine, { right }: Setting): boolean {
  const [word = ''] = line.text.split(' ', 1)
  return before.right + (word.length * LETTER_WIDTH + 1) * line.size > right
}

function isEven(line: PagedLine, { left, right }: Setting): boolean {
  return Math.abs(line.left - left - (right - line.right)) < line.size * CENTRED_WITHIN
}

function isCentred(line: PagedLine, setting: Setting): boolean {
  return line.left - setting.left > line.size * CENTRED_BY && isEven(line, setting)
}

/** `QĐ-` and `UBND` were one word; a soft hyphen was none of the word's. */
function joinTexts(before: string, after: string): string {
  if (before.endsWith('\u00AD')) return before.slice(0, -1) + after
  return /[\p{L}\p{N}]-$/u.test(before) && /^[\p{Lu}\d]/u.test(after) ? before + after : `${before} ${after}`
}
