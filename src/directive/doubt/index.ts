import type { Row } from '../rows/model.js'
import { bodyUnread } from './bodies.js'
import type { Check, Doubt } from './check.js'
import { nameCut, nameUnknown } from './names.js'
import { taskUnclear } from './task.js'
import { dateUnread, scheduleUnsure } from './when.js'
import { assigneeUnsaid, cellsUnsure, nameRepaired } from './who.js'

/** What the rules that read a row know of their own doubts. */
const SAID: readonly Check[] = [cellsUnsure, scheduleUnsure, assigneeUnsaid, nameRepaired]

/** The second look, which knows nothing of the rules: is everything accounted for that stands in the row's words? */
const SECOND_LOOK: readonly Check[] = [dateUnread, nameCut, nameUnknown, bodyUnread, taskUnclear]

/** Every reason to look at a row again. */
export function doubtsOf(row: Row): Doubt[] {
  return [...SAID, ...SECOND_LOOK].flatMap((check) => check(row))
}
