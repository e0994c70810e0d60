import { resolve } from 'node:path'
import { MOST_BYTES } from '../../document/limits.js'
import { addNotice } from '../../ledger/add.js'
import { change, reprojectNotice } from '../../ledger/change.js'
import { type Draft, startDraft } from '../../ledger/draft.js'
import { LedgerError } from '../../ledger/error.js'
import { isUnused, restore } from '../../ledger/restore.js'
import { type CheckedExport, checkExport } from '../../output/check-export.js'
import { printable } from '../../output/printable.js'
import type { ImportedNotice } from '../../output/read-export.js'
import { anchorOf } from '../../report/from-notice.js'
import { EXIT, type ExitCode } from '../context.js'
import { decode } from '../decode.js'
import { problemOf, STDIN } from '../find.js'
import { authorOf, type LedgerContext } from '../ledger-context.js'
import { printSheet } from '../print.js'
import type { Problem } from '../problem.js'
import { readBytes } from '../read-bytes.js'
import { reportProblem } from '../report.js'
import { addSheet, type FileResult, onLedger } from './add.js'

export interface ImportFlags {
  readonly dryRun?: true
}

/** Faults that are shown; the others are counted. */
const SHOWN = 20

type CheckedArchive = Extract<CheckedExport, { readonly kind: 'archive' }>

/** `ntm import`: takes back what `ntm export` gave away as YAML or JSON, wholly or not at all. */
export async function importFile(
  file: string,
  flags: ImportFlags,
  context: LedgerContext,
): Promise<ExitCode> {
  const { io, language } = context
  const subject = file === '-' ? STDIN : file
  const read = await readFile(file, subject, context)
  if (!('text' in read)) {
    reportProblem(io, language, read)
    return EXIT.usage
  }
  const checked = checkExport(read.text)
  switch (checked.kind) {
    case 'wrong':
      for (const { kind, found, wanted, line, column } of checked.faults.slice(0, SHOWN)) {
        const code = `import-${kind}` as const
        reportProblem(io, language, { code, subject, line, column, detail: found, more: [wanted] })
      }
      if (checked.faults.length > SHOWN) io.stderr.write(`… +${checked.faults.length - SHOWN}\n`)
      return EXIT.usage
    case 'notices':
      return addNotices(checked.notices, flags, context)
    case 'archive':
      return restoreLedger(checked, flags, context)
  }
}

async function readFile(
  file: string,
  subject: string,
  { io }: LedgerContext,
): Promise<{ readonly text: string } | Problem> {
  try {
    const bytes = file === '-' ? await io.stdin.read() : readBytes(resolve(io.cwd, file), MOST_BYTES + 1)
    if (bytes.length > MOST_BYTES) return { code: 'file-large', subject, detail: `${MOST_BYTES >> 20} MB` }
    const decoded = decode(bytes)
    return 'text' in decoded ? decoded : { ...decoded, subject }
  } catch (error) {
    return problemOf(error, subject)
  }
}

/** Notices of files, as `ntm add` would put them there. */
async function addNotices(
  notices: readonly ImportedNotice[],
  flags: ImportFlags,
  context: LedgerContext,
): Promise<ExitCode> {
  const { path, today, words } = context
  const dryRun = flags.dryRun === true
  const results: FileResult[] = []
  await onLedger(path, dryRun, authorOf(context, 'import'), async (draft) => {
    for (const { directives, ...header } of notices) {
      const read = directives.map(({ units: _, ...directive }) => ({
        ...directive,
        reasons: [],
        evidence: [],
      }))
      const notice = { ...header, directives: read, messages: [] }
      const added = { notice, text: null, anchor: anchorOf(notice, null) ?? today }
      results.push({ file: notice.file, ...(await addNotice(draft, added)) })
    }
  })
  return printSheet(addSheet(results, dryRun, words), { format: 'table' }, context)
}

/** A ledger as it was, with its numbers and its history, and over it what a person changed in the file. */
async function restoreLedger(
  { archive, replayed, changes }: CheckedArchive,
  flags: ImportFlags,
  context: LedgerContext,
): Promise<ExitCode> {
  const { io, path, words } = context
  const dryRun = flags.dryRun === true
  const author = authorOf(context, 'import')
  await onLedger(path, dryRun, author, async (draft) => {
    if (!(await isUnused(draft))) throw new LedgerError('ledger-used', path)
    await restore(draft, archive)
    // Numbers go on after those that came with the archive.
    await correctAll(await startDraft(draft.db, author), changes)
  })
  const { said } = words
  const count = [...replayed.notices.values()].reduce((sum, { directives }) => sum + directives.size, 0)
  const lines = [
    said.imported(replayed.notices.size, count, archive.history.length),
    ...changes.notices.map(({ key, fields }) => `${key}: ${said.corrected(fields.join(', '))}`),
    ...changes.directives.map(({ name, corrections }) => {
      return `${name}: ${said.corrected(Object.keys(corrections).join(', '))}`
    }),
    ...(dryRun ? [said.dryRun] : []),
  ]
  io.stdout.write(lines.map((line) => `${printable(line)}\n`).join(''))
  return EXIT.done
}

async function correctAll(draft: Draft, { notices, directives }: CheckedArchive['changes']): Promise<void> {
  for (const { id, key, reading } of notices) {
    await draft.append(id, null, { kind: 'notice', key, reading })
    await reprojectNotice(draft, id)
  }
  for (const { id, notice, corrections } of directives) {
    await change(draft, { noticeId: notice, id }, { kind: 'edit', corrections })
  }
}
