import { addMonths } from '../day.js'
import { boundOf, isAhead, isFar, isPast, lastDue, type Surroundings } from './around.js'

/* What was, by then or within it: told, not told to do. */

/** No office sets a day so many years before it writes; a wrong year of its own is nearer. */
const LONGEST_PAST_YEARS = 5

/** `người hoạt động cách mạng trước ngày 01/01/1945`, `đất sử dụng trước ngày 15/10/1993`: a day of history. */
export function isLongPast({ schedules, reference }: Surroundings): boolean {
  if (reference === null || schedules.length === 0) return false
  const past = addMonths(reference, -12 * LONGEST_PAST_YEARS)
  return schedules.every(
    (schedule) => schedule.kind === 'deadline' && schedule.due !== null && schedule.due < past,
  )
}

// kết quả đã đạt được trong năm 2012 · đã hoàn thành ngày 20/4/2023 · được phê duyệt trước ngày 01/7/2025
const NARRATED = /(?<![a-zß-ỿ])(?:đã|vừa|từng|đạt được|vừa qua|tồn tại|được)(?![a-zß-ỿ])[^,;]{0,60}$/u

const NARRATED_PERIOD =
  /(?<![a-zß-ỿ])(?:đã|đạt được|vừa qua|kết quả|tình hình|tổng kết)(?![a-zß-ỿ])[^,;]{0,48}$/u

// gửi kết quả về Cục Kinh tế hợp tác trong 6 tháng cuối năm 2014
const SENT =
  /(?<![a-zß-ỿ])(?:gửi|nộp|báo cáo|trình|chuyển) (?:kết quả|tình hình)(?: [a-zß-ỿ\d]+){0,5} (?:về|cho|lên|tới) [^,;]+ $/u

// để xảy ra 02 sự cố trong tháng 9: of a month that no year is said with, the last one.
const OCCURRED = /(?<![a-zß-ỿ])(?:xảy ra|phát sinh|ghi nhận|phát hiện)(?![a-zß-ỿ])[^,;]{0,60}$/u

/** `đã hoàn thành ngày 20/4/2023`, `kết quả đạt được trong năm 2012`: what was done. */
export function isNarrated(around: Surroundings): boolean {
  const { said, before, reference } = around
  if (said.expression.kind === 'recurrence') return false
  const { expression } = said
  // "chưa hoàn thành trong tháng 4": what was not done.
  if (/(?<![a-zß-ỿ])chưa(?: [a-zß-ỿ]+){0,2} $/u.test(before) && !isAhead(around)) return true
  if (isPast(around)) return NARRATED.test(before)
  if (isFar(around) && OCCURRED.test(before)) return true
  const inYear =
    expression.kind === 'periods' &&
    expression.periods.every((period) => period.unit === 'year' || period.unit === 'months')
  if (inYear && expression.bound === 'in' && NARRATED_PERIOD.test(before))
    return !/hoàn thành $/.test(before) && !SENT.test(before)
  return reference === null && /(?<![a-zß-ỿ])đã [^,;]{0,40}$/u.test(before)
}

/** `Sáng ngày 08/9/2021, Ban chỉ đạo … tổ chức Hội nghị`: the day of what was held. */
export function isMeetingHeld(around: Surroundings): boolean {
  const { said, before, reference } = around
  const { expression } = said
  if (expression.kind !== 'dates' || expression.bound !== null) return false
  if (isPast(around)) return true
  const due = lastDue(around.schedules)
  return before === '' && (reference === null || due === reference)
}

/** `đến ngày 31/3/2023 mới giải ngân được 12%`: how far it had come. */
export function isToldOf(around: Surroundings): boolean {
  if (boundOf(around) !== 'by') return false
  // "Đến hết quý I, 12/15 xã đã hoàn thành": of a quarter that no year is said with, the last one.
  if (!isPast(around))
    return around.before === '' && isFar(around) && /^,? [^,.;]{0,36} đã /u.test(around.after)
  return (
    around.before === '' ||
    /^,? (?:mới|đã|chỉ|vẫn|nhưng|có|đạt|toàn|tổng|là(?= \d))(?![a-zß-ỿ])/u.test(around.after)
  )
}

// Trong tháng 3 xảy ra 02 vụ tai nạn · trong 3 tháng đầu năm đã giải ngân 20%: what happened then.
const HAPPENED =
  /^,? (?:toàn (?:huyện|tỉnh|xã|ngành|thành phố) )?(?:đã|xảy ra|ghi nhận|vừa (?:qua|rồi))(?![a-zß-ỿ])/u

/** `Trong tháng 3 xảy ra 02 vụ tai nạn`: what happened then. */
export function isTold({ said, after }: Surroundings): boolean {
  const { expression } = said
  return expression.kind === 'periods' && expression.bound === 'in' && HAPPENED.test(after)
}

/** `Trong năm 2023 và 3 tháng đầu năm 2024, các đồng chí …`: a period that was over is told about. */
export function isPastPeriod(around: Surroundings): boolean {
  const { expression, tokens } = around.said
  if (!isPast(around)) return false
  if (expression.kind === 'range') return true
  if (expression.kind === 'dates') return expression.bound === 'in'
  const [lead] = tokens
  return (
    (expression.kind === 'periods' || expression.kind === 'part') && !(lead?.kind === 'bound' && lead.done)
  )
}
