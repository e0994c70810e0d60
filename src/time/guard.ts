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
import type { Said } from './said.js'
import type { Day, Schedule } from './schedule.js'

/*
 * What has the shape of a schedule and is none: what is past, cited, counted, or says which one rather than when. Each
 * guard looks at the sentence before the words (and a little after them); all windows are bounded.
 */

const LOOK_BACK = 120
const LOOK_AHEAD = 48
const STOP = /[.;!?](?= |$)/g

/** The guards by name, in the order in which they are asked. */
const GUARDS: readonly (readonly [name: string, guard: (around: Surroundings) => boolean])[] = [
  ['long-past', isLongPast],
  ['attribute', isAttribute],
  ['narrated', isNarrated],
  ['meeting-held', isMeetingHeld],
  ['unbound', isUnbound],
  ['unbound-part', isUnboundPart],
  ['unbound-period', isUnboundPeriod],
  ['figure', isFigure],
  ['condition', isCondition],
  ['extended', isExtended],
  ['past-period', isPastPeriod],
  ['lunar', isLunar],
  ['anniversary', isAnniversary],
  ['told-of', isToldOf],
  ['planned', isPlanned],
  ['avoided', isAvoided],
  ['lasting', isLasting],
  ['named-day', isNamedDay],
  ['forfeit', isForfeit],
  ['told', isTold],
  ['described', isDescribed],
  ['stated', isStated],
]

/** The guard by which a mention is left alone for the words around it. */
export function guardOf(
  folded: string,
  said: Said,
  schedules: readonly Schedule[],
  reference: Day | null,
): string | undefined {
  const from = Math.max(0, said.span.start - LOOK_BACK)
  const window = folded.slice(from, said.span.start)
  let cut = 0
  for (const stop of window.matchAll(STOP)) cut = stop.index + 1
  const before = window.slice(cut).trimStart()
  const after = folded.slice(said.span.end, said.span.end + LOOK_AHEAD)
  const words = folded.slice(said.span.start, said.span.end)
  const around = { before, after, words, said, schedules, reference }
  return GUARDS.find(([, guard]) => guard(around))?.[0]
}
