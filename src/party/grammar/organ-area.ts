import { type Areas, readAreas } from '../area.js'
import { readNumber, readProperName } from '../place-name.js'
import { after, has, type Tagged, textOf } from '../tags.js'
import { readMembers } from './members.js'

const LONGEST_REMARK = 40

/** The index after `,`, `và` or `, và`. */
export function afterSeparator(tagged: Tagged, at: number): number | undefined {
  const separator = tagged.tokens[at]?.folded
  if (separator === ',' && tagged.tokens[at + 1]?.folded === 'và') return at + 2
  if (separator === '&' && tagged.tokens[at + 1]?.start === tagged.tokens[at]?.end) return undefined
  return separator === ',' || separator === 'và' || separator === '&' || separator === '/'
    ? at + 1
    : undefined
}

/** `Công an các đơn vị, địa phương`, `Hội Nông dân các cấp`: the same body of each of a set. */
export function readSetAsArea(tagged: Tagged, at: number): Areas | undefined {
  if (tagged.tokens[at]?.folded !== 'các' || !has(tagged, at + 1, 'group')) return undefined
  const end = readMembers(tagged, after(tagged, at + 1), true)
  return { end, names: [textOf(tagged, at, end)], bareLevel: null, isPlural: true }
}

/** `- Chi nhánh tỉnh Yên Bái`, `chi nhánh Khu vực 5`: the branch of a bank, a company, an authority. */
export function readBranch(tagged: Tagged, at: number): Areas | undefined {
  const start = tagged.tokens[at]?.folded === '-' ? at + 1 : at
  if (tagged.tokens[start]?.folded !== 'chi' || tagged.tokens[start + 1]?.folded !== 'nhánh') return undefined
  const end = readAreas(tagged, start + 2)?.end ?? readProperName(tagged, start + 2)
  return end === undefined
    ? undefined
    : { end, names: [textOf(tagged, at, end)], bareLevel: null, isPlural: false }
}

/** `Huyện ủy Mường Vang`, `Chi cục Kiểm lâm vùng IV`: a place without its level, a region by its number. */
export function readNameAsArea(tagged: Tagged, at: number): Areas | undefined {
  const end = tagged.tokens[at]?.folded === 'vùng' ? readNumber(tagged, at + 1) : readProperName(tagged, at)
  return end === undefined
    ? undefined
    : { end, names: [textOf(tagged, at, end)], bareLevel: null, isPlural: false }
}

/** The index after a remark in brackets that stands inside a name: `Văn phòng (phòng TC-HC) các sở`. */
export function skipParenthesis(tagged: Tagged, at: number): number {
  if (tagged.tokens[at]?.folded !== '(') return at
  for (let index = at + 1; index < at + LONGEST_REMARK; index += 1) {
    if (tagged.tokens[index]?.folded === ')') return index + 1
  }
  return at
}
