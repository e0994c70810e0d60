import { numberKey, titleKey } from './identity.js'
import type { NoticeReading } from './reading.js'
import { readDirectiveEvent, readNoticeEvent, readNoticeReading } from './rows.js'
import type { Database, DirectiveTable, NoticeTable, TaskTable } from './schema.js'
import { type DirectiveState, stateOf, tasksOf } from './state.js'

/** What the events of a notice as a whole add up to. */
export interface NoticeState {
  readonly key: string
  readonly reading: NoticeReading
  readonly live: boolean
}

/** Events that no later command undid, oldest first. */
function standingEvents(db: Database) {
  return db
    .selectFrom('event')
    .where(({ eb, not, exists }) =>
      not(
        exists(
          eb.selectFrom('command').select('command.id').whereRef('command.undoes', '=', 'event.command_id'),
        ),
      ),
    )
    .orderBy('event.id')
}

/** Makes the row of a notice, and what hangs on it, anew from its events. */
export async function projectNotice(db: Database, noticeId: number): Promise<void> {
  const rows = await standingEvents(db)
    .select('event.body')
    .where('event.notice_id', '=', noticeId)
    .where('event.directive_id', 'is', null)
    .execute()
  let state = null as NoticeState | null
  for (const { body } of rows) {
    const event = readNoticeEvent(body)
    if (event.kind === 'notice') state = { key: event.key, reading: event.reading, live: true }
    else if (state !== null) state = { ...state, live: false }
  }
  await db.deleteFrom('notice').where('id', '=', noticeId).execute()
  if (state !== null) await db.insertInto('notice').values(noticeRow(noticeId, state)).execute()
}

export function noticeRow(id: number, { key, reading, live }: NoticeState): NoticeTable {
  return {
    id,
    key,
    number_key: numberKey(reading.number),
    title_key: titleKey(reading.title),
    live: live ? 1 : 0,
    reading: JSON.stringify(reading),
  }
}

/** The state of a directive from its events. */
export async function foldDirective(db: Database, directiveId: number): Promise<DirectiveState | null> {
  const rows = await standingEvents(db)
    .select('event.body')
    .where('event.directive_id', '=', directiveId)
    .execute()
  return stateOf(rows.map(({ body }) => readDirectiveEvent(body)))
}

/** Makes the rows of a directive anew from its events; its place among the others is the notice's to say. */
export async function reproject(db: Database, noticeId: number, directiveId: number): Promise<void> {
  const state = await foldDirective(db, directiveId)
  const notice = await db
    .selectFrom('notice')
    .select(['reading', 'live'])
    .where('id', '=', noticeId)
    .executeTakeFirst()
  await db.deleteFrom('task').where('directive_id', '=', directiveId).execute()
  await db.deleteFrom('directive').where('id', '=', directiveId).execute()
  if (state === null || notice === undefined) return
  await db
    .insertInto('directive')
    .values(directiveRow(directiveId, noticeId, state))
    .execute()
  if (notice.live === 0 || state.dropped) return
  const tasks = taskRows(directiveId, state, readNoticeReading(notice.reading))
  await db.insertInto('task').values(tasks).execute()
}

export function directiveRow(id: number, noticeId: number, state: DirectiveState): DirectiveTable {
  return {
    id,
    notice_id: noticeId,
    position: state.reading.position.start.offset ?? 0,
    state: JSON.stringify(state),
  }
}

export function taskRows(id: number, state: DirectiveState, notice: NoticeReading): TaskTable[] {
  return tasksOf(state, notice.anchor).map((task, position) => ({
    directive_id: id,
    position,
    unit: task.unit,
    status: task.status,
    recurring: task.recurring ? 1 : 0,
    due: task.due,
    first_due: task.firstDue,
    done_on: task.doneOn,
    done_days: JSON.stringify(task.doneDays),
  }))
}
