import { lowerFirst, skipQuantifiers } from '../area.js'
import { after, has, type Tagged, textOf } from '../tags.js'
import { type UnitsRead, unitOf } from '../unit.js'
import { readOffice } from './office.js'
import type { PartyRule } from './rule.js'
import { readGroup } from './set.js'

/** A kind of bodies, none of them named. */
export const kinds: PartyRule = {
  name: 'kinds',
  phrases: ['các Công ty khai thác công trình thủy lợi'],
  behind: 'quantifier',
  read: (tagged, at) => {
    const nounAt = skipQuantifiers(tagged, at)
    if (has(tagged, nounAt, 'level') || !isFreeHead(tagged, nounAt)) return undefined
    const listed = readOffice(tagged, nounAt)
    if (listed?.end !== after(tagged, nounAt)) return undefined
    return readGroup(tagged, at) ?? kindOf(tagged, at, listed.end)
  },
}

function isFreeHead(tagged: Tagged, at: number): boolean {
  return tagged.tags[at]?.meaning.organ?.shape === 'free'
}

function kindOf(tagged: Tagged, at: number, end: number): UnitsRead {
  const head = lowerFirst(textOf(tagged, at, end))
  return { end, units: [{ ...unitOf('group', head), isPlural: true }] }
}
