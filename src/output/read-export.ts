import type { ArchivedCommand, ArchivedSource } from '../ledger/archive.js'
import { isRule } from '../ledger/correct.js'
import type { ArchiveFault } from '../ledger/replay.js'
import type { PartialDate } from '../notice/header.js'
import { MESSAGE_KINDS, type MessageCode } from '../text/message.js'
import { parseDay } from '../time/day.js'
import { parseMonth } from '../time/index.js'
import type { Day, TimeOfDay } from '../time/schedule.js'
import type { ExportedNotice } from './export-document.js'
import { parseYaml } from './parse-yaml.js'
import {
  byKind,
  choice,
  count,
  list,
  matching,
  name,
  nullable,
  object,
  record,
  type ShapeFault,
  type ShapeReading,
  text,
} from './yaml-shape.js'

const day = matching((words): words is Day => parseDay(words) !== null, '2023-04-24')
const instant = matching(
  (words) => /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(words) && !Number.isNaN(Date.parse(words)),
  '2023-04-24T08:00:00.000Z',
)
const time = matching((words): words is TimeOfDay => /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(words), '17:00')
const rule = matching(isRule, 'FREQ=WEEKLY;BYDAY=WE')
const partialDate = matching(
  (words): words is PartialDate =>
    parseDay(words) !== null || parseMonth(words) !== null || /^\d{4}$/.test(words),
  '2023-04-24, 2023-04, 2023',
)
const directiveId = matching((words) => /^.+#[1-9]\d{0,8}$/u.test(words), 'my-loc-2023#5')
const code = matching(
  (words): words is MessageCode => Object.hasOwn(MESSAGE_KINDS, words),
  Object.keys(MESSAGE_KINDS).join(', '),
)

const point = object({ line: count(1), column: count(1), offset: count(0) })
const position = object({ start: point, end: point }, { paragraph: count(1), page: count(1) })
const deadline = object({ text, start: nullable(day), due: nullable(day), time: nullable(time), position })
const recurrence = object({ text, rrule: rule, time: nullable(time), position })
const parties = {
  assignees: list(name),
  collaborators: list(name),
  reportTo: list(name),
  via: list(name),
}
const reading = {
  item: nullable(text),
  ...parties,
  action: text,
  deadline: nullable(deadline),
  recurrence: nullable(recurrence),
  position,
  doubts: list(code),
}
const header = {
  kind: choice('notice', 'conclusion', 'order', 'letter', 'telegram', 'other'),
  number: nullable(text),
  date: nullable(partialDate),
  place: nullable(text),
  issuer: nullable(text),
  title: nullable(text),
  meetingDate: nullable(day),
  signer: nullable(object({ name: text, title: nullable(text) })),
  distribution: list(text),
}

const unit = object({
  assignee: nullable(name),
  status: choice('open', 'done', 'cancelled'),
  due: nullable(day),
  firstDue: nullable(day),
  doneOn: nullable(day),
  doneDays: record(day, day),
})
const message = object(
  { line: count(1), column: count(1), severity: choice('error', 'warning', 'info'), code, reason: text },
  { position },
)
const notice = object(
  {
    file: text,
    key: name,
    ...header,
    directives: list(object({ id: directiveId, ...reading }, { units: list(unit) })),
  },
  { messages: list(message) },
)

const event = byKind({
  notice: object({
    kind: choice('notice'),
    key: name,
    reading: object({ file: text, source: text, anchor: day, ...header }),
  }),
  remove: object({ kind: choice('remove') }),
  read: object({
    kind: choice('read'),
    number: count(1),
    reading: object(reading),
    renamed: record(text, text),
  }),
  drop: object({ kind: choice('drop') }),
  done: object({
    kind: choice('done'),
    unit: text,
    occurrence: nullable(day),
    on: day,
    note: nullable(text),
  }),
  extend: object({ kind: choice('extend'), unit: nullable(text), to: day, reason: text }),
  cancel: object({ kind: choice('cancel'), unit: nullable(text), reason: text }),
  edit: object({
    kind: choice('edit'),
    corrections: object(
      {},
      {
        action: text,
        ...parties,
        deadline: nullable(deadline),
        recurrence: nullable(recurrence),
        doubts: list(code),
      },
    ),
  }),
})
const command = object({
  command: count(1),
  at: instant,
  who: text,
  what: text,
  undoes: nullable(count(1)),
  events: list(object({ notice: count(1), directive: nullable(count(1)), body: event })),
})

const exported = object(
  { version: choice(1), notices: list(notice) },
  {
    today: day,
    window: object({ name: text, from: day, to: day }),
    history: list(command),
    sources: list(object({ sha256: text, text })),
  },
)

/** An export as `ntm import` takes it. What the reader had to say of the notices is left aside. */
export interface ReadExport {
  readonly notices: readonly ImportedNotice[]
  /** What happened, of an export of a ledger. */
  readonly history?: readonly ArchivedCommand[]
  readonly sources?: readonly ArchivedSource[]
}

export type ImportedNotice = Omit<ExportedNotice, 'messages'>

/** What is wrong with an export, and where. */
export interface ExportFault extends Pick<ShapeFault, 'found' | 'wanted'> {
  readonly kind: ShapeFault['kind'] | ArchiveFault['kind'] | 'syntax'
  /** 1-based. */
  readonly line: number
  readonly column: number
}

export interface ExportReading {
  /** Null where there are faults. */
  readonly read: ReadExport | null
  readonly faults: readonly ExportFault[]
  /** The place of a fault that was found in what was read; the beginning where it stands nowhere. */
  readonly locate: (fault: ArchiveFault) => ExportFault
}

/** Reads what `ntm export` and `ntm parse` print as YAML or JSON. */
export function readExport(words: string): ExportReading {
  const { document, faults: broken, placeOf } = parseYaml(words, false)
  const reading: ShapeReading = { faults: [], places: new WeakMap() }
  const locate = ({ kind, part, key, found }: ArchiveFault): ExportFault => {
    return { kind, found, wanted: '', ...placeOf(reading.places.get(part)?.get(key) ?? 0) }
  }
  if (broken.length > 0) {
    const faults = broken.map(({ detail, ...place }): ExportFault => {
      return { kind: 'syntax', found: detail, wanted: '', ...place }
    })
    return { read: null, faults, locate }
  }
  const value = exported(document?.contents ?? null, 0, reading)
  const faults = reading.faults.map(({ offset, ...fault }): ExportFault => ({ ...fault, ...placeOf(offset) }))
  return { read: value ?? null, faults, locate }
}
