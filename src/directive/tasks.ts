import { markerOf } from '../notice/marker.js'
import type { Cell, TaskRow } from '../notice/table/read.js'
import { tagText } from '../party/tags.js'
import type { MessageCode, Remark } from '../text/message.js'
import { joinVisible, sliceVisible, sourceSpan, type Visible } from '../text/visible.js'
import { findDate, readDeadlineCell, readTimes } from '../time/index.js'
import type { TimeContext } from '../time/schedule.js'
import { type CellParties, cellParties } from './cell-parties.js'
import type { Clause, Mentioned } from './clause/model.js'
import type { TokenRange } from './clause/range.js'
import { clausesOf } from './clause/scan.js'
import { depthsOf, sentencesOf } from './clause/sentence.js'
import {
  type ItemContext,
  type ItemReading,
  type Named,
  namedOf,
  type Origin,
  type Row,
  type Seen,
} from './rows/model.js'

/** The rows of the tables of tasks: one directive a row, `Phụ lục.N`; a bare date in the deadline column is the due day. */
export function readTasks(tasks: readonly TaskRow[], context: ItemContext): ItemReading {
  const rows: Row[] = []
  const remarks: Remark[] = []
  for (const [index, task] of tasks.entries()) {
    const item = `Phụ lục.${task.ordinal ?? index + 1}`
    for (const part of partsOf(task)) {
      const read = readTask(part, item, { ...context, time: timeOf(task, context.time) })
      for (const row of read.rows) rows.push(row)
      for (const remark of read.remarks) remarks.push(remark)
    }
  }
  return { rows, remarks }
}

/** A row that cites the day of its order counts from that day: `Số 183/TB ngày 09/7/2014`, `Trong tháng 7`. */
function timeOf({ order }: TaskRow, time: TimeContext): TimeContext {
  const day = order.map(({ folded }) => findDate(folded)?.day ?? null).find((found) => found !== null)
  return day === undefined ? time : { ...time, reference: day }
}

/** Two tasks or more in one cell, each on a line of its own with its deadline beside it, are as many rows. */
function partsOf(row: TaskRow): readonly TaskRow[] {
  const { task, deadline, lead } = row
  if (task.length < 2 || deadline?.length !== task.length) return [row]
  return task.map((line, index) => ({
    ...row,
    task: [line],
    deadline: deadline.slice(index, index + 1),
    lead: lead?.length === task.length ? lead.slice(index, index + 1) : lead,
  }))
}

function readTask(task: TaskRow, item: string, context: ItemContext): ItemReading {
  const visible = joinVisible(task.task)
  const tagged = tagText(visible, context.tagging)
  const whole = { tagged, from: 0, to: tagged.tokens.length }
  const cell = task.deadline === null ? NOTHING : readDeadline(task.deadline, context.time)
  const own = cell.times.length > 0 ? NO_TIMES : readTimes(visible, context.time)
  const clauses = clausesIn(tagged, own.mentions, context)
  const who = doerOf(task, clauses, tagged, context)
  const support = task.support === null ? who.support : cellParties(task.support, context)?.named
  const reportTo = task.reportTo && cellParties(task.reportTo, context)
  const rowOf = (words: TokenRange, time: Row['time']): Row => {
    const inside = clauses.filter(({ from, to }) => from >= words.from && to <= words.to)
    const told = (pick: (clause: Clause) => readonly Mentioned[]) =>
      inside.flatMap(pick).map((mentioned) => namedOf(tagged, mentioned))
    return {
      item,
      words: { tagged, ...words },
      actionFrom: words.from === 0 ? who.actionFrom : words.from,
      doer: who.named,
      origin: who.origin,
      collaborators: support === undefined ? told((clause) => clause.collaborators) : [support],
      reportTo: reportTo === null ? told((clause) => clause.reportTo) : [reportTo.named],
      via: told((clause) => clause.via),
      time,
      heading: null,
      unread: cell.unread,
      doubts: [...(task.fits ? [] : (['cells-unmatched'] as const)), ...who.doubts],
    }
  }
  const remarks = [
    ...cell.remarks,
    ...own.remarks.map((remark) => ({ ...remark, span: sourceSpan(visible, remark.span) })),
  ]
  if (cell.times.length > 0) return { rows: cell.times.map((time) => rowOf(whole, time)), remarks }
  const dated = datedParts(clauses, visible, whole)
  return { rows: dated.map(({ words, time }) => rowOf(words, time)), remarks }
}

type Times = readonly NonNullable<Row['time']>[]

interface DeadlineReading {
  readonly times: Times
  /** What stands there and looks like a time, and was not read. */
  readonly unread: readonly Seen[]
  readonly remarks: readonly Remark[]
}

const NOTHING: DeadlineReading = { times: [], unread: [], remarks: [] }
const NO_TIMES = { mentions: [], remarks: [] }

/** The schedules of a deadline's cell: of each of its lines and of what `;` parts, where each says one; else of the whole. */
function readDeadline(cell: Cell, time: TimeContext): DeadlineReading {
  const lines = cell.flatMap(partsOfLine).map((line) => readVisible(line, time))
  const isEach = lines.every(({ times }) => times.length > 0)
  if (!isEach) return readVisible(joinVisible(cell), time)
  return {
    times: lines.flatMap(({ times }) => times),
    unread: [],
    remarks: lines.flatMap(({ remarks }) => remarks),
  }
}

function partsOfLine(line: Visible): Visible[] {
  const ends = [...Array.from(line.text.matchAll(/;/g), ({ index }) => index), line.text.length]
  const parts = ends.map((end, index) =>
    sliceVisible(line, { start: index === 0 ? 0 : (ends[index - 1] ?? 0) + 1, end }),
  )
  return parts.filter(({ text }) => text !== '')
}

