import { after, has, type Tagged, textOf } from '../tags.js'
import { type UnitsRead, unitOf } from '../unit.js'
import { isNameWord, isTaskWord } from '../word-class.js'
import { withAreas } from './organ.js'
import { noteRule, type PartyRule } from './rule.js'

const LONGEST_NAME = 12
const JOINS = new Set(['và', 'các', '-', '&'])

/** Tried only where the caller knows that a doer or a helper stands there. */
export const unknownBody: PartyRule = {
  name: 'unknown-body',
  phrases: ['Nhà hát Chèo tỉnh dàn dựng vở mới', 'Vùng Cảnh sát biển 2 hỗ trợ ngư dân'],
  behind: 'nothing',
  read: readNamed,
}

/** `readNamed` for a caller, told to the trace. */
export function readUnknownBody(tagged: Tagged, at: number): UnitsRead | undefined {
  const read = readNamed(tagged, at)
  noteRule(tagged, unknownBody.name, at, read)
  return read
}

/**
 * Reads a body whose head no table knows by its capitals, up to the task that follows: `Nhà hát Chèo tỉnh dàn dựng …`,
 * `Vùng Cảnh sát biển 2 hỗ trợ …`. Every word may begin a sentence with a capital, so a second one, a number or an area
 * must show the name.
 */
function readNamed(tagged: Tagged, at: number): UnitsRead | undefined {
  if (!mayBegin(tagged, at)) return undefined
  let isShown = false
  let index = after(tagged, at)
  while (index < at + LONGEST_NAME) {
    const token = tagged.tokens[index]
    if (token === undefined) return undefined
    if (has(tagged, index, 'level') && !token.capital) {
      const read = withAreas(tagged, index, unitOf('organ', textOf(tagged, at, index)))
      return read.end > index && isTaskWord(tagged, read.end) ? read : undefined
    }
    if (isTaskWord(tagged, index) && !token.capital) break
    if (token.capital || token.kind === 'number') isShown = true
    else if (!JOINS.has(token.folded) && !isNameWord(tagged, index)) return undefined
    index = token.capital || token.kind !== 'word' ? index + 1 : after(tagged, index)
  }
  return isShown && isTaskWord(tagged, index)
    ? { end: index, units: [unitOf('organ', textOf(tagged, at, index))] }
    : undefined
}

function mayBegin(tagged: Tagged, at: number): boolean {
  if (tagged.tokens[at]?.capital !== true) return false
  if (tagged.tags[at]?.meaning.organ !== undefined) return true
  const isRole =
    has(tagged, at, 'post') || has(tagged, at, 'personTitle') || has(tagged, at, 'assessmentStart')
  return isNameWord(tagged, at) && !isRole
}
