import { THINGS } from '../../lexicon/clause-words.js'
import type { Tagged } from '../../party/tags.js'
import { foldedOf } from './range.js'

/** Whether the noun at `at` names a thing, of one word or two: `Các tiêu chí cần ít kinh phí`. */
export function isThingAt(tagged: Tagged, at: number): boolean {
  return [1, 2].some((words) => THINGS.has(foldedOf(tagged, { from: at, to: at + words })))
}
