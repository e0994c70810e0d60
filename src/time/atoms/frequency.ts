import { OCCASIONS } from '../../lexicon/time-words.js'
import { NUMBER_WORD, numeral } from '../numeral.js'
import type { FrequencySaid, Token } from '../said.js'
import { END, matchAt, oneOf, sticky } from './sticky.js'

const NUMBER = `\\d{1,2}|${NUMBER_WORD}|nửa`
const UNIT = 'ngày|đêm|tuần|tháng|quý|năm'
const OCCASION = `(?:${oneOf(OCCASIONS)})`
/** How what is held or made so many times begins: `02 buổi`, `01 cuộc`, `02 tin, bài`, `01 chuyên đề`, `01 hội nghị`. */
const COUNTED = 'ng|l[ầư]|kỳ|b[uàá]|c[uh]|đ[ợê]|ph|ti|hội|ho'
/** A unit that is not the beginning of a date or a period. */
const FREE = `${END}(?! ?(?:\\d{3}|\\d+(?! (?:${COUNTED})|\\d)|[iv]+${END}|này${END}|tới${END}|nay${END}|đầu${END}|cuối${END}|học${END}|thứ ))`
const EACH = '(?:h[àằăaảâ]ng|mỗi)'
const ITEM = `(?:(?:${NUMBER}) )?(?:${UNIT})${FREE}`
const LIST = `${ITEM}(?:(?: ?, ?(?:và )?| và | hoặc | ?/ ?)(?:(?:định kỳ )?(?:h[àằăaảâ]ng |cả )?)(?:(?:${NUMBER}) tháng|0?1 năm|một năm|tuần|tháng|quý|năm)${FREE})*`
const LEAST = '(?:,? ?(?:ít nhất|tối thiểu|không dưới|không ít hơn) )?'
const ONCE = 'l?[l1]?[ầâ]n'
const PERIODIC = 'định kỳ'

// hàng tháng · hằng tháng, quý, 6 tháng, năm · mỗi tháng 01 lần · định kỳ hằng quý
const EACH_UNIT = sticky(
  `(?:${PERIODIC},? )?(?:theo )?(${EACH} ${LIST})(?: ?/ ?${ONCE}${END}|${LEAST}[ (]?(${NUMBER}) ${OCCASION}${END}(?! ?/))?`,
)
// 01 lần/tuần · 2 lần/ 1 tháng · một lần mỗi tuần · 02 lần trong mỗi năm · 1 lần một tuần · 02 buổi/tuần · 02 tin, bài/tuần
const TIMES_A_UNIT = sticky(
  `(?:${PERIODIC} )?(?:ít nhất |tối thiểu )?(${NUMBER}) (?:${OCCASION}|(?:tin,? ?)?bài|ngày(?= ?/ ?tuần)) ?(?:/|trên|trong mỗi|trong một|mỗi|một|trong 0?1|h[àằ]ng) ?(?:(${NUMBER}) )?(${UNIT})${FREE}`,
)
// 1 quý/lần · 02 tuần/lần · 6 tháng một lần · tuần 1 lần · nửa năm một lần · mỗi 3 tháng 1 lần
const UNITS_A_TIME = sticky(
  `(?:${PERIODIC} )?(?:cứ )?(?:(${NUMBER}) )?(${UNIT})(?: ?/ ?(?:(?:0?1|một) ?)?${ONCE}| (${NUMBER}) (?:lần|buổi))${END}(?! ?/)`,
)
// cứ 15 ngày báo cáo một lần
const EVERY = sticky(`cứ (${NUMBER}) (${UNIT})(?: [a-zß-ỿ]+){1,4} (?:một|0?1) lần${END}`)
// mỗi thứ Hai · mỗi sáng thứ Hai: only with its weekdays
const EACH_WEEKDAY = sticky(
  'mỗi (?=(?:buổi )?(?:(?:sáng|trưa|chiều|tối) )?(?:ngày )?(?:thứ (?:[2-7]|hai|ba|tư|năm|sáu|bảy|bẩy)|chủ nhật)(?![0-9a-zß-ỿ]))',
)
// (ngày 15) của các tháng · của từng tháng: only with its days
const ALL_UNITS = sticky(`(?:các|từng) (${UNIT})${FREE}(?! (?:tiếp theo|còn lại|trước|sau|liền|vừa))`)
// (báo cáo) tuần (trước 15h thứ 5), tháng (trước ngày 20): only with its days
const UNIT_WITH_DAYS = sticky(
  '(tuần|tháng|quý|năm) (?=\\((?:trước|chậm nhất|muộn nhất|vào|ngày|thứ|sáng|chiều) )',
)
// định kỳ 6 tháng, 01 năm · định kỳ sáu tháng · định kỳ tháng, quý, năm
const PERIODIC_UNITS = sticky(
  `${PERIODIC} (?:theo |báo cáo |\\( ?)?(${LIST})(?: ?/ ?${ONCE}${END}| (?:một|0?1) lần${END})?`,
)

/** Within so many characters `lần` or a slash stands where it is said how many times. */
const LONGEST_COUNT = 64

