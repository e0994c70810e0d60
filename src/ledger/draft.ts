import type { CommandName, LedgerEvent } from './event.js'
import type { Database } from './schema.js'

/** Who changes the ledger, by what, and when: the command line knows. */
export interface Author {
  readonly who: string
  readonly command: CommandName
  /** The instant, ISO 8601 in UTC. */
  readonly at: string
  /** Called once where another process keeps the ledger for longer than a moment. */
  readonly onWait?: () => void
}

/** A change being made, within its transaction. */
export interface Draft {
  readonly db: Database
  nextNoticeId(): number
  nextDirectiveId(): number
  /** Appends events about a notice, or about one of its directives. */
  append(noticeId: number, directiveId: number | null, body: LedgerEvent): Promise<void>
  /** Appends that this command undoes another. */
  appendUndo(undoes: number): Promise<void>
}

/** Numbers go on from the highest ever given: events are never deleted, so that a number means one thing for ever. */
export async function startDraft(db: Database, author: Author): Promise<Draft> {
  const commands = await db
    .selectFrom('command')
    .select(({ fn }) => fn.max('id').as('id'))
    .executeTakeFirst()
  const highest = await db
    .selectFrom('event')
    .select(({ fn }) => fn.max('id').as('event'))
    .executeTakeFirst()
  const notices = await db
    .selectFrom('event')
    .select(({ fn }) => fn.max('notice_id').as('id'))
    .executeTakeFirst()
  const directives = await db
    .selectFrom('event')
    .select(({ fn }) => fn.max('directive_id').as('id'))
    .executeTakeFirst()
  const command = (commands?.id ?? 0) + 1
  let [event, notice, directive] = [highest?.event ?? 0, notices?.id ?? 0, directives?.id ?? 0]
  let isBegun = false
  const begin = async (undoes: number | null) => {
    if (isBegun) return
    isBegun = true
    const { at, who, command: name } = author
    await db.insertInto('command').values({ id: command, at, who, name, undoes }).execute()
  }
  return {
    db,
    nextNoticeId() {
      notice += 1
      return notice
    },
    nextDirectiveId() {
      directive += 1
      return directive
    },
    async append(noticeId, directiveId, body) {
      await begin(null)
      event += 1
      const row = { notice_id: noticeId, directive_id: directiveId, body: JSON.stringify(body) }
      await db
        .insertInto('event')
        .values({ id: event, command_id: command, ...row })
        .execute()
    },
    appendUndo: begin,
  }
}
