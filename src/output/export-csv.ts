import type { Assignment } from '../ledger/assignment.js'
import { type Listed, listDirectives, type UnitStanding } from '../report/list.js'
import type { Selection } from '../report/selection.js'
import { csvText, NOTICE_COLUMNS, noticeCells } from './csv.js'
import { followUpSheet } from './follow-up.js'
import type { View } from './render.js'

/** The columns of `ntm parse`, and how the units stand: lists in the order of `assignees`. */
const COLUMNS = [...NOTICE_COLUMNS, 'status', 'dueNow', 'doneOn', 'notes']

/** One row a directive, or one a unit. */
export function exportCsv(selection: Selection, view: View): string {
  if (view.excel) return followUpSheet(selection, view)
  const listed = listedByName(selection)
  const rows = selection.notices.flatMap((notice) =>
    notice.directives.flatMap((directive) => {
      const { units } = listed.get(directive.id) ?? { units: [] }
      const parts = view.eachAssignee ? units.map((unit) => [unit]) : [units]
      return parts.map((standings) => {
        const assignees = standings.map(({ unit }) => unit).filter((unit) => unit !== '')
        return [...noticeCells({ ...directive, assignees }, notice), ...standingCells(standings)]
      })
    }),
  )
  return csvText(COLUMNS, rows, view)
}

function standingCells(units: readonly UnitStanding[]): string[] {
  const joined = (cellOf: (unit: UnitStanding) => string | null) => {
    const cells = units.map((unit) => cellOf(unit) ?? '')
    return cells.every((cell) => cell === '') ? '' : cells.join('; ')
  }
  return [
    joined(({ status }) => status),
    joined(({ due }) => due),
    joined(({ doneOn }) => doneOn),
    [...new Set(units.flatMap(({ notes }) => notes))].join('; '),
  ]
}

function listedByName({ chosen, today }: Selection): ReadonlyMap<Assignment['name'], Listed> {
  return new Map(listDirectives(chosen, today).map((listed) => [listed.directive.name, listed]))
}
