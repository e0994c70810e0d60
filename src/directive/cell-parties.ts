import type { Cell } from '../notice/table/read.js'
import { skipParenthesis } from '../party/grammar/organ-area.js'
import { readUnits } from '../party/read.js'
import { has, type Tagged, tagText, textOf } from '../party/tags.js'
import { type Unit, unitOf } from '../party/unit.js'
import { joinVisible } from '../text/visible.js'
import type { ItemContext, Named } from './rows/model.js'

/** Who a cell names. */
export interface CellParties {
  readonly named: Named
  /** Whether each name is a body's, a post's, a person's or a set's, or at least begins as one. */
  readonly isKnown: boolean
  /** Whether each was read to its end, and none taken as written. */
  readonly isRead: boolean
}

/**
 * The parties of a cell. A cell holds names and nothing else, so what no rule reads to its end is a name as written
 * (`Cục Biến đổi khí hậu`, `Viện Chiến lược, Chính sách lâm nghiệp`), and a new name begins only behind `;`, or where a
 * body begins behind a comma, `và` or the end of a line.
 */
export function cellParties(cell: Cell, { tagging }: ItemContext): CellParties | null {
  const visible = joinVisible(cell)
  if (visible.text.length > LONGEST_CELL) return null
  const tagged = tagText(visible, tagging)
  const to = tagged.tokens.length
  const ends = lineEnds(cell, tagged)
  const bullets = [...ends].filter((at) => MARKS.has(tagged.tokens[at]?.folded ?? ''))
  const units: Unit[] = []
  let isKnown = true
  let isRead = true
  for (let at = skipMarks(tagged, 0); at < to; ) {
    // What stands behind a bullet is no apposition to the name before it.
    const read = readUnits(tagged, at, bullets.find((bullet) => bullet > at) ?? to)
    const isWhole = read !== undefined && read.end > at && isBoundary(tagged, read.end, ends)
    const end = isWhole ? read.end : endOfName(tagged, at, ends)
    if (isWhole) units.push(...read.units)
    else {
      const opens = opensBody(tagged, at)
      units.push(unitAsWritten(tagged, at, end))
      isKnown &&= opens
      isRead = false
    }
    at = skipMarks(tagged, skipParenthesis(tagged, end))
  }
  if (units.length === 0) return null
  return { named: { units, rule: 'column', words: { tagged, from: 0, to } }, isKnown, isRead }
}

/** No list of names is longer. */
const LONGEST_CELL = 3000

/** The tokens with which the lines of a cell begin. */
function lineEnds(cell: Cell, { tokens }: Tagged): ReadonlySet<number> {
  const starts = new Set<number>()
  let start = 0
  for (const { text } of cell) {
    starts.add(tokens.findIndex((token) => token.start >= start))
    start += text.length + 1
  }
  return starts
}

const MARKS = new Set([',', ';', '.', '-', '–', '+', '*', '•', ':', 'và', '/', '&'])
/** What joins two letters or words right at it (`TN&MT`, `Văn hóa-Thông tin`) parts no names. */
const JOINTS = new Set(['-', '/', '&', '.'])

function isMark({ tokens }: Tagged, at: number): boolean {
  const token = tokens[at]
  if (token === undefined || !MARKS.has(token.folded)) return false
  const isTight = tokens[at - 1]?.end === token.start && tokens[at + 1]?.start === token.end
  return !isTight || !JOINTS.has(token.folded)
}

/** Past the marks and bullets between names. */
function skipMarks(tagged: Tagged, from: number): number {
  let at = from
  while (isMark(tagged, at)) at += 1
  return at
}

/** Whether a name may end before token `at`: at the end, before a remark, a line, or a separator that a body follows. */
function isBoundary(tagged: Tagged, at: number, ends: ReadonlySet<number>): boolean {
  const token = tagged.tokens[at]
  if (token === undefined || token.folded === ';') return true
  // `Phòng` / `Nội vụ`: a line may end within a name.
  if (ends.has(at) && (opensBody(tagged, at) || has(tagged, at, 'surname'))) return true
  if (token.folded === '(') {
    const end = skipParenthesis(tagged, at)
    return end > at && isBoundary(tagged, end, ends)
  }
  if (!isMark(tagged, at)) return false
  const next = skipMarks(tagged, at)
  return next >= tagged.tokens.length || ends.has(next) || opensBody(tagged, next)
}

function endOfName(tagged: Tagged, from: number, ends: ReadonlySet<number>): number {
  let end = from + 1
  while (end < tagged.tokens.length && !isBoundary(tagged, end, ends)) end += 1
  return end
}

/** `UBND các huyện, TX, TP`: two capitals may be a level; more are a name's. */
const LONGEST_LEVEL = 2

/** Whether what begins here is a body, a post, a person or a set. */
function opensBody(tagged: Tagged, at: number): boolean {
  const token = tagged.tokens[at]
  if (token === undefined) return false
  const isCapital = token.capital
  const organ = tagged.tags[at]?.meaning.organ
  const isNamed =
    isCapital &&
    (organ !== undefined || has(tagged, at, 'post') || has(tagged, at, 'level') || has(tagged, at, 'group'))
  const isShort = token.upper && token.end - token.start > LONGEST_LEVEL
  return (
    isNamed ||
    isShort ||
    has(tagged, at, 'quantifier') ||
    has(tagged, at, 'personTitle') ||
    has(tagged, at, 'agent')
  )
}

function unitAsWritten(tagged: Tagged, from: number, to: number): Unit {
  const isSet = has(tagged, from, 'quantifier')
  const name = textOf(tagged, from, to)
  return isSet
    ? { ...unitOf('group', name.charAt(0).toLowerCase() + name.slice(1)), isPlural: true }
    : unitOf(opensBody(tagged, from) ? 'organ' : 'group', name)
}
