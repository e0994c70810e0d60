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

const BYTE_ORDER_MARK = '\uFEFF'

/** One row a directive, or one a unit. */
export function renderCsv(notices: readonly Notice[], view: View): string {
  const rows = notices.flatMap((notice) =>
    notice.directives
      .flatMap((directive) => (view.eachAssignee ? oneEach(directive) : [directive]))
      .map((directive) => noticeCells(directive, notice)),
  )
  return csvText(NOTICE_COLUMNS, rows, view)
}

export const NOTICE_COLUMNS: readonly string[] = Object.keys(COLUMNS)

/** The cells of a directive under `NOTICE_COLUMNS`. */
export function noticeCells(directive: Directive, notice: Notice): string[] {
  return Object.values(COLUMNS).map((column) => column(directive, notice) ?? '')
}

/** A header and rows by RFC 4180. */
export function csvText(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  { byteOrderMark, delimiter }: Pick<View, 'byteOrderMark' | 'delimiter'>,
): string {
  const lines = [header, ...rows].map((cells) => {
    return `${cells.map((cell) => csvCell(cell, delimiter)).join(delimiter)}\r\n`
  })
  return (byteOrderMark ? BYTE_ORDER_MARK : '') + lines.join('')
}

/** A directive that names nobody keeps its one row. */
function oneEach(directive: Directive): Directive[] {
  if (directive.assignees.length === 0) return [directive]
  return directive.assignees.map((assignee) => ({ ...directive, assignees: [assignee] }))
}

/** What a spreadsheet runs as a formula; in East Asia it takes the wide forms of the signs, too. */
const FORMULA = /^[=+\-@＝＋－＠\t\r]/

/** A cell that a spreadsheet shows and does not run: a formula is led by an apostrophe. */
function csvCell(text: string, delimiter: string): string {
  const shown = printable(FORMULA.test(text) ? `'${text}` : text)
  const isBare = !shown.includes('"') && !shown.includes(delimiter) && shown === shown.trim()
  return isBare ? shown : `"${shown.replaceAll('"', '""')}"`
}
