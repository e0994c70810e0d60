import { randomUUID } from 'node:crypto'
import { linkSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import {
  CompiledQuery,
  type DatabaseConnection,
  type Driver,
  Kysely,
  SqliteDialect,
  type TransactionSettings,
} from 'kysely'
import Database from 'libsql'
import { LedgerError, ledgerErrorOf } from './error.js'
import { APPLICATION_ID, inspectFile } from './file.js'
import { MIGRATIONS, VERSION } from './migrate.js'
import type { Tables } from './schema.js'

/** An open ledger file. */
export interface LedgerFile {
  readonly path: string
  readonly db: Kysely<Tables>
  close(): Promise<void>
}

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
  const database = new Database(path)
  database.pragma(`busy_timeout = ${BUSY_TIMEOUT}`)
  // Each commit is on the disk before it is told: a ledger is small, and a power cut must lose nothing.
  database.pragma('synchronous = FULL')
  const db = new Kysely<Tables>({ dialect: new LedgerDialect({ database }) })
  return { database, db, close: () => db.destroy() }
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
 * A transaction that may write takes the right to at its beginning: one that asks for it after it has read is refused
 * at once where another wrote meanwhile, however long it would wait.
 */
class LedgerDialect extends SqliteDialect {
  override createDriver(): Driver {
    const driver = super.createDriver()
    driver.beginTransaction = async (connection: DatabaseConnection, { accessMode }: TransactionSettings) => {
      const begin = accessMode === 'read only' ? 'begin' : 'begin immediate'
      await connection.executeQuery(CompiledQuery.raw(begin))
    }
    return driver
  }
}
