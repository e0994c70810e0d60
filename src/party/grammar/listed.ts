import { skipQuantifiers } from '../area.js'
import { isCapitalAt } from '../proper-name.js'
import { after, has, nestedIn, startsWith, type Tagged } from '../tags.js'
import type { UnitsRead } from '../unit.js'
import { readMembers } from './members.js'
import { readFields, readListedFields } from './organ.js'
import { readQualifiers } from './qualifiers.js'
import type { PartyRule } from './rule.js'

export const listedFields: PartyRule = {
  name: 'listed-fields',
  phrases: ['các Sở: Nội vụ, Tài chính', 'các phòng Nội vụ, Tư pháp', 'Sở: Nội vụ, Tài chính'],
  behind: 'either',
  read: (tagged, at) => {
    const nounAt = skipQuantifiers(tagged, at)
    if (nounAt > at) return readListedFields(tagged, nounAt)
    if (tagged.tokens[at + 1]?.folded !== ':' || tagged.tokens[at]?.capital !== true) return undefined
    const read = readListedFields(tagged, at)
    return read !== undefined && read.units.length > 1 ? read : undefined
  },
}

/** A set whose members a colon names is its members. */
export const listedMembers: PartyRule = {
  name: 'listed-members',
  phrases: [
    'các đơn vị: Phòng Nội vụ, Công an huyện',
    'các đơn vị trực thuộc gồm: Trạm Y tế, Phòng Nội vụ',
    'các cơ quan (Phòng Nội vụ, Phòng Tư pháp)',
    'các sở, ngành: Y tế, Nội vụ',
  ],
  behind: 'quantifier',
  read: (tagged, at, readList) => {
    const nounAt = skipQuantifiers(tagged, at)
    if (!has(tagged, nounAt, 'group')) return undefined
    const end = readQualifiers(tagged, readMembers(tagged, after(tagged, nounAt), true))
    const from = listAt(tagged, end)
    // `Một số đơn vị (Phòng Nội vụ, Phòng Tư pháp)`: some are examples.
    if (tagged.tokens[end]?.folded === '(' && startsWith(tagged, at, 'một số')) return undefined
    const nested = from === undefined ? undefined : nestedIn(tagged)
    if (from === undefined || nested === undefined) return undefined
    const fields = readBareFields(nested, nounAt, from)
    const named = fields ?? readList(nested, from)
    if (named?.units.every(({ kind }) => kind === 'organ' || kind === 'post') !== true) return undefined
    if (tagged.tokens[from - 1]?.folded !== '(') return named
    return tagged.tokens[named.end]?.folded === ')' ? { ...named, end: named.end + 1 } : undefined
  },
}

/** Where the members begin: behind `:`, `gồm:`, `gồm` or a bracket. */
function listAt({ tokens }: Tagged, at: number): number | undefined {
  const mark = tokens[at]?.folded
  if (mark === ':' || mark === '(') return at + 1
  const said = mark === 'bao' ? at + 1 : at
  if (tokens[said]?.folded !== 'gồm') return undefined
  return tokens[said + 1]?.folded === ':' ? said + 2 : said + 1
}

/** `các sở, ngành: Y tế, Nội vụ, Công an tỉnh`: fields without their head, then whole bodies. */
function readBareFields(tagged: Tagged, nounAt: number, at: number): UnitsRead | undefined {
  const organ = tagged.tags[nounAt]?.meaning.organ
  if (organ?.shape !== 'sector' || !isCapitalAt(tagged, at)) return undefined
  if (tagged.tags[at]?.meaning.organ !== undefined) return undefined
  return readFields(tagged, at, organ, true)
}
