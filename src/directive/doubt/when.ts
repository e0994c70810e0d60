import { spanOf } from '../../party/tags.js'
import type { Check } from './check.js'

/** What the reading of the time says of itself: a day was mended, the term runs from an event, two years could be meant. */
export const scheduleUnsure: Check = ({ time }) =>
  time === null
    ? []
    : time.mention.doubts.map((code) => ({ code, visible: time.visible, span: time.mention.span }))

/** Something in the row's words looks like a day or a frequency, and no rule read it nor told it apart. */
export const dateUnread: Check = ({ unread = [], words: { tagged, from, to } }) => {
  const whole = spanOf(tagged, from, to)
  return unread
    .filter(
      ({ visible, span }) =>
        visible !== tagged.visible || (span.start >= whole.start && span.end <= whole.end),
    )
    .map((seen) => ({ code: 'date-unread', ...seen }))
}
