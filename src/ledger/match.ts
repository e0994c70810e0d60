import type { Reading } from './reading.js'
import { likeness, similarity, wordsOf } from './similarity.js'
import { unitKey } from './unit.js'

/** For each reading of the new copy, the place of the one before that it is, or null where it is new. */
export function matchReadings(before: readonly Reading[], after: readonly Reading[]): (number | null)[] {
  const olds = before.map(prepare)
  const news = after.map(prepare)
  const matched: (number | null)[] = news.map(() => null)
  const taken = new Set<number>()
  for (const isMatch of PASSES) {
    for (const [at, reading] of news.entries()) {
      if (matched[at] !== null) continue
      let best = 0
      for (const [old, candidate] of olds.entries()) {
        if (taken.has(old)) continue
        const likeness = isMatch(candidate, reading)
        // The first of equals: what stands earlier in one copy stands earlier in the other.
        if (likeness <= best) continue
        best = likeness
        matched[at] = old
      }
      const found = matched[at]
      if (typeof found === 'number') taken.add(found)
    }
  }
  return matched
}

interface Prepared {
  readonly item: string | null
  readonly units: string
  readonly action: string
  readonly words: ReadonlyMap<string, number>
  readonly schedule: string
}

function prepare({ item, assignees, action, deadline, recurrence }: Reading): Prepared {
  return {
    item,
    units: assignees.map(unitKey).sort().join('; '),
    action,
    words: wordsOf(action),
    schedule: recurrence?.rrule ?? deadline?.due ?? '',
  }
}

/** From sure to daring; each gives how alike two are, 0 where they are not the same. */
const PASSES: readonly ((old: Prepared, reading: Prepared) => number)[] = [
  (a, b) => {
    return a.action === b.action && a.item === b.item && a.units === b.units && a.schedule === b.schedule
      ? 1
      : 0
  },
  (a, b) => (a.item === b.item && a.units === b.units ? atLeast(0.5, likeness(a.words, b.words)) : 0),
  (a, b) => (a.item === b.item ? atLeast(0.6, likeness(a.words, b.words)) : 0),
  (a, b) => atLeast(0.75, likeness(a.words, b.words)),
  (a, b) => (a.item === b.item && a.units === b.units ? atLeast(0.25, likeness(a.words, b.words)) : 0),
]

function atLeast(least: number, value: number): number {
  return value >= least ? value : 0
}

/** Names of units that the new copy spells in another way (`xã Mỹ Hà`, `UBND xã Mỹ Hà`): before → after. */
export function renamedUnits(before: readonly string[], after: readonly string[]): Record<string, string> {
  const keys = new Set(after.map(unitKey))
  const free = after.filter((name) => !before.some((old) => unitKey(old) === unitKey(name)))
  const renamed: Record<string, string> = {}
  for (const old of before) {
    if (keys.has(unitKey(old))) continue
    const best = free
      .map((name) => ({ name, likeness: similarity(old, name) }))
      .sort((a, b) => b.likeness - a.likeness)
      .find(({ likeness }) => likeness >= 0.7)
    if (best === undefined) continue
    renamed[old] = best.name
    free.splice(free.indexOf(best.name), 1)
  }
  return renamed
}
