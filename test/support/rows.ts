import type { Notice } from '../../src/directive/directive.js'

/** What a notice says, without where it stands in which form of it. */
export function comparable(notice: Notice) {
  return notice.directives.map(
    ({ item, assignees, collaborators, reportTo, via, action, deadline, recurrence, doubts }) => ({
      item,
      assignees,
      collaborators,
      reportTo,
      via,
      action,
      deadline: deadline && { start: deadline.start, due: deadline.due, time: deadline.time },
      recurrence: recurrence && { rrule: recurrence.rrule, time: recurrence.time },
      doubts,
    }),
  )
}
