import type { Position } from 'unist'
import type { Directive, Evidence, Notice } from '../directive/directive.js'
import { MESSAGE_KINDS } from '../text/message.js'
import { headingLines } from './heading.js'
import { printable } from './printable.js'
import type { View } from './render.js'
import { wordDeadline, wordRecurrence } from './schedule-words.js'
import { traceLines } from './trace.js'
import { wrap } from './width.js'
import { OUTPUT_WORDS } from './words.js'

const INDENT = '  '
const FIELDS: readonly Evidence['field'][] = [
  'assignees',
  'collaborators',
  'reportTo',
  'via',
  'deadline',
  'recurrence',
]

/** For each row, what was read and from which words by which rule: what the clause says itself, what it got elsewhere. */
export function renderExplanation(notices: readonly Notice[], view: View): string {
  return notices
    .map((notice) => {
      const rows = notice.directives.flatMap((row) => [
        '',
        ...rowLines(row, view),
        ...stepLines(notice, row, view),
      ])
      const none = notice.directives.length === 0 ? ['', OUTPUT_WORDS[view.language].none] : []
      return `${[...headingLines(notice, view), ...rows, ...none, ...droppedLines(notice, view)].join('\n')}\n`
    })
    .join('\n')
}

function rowLines(row: Directive, view: View): string[] {
  const { language, style, width } = view
  const words = OUTPUT_WORDS[language]
  const name = row.item === null ? row.id : `${row.id}  ${words.item} ${row.item}`
  return [
    style.heading(printable(`${name}  ${words.line} ${row.position.start.line}`)),
    ...indented(wrap(printable(row.action), Math.max(1, width - INDENT.length)), 1),
    ...FIELDS.flatMap((field) => fieldLines(row, field, view)),
    ...row.reasons.flatMap(({ code, subject }) => {
      const text = printable(`${words.doubts}: ${MESSAGE_KINDS[code][language](subject)} [${code}]`)
      return indented(wrap(text, Math.max(1, width - INDENT.length)).map(style.doubt), 1)
    }),
  ]
}

/** What was tried at the words of a row, where the reading was traced. */
function stepLines({ trace }: Notice, row: Directive, view: View): string[] {
  const steps = trace?.filter(({ position }) => isInside(position, row.position)) ?? []
  if (steps.length === 0) return []
  const { style, language } = view
  const title = style.label(`${OUTPUT_WORDS[language].steps}:`)
  return [...indented([title], 1), ...traceLines(steps, view, INDENT.repeat(2))]
}

/** What was dropped at words that are in no row. */
function droppedLines({ trace, directives }: Notice, view: View): string[] {
  const dropped =
    trace?.filter(
      ({ outcome, position }) =>
        outcome === 'dropped' && !directives.some((row) => isInside(position, row.position)),
    ) ?? []
  if (dropped.length === 0) return []
  const { style, language } = view
  return ['', style.heading(OUTPUT_WORDS[language].noRow), ...traceLines(dropped, view, INDENT)]
}

function isInside(inner: Position, outer: Position): boolean {
  return (
    (inner.start.offset ?? 0) >= (outer.start.offset ?? 0) &&
    (inner.start.offset ?? 0) < (outer.end.offset ?? 0)
  )
}

function fieldLines(row: Directive, field: Evidence['field'], { language, style, width }: View): string[] {
  const words = OUTPUT_WORDS[language]
  const value = wordField(row, field, language)
  if (value === '') return []
  const evidence = row.evidence
    .filter((one) => one.field === field)
    .map(({ how, rule, text, position }) =>
      printable(`${words.how[how]}: “${text}” (${words.line} ${position.start.line}) [${rule}]`),
    )
    .flatMap((text) => wrap(text, Math.max(1, width - 2 * INDENT.length)))
  const shown = wrap(printable(`${words.fields[field]}: ${value}`), Math.max(1, width - INDENT.length))
  return [...indented(shown.map(style.label), 1), ...indented(evidence.map(style.faint), 2)]
}

function wordField(row: Directive, field: Evidence['field'], language: View['language']): string {
  if (field === 'deadline') return row.deadline === null ? '' : wordDeadline(row.deadline, language).join(' ')
  if (field === 'recurrence') {
    if (row.recurrence === null) return ''
    return `${wordRecurrence(row.recurrence, language)} (${row.recurrence.rrule})`
  }
  return row[field].join('; ')
}

function indented(lines: readonly string[], depth: number): string[] {
  return lines.map((line) => INDENT.repeat(depth) + line)
}
