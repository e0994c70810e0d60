import type { Archive } from '../ledger/archive.js'
import { type ArchiveFault, type Replayed, replay } from '../ledger/replay.js'
import { changesOf, type ExportChanges } from './compare-export.js'
import { type ExportFault, type ImportedNotice, readExport } from './read-export.js'

/** An export that can be imported, or what is wrong with it. */
export type CheckedExport =
  | { readonly kind: 'wrong'; readonly faults: readonly ExportFault[] }
  /** Of files: notices as they were read. */
  | { readonly kind: 'notices'; readonly notices: readonly ImportedNotice[] }
  /** Of a ledger: what happened, and what a person changed since. */
  | {
      readonly kind: 'archive'
      readonly archive: Archive
      readonly replayed: Replayed
      readonly changes: ExportChanges
    }

/** Reads and checks the YAML or JSON of an export. */
export function checkExport(text: string): CheckedExport {
  const { read, faults, locate } = readExport(text)
  if (read === null) return { kind: 'wrong', faults }
  const { notices, history, sources = [] } = read
  const wrong = [...namedTwice(notices), ...notices.flatMap(bothFaults)]
  if (history === undefined) {
    wrong.push(...notices.flatMap(stateFaults))
    return wrong.length > 0 ? { kind: 'wrong', faults: wrong.map(locate) } : { kind: 'notices', notices }
  }
  const archive = { history, sources }
  const replayed = replay(archive)
  const changes = changesOf(read, replayed.notices)
  wrong.push(...replayed.faults, ...changes.faults)
  if (wrong.length > 0) return { kind: 'wrong', faults: wrong.map(locate) }
  return { kind: 'archive', archive, replayed, changes }
}

/** A directive has a deadline, or a recurrence, or neither. */
function bothFaults({ directives }: ImportedNotice): ArchiveFault[] {
  return directives
    .filter(({ deadline, recurrence }) => deadline !== null && recurrence !== null)
    .map((part) => ({ kind: 'both', part, key: 'recurrence', found: part.id }))
}

/** Without the history, nobody knows who did what: work is open. */
function stateFaults({ directives }: ImportedNotice): ArchiveFault[] {
  return directives
    .flatMap(({ units = [] }) => units)
    .filter(({ status, doneDays }) => status !== 'open' || Object.keys(doneDays).length > 0)
    .map((part) => ({ kind: 'differs', part, key: 'status', found: part.status }))
}

/** Names that stand twice: each notice and each directive is one. */
function namedTwice(notices: readonly ImportedNotice[]): ArchiveFault[] {
  const directives = notices.flatMap((notice) => notice.directives)
  return [...twice(notices, 'key', ({ key }) => key), ...twice(directives, 'id', ({ id }) => id)]
}

function twice<Part extends object>(
  parts: readonly Part[],
  key: string,
  nameOf: (part: Part) => string,
): ArchiveFault[] {
  const seen = new Set<string>()
  return parts.flatMap((part): ArchiveFault[] => {
    const found = nameOf(part)
    if (seen.has(found)) return [{ kind: 'duplicate', part, key, found }]
    seen.add(found)
    return []
  })
}
