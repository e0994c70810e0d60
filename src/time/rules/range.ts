import type { DateSaid, Part, PeriodSaid, Token } from '../said.js'
import { datesIn, periodsIn, type Rule, shape } from './rule.js'

const SIDE = '(?:(?:W[,(]?)?[DE](?:[,(]?W)?|N|P?[MQYK]|p)'

/** From one day or period to another. */
export const range: Rule = {
  name: 'range',
  // từ ngày 10/4 đến ngày 20/4/2023 · vào ngày 28/4 - 02/5/2023 · từ 10 đến 20/4 · từ tháng 3 đến tháng 5/2023 · từ thứ Hai (10/4) đến thứ Sáu (14/4)
  shape: shape(`[fi]?T${SIDE},?T[=u-]T${SIDE}`),
  read: (tokens) => {
    const middle = tokens.findIndex((token, index) => index > 0 && isUpTo(token))
    const lead = tokens[0]
    const bounded = lead?.kind === 'bound' && lead.bound === 'from'
    // "tính từ đầu năm đến ngày …" is the period of figures.
    if (bounded && lead.words.startsWith('tính')) return 'nothing'
    const upTo = tokens[middle]
    if (middle < 0 || upTo === undefined || (!bounded && upTo.kind !== 'joint')) return null
    const [from, to] = [tokens.slice(0, middle), tokens.slice(middle + 1)]
    // A plan's span of years (từ năm 2021 đến năm 2025) is no order; "đến hết năm" is.
    const open = upTo.kind === 'bound' && !/hết|chậm|muộn/.test(upTo.words)
    if (
      open &&
      to.some((token) => token.kind === 'periods' && token.periods[0]?.unit === 'year') &&
      !hasPart(to)
    )
      return 'nothing'
    const last = side(to, [], 'last')
    const first = side(from, to, 'first')
    return last === null ? null : { kind: 'range', from: first, to: last }
  },
}

/** From now to a day or a period: the end alone is a date. */
export const fromNow: Rule = {
  name: 'from-now',
  // từ nay đến hết tháng 12 · từ nay đến ngày 30/6/2025 · từ nay đến cuối năm
  shape: shape('f?S[=u](?:[DE]|P?[MQYKH]|p)'),
  read: (tokens) => {
    const part = tokens.find((token) => token.kind === 'part')
    const period = periodsIn(tokens)[0] ?? (part?.kind === 'part' ? part.period : null)
    if (part?.kind === 'part' && period) return { kind: 'part', bound: 'by', part: part.part, period }
    if (period) return { kind: 'periods', bound: 'by', periods: [period] }
    return { kind: 'dates', bound: 'by', dates: datesIn(tokens), time: null }
  },
}

/** What stands between the two sides. */
export function isUpTo(token: Token): boolean {
  if (token.kind === 'joint') return token.joint === '-'
  return token.kind === 'bound' && (token.bound === 'by' || token.bound === 'until')
}

function hasPart(tokens: readonly Token[]): boolean {
  return tokens.some((token) => token.kind === 'part')
}

/** The date or period of one side, which takes the month or year it lacks from the other. */
function side(tokens: readonly Token[], other: readonly Token[], end: Part): DateSaid | PeriodSaid | null {
  const part = tokens.find((token) => token.kind === 'part')
  if (part?.kind === 'part' && part.part !== end) return null
  if (part?.kind === 'part') return part.period ?? periodsIn(tokens)[0] ?? null
  if (tokens.some((token) => token.kind === 'periods')) return periodsIn([...tokens, ...other])[0] ?? null
  return datesIn([...tokens, ...other])[0] ?? null
}
