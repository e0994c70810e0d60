import { boundOf, type Surroundings } from './around.js'
import { CITED } from './unbound.js'

/* What happens, lasts or is named by itself. */

/** `lấy ngày 10/10 hằng năm làm Ngày Chuyển đổi số`: a day's name. */
export function isNamedDay({ said, before, after }: Surroundings): boolean {
  const { expression } = said
  if (expression.kind !== 'recurrence' || expression.days.by !== 'year-days') return false
  return /^ (?:là|làm)(?![a-zß-ỿ])/u.test(after) || /(?:lấy|chọn) $/.test(before)
}

// đề xuất gia hạn đến ngày … · cho phép kéo dài thời gian thực hiện đến 31/12/2025: what is proposed.
const EXTENDED =
  /(?<![a-zß-ỿ])(?:gia hạn|kéo dài|lùi|điều chỉnh (?:thời gian|tiến độ|thời hạn))(?: [a-zß-ỿ-]+){0,10} $/u

/** `đề xuất gia hạn đến ngày …`: what is proposed. */
export function isExtended(around: Surroundings): boolean {
  return boundOf(around) === 'by' && EXTENDED.test(around.before)
}

/** `09 - 18/9 nhuận âm lịch`, `từ 20 đến 25 tháng Chạp`: days of another calendar that no atom reads (`atoms/lunar.ts`). */
export function isLunar({ after }: Surroundings): boolean {
  return /^,? ?\(?(?:nhuận|tết|âm lịch|âl|a\.l|giêng|chạp|tháng giêng|tháng chạp)(?![a-zß-ỿ])/u.test(after)
}

// Ngày bầu cử là Chủ nhật, ngày 15/3/2026 · thời điểm điều tra là 0 giờ ngày 01/4: when it is, and nobody is told to.
const STATED =
  /(?<![a-zß-ỿ])(?:ngày|thời điểm)(?! (?:hoàn thành|hết|cuối|nộp|gửi|báo cáo|trình|kết thúc|bàn giao)(?![a-zß-ỿ]))(?: [a-zß-ỿ]+){1,4} (?:là )?$/u

/** `Ngày bầu cử là Chủ nhật, ngày 15/3/2026`: when it is, and nobody is told to. */
export function isStated({ said, before, words }: Surroundings): boolean {
  if (said.expression.kind !== 'dates' || !(words.startsWith('là ') || before.endsWith(' là '))) return false
  return STATED.test(before)
}

/** No directive runs longer than this many years. */
const LONGEST = 5

/** `(30/4/1975 - 30/4/2023)`: what is commemorated. */
export function isAnniversary({ said, schedules, before }: Surroundings): boolean {
  if (said.expression.kind !== 'range') return false
  const [lead] = said.tokens
  if (lead?.kind !== 'bound' && CITED.test(before)) return true
  return schedules.some(
    (schedule) =>
      schedule.kind === 'deadline' &&
      schedule.start !== null &&
      schedule.due !== null &&
      Number(schedule.due.slice(0, 4)) - Number(schedule.start.slice(0, 4)) >= LONGEST,
  )
}

/** `(dự kiến từ ngày 30/10 đến ngày 04/11/2023)`: when something else is to take place. */
export function isPlanned({ said, before }: Surroundings): boolean {
  return (
    said.expression.kind === 'range' &&
    /\((?:dự kiến|thời gian dự kiến|theo kế hoạch)[^()]{0,40}$/u.test(before)
  )
}

/** `hết ngày 20/4/2023 đơn vị nào không có ý kiến coi như đồng ý`: what follows when nothing is done. */
export function isForfeit(around: Surroundings): boolean {
  return boundOf(around) === 'by' && around.before === '' && /(?:coi|xem) như/.test(around.after)
}

// cách ly tập trung trong 14 ngày · niêm yết công khai trong thời hạn 15 ngày: how long it lasts.
const LASTING =
  /(?<![a-zß-ỿ])(?:cách ly|theo dõi sức khỏe|niêm yết|lưu giữ|lưu trữ|bảo quản|đình chỉ|tạm dừng|phong tỏa|điều trị|bảo hành)(?: [a-zß-ỿ]+){0,4} $/u

// kết thúc việc niêm yết trong thời hạn 20 ngày
const ENDED = /(?<![a-zß-ỿ])(?:kết thúc|hoàn thành|hoàn tất|xong)(?![a-zß-ỿ])[^,;]{0,60}$/u

/** `cách ly tập trung trong 14 ngày`: how long it lasts. */
export function isLasting({ said, before }: Surroundings): boolean {
  if (said.expression.kind !== 'term' || ENDED.test(before)) return false
  return (
    LASTING.test(before) || (said.expression.term.from === null && /(?<![a-zß-ỿ])công khai $/u.test(before))
  )
}

/** `không dồn vào cuối năm`: when it is not to be done. */
export function isAvoided({ before }: Surroundings): boolean {
  return /(?<![a-zß-ỿ])(?:(?:không|tránh) (?:để |được )?(?:dồn|kéo|chờ|đợi)|tránh để)(?: [a-zß-ỿ]+){0,4} $/u.test(
    before,
  )
}
