import { lowerFirst, skipQuantifiers } from '../../party/area.js'
import { skipParenthesis } from '../../party/grammar/organ-area.js'
import { readUnits } from '../../party/read.js'
import { has, type Tagged, textOf } from '../../party/tags.js'
import { type UnitsRead, unitOf } from '../../party/unit.js'
import { isThingAt } from './things.js'

const LONGEST_REST = 12
const LONGEST_SMALL_REST = 5
const INNER_MARKS = new Set([',', '-', '&', '.'])

/**
 * Reads a name that stands alone, as a heading or before a colon: there it ends where the heading does, however little
 * of it any table knows (`Chi cục Bảo vệ môi trường:`, `Tiểu ban Nội dung, Tuyên truyền`). `to` is the end of the
 * heading, or the colon's index. The result ends at `to`, past a remark in brackets.
 */
export function readNameAlone(tagged: Tagged, at: number, to: number): UnitsRead | undefined {
  const head = tagged.tags[at]
  const isHead = head?.meaning.organ !== undefined && tagged.tokens[at]?.capital === true
  if (head === undefined || !isHead || tagged.tokens[head.end]?.kind === 'mark') return undefined
  const known = readUnits(tagged, at)
  const [unit, other] = known?.units ?? []
  const rest = known?.end ?? head.end
  if (rest >= to || other !== undefined || (unit !== undefined && unit.area !== null)) return undefined
  const end = endOfName(tagged, rest, to)
  if (end === undefined || end === rest) return undefined
  return { end: to, units: [unitOf('organ', textOf(tagged, at, end))] }
}

const LONGEST_SET = 14

/**
 * Reads a set of a kind that no table knows between a cue of giving work and the colon that ends the heading: `Yêu cầu các
 * chủ đập, hồ chứa thủy điện trên địa bàn huyện:`. Without such a cue it may as well be things (`Các bước thực hiện:`).
 */
export function readSetAlone(tagged: Tagged, at: number, to: number): UnitsRead | undefined {
  const first = skipQuantifiers(tagged, at)
  const isLead = tagged.tokens[to]?.folded === ':' && to + 1 === tagged.tokens.length
  const isThing = has(tagged, first, 'nounStart') || isThingAt(tagged, first)
  if (first === at || !isLead || isThing || to - at > LONGEST_SET) return undefined
  for (let index = first; index < to; index += 1) {
    const token = tagged.tokens[index]
    const isOver =
      token === undefined ||
      (token.kind === 'mark' && token.folded !== ',') ||
      has(tagged, index, 'modal') ||
      has(tagged, index, 'adverb') ||
      tagged.tags[index]?.meaning.cue !== undefined
    if (isOver) return undefined
  }
  return { end: to, units: [{ ...unitOf('group', lowerFirst(textOf(tagged, at, to))), isPlural: true }] }
}

/** The end of the words that may go on a name from `from`, where nothing but a remark in brackets is left before `to`. */
function endOfName(tagged: Tagged, from: number, to: number): number | undefined {
  const first = tagged.tokens[from]?.folded === ',' ? from + 1 : from
  const isSmall = tagged.tokens[first]?.capital !== true
  if (isSmall && (first === from || to - from > LONGEST_SMALL_REST)) return undefined
  for (let index = from; index < Math.min(to, from + LONGEST_REST); index += 1) {
    const token = tagged.tokens[index]
    if (token?.folded === '(' && skipParenthesis(tagged, index) >= to) return index
    const isOver =
      token === undefined ||
      (token.kind === 'mark' && !INNER_MARKS.has(token.folded)) ||
      has(tagged, index, 'modal') ||
      has(tagged, index, 'adverb')
    if (isOver) return undefined
  }
  return to - from <= LONGEST_REST ? to : undefined
}
