import type { DueReport, DueRow } from '../report/due.js'
import type { UnitReport } from '../report/group.js'

/** What `ntm due --format json` prints: the fields and their order are a promise. */
export function dueDocument(report: DueReport): unknown {
  return { version: 1, ...headOf(report), ...sectionsOf(report) }
}

/** The same by unit. */
export function dueByUnitDocument(head: DueReport, units: readonly UnitReport[]): unknown {
  return {
    version: 1,
    ...headOf(head),
    assignees: units.map(({ unit, report }) => ({
      assignee: unit === '' ? null : unit,
      ...sectionsOf(report),
    })),
  }
}

function headOf({ today, window }: DueReport) {
  return { today, window: { name: window.name, from: window.from, to: window.to } }
}

function sectionsOf({ late, days, periodic, undated, counts }: DueReport) {
  return {
    counts: {
      late: counts.late,
      due: counts.due,
      periodic: counts.periodic,
      ...(undated === null ? {} : { undated: counts.undated }),
    },
    late: late.map(dueRecord),
    days: days.map(({ day, weekday, off, rows }) => ({
      day,
      weekday,
      dayOff: off,
      rows: rows.map(dueRecord),
    })),
    periodic: periodic.map(dueRecord),
    ...(undated === null ? {} : { undated: undated.map(dueRecord) }),
  }
}

/** One row as scripts get it. */
export function dueRecord(row: DueRow) {
  const { id, name, notice, noticeNumber, item, units, collaborators, reportTo, via, action } = row
  const { start, due, firstDue, time, rrule, daysLate, occurrences } = row
  return {
    id,
    name,
    notice,
    noticeNumber,
    item,
    assignees: units,
    collaborators,
    reportTo,
    via,
    action,
    start,
    due,
    firstDue,
    time,
    rrule,
    daysLate,
    occurrences,
  }
}
