import { reprojectNotice } from './change.js'
import type { Draft } from './draft.js'
import type { LedgerEvent } from './event.js'
import { reproject } from './project.js'
import { readEvent } from './rows.js'
import type { Database } from './schema.js'

/** A command of the past, with what it did. */
export interface PastCommand {
  readonly id: number
  readonly at: string
  readonly who: string
  readonly name: string
  readonly undoes: number | null
  /** The command that undid this one. */
  readonly undoneBy: number | null
  readonly events: readonly PastEvent[]
}

export interface PastEvent {
  readonly notice: number
  readonly directive: number | null
  readonly body: LedgerEvent
}

export interface HistoryFilter {
  readonly directive?: number
  readonly notice?: number
  /** The newest so many commands. */
  readonly limit?: number
}

/** The commands, oldest first. */
export async function history(db: Database, filter: HistoryFilter): Promise<PastCommand[]> {
  const { directive, notice, limit } = filter
  const isFiltered = directive !== undefined || notice !== undefined
  const commands = await db
    .selectFrom('command')
    .leftJoin('command as undoing', 'undoing.undoes', 'command.id')
    .select([
      'command.id',
      'command.at',
      'command.who',
      'command.name',
      'command.undoes',
      'undoing.id as undone_by',
    ])
    .$if(isFiltered, (query) =>
      query.where('command.id', 'in', ({ selectFrom }) =>
        selectFrom('event')
          .select('event.command_id')
          .$if(directive !== undefined, (events) => events.where('event.directive_id', '=', directive ?? 0))
          .$if(notice !== undefined, (events) => events.where('event.notice_id', '=', notice ?? 0)),
      ),
    )
    .orderBy('command.id', 'desc')
    .$if(limit !== undefined, (query) => query.limit(limit ?? 0))
    .execute()
  const past: PastCommand[] = []
  for (const { id, at, who, name, undoes, undone_by: undoneBy } of commands.reverse()) {
    const events = await db
      .selectFrom('event')
      .select(['notice_id', 'directive_id', 'body'])
      .where('command_id', '=', id)
      .$if(directive !== undefined, (query) => query.where('directive_id', '=', directive ?? 0))
      .$if(notice !== undefined, (query) => query.where('notice_id', '=', notice ?? 0))
      .orderBy('id')
      .execute()
    past.push({
      id,
      at,
      who,
      name,
      undoes,
      undoneBy,
      events: events.map((row) => ({
        notice: row.notice_id,
        directive: row.directive_id,
        body: readEvent(row.body),
      })),
    })
  }
  return past
}

/** Undoes the last command that is neither an undoing nor undone; null where there is none. */
export async function undoLast(
  draft: Draft,
): Promise<{ id: number; name: string; at: string; who: string } | null> {
  const { db } = draft
  const last = await db
    .selectFrom('command')
    .leftJoin('command as undoing', 'undoing.undoes', 'command.id')
    .select(['command.id', 'command.name', 'command.at', 'command.who'])
    .where('command.undoes', 'is', null)
    .where('undoing.id', 'is', null)
    .orderBy('command.id', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (last === undefined) return null
  await draft.appendUndo(last.id)
  const touched = await db
    .selectFrom('event')
    .select(['notice_id', 'directive_id'])
    .distinct()
    .where('command_id', '=', last.id)
    .execute()
  const notices = new Set(touched.filter((row) => row.directive_id === null).map((row) => row.notice_id))
  for (const id of notices) await reprojectNotice(draft, id)
  for (const { notice_id: notice, directive_id: directive } of touched) {
    if (directive !== null && !notices.has(notice)) await reproject(db, notice, directive)
  }
  return last
}
