import { type BareLevel, nameOf, type Unit } from '../party/unit.js'
import { LETTER_IN_CLASS, NAME_WORD } from '../text/letters.js'

/** The places that a bare `xã` or `UBND các xã` stands for. */
export interface Places {
  /** The communes that the nearest heading names (`1. Các xã Mỹ Thịnh, Mỹ Thành`). */
  readonly heading: readonly string[]
  /** The notice's one commune, ward or township, where there is just one. */
  readonly only: Partial<Readonly<Record<BareLevel, string>>>
}

/** The names of units, each once: `Đảng ủy xã` under a heading of three communes is three. */
export function namesOf(units: readonly Unit[], places: Places): string[] {
  const names = units.flatMap((unit) => {
    const { bareLevel } = unit
    if (bareLevel === null) return [nameOf(unit)]
    if (places.heading.length > 0) return places.heading.map((area) => nameOf({ ...unit, area }))
    const only = unit.isPlural ? undefined : places.only[bareLevel]
    return [nameOf({ ...unit, area: only ?? unit.area })]
  })
  return [...new Set(names)]
}

/** The communes that a list of doers names one by one, for the bare `xã` under it. */
export function communesOf(units: readonly Unit[]): string[] {
  const areas = units.flatMap(({ area, isPlural }) =>
    area !== null && !isPlural && /^(?:xã|phường|thị trấn|đặc khu) /u.test(area) ? [area] : [],
  )
  return [...new Set(areas)]
}

const COMMUNE = new RegExp(
  String.raw`(?<![${LETTER_IN_CLASS}\d])(?<level>xã|phường|thị trấn) (?<name>${NAME_WORD}(?: ${NAME_WORD}){0,3})`,
  'g',
)

/**
 * The one commune, ward or township that a text names, by level; a level with several names has none. A name that goes
 * on with a capital of the next sentence (`xã Liên Chung Về kiểm tra …`) is the shorter one. Where the issuer is itself
 * of the level (`UBND PHƯỜNG ĐÔNG THÀNH`), `UBND phường` is its own name and stays.
 */
export function onlyPlacesIn(texts: readonly string[], issuer: string): Places['only'] {
  const seen = new Map<string, Set<string>>()
  for (const text of texts) {
    for (const { groups } of text.matchAll(COMMUNE)) {
      const level = groups?.level ?? ''
      seen.set(level, (seen.get(level) ?? new Set()).add(groups?.name ?? ''))
    }
  }
  const only: Partial<Record<BareLevel, string>> = {}
  for (const level of ['xã', 'phường', 'thị trấn'] as const) {
    const names = [...(seen.get(level) ?? [])].sort((a, b) => a.length - b.length)
    const [name] = names
    if (issuer.includes(level)) continue
    if (name !== undefined && names.every((other) => other === name || other.startsWith(`${name} `)))
      only[level] = `${level} ${name}`
  }
  return only
}
