import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate as turn } from 'node:timers/promises'
import { type Added, type AddResult, addNotice, type RowChange } from '../../ledger/add.js'
import type { Author, Draft } from '../../ledger/draft.js'
import { changeLedger } from '../../ledger/open.js'
import { printable } from '../../output/printable.js'
import type { Format } from '../../output/render.js'
import type { Sheet } from '../../output/sheet.js'
import { wrap } from '../../output/width.js'
import { anchorOf } from '../../report/from-notice.js'
import { EXIT, type ExitCode } from '../context.js'
import { eachNotice, type ReadFlags } from '../each-notice.js'
import { authorOf, type LedgerContext } from '../ledger-context.js'
import type { LedgerWords } from '../ledger-words.js'
import { printSheet } from '../print.js'
import type { Problem } from '../problem.js'
import type { NoticeText } from '../read-notice.js'
import { reportProblem } from '../report.js'

export interface AddFlags extends ReadFlags {
  readonly dryRun?: true
  readonly format?: Format
}

/** Notices read before the ledger is opened: it is not kept from others while they, or what is typed, are read. */
const READ_AHEAD = 200

/** `ntm add`: puts notices into the ledger, all of them or none. */
export async function add(
  files: readonly string[],
  flags: AddFlags,
  context: LedgerContext,
): Promise<ExitCode> {
  const { io, language, path, words, today } = context
  let failed = false
  const fail = (problem: Problem) => {
    failed = true
    reportProblem(io, language, problem)
  }
  const read = (input: NoticeText | Problem): Added | null => {
    if (!('notice' in input)) {
      fail(input)
      return null
    }
    return { ...input, anchor: anchorOf(input.notice, flags.date ?? null) ?? today }
  }
  const inputs = eachNotice(files, flags, context)
  const ahead: Added[] = []
  let isMore = true
  while (ahead.length < READ_AHEAD && isMore) {
    const next = await inputs.next()
    isMore = next.done !== true
    const notice = next.done === true ? null : read(next.value)
    if (notice !== null) ahead.push(notice)
  }
  if (ahead.length === 0 && !isMore) return failed ? EXIT.usage : EXIT.done
  if (flags.verbose === true) io.stderr.write(`${words.said.ledgerFile(path)}\n`)
  const author = authorOf(context, 'add')
  const results: FileResult[] = []
  await onLedger(path, flags.dryRun === true, author, async (draft) => {
    const put = async (added: Added) =>
      void results.push({ file: added.notice.file, ...(await addNotice(draft, added)) })
    for (const added of ahead) await put(added)
    ahead.length = 0
    if (isMore) {
      for await (const input of inputs) {
        const added = read(input)
        if (added !== null) await put(added)
        // What the database has handed out is freed when the event loop turns.
        await turn()
      }
    }
  })
  const sheet = addSheet(results, flags.dryRun === true, words)
  await printSheet(sheet, { format: flags.format ?? 'table' }, context)
  return failed ? EXIT.usage : EXIT.done
}

/** A trial where there is no ledger yet is made on one that goes away with it. */
export async function onLedger(
  path: string,
  dryRun: boolean,
  author: Author,
  change: (draft: Draft) => Promise<void>,
): Promise<void> {
  if (!dryRun || existsSync(path)) return changeLedger(path, author, { create: !dryRun, dryRun }, change)
  const folder = mkdtempSync(join(tmpdir(), 'ntm-trial-'))
  try {
    await changeLedger(join(folder, 'ledger.db'), author, { create: true, dryRun }, change)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

export interface FileResult extends AddResult {
  readonly file: string
}

/** What became of each notice. */
export function addSheet(results: readonly FileResult[], dryRun: boolean, { said }: LedgerWords): Sheet {
  const rows = results.flatMap(({ key, rows }) => rows.map((row) => ({ notice: key, ...row })))
  return {
    document: () => ({ version: 1, dryRun, notices: results }),
    records: () => results,
    columns: ['notice', 'what', 'id', 'name', 'fields', 'action'],
    rows: () =>
      rows.map(({ notice, what, id, number, fields, action }) => {
        return [notice, what, String(id), `${notice}#${number}`, fields.join('; '), action ?? '']
      }),
    table({ width }) {
      const lines = results.flatMap((result) => [
        `${result.key}: ${headline(result, said)}`,
        ...(result.what === 'changed' ? result.rows.map((row) => rowLine(row, width, said)) : []),
      ])
      return [...lines, ...(dryRun ? [said.dryRun] : [])].map((line) => `${printable(line)}\n`).join('')
    },
  }
}

function headline({ what, rows, unchanged }: FileResult, said: LedgerWords['said']): string {
  if (what === 'unchanged') return said.unchanged(unchanged)
  const count = (kind: RowChange['what']) => rows.filter((row) => row.what === kind).length
  if (what === 'changed') return said.changed(count('added'), count('changed'), count('dropped'), unchanged)
  const [first, last] = [rows[0]?.id, rows.at(-1)?.id]
  return first === undefined ? said.addedNone : said.added(rows.length, String(first), String(last))
}

/** One line a row: the beginning of its action tells which it is. */
function rowLine({ id, what, fields, action }: RowChange, width: number, said: LedgerWords['said']): string {
  const start = `  ${said.what[what]} ${id}${fields.length === 0 ? '' : ` (${fields.join(', ')})`}: `
  const all = action ?? ''
  const [shown = ''] = wrap(all, Math.max(20, width - start.length - 1))
  return start + (shown === all ? all : `${shown}…`)
}
