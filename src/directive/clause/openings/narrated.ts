import { CALENDAR_UNITS } from '../../../lexicon/clause-words.js'
import { has, type Tagged } from '../../../party/tags.js'
import { narrates } from '../judge.js'
import { closingOf, LONGEST_LABEL } from '../range.js'
import { isRefusal, isStatus } from '../signs.js'
import type { OpeningRule } from './rule.js'

/*
 * Openings that narrate: what was decided, how far it has come, what was done in a period.
 */

export const narratedPeriod: OpeningRule = {
  name: 'narrated-period',
  phrases: ['Năm 2022, Công an huyện đã bắt giữ 12 đối tượng', 'Ngày 19/12/2025, UBND tỉnh đã có văn bản'],
  isAnywhere: false,
  read: (place, openAt) => {
    const { tagged, at, to } = place
    const comma = endOfPeriod(tagged, at)
    if (comma === undefined || tagged.tokens[comma]?.folded !== ',' || comma + 1 >= to) return undefined
    const opening = openAt({ ...place, from: at, at: comma + 1 })
    return narrates(opening) ? opening : undefined
  },
}

export const decided: OpeningRule = {
  name: 'decided',
  phrases: ['Dự thảo Nghị quyết về biên chế: Thống nhất thông qua', 'Kinh phí sửa chữa: chưa bố trí'],
  isAnywhere: false,
  read: (place, openAt) => {
    const { tagged, at, to } = place
    const colon = closingOf(tagged, at, Math.min(to, at + LONGEST_LABEL), ':')
    if (colon === undefined || !(saysDecision(tagged, colon) || isStatus(tagged, colon))) return undefined
    const opening = openAt({ ...place, from: colon, at: colon })
    return opening.doer === null && narrates(opening) ? opening : undefined
  },
}

/** What was decided of the matter before the colon, or what is told of it. */
function saysDecision(tagged: Tagged, at: number): boolean {
  return has(tagged, at, 'assessmentStart') || isRefusal(tagged, at)
}

const LONGEST_PERIOD = 6

/** The end of `Năm 2022`, `Quý I/2023`, `Ngày 19/12/2025` at `at`. */
export function endOfPeriod(tagged: Tagged, at: number): number | undefined {
  const word = tagged.tokens[at]?.folded
  if (word === undefined || word === 'tuần' || !CALENDAR_UNITS.has(word)) return undefined
  let end = at + 1
  while (end < at + LONGEST_PERIOD && isOfPeriod(tagged, end)) end += 1
  return end > at + 1 ? end : undefined
}

function isOfPeriod(tagged: Tagged, at: number): boolean {
  const token = tagged.tokens[at]
  return token?.kind === 'number' || /^(?:[ivx]+|[/-]|năm)$/.test(token?.folded ?? '')
}
