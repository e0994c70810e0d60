import type { Found } from './find.js'
import type { Database } from './schema.js'

/** The notice's own words that a directive was read from. */
export async function noticeWords(db: Database, { notice, state }: Found): Promise<string> {
  const row = await db
    .selectFrom('source')
    .select('text')
    .where('sha256', '=', notice.reading.source)
    .executeTakeFirst()
  const { start, end } = state.reading.position
  // A directive that the newest copy dropped has its place in an older one.
  if (row === undefined || state.dropped) return state.reading.action
  return row.text.slice(start.offset ?? 0, end.offset ?? 0)
}
