import type { SummaryReport, UnitSummary } from '../report/summary.js'
import { reportHeading } from './due-table.js'
import { DUE_WORDS } from './due-words.js'
import { type Cell, gridLines, linesOf } from './grid.js'
import type { View } from './render.js'
import type { Sheet } from './sheet.js'
import { widthOf, wrap } from './width.js'

const COLUMNS = [
  'assignee',
  'total',
  'doneInTime',
  'doneLate',
  'openInTime',
  'late',
  'doneRate',
  'inTimeRate',
]
/** Heads are broken to this, so that numbers leave room for names. */
const HEAD_WIDTH = 6

/** How the units stand, in every format. */
export function summarySheet(report: SummaryReport): Sheet {
  const { today, window, units, total } = report
  return {
    document: () => ({
      version: 1,
      today,
      window: { name: window.name, from: window.from, to: window.to },
      assignees: units.map(summaryRecord),
      total: summaryRecord(total),
    }),
    records: () => units.map(summaryRecord),
    columns: COLUMNS,
    rows: () => units.map((unit) => Object.values(summaryRecord(unit)).map((value) => String(value ?? ''))),
    table: (view) => summaryTable(report, view),
  }
}

function summaryRecord(summary: UnitSummary) {
  const { unit, total, doneInTime, doneLate, openInTime, late, doneRate, inTimeRate } = summary
  const assignee = unit === '' ? null : unit
  return {
    assignee,
    total,
    doneInTime,
    doneLate,
    openInTime,
    late,
    doneRate: rounded(doneRate),
    inTimeRate: rounded(inTimeRate),
  }
}

function rounded(rate: number | null): number | null {
  return rate === null ? null : Math.round(rate * 1000) / 1000
}

function summaryTable({ today, window, units, total }: SummaryReport, view: View): string {
  const { language, style, width } = view
  const words = DUE_WORDS[language]
  const names = words.summary
  const heads = [names.total, names.doneInTime, names.doneLate, names.openInTime, names.late]
  const rates = [names.doneRate, names.inTimeRate]
  const head: Cell[] = [
    (room) => linesOf(names.unit, room, style.heading),
    ...[...heads, ...rates].map((text) => linesOf(text, HEAD_WIDTH, style.heading)),
  ]
  const rows = [...units, total].map((unit): Cell[] => {
    const { doneInTime, doneLate, openInTime, late, doneRate, inTimeRate } = unit
    const name = unit.unit === null ? names.all : unit.unit === '' ? words.nobody : unit.unit
    const numbers = [unit.total, doneInTime, doneLate, openInTime, late].map(String)
    const shares = [doneRate, inTimeRate].map((rate) => (rate === null ? '–' : `${Math.round(rate * 100)}%`))
    return [
      (room) => linesOf(name, room, unit.unit === null ? style.heading : style.label),
      ...[...numbers, ...shares].map((text, index) => {
        const longest = Math.max(
          ...(head[index + 1] as readonly { text: string }[]).map((l) => widthOf(l.text)),
        )
        return [{ text: text.padStart(longest), paint: String }]
      }),
    ]
  })
  const lines = [
    ...wrap(reportHeading(today, window, language), width).map(style.heading),
    '',
    ...gridLines([head, ...rows], width),
  ]
  return `${lines.join('\n')}\n`
}
