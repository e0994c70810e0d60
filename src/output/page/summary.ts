import type { RootContent } from 'mdast'
import type { SummaryReport, UnitSummary } from '../../report/summary.js'
import type { Language } from '../../text/message.js'
import { DUE_WORDS } from '../due-words.js'
import { strong, table, type Words } from './nodes.js'

/** How the units stand, and all of them. */
export function summaryTable({ units, total }: SummaryReport, language: Language): RootContent {
  const words = DUE_WORDS[language]
  const names = words.summary
  const { unit, doneInTime, doneLate, openInTime, late, doneRate, inTimeRate } = names
  const head = [unit, names.total, doneInTime, doneLate, openInTime, late, doneRate, inTimeRate]
  const rows = units.map((one) => [[one.unit === '' ? words.nobody : (one.unit ?? '')], ...numbersOf(one)])
  const last = [[strong(names.all)], ...numbersOf(total).map((cell) => cell.map(strong))]
  const align = head.map((_, index) => (index === 0 ? null : ('right' as const)))
  return table([head.map((name): Words[] => [name]), ...rows, last], 'summary', align)
}

function numbersOf(unit: UnitSummary): string[][] {
  const { total, doneInTime, doneLate, openInTime, late, doneRate, inTimeRate } = unit
  return [
    ...[total, doneInTime, doneLate, openInTime, late].map((number) => [String(number)]),
    ...[doneRate, inTimeRate].map((rate) => [rate === null ? '–' : `${Math.round(rate * 100)}%`]),
  ]
}
