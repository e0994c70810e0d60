import { skipQuantifiers } from '../area.js'
import { has, type Tagged } from '../tags.js'
import { type Unit, type UnitsRead, unitOf } from '../unit.js'
import { withAreas } from './organ.js'
import type { PartyRule } from './rule.js'

export const namedPlaces: PartyRule = {
  name: 'named-places',
  phrases: ['các xã Mỹ Thịnh, Mỹ Thành', 'các tỉnh Tây Nguyên'],
  behind: 'quantifier',
  read: (tagged, at) => {
    const places = readPlaces(tagged, at)
    return places?.units.every((unit) => !unit.isPlural || namesRegion(unit)) ? places : undefined
  },
}

/** `các tỉnh Tây Nguyên`: a set that is written with a name. */
function namesRegion({ area }: Unit): boolean {
  return area !== null && area !== area.toLowerCase()
}

export const place: PartyRule = {
  name: 'place',
  phrases: ['xã Bình Sơn', 'huyện'],
  behind: 'either',
  read: readPlaces,
}

/** A place as a doer: `xã Bình Sơn`, `các xã Mỹ Thịnh, Mỹ Thành`, a bare `xã`. */
export function readPlaces(tagged: Tagged, at: number): UnitsRead | undefined {
  if (!has(tagged, skipQuantifiers(tagged, at), 'level')) return undefined
  const read = withAreas(tagged, at, unitOf('place', ''))
  return read.end === at ? undefined : read
}
