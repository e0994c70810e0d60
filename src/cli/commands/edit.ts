import { change } from '../../ledger/change.js'
import { correctionsOf, type Fields, fieldsOf, isRule } from '../../ledger/correct.js'
import type { Found } from '../../ledger/find.js'
import { changeLedger, readLedger } from '../../ledger/open.js'
import { effective } from '../../ledger/state.js'
import { printable } from '../../output/printable.js'
import { parseDay } from '../../time/day.js'
import { EXIT, type ExitCode } from '../context.js'
import { fieldsAsYaml, fieldsFromYaml } from '../edit-yaml.js'
import { authorOf, type LedgerContext } from '../ledger-context.js'
import { liveDirective } from '../lookup.js'
import { UsageError } from '../usage.js'
import { WORDS } from '../words.js'

export interface EditFlags {
  readonly action?: string
  readonly assignee?: readonly string[]
  readonly collaborator?: readonly string[]
  readonly reportTo?: readonly string[]
  readonly via?: readonly string[]
  readonly due?: string
  readonly rrule?: string
  readonly confirm?: true
}

/** How often a text with mistakes is given back to be edited again. */
const ROUNDS = 20

/** `ntm edit`: corrects by hand what was read wrongly; a new copy of the notice does not undo it. */
export async function edit(id: string, flags: EditFlags, context: LedgerContext): Promise<ExitCode> {
  const { io, path, words } = context
  const isByFlags = Object.keys(flags).length > 0
  // The editor is open for as long as its user likes: the ledger is not kept from others meanwhile.
  const known = await readLedger(path, (db) => liveDirective(db, id, words))
  const wanted = isByFlags
    ? withFlags(fieldsOf(effective(known.state)), flags, context)
    : await withEditor(known, context)
  const said = await changeLedger(path, authorOf(context, 'edit'), { create: false }, async (draft) => {
    const found = await liveDirective(draft.db, String(known.id), words)
    const before = effective(found.state)
    const corrections = correctionsOf(before, wanted, flags.confirm === true)
    const fields = Object.entries(corrections).flatMap(([field, value]) =>
      value === null && before[field === 'deadline' ? 'deadline' : 'recurrence'] === null ? [] : [field],
    )
    if (fields.length === 0) return words.said.nothingChanged
    await change(draft, found, { kind: 'edit', corrections })
    return fields.every((field) => field === 'doubts')
      ? words.said.confirmed
      : words.said.corrected(fields.filter((field) => field !== 'doubts').join(', '))
  })
  io.stdout.write(`${printable(`${known.id} ${known.name}: ${said}`)}\n`)
  return EXIT.done
}

function withFlags(fields: Fields, flags: EditFlags, { language, words }: LedgerContext): Fields {
  const { action, assignee, collaborator, reportTo, via, due, rrule } = flags
  if (due !== undefined && due !== 'none' && rrule !== undefined && rrule !== 'none') {
    throw new UsageError(words.wrong.editBoth)
  }
  if (rrule !== undefined && rrule !== 'none' && !isRule(rrule)) {
    throw new UsageError(words.wrong.notARule(rrule))
  }
  const day = due === undefined ? null : parseDay(due)
  if (due !== undefined && due !== 'none' && day === null) {
    throw new UsageError(WORDS[language].usage.notADay('--due', due))
  }
  return {
    ...fields,
    ...(action === undefined ? {} : { action }),
    ...(assignee === undefined ? {} : { assignees: assignee }),
    ...(collaborator === undefined ? {} : { collaborators: collaborator }),
    ...(reportTo === undefined ? {} : { reportTo }),
    ...(via === undefined ? {} : { via }),
    ...(due === undefined ? {} : { start: null, due: day, rrule: null }),
    ...(rrule === undefined
      ? {}
      : { ...(rrule === 'none' ? {} : { start: null, due: null }), rrule: rrule === 'none' ? null : rrule }),
  }
}

async function withEditor({ name, state }: Found, { io, words }: LedgerContext): Promise<Fields> {
  const fields = fieldsOf(effective(state))
  let text = fieldsAsYaml(name, fields)
  for (let round = 0; round < ROUNDS; round += 1) {
    const edited = await io.edit(text)
    if (edited === null || edited.trim() === '') throw new UsageError(words.wrong.nothingToEdit)
    const read = fieldsFromYaml(edited, fields, words)
    if (!('again' in read)) return read
    // Saved with its mistakes as it was: its user wants out.
    if (read.again === edited) throw new UsageError(words.wrong.nothingToEdit)
    text = read.again
  }
  throw new UsageError(words.wrong.nothingToEdit)
}
