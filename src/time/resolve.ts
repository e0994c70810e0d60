import type { MessageCode } from '../text/message.js'
import { dated } from './resolve/date.js'
import { ofPart, ofPeriod } from './resolve/period.js'
import { ranged } from './resolve/range.js'
import { recurring } from './resolve/recurrence.js'
import { ofTerm } from './resolve/term.js'
import type { Doubt } from './resolve/value.js'
import type { Expression } from './said.js'
import type { Schedule, TimeContext } from './schedule.js'

/** What an expression comes to. No schedule and `date-impossible` where the calendar lacks the day. */
export interface Resolution {
  readonly schedules: readonly Schedule[]
  readonly doubts: readonly MessageCode[]
}

/** Gives an expression its values: by the reference day, the calendar and the law (contract.md section 4). */
export function resolve(expression: Expression, context: TimeContext): Resolution {
  const doubts = new Set<MessageCode>()
  const schedules = schedulesOf(expression, context, (code) => doubts.add(code))
  return { schedules, doubts: [...doubts] }
}

function schedulesOf(expression: Expression, context: TimeContext, doubt: Doubt): Schedule[] {
  switch (expression.kind) {
    case 'dates':
      return expression.dates.flatMap((said) =>
        dated(said, expression.bound, expression.time, context, doubt),
      )
    case 'range':
      return ranged(expression, context, doubt)
    case 'periods':
      return expression.periods.map((said) => ofPeriod(said, expression.bound, context, doubt))
    case 'part':
      return [ofPart(expression, context, doubt)]
    case 'term':
      return [ofTerm(expression.term, context, doubt)]
    case 'recurrence':
      return expression.frequencies.flatMap((frequency) => recurring(expression, frequency, context, doubt))
  }
}
