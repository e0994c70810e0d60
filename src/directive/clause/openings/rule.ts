import type { Tagged } from '../../../party/tags.js'
import { judge, narrates } from '../judge.js'
import type { Doer, Opening, OpeningContext, OpeningName } from '../model.js'

/** Where an opening is looked for. */
export interface Place {
  readonly tagged: Tagged
  /** Where the sentence, or the adverbial before the place, begins; the place itself where nothing stands before it. */
  readonly from: number
  readonly at: number
  /** The end of the sentence. */
  readonly to: number
  readonly context: OpeningContext
}

/** One way in which a clause opens. */
export interface OpeningRule {
  readonly name: OpeningName
  /** What is read so. */
  readonly phrases: readonly string[]
  /** Whether it may stand in mid-sentence too, behind a comma or a colon. */
  readonly isAnywhere: boolean
  /** Reads the opening or declines; `openAt` reads one by the rules that stand anywhere. */
  readonly read: (place: Place, openAt: (place: Place) => Opening) => Opening | undefined
}

interface Found {
  readonly doer: Doer | null
  /** Where the words of the task begin. */
  readonly actionFrom: number
  /** The word by which it speaks, where that is not the first of the task. */
  readonly speaksAt?: number
}

/** An opening as the judge rules it; none where nothing says how it speaks. */
export function opened(
  by: OpeningName,
  { tagged, from, to, context }: Place,
  { doer, actionFrom, speaksAt = actionFrom }: Found,
): Opening | undefined {
  const mood = judge({ tagged, by, doer, from, at: speaksAt, to, context })
  if (mood === undefined) return undefined
  // What narrates does so from its own word on: `Sở Y tế, theo báo cáo, đã ban hành …`.
  return { by, doer, actionFrom: narrates({ mood }) ? speaksAt : actionFrom, mood }
}
