import { addMonths } from './day.js'
import { occurrences } from './occurrence.js'
import type { Day } from './schedule.js'

const FIRST_STRIDE = 12
const LAST_YEAR = 9000

/**
 * The due day of the first occurrence of a rule, from its anchor on, that `isDone` does not know; null where there is
 * none. It looks ahead in growing strides, so that a rule in daily use is answered from a few occurrences.
 */
export function nextDue(rrule: string, anchor: Day, isDone: (due: Day) => boolean): Day | null {
  let from = anchor
  for (let stride = FIRST_STRIDE; Number(from.slice(0, 4)) < LAST_YEAR; stride *= 4) {
    const end = addMonths(from, stride)
    const to: Day = end < '9000-12-31' && end.length === 10 ? end : '9000-12-31'
    for (const { due } of occurrences(rrule, { from, to }, anchor)) if (!isDone(due)) return due
    const until = /UNTIL=(\d{4})(\d{2})(\d{2})/.exec(rrule)
    if (until !== null && to >= `${until[1]}-${until[2]}-${until[3]}`) return null
    from = to
  }
  return null
}