const UNITS = new RegExp(`(?:(${NUMBER}) )?(${UNIT})${END}`, 'gu')

/** How often, at `at`: one frequency or several (`hằng tháng, quý, năm`). */
export function frequencyAt(folded: string, at: number): Token | null {
  const near = folded.slice(at, at + LONGEST_COUNT)
  const isTimes = near.includes(' lần')
  const isPer = near.includes('/')
  if (isTimes || (isPer && isCounted(near))) {
    const times = matchAt(TIMES_A_UNIT, folded, at)
    if (times !== null && !isDailyMeasure(times[3], times))
      return token([frequency(times[2], times[3], count(times[1]))], times, at)
  }
  if (isPer || isTimes || (near.startsWith('tu') && near.includes(' buổi'))) {
    const units = matchAt(UNITS_A_TIME, folded, at)
    if (units !== null && !isDailyMeasure(units[2], units))
      return token([frequency(units[1], units[2], count(units[3]))], units, at)
  }
  const bare = matchAt(UNIT_WITH_DAYS, folded, at)
  if (bare !== null) return weak(bare[1], at, at + bare[0].length - 1)
  const first = folded[at]
  if (folded.startsWith('cứ ', at)) {
    const every = matchAt(EVERY, folded, at)
    if (every !== null) return token([frequency(every[1], every[2], 1)], every, at)
  }
  if (folded.startsWith('các ', at) || folded.startsWith('từng ', at)) {
    const all = matchAt(ALL_UNITS, folded, at)
    return all === null ? null : weak(all[1], at, at + all[0].length)
  }
  if (first !== 'h' && first !== 'm' && first !== 'đ') return null
  const weekdays = folded.startsWith('mỗi ', at) ? matchAt(EACH_WEEKDAY, folded, at) : null
  if (weekdays !== null) return weak('tuần', at, at + weekdays[0].trimEnd().length)
  const each = matchAt(EACH_UNIT, folded, at)
  if (each !== null && !isDailyMeasure(each[1]?.slice(-4), each))
    return token(frequenciesOf(each[1] ?? '', count(each[2])), each, at)
  const periodic = matchAt(PERIODIC_UNITS, folded, at)
  return periodic === null ? null : token(frequenciesOf(periodic[1] ?? '', 1), periodic, at)
}

/** `dạy 2 buổi/ngày`, `50 lượt/ngày`: how much, and not how often. */
function isDailyMeasure(unit: string | undefined, [words]: RegExpExecArray): boolean {
  return unit === 'ngày' && /(?<!định) (?:kỳ|buổi|cuộc|đợt|lượt|phiên|bài)(?![a-zß-ỿ])/u.test(words)
}

/** Whether it may be an occasion or a piece that is counted: `02 buổi/tuần`, and not `25/4/2023`. */
function isCounted(near: string): boolean {
  const space = near.indexOf(' ')
  return space > 0 && space <= 2 && 'bcđklnpst'.includes(near[space + 1] ?? '-')
}

/** A unit that is a frequency only together with its days. */
function weak(unit: string | undefined, start: number, end: number): Token {
  return {
    kind: 'frequency',
    frequencies: [frequency(undefined, unit, 1)],
    weak: true,
    span: { start, end },
  }
}

function count(words: string | undefined): number {
  return words === undefined ? 1 : (numeral(words)?.value ?? 1)
}

function frequenciesOf(list: string, times: number): FrequencySaid[] {
  const found: FrequencySaid[] = []
  for (const [, number, unit] of list.matchAll(UNITS)) found.push(frequency(number, unit, times))
  return found
}

const UNITS_SAID: Readonly<Record<string, Omit<FrequencySaid, 'times'>>> = {
  ngày: { unit: 'day', interval: 1 },
  đêm: { unit: 'day', interval: 1 },
  tuần: { unit: 'week', interval: 1 },
  tháng: { unit: 'month', interval: 1 },
  năm: { unit: 'year', interval: 1 },
}
const QUARTER: Omit<FrequencySaid, 'times'> = { unit: 'month', interval: 3 }

function frequency(number: string | undefined, said: string | undefined, times: number): FrequencySaid {
  const { unit, interval } = UNITS_SAID[said ?? ''] ?? QUARTER
  if (number !== 'nửa') return { unit, interval: interval * count(number), times }
  // Half a year is six months; half a month has no rule of its own in RFC 5545: twice a month.
  return unit === 'year' ? { unit: 'month', interval: 6, times } : { unit, interval, times: 2 * times }
}

function token(frequencies: readonly FrequencySaid[], match: RegExpExecArray, at: number): Token | null {
  if (frequencies.length === 0 || frequencies.some(({ interval }) => interval < 1)) return null
  const repaired = /h[ăaảâ]ng |l[l1]|[â]n/.test(match[0]) && !/tuần$/.test(match[0])
  return {
    kind: 'frequency',
    frequencies,
    span: { start: at, end: at + match[0].length },
    ...(repaired && { doubts: ['date-repaired'] }),
  }
}
