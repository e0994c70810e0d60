import { addDays } from '../day.js'
import { lastDue, NEAR, type Surroundings } from './around.js'

/* A day, a part or a period that no bound makes a term: a schedule only where something ordered happens then. */

// dịp lễ 30/4 và 01/5 · Nghị quyết số 19/NQ-HĐND, ngày 06/7 và ngày 08/7/2020
export const CITED =
  /(?<![a-zß-ỿ])(?:dịp|lễ|kỷ niệm|số \S{1,24}|quyết định|nghị quyết|công văn|kế hoạch|thông báo|tờ trình|văn bản|hội nghị|cuộc họp|kỳ họp)(?: [a-zß-ỿ]+){0,3},? $/u

/** A date that no bound, no time and no weekday makes a schedule: something's name or number. */
export function isUnbound(around: Surroundings): boolean {
  const { said, before } = around
  const { expression, tokens } = said
  if (expression.kind !== 'dates' || expression.bound !== null) return false
  if (tokens.some(({ kind }) => kind === 'clock' || kind === 'part-of-day' || kind === 'weekdays'))
    return false
  const [first] = tokens
  if (isComing(around) || isObliged(around)) return false
  const isList =
    expression.dates.length > 1 && (first?.kind === 'days' || (first?.kind === 'date' && first.named))
  return !isList || CITED.test(before)
}

// Cuối tháng 4/2023, tiến độ … · từ đầu tháng 7: without a bound it dates only what is reported or done then.
const DONE_THEN =
  /(?<![a-zß-ỿ])(?:báo cáo|hoàn thành|gửi|trình|nộp|tổ chức|khởi công|bàn giao|nghiệm thu|khánh thành|sơ kết|tổng kết|họp)(?: [^,;.]{0,60})? $/u

/** `Cuối tháng 4/2023, tiến độ …`: a part without a bound dates only what is reported or done then. */
export function isUnboundPart(around: Surroundings): boolean {
  const { said, before, reference, schedules } = around
  if (said.expression.kind !== 'part' || said.tokens[0]?.kind !== 'part') return false
  const { period } = said.expression
  const isDated = (period.unit === 'month' || period.unit === 'quarter') && period.year !== null
  const due = lastDue(schedules)
  const isComing = reference !== null && due !== null && due > reference
  const isNumbered =
    (period.unit === 'month' && typeof period.month === 'number') ||
    (period.unit === 'quarter' && typeof period.quarter === 'number')
  if (isNumbered && isObliged(around)) return false
  return !isDated || !isComing || !DONE_THEN.test(before)
}

// ngày 20/4 phải nộp báo cáo · cuối tháng 5 phải xong: of a day or part that comes soon.
function isObliged({ said, after, reference, schedules }: Surroundings): boolean {
  const [first] = said.tokens
  const due = lastDue(schedules)
  if (!/^ phải(?![a-zß-ỿ])/.test(after) || (first?.kind === 'date' && !first.named)) return false
  return reference !== null && due !== null && due > reference && due <= addDays(reference, NEAR)
}

// hoàn thành đường trục thôn quý IV/2024: a coming month or quarter that ends what is to be completed.
const COMPLETED =
  /(?<![a-zß-ỿ])(?:hoàn thành|hoàn tất|khởi công|khánh thành|bàn giao|thông xe|nghiệm thu|đưa vào (?:sử dụng|khai thác|vận hành|hoạt động))(?: [^,;.:]{0,60})?:? $/u

// hoàn thành kế hoạch thu ngân sách quý II/2023: which plan.
const OF_PERIOD =
  /(?<![a-zß-ỿ])(?:(?:báo cáo|kế hoạch|chỉ tiêu|nhiệm vụ|dự toán|chương trình|kinh phí|lương|thuế|phí)(?: [^ ]+){0,6}|công tác|công việc|nội dung) $/u

