import type { NoticeState } from './project.js'
import { readNoticeReading, readState } from './rows.js'
import type { Database } from './schema.js'
import { type DirectiveState, type Task, tasksOf } from './state.js'

/** A directive as the ledger has it. */
export interface Found {
  readonly id: number
  /** `my-loc-2023#5`. */
  readonly name: string
  readonly noticeId: number
  readonly notice: NoticeState
  readonly state: DirectiveState
  readonly tasks: readonly Task[]
}

export interface FoundNotice extends NoticeState {
  readonly id: number
}

/** What an id or key that a person typed stands for: one thing, or those that it could be. */
export type Lookup<Thing> =
  | { readonly found: Thing }
  | { readonly found: null; readonly candidates: readonly string[] }

/** The directive of an id: its number, or `KEY#N` where the beginning of a key will do if it is the only one. */
export async function findDirective(db: Database, typed: string): Promise<Lookup<Found>> {
  const words = typed.trim()
  if (/^\d{1,15}$/.test(words)) {
    const found = await loadDirective(db, Number(words))
    return found === null ? { found: null, candidates: [] } : { found }
  }
  const parts = /^(?<key>.+)#(?<number>\d{1,9})$/u.exec(words)?.groups
  if (parts === undefined) return { found: null, candidates: [] }
  const notice = await findNotice(db, parts.key ?? '')
  if (notice.found === null) {
    return { found: null, candidates: notice.candidates.map((key) => `${key}#${parts.number}`) }
  }
  const rows = await db
    .selectFrom('directive')
    .select(['id', 'state'])
    .where('notice_id', '=', notice.found.id)
    .execute()
  const row = rows.find(({ state }) => readState(state).number === Number(parts.number))
  const found = row === undefined ? null : await loadDirective(db, row.id)
  return found === null ? { found: null, candidates: [] } : { found }
}

/** The notice of a key, or of the beginning of one. */
export async function findNotice(db: Database, typed: string): Promise<Lookup<FoundNotice>> {
  const rows = await db
    .selectFrom('notice')
    .selectAll()
    .where('key', '>=', typed)
    .where('key', '<', `${typed}\u{10FFFF}`)
    .orderBy('key')
    .limit(10)
    .execute()
  const exact = rows.find(({ key }) => key === typed)
  const chosen = exact ?? (rows.length === 1 ? rows[0] : undefined)
  if (chosen === undefined) return { found: null, candidates: rows.map(({ key }) => key) }
  const { id, key, live, reading } = chosen
  return { found: { id, key, live: live === 1, reading: readNoticeReading(reading) } }
}

async function loadDirective(db: Database, id: number): Promise<Found | null> {
  const row = await db
    .selectFrom('directive')
    .innerJoin('notice', 'notice.id', 'directive.notice_id')
    .select(['directive.notice_id', 'directive.state', 'notice.key', 'notice.live', 'notice.reading'])
    .where('directive.id', '=', id)
    .executeTakeFirst()
  if (row === undefined) return null
  const state = readState(row.state)
  const reading = readNoticeReading(row.reading)
  return {
    id,
    name: `${row.key}#${state.number}`,
    noticeId: row.notice_id,
    notice: { key: row.key, live: row.live === 1, reading },
    state,
    tasks: tasksOf(state, reading.anchor),
  }
}
