/** Why a ledger cannot be used. The command line words it. */
export type LedgerErrorCode =
  | 'ledger-missing'
  | 'ledger-foreign'
  | 'ledger-damaged'
  | 'ledger-newer'
  | 'ledger-unwritable'
  | 'ledger-unreadable'
  | 'ledger-full'
  | 'ledger-busy'
  | 'ledger-used'

/** A fault of the ledger's file: what was in it before is untouched. */
export class LedgerError extends Error {
  override readonly name = 'LedgerError'

  constructor(
    readonly code: LedgerErrorCode,
    readonly path: string,
    readonly detail = '',
  ) {
    super(`${code}: ${path}${detail === '' ? '' : ` (${detail})`}`)
  }
}

/** SQLite's primary result codes: an extended one has it in its last byte, and not always a name. */
const RESULTS: Readonly<Record<number, LedgerErrorCode>> = {
  3: 'ledger-unwritable', // PERM
  5: 'ledger-busy', // BUSY
  6: 'ledger-busy', // LOCKED
  8: 'ledger-unwritable', // READONLY
  10: 'ledger-full', // IOERR
  11: 'ledger-damaged', // CORRUPT
  13: 'ledger-full', // FULL
  14: 'ledger-unwritable', // CANTOPEN
  23: 'ledger-unwritable', // AUTH
  26: 'ledger-foreign', // NOTADB
}

/** What the system says, by its codes. */
const MEANINGS: Readonly<Record<string, LedgerErrorCode>> = {
  ENOSPC: 'ledger-full',
  EDQUOT: 'ledger-full',
  EFBIG: 'ledger-full',
  EISDIR: 'ledger-foreign',
  EACCES: 'ledger-unwritable',
  EPERM: 'ledger-unwritable',
  EROFS: 'ledger-unwritable',
  ENOENT: 'ledger-unwritable',
  ENOTDIR: 'ledger-unwritable',
}

/** The fault of the ledger that an error stands for; any other error is given back as it is. */
export function ledgerErrorOf(error: unknown, path: string): unknown {
  if (error instanceof LedgerError || !(error instanceof Error)) return error
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  const result = 'rawCode' in error && typeof error.rawCode === 'number' ? error.rawCode : null
  const found = result === null ? MEANINGS[code] : RESULTS[result & 0xff]
  return found === undefined ? error : new LedgerError(found, path, result === null ? code : error.message)
}
