import { readUnits } from '../../party/read.js'
import type { Tagged } from '../../party/tags.js'
import { foldedOf, type TokenRange } from '../clause/range.js'
import type { Draft, Named } from './model.js'

const AGENCY_LABEL =
  /^\W*(?:(?:đơn vị|cơ quan|bộ phận|người|cán bộ|đầu mối) )?(?:chủ trì|thực hiện|phụ trách|đầu mối|chịu trách nhiệm)(?: thực hiện| chính)?\s*:/u

const SUPPORT_LABEL = /^\W*(?:(?:đơn vị|cơ quan|bộ phận) )?phối hợp(?: thực hiện)?\s*:/u

/** `Đơn vị chủ trì: Phòng Nội vụ`, `Cơ quan phối hợp: Phòng Tư pháp`: who does, and who helps, what stands before. */
export function readLabel(
  tagged: Tagged,
  range: TokenRange,
): { kind: 'agency' | 'support'; named: Named } | undefined {
  const folded = foldedOf(tagged, range)
  const kind = AGENCY_LABEL.test(folded) ? 'agency' : SUPPORT_LABEL.test(folded) ? 'support' : undefined
  if (kind === undefined) return undefined
  let at = range.from
  while (at < range.to && tagged.tokens[at]?.folded !== ':') at += 1
  const read = readUnits(tagged, at + 1)
  if (read === undefined) return undefined
  return { kind, named: { units: read.units, rule: 'label', words: { tagged, from: at + 1, to: read.end } } }
}

/** Gives the rows before a label their doer, or those who help. */
export function applyLabel(
  drafts: readonly Draft[],
  label: { kind: 'agency' | 'support'; named: Named },
): void {
  for (const draft of drafts) {
    if (label.kind === 'support') draft.collaborators.push(label.named)
    else if (draft.origin !== 'said') {
      draft.doer = label.named
      draft.origin = 'said'
    }
  }
}
