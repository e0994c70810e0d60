import { MOST_BYTES } from '../document/limits.js'
import { type Io, type Terminal, THREAD } from './io.js'
import { run } from './run.js'

/**
 * The one place that knows the process. It never calls `process.exit`, so that what was written reaches its reader.
 * Streams are touched when they are used: opening all three costs a short command a part of its time.
 */
const io: Io = {
  stdout: terminal(() => process.stdout),
  stderr: terminal(() => process.stderr),
  stdin: {
    get isTerminal() {
      return process.stdin.isTTY === true
    },
    read: readStdin,
  },
  env: process.env,
  cwd: process.cwd(),
  now: Date.now,
  threads: {
    async cores() {
      const { availableParallelism } = await import('node:os')
      return availableParallelism()
    },
    async start(options) {
      const { startThread } = await import('./start-thread.js')
      return startThread(new URL(import.meta.url), options)
    },
  },
}

function terminal(open: () => NodeJS.WriteStream): Terminal {
  let stream: NodeJS.WriteStream | undefined
  const opened = () => {
    if (stream === undefined) {
      stream = open()
      stream.on('error', onWriteError)
    }
    return stream
  }
  return {
    get isTerminal() {
      return opened().isTTY === true
    },
    get columns() {
      return opened().isTTY ? opened().columns : undefined
    },
    write: (text) => void opened().write(text),
  }
}

/** A reader that has seen enough (`ntm parse … | head`) is no error; a full disk is. */
function onWriteError(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') return
  process.exitCode = 2
  try {
    process.stderr.write(`ntm: error write: ${error.message}\n`)
  } catch {
    // Nobody is left to tell.
  }
}

/** Reads no further than what is too large: the other end may never be done. */
async function readStdin(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of process.stdin) {
    const bytes: Uint8Array = typeof chunk === 'string' ? Buffer.from(chunk) : chunk
    chunks.push(bytes)
    length += bytes.length
    if (length > MOST_BYTES) break
  }
  return Buffer.concat(chunks)
}

async function main(): Promise<void> {
  // A thread of `--jobs` runs this very file: a file of its own would split all that both load into pieces.
  if (process.argv[2] === THREAD) {
    const { serveThread } = await import('./worker.js')
    serveThread()
    return
  }
  const code = await run(process.argv.slice(2), io)
  process.exitCode = Math.max(code, Number(process.exitCode ?? 0))
}

void main()
