import { DAILY_NOUNS, YEARLY_NOUNS } from '../lexicon/time-words.js'
import { oneOf } from './atoms/sticky.js'
import { addDays, addMonths } from './day.js'
import type { Said } from './recognize.js'
import type { Day, Schedule } from './schedule.js'
import { isDigit } from './trigger.js'

/*
 * What has the shape of a schedule and is none: what is past, cited, counted, or says which one rather than when. Each
 * guard looks at the sentence before the words (and a little after them); all windows are bounded.
 */

/** The words around a mention that guards look at. */
interface Surroundings {
  /** The sentence up to the mention, at most `LOOK_BACK` characters of it. */
  readonly before: string
  readonly after: string
  readonly words: string
  readonly said: Said
  readonly schedules: readonly Schedule[]
  readonly reference: Day | null
}

const LOOK_BACK = 120
const LOOK_AHEAD = 48
const STOP = /[.;!?](?= |$)/g

const GUARDS: readonly ((around: Surroundings) => boolean)[] = [
  isLongPast,
  isAttribute,
  isNarrated,
  isMeetingHeld,
  isUnbound,
  isUnboundPart,
  isUnboundPeriod,
  isFigure,
  isCondition,
  isExtended,
  isPastPeriod,
  isLunar,
  isAnniversary,
  isToldOf,
  isPlanned,
  isAvoided,
  isLasting,
  isNamedDay,
  isForfeit,
  isTold,
  isDescribed,
  isStated,
]

/** Whether a mention is to be left alone for the words around it. */
export function isGuarded(
  folded: string,
  said: Said,
  schedules: readonly Schedule[],
  reference: Day | null,
): boolean {
  const from = Math.max(0, said.span.start - LOOK_BACK)
  const window = folded.slice(from, said.span.start)
  let cut = 0
  for (const stop of window.matchAll(STOP)) cut = stop.index + 1
  const before = window.slice(cut).trimStart()
  const after = folded.slice(said.span.end, said.span.end + LOOK_AHEAD)
  const words = folded.slice(said.span.start, said.span.end)
  return GUARDS.some((guard) => guard({ before, after, words, said, schedules, reference }))
}

/** The last day of a mention's deadlines, null where it has none. */
function lastDue(schedules: readonly Schedule[]): Day | null {
  let last: Day | null = null
  for (const schedule of schedules) {
    if (schedule.kind === 'deadline' && schedule.due !== null && (last === null || schedule.due > last))
      last = schedule.due
  }
  return last
}

function isPast({ schedules, reference }: Surroundings): boolean {
  return (
    reference !== null &&
    schedules.some(
      (schedule) => schedule.kind === 'deadline' && schedule.due !== null && schedule.due < reference,
    )
  )
}

/** Whether every day that the words name is still to come: `17 hộ chưa nhận tiền vào 14h00 ngày 11/6`. */
function isAhead({ schedules, reference, said }: Surroundings): boolean {
  if (reference === null || said.expression.kind !== 'dates') return false
  return schedules.every(
    (schedule) => schedule.kind === 'deadline' && schedule.due !== null && schedule.due > reference,
  )
}

function boundOf({ said }: Surroundings): string | null {
  return 'bound' in said.expression ? said.expression.bound : null
}

// kế hoạch (hoạt động …) hàng năm · chỉ tiêu hàng năm · công việc hàng ngày · … hàng năm được các sở triển khai
const YEARLY = new RegExp(`(?<![0-9a-zß-ỿ])(?:${oneOf(YEARLY_NOUNS)})(?: [a-zß-ỿ-]+){0,8} $`, 'u')
const DAILY = new RegExp(`(?<![0-9a-zß-ỿ])(?:${oneOf(DAILY_NOUNS)})(?: [a-zß-ỿ]+)? $`, 'u')
const VERB =
  /(?<![a-zß-ỿ])(?:báo cáo|tổng hợp|rà soát|kiểm tra|đánh giá|tổ chức|gửi|họp|tham mưu|sơ kết|giao ban)(?![a-zß-ỿ])/u
