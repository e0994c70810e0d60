import { spanOf } from '../../party/tags.js'
import type { MessageCode } from '../../text/message.js'
import { isMended } from '../../text/visible.js'
import type { Named, Origin } from '../rows/model.js'
import { type Check, doubtAt } from './check.js'

/** What a heading plainly says, or the sentence itself, is not doubtful (`contract.md` section 6). */
const INHERITED: Readonly<Partial<Record<Origin, MessageCode>>> = {
  sentence: 'assignee-carried',
  paragraph: 'assignee-carried',
  addressee: 'assignee-addressed',
}

/** Nobody is found, or the doer stands elsewhere than the sentence and its heading. */
export const assigneeUnsaid: Check = ({ doer, origin, words }) => {
  if (doer === null) return [doubtAt('assignee-missing', words)]
  const code = INHERITED[origin]
  return code === undefined ? [] : [doubtAt(code, words)]
}

/** `Sở Kê hoạch và Đâu tư`: a name that was read only after it was mended, or without its diacritics. */
export const nameRepaired: Check = ({ doer }) =>
  doer !== null && isRepaired(doer) ? [doubtAt('name-repaired', doer.words)] : []

function isRepaired({ words: { tagged, from, to } }: Named): boolean {
  return (
    isMended(tagged.visible, spanOf(tagged, from, to)) ||
    tagged.tags.slice(from, to).some((tag) => tag?.isRepaired === true)
  )
}

/** What the reading of a table says of itself: cells that do not match the head, a name that is no known body's. */
export const cellsUnsure: Check = ({ doubts = [], doer, words }) =>
  doubts.map((code) => doubtAt(code, code === 'name-unknown' && doer !== null ? doer.words : words))
