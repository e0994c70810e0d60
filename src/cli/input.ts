import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { basename, extname, join, resolve } from 'node:path'
import { type Decoded, decode } from './decode.js'
import type { Io } from './io.js'
import { type Named, uniqueKeys } from './keys.js'
import type { Problem } from './report.js'
import { systemError } from './system-error.js'

/** A notice's text as it came in. */
export interface Input {
  /** As given on the command line, or below the folder given; `<stdin>` for `-`. */
  readonly file: string
  readonly key: string
  readonly text: string
}

export interface Inputs {
  readonly inputs: readonly Input[]
  readonly problems: readonly Problem[]
}

/** An input that was found and is not read yet. */
interface Listed {
  readonly absolute: string
  readonly file: string
  readonly key: string
}

export const STDIN = '<stdin>'
const NOTICE_FILE = /\.(?:txt|md)$/i

/** Reads files, folders and `-`, in the code-point order of their paths, each once. What cannot be read is a problem. */
export async function readInputs(paths: readonly string[], io: Io): Promise<Inputs> {
  const inputs: Input[] = []
  const problems: Problem[] = []
  for await (const input of eachInput(paths, io)) {
    if ('text' in input) inputs.push(input)
    else problems.push(input)
  }
  return { inputs, problems }
}

/** The same one at a time, so that a folder of many thousands needs the memory of one. */
export async function* eachInput(paths: readonly string[], io: Io): AsyncGenerator<Input | Problem> {
  const { listed, problems } = listInputs(paths, io)
  yield* problems
  for (const { absolute, file, key } of listed) {
    const read = await readText(absolute, file, io)
    yield 'text' in read ? { file, key, text: read.text } : read
  }
}

function listInputs(paths: readonly string[], io: Io): { listed: Listed[]; problems: Problem[] } {
  const problems: Problem[] = []
  const files = new Map<string, string>()
  for (const path of paths) {
    const found = path === '-' ? [STDIN] : findFiles(path, io.cwd)
    if (!Array.isArray(found)) problems.push(found)
    else {
      for (const file of found) {
        const absolute = file === STDIN ? STDIN : resolve(io.cwd, file)
        if (!files.has(absolute)) files.set(absolute, file)
      }
    }
  }
  const sorted = [...files].sort(([, a], [, b]) => inCodePointOrder(a, b))
  const keys = uniqueKeys(sorted.map(([absolute, file]) => named(absolute, file)))
  const listed = sorted.map(([absolute, file], index) => ({ absolute, file, key: keys[index] ?? file }))
  return { listed, problems }
}

function named(absolute: string, file: string): Named {
  if (file === STDIN) return { folders: [], name: 'stdin', extension: '' }
  const extension = extname(absolute)
  const folders = absolute.split(/[/\\]/).slice(0, -1)
  return { folders, name: basename(absolute, extension), extension }
}

async function readText(absolute: string, file: string, io: Io): Promise<Decoded | Problem> {
  try {
    const bytes = file === STDIN ? await io.stdin.read() : readFileSync(absolute)
    const decoded = decode(bytes)
    return 'text' in decoded ? decoded : { ...decoded, subject: file }
  } catch (error) {
    return problemOf(error, file)
  }
}

/** The file itself, or the notices in a folder and the folders below it; those whose name begins with a dot are not. */
function findFiles(path: string, cwd: string): string[] | Problem {
  // An empty path, as from a variable that is not set, would be the working folder.
  if (path === '') return { code: 'file-missing', subject: '""' }
  try {
    const status = statSync(resolve(cwd, path))
    if (!status.isDirectory()) return [path]
    const found = filesBelow(path, cwd, new Set())
    return found.length === 0 ? { code: 'folder-empty', subject: path } : found
  } catch (error) {
    return problemOf(error, path)
  }
}

/** `seen` holds the real paths on the way, so that a link back up ends. */
function filesBelow(folder: string, cwd: string, seen: Set<string>): string[] {
  const real = realpathSync(resolve(cwd, folder))
  if (seen.has(real)) return []
  seen.add(real)
  const found: string[] = []
  for (const entry of readdirSync(real, { withFileTypes: true })) {
    if (entry.name.startsWith('.')) continue
    const path = join(folder, entry.name)
    const isFolder = entry.isSymbolicLink() ? leadsToFolder(resolve(cwd, path)) : entry.isDirectory()
    if (isFolder) found.push(...filesBelow(path, cwd, seen))
    else if (NOTICE_FILE.test(entry.name)) found.push(path)
  }
  return found
}

/** A link that leads nowhere is no folder; as a file it is reported. */
function leadsToFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory()
  } catch {
    return false
  }
}

function problemOf(error: unknown, subject: string): Problem {
  const { code, message } = systemError(error)
  return code === 'ENOENT' || code === 'ENOTDIR'
    ? { code: 'file-missing', subject }
    : { code: 'file-unreadable', subject, detail: code ?? message }
}

/** UTF-8 bytes order as code points do; UTF-16 units, which `<` compares, do not. */
function inCodePointOrder(a: string, b: string): number {
  return Buffer.from(a).compare(Buffer.from(b))
}

/** Whether two paths are one file, by links too; a file that is yet to be made, or out of reach, is no other. */
export function isSameFile(a: string, b: string): boolean {
  if (a === b) return true
  try {
    const [first, second] = [statSync(a), statSync(b)]
    return first.dev === second.dev && first.ino === second.ino
  } catch {
    return false
  }
}
