import { skipQuantifiers } from '../area.js'
import { after, has, nestedIn } from '../tags.js'
import { readMembers } from './members.js'
import { readListedFields } from './organ.js'
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
  phrases: ['các đơn vị: Phòng Nội vụ, Công an huyện'],
  behind: 'quantifier',
  read: (tagged, at, readList) => {
    const nounAt = skipQuantifiers(tagged, at)
    if (!has(tagged, nounAt, 'group')) return undefined
    const end = readMembers(tagged, after(tagged, nounAt), true)
    const nested = tagged.tokens[end]?.folded === ':' ? nestedIn(tagged) : undefined
    const named = nested && readList(nested, end + 1)
    return named?.units.every(({ kind }) => kind === 'organ' || kind === 'post') === true ? named : undefined
  },
}
