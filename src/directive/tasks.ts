import type { TaskRow } from '../notice/table.js'
import { readUnits } from '../party/read.js'
import { tagText } from '../party/tags.js'
import { unitOf } from '../party/unit.js'
import type { Remark } from '../text/message.js'
import { sourceSpan, type Visible } from '../text/visible.js'
import { readDeadlineCell } from '../time/index.js'
import type { Clause, Mentioned } from './clause/model.js'
import { clausesOf } from './clause/scan.js'
import { depthsOf } from './clause/sentence.js'
import type { ItemContext, ItemReading, Named, Row } from './rows/model.js'

/** The rows of the tables of tasks: one directive a row, `Phụ lục.N`; a bare date in the deadline column is the due day. */
export function readTasks(tasks: readonly TaskRow[], context: ItemContext): ItemReading {
  const rows: Row[] = []
  const remarks: Remark[] = []
  for (const [index, task] of tasks.entries()) {
    const words = wholeOf(task.content, context)
    const told = tellsOf(words, context)
    const reading = task.deadline === null ? undefined : readDeadlineCell(task.deadline, context.time)
    const cell = task.deadline
    if (reading !== undefined && cell !== null) {
      remarks.push(...reading.remarks.map((remark) => ({ ...remark, span: sourceSpan(cell, remark.span) })))
    }
    const doer = cellOf(task.lead, context)
    const row = {
      item: `Phụ lục.${task.ordinal ?? index + 1}`,
      words,
      actionFrom: words.from,
      doer,
      origin: 'said' as const,
      collaborators: task.support === null ? told.collaborators : listOf(cellOf(task.support, context)),
      reportTo: task.report === null ? told.reportTo : listOf(cellOf(task.report, context)),
      via: told.via,
      heading: null,
    }
    const schedules = (reading?.mentions ?? []).flatMap((mention) =>
      mention.schedules.map((schedule) => ({ mention, schedule, visible: task.deadline ?? task.content })),
    )
    if (schedules.length === 0) rows.push({ ...row, time: null })
    else rows.push(...schedules.map((time) => ({ ...row, time })))
  }
  return { rows, remarks }
}

function wholeOf(visible: Visible, { tagging }: ItemContext): Row['words'] {
  const tagged = tagText(visible, tagging)
  return { tagged, from: 0, to: tagged.tokens.length }
}

/** Who the content cell itself says to work with and report to. */
function tellsOf(
  words: Row['words'],
  { isSuperior }: ItemContext,
): Pick<Row, 'collaborators' | 'reportTo' | 'via'> {
  const { tagged, from, to } = words
  const setting = {
    depths: depthsOf(tagged.tokens),
    times: [],
    isSuperior,
    isHeaded: false,
    afterTime: () => undefined,
  }
  const clauses = clausesOf(tagged, { from, to }, setting)
  const gather = (pick: (clause: Clause) => readonly Mentioned[]): Named[] =>
    clauses.flatMap((clause) =>
      pick(clause).map(({ units, rule, from, to }) => ({ units, rule, words: { tagged, from, to } })),
    )
  return {
    collaborators: gather((clause) => clause.collaborators),
    reportTo: gather((clause) => clause.reportTo),
    via: gather((clause) => clause.via),
  }
}

function listOf(named: Named | null): Named[] {
  return named === null ? [] : [named]
}

/** The parties of a cell, however they are joined; a cell that holds none known is one name as written. */
function cellOf(cell: Visible | null, context: ItemContext): Named | null {
  if (cell === null) return null
  const words = wholeOf(cell, context)
  const units = []
  for (let index = 0; index < words.to; ) {
    const read = readUnits(words.tagged, index)
    if (read !== undefined) units.push(...read.units)
    index = read?.end ?? index + 1
  }
  if (units.length > 0) return { units, rule: 'column', words }
  return { units: [unitOf('group', cell.text)], rule: 'column', words }
}
