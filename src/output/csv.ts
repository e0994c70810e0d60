import type { Directive, Notice } from '../directive/directive.js'
import { printable } from './printable.js'
import type { View } from './render.js'

type Column = (directive: Directive, notice: Notice) => string | null

/** The header is a promise: columns are added at the end only. */
const COLUMNS: Readonly<Record<string, Column>> = {
  id: (directive) => directive.id,
  file: (_, notice) => notice.file,
  number: (_, notice) => notice.number,
  date: (_, notice) => notice.date,
  item: (directive) => directive.item,
  assignees: (directive) => directive.assignees.join('; '),
  collaborators: (directive) => directive.collaborators.join('; '),
  reportTo: (directive) => directive.reportTo.join('; '),
  via: (directive) => directive.via.join('; '),
  action: (directive) => directive.action,
  start: (directive) => directive.deadline?.start ?? null,
  due: (directive) => directive.deadline?.due ?? null,
  time: (directive) => directive.deadline?.time ?? directive.recurrence?.time ?? null,
  rrule: (directive) => directive.recurrence?.rrule ?? null,
  scheduleText: (directive) => directive.deadline?.text ?? directive.recurrence?.text ?? null,
  line: (directive) => String(directive.position.start.line),
  doubts: (directive) => directive.doubts.join('; '),
}

export const BYTE_ORDER_MARK = '\uFEFF'

/** RFC 4180: one row a directive, or one a unit. */
export function renderCsv(notices: readonly Notice[], view: View): string {
  const rows = notices.flatMap((notice) =>
    notice.directives
      .flatMap((directive) => (view.eachAssignee ? oneEach(directive) : [directive]))
      .map((directive) => Object.values(COLUMNS).map((column) => column(directive, notice) ?? '')),
  )
  const lines = [Object.keys(COLUMNS), ...rows].map((cells) => `${cells.map(csvCell).join(',')}\r\n`)
  return (view.byteOrderMark ? BYTE_ORDER_MARK : '') + lines.join('')
}

/** A directive that names nobody keeps its one row. */
function oneEach(directive: Directive): Directive[] {
  if (directive.assignees.length === 0) return [directive]
  return directive.assignees.map((assignee) => ({ ...directive, assignees: [assignee] }))
}

/** A cell that a spreadsheet shows and does not run: a formula is led by an apostrophe. */
export function csvCell(text: string): string {
  const shown = printable(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text)
  return /[",]/.test(shown) || shown !== shown.trim() ? `"${shown.replaceAll('"', '""')}"` : shown
}