// tổ chức tập huấn cho cán bộ, tháng 6 năm 2019. · tổ chức diễn tập (tháng 6/2023)
const REMARKED =
  /(?<![a-zß-ỿ])(?:tổ chức|tập huấn|diễn tập|hội thảo|kiểm tra|khảo sát|tham quan|ra quân|phát động|sơ kết|khai mạc|khởi công|khánh thành|bàn giao)(?! [^,;(]*(?:kế hoạch|báo cáo))(?: [^ ,;(]+){0,24}(?:,| \() ?(?:dự kiến )?$/u

// quý IV/2024 báo cáo Hiệu trưởng
const DONE_NEXT =
  /^[,:]? (?:phải |sẽ )?(?:báo cáo|hoàn thành|gửi|trình|nộp|tổ chức|khởi công|bàn giao|khánh thành|nghiệm thu|triển khai)(?![a-zß-ỿ])/u

/** `quý IV/2024`: a period without a bound dates what is completed, held or sent in it. */
export function isUnboundPeriod(around: Surroundings): boolean {
  const { said, before, after, reference, schedules } = around
  if (said.expression.kind !== 'periods' || said.tokens[0]?.kind !== 'periods') return false
  const due = lastDue(schedules)
  if (reference === null || due === null || due <= reference) return true
  const isAtEnd = /^ ?(?:[.;,)]|$)/.test(after) && COMPLETED.test(before) && !OF_PERIOD.test(before)
  const isAtStart = /(?:^|[,:(] ?)$/.test(before) && DONE_NEXT.test(after)
  const isRemark = REMARKED.test(before) && /^\)?[.;]* ?$/.test(after)
  return !isAtEnd && !isAtStart && !isRemark
}

// Ngày 20/5/2024, tổ chức lễ ra quân · tổ chức lễ ra quân ngày 20/5/2024: a coming day of what is ordered.
const EVENT =
  /(?<![a-zß-ỿ])(?:tổ chức|khai mạc|họp|khởi công|khánh thành|diễn ra|ra quân|làm việc|khảo sát|kiểm tra|phát động|bàn giao|tổng kết|sơ kết|tiếp xúc|tựu trường|khai giảng|bế giảng|nhập học|chốt|bốc thăm|tổng duyệt|thông xe)(?: [a-zß-ỿ\d"-]+){0,12} $/u

// gửi báo cáo kiểm tra về Ban Kỹ thuật ngày 18/5
const DELIVERED =
  /(?<![a-zß-ỿ])(?:gửi|nộp|báo cáo|trình|chuyển)(?: [a-zß-ỿ\d&-]+){0,8} (?:về|cho|lên|tới)(?: [a-zß-ỿ\d&-]+){1,8} $/u

// kết thúc đợt cao điểm ngày 13/02/2026 · kết thúc ngày 30/5
const ENDED_ON = /(?<![a-zß-ỿ])(?<!(?:đã|vừa|mới|khi|sau) )kết thúc(?: [a-zß-ỿ\d]+){0,5} $/u

// năm học kết thúc ngày 31/5: what ends by itself.
const ENDS_ITSELF =
  /(?<![a-zß-ỿ])(?:năm học|học kỳ|khóa học|nhiệm kỳ|hợp đồng)(?: [ivx\d]+)? (?:sẽ )?kết thúc /u

const DOCUMENT =
  /(?<![a-zß-ỿ])(?:dịp|kỷ niệm|số \S{1,24}|quyết định|nghị quyết|công văn|kế hoạch|thông báo|tờ trình|văn bản|giấy mời)(?: [a-zß-ỿ]+){0,3},? $/u

function isComing(around: Surroundings): boolean {
  const { said, before, after, reference } = around
  const [first] = said.tokens
  const due = lastDue(around.schedules)
  if (first?.kind !== 'date' || !first.named || !('day' in first.date)) return false
  if (due === null || reference === null || due <= reference || DOCUMENT.test(before)) return false
  if (DELIVERED.test(before) || (ENDED_ON.test(before) && !ENDS_ITSELF.test(before)))
    return first.date.year !== null || due <= addDays(reference, NEAR)
  if (first.date.year === null) return false
  return (before === '' && /^[,:]/.test(after)) || EVENT.test(before) || /(?<![a-zß-ỿ])dự kiến $/.test(before)
}
