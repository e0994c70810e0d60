import { readUnits } from '../../party/read.js'
import { after, has, startsWith, type Tagged, textOf } from '../../party/tags.js'
import { type UnitsRead, unitOf } from '../../party/unit.js'
import { isTaskWord, readComplement } from '../../party/word-class.js'
import type { Open } from './model.js'
import { isThingAt } from './things.js'

/** `X chủ trì, Y phối hợp`: the second works along with the first. */
export function helpersAt(tagged: Tagged, at: number, open: Open): number | undefined {
  if (tagged.tokens[at]?.folded !== ',' || open.opening.doer === null) return undefined
  const read = readUnits(tagged, at + 1)
  const isHelp =
    read !== undefined &&
    tagged.tokens[read.end]?.folded === 'phối' &&
    tagged.tokens[read.end + 1]?.folded === 'hợp'
  if (!isHelp || (tagged.tags[read.end]?.end ?? 0) > read.end + 2) return undefined
  open.collaborators.push({ units: read.units, from: at, to: read.end, rule: 'coordinate' })
  return read.end + 2
}

const LONGEST_HOW = 7

/** `phối hợp đồng bộ, chặt chẽ với Phòng Tư pháp`: the index after the `với` behind words of how, if one stands there. */
export function afterHow(tagged: Tagged, at: number): number {
  for (let index = at; index < at + LONGEST_HOW; index = after(tagged, index)) {
    const token = tagged.tokens[index]
    if (token?.folded === 'với') return index + 1
    const isMark = token?.kind === 'mark' && token.folded !== ','
    const isWork = has(tagged, index, 'verb') && token?.folded !== 'đồng'
    const isParty = PARTIES.some((trait) => has(tagged, index, trait))
    if (token === undefined || isMark || isWork || isParty || tagged.tags[index]?.meaning.organ !== undefined)
      return at
  }
  return at
}

const PARTIES = ['group', 'agent', 'post', 'quantifier', 'level'] as const

const LONGEST_REMARK = 40

/** Whether what stands at `at` ends a remark in brackets. */
export function endsRemark(tagged: Tagged, at: number): boolean {
  const mark = tagged.tokens[startsWith(tagged, at, 'thực hiện') ? at + 2 : at]?.folded
  return mark === ')' || mark === ']' || mark === ';'
}

/** `(Phòng Nội vụ chủ trì; Phòng Tư pháp, Công an huyện phối hợp)`: in a remark the verb stands behind those who help. */
export function collectBefore(tagged: Tagged, at: number, open: Open): void {
  for (let index = at - 1; index > Math.max(open.from, at - LONGEST_REMARK); index -= 1) {
    const mark = tagged.tokens[index]?.folded
    const isStart =
      mark === '(' ||
      mark === '[' ||
      mark === ';' ||
      (mark === ',' && tagged.tokens[index - 1]?.folded === 'trì')
    if (!isStart) continue
    const read = readUnits(tagged, index + 1, at)
    if (read?.end === at)
      open.collaborators.push({ units: read.units, from: index + 1, to: at, rule: 'coordinate' })
    return
  }
}

const LONGEST_HELPERS = 4

/** `phối hợp với các chủ đập tuyên truyền`: who works along is a party, whatever its noun. */
export function readUnknownHelpers(tagged: Tagged, at: number): UnitsRead | undefined {
  if (tagged.tokens[at]?.folded !== 'các' || isThingAt(tagged, at + 1)) return undefined
  const end = readComplement(tagged, at + 1, LONGEST_HELPERS)
  if (end === at + 1 || !isTaskWord(tagged, end)) return undefined
  return { end, units: [{ ...unitOf('group', textOf(tagged, at, end)), isPlural: true }] }
}
