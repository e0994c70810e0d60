import { MATTERS } from '../lexicon/headings.js'
import { readUnits } from '../party/read.js'
import { has, type Tagged, tagText } from '../party/tags.js'
import { UPPER } from '../text/letters.js'
import type { Visible } from '../text/visible.js'

const LONGEST_HEADING = 80
const BEGINS_UPPER = new RegExp(`^${UPPER}`)
const MATTER = new RegExp(`^(?:${MATTERS.join('|')})(?![a-zß-ỿ])`, 'u')

/**
 * Whether a line, its marker left out, is a heading that the next line does not go on with, though nothing ends it: `7. UBND
 * các xã, phường` / `Phối hợp với …`, `3. Chế độ báo cáo` / `Các phòng báo cáo …`. It names bodies and nothing more,
 * and a task or a body begins the next line; or it names a matter.
 */
export function isHeadingOver(heading: Visible, next: Visible): boolean {
  if (heading.text.length > LONGEST_HEADING || !BEGINS_UPPER.test(next.text)) return false
  if (/[,;–-]$/.test(heading.text)) return false
  const following = tagText(opening(next))
  if (!opensTask(following) && !opensBody(following)) return false
  if (MATTER.test(heading.folded)) return true
  const tagged = tagText(heading)
  return readUnits(tagged, 0)?.end === tagged.tokens.length
}

/** What a line begins with, to tell by. */
function opening(visible: Visible): Visible {
  const { text, folded } = visible
  return { text: text.slice(0, LONGEST_HEADING), folded: folded.slice(0, LONGEST_HEADING), runs: [] }
}

function opensTask(tagged: Tagged): boolean {
  return (
    has(tagged, 0, 'verb') ||
    has(tagged, 0, 'adverb') ||
    has(tagged, 0, 'modal') ||
    tagged.tags[0]?.meaning.cue !== undefined
  )
}

function opensBody(tagged: Tagged): boolean {
  return readUnits(tagged, 0) !== undefined
}
