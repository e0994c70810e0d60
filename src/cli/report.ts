import { printable } from '../output/printable.js'
import type { Language, Severity } from '../text/message.js'
import type { Io } from './io.js'
import type { Problem } from './problem.js'
import { PROBLEMS } from './problems.js'

/** Writes a problem to stderr as `path:line:column: error code: text`. */
export function reportProblem(
  io: Io,
  language: Language,
  problem: Problem,
  severity: Severity = 'error',
): void {
  const { subject, line = 1, column = 1, code, detail = '', more = [] } = problem
  const word: (detail: string, ...more: readonly string[]) => string = PROBLEMS[code][language]
  const text = word(detail, ...more)
  reportAt(io, { path: subject, line, column, severity, code, text })
}

/** A line of stderr that an editor can jump from. */
export interface Located {
  readonly path: string
  /** A line, or the words for a paragraph or a page. */
  readonly line: number | string
  readonly column: number
  readonly severity: Severity
  readonly code: string
  readonly text: string
}

export function reportAt(io: Io, { path, line, column, severity, code, text }: Located): void {
  io.stderr.write(`${printable(path)}:${line}:${column}: ${severity} ${code}: ${printable(text)}\n`)
}

/** Writes what concerns the run as a whole, where no file is to blame. */
export function reportRun(
  io: Io,
  code: 'usage' | 'strict' | 'overdue' | 'internal' | 'write',
  text: string,
): void {
  io.stderr.write(`ntm: error ${code}: ${printable(text)}\n`)
}
