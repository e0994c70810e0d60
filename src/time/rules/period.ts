import { all, boundIn, periodsIn, type Rule, shape } from './rule.js'

/** Months, quarters, half-years, years or weeks, with the bound that makes them a schedule, or after what is completed. */
export const periods: Rule = {
  name: 'periods',
  // trong tháng 5/2023 · trước tháng 6/2023 · đến hết quý II · trong tháng 3, tháng 5 năm 2021 · hoàn thành đường quý IV/2024
  shape: shape('(?:[<=iudj][MQHYK](?:[,&][=i]?[MQHK])*|[MQ](?:[,&][MQ]){0,3})'),
  read: (tokens) => {
    const bound = boundIn(tokens)
    const lead = all(tokens, 'bound')[0]
    const said = periodsIn(tokens)
    if (bound === 'from') return null
    // Without a bound it takes a year, and words of completion before it (`isUnboundPeriod`).
    if (bound === null || lead === undefined)
      return said.every((period) => 'year' in period && period.year !== null)
        ? { kind: 'periods', bound: 'in', periods: said }
        : null
    const years = said.every((period) => period.unit === 'year')
    // "đến năm 2025", "vào năm 2020" are the horizon of a plan; the year's end has to be meant.
    if (years && !lead.done && !/hết|trong|nhất|quá|hạn|trước/.test(lead.words)) return 'nothing'
    // "trong tháng", "tháng 3-5": of a span of months the end counts.
    const [token] = all(tokens, 'periods')
    const [first, last] = [said[0], said.at(-1)]
    if (token?.range === true && first && last) return { kind: 'range', from: first, to: last }
    return { kind: 'periods', bound, periods: said }
  },
}

/** The beginning, middle or end of a month, quarter, year or week (Civil Code 2015, art. 146). */
export const part: Rule = {
  name: 'part',
  // xong đầu tháng 5/2023 · báo cáo UBND huyện đầu tháng 7/2023 · giữa tháng 5 · đến cuối năm 2023 · trước cuối quý II · vào cuối tuần này
  shape: shape('(?:[<=iudj](?:P[MQYK]|p)|P[MQ])'),
  read: (tokens) => {
    const bound = boundIn(tokens)
    const [said] = all(tokens, 'part')
    const period = periodsIn(tokens)[0] ?? said?.period ?? null
    return said === undefined || period === null
      ? null
      : { kind: 'part', bound: bound ?? 'by', part: said.part, period }
  },
}
