import { spanOf, type Tagged } from '../../../party/tags.js'
import type { Trace } from '../../../text/trace.js'
import type { Opening, OpeningContext, OpeningName } from '../model.js'
import type { TokenRange } from '../range.js'
import { adverbial } from './adverbial.js'
import { assigned, requested, some, topic } from './asked.js'
import { bareAt } from './bare.js'
import { afterConnectives } from './connectives.js'
import { decided, narratedPeriod } from './narrated.js'
import { occasion } from './occasion.js'
import type { OpeningRule, Place } from './rule.js'
import { properName, subject } from './subject.js'
import { together } from './together.js'

/** The ways in which a clause opens, in the order in which they are tried: the first that reads has it. */
export const OPENINGS: readonly OpeningRule[] = [
  together,
  narratedPeriod,
  some,
  assigned,
  requested,
  topic,
  subject,
  properName,
  decided,
  occasion,
  adverbial,
]

const ANYWHERE = OPENINGS.filter(({ isAnywhere }) => isAnywhere)

/** Reads how the sentence in `range` begins: adverbials, then who is told and by what cue, then the first word of the task. */
export function openSentence(tagged: Tagged, range: TokenRange, context: OpeningContext): Opening {
  const at = afterConnectives(tagged, range.from, range.to, context)
  return firstOf(OPENINGS, { tagged, from: range.from, at, to: range.to, context })
}

/** The opening whose doer or verb stands at `at` itself. */
export function openingAt(tagged: Tagged, at: number, to: number, context: OpeningContext): Opening {
  return openAt({ tagged, from: at, at, to, context })
}

function openAt(place: Place): Opening {
  return firstOf(ANYWHERE, place)
}

function firstOf(rules: readonly OpeningRule[], place: Place): Opening {
  for (const rule of rules) {
    const opening = rule.read(place, openAt)
    if (place.tagged.trace !== undefined) noteOpening(place.tagged.trace, rule.name, place, opening)
    if (opening !== undefined) return opening
  }
  return bareAt(place)
}

/** How many words show where a rule was tried. */
const SHOWN = 3

function noteOpening(trace: Trace, rule: OpeningName, { tagged, at }: Place, opening?: Opening): void {
  const end =
    opening === undefined ? at + SHOWN : Math.max(opening.doer?.to ?? 0, opening.actionFrom, at + SHOWN)
  const outcome = opening === undefined ? 'declined' : 'read'
  trace.note({ part: 'clause', rule, outcome, span: spanOf(tagged, at, Math.min(end, tagged.tokens.length)) })
}
