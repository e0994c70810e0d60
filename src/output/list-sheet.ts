import type { Listed, UnitStanding } from '../report/list.js'
import type { Line } from './cells.js'
import { DUE_WORDS } from './due-words.js'
import { type Cell, gridLines, linesOf } from './grid.js'
import { LIST_WORDS } from './list-words.js'
import type { View } from './render.js'
import { wordDay, wordRecurrence } from './schedule-words.js'
import type { Sheet } from './sheet.js'
import { wrap } from './width.js'

const COLUMNS = [
  'id',
  'name',
  'notice',
  'item',
  'assignee',
  'status',
  'due',
  'firstDue',
  'doneOn',
  'rrule',
  'action',
]
const UNITS_SHARE = 0.36

/** The directives of the ledger, in every format; CSV and plain rows have one row a unit. */
export function listSheet(listed: readonly Listed[]): Sheet {
  return {
    document: () => ({ version: 1, directives: listed.map(listedRecord) }),
    records: () => listed.map(listedRecord),
    columns: COLUMNS,
    rows: () =>
      listed.flatMap(({ directive, units }) =>
        units.map(({ unit, status, due, firstDue, doneOn }) => {
          const { id, name, notice, item, rrule, action } = directive
          return [id, name, notice, item, unit, status, due, firstDue, doneOn, rrule, action].map(
            (cell) => cell ?? '',
          )
        }),
      ),
    table: (view) => listTable(listed, view),
  }
}

/** A directive with its units as scripts get it. */
function listedRecord({ directive, units }: Listed) {
  const { id, name, notice, noticeNumber, item, collaborators, reportTo, via, action } = directive
  const { start, time, rrule } = directive
  return {
    id,
    name,
    notice,
    noticeNumber,
    item,
    collaborators,
    reportTo,
    via,
    action,
    start,
    time,
    rrule,
    units: units.map(({ unit, status, due, firstDue, doneOn, doneDays }) => {
      return { assignee: unit === '' ? null : unit, status, due, firstDue, doneOn, doneDays }
    }),
  }
}

function listTable(listed: readonly Listed[], view: View): string {
  const { language, style, width } = view
  if (listed.length === 0) return `${LIST_WORDS[language].none}\n`
  const most = Math.max(18, Math.floor(width * UNITS_SHARE))
  const notices = [...new Set(listed.map(({ directive }) => directive.notice))]
  const blocks = notices.map((notice) => {
    const rows = listed.filter(({ directive }) => directive.notice === notice)
    const cells = rows.map(({ directive, units }): Cell[] => [
      linesOf(directive.id, width, style.heading),
      linesOf(directive.item ?? '', width),
      (room) => [
        ...linesOf(directive.action, room),
        ...(directive.rrule === null
          ? []
          : linesOf(wordRecurrence({ rrule: directive.rrule, time: null }, language), room, style.faint)),
      ],
      units.flatMap((unit) => unitLines(unit, most, view)),
    ])
    return [
      ...linesOf(notice, width, style.heading).map(({ text, paint }) => paint(text)),
      ...gridLines(cells, width),
    ]
  })
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`
}

/** A unit and how it stands, below it. */
function unitLines(standing: UnitStanding, most: number, { language, style }: View): Line[] {
  const name = standing.unit === '' ? DUE_WORDS[language].nobody : standing.unit
  const paint = standing.status === 'late' ? style.doubt : style.faint
  return [
    ...linesOf(name, most, style.label),
    ...wrap(standingWords(standing, language), Math.max(1, most - 2)).map((text) => ({
      text: `  ${text}`,
      paint,
    })),
  ]
}

/** `quá hạn, 24/04/2023`; of work that is done, the day it was. */
export function standingWords(
  { status, due, firstDue, doneOn }: UnitStanding,
  language: View['language'],
): string {
  const day = status === 'done' ? doneOn : due
  return [
    LIST_WORDS[language].status[status],
    ...(day === null ? [] : [wordDay(day, language)]),
    ...(firstDue === null ? [] : [DUE_WORDS[language].extendedFrom(wordDay(firstDue, language))]),
  ].join(', ')
}
