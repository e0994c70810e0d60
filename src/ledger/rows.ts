import type { Day } from '../time/schedule.js'
import type { DirectiveEvent, LedgerEvent, NoticeEvent } from './event.js'
import type { NoticeReading } from './reading.js'
import type { TaskTable } from './schema.js'
import type { DirectiveState, Task, TaskStatus } from './state.js'

/*
 * JSON and rows back as what they were written from. The file says that this program wrote it, so that their shapes are
 * taken on trust here and nowhere else.
 */

export function readEvent(body: string): LedgerEvent {
  return JSON.parse(body)
}

export function readDirectiveEvent(body: string): DirectiveEvent {
  return JSON.parse(body)
}

export function readNoticeEvent(body: string): NoticeEvent {
  return JSON.parse(body)
}

export function readNoticeReading(text: string): NoticeReading {
  return JSON.parse(text)
}

export function readState(text: string): DirectiveState {
  return JSON.parse(text)
}

export function readTask(row: Omit<TaskTable, 'directive_id' | 'position'>): Task {
  return {
    unit: row.unit,
    status: row.status as TaskStatus,
    recurring: row.recurring === 1,
    due: row.due as Day | null,
    firstDue: row.first_due as Day | null,
    doneOn: row.done_on as Day | null,
    doneDays: JSON.parse(row.done_days),
  }
}
