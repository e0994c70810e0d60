import type { Kysely } from 'kysely'

/**
 * The tables. `command` and `event` are the ledger: appended, never rewritten. `notice`, `directive` and `task` are
 * what the events add up to, kept so that a report reads what matters to it and no more; they can be made anew from the
 * events at any time. Numbers are given out by the ledger itself and dates are text, so that any SQL database will do.
 */
export interface Tables {
  readonly command: CommandTable
  readonly event: EventTable
  readonly source: SourceTable
  readonly notice: NoticeTable
  readonly directive: DirectiveTable
  readonly task: TaskTable
}

/** One run of a command that changed something. */
export interface CommandTable {
  readonly id: number
  /** The instant, ISO 8601 in UTC. */
  readonly at: string
  readonly who: string
  readonly name: string
  /** The command that this one undoes. */
  readonly undoes: number | null
}

export interface EventTable {
  readonly id: number
  readonly command_id: number
  readonly notice_id: number
  /** Null: it is about the notice as a whole. */
  readonly directive_id: number | null
  /** JSON of a `LedgerEvent`. */
  readonly body: string
}

/** The words of the notices, by what they are: two copies with the same words are one row. */
export interface SourceTable {
  readonly sha256: string
  readonly text: string
}

export interface NoticeTable {
  readonly id: number
  readonly key: string
  /** What a new copy is looked up by. */
  readonly number_key: string | null
  readonly title_key: string | null
  /** 0: it was removed. */
  readonly live: number
  /** JSON of a `NoticeReading`. */
  readonly reading: string
}

export interface DirectiveTable {
  readonly id: number
  readonly notice_id: number
  /** The place among the notice's directives. */
  readonly position: number
  /** JSON of a `DirectiveState`. */
  readonly state: string
}

/** The part of one unit. Tasks of removed notices and dropped directives are none. */
export interface TaskTable {
  readonly directive_id: number
  readonly position: number
  readonly unit: string
  readonly status: string
  readonly recurring: number
  readonly due: string | null
  readonly first_due: string | null
  readonly done_on: string | null
  /** JSON: due day → day done. */
  readonly done_days: string
}

/** An open database, or a transaction on one. */
export type Database = Kysely<Tables>
