import type { Token } from '../said.js'
import type { TimeOfDay } from '../schedule.js'
import { END, matchAt, sticky } from './sticky.js'

// 17 giờ · 16h00 · 16h30' · 8 giờ 00 phút · 10 giờ 30 phút sáng · 4 giờ chiều · 07:30
const CLOCK = sticky(
  `(?:(\\d{1,2}) ?(?:giờ|gio|h|g)(?: ?(\\d{2})(?! ?/)(?: ?(?:phút|ph|p|['’′]))?)?|(\\d{1,2}):(\\d{2}))${END}(?! (?:kể|tính|sau|làm việc|học|tới|nữa|trước khi)${END})['’′]?(?: (sáng|chiều|tối)(?= (?!nay|mai)|[,.;)]|$))?`,
)

/** A time of day at `at`; a clock of more than 24 hours is none. */
export function clockAt(folded: string, at: number): Token | null {
  const match = matchAt(CLOCK, folded, at)
  if (match === null) return null
  const said = Number(match[1] ?? match[3])
  const minute = Number(match[2] ?? match[4] ?? 0)
  const afternoon = (match[5] === 'chiều' || match[5] === 'tối') && said < 12
  const hour = afternoon ? said + 12 : said
  if (minute > 59 || hour > 24 || (hour === 24 && minute > 0)) return null
  const time: TimeOfDay = `${two(hour)}:${two(minute)}` as TimeOfDay
  return { kind: 'clock', time, span: { start: at, end: at + match[0].length } }
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}

// sáng ngày … · buổi chiều thứ … · rạng sáng · đêm 29/6 · đầu giờ sáng thứ … · cuối giờ chiều · cuối ngày 15/4
const PART_OF_DAY = sticky(
  `(?:(?:(?:buổi|rạng|đầu giờ|cuối giờ|cuối buổi) )?(?:sáng|trưa|chiều|tối|đêm)(?= (?:ngày|thứ|chủ nhật|mùng|các|h[àằ]ng|mỗi|\\d))|(?<!hạn )(?:đầu|cuối)(?= ngày \\d))`,
)

/** A part of a day at `at`, which says no time. */
export function partOfDayAt(folded: string, at: number): Token | null {
  const match = matchAt(PART_OF_DAY, folded, at)
  return match === null ? null : { kind: 'part-of-day', span: { start: at, end: at + match[0].length } }
}
