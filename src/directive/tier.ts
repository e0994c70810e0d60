import { nameOf, type Unit } from '../party/unit.js'
import { fold } from '../text/fold.js'

/** Names by tier of the state, the highest first; a place in the name goes before the kind of office. */
const TIERS: readonly (readonly [RegExp, number])[] = [
  [/(?:^| )(?:xã|phường|thị trấn|đặc khu|thôn|bản|tổ dân phố)(?= |$)/u, 1],
  [/(?:^| )(?:huyện|quận|thị xã)(?= |$)/u, 2],
  [/(?:^| )tỉnh(?= |$)/u, 3],
  [/^(?:(?:lãnh đạo|giám đốc|phó giám đốc) )?sở(?= |$)/u, 3],
  [
    /^(?:phó )?thủ tướng|^chính phủ|^bộ(?! (?:chỉ huy|đội|phận))(?= |$)|^(?:văn phòng chính phủ|tổng cục)/u,
    4,
  ],
  [/^(?:(?:lãnh đạo|trưởng|phó trưởng) )?phòng(?= |$)/u, 2],
]

/** The tier that a unit is of, by its name: 1 commune, 2 district, 3 province, 4 the Centre; 0 where the name does not say. */
export function tierOf(unit: Unit): number {
  const name = fold(nameOf(unit))
  return TIERS.find(([pattern]) => pattern.test(name))?.[1] ?? 0
}
