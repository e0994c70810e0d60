import type { Position } from 'unist'
import type { Notice } from '../directive/directive.js'
import { type Places, placePosition } from '../text/place.js'

/** A notice whose every position names the paragraph or page of its document too. */
export function placeNotice(notice: Notice, places: Places): Notice {
  const placed = <Value extends { readonly position: Position }>(value: Value): Value => ({
    ...value,
    position: placePosition(value.position, places),
  })
  return {
    ...notice,
    directives: notice.directives.map((directive) => ({
      ...placed(directive),
      deadline: directive.deadline && placed(directive.deadline),
      recurrence: directive.recurrence && placed(directive.recurrence),
      reasons: directive.reasons.map(placed),
      evidence: directive.evidence.map(placed),
    })),
    messages: notice.messages.map(placed),
  }
}
