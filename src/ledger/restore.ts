import type { Archive } from './archive.js'
import { reprojectNotice } from './change.js'
import type { Draft } from './draft.js'

/** Whether nothing was ever written to a ledger. */
export async function isUnused({ db }: Draft): Promise<boolean> {
  return (await db.selectFrom('command').select('id').limit(1).executeTakeFirst()) === undefined
}

/** Writes an archive, which `replay` found no fault with, into a ledger that is unused: every number stays what it was. */
export async function restore(draft: Draft, { history, sources }: Archive): Promise<void> {
  const { db } = draft
  for (const source of sources) await db.insertInto('source').values(source).execute()
  let id = 0
  const notices = new Set<number>()
  for (const { command, at, who, what: name, undoes, events } of history) {
    await db.insertInto('command').values({ id: command, at, who, name, undoes }).execute()
    for (const { notice, directive, body } of events) {
      id += 1
      notices.add(notice)
      const row = { command_id: command, notice_id: notice, directive_id: directive }
      await db
        .insertInto('event')
        .values({ id, ...row, body: JSON.stringify(body) })
        .execute()
    }
  }
  for (const notice of notices) await reprojectNotice(draft, notice)
}
