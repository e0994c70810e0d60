import type { Directive, Notice } from '../directive/directive.js'
import { printable } from './printable.js'

/**
 * One directive a line, fields between tabs and no header, for `grep`, `cut`, `sort` and `awk -F'\t'`. The order is a
 * promise: id, item, due day or rule, time, assignees, collaborators, whom to report to, action, doubts.
 */
export function renderPlain(notices: readonly Notice[]): string {
  return notices
    .flatMap((notice) => notice.directives)
    .map((directive) => `${fields(directive).map(printable).join('\t')}\n`)
    .join('')
}

function fields(directive: Directive): string[] {
  const { deadline, recurrence } = directive
  return [
    directive.id,
    directive.item ?? '',
    deadline?.due ?? recurrence?.rrule ?? '',
    deadline?.time ?? recurrence?.time ?? '',
    directive.assignees.join('; '),
    directive.collaborators.join('; '),
    directive.reportTo.join('; '),
    directive.action,
    directive.doubts.join('; '),
  ]
}
