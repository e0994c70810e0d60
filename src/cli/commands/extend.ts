import { change } from '../../ledger/change.js'
import type { DirectiveEvent } from '../../ledger/event.js'
import type { Found } from '../../ledger/find.js'
import { changeLedger } from '../../ledger/open.js'
import { effective } from '../../ledger/state.js'
import { printable } from '../../output/printable.js'
import { wordDay } from '../../output/schedule-words.js'
import type { Day } from '../../time/schedule.js'
import { EXIT, type ExitCode } from '../context.js'
import type { CancelFlags } from '../flags.js'
import { authorOf, type LedgerContext } from '../ledger-context.js'
import { liveDirective, unitsNamed } from '../lookup.js'
import { UsageError } from '../usage.js'

export interface ExtendFlags {
  readonly to: Day
  readonly reason: string
  readonly unit?: readonly string[]
}

/** `ntm extend`: moves a deadline, of all units or of those named; the first one stays known. */
export async function extend(id: string, flags: ExtendFlags, context: LedgerContext): Promise<ExitCode> {
  const { words, language } = context
  return changeUnits(id, 'extend', flags.unit, context, (found, unit) => {
    const { recurrence, deadline } = effective(found.state)
    if (recurrence !== null) throw new UsageError(words.wrong.notDated(id))
    const first = deadline?.due ?? null
    return {
      event: { kind: 'extend', unit, to: flags.to, reason: flags.reason },
      said: words.said.extended(wordDay(flags.to, language), first && wordDay(first, language)),
    }
  })
}

/** `ntm cancel`: follows a directive no more, for all units or for those named. */
export async function cancel(id: string, flags: CancelFlags, context: LedgerContext): Promise<ExitCode> {
  return changeUnits(id, 'cancel', flags.unit, context, (_, unit) => ({
    event: { kind: 'cancel', unit, reason: flags.reason },
    said: context.words.said.cancelled,
  }))
}

async function changeUnits(
  id: string,
  command: 'extend' | 'cancel',
  typed: readonly string[] | undefined,
  context: LedgerContext,
  eventOf: (found: Found, unit: string | null) => { event: DirectiveEvent; said: string },
): Promise<ExitCode> {
  const { io, path, words } = context
  const author = authorOf(context, command)
  const line = await changeLedger(path, author, { create: false }, async (draft) => {
    const found = await liveDirective(draft.db, id, words)
    const units = unitsNamed(found, typed, words)
    const all = units === null
    let said = ''
    for (const unit of units ?? [null]) {
      const made = eventOf(found, unit)
      said = made.said
      await change(draft, found, made.event)
    }
    const names = all ? found.tasks.map(({ unit }) => unit || words.said.nobody) : units
    return `${found.id} ${found.name}: ${said}\n  ${names.join('; ')}`
  })
  io.stdout.write(`${line.split('\n').map(printable).join('\n')}\n`)
  return EXIT.done
}
