import type { Directive } from '../directive/directive.js'
import type { Language, MessageCode } from '../text/message.js'
import { printable } from './printable.js'
import { wordDeadline, wordRecurrence } from './schedule-words.js'
import type { Style } from './style.js'
import { widthOf, wrap } from './width.js'
import { OUTPUT_WORDS } from './words.js'

/** A recurrence in words is broken into lines of at most this many columns; a date never is. */
const RECURRENCE_WIDTH = 16
/** A word that stays with its number: `thứ 4`, `ngày 25`. */
const NUMBERED = /(thứ|ngày|day) (?=\d)/g
const DOUBT = ' ?'

/** A line of a cell as it is measured, and as it is shown with colours. */
export interface Line {
  readonly text: string
  readonly paint: (text: string) => string
}

/** Who: each assignee from its own line on, then with whom and to whom. */
export function whoLines(row: Directive, language: Language, style: Style, width: number): Line[] {
  const words = OUTPUT_WORDS[language]
  const names = row.assignees.length === 0 ? [words.nobody] : row.assignees
  const lines = names
    .map((name, index) => (index === names.length - 1 ? name + markIf(row, isAboutWho) : name))
    .flatMap((name) => wrap(printable(name), width).map((text) => ({ text, paint: style.label })))
  const report = row.reportTo.join('; ') + (row.via.length > 0 ? ` (${words.via} ${row.via.join('; ')})` : '')
  const others = [
    ...(row.collaborators.length > 0 ? [`${words.collaborators}: ${row.collaborators.join('; ')}`] : []),
    ...(report === '' ? [] : [`${words.reportTo}: ${report.trim()}`]),
  ]
  return [
    ...lines,
    ...others.flatMap((other) => wrap(printable(other), width)).map((text) => ({ text, paint: style.faint })),
  ]
}

/** When: the day alone on its line, whatever the width. */
export function whenLines(row: Directive, language: Language, style: Style): Line[] {
  const mark = markIf(row, isAboutWhen)
  if (row.recurrence !== null) {
    const words = printable(wordRecurrence(row.recurrence, language)) + mark
    const lines = wrap(words.replace(NUMBERED, '$1\u00A0'), RECURRENCE_WIDTH)
    return lines.map((line) => ({ text: line.replaceAll('\u00A0', ' '), paint: style.due }))
  }
  if (row.deadline === null) return mark === '' ? [] : [{ text: mark.trim(), paint: style.doubt }]
  const lines = wordDeadline(row.deadline, language)
  return lines.map((line, index) => ({
    text: index === lines.length - 1 ? line + mark : line,
    paint: /\d{4}/.test(line) ? style.due : style.faint,
  }))
}

/** The columns that lines take. */
export function widest(lines: readonly Line[]): number {
  return Math.max(0, ...lines.map((line) => widthOf(line.text)))
}

export function paintLines(lines: readonly Line[]): string {
  return lines.map(({ text, paint }) => paint(text)).join('\n')
}

function markIf(row: Directive, isAbout: (code: MessageCode) => boolean): string {
  return row.doubts.some(isAbout) ? DOUBT : ''
}

function isAboutWho(code: MessageCode): boolean {
  return code.startsWith('assignee-') || code.startsWith('name-')
}

function isAboutWhen(code: MessageCode): boolean {
  return !isAboutWho(code)
}
