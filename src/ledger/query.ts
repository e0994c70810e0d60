import type { Day } from '../time/schedule.js'
import type { Assignment } from './assignment.js'
import { readNoticeReading, readState, readTask } from './rows.js'
import type { Database } from './schema.js'
import { effective, notesOf } from './state.js'

/** Which assignments a report needs: it reads no others. */
export interface Wanted {
  /** Open work due up to this day; null is all open work, with a date or without. */
  readonly openUntil: Day | null
  /** Work that has no date, too. */
  readonly undated: boolean
  /** Also what is done, and every recurrence: due from this day on, up to `openUntil`. */
  readonly doneFrom: Day | null
  /** Of these notices only, by number. */
  readonly notices: readonly number[] | null
}

/** The assignments of the ledger that a report on a stretch of days needs. */
export async function assignmentsDue(db: Database, wanted: Wanted): Promise<Assignment[]> {
  const { openUntil, undated, doneFrom, notices } = wanted
  const rows = await assignmentRows(db)
    .where((eb) =>
      eb.or([
        ...(openUntil === null
          ? [eb('task.status', '=', 'open')]
          : [eb.and([eb('task.status', '=', 'open'), eb('task.due', '<=', openUntil)])]),
        ...(undated ? [eb.and([eb('task.status', '=', 'open'), eb('task.due', 'is', null)])] : []),
        ...(doneFrom === null || openUntil === null
          ? []
          : [
              eb.and([
                eb('task.recurring', '=', 0),
                eb('task.status', '=', 'done'),
                eb('task.due', '>=', doneFrom),
                eb('task.due', '<=', openUntil),
              ]),
              eb.and([eb('task.recurring', '=', 1), eb('task.status', 'in', ['open', 'done'])]),
            ]),
      ]),
    )
    .$if(notices !== null, (query) => query.where('directive.notice_id', 'in', notices ?? []))
    .execute()
  return rows.map(assignmentOf)
}

/** Every assignment of notices that are not removed, in the order of the notices. */
export async function allAssignments(db: Database, notices: readonly number[] | null): Promise<Assignment[]> {
  const rows = await assignmentRows(db)
    .$if(notices !== null, (query) => query.where('directive.notice_id', 'in', notices ?? []))
    .execute()
  return rows.map(assignmentOf)
}

function assignmentRows(db: Database) {
  return db
    .selectFrom('task')
    .innerJoin('directive', 'directive.id', 'task.directive_id')
    .innerJoin('notice', 'notice.id', 'directive.notice_id')
    .select([
      'task.directive_id',
      'task.unit',
      'task.status',
      'task.recurring',
      'task.due',
      'task.first_due',
      'task.done_on',
      'task.done_days',
      'directive.state',
      'notice.key',
      'notice.reading',
    ])
    .orderBy('directive.notice_id')
    .orderBy('directive.position')
    .orderBy('directive.id')
    .orderBy('task.position')
}

type Row = Awaited<ReturnType<ReturnType<typeof assignmentRows>['execute']>>[number]

function assignmentOf(row: Row): Assignment {
  const state = readState(row.state)
  const notice = readNoticeReading(row.reading)
  const { item, collaborators, reportTo, via, action, deadline, recurrence } = effective(state)
  const { unit, status, recurring, due, firstDue, doneOn, doneDays } = readTask(row)
  return {
    id: String(row.directive_id),
    name: `${row.key}#${state.number}`,
    notice: row.key,
    kind: notice.kind,
    noticeNumber: notice.number,
    item,
    unit,
    collaborators,
    reportTo,
    via,
    action,
    // An extended deadline is a day: the period that the notice gave is over.
    start: firstDue === null ? (deadline?.start ?? null) : null,
    due: recurring ? null : due,
    firstDue,
    time: firstDue === null ? (deadline?.time ?? recurrence?.time ?? null) : null,
    rrule: recurrence?.rrule ?? null,
    next: recurring ? due : null,
    anchor: notice.anchor,
    status,
    doneOn,
    doneDays,
    notes: notesOf(state, unit),
  }
}
