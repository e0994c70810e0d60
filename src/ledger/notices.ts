import type { Directive, Notice } from '../directive/directive.js'
import { readNoticeReading, readState } from './rows.js'
import type { Database } from './schema.js'
import { effective } from './state.js'

/**
 * The notices that are followed, or those of the numbers given, as a reader would give them: what a person corrected is
 * corrected. Evidence and messages stay with the reader.
 */
export async function ledgerNotices(db: Database, ids: readonly number[] | null): Promise<Notice[]> {
  const notices = await db
    .selectFrom('notice')
    .select(['id', 'key', 'reading'])
    .where('live', '=', 1)
    .$if(ids !== null, (query) => query.where('id', 'in', ids ?? []))
    .orderBy('id')
    .execute()
  const rows = await db
    .selectFrom('directive')
    .select(['notice_id', 'state'])
    .$if(ids !== null, (query) => query.where('notice_id', 'in', ids ?? []))
    .orderBy('notice_id')
    .orderBy('position')
    .orderBy('id')
    .execute()
  const listed = new Map(notices.map(({ id, key }): [number, Listed] => [id, { key, directives: [] }]))
  for (const { notice_id: notice, state: text } of rows) {
    const state = readState(text)
    const entry = listed.get(notice)
    if (state.dropped || entry === undefined) continue
    entry.directives.push({
      ...effective(state),
      id: `${entry.key}#${state.number}`,
      reasons: [],
      evidence: [],
    })
  }
  return notices.map(({ id, key, reading }) => {
    const { source: _, anchor: __, ...header } = readNoticeReading(reading)
    return { ...header, key, directives: listed.get(id)?.directives ?? [], messages: [] }
  })
}

interface Listed {
  readonly key: string
  readonly directives: Directive[]
}
