import { LEVELS_OF } from '../lexicon/name-words.js'
import { nameOf, type Unit } from '../party/unit.js'
import { fold } from '../text/fold.js'

/** Names by tier of the state, the highest first; a place in the name goes before the kind of office. */
const TIERS: readonly (readonly [RegExp, number])[] = [
  [levelIn([...LEVELS_OF.hamlet, ...LEVELS_OF.commune]), 1],
  [levelIn(LEVELS_OF.district), 2],
  [levelIn(LEVELS_OF.province), 3],
  [/^(?:(?:lãnh đạo|giám đốc|phó giám đốc) )?sở(?= |$)/u, 3],
  [
    /^(?:phó )?thủ tướng|^chính phủ|^bộ(?! (?:chỉ huy|đội|phận))(?= |$)|^(?:văn phòng chính phủ|tổng cục)/u,
    4,
  ],
  [/^(?:(?:lãnh đạo|trưởng|phó trưởng) )?phòng(?= |$)/u, 2],
]

function levelIn(levels: readonly string[]): RegExp {
  return new RegExp(`(?:^| )(?:${levels.join('|')})(?= |$)`, 'u')
}

/** The tier that a unit is of, by its name: 1 commune, 2 district, 3 province, 4 the Centre; 0 where the name does not say. */
export function tierOf(unit: Unit): number {
  const name = fold(nameOf(unit))
  return TIERS.find(([pattern]) => pattern.test(name))?.[1] ?? 0
}
