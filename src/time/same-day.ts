import type { DateSaid, Said } from './said.js'

/** Gives `cùng ngày` the day that the text named last before it; it stays open where there is none. */
export function nameSameDays(found: readonly Said[]): Said[] {
  let last: DateSaid | null = null
  return found.map((said) => {
    const { expression } = said
    if (expression.kind === 'range' && 'day' in expression.to) last = expression.to
    if (expression.kind !== 'dates') return said
    const dates = expression.dates.map((date) => ('same' in date ? (last ?? date) : date))
    last = dates.findLast((date) => 'day' in date) ?? last
    return { ...said, expression: { ...expression, dates } }
  })
}
