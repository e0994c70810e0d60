import { spanOf } from '../../party/tags.js'
import type { MessageCode } from '../../text/message.js'
import type { Row, Seen, Words } from '../rows/model.js'

/** A reason to look at a row again, with the words that raise it. */
export interface Doubt extends Seen {
  readonly code: MessageCode
}

/** One question asked of a row. */
export type Check = (row: Row) => readonly Doubt[]

export function doubtAt(code: MessageCode, { tagged, from, to }: Words): Doubt {
  return { code, visible: tagged.visible, span: spanOf(tagged, from, to) }
}
