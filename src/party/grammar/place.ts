import { skipQuantifiers } from '../area.js'
import { has, type Tagged } from '../tags.js'
import { type UnitsRead, unitOf } from '../unit.js'
import { withAreas } from './organ.js'

/** A place as a doer: `xã Bình Sơn`, `các xã Mỹ Thịnh, Mỹ Thành`, a bare `xã`. */
export function readPlaces(tagged: Tagged, at: number): UnitsRead | undefined {
  if (!has(tagged, skipQuantifiers(tagged, at), 'level')) return undefined
  const read = withAreas(tagged, at, unitOf('place', ''))
  return read.end === at ? undefined : read
}
