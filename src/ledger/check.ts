import { CompiledQuery } from 'kysely'
import { foldDirective, taskRows } from './project.js'
import { readNoticeReading, readState } from './rows.js'
import type { Database } from './schema.js'
import { effective } from './state.js'

/** What a look at the whole ledger found. */
export interface Integrity {
  readonly commands: number
  readonly directives: number
  /** What the database itself says is wrong with its file. */
  readonly faults: readonly string[]
  /** Directives whose rows are not what their events add up to. */
  readonly broken: readonly number[]
  readonly doubted: readonly Doubted[]
}

/** A directive with doubts that nobody has settled. */
export interface Doubted {
  readonly id: number
  readonly name: string
  readonly notice: string
  readonly item: string | null
  readonly doubts: readonly string[]
  readonly action: string
}

/** Directives that are looked at together. */
const BATCH = 500

/** Adds every directive up again from its events and compares; and finds the rows with doubts. */
export async function checkLedger(db: Database): Promise<Integrity> {
  const checked = await db.executeQuery<{ integrity_check: string }>(
    CompiledQuery.raw('PRAGMA integrity_check'),
  )
  const faults = checked.rows.map((row) => row.integrity_check).filter((line) => line !== 'ok')
  const commands = await db
    .selectFrom('command')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirst()
  const broken: number[] = []
  const doubted: Doubted[] = []
  let directives = 0
  for (let last = 0; ; ) {
    const rows = await db
      .selectFrom('directive')
      .innerJoin('notice', 'notice.id', 'directive.notice_id')
      .select(['directive.id', 'directive.state', 'notice.key', 'notice.live', 'notice.reading'])
      .where('directive.id', '>', last)
      .orderBy('directive.id')
      .limit(BATCH)
      .execute()
    const final = rows.at(-1)
    if (final === undefined) break
    last = final.id
    directives += rows.length
    for (const { id, state: text, key, live, reading } of rows) {
      const state = readState(text)
      const isLive = live === 1 && !state.dropped
      const folded = await foldDirective(db, id)
      const stored = await db
        .selectFrom('task')
        .selectAll()
        .where('directive_id', '=', id)
        .orderBy('position')
        .execute()
      const expected = folded === null || !isLive ? [] : taskRows(id, folded, readNoticeReading(reading))
      if (JSON.stringify(folded) !== text || !isSame(stored, expected)) broken.push(id)
      const { doubts, item, action } = effective(state)
      if (isLive && doubts.length > 0) {
        doubted.push({ id, name: `${key}#${state.number}`, notice: key, item, doubts, action })
      }
    }
  }
  return { commands: commands?.count ?? 0, directives, faults, broken, doubted }
}

function isSame<Row extends object>(a: readonly Row[], b: readonly Row[]): boolean {
  const text = (rows: readonly Row[]) =>
    JSON.stringify(rows.map((row) => Object.entries(row).sort(([one], [other]) => (one < other ? -1 : 1))))
  return text(a) === text(b)
}
