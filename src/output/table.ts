import Table from 'cli-table3'
import type { Directive, Notice } from '../directive/directive.js'
import { type Line, paintLines, whenLines, whoLines, widest } from './cells.js'
import { headingLines } from './heading.js'
import { printable } from './printable.js'
import type { View } from './render.js'
import { widthOf, wrap } from './width.js'
import { OUTPUT_WORDS } from './words.js'

const GAP = '  '
/** With fewer columns for the action than this, rows are stacked instead. */
const LEAST_ACTION = 24
const LEAST_WHO = 14
/** Of what item and due leave, the most that who may take. */
const WHO_SHARE = 0.38

/** Lines between rows and none around them; no colour of its own, in a terminal or out of it. */
const LAYOUT = {
  chars: {
    top: '',
    'top-mid': '',
    'top-left': '',
    'top-right': '',
    bottom: '',
    'bottom-mid': '',
    'bottom-left': '',
    'bottom-right': '',
    left: '',
    'left-mid': '',
    mid: '─',
    'mid-mid': '──',
    right: '',
    'right-mid': '',
    middle: GAP,
  },
  style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
}

/** For people: a heading and a table for each notice, fitted to the width. */
export function renderTable(notices: readonly Notice[], view: View): string {
  return notices.map((notice) => renderNotice(notice, view)).join('\n')
}

function renderNotice(notice: Notice, view: View): string {
  const { directives } = notice
  const words = OUTPUT_WORDS[view.language]
  const lines = [...headingLines(notice, view), '']
  if (directives.length === 0) lines.push(words.none)
  else {
    const columns = fitColumns(directives, view)
    lines.push(columns === null ? stack(directives, view) : tabulate(directives, columns, view), '')
    lines.push(...wrap(words.count(directives), view.width).map(view.style.faint))
    if (directives.some((row) => row.doubts.length > 0)) {
      lines.push(...wrap(words.doubtMark, view.width).map(view.style.faint))
    }
  }
  return `${lines.join('\n')}\n`
}

interface Columns {
  readonly who: number
  readonly action: number
}

/** The widths of the columns that can give way, or null where a table would be too narrow to read. */
function fitColumns(directives: readonly Directive[], { language, style, width }: View): Columns | null {
  const words = OUTPUT_WORDS[language]
  const item = Math.max(widthOf(words.item), ...directives.map((row) => widthOf(printable(row.item ?? ''))))
  const when = (row: Directive) => widest(whenLines(row, language, style))
  const due = Math.max(widthOf(words.due), ...directives.map(when))
  const room = width - item - due - 3 * GAP.length
  const wished = Math.max(...directives.map((row) => widest(whoLines(row, language, style, width))))
  const who = Math.max(LEAST_WHO, Math.min(wished, Math.floor(room * WHO_SHARE)))
  return room - who < LEAST_ACTION ? null : { who, action: room - who }
}

function tabulate(directives: readonly Directive[], columns: Columns, { language, style }: View): string {
  const words = OUTPUT_WORDS[language]
  const head = [words.item, words.assignees, words.action, words.due].map(style.heading)
  const table = new Table({ ...LAYOUT, head })
  for (const row of directives) {
    table.push([
      printable(row.item ?? ''),
      paintLines(whoLines(row, language, style, columns.who)),
      wrap(printable(row.action), columns.action).join('\n'),
      paintLines(whenLines(row, language, style)),
    ])
  }
  return table
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
}

/** For a narrow terminal: a row's parts one below another. */
function stack(directives: readonly Directive[], { language, style, width }: View): string {
  const within = Math.max(1, width - GAP.length)
  return directives
    .map((row) => {
      const who = whoLines(row, language, style, within)
      const action: Line[] = wrap(printable(row.action), within).map((text) => ({ text, paint: String }))
      const parts = [...whenLines(row, language, style), ...who, ...action]
      const item = row.item === null ? [] : [style.heading(printable(row.item))]
      return [...item, ...parts.map(({ text, paint }) => GAP + paint(text))].join('\n')
    })
    .join('\n\n')
}
