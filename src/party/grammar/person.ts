import { skipQuantifiers } from '../area.js'
import { after, has, type Tagged } from '../tags.js'
import type { UnitsRead } from '../unit.js'
import { readOffice } from './office.js'
import { personOf, readGivenName, readName, readRareName, SURE_NAME } from './person-name.js'
import { readPost, skipPosts } from './post.js'
import type { PartyRule } from './rule.js'

export const titledPerson: PartyRule = {
  name: 'titled-person',
  phrases: [
    'đồng chí Lê Phú Quốc - HUV, Phó Chủ tịch UBND huyện',
    'các đ/c Thủy, Lan',
    'đồng chí Chánh Văn phòng',
  ],
  behind: 'either',
  read: (tagged, at) => {
    const nounAt = skipQuantifiers(tagged, at)
    return readPerson(tagged, at) ?? (nounAt > at ? readPerson(tagged, nounAt) : undefined)
  },
}

export const untitledPerson: PartyRule = {
  name: 'untitled-person',
  phrases: ['Nguyễn Văn An'],
  behind: 'nothing',
  read: readUntitledPerson,
}

/** Reads a person, title first: `đồng chí Lê Phú Quốc - HUV, Phó Chủ tịch UBND huyện`; the name alone is kept. */
export function readPerson(tagged: Tagged, at: number): UnitsRead | undefined {
  if (!has(tagged, at, 'personTitle')) return undefined
  const colon = tagged.tokens[after(tagged, at)]?.folded === ':' ? 1 : 0
  const titleEnd = after(tagged, at) + colon
  const nameAt = tagged.tokens[titleEnd]?.folded === 'trong' ? titleEnd + 1 : titleEnd
  const nameEnd = readName(tagged, nameAt) ?? readRareName(tagged, nameAt) ?? readGivenName(tagged, nameAt)
  if (nameEnd === undefined) {
    const named = readPost(tagged, nameAt) ?? readOffice(tagged, nameAt)
    return named
  }
  const units = [personOf(tagged, nameAt, nameEnd)]
  let end = skipPosts(tagged, nameEnd)
  for (const isShort = nameEnd === nameAt + 1; isShort && isListMark(tagged, end); ) {
    const next = tagged.tags[end + 1] === undefined ? readGivenName(tagged, end + 1) : undefined
    if (next === undefined) break
    units.push(personOf(tagged, end + 1, next))
    end = next
  }
  return { end, units }
}

/** `đ/c Thủy, Lan`, `đ/c Thủy và Lan`: one title for several given names. */
function isListMark(tagged: Tagged, at: number): boolean {
  const mark = tagged.tokens[at]?.folded
  return mark === ',' || mark === 'và' || mark === '+'
}

/** A person named without a title, family name first, as after `Giao`: `Giao Nguyễn Văn An`. */
export function readUntitledPerson(tagged: Tagged, at: number): UnitsRead | undefined {
  const end = readName(tagged, at)
  if (end === undefined || end - at < SURE_NAME) return undefined
  return { end: skipPosts(tagged, end), units: [personOf(tagged, at, end)] }
}
