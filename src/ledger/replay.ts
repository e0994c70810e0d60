import { createHash } from 'node:crypto'
import type { Archive, ArchivedCommand } from './archive.js'
import type { DirectiveEvent } from './event.js'
import type { PastEvent } from './history.js'
import type { NoticeReading } from './reading.js'
import { apply, type DirectiveState } from './state.js'

/** What an archive adds up to: the notices that are followed, by key. */
export interface Replayed {
  readonly notices: ReadonlyMap<string, ReplayedNotice>
  readonly faults: readonly ArchiveFault[]
}

export interface ReplayedNotice {
  readonly id: number
  readonly reading: NoticeReading
  /** Those that the newest copy has, by their `my-loc-2023#5`. */
  readonly directives: ReadonlyMap<string, ReplayedDirective>
}

export interface ReplayedDirective {
  readonly id: number
  readonly state: DirectiveState
}

/** What a ledger would never have written. */
export interface ArchiveFault {
  readonly kind: 'duplicate' | 'differs' | 'both'
  /** The part of the archive, and the key in it, that is wrong. */
  readonly part: object
  readonly key: string
  readonly found: string
}

/** Adds the events of an archive up as a ledger does. */
export function replay({ history, sources }: Archive): Replayed {
  const faults: ArchiveFault[] = [...commandFaults(history), ...sourceFaults(sources)]
  const differs = (part: object, key: string, found: string) =>
    void faults.push({ kind: 'differs', part, key, found })
  const undone = new Set(history.map(({ undoes }) => undoes))
  const notices = new Map<number, Draft>()
  const homes = new Map<number, number>()
  for (const { command, events } of history) {
    for (const event of events) {
      const { notice, directive, body } = event
      const isOfNotice = body.kind === 'notice' || body.kind === 'remove'
      if (isOfNotice !== (directive === null)) differs(event, 'directive', String(directive))
      if (directive !== null && (homes.get(directive) ?? notice) !== notice) {
        differs(event, 'directive', String(directive))
      }
      if (directive !== null) homes.set(directive, notice)
      if (!undone.has(command) && !follow(notices, event)) differs(event, 'body', body.kind)
    }
  }
  return { notices: namedBy(notices, faults), faults }
}

interface Draft {
  key: string
  /** Null: it was removed. */
  reading: NoticeReading | null
  /** The event that gave its name. */
  readonly event: PastEvent
  readonly directives: Map<number, { state: DirectiveState; readonly event: PastEvent }>
}

/** Whether the event follows from those before it. */
function follow(notices: Map<number, Draft>, event: PastEvent): boolean {
  const { notice, directive, body } = event
  const draft = notices.get(notice)
  if (body.kind === 'notice') {
    const { key, reading } = body
    if (draft === undefined) notices.set(notice, { key, reading, event, directives: new Map() })
    else draft.reading = reading
    return draft === undefined || draft.key === key
  }
  if (draft === undefined) return false
  if (body.kind === 'remove') {
    draft.reading = null
    return true
  }
  return directive !== null && followDirective(draft.directives, directive, body, event)
}

function followDirective(
  directives: Draft['directives'],
  id: number,
  body: DirectiveEvent,
  event: PastEvent,
): boolean {
  const known = directives.get(id)
  const state = apply(known?.state ?? null, body)
  if (state === null) return false
  directives.set(id, { state, event: known?.event ?? event })
  return body.kind !== 'read' || known === undefined || known.state.number === body.number
}

/** What is followed, by its names, which are each given once. */
function namedBy(notices: ReadonlyMap<number, Draft>, faults: ArchiveFault[]): Map<string, ReplayedNotice> {
  const named = new Map<string, ReplayedNotice>()
  const keys = new Set<string>()
  for (const [id, { key, reading, event, directives }] of notices) {
    if (keys.has(key)) faults.push({ kind: 'duplicate', part: event.body, key: 'key', found: key })
    keys.add(key)
    const own = new Map<string, ReplayedDirective>()
    const numbers = new Set<number>()
    for (const [directive, { state, event }] of directives) {
      const name = `${key}#${state.number}`
      if (numbers.has(state.number)) {
        faults.push({ kind: 'duplicate', part: event.body, key: 'number', found: name })
      }
      numbers.add(state.number)
      if (!state.dropped) own.set(name, { id: directive, state })
    }
    if (reading !== null) named.set(key, { id, reading, directives: own })
  }
  return named
}

/** Commands are numbered upwards, and each is undone once at the most, by a later one. */
function commandFaults(history: readonly ArchivedCommand[]): ArchiveFault[] {
  const faults: ArchiveFault[] = []
  const seen = new Set<number>()
  const undone = new Set<number>()
  let last = 0
  for (const part of history) {
    const { command, undoes } = part
    const wrong = (kind: ArchiveFault['kind'], key: string, found: number) =>
      void faults.push({ kind, part, key, found: String(found) })
    if (seen.has(command)) wrong('duplicate', 'command', command)
    else if (command < last) wrong('differs', 'command', command)
    if (undoes !== null && undone.has(undoes)) wrong('duplicate', 'undoes', undoes)
    else if (undoes !== null && !seen.has(undoes)) wrong('differs', 'undoes', undoes)
    seen.add(command)
    if (undoes !== null) undone.add(undoes)
    last = Math.max(last, command)
  }
  return faults
}

/** A text is known by its SHA-256: positions are in these very words. */
function sourceFaults(sources: Archive['sources']): ArchiveFault[] {
  const seen = new Set<string>()
  return sources.flatMap((part): ArchiveFault[] => {
    const { sha256, text } = part
    const isSeen = seen.has(sha256)
    seen.add(sha256)
    if (isSeen) return [{ kind: 'duplicate', part, key: 'sha256', found: sha256 }]
    const isTrue = createHash('sha256').update(text).digest('hex') === sha256
    return isTrue ? [] : [{ kind: 'differs', part, key: 'text', found: sha256 }]
  })
}
