import { skipQuantifiers } from './area.js'
import { readGroup } from './group.js'
import { opensOthers, readOrgan, skipParenthesis, type UnitsRead } from './organ.js'
import { has, type Tagged } from './tags.js'
import type { Unit } from './unit.js'

/** Reads an organ, or one named after a whole name: `Thanh tra Bộ Nội vụ`, `Văn phòng các sở, cơ quan thuộc UBND tỉnh`. */
export function readOffice(tagged: Tagged, at: number): UnitsRead | undefined {
  const match = tagged.tags[at]
  const organ = match?.meaning.organ
  if (
    match === undefined ||
    organ === undefined ||
    !opensOthers(organ) ||
    tagged.tokens[at]?.capital !== true
  ) {
    return readOrgan(tagged, at)
  }
  const start = skipParenthesis(tagged, match.end)
  const isSectoral = tagged.tags[start]?.meaning.organ?.shape === 'sector'
  const isSet = has(tagged, start, 'quantifier') && has(tagged, skipQuantifiers(tagged, start), 'group')
  const inner = isSectoral ? readOrgan(tagged, start) : isSet ? readGroup(tagged, start) : undefined
  if (inner === undefined) return readOrgan(tagged, at)
  const units = inner.units.map(
    (unit): Unit => ({ ...unit, kind: 'organ', head: `${organ.name} ${unit.head}` }),
  )
  return { end: inner.end, units }
}
