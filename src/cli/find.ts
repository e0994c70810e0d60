import { readdirSync, realpathSync, statSync } from 'node:fs'
import { basename, extname, join, resolve } from 'node:path'
import { folderOfGlob, globPattern, isGlob } from './glob.js'
import { type Named, uniqueKeys } from './keys.js'
import type { NoticeFile } from './notice-file.js'
import type { Problem } from './problem.js'
import { systemError } from './system-error.js'

export interface Found {
  readonly files: readonly NoticeFile[]
  readonly problems: readonly Problem[]
}

export const STDIN = '<stdin>'
/** What is looked for in folders. What we do not read (`.doc`) is told, so that no notice is passed over in silence. */
const NOTICE_FILE = /\.(?:txt|md|docx|pdf|doc|odt|rtf)$/i
/** `.hidden`, and `~$notice.docx`, which Word leaves beside an open document. */
const PASSED_OVER = /^(?:\.|~\$)/

/** Finds files, folders, patterns and `-`, in the code-point order of their paths, each once. */
export function findNotices(paths: readonly string[], cwd: string): Found {
  const problems: Problem[] = []
  const files = new Map<string, string>()
  for (const path of paths) {
    const found = path === '-' ? [STDIN] : findFiles(path, cwd)
    if (!Array.isArray(found)) problems.push(found)
    else {
      for (const file of found) {
        const absolute = file === STDIN ? STDIN : resolve(cwd, file)
        if (!files.has(absolute)) files.set(absolute, file)
      }
    }
  }
  const sorted = [...files].sort(([, a], [, b]) => inCodePointOrder(a, b))
  const keys = uniqueKeys(sorted.map(([absolute, file]) => named(absolute, file)))
  return {
    files: sorted.map(([path, file], index) => ({ file, path, key: keys[index] ?? file })),
    problems,
  }
}

function named(absolute: string, file: string): Named {
  if (file === STDIN) return { folders: [], name: 'stdin', extension: '' }
  const extension = extname(absolute)
  const folders = absolute.split(/[/\\]/).slice(0, -1)
  return { folders, name: basename(absolute, extension), extension }
}

/** The file itself, or the notices in a folder and the folders below it; those whose name begins with a dot are not. */
function findFiles(path: string, cwd: string): string[] | Problem {
  // An empty path, as from a variable that is not set, would be the working folder.
  if (path === '') return { code: 'file-missing', subject: '""' }
  try {
    const status = statSync(resolve(cwd, path), { throwIfNoEntry: false })
    if (status === undefined && isGlob(path)) return filesByGlob(path, cwd)
    // Reports what is wrong: a file that is not there, or a path through one.
    if (status === undefined) return { code: 'file-missing', subject: path }
    if (!status.isDirectory()) return [path]
    const found = filesBelow(path, cwd, new Set())
    return found.length === 0 ? { code: 'folder-empty', subject: path } : found
  } catch (error) {
    return problemOf(error, path)
  }
}

function filesByGlob(pattern: string, cwd: string): string[] | Problem {
  const folder = folderOfGlob(pattern)
  const wanted = globPattern(pattern)
  if (statSync(resolve(cwd, folder), { throwIfNoEntry: false })?.isDirectory() !== true) {
    return { code: 'file-missing', subject: pattern }
  }
  const found = filesBelow(folder, cwd, new Set()).filter((file) => wanted.test(file.replaceAll('\\', '/')))
  return found.length === 0 ? { code: 'file-missing', subject: pattern } : found
}

/** `seen` holds the real paths on the way, so that a link back up ends. */
function filesBelow(folder: string, cwd: string, seen: Set<string>): string[] {
  const real = realpathSync(resolve(cwd, folder))
  if (seen.has(real)) return []
  seen.add(real)
  const found: string[] = []
  for (const entry of readdirSync(real, { withFileTypes: true })) {
    if (PASSED_OVER.test(entry.name)) continue
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

/** The problem of a file that the system does not let us read. */
export function problemOf(error: unknown, subject: string): Problem {
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
