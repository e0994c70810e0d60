import { type DoneRequest, type Recorded, recordDone, type Skipped } from '../../ledger/change.js'
import { type Found, findDirective } from '../../ledger/find.js'
import { changeLedger } from '../../ledger/open.js'
import type { Database } from '../../ledger/schema.js'
import { printable } from '../../output/printable.js'
import { wordDay } from '../../output/schedule-words.js'
import { parsePeriod } from '../../report/window.js'
import { addDays, dayNumber } from '../../time/day.js'
import { occurrences } from '../../time/occurrence.js'
import type { Day } from '../../time/schedule.js'
import { EXIT, type ExitCode } from '../context.js'
import { authorOf, type LedgerContext } from '../ledger-context.js'
import { liveDirective, unitsNamed } from '../lookup.js'
import { UsageError } from '../usage.js'

export interface DoneFlags {
  readonly unit?: readonly string[]
  readonly for?: string
  readonly on?: Day
  readonly note?: string
}

/** Occurrences that are still missed and are named; the others are counted. */
const NAMED = 6

/** `ntm done`: records that units have done their part, of all the directives named or of none. */
export async function done(
  ids: readonly string[],
  flags: DoneFlags,
  context: LedgerContext,
): Promise<ExitCode> {
  const { io, path, today, words } = context
  const on = flags.on ?? today
  if (on > today) throw new UsageError(words.wrong.inFuture(on))
  const period = flags.for === undefined ? null : parsePeriod(flags.for)
  if (flags.for !== undefined && period === null) throw new UsageError(words.wrong.notAPeriod(flags.for))
  const author = authorOf(context, 'done')
  const lines = await changeLedger(path, author, { create: false }, async (draft) => {
    const told: string[] = []
    for (const id of new Set(ids)) {
      const found = await liveDirective(draft.db, id, words)
      const units = unitsNamed(found, flags.unit, words)
      const request: DoneRequest = { units, period, on, note: flags.note ?? null }
      const { recorded, skipped } = await recordDone(draft, found, request)
      if (recorded.length === 0 && skipped.every(({ why }) => why === 'no-occurrence') && period !== null) {
        const next = found.tasks.find(({ due }) => due !== null)?.due ?? ''
        throw new UsageError(words.wrong.noOccurrence(id, flags.for ?? '', next))
      }
      told.push(...recordLines(found, recorded, skipped, units, on, context))
      told.push(...(await restLines(draft.db, found, context)))
    }
    return told
  })
  io.stdout.write(lines.map((line) => `${printable(line)}\n`).join(''))
  return EXIT.done
}

function recordLines(
  { id, name }: Found,
  recorded: readonly Recorded[],
  skipped: readonly Skipped[],
  units: readonly string[] | null,
  on: Day,
  { language, words }: LedgerContext,
): string[] {
  const { said } = words
  const day = wordDay(on, language)
  const lines = recorded.map(({ unit, occurrence, due }) => {
    const late = due === null ? 0 : dayNumber(on) - dayNumber(due)
    const details = [
      ...(due === null ? [] : [(occurrence === null ? said.due : said.occurrence)(wordDay(due, language))]),
      ...(late > 0 ? [said.doneLate(late)] : []),
    ]
    return `  ${unit || said.nobody}: ${said.done(day)}${details.length === 0 ? '' : ` (${details.join(', ')})`}`
  })
  // Of units that nobody asked about, what was done before is no news unless nothing else is.
  const told = units !== null || recorded.length === 0 ? skipped : []
  for (const { unit, why, occurrence, on: before } of told) {
    const part = occurrence === null ? '' : `${said.occurrence(wordDay(occurrence, language))} `
    if (why === 'done' && before !== null) {
      lines.push(`  ${unit || said.nobody}: ${part}${said.alreadyDone(wordDay(before, language))}`)
    } else if (why === 'cancelled') lines.push(`  ${unit || said.nobody}: ${said.isCancelled}`)
  }
  return [`${id} ${name}`, ...lines]
}

/** What is left of a directive after that: units that are open, occurrences that were missed. */
async function restLines(db: Database, before: Found, context: LedgerContext): Promise<string[]> {
  const { today, language, words } = context
  const { found } = await findDirective(db, String(before.id))
  if (found === null) return []
  const open = found.tasks.filter(({ status }) => status === 'open')
  const rule = (found.state.corrections.recurrence ?? found.state.reading.recurrence)?.rrule
  if (open.every(({ recurring }) => !recurring) || rule === undefined) {
    const units = open.map(({ unit }) => unit || words.said.nobody)
    return [`  ${units.length === 0 ? words.said.allDone : words.said.stillOpen(units.join('; '))}`]
  }
  const { anchor } = found.notice.reading
  const past = occurrences(rule, { from: anchor, to: addDays(today, -1) }, anchor)
  return open.flatMap(({ unit, doneDays }) => {
    const missed = past.filter(({ due }) => doneDays[due] === undefined)
    if (missed.length === 0) return []
    const days = missed.slice(0, NAMED).map(({ due }) => wordDay(due, language))
    const list = [...days, ...(missed.length > NAMED ? ['…'] : [])].join(', ')
    return [`  ${unit || words.said.nobody}: ${words.said.stillMissed(missed.length, list)}`]
  })
}
