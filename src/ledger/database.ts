import { randomUUID } from 'node:crypto'
import { linkSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import {
  CompiledQuery,
  type DatabaseConnection,
  type Driver,
  Kysely,
  type SqliteDatabase,
  SqliteDialect,
  type SqliteStatement,
  type TransactionSettings,
} from 'kysely'
import Database from 'libsql'
import { LedgerError, ledgerErrorOf } from './error.js'
import { APPLICATION_ID, hasLog, inspectFile } from './file.js'
import { MIGRATIONS, VERSION } from './migrate.js'
import type { Tables } from './schema.js'

/** An open ledger file. */
export interface LedgerFile {
  readonly path: string
  readonly db: Kysely<Tables>
  close(): Promise<void>
}

/**
 * Opens a ledger that cannot be written, as one that nobody changes. SQLite makes files beside the one that it reads,
 * and in a folder that is read-only it cannot; where nothing is left in a log, the file alone is the ledger.
 */
export async function openUnwritableFile(path: string): Promise<LedgerFile | null> {
  if (!inspectFile(path) || hasLog(path)) return null
  const { db, close } = connect(`file:${encodeURI(path).replace(/[?#]/g, encodeURIComponent)}?immutable=1`)
  return { path, db, close }
}

/** Statements that are kept prepared. */
const KEPT = 100
/** How long one attempt at the file waits for another process, in milliseconds. */
const BUSY_TIMEOUT = 5000

/** Opens a ledger; where there is none, it is made if `create` says so. */
export async function openLedgerFile(path: string, create: boolean): Promise<LedgerFile> {
  try {
    if (!inspectFile(path)) {
      if (!create) throw new LedgerError('ledger-missing', path)
      await createFile(path)
    }
    const opened = connect(path)
    try {
      await bringUpToDate(opened, path)
    } catch (error) {
      await opened.close()
      throw error
    }
    return { path, db: opened.db, close: opened.close }
  } catch (error) {
    throw ledgerErrorOf(error, path)
  }
}

interface Connection {
  readonly database: Database.Database
  readonly db: Kysely<Tables>
  close(): Promise<void>
}

function connect(path: string): Connection {
  const database = openDatabase(path)
  database.pragma(`busy_timeout = ${BUSY_TIMEOUT}`)
  // Each commit is on the disk before it is told: a ledger is small, and a power cut must lose nothing.
  database.pragma('synchronous = FULL')
  const db = new Kysely<Tables>({ dialect: new LedgerDialect(database) })
  return { database, db, close: () => db.destroy() }
}

/** libsql gives no code where it cannot open a file at all, but words with SQLite's number at their end. */
function openDatabase(path: string): Database.Database {
  try {
    return new Database(path)
  } catch (error) {
    const result = error instanceof Error ? /: (\d+)\W*$/.exec(error.message)?.[1] : undefined
    throw result === undefined
      ? error
      : Object.assign(new Error('cannot be opened'), { rawCode: Number(result) })
  }
}

/**
 * A new ledger is made whole under another name and then takes its own, so that a process that is killed, or one that
 * makes the same ledger at the same time, never leaves or meets half of one.
 */
async function createFile(path: string): Promise<void> {
  mkdirSync(dirname(path), { recursive: true })
  const draft = join(dirname(path), `.${basename(path)}.${randomUUID()}.tmp`)
  try {
    const { database, db, close } = connect(draft)
    try {
      database.pragma(`application_id = ${APPLICATION_ID}`)
      database.pragma(`user_version = ${VERSION}`)
      for (const migrate of MIGRATIONS) await migrate(db)
      database.pragma('journal_mode = WAL')
    } finally {
      await close()
    }
    giveName(draft, path)
  } finally {
    for (const suffix of ['', '-wal', '-shm', '-journal']) rmSync(draft + suffix, { force: true })
  }
}

function giveName(draft: string, path: string): void {
  try {
    linkSync(draft, path)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : ''
    if (code === 'EEXIST') return
    // A file system without hard links.
    renameSync(draft, path)
  }
}

/** Runs the migrations that the file lacks. Its log may hold a newer version than its first page does. */
async function bringUpToDate({ database, db }: Connection, path: string): Promise<void> {
  const versionOf = () => Number(database.prepare('PRAGMA user_version').pluck().all()[0])
  const refuseNewer = (version: number) => {
    if (version > VERSION) throw new LedgerError('ledger-newer', path, String(version))
    return version
  }
  if (refuseNewer(versionOf()) === VERSION) return
  await db.transaction().execute(async (transaction) => {
    for (const migrate of MIGRATIONS.slice(refuseNewer(versionOf()))) await migrate(transaction)
    await transaction.executeQuery(CompiledQuery.raw(`PRAGMA user_version = ${VERSION}`))
  })
}

/**
 * The database with each statement prepared once. Preparing costs more than most statements take; and what is prepared
 * is freed only when the event loop turns, which a long transaction never lets it.
 */
function preparingOnce(database: Database.Database): SqliteDatabase {
  const prepared = new Map<string, SqliteStatement>()
  return {
    prepare(sql) {
      const known = prepared.get(sql)
      if (known !== undefined) return known
      const statement = database.prepare(sql)
      if (prepared.size < KEPT) prepared.set(sql, statement)
      return statement
    },
    close() {
      prepared.clear()
      database.close()
    },
  }
}

/**
 * A transaction that may write takes the right to at its beginning: one that asks for it after it has read is refused
 * at once where another wrote meanwhile, however long it would wait.
 */
class LedgerDialect extends SqliteDialect {
  readonly #database: Database.Database

  constructor(database: Database.Database) {
    super({ database: preparingOnce(database) })
    this.#database = database
  }

  override createDriver(): Driver {
    const driver = super.createDriver()
    driver.beginTransaction = async (connection: DatabaseConnection, { accessMode }: TransactionSettings) => {
      const begin = accessMode === 'read only' ? 'begin' : 'begin immediate'
      await connection.executeQuery(CompiledQuery.raw(begin))
    }
    const rollback = driver.rollbackTransaction.bind(driver)
    driver.rollbackTransaction = async (connection: DatabaseConnection) => {
      // A full disk ends the transaction by itself; asking again would hide why.
      if (this.#database.inTransaction) await rollback(connection)
    }
    return driver
  }
}
