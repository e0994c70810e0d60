import type { ParseOptions } from '../directive/parse.js'
import type { YamlPath } from '../output/read-yaml.js'
import { parseDay, weekday } from '../time/index.js'
import type { AnnouncedDays, Day, Swap } from '../time/schedule.js'

/** What `ntm.yaml` says of how notices are read. */
export type ReadingConfig = Pick<ParseOptions, 'before' | 'organs' | 'calendar'>

export type ReadingKey = 'before' | 'organs' | 'holidays' | 'swaps'

/** A setting as far as it can be read, and the parts of its value that it cannot have. */
export interface ReadingSetting {
  readonly reading: ReadingConfig
  readonly wrong: readonly YamlPath[]
}

export function isReadingKey(key: string): key is ReadingKey {
  return key === 'before' || key === 'organs' || key === 'holidays' || key === 'swaps'
}

/**
 * Reads one setting of how notices are read, besides those in `known`. Of a list or a mapping the parts that are right
 * hold where others are not.
 *
 * `before: inclusive` · `organs: [{name: Ban Xanh, aliases: [BX]}]` · `holidays: {2026-05-19: Ngày truyền thống}` ·
 * `swaps: [{off: 2027-01-04, worked: 2027-01-09, source: Thông báo …}]`
 */
export function readingSetting(key: ReadingKey, value: unknown, known: ReadingConfig): ReadingSetting {
  switch (key) {
    case 'before':
      return value === 'exclusive' || value === 'inclusive'
        ? { reading: { ...known, before: value }, wrong: [] }
        : { reading: known, wrong: [[]] }
    case 'organs': {
      const { right, wrong } = listed(value, organOf)
      return { reading: right.length > 0 ? { ...known, organs: right } : known, wrong }
    }
    case 'holidays': {
      const { right, wrong } = holidaysOf(value)
      return { reading: withDays(known, { holidays: right }), wrong }
    }
    case 'swaps': {
      const { right, wrong } = listed(value, swapOf)
      return { reading: withDays(known, { swaps: right }), wrong }
    }
  }
}

function withDays(known: ReadingConfig, days: AnnouncedDays): ReadingConfig {
  return { ...known, calendar: { ...known.calendar, ...days } }
}

/** An item of a list, or the keys that lead to what is wrong in it. */
type Item<Value> = { readonly value: Value } | { readonly wrong: readonly YamlPath[] }

function listed<Value>(
  list: unknown,
  itemOf: (item: unknown) => Item<Value>,
): { right: Value[]; wrong: YamlPath[] } {
  if (!Array.isArray(list)) return { right: [], wrong: [[]] }
  const right: Value[] = []
  const wrong: YamlPath[] = []
  for (const [index, unknown] of list.entries()) {
    const item = itemOf(unknown)
    if ('value' in item) right.push(item.value)
    else wrong.push(...item.wrong.map((path) => [index, ...path]))
  }
  return { right, wrong }
}

type Organ = NonNullable<ParseOptions['organs']>[number]

function organOf(item: unknown): Item<Organ> {
  if (!isRecord(item)) return { wrong: [[]] }
  const { name, aliases = [], ...rest } = item
  const isNamed = typeof name === 'string' && name.trim() !== ''
  const isListed = Array.isArray(aliases) && aliases.every((alias) => typeof alias === 'string')
  if (isNamed && isListed && Object.keys(rest).length === 0) return { value: { name, aliases } }
  return {
    wrong: [
      ...(isNamed ? [] : [name === undefined ? [] : ['name']]),
      ...(isListed ? [] : [['aliases']]),
      ...Object.keys(rest).map((key) => [key]),
    ],
  }
}

function holidaysOf(value: unknown): { right: Record<string, string>; wrong: YamlPath[] } {
  if (!isRecord(value)) return { right: {}, wrong: [[]] }
  const right: Record<string, string> = {}
  const wrong: YamlPath[] = []
  for (const [day, name] of Object.entries(value)) {
    if (parseDay(day) !== null && typeof name === 'string') right[day] = name
    else wrong.push([day])
  }
  return { right, wrong }
}

/** A swap gives up a day from Monday to Friday; what is worked for it may be any other day, or nothing (`null`). */
function swapOf(item: unknown): Item<Swap> {
  if (!isRecord(item)) return { wrong: [[]] }
  const { off: offSaid, worked: workedSaid = null, source = null, ...rest } = item
  const off = dayOf(offSaid)
  const worked = dayOf(workedSaid)
  const isOff = off !== null && weekday(off) < 6
  const isWorked = workedSaid === null || (worked !== null && worked !== off)
  const isSourced = source === null || typeof source === 'string'
  if (isOff && isWorked && isSourced && Object.keys(rest).length === 0) {
    return { value: { off, worked, ...(source !== null && { source }) } }
  }
  return {
    wrong: [
      ...(isOff ? [] : [offSaid === undefined ? [] : ['off']]),
      ...(isWorked ? [] : [['worked']]),
      ...(isSourced ? [] : [['source']]),
      ...Object.keys(rest).map((key) => [key]),
    ],
  }
}

function dayOf(value: unknown): Day | null {
  return typeof value === 'string' ? parseDay(value) : null
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
