import type { NoticeFile } from './notice-file.js'
import type { NoticeResult, ReadOptions } from './notice-result.js'

/** Everything of the world that a command may touch, besides the files it is given: so that tests need no process. */
export interface Io {
  readonly stdout: Terminal
  readonly stderr: Terminal
  readonly stdin: { readonly isTerminal: boolean; read(): Promise<Uint8Array> }
  readonly env: Environment
  readonly cwd: string
  /** Milliseconds since 1970-01-01 UTC. */
  now(): number
  /** The name of who is logged in. */
  user(): string
  /** The folder in which programs keep what is theirs of the user. */
  dataFolder(): string
  /** Lets the user edit a text, in `VISUAL` or `EDITOR`; null where that cannot be done. */
  edit(text: string): Promise<string | null>
  readonly threads: Threads
}

/** A thread that reads notices for this one, one after another. */
export interface Thread {
  /** Rejects where the thread has died over the file. */
  read(file: NoticeFile): Promise<NoticeResult>
  stop(): Promise<void>
}

/** The argument by which the program knows that it is a thread of itself. */
export const THREAD = '--thread-of-ntm'

export type ThreadStart = (options: ReadOptions) => Promise<Thread>

/** What the machine has for `--jobs`; without `start` all is done in this thread. */
export interface Threads {
  cores(): Promise<number>
  readonly start?: ThreadStart
}

/** A stream that text goes to. `columns` is known of a terminal only. */
export interface Terminal {
  readonly isTerminal: boolean
  readonly columns: number | undefined
  write(text: string): void
}

/** The variables that the program looks at. */
export type Environment = Readonly<
  Partial<
    Record<
      'NTM_LANG' | 'NTM_TODAY' | 'NTM_LEDGER' | 'NO_COLOR' | 'FORCE_COLOR' | 'TERM' | 'COLUMNS',
      string | undefined
    >
  >
>
