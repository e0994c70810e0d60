import type { Notice } from '../directive/directive.js'
import type { Assignment } from '../ledger/assignment.js'
import { parseDay } from '../time/index.js'
import type { Day } from '../time/schedule.js'

/** The day from which a notice's recurrences run: its date of issue, else its meeting's, else the one given. */
export function anchorOf(notice: Notice, given: Day | null): Day | null {
  return parseDay(notice.date ?? '') ?? notice.meetingDate ?? given
}

/** The assignments of a notice that no ledger knows: all of it is open. */
export function assignmentsOf(notice: Notice, given: Day | null): Assignment[] {
  const anchor = anchorOf(notice, given)
  return notice.directives.flatMap((directive) => {
    const { id, item, assignees, collaborators, reportTo, via, action, deadline, recurrence } = directive
    return (assignees.length === 0 ? [''] : assignees).map((unit): Assignment => {
      return {
        id,
        name: id,
        notice: notice.key,
        kind: notice.kind,
        noticeNumber: notice.number,
        item,
        unit,
        collaborators,
        reportTo,
        via,
        action,
        start: deadline?.start ?? null,
        due: deadline?.due ?? null,
        firstDue: null,
        time: deadline?.time ?? recurrence?.time ?? null,
        rrule: recurrence?.rrule ?? null,
        next: null,
        anchor,
        status: 'open',
        doneOn: null,
        doneDays: {},
        notes: [],
      }
    })
  })
}
