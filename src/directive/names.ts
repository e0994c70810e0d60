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

const COMMUNE_LEVELS = ['xã', 'phường', 'thị trấn'] as const
const COMMUNE_NAME = new RegExp(
  String.raw`(?<![${LETTER_IN_CLASS}\d](?:${COMMUNE_LEVELS.join('|')}) )${NAME_WORD}(?: ${NAME_WORD}){0,3}`,
  'y',
)

/**
 * The one commune, ward or township that a text names, by level; a level with several names has none. A name that goes
 * on with a capital of the next sentence (`xã Liên Chung Về kiểm tra …`) is the shorter one. Where the issuer is itself
 * of the level (`UBND PHƯỜNG ĐÔNG THÀNH`), `UBND phường` is its own name and stays.
 */
export function onlyPlacesIn(texts: readonly string[], issuer: string): Places['only'] {
  const only: Partial<Record<BareLevel, string>> = {}
  for (const level of COMMUNE_LEVELS) {
    if (issuer.includes(level)) continue
    const names = texts.flatMap((text) => namesAfter(`${level} `, text)).sort((a, b) => a.length - b.length)
    const [name] = names
    if (name !== undefined && names.every((other) => other === name || other.startsWith(`${name} `)))
      only[level] = `${level} ${name}`
  }
  return only
}

/** The names that stand after a word and its blank. */
function namesAfter(word: string, text: string): string[] {
  const names: string[] = []
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    COMMUNE_NAME.lastIndex = at + word.length
    const name = COMMUNE_NAME.exec(text)?.[0]
    if (name !== undefined) names.push(name)
  }
  return names
}
