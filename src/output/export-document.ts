import type { ArchivedCommand, ArchivedSource } from '../ledger/archive.js'
import type { Assignment } from '../ledger/assignment.js'
import type { Task } from '../ledger/state.js'
import type { Selection } from '../report/selection.js'
import type { Day } from '../time/schedule.js'
import { type DirectiveRecord, type NoticeRecord, noticeRecord } from './document.js'
import { stringifyJson } from './json.js'
import { printableQuoted } from './printable.js'
import { stringifyYaml } from './yaml.js'

export interface ExportDocument {
  readonly version: 1
  readonly today?: Day
  readonly window?: { readonly name: string; readonly from: Day; readonly to: Day }
  readonly notices: readonly ExportedNotice[]
  readonly history?: readonly ArchivedCommand[]
  readonly sources?: readonly ArchivedSource[]
}

export type ExportedNotice = Omit<NoticeRecord, 'directives'> & {
  readonly directives: readonly ExportedDirective[]
}
export type ExportedDirective = DirectiveRecord & { readonly units?: readonly UnitRecord[] }

export interface UnitRecord {
  readonly assignee: string | null
  readonly status: Assignment['status']
  /** Of a recurrence, of the first occurrence that nobody reported on. */
  readonly due: Day | null
  readonly firstDue: Day | null
  readonly doneOn: Day | null
  readonly doneDays: Readonly<Record<string, Day>>
}

export function exportJson(selection: Selection): string {
  return `${stringifyJson(exportDocument(selection))}\n`
}

export function exportYaml(selection: Selection): string {
  return stringifyYaml(exportDocument(selection))
}

/** One notice a line. */
export function exportNdjson(selection: Selection): string {
  return noticesOf(selection)
    .map((notice) => `${printableQuoted(JSON.stringify(notice))}\n`)
    .join('')
}

/**
 * What `ntm parse` prints, with the window where one was named and, of a ledger, how each unit stands and what happened:
 * all that `ntm import` needs. The fields and their order are a promise.
 */
function exportDocument(selection: Selection): ExportDocument {
  const { today, window, archive } = selection
  return {
    version: 1,
    ...(window === null ? {} : { today, window: { name: window.name, from: window.from, to: window.to } }),
    notices: noticesOf(selection),
    ...(archive === undefined ? {} : { history: archive.history, sources: archive.sources }),
  }
}

function noticesOf({ notices, chosen, isFollowed }: Selection): ExportedNotice[] {
  if (!isFollowed) return notices.map((notice) => noticeRecord(notice))
  const units = new Map<string, Assignment[]>()
  for (const assignment of chosen) {
    const known = units.get(assignment.name)
    if (known === undefined) units.set(assignment.name, [assignment])
    else known.push(assignment)
  }
  return notices.map((notice) => {
    const { directives, ...header } = noticeRecord(notice)
    const standing = directives.map((directive) => ({
      ...directive,
      units: (units.get(directive.id) ?? []).map((one) => unitRecord({ ...one, due: one.due ?? one.next })),
    }))
    return { ...header, directives: standing }
  })
}

/** How a unit stands. Late is for a day to say: the same state is the same text on every day. */
export function unitRecord({
  unit,
  status,
  due,
  firstDue,
  doneOn,
  doneDays,
}: Omit<Task, 'recurring'>): UnitRecord {
  return { assignee: unit === '' ? null : unit, status, due, firstDue, doneOn, doneDays }
}
