import { PEOPLES_VERBS } from '../../../lexicon/clause-words.js'
import { lowerFirst } from '../../../party/area.js'
import { readUnknownBody } from '../../../party/grammar/unknown.js'
import { readUnits } from '../../../party/read.js'
import { after, has, startsWith, type Tagged, textOf } from '../../../party/tags.js'
import { type Unit, type UnitsRead, unitOf } from '../../../party/unit.js'
import { isTaskWord, readComplement } from '../../../party/word-class.js'
import { afterManner } from '../manner.js'
import type { Opening } from '../model.js'
import { readNameAlone } from '../name-alone.js'
import { closingOf, LONGEST_LABEL, pairAt } from '../range.js'
import { isInRole, narratesAt } from '../signs.js'
import { isThingAt } from '../things.js'
import { skipMarks } from './asked.js'
import { readListedSet } from './listed-set.js'
import { type OpeningRule, opened, type Place } from './rule.js'

/*
 * Openings by a subject: the party that the words begin with, known by the verb behind it.
 */

export const subject: OpeningRule = {
  name: 'subject',
  phrases: ['Phòng Nội vụ rà soát biên chế', 'UBND huyện yêu cầu các xã báo cáo', 'Các tiểu ban báo cáo'],
  isAnywhere: true,
  read: (place) => {
    const { tagged, at, to } = place
    const colon = closingOf(tagged, at, Math.min(to, at + LONGEST_LABEL), ':')
    const known =
      (colon === undefined ? undefined : readNameAlone(tagged, at, colon - 1)) ??
      readListedSet(tagged, at) ??
      readUnits(tagged, at) ??
      readUnknownSet(tagged, at)
    return known === undefined ? undefined : openWith(known, 'subject', place)
  },
}

export const properName: OpeningRule = {
  name: 'proper-name',
  phrases: ['GVCN các lớp 12 rà soát danh sách'],
  isAnywhere: true,
  read: (place) => {
    const { tagged, at, to } = place
    const unknown = readUnknownBody(tagged, at)
    const isDoer =
      unknown !== undefined && unknown.end <= to && PEOPLES_VERBS.has(pairAt(tagged, unknown.end))
    return isDoer ? openWith(unknown, 'proper-name', place) : undefined
  },
}

/** The opening whose subject is `named`. */
function openWith(named: UnitsRead, by: 'subject' | 'proper-name', place: Place): Opening | undefined {
  const { tagged, at, to, context } = place
  if (named.end > to) return undefined
  const verbAt = afterManner(tagged, named.end, to, context)
  const cue = tagged.tags[verbAt]?.meaning.cue
  if ((cue === 'assign' || cue === 'request' || cue === 'direct') && context.isSuperior(named.units)) {
    const asked = readUnits(tagged, skipMarks(tagged, after(tagged, verbAt)))
    const doer =
      asked === undefined || asked.end > to
        ? null
        : { units: asked.units, rule: cue, from: at, to: asked.end }
    return opened('superior', place, { doer, actionFrom: doer?.to ?? verbAt })
  }
  const doer = { units: named.units, rule: 'subject', from: at, to: named.end } as const
  const dutyAt = named.units.every(isSet) ? dutyBehind(tagged, verbAt, to) : undefined
  if (dutyAt !== undefined) return opened(by, place, { doer, actionFrom: dutyAt })
  return opened(by, place, { doer, actionFrom: named.end, speaksAt: verbAt })
}

function isSet({ kind, isPlural }: Unit): boolean {
  return kind === 'group' || isPlural === true
}

/** How far behind the words that say which ones the duty may stand. */
const LONGEST_RESTRICTION = 15

/** `những hộ đã nhận tiền phải bàn giao mặt bằng`: who are told to, by what they have done; the index of `phải`. */
function dutyBehind(tagged: Tagged, from: number, to: number): number | undefined {
  const isAgreed = startsWith(tagged, from, 'thống nhất với')
  if (!narratesAt(tagged, from) || isAgreed || isInRole(tagged, from)) return undefined
  for (let index = from; index < Math.min(to, from + LONGEST_RESTRICTION); index += 1) {
    const cue = tagged.tags[index]?.meaning.cue
    const token = tagged.tokens[index]
    const isOther = cue === 'assign' || cue === 'request' || cue === 'direct'
    if (isOther || token?.kind === 'mark' || token?.folded === 'nhưng' || token?.folded === 'nên')
      return undefined
    if (token?.folded === 'phải') return index
  }
  return undefined
}

const LONGEST_UNKNOWN = 5

/** `Các tiểu ban báo cáo …`: a sentence that begins with a set, of a noun no table knows, right before a verb. */
function readUnknownSet(tagged: Tagged, at: number): UnitsRead | undefined {
  const first = tagged.tokens[at]
  if (first?.capital !== true || (first.folded !== 'các' && first.folded !== 'mỗi')) return undefined
  const end = readComplement(tagged, at + 1, LONGEST_UNKNOWN)
  if (isThingAt(tagged, at + 1)) return undefined
  if (end === at + 1 || !isTaskWord(tagged, end) || has(tagged, at + 1, 'level')) return undefined
  const head = lowerFirst(textOf(tagged, at, end))
  return { end, units: [{ ...unitOf('group', head), isPlural: true }] }
}
