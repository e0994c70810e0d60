import { correctionsOf, fieldsOf } from '../ledger/correct.js'
import type { Corrections } from '../ledger/event.js'
import type { NoticeReading } from '../ledger/reading.js'
import type { ArchiveFault, ReplayedNotice } from '../ledger/replay.js'
import { effective, tasksOf } from '../ledger/state.js'
import { parseDay } from '../time/day.js'
import { unitRecord } from './export-document.js'
import type { ImportedNotice, ReadExport } from './read-export.js'

/** What a person changed in an export, besides its history. */
export interface ExportChanges {
  readonly notices: readonly {
    readonly id: number
    readonly key: string
    readonly reading: NoticeReading
    readonly fields: readonly (keyof NoticeReading)[]
  }[]
  readonly directives: readonly {
    readonly id: number
    readonly notice: number
    readonly name: string
    readonly corrections: Corrections
  }[]
  /** Changes that only a command can make. */
  readonly faults: readonly ArchiveFault[]
}

type ImportedDirective = ImportedNotice['directives'][number]

const HEADER = [
  'file',
  'kind',
  'number',
  'date',
  'place',
  'issuer',
  'title',
  'meetingDate',
  'signer',
  'distribution',
] as const

/** What of an export differs from what its history adds up to. */
export function changesOf(exported: ReadExport, known: ReadonlyMap<string, ReplayedNotice>): ExportChanges {
  const faults: ArchiveFault[] = []
  const notices: ExportChanges['notices'][number][] = []
  const directives: ExportChanges['directives'][number][] = []
  const differs = (part: object, key: string, found: string) =>
    void faults.push({ kind: 'differs', part, key, found })
  for (const notice of exported.notices) {
    const { key } = notice
    const replayed = known.get(key)
    if (replayed === undefined) {
      differs(notice, 'key', key)
      continue
    }
    const { id } = replayed
    const fields = HEADER.filter((field) => !isSame(notice[field], replayed.reading[field]))
    if (fields.length > 0) notices.push({ id, key, reading: readingAs(notice, replayed.reading), fields })
    const names = new Set(notice.directives.map(({ id: name }) => name))
    for (const name of replayed.directives.keys()) if (!names.has(name)) differs(notice, 'directives', name)
    for (const directive of notice.directives) {
      const found = replayed.directives.get(directive.id)
      if (found === undefined) {
        differs(directive, 'id', directive.id)
        continue
      }
      const now = effective(found.state)
      for (const field of ['item', 'position'] as const) {
        if (!isSame(directive[field], now[field])) differs(directive, field, `${directive.id}: ${field}`)
      }
      faults.push(...unitFaults(directive, tasksOf(found.state, replayed.reading.anchor)))
      const corrections = {
        ...correctionsOf(now, fieldsOf(directive), false),
        ...(isSame(directive.doubts, now.doubts) ? {} : { doubts: directive.doubts }),
      }
      if (Object.keys(corrections).length === 0) continue
      directives.push({ id: found.id, notice: id, name: directive.id, corrections })
    }
  }
  const keys = new Set(exported.notices.map(({ key }) => key))
  for (const key of known.keys()) if (!keys.has(key)) differs(exported, 'notices', key)
  return { notices, directives, faults }
}

/** The reading with the header as given; a new date moves the day from which recurrences run. */
function readingAs(notice: ImportedNotice, known: NoticeReading): NoticeReading {
  const { file, kind, number, date, place, issuer, title, meetingDate, signer, distribution } = notice
  const isDated = !isSame([date, meetingDate], [known.date, known.meetingDate])
  const anchor = isDated ? (parseDay(date ?? '') ?? meetingDate ?? known.anchor) : known.anchor
  return {
    ...known,
    file,
    anchor,
    kind,
    number,
    date,
    place,
    issuer,
    title,
    meetingDate,
    signer,
    distribution,
  }
}

/** How a unit stands is for `ntm done`, `extend` and `cancel` to say. */
function unitFaults(
  { id, units = [] }: ImportedDirective,
  tasks: ReturnType<typeof tasksOf>,
): ArchiveFault[] {
  const known = new Map(tasks.map((task) => [task.unit, unitRecord(task)]))
  return units.flatMap((unit): ArchiveFault[] => {
    const task = known.get(unit.assignee ?? '')
    if (task === undefined)
      return [{ kind: 'differs', part: unit, key: 'assignee', found: `${id}: ${unit.assignee}` }]
    const fields = ['status', 'due', 'firstDue', 'doneOn', 'doneDays'] as const
    const field = fields.find((one) => !isSame(unit[one], task[one]))
    return field === undefined ? [] : [{ kind: 'differs', part: unit, key: field, found: `${id}: ${field}` }]
  })
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
