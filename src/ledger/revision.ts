import type { Database } from './schema.js'

/** How often a directive was changed, and when last: what a calendar tells a newer copy by. */
export interface Revision {
  /** 0 as it was added; each command that was about it, or undid one that was, counts one. Never falls. */
  readonly sequence: number
  /** The instant of the last of them, ISO 8601 in UTC. */
  readonly at: string
}

/** The revisions of directives, by number as an assignment's `id` has it. */
export async function revisionsOf(db: Database): Promise<Map<string, Revision>> {
  const directives = await db.selectFrom('directive').select(['id', 'notice_id']).execute()
  const events = await db.selectFrom('event').select(['command_id', 'notice_id', 'directive_id']).execute()
  const commands = await db.selectFrom('command').select(['id', 'at', 'undoes']).orderBy('id').execute()
  const ofNotice = gathered(directives.map(({ id, notice_id: notice }) => [notice, [id]]))
  // What is about the notice as a whole is about each of its directives.
  const about = gathered(
    events.map(({ command_id: command, notice_id: notice, directive_id: directive }) => [
      command,
      directive === null ? [...(ofNotice.get(notice) ?? [])] : [directive],
    ]),
  )
  const revisions = new Map<string, Revision>()
  for (const { id: command, at, undoes } of commands) {
    const changed = about.get(undoes ?? command) ?? new Set()
    about.set(command, changed)
    for (const id of changed) {
      const before = revisions.get(String(id))
      revisions.set(String(id), { sequence: before === undefined ? 0 : before.sequence + 1, at })
    }
  }
  return revisions
}

function gathered(pairs: readonly (readonly [number, readonly number[]])[]): Map<number, Set<number>> {
  const sets = new Map<number, Set<number>>()
  for (const [key, values] of pairs) {
    const known = sets.get(key) ?? new Set()
    for (const value of values) known.add(value)
    sets.set(key, known)
  }
  return sets
}
