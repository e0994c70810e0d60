import { randomUUID } from 'node:crypto'
import { open, readlink, realpath, rename, stat, unlink, writeFile } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import type { Problem } from './problem.js'
import { systemError } from './system-error.js'

const NEW_FILE_MODE = 0o666

/**
 * Writes a file whole or not at all: a temporary file beside it, flushed to the disk, takes its name and its mode. A
 * link is written through; what is no regular file (`/dev/stdout`, a named pipe) is written as it stands. `subject` is
 * the path as given.
 */
export async function writeWhole(path: string, text: string, subject: string): Promise<Problem | undefined> {
  try {
    const target = await followLinks(path)
    const status = await stat(target).catch(absent)
    if (status === undefined || status.isFile()) await replace(target, text, status?.mode)
    else await writeFile(target, text)
    return undefined
  } catch (error) {
    const { code, message } = systemError(error)
    return { code: 'output-failed', subject, detail: code ?? message }
  }
}

async function replace(target: string, text: string, mode: number | undefined): Promise<void> {
  const temporary = join(dirname(target), `.${basename(target)}.${randomUUID()}.tmp`)
  const handle = await open(temporary, 'wx', NEW_FILE_MODE)
  try {
    try {
      if (mode !== undefined) await handle.chmod(mode & 0o7777)
      await handle.writeFile(text)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(temporary, target)
  } catch (error) {
    await unlink(temporary).catch(() => undefined)
    throw error
  }
}

/** The file that a link leads to, also where that is yet to be made. */
async function followLinks(path: string): Promise<string> {
  const real = await realpath(path).catch(absent)
  if (real !== undefined) return real
  const link = await readlink(path).catch(() => undefined)
  return link === undefined ? path : resolve(dirname(path), link)
}

/** Only a missing file may be missing: every other error is one. */
function absent(error: unknown): undefined {
  if (systemError(error).code === 'ENOENT') return undefined
  throw error
}
