import { all, boundIn, type Rule, shape } from './rule.js'

/** A stretch of time from a day on. */
export const term: Rule = {
  name: 'term',
  // trong thời hạn 10 ngày kể từ ngày ký · trong vòng 05 ngày làm việc kể từ ngày 20/4 · chậm nhất 03 ngày trước kỳ họp
  shape: shape('[<=iudfj]?X'),
  read: (tokens) => {
    const [said] = all(tokens, 'term')
    const [lead] = all(tokens, 'bound')
    const bound = boundIn(tokens)
    if (said === undefined || bound === 'from') return null
    const words = lead?.words ?? ''
    // "sau 06 tháng mà …" is a condition: a term has to be said as one.
    const limiting =
      /trong|hạn|vòng|quá|nhất|tối/.test(words) ||
      lead?.done === true ||
      said.ahead === true ||
      said.isBack === true
    if (!limiting) return null
    // At least so many days before an event; else it is how long something takes.
    if (/ít nhất|tối thiểu/.test(words) && said.from !== 'event' && said.isBack !== true) return null
    if (said.from === null && !/hạn|vòng|quá|nhất|tối đa/.test(words) && lead?.done !== true) return null
    if (
      said.from === null &&
      (said.unit === 'month' || said.unit === 'year') &&
      !/trong (?:thời hạn|vòng)/.test(words)
    )
      return null
    return { kind: 'term', term: said }
  },
}
