import { type Found, type FoundNotice, findDirective, findNotice } from '../ledger/find.js'
import type { Database } from '../ledger/schema.js'
import { unitsMeant } from '../ledger/unit.js'
import type { LedgerWords } from './ledger-words.js'
import { UsageError } from './usage.js'

/** The directive that a person named, or an error that says what there is. */
export async function directiveNamed(db: Database, typed: string, words: LedgerWords): Promise<Found> {
  const lookup = await findDirective(db, typed)
  if (lookup.found !== null) return lookup.found
  const { candidates } = lookup
  throw new UsageError(
    candidates.length > 1
      ? words.wrong.ambiguous(typed, candidates.join(', '))
      : words.wrong.noDirective(typed),
  )
}

/** The same, of one that is still followed. */
export async function liveDirective(db: Database, typed: string, words: LedgerWords): Promise<Found> {
  const found = await directiveNamed(db, typed, words)
  if (!found.notice.live) throw new UsageError(words.wrong.removedNotice(found.notice.key))
  if (found.state.dropped) throw new UsageError(words.wrong.noDirective(typed))
  return found
}

/** The notice that a person named. */
export async function noticeNamed(db: Database, typed: string, words: LedgerWords): Promise<FoundNotice> {
  const lookup = await findNotice(db, typed)
  if (lookup.found !== null) return lookup.found
  const { candidates } = lookup
  throw new UsageError(
    candidates.length > 1 ? words.wrong.ambiguous(typed, candidates.join(', ')) : words.wrong.noNotice(typed),
  )
}

/** The units of a directive that a person named: each name stands for one. */
export function unitsNamed(
  found: Found,
  typed: readonly string[] | undefined,
  words: LedgerWords,
): string[] | null {
  if (typed === undefined) return null
  const units = found.tasks.map(({ unit }) => unit)
  return typed.map((name) => {
    const [meant, ...others] = unitsMeant(name, units)
    if (meant === undefined) throw new UsageError(words.wrong.noUnit(name, units.join('; ')))
    if (others.length > 0) throw new UsageError(words.wrong.severalUnits(name, [meant, ...others].join('; ')))
    return meant
  })
}
