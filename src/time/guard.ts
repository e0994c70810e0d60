import type { Surroundings } from './guard/around.js'
import {
  isAnniversary,
  isAvoided,
  isExtended,
  isForfeit,
  isLasting,
  isLunar,
  isNamedDay,
  isPlanned,
  isStated,
} from './guard/by-itself.js'
import { isLongPast, isMeetingHeld, isNarrated, isPastPeriod, isTold, isToldOf } from './guard/past.js'
import { isUnbound, isUnboundPart, isUnboundPeriod } from './guard/unbound.js'
import { isAttribute, isCondition, isDescribed, isFigure } from './guard/which.js'
import type { Said } from './recognize.js'
import type { Day, Schedule } from './schedule.js'

/*
 * What has the shape of a schedule and is none: what is past, cited, counted, or says which one rather than when. Each
 * guard looks at the sentence before the words (and a little after them); all windows are bounded.
 */

const LOOK_BACK = 120
const LOOK_AHEAD = 48
const STOP = /[.;!?](?= |$)/g

const GUARDS: readonly ((around: Surroundings) => boolean)[] = [
  isLongPast,
  isAttribute,
  isNarrated,
  isMeetingHeld,
  isUnbound,
  isUnboundPart,
  isUnboundPeriod,
  isFigure,
  isCondition,
  isExtended,
  isPastPeriod,
  isLunar,
  isAnniversary,
  isToldOf,
  isPlanned,
  isAvoided,
  isLasting,
  isNamedDay,
  isForfeit,
  isTold,
  isDescribed,
  isStated,
]

/** Whether a mention is to be left alone for the words around it. */
export function isGuarded(
  folded: string,
  said: Said,
  schedules: readonly Schedule[],
  reference: Day | null,
): boolean {
  const from = Math.max(0, said.span.start - LOOK_BACK)
  const window = folded.slice(from, said.span.start)
  let cut = 0
  for (const stop of window.matchAll(STOP)) cut = stop.index + 1
  const before = window.slice(cut).trimStart()
  const after = folded.slice(said.span.end, said.span.end + LOOK_AHEAD)
  const words = folded.slice(said.span.start, said.span.end)
  return GUARDS.some((guard) => guard({ before, after, words, said, schedules, reference }))
}
