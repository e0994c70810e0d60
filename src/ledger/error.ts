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

/** What the database and the system say, by the beginning of their codes. */
const MEANINGS: readonly (readonly [start: string, code: LedgerErrorCode])[] = [
  ['SQLITE_BUSY', 'ledger-busy'],
  ['SQLITE_LOCKED', 'ledger-busy'],
  ['SQLITE_FULL', 'ledger-full'],
  ['SQLITE_IOERR', 'ledger-full'],
  ['ENOSPC', 'ledger-full'],
  ['EDQUOT', 'ledger-full'],
  ['EFBIG', 'ledger-full'],
  ['SQLITE_NOTADB', 'ledger-foreign'],
  ['SQLITE_CORRUPT', 'ledger-damaged'],
  ['SQLITE_READONLY', 'ledger-unwritable'],
  ['SQLITE_CANTOPEN', 'ledger-unwritable'],
  ['SQLITE_PERM', 'ledger-unwritable'],
  ['SQLITE_AUTH', 'ledger-unwritable'],
  ['EISDIR', 'ledger-foreign'],
  ['EACCES', 'ledger-unwritable'],
  ['EPERM', 'ledger-unwritable'],
  ['EROFS', 'ledger-unwritable'],
  ['ENOENT', 'ledger-unwritable'],
  ['ENOTDIR', 'ledger-unwritable'],
]

/** The fault of the ledger that an error stands for; any other error is given back as it is. */
export function ledgerErrorOf(error: unknown, path: string): unknown {
  if (error instanceof LedgerError || !(error instanceof Error)) return error
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  const found = MEANINGS.find(([start]) => code.startsWith(start))
  return found === undefined ? error : new LedgerError(found[1], path, code)
}
