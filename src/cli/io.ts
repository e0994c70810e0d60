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
