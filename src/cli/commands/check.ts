import { checkLedger, type Integrity } from '../../ledger/check.js'
import { readLedger } from '../../ledger/open.js'
import { linesOf } from '../../output/grid.js'
import type { Sheet } from '../../output/sheet.js'
import { EXIT, type ExitCode } from '../context.js'
import type { LedgerContext } from '../ledger-context.js'
import type { LedgerWords } from '../ledger-words.js'
import { type PrintFlags, printSheet, sheetFormatFor } from '../print.js'
import { reportProblem } from '../report.js'

/** `ntm check`: whether the ledger is sound, and which rows have doubts. */
export async function check(flags: PrintFlags, context: LedgerContext): Promise<ExitCode> {
  const { io, language, path, words } = context
  sheetFormatFor(flags, context)
  const integrity = await readLedger(path, checkLedger)
  const { faults, broken } = integrity
  const details = [...faults, ...broken.map((id) => words.wrong.broken(String(id)))]
  for (const detail of details) {
    reportProblem(io, language, { code: 'ledger-damaged', subject: path, detail })
  }
  const printed = await printSheet(checkSheet(integrity, words), flags, context)
  return details.length > 0 ? EXIT.usage : printed
}

function checkSheet(integrity: Integrity, { said }: LedgerWords): Sheet {
  const { commands, directives, faults, broken, doubted } = integrity
  return {
    document: () => ({ version: 1, ...integrity }),
    records: () => doubted,
    columns: ['id', 'name', 'item', 'doubts', 'action'],
    rows: () =>
      doubted.map(({ id, name, item, doubts, action }) => {
        return [String(id), name, item ?? '', doubts.join('; '), action]
      }),
    table({ width, style }) {
      const isSound = faults.length + broken.length === 0
      const lines = [
        ...(isSound ? linesOf(said.checked(commands, directives), width, style.heading) : []),
        ...(doubted.length === 0 ? [] : linesOf(said.doubts(doubted.length), width)),
        ...doubted.flatMap(({ id, name, doubts }) =>
          linesOf(`  ${id}  ${name}  ${doubts.join(', ')}`, width, style.doubt),
        ),
      ]
      return lines.map(({ text, paint }) => `${paint(text)}\n`).join('')
    },
  }
}
