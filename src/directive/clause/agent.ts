import { AGENCY_VERBS, PARTICULARS } from '../../lexicon/clause-words.js'
import { readUnits } from '../../party/read.js'
import { after, type Tagged, textOf } from '../../party/tags.js'
import type { Doer } from './model.js'
import { anyAt, phraseAt } from './range.js'
import { narratesAt } from './signs.js'

/*
 * Doers that stand behind the work: in brackets, or as the agent of it.
 */

/** `Rà soát biên chế (Phòng Nội vụ chủ trì)`, `(đơn vị thực hiện: X)`: the doer stands in brackets behind the work. */
export function remarkIn(tagged: Tagged, from: number, to: number): Doer | undefined {
  for (let index = from; index < to; index += 1) {
    const mark = tagged.tokens[index]?.folded
    if (mark !== '(' && mark !== '[') continue
    const labelled = afterRemarkLabel(tagged, index + 1)
    const cue = tagged.tags[index + 1]?.meaning.cue
    const isOpened = cue === 'assign' || tagged.tokens[index + 1]?.folded === 'do'
    const start = labelled ?? (isOpened ? after(tagged, index + 1) : index + 1)
    const read = readUnits(tagged, start)
    if (read === undefined || read.end >= to) continue
    const verb = phraseAt(tagged, read.end)
    const isWhole = tagged.tokens[after(tagged, read.end)]?.kind === 'mark'
    if (labelled !== undefined || (isWhole && AGENCY_VERBS.has(verb)))
      return { units: read.units, rule: 'agent', from: index, to: read.end }
  }
  return undefined
}

/** The index after `chủ trì:`, `đơn vị thực hiện:`, `cơ quan chủ trì:`. */
function afterRemarkLabel(tagged: Tagged, at: number): number | undefined {
  for (let index = at; index < at + 6; index += 1) {
    if (tagged.tokens[index]?.folded !== ':') continue
    const words = textOf(tagged, at, index).toLowerCase()
    return /^(?:(?:đơn vị|cơ quan|bộ phận) )?(?:chủ trì|thực hiện|phụ trách|chủ trì thực hiện)$/.test(words)
      ? index + 1
      : undefined
  }
  return undefined
}

/** `Việc tiêu hủy lợn bệnh do UBND các xã thực hiện`: the doer stands behind the work. */
export function agentIn(tagged: Tagged, from: number, to: number): Doer | undefined {
  for (let index = from + 1; index < to; index += 1) {
    const isGiven =
      tagged.tags[index]?.meaning.cue === 'assign' && tagged.tokens[index - 1]?.folded !== 'được'
    if (tagged.tokens[index]?.folded !== 'do' && !isGiven) continue
    const read = readUnits(tagged, after(tagged, index))
    if (read === undefined || read.end >= to) continue
    if (isGiven) return { units: read.units, rule: 'assign', from: index, to: read.end }
    const verb = phraseAt(tagged, read.end)
    if (verb === 'quyết định' && isParticular(tagged, from)) return undefined
    // `hạ tầng do UBND cấp xã quản lý chưa đồng bộ`: whose it is, not who does it.
    if (AGENCY_VERBS.has(verb) && !narratesAt(tagged, after(tagged, read.end)))
      return { units: read.units, rule: 'agent', from: index, to: read.end }
  }
  return undefined
}

/** `thời gian tổ chức do UBND tỉnh quyết định`: what is open of a task is no task. */
function isParticular(tagged: Tagged, at: number): boolean {
  return anyAt(tagged, at, PARTICULARS) !== undefined
}
