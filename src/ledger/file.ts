import { closeSync, fstatSync, openSync, readSync, statSync } from 'node:fs'
import { LedgerError, ledgerErrorOf } from './error.js'
import { VERSION } from './migrate.js'

/** `ntmL`: by it a file says that it is a ledger (SQLite's `application_id`). */
export const APPLICATION_ID = 0x6e746d4c

const HEADER_LENGTH = 100
const MAGIC = 'SQLite format 3\0'

/**
 * Looks at the first bytes of a file, and refuses one that is no ledger of ours, or that a newer program wrote, before
 * a database gets to open it: opening alone may write. Gives whether there is a file.
 */
export function inspectFile(path: string): boolean {
  let file: number
  try {
    file = openSync(path, 'r')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false
    const known = ledgerErrorOf(error, path)
    throw known instanceof LedgerError && known.code === 'ledger-unwritable'
      ? new LedgerError('ledger-unreadable', path, known.detail)
      : known
  }
  try {
    const status = fstatSync(file)
    if (!status.isFile()) throw new LedgerError('ledger-foreign', path)
    const header = Buffer.alloc(HEADER_LENGTH)
    const length = readSync(file, header, 0, HEADER_LENGTH, 0)
    const isDatabase = header.toString('latin1', 0, MAGIC.length) === MAGIC
    if (length > 0 && !isDatabase && !MAGIC.startsWith(header.toString('latin1', 0, length))) {
      throw new LedgerError('ledger-foreign', path)
    }
    if (length < HEADER_LENGTH) throw new LedgerError('ledger-damaged', path)
    if (header.readUInt32BE(68) !== APPLICATION_ID) throw new LedgerError('ledger-foreign', path)
    const version = header.readUInt32BE(60)
    if (version > VERSION) throw new LedgerError('ledger-newer', path, String(version))
    // What a log beside the file holds is not in it yet: only without one must the file have its every page.
    if (!hasLog(path) && status.size < pageSize(header) * header.readUInt32BE(28)) {
      throw new LedgerError('ledger-damaged', path)
    }
  } finally {
    closeSync(file)
  }
  return true
}

function pageSize(header: Buffer): number {
  const stated = header.readUInt16BE(16)
  return stated === 1 ? 65_536 : stated
}

/** Whether a log beside the file holds what is not in the file yet. */
export function hasLog(path: string): boolean {
  return (statSync(`${path}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0
}
