import { OWN_OFFICES } from '../../lexicon/name-words.js'
import type { Organ } from '../../lexicon/organs.js'
import { isCapitalAt } from '../proper-name.js'
import { has, type Tagged } from '../tags.js'
import { type UnitsRead, unitOf } from '../unit.js'
import { isNameEnd } from '../word-class.js'

/** Whether an organ is one that bodies of its own call by its head alone. */
export function isOwnOffice(organ: Organ): boolean {
  return OWN_OFFICES.has(organ.name)
}

/** `Thanh tra Sở`, `Lãnh đạo Ban`: the office's own head, where its name could end and no set of kinds (`Sở, Ban, ngành`) begins. */
export function readOwnOffice(tagged: Tagged, at: number): UnitsRead | undefined {
  const match = tagged.tags[at]
  const organ = match?.meaning.organ
  if (match === undefined || organ === undefined || !isCapitalAt(tagged, at)) return undefined
  if (!isOwnOffice(organ) && organ.name !== 'Ban') return undefined
  const mark = tagged.tokens[match.end]?.folded
  const isJoined = mark === ',' || mark === 'và'
  const isSet = mark === '-' || mark === '/' || (isJoined && has(tagged, match.end + 1, 'group'))
  return isSet || !isNameEnd(tagged, match.end)
    ? undefined
    : { end: match.end, units: [unitOf('organ', organ.name)] }
}
