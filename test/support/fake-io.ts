import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Environment, Io } from '../../src/cli/io.js'

export interface FakeWorld {
  readonly stdin?: string | Uint8Array
  readonly env?: Environment
  readonly cwd?: string
  /** The columns of the terminal that reads stdout; without it, stdout is a pipe. */
  readonly columns?: number
  readonly now?: number
  readonly user?: string
  /** What the user makes of a text in the editor. */
  readonly edit?: (text: string) => string | null
}

/** A world without a process, and what was written in it. */
export function fakeIo(world: FakeWorld = {}): { io: Io; out: () => string; err: () => string } {
  const written = { out: '', err: '' }
  const bytes = typeof world.stdin === 'string' ? new TextEncoder().encode(world.stdin) : world.stdin
  const io: Io = {
    stdout: {
      isTerminal: world.columns !== undefined,
      columns: world.columns,
      write(text) {
        written.out += text
      },
    },
    stderr: {
      isTerminal: false,
      columns: undefined,
      write(text) {
        written.err += text
      },
    },
    stdin: { isTerminal: bytes === undefined, read: async () => bytes ?? new Uint8Array() },
    env: world.env ?? {},
    cwd: world.cwd ?? process.cwd(),
    now: () => world.now ?? Date.UTC(2023, 3, 6),
    user: () => world.user ?? 'lan',
    dataFolder: () => join(world.cwd ?? tmpdir(), 'ntm-data'),
    edit: async (text) => world.edit?.(text) ?? null,
    threads: { cores: async () => 1 },
  }
  return { io, out: () => written.out, err: () => written.err }
}