const NARRATED_AFTER = /^ (?:được|đều|của|là|tăng|giảm|đạt|\d)(?![a-zß-ỿ])/u

const HOW_LONG = /(?:^|(?<![a-zß-ỿ])(?:làm việc|làm|nghỉ|học|mở cửa|hoạt động|sản xuất|trực tuyến) )$/u

function isAttribute({ said, before, after, words }: Surroundings): boolean {
  const { expression } = said
  if (expression.kind !== 'recurrence' || expression.days.by !== 'none') return false
  const [lead] = said.tokens
  const [frequency] = expression.frequencies
  if (lead?.kind !== 'frequency' || frequency === undefined || expression.time !== null) return false
  if (frequency.unit === 'year') {
    if (/^ (?:tăng|giảm|đạt)(?![a-zß-ỿ])/u.test(after)) return true
    const noun = YEARLY.exec(before)
    if (noun !== null && !VERB.test(noun[0].replace(/^\S+ \S+/, ''))) return true
    if (before !== '' && NARRATED_AFTER.test(after)) return true
  }
  // "sinh hoạt 01 buổi/tháng" and "tiếp dân 01 ngày/tuần" say how often; "làm việc 05 ngày/tuần", how long.
  if (isDigit(words.charCodeAt(0))) return / ngày ?\/ ?tuần/.test(words) && HOW_LONG.test(before)
  return DAILY.test(before) && frequency.interval === 1 && !/(?:xây dựng|lập) kế hoạch $/.test(before)
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

function isFar({ schedules, reference }: Surroundings): boolean {
  const due = lastDue(schedules)
  return reference !== null && due !== null && due > addDays(reference, NEAR)
}

function isNarrated(around: Surroundings): boolean {
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

// Sáng ngày 08/9/2021, Ban chỉ đạo … tổ chức Hội nghị: a sentence that begins with the day of what was held.
function isMeetingHeld(around: Surroundings): boolean {
  const { said, before, reference } = around
  const { expression } = said
  if (expression.kind !== 'dates' || expression.bound !== null) return false
  if (isPast(around)) return true
  const due = lastDue(around.schedules)
  return before === '' && (reference === null || due === reference)
}

// A date that no bound, no time and no weekday makes a schedule is something's name or number.
// dịp lễ 30/4 và 01/5 · Nghị quyết số 19/NQ-HĐND, ngày 06/7 và ngày 08/7/2020
const CITED =
  /(?<![a-zß-ỿ])(?:dịp|lễ|kỷ niệm|số \S{1,24}|quyết định|nghị quyết|công văn|kế hoạch|thông báo|tờ trình|văn bản|hội nghị|cuộc họp|kỳ họp)(?: [a-zß-ỿ]+){0,3},? $/u

function isUnbound(around: Surroundings): boolean {
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

function isUnboundPart(around: Surroundings): boolean {
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

function isUnboundPeriod(around: Surroundings): boolean {
  const { said, before, after, reference, schedules } = around
  if (said.expression.kind !== 'periods' || said.tokens[0]?.kind !== 'periods') return false
  const due = lastDue(schedules)
  if (reference === null || due === null || due <= reference) return true
  const isAtEnd = /^ ?(?:[.;,)]|$)/.test(after) && COMPLETED.test(before) && !OF_PERIOD.test(before)
  const isAtStart = /(?:^|[,:(] ?)$/.test(before) && DONE_NEXT.test(after)
  const isRemark = REMARKED.test(before) && /^\)?[.;]* ?$/.test(after)
  return !isAtEnd && !isAtStart && !isRemark
}

// tính đến ngày 30/11 · số liệu từ 01/01 đến 30/11/2012 · lũy kế đến hết tháng 6
const FIGURES =
  /(?<![a-zß-ỿ])(?:tính|lũy kế|số liệu|thống kê|kỳ báo cáo|kỳ|giai đoạn|thời kỳ|kể|có hiệu lực|hiệu lực|áp dụng|giá trị|thời hiệu|thời điểm|mốc số liệu|niên độ|nhiệm kỳ|(?:đến|quá|hết) hạn|thời hạn (?:hợp đồng|giấy phép|thuê|vay|bảo hành|sử dụng))(?: (?:báo cáo|thi hành|thực hiện|tính|lũy kế|phát sinh|chốt|được|kể|này)){0,3} ?\(?$/u

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

/** A day that no year is said with is as well the last one that has been, beyond so many days ahead. */
const NEAR = 183

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

function isFigure(around: Surroundings): boolean {
  const { said, before } = around
  const { kind } = said.expression
  // How often to forecast is an order: "dự tính, dự báo tình hình sâu bệnh 2 lần/tháng".
  if (kind === 'recurrence') return false
  if (/(?<![a-zß-ỿ])dự báo(?![a-zß-ỿ])[^;]{0,60}$/u.test(before)) return true
  if (kind === 'term') return false
  const bound = boundOf(around)
  // "Giấy phép có thời hạn đến ngày 30/6/2024": how long it holds.
  if (/^thời hạn (?:đến|tới)/.test(around.words) && /(?<![a-zß-ỿ])có $/u.test(before)) return true
  return bound !== 'before' && FIGURES.test(before)
}

// lấy ngày 10/10 hằng năm làm Ngày Chuyển đổi số: a day's name.
function isNamedDay({ said, before, after }: Surroundings): boolean {
  const { expression } = said
  if (expression.kind !== 'recurrence' || expression.days.by !== 'year-days') return false
  return /^ (?:là|làm)(?![a-zß-ỿ])/u.test(after) || /(?:lấy|chọn) $/.test(before)
}

// các dự án được giao trước ngày 01/7/2025 · hộ phát sinh trước ngày …: which ones, not by when.
const CONDITION =
  /(?<![a-zß-ỿ])(?:được|đã|phát sinh|ban hành|có hiệu lực|khởi công|tiếp nhận|thành lập|tồn tại|sinh) (?:[a-zß-ỿ]+ ){0,4}$/u

const WHICH_ONES =
  /(?<![a-zß-ỿ])(?:đối với|của|những) (?:các |những |số )?(?:dự án|công trình|hồ sơ|trường hợp|hộ|đơn thư|văn bản|vụ việc|khoản)(?: [a-zß-ỿ]+){0,4} $/u

// Các công trình hoàn thành trong năm 2023 phải được quyết toán: the subject of the sentence.
const SUBJECT =
  /^(?:các |những |số )(?:dự án|công trình|hồ sơ|trường hợp|hộ|đơn thư|văn bản|vụ việc|khoản)(?: [a-zß-ỿ]+){0,8} $/u

const LONGEST_UNORDERED = 16
// đối tượng nghỉ hưu trong năm 2023 · hồ sơ phát sinh trong tháng 3: nobody is told to.
const UNORDERED =
  /(?<![a-zß-ỿ])(?:nghỉ hưu|phát sinh|xảy ra|nhập cảnh|(?:công dân|trẻ|trẻ em|người) sinh|tốt nghiệp|trúng tuyển) $/u

function isCondition(around: Surroundings): boolean {
  const { expression } = around.said
  if (expression.kind === 'recurrence') return false
  if (/^ thì(?![a-zß-ỿ])/u.test(around.after) || WHICH_ONES.test(around.before)) return true
  if (SUBJECT.test(around.before) && /^ (?:phải|cần|chưa|đã)(?![a-zß-ỿ])/u.test(around.after)) return true
  if (expression.kind !== 'term' && UNORDERED.test(around.before.slice(-LONGEST_UNORDERED))) return true
  const { said, before, reference } = around
  if (said.expression.kind !== 'dates' || boundOf(around) !== 'before') return false
  const due = lastDue(around.schedules)
  return due !== null && reference !== null && due < reference && CONDITION.test(before)
}

// đề xuất gia hạn đến ngày … · cho phép kéo dài thời gian thực hiện đến 31/12/2025: what is proposed.
const EXTENDED =
  /(?<![a-zß-ỿ])(?:gia hạn|kéo dài|lùi|điều chỉnh (?:thời gian|tiến độ|thời hạn))(?: [a-zß-ỿ-]+){0,10} $/u

function isExtended(around: Surroundings): boolean {
  return boundOf(around) === 'by' && EXTENDED.test(around.before)
}

// ngày mùng 6 Tết · ngày 10/3 âm lịch · nhằm ngày 09/9 nhuận · trước ngày 25 tháng Chạp: days of another calendar.
function isLunar({ after }: Surroundings): boolean {
  return /^,? ?\(?(?:nhuận|tết|âm lịch|âl|a\.l|giêng|chạp|tháng giêng|tháng chạp)(?![a-zß-ỿ])/u.test(after)
}

// kiểm điểm tập thể để xảy ra vi phạm trong năm 2022 · khen thưởng đơn vị hoàn thành nhiệm vụ trong năm 2023: whom, and for what.
const FAULT =
  /(?<![a-zß-ỿ])(?:kiểm điểm|kỷ luật|phê bình|xử lý trách nhiệm|xem xét trách nhiệm|truy cứu trách nhiệm) (?:[^;]* )?(?:để|có|bị|không|chưa)(?: [^,;]*)? $/u
const MERIT =
  /(?<![a-zß-ỿ])(?:khen thưởng|biểu dương|tuyên dương|tôn vinh|vinh danh) (?:[^;]+(?<!,) )?(?:hoàn thành|đạt|có|về đích|tiêu biểu|xuất sắc|đóng góp)(?: [^,;]*)? $/u
// quyết toán công trình hoàn thành năm 2015 · rà soát các dự án hoàn thành trong năm 2022: which ones; what is done with them comes after.
const OF_COMPLETED =
  /(?<![a-zß-ỿ])(?:quyết toán|kiểm toán|nghiệm thu|rà soát|thống kê|tổng hợp|thanh toán|kiểm kê|bàn giao|danh mục|danh sách) (?:các |những |số |vốn )?(?:dự án|công trình|hạng mục|đề tài|gói thầu|nhiệm vụ)(?: [^ ,;]+){0,4} $/u

function isDescribed({ said, before, after, words }: Surroundings): boolean {
  const { expression } = said
  if (expression.kind !== 'periods') return false
  const inYear = expression.periods.every(({ unit }) => unit === 'year')
  if (!words.startsWith('hoàn thành')) return (inYear && MERIT.test(before)) || FAULT.test(before)
  return (inYear || /^ (?:trước|chậm nhất|xong)(?![a-zß-ỿ])/u.test(after)) && OF_COMPLETED.test(before)
}

// Ngày bầu cử là Chủ nhật, ngày 15/3/2026 · thời điểm điều tra là 0 giờ ngày 01/4: when it is, and nobody is told to.
const STATED =
  /(?<![a-zß-ỿ])(?:ngày|thời điểm)(?! (?:hoàn thành|hết|cuối|nộp|gửi|báo cáo|trình|kết thúc|bàn giao)(?![a-zß-ỿ]))(?: [a-zß-ỿ]+){1,4} (?:là )?$/u

function isStated({ said, before, words }: Surroundings): boolean {
  if (said.expression.kind !== 'dates' || !(words.startsWith('là ') || before.endsWith(' là '))) return false
  return STATED.test(before)
}

/** No directive runs longer than this many years. */
const LONGEST = 5

// (30/4/1975 - 30/4/2023): what is commemorated.
function isAnniversary({ said, schedules, before }: Surroundings): boolean {
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

// đến ngày 31/3/2023 mới giải ngân được 12%: how far it had come.
function isToldOf(around: Surroundings): boolean {
  if (boundOf(around) !== 'by') return false
  // "Đến hết quý I, 12/15 xã đã hoàn thành": of a quarter that no year is said with, the last one.
  if (!isPast(around))
    return around.before === '' && isFar(around) && /^,? [^,.;]{0,36} đã /u.test(around.after)
  return (
    around.before === '' ||
    /^,? (?:mới|đã|chỉ|vẫn|nhưng|có|đạt|toàn|tổng|là(?= \d))(?![a-zß-ỿ])/u.test(around.after)
  )
}

// lên lịch kiểm tra giữa kỳ (dự kiến từ ngày 30/10 đến ngày 04/11/2023): when something else is to take place.
function isPlanned({ said, before }: Surroundings): boolean {
  return (
    said.expression.kind === 'range' &&
    /\((?:dự kiến|thời gian dự kiến|theo kế hoạch)[^()]{0,40}$/u.test(before)
  )
}

// hết ngày 20/4/2023 đơn vị nào không có ý kiến coi như đồng ý: what follows when nothing is done.
function isForfeit(around: Surroundings): boolean {
  return boundOf(around) === 'by' && around.before === '' && /(?:coi|xem) như/.test(around.after)
}

// cách ly tập trung trong 14 ngày · niêm yết công khai trong thời hạn 15 ngày: how long it lasts.
const LASTING =
  /(?<![a-zß-ỿ])(?:cách ly|theo dõi sức khỏe|niêm yết|lưu giữ|lưu trữ|bảo quản|đình chỉ|tạm dừng|phong tỏa|điều trị|bảo hành)(?: [a-zß-ỿ]+){0,4} $/u

// kết thúc việc niêm yết trong thời hạn 20 ngày
const ENDED = /(?<![a-zß-ỿ])(?:kết thúc|hoàn thành|hoàn tất|xong)(?![a-zß-ỿ])[^,;]{0,60}$/u

function isLasting({ said, before }: Surroundings): boolean {
  if (said.expression.kind !== 'term' || ENDED.test(before)) return false
  return (
    LASTING.test(before) || (said.expression.term.from === null && /(?<![a-zß-ỿ])công khai $/u.test(before))
  )
}

// không dồn vào cuối năm · tránh để đến tháng 12: when it is not to be done.
function isAvoided({ before }: Surroundings): boolean {
  return /(?<![a-zß-ỿ])(?:(?:không|tránh) (?:để |được )?(?:dồn|kéo|chờ|đợi)|tránh để)(?: [a-zß-ỿ]+){0,4} $/u.test(
    before,
  )
}

// Trong tháng 3 xảy ra 02 vụ tai nạn · trong 3 tháng đầu năm đã giải ngân 20%: what happened then.
const HAPPENED =
  /^,? (?:toàn (?:huyện|tỉnh|xã|ngành|thành phố) )?(?:đã|xảy ra|ghi nhận|vừa (?:qua|rồi))(?![a-zß-ỿ])/u

function isTold({ said, after }: Surroundings): boolean {
  const { expression } = said
  return expression.kind === 'periods' && expression.bound === 'in' && HAPPENED.test(after)
}

// Trong năm 2023 và 3 tháng đầu năm 2024, các đồng chí …: a period that was over is what is told about.
function isPastPeriod(around: Surroundings): boolean {
  const { expression, tokens } = around.said
  if (!isPast(around)) return false
  if (expression.kind === 'range') return true
  if (expression.kind === 'dates') return expression.bound === 'in'
  const [lead] = tokens
  return (
    (expression.kind === 'periods' || expression.kind === 'part') && !(lead?.kind === 'bound' && lead.done)
  )
}

/** No office sets a day so many years before it writes; a wrong year of its own is nearer. */
const LONGEST_PAST_YEARS = 5

/** `người hoạt động cách mạng trước ngày 01/01/1945`, `đất sử dụng trước ngày 15/10/1993`: a day of history. */
function isLongPast({ schedules, reference }: Surroundings): boolean {
  if (reference === null || schedules.length === 0) return false
  const past = addMonths(reference, -12 * LONGEST_PAST_YEARS)
  return schedules.every(
    (schedule) => schedule.kind === 'deadline' && schedule.due !== null && schedule.due < past,
  )
}
