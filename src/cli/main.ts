import { homedir, userInfo } from 'node:os'
import { dataFolder } from './data-folder.js'
import type { Io, Terminal } from './io.js'
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
  user: () => userInfo().username,
  dataFolder: () => dataFolder(process.platform, process.env, homedir()),
  edit: async (text) => (await import('./edit-text.js')).editText(text, process.env),
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

async function readStdin(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of process.stdin) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk)
  return Buffer.concat(chunks)
}

run(process.argv.slice(2), io).then((code) => {
  process.exitCode = Math.max(code, Number(process.exitCode ?? 0))
})
