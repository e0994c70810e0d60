import type { Cue } from '../../lexicon/cues.js'
import { readUnits } from '../../party/read.js'
import { after, has, type Tagged } from '../../party/tags.js'
import type { Unit } from '../../party/unit.js'
import type { Row } from '../rows/model.js'
import { accountOf } from './account.js'
import { type Check, doubtAt } from './check.js'

/**
 * A body that no field has, where one stands that has a part: behind a word that gives, asks, works along or reports, or
 * at the head of a clause before its verb.
 */
export const bodyUnread: Check = (row) => {
  const { tagged, from, to } = row.words
  const isAccounted = accountOf(row)
  for (let index = from; index < to; index = after(tagged, index)) {
    if (isAccounted(index)) continue
    const cue = cueBefore(tagged, index, row.actionFrom)
    const isHead = index > row.actionFrom && isAtHead(tagged, index)
    if (!(cue !== undefined && hasPart(row, cue)) && !isHead) continue
    const read = readUnits(tagged, index, to)
    if (read === undefined || !read.units.some(isBody)) continue
    if (isHead && !acts(tagged, read.end)) continue
    return [doubtAt('body-unread', { tagged, from: index, to: read.end })]
  }
  return []
}

function isBody({ kind, isPlural }: Unit): boolean {
  return kind !== 'group' || isPlural
}

/** Whether a body behind the cue would stand in a field that is empty, or act itself. */
function hasPart({ collaborators, reportTo }: Row, cue: Cue): boolean {
  if (cue === 'coordinate') return collaborators.length === 0
  if (cue === 'report') return reportTo.length === 0
  return cue === 'assign' || cue === 'request'
}

const LONGEST_CUE = 5

/** The cue that ends at `at`, where it begins behind `from`: the first word of a task is itself the task (`phân công X …`). */
function cueBefore(tagged: Tagged, at: number, from: number): Cue | undefined {
  for (let index = Math.max(from + 1, at - LONGEST_CUE); index < at; index += 1)
    if (after(tagged, index) === at) return tagged.tags[index]?.meaning.cue
  return undefined
}

const HEADS: ReadonlySet<string> = new Set([';', '.', ':'])

function isAtHead(tagged: Tagged, at: number): boolean {
  return HEADS.has(tagged.tokens[at - 1]?.folded ?? '')
}

function acts(tagged: Tagged, at: number): boolean {
  return has(tagged, at, 'verb') || has(tagged, at, 'modal') || has(tagged, at, 'adverb')
}
