import { skipQuantifiers } from '../area.js'
import type { Tagged } from '../tags.js'
import type { UnitsRead } from '../unit.js'
import { kinds } from './kinds.js'
import { listedFields, listedMembers } from './listed.js'
import { organ, organs } from './office.js'
import { titledPerson, untitledPerson } from './person.js'
import { namedPlaces, place } from './place.js'
import { post, posts } from './post.js'
import { noteRule, type PartyRule, type ReadUnits } from './rule.js'
import { set } from './set.js'

/** The productions of a party in the order in which they are tried: the first that reads has it. */
export const PARTY_RULES: readonly PartyRule[] = [
  titledPerson,
  listedFields,
  listedMembers,
  namedPlaces,
  kinds,
  organs,
  posts,
  post,
  organ,
  untitledPerson,
  set,
  place,
]

const OF_SETS = PARTY_RULES.filter(({ behind }) => behind !== 'nothing')
const OF_ONE = PARTY_RULES.filter(({ behind }) => behind !== 'quantifier')

/** Reads one doer, or the doers that one name spells out, at token `at`. */
export function readParty(tagged: Tagged, at: number, readList: ReadUnits): UnitsRead | undefined {
  if (isPlainWord(tagged, at)) return undefined
  for (const rule of skipQuantifiers(tagged, at) > at ? OF_SETS : OF_ONE) {
    const read = rule.read(tagged, at, readList)
    noteRule(tagged, rule.name, at, read)
    if (read !== undefined) return read
  }
  return undefined
}

/** No doer begins with a small word of which nothing is known. */
function isPlainWord({ tokens, tags }: Tagged, at: number): boolean {
  const token = tokens[at]
  return token?.kind === 'word' && !token.capital && tags[at] === undefined
}
