import type { Notice } from '../directive/directive.js'
import type { Assignment } from '../ledger/assignment.js'
import { unitsMeant } from '../ledger/unit.js'
import { assignmentsOf } from '../report/from-notice.js'
import { eachNotice, type ReadFlags } from './each-notice.js'
import type { LedgerContext } from './ledger-context.js'
import { reportProblem } from './report.js'

export interface FilterFlags {
  readonly assignee?: string
  readonly notice?: string
}

/** Notices with the assignments that are in them. */
export interface Gathered {
  readonly notices: readonly Notice[]
  readonly assignments: readonly Assignment[]
  /** A file could not be read, which has been told. */
  readonly failed: boolean
}

/** The notices of files, which no ledger knows: all of their work is open. */
export async function fromFiles(
  files: readonly string[],
  flags: ReadFlags & FilterFlags,
  context: LedgerContext,
): Promise<Gathered> {
  const notices: Notice[] = []
  let failed = false
  for await (const read of eachNotice(files, flags, context)) {
    if ('notice' in read) {
      if (flags.notice === undefined || read.notice.key.startsWith(flags.notice)) notices.push(read.notice)
    } else {
      failed = true
      reportProblem(context.io, context.language, read)
    }
  }
  const assignments = notices.flatMap((notice) => assignmentsOf(notice, flags.date ?? null))
  return { notices, assignments, failed }
}

/** The work of the units that a person means by a name; all of it without one. */
export function ofUnit(assignments: readonly Assignment[], name: string | undefined): readonly Assignment[] {
  if (name === undefined) return assignments
  const units = new Set(unitsMeant(name, [...new Set(assignments.map(({ unit }) => unit))]))
  return assignments.filter(({ unit }) => units.has(unit))
}
