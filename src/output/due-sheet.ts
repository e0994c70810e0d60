import type { DueReport, DueRow } from '../report/due.js'
import type { UnitReport } from '../report/group.js'
import { weekday } from '../time/day.js'
import type { Day } from '../time/schedule.js'
import { dueByUnitDocument, dueDocument, dueRecord } from './due-document.js'
import { dueTable, unitTables } from './due-table.js'
import type { Sheet } from './sheet.js'

const COLUMNS = [
  'section',
  'id',
  'name',
  'notice',
  'item',
  'assignees',
  'collaborators',
  'reportTo',
  'via',
  'action',
  'start',
  'due',
  'weekday',
  'dayOff',
  'time',
  'firstDue',
  'daysLate',
  'rrule',
  'occurrences',
]

type Section = 'late' | 'due' | 'periodic' | 'undated'

/** What is due, in every format. */
export function dueSheet(report: DueReport): Sheet {
  return {
    document: () => dueDocument(report),
    records: () => sectioned(report).map(([section, row]) => ({ section, ...dueRecord(row) })),
    columns: COLUMNS,
    rows: () => sectioned(report).map(([section, row]) => cellsOf(section, row)),
    table: (view) => dueTable(report, view),
  }
}

/** What is due for each unit; `head` says which day and window it is for. */
export function dueByUnitSheet(head: DueReport, units: readonly UnitReport[]): Sheet {
  const each = <Of>(of: (section: Section, row: DueRow, unit: string) => Of) =>
    units.flatMap(({ unit, report }) => sectioned(report).map(([section, row]) => of(section, row, unit)))
  return {
    document: () => dueByUnitDocument(head, units),
    records: () =>
      each((section, row, unit) => ({ assignee: unit === '' ? null : unit, section, ...dueRecord(row) })),
    columns: ['assignee', ...COLUMNS],
    rows: () => each((section, row, unit) => [unit, ...cellsOf(section, row)]),
    table: (view) => unitTables(head, units, view),
  }
}

function sectioned({ late, days, periodic, undated }: DueReport): [Section, DueRow][] {
  const of = (section: Section, rows: readonly DueRow[]) =>
    rows.map((row): [Section, DueRow] => [section, row])
  return [
    ...of('late', late),
    ...days.flatMap(({ rows }) => of('due', rows)),
    ...of('periodic', periodic),
    ...of('undated', undated ?? []),
  ]
}

function cellsOf(section: Section, row: DueRow): string[] {
  const { due } = row
  return [
    section,
    row.id,
    row.name,
    row.notice,
    row.item ?? '',
    row.units.join('; '),
    row.collaborators.join('; '),
    row.reportTo.join('; '),
    row.via.join('; '),
    row.action,
    row.start ?? '',
    due ?? '',
    due === null ? '' : String(weekday(due)),
    row.off ?? '',
    row.time ?? '',
    row.firstDue ?? '',
    String(row.daysLate),
    row.rrule ?? '',
    listed(row.occurrences).join('; '),
  ]
}

/** A cell of Excel holds 32,767 characters; a daily report that nobody marked for years has more days than that. */
const MOST_LISTED = 400

function listed(days: readonly Day[]): readonly string[] {
  const more = days.length - MOST_LISTED
  return more > 0 ? [...days.slice(0, MOST_LISTED), `… +${more}`] : days
}
