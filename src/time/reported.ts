import { recurringDays } from './join.js'
import type { DateSaid, FrequencySaid, Said } from './said.js'

/** How far before its day the report may be named. */
const REACH = 120

/**
 * A report by its period that is itself what is sent, and no number or name tells from the others: `gửi báo cáo tháng`, not
 * `báo cáo tháng 5`, `báo cáo tuần thứ 2`, `sửa báo cáo tuần và hoàn thành …`.
 */
const REPORT =
  /(?:^|[,;:.] ?|(?<![a-zß-ỿ])(?:gửi|nộp|trình|chuyển|thực hiện|chế độ) )báo cáo(?: định kỳ| công tác| kết quả| tình hình)? (tuần|tháng)(?! ?\d)(?! (?:này|sau|tới|trước|qua|nay|thứ|đầu|cuối|vừa|giêng|một|hai|ba|tư|năm|sáu|bảy|tám|chín|mười|chạp)(?![a-zß-ỿ]))(?:(?! và )[^,.;])*$/u

/** `Gửi báo cáo tháng … trước ngày 05 của tháng kế tiếp`: the month after each one that is reported on. */
export function asReported(said: Said, folded: string): Said {
  const { expression } = said
  if (expression.kind !== 'dates' || !expression.dates.every(isOfNext)) return said
  const named = REPORT.exec(folded.slice(Math.max(0, said.span.start - REACH), said.span.start))?.[1]
  const unit: FrequencySaid['unit'] | null = named === 'tháng' ? 'month' : named === 'tuần' ? 'week' : null
  if (unit === null) return said
  const { bound, time } = expression
  const days = recurringDays(expression.dates.map(ofAnyWeek), unit)
  const frequencies = [{ unit, interval: 1, times: 1 }]
  return days === null
    ? said
    : { ...said, expression: { kind: 'recurrence', bound, frequencies, days, time } }
}

/** Whether a day is told by the next month or week, or a weekday by none. */
function isOfNext(date: DateSaid): boolean {
  if ('day' in date) return date.month === 'next'
  return 'weekday' in date && (date.week === null || (date.week.unit === 'week' && date.week.week === 'next'))
}

function ofAnyWeek(date: DateSaid): DateSaid {
  return 'weekday' in date ? { ...date, week: null } : date
}