function readVisible(line: Visible, time: TimeContext): DeadlineReading {
  const visible = withoutMarker(line)
  const { mentions, remarks } = readDeadlineCell(visible, time)
  const isUnread = mentions.length === 0 && /\d/.test(visible.text)
  return {
    unread: isUnread ? [{ visible, span: { start: 0, end: visible.text.length } }] : [],
    times: mentions.flatMap((mention) =>
      mention.schedules.map((schedule) => ({ mention, schedule, visible })),
    ),
    remarks: remarks.map((remark) => ({ ...remark, span: sourceSpan(visible, remark.span) })),
  }
}

/** The clauses of what is to be done, with the days that it says itself. */
function clausesIn(
  tagged: Row['words']['tagged'],
  times: Clause['times'],
  { isSuperior }: ItemContext,
): readonly Clause[] {
  const depths = depthsOf(tagged.tokens)
  const setting = { depths, times, isSuperior, isHeaded: false, afterTime: () => undefined }
  return sentencesOf(tagged, depths).flatMap((sentence) => clausesOf(tagged, sentence, setting))
}

/** What tells of something dates nothing. */
const TELLS: ReadonlySet<Clause['mood']> = new Set(['narrates', 'praises', 'blames'])

/** The task in as many parts as it has days of its own (`… trước ngày 06/8/2014; đồng thời … trước ngày 13/8/2014`). */
function datedParts(
  clauses: readonly Clause[],
  visible: Visible,
  whole: TokenRange,
): { words: TokenRange; time: Row['time'] }[] {
  const parts: { words: TokenRange; time: Row['time'] }[] = []
  let from = whole.from
  for (const { mood, times, to } of clauses) {
    const [mention] = times
    if (mention === undefined || TELLS.has(mood)) continue
    for (const schedule of mention.schedules) {
      parts.push({ words: { from, to }, time: { mention, schedule, visible } })
    }
    from = to
  }
  const last = parts.at(-1)
  if (last === undefined) return [{ words: whole, time: null }]
  return parts.map((part) =>
    part.words.to === last.words.to ? { ...part, words: { ...part.words, to: whole.to } } : part,
  )
}

interface CellDoer {
  readonly named: Named | null
  /** Who helps, where one cell says both. */
  readonly support?: Named | undefined
  readonly origin: Origin
  readonly actionFrom: number
  readonly doubts: readonly MessageCode[]
}

/** Who must act: by the lead's cell; else the unit in the title of the group; else whom the task names; else the addressee. */
function doerOf(
  { lead, groups }: TaskRow,
  clauses: readonly Clause[],
  tagged: Row['words']['tagged'],
  context: ItemContext,
): CellDoer {
  const parties = lead && leadParties(lead, context)
  if (parties !== null) {
    const doubts = parties.isKnown ? [] : (['name-unknown'] as const)
    return { named: parties.named, support: parties.support, origin: 'said', actionFrom: 0, doubts }
  }
  const titled = groups.map((title) => titleParties(title, context)).findLast((one) => one !== undefined)
  if (titled !== undefined) return { named: titled.named, origin: 'heading', actionFrom: 0, doubts: [] }
  const [first] = clauses
  if (first?.doer) {
    const { actionFrom } = first
    return { named: namedOf(tagged, first.doer), origin: 'said', actionFrom, doubts: [] }
  }
  const inherited = context.fallback()
  return { named: inherited?.named ?? null, origin: inherited?.origin ?? 'said', actionFrom: 0, doubts: [] }
}

const LABEL = /(?:^|(?<=[\s;,.(-]))(?<role>chủ trì|phối hợp)(?: thực hiện)?\s*:/gu

/**
 * The parties of the lead's cell. It may say who helps too: `Chủ trì: Phòng Nội vụ; phối hợp: Phòng Tư pháp`, `Phòng Nội vụ
 * chủ trì, phối hợp với Phòng Tư pháp`.
 */
function leadParties(
  cell: Cell,
  context: ItemContext,
): (CellParties & { readonly support?: Named | undefined }) | null {
  const visible = joinVisible(cell)
  if (!visible.folded.includes('phối hợp') && !visible.folded.includes('chủ trì'))
    return cellParties(cell, context)
  const labels = [...visible.folded.matchAll(LABEL)]
  const labelled = (role: string): CellParties | null => {
    const at = labels.findIndex(({ groups }) => groups?.role === role)
    const label = labels[at]
    if (label === undefined) return null
    const start = label.index + label[0].length
    return cellParties(
      [sliceVisible(visible, { start, end: labels[at + 1]?.index ?? visible.text.length })],
      context,
    )
  }
  const lead = labelled('chủ trì')
  if (lead !== null) return { ...lead, support: labelled('phối hợp')?.named }
  const tagged = tagText(visible, context.tagging)
  const clauses = clausesIn(tagged, [], context)
  const doer = clauses.find((clause) => clause.doer !== null)?.doer
  if (!doer) return cellParties(cell, context)
  const [support] = clauses.flatMap(({ collaborators }) => collaborators)
  const read = { named: namedOf(tagged, doer), isKnown: true, isRead: true }
  return { ...read, support: support && namedOf(tagged, support) }
}

/** `I. PHÒNG NỘI VỤ`: a title that is a body's name and nothing more. */
function titleParties(title: Visible, context: ItemContext): CellParties | undefined {
  const parties = cellParties([withoutMarker(title)], context)
  return parties?.isRead === true ? parties : undefined
}

function withoutMarker(line: Visible): Visible {
  const start = markerOf(line.text)?.span.end ?? 0
  return start === 0 ? line : sliceVisible(line, { start, end: line.text.length })
}
