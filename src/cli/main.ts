import { fstatSync, writeSync } from 'node:fs'
import { homedir, userInfo } from 'node:os'
import { MOST_BYTES } from '../document/limits.js'
import { dataFolder } from './data-folder.js'
import { type Io, type Terminal, THREAD } from './io.js'
import { run } from './run.js'
import { systemError } from './system-error.js'

/**
 * The one place that knows the process. It never calls `process.exit`, so that what was written reaches its reader.
 * Streams are touched when they are used: opening all three costs a short command a part of its time.
 */
const io: Io = {
  stdout: terminal(1, () => process.stdout),
  stderr: terminal(2, () => process.stderr),
  stdin: {
    get isTerminal() {
      return process.stdin.isTTY === true
    },
    read: readStdin,
  },
  env: process.env,
  cwd: process.cwd(),
  now: Date.now,
  user: () => userInfo().username,
  dataFolder: () => dataFolder(process.platform, process.env, homedir()),
  edit: async (text) => (await import('./edit-text.js')).editText(text, process.env),
  threads: {
    async cores() {
      const { cores } = await import('./start-thread.js')
      return cores()
    },
    async start(options) {
      const { startThread } = await import('./start-thread.js')
      // By way of the executable, which loads what the build has compiled.
      return startThread(new URL('../../bin/ntm.js', import.meta.url), options)
    },
  },
}

/**
 * What stands behind a descriptor. Node's stream is opened only where a device may be a terminal: to load it costs more
 * than to read a short notice. A pipe or a file is written to at once, as that stream would do.
 */
function terminal(descriptor: number, open: () => NodeJS.WriteStream): Terminal {
  let stream: NodeJS.WriteStream | undefined
  let isDevice: boolean | undefined
  const opened = () => {
    if (stream === undefined) {
      stream = open()
      stream.on('error', onWriteError)
    }
    return stream
  }
  const mayBeTerminal = () => {
    isDevice ??= fstatSync(descriptor).isCharacterDevice()
    return isDevice
  }
  return {
    get isTerminal() {
      return mayBeTerminal() && opened().isTTY === true
    },
    get columns() {
      return this.isTerminal ? opened().columns : undefined
    },
    write(text) {
      const isDirect = stream === undefined && !mayBeTerminal()
      const rest = isDirect ? writeNow(descriptor, text) : text
      if (rest.length > 0) opened().write(rest)
    },
  }
}

/** Writes what the reader takes without waiting; the result is the rest, which the stream has the patience for. */
function writeNow(descriptor: number, text: string): Uint8Array {
  let rest = Buffer.from(text)
  try {
    while (rest.length > 0) rest = rest.subarray(writeSync(descriptor, rest))
  } catch (error) {
    const { code, message } = systemError(error)
    if (code === 'EAGAIN') return rest
    onWriteError({ code, message })
    return Buffer.alloc(0)
  }
  return rest
}

/** A reader that has seen enough (`ntm parse … | head`) is no error; a full disk is. */
function onWriteError(error: Pick<NodeJS.ErrnoException, 'code' | 'message'>): void {
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
