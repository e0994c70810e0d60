import { type LedgerFile, openLedgerFile, openUnwritableFile } from './database.js'
import { type Author, type Draft, startDraft } from './draft.js'
import { LedgerError, ledgerErrorOf } from './error.js'
import type { Database } from './schema.js'

export interface ChangeOptions {
  /** Make the ledger where there is none. */
  readonly create: boolean
  /** Leave everything as it was in the end: a trial. */
  readonly dryRun?: boolean
}

/** How often a busy ledger is asked again; each attempt waits for a while. */
const ATTEMPTS = 60

/** Opens a ledger, reads it and closes it: what it reads is of one moment. */
export async function readLedger<Result>(
  path: string,
  read: (db: Database) => Promise<Result>,
): Promise<Result> {
  const readFrom = async ({ db, close }: LedgerFile) => {
    try {
      return await db.transaction().setAccessMode('read only').execute(read)
    } finally {
      await close()
    }
  }
  try {
    return await patiently(path, async () => readFrom(await openLedgerFile(path, false)))
  } catch (error) {
    if (!(error instanceof LedgerError) || error.code !== 'ledger-unwritable') throw error
    const file = await openUnwritableFile(path)
    if (file === null) throw error
    return await readFrom(file)
  }
}

/** Opens a ledger and changes it in one transaction: wholly or, where it throws or the process dies, not at all. */
export async function changeLedger<Result>(
  path: string,
  author: Author,
  { create, dryRun = false }: ChangeOptions,
  change: (draft: Draft) => Promise<Result>,
): Promise<Result> {
  const { onWait } = author
  let isBegun = false
  return patiently(
    path,
    async () => {
      const { db, close } = await openLedgerFile(path, create)
      try {
        return await db.transaction().execute(async (transaction) => {
          isBegun = true
          const result = await change(await startDraft(transaction, author))
          if (dryRun) throw new Trial(result)
          return result
        })
      } catch (error) {
        if (error instanceof Trial) return error.result as Result
        throw error
      } finally {
        await close()
      }
    },
    onWait,
    () => isBegun,
  )
}

/** Thrown so that a transaction ends without having happened. */
class Trial extends Error {
  constructor(readonly result: unknown) {
    super('trial')
  }
}

/** Does it again where another process was in the way: nothing has happened then. */
async function patiently<Result>(
  path: string,
  attempt: () => Promise<Result>,
  onWait?: () => void,
  isBegun: () => boolean = () => false,
): Promise<Result> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await attempt()
    } catch (error) {
      const known = ledgerErrorOf(error, path)
      const isBusy = known instanceof LedgerError && known.code === 'ledger-busy'
      if (!isBusy || isBegun() || tries === ATTEMPTS) throw known
      if (tries === 1) onWait?.()
    }
  }
}
