import { CALENDAR_UNITS, CONNECTIVES } from '../../../lexicon/clause-words.js'
import type { Tagged } from '../../../party/tags.js'
import type { OpeningContext } from '../model.js'
import { anyAt, lengthOf } from '../range.js'

/** Skips connectives, marks and times: `Đồng thời,`, `Trong quý I,`, `Định kỳ hàng tuần`. */
export function afterConnectives(tagged: Tagged, from: number, to: number, context: OpeningContext): number {
  let index = from
  while (index < to) {
    const token = tagged.tokens[index]
    const connective = anyAt(tagged, index, CONNECTIVES)
    const isMark = token?.kind === 'mark' && token.folded !== '(' && token.folded !== '"'
    const end =
      context.afterTime(index) ??
      afterFrequency(tagged, index) ??
      (isMark ? index + 1 : undefined) ??
      (connective === undefined ? undefined : index + lengthOf(connective))
    if (end === undefined) return index
    index = end
  }
  return index
}

/** `Hàng tháng, UBND xã báo cáo … trước ngày 20`: the frequency belongs to the words of time at the end. */
function afterFrequency({ tokens }: Tagged, at: number): number | undefined {
  const [word, unit] = [tokens[at]?.folded ?? '', tokens[at + 1]?.folded ?? '']
  if (word === 'định' && unit === 'kỳ') return at + 2
  const isFrequency = word === 'hàng' || word === 'hằng' || word === 'mỗi'
  return isFrequency && CALENDAR_UNITS.has(unit) ? at + 2 : undefined
}
