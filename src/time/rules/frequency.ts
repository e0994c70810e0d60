import { MONTHS_OF_QUARTER } from './recurring.js'
import { all, boundIn, frequenciesIn, type Rule, shape, timeIn } from './rule.js'

/** The beginning, middle or end of every period. */
export const recurringPart: Rule = {
  name: 'recurring-part',
  // cuối mỗi quý · vào đầu hằng tháng · giữa hàng tháng · cuối tuần hàng tuần
  shape: shape('B(?:PF|pF)'),
  read: (tokens) => {
    const [said] = all(tokens, 'part')
    const [frequency] = frequenciesIn(tokens)
    if (said === undefined || frequency === undefined) return null
    const base = { kind: 'recurrence', bound: 'by', time: null } as const
    if (said.part === 'last' || frequency.unit === 'day')
      return { ...base, frequencies: [frequency], days: { by: 'none' } }
    if (frequency.unit === 'week') {
      return {
        ...base,
        frequencies: [frequency],
        days: { by: 'weekdays', weekdays: [said.part === 'first' ? 1 : 3] },
      }
    }
    if (frequency.unit === 'month' && frequency.interval === 1) {
      return {
        ...base,
        frequencies: [frequency],
        days: { by: 'month-days', days: [said.part === 'first' ? 1 : 15] },
      }
    }
    if (frequency.unit === 'month' && frequency.interval === 3) {
      const yearly = { unit: 'year', interval: 1, times: 1 } as const
      const months = said.part === 'first' ? MONTHS_OF_QUARTER.first : MONTHS_OF_QUARTER.middle
      const day = said.part === 'first' ? 1 : 15
      return { ...base, frequencies: [yearly], days: { by: 'month-days', days: [day], months } }
    }
    const days = said.part === 'first' ? [{ month: 1, day: 1 }] : [{ month: 6, day: 30 }]
    return frequency.unit === 'year'
      ? { ...base, frequencies: [frequency], days: { by: 'year-days', days } }
      : null
  },
}

/** How often, and no days. */
export const frequency: Rule = {
  name: 'frequency',
  // hàng tuần · 01 lần/tuần · 1 quý/lần · mỗi tháng 01 lần · hằng tháng, quý, năm · trước 16h hàng ngày
  shape: shape('(?:(?:fC[=-])?BC(?:[,&]BC)*[,(]?(?:BA,?)?BF|F[,(]*BC(?:[,&]BC)*|=?F)'),
  read: (tokens) => {
    const time = timeIn(tokens)
    const frequencies = frequenciesIn(tokens)
    if (frequencies.length === 0) return null
    if (all(tokens, 'frequency').every((token) => token.weak === true)) return 'nothing'
    const [lead] = tokens
    // "không quá 01 lần/năm" is a limit, and no order to do it.
    if (lead?.kind === 'bound' && time === null) return /quá|tối đa/.test(lead.words) ? 'nothing' : null
    const range = lead?.kind === 'bound' && lead.bound === 'from'
    const [, ...moreTimes] = range ? [] : all(tokens, 'clock').map((token) => token.time)
    return { kind: 'recurrence', bound: boundIn(tokens), frequencies, days: { by: 'none' }, time, moreTimes }
  },
}
