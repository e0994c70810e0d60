import { history, type PastEvent } from './history.js'
import type { Database } from './schema.js'

/** What the ledger is made of: its commands with their events, oldest first, and the words of the notices. */
export interface Archive {
  readonly history: readonly ArchivedCommand[]
  readonly sources: readonly ArchivedSource[]
}

export interface ArchivedCommand {
  readonly command: number
  /** The instant, ISO 8601 in UTC. */
  readonly at: string
  readonly who: string
  /** The name of the command. */
  readonly what: string
  /** The command that this one undoes. */
  readonly undoes: number | null
  readonly events: readonly PastEvent[]
}

export interface ArchivedSource {
  readonly sha256: string
  readonly text: string
}

/** The whole ledger, or what happened to the directives named (`12`) and to their notices. */
export async function readArchive(db: Database, directives: ReadonlySet<string> | null): Promise<Archive> {
  const past = await history(db, {})
  const all = past.flatMap(({ events }) => events)
  const isNamed = ({ directive }: PastEvent) =>
    directive !== null && directives?.has(String(directive)) === true
  const notices = new Set(all.filter(isNamed).map(({ notice }) => notice))
  const isKept = (event: PastEvent) =>
    directives === null || (event.directive === null ? notices.has(event.notice) : isNamed(event))
  const kept = new Set<number>()
  const commands: ArchivedCommand[] = []
  for (const { id, at, who, name, undoes, events } of past) {
    const own = events.filter(isKept)
    if (directives !== null && own.length === 0 && !kept.has(undoes ?? 0)) continue
    kept.add(id)
    commands.push({ command: id, at, who, what: name, undoes, events: own })
  }
  return { history: commands, sources: await readSources(db, commands) }
}

async function readSources(db: Database, commands: readonly ArchivedCommand[]): Promise<ArchivedSource[]> {
  const names = new Set<string>()
  for (const { body } of commands.flatMap(({ events }) => events)) {
    if (body.kind === 'notice') names.add(body.reading.source)
  }
  const sources = await db.selectFrom('source').selectAll().orderBy('sha256').execute()
  return sources.filter(({ sha256 }) => names.has(sha256))
}
