import { DAILY_NOUNS, YEARLY_NOUNS } from '../../lexicon/time-words.js'
import { oneOf } from '../atoms/sticky.js'
import { isDigit } from '../trigger.js'
import { boundOf, lastDue, type Surroundings } from './around.js'

/* What says which one, whom or how much, not by when. */

// kế hoạch (hoạt động …) hàng năm · chỉ tiêu hàng năm · công việc hàng ngày · … hàng năm được các sở triển khai
const YEARLY = new RegExp(`(?<![0-9a-zß-ỿ])(?:${oneOf(YEARLY_NOUNS)})(?: [a-zß-ỿ-]+){0,8} $`, 'u')

const DAILY = new RegExp(`(?<![0-9a-zß-ỿ])(?:${oneOf(DAILY_NOUNS)})(?: [a-zß-ỿ]+)? $`, 'u')

const VERB =
  /(?<![a-zß-ỿ])(?:báo cáo|tổng hợp|rà soát|kiểm tra|đánh giá|tổ chức|gửi|họp|tham mưu|sơ kết|giao ban)(?![a-zß-ỿ])/u

const NARRATED_AFTER = /^ (?:được|đều|của|là|tăng|giảm|đạt|\d)(?![a-zß-ỿ])/u

const HOW_LONG = /(?:^|(?<![a-zß-ỿ])(?:làm việc|làm|nghỉ|học|mở cửa|hoạt động|sản xuất|trực tuyến) )$/u

/** `kế hoạch hàng năm`, `công việc hàng ngày`, `làm việc 05 ngày/tuần`: of what kind, or how long. */
export function isAttribute({ said, before, after, words }: Surroundings): boolean {
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

// tính đến ngày 30/11 · số liệu từ 01/01 đến 30/11/2012 · lũy kế đến hết tháng 6
const FIGURES =
  /(?<![a-zß-ỿ])(?:tính|lũy kế|số liệu|thống kê|kỳ báo cáo|kỳ|giai đoạn|thời kỳ|kể|có hiệu lực|hiệu lực|áp dụng|giá trị|thời hiệu|thời điểm|mốc số liệu|niên độ|nhiệm kỳ|(?:đến|quá|hết) hạn|thời hạn (?:hợp đồng|giấy phép|thuê|vay|bảo hành|sử dụng))(?: (?:báo cáo|thi hành|thực hiện|tính|lũy kế|phát sinh|chốt|được|kể|này)){0,3} ?\(?$/u

/** `tính đến ngày 30/11`, `số liệu từ 01/01 đến 30/11`: when figures were taken. */
export function isFigure(around: Surroundings): boolean {
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

// các dự án được giao trước ngày 01/7/2025 · hộ phát sinh trước ngày …: which ones, not by when.
const CONDITION =
  /(?<![a-zß-ỿ])(?:được|đã|phát sinh|ban hành|có hiệu lực|khởi công|tiếp nhận|thành lập|tồn tại|sinh) (?:[a-zß-ỿ]+ ){0,4}$/u

const THINGS = '(?:các |những |số )?(?:dự án|công trình|hồ sơ|trường hợp|hộ|đơn thư|văn bản|vụ việc|khoản)'
// "giải quyết kiến nghị của các hộ dân trước ngày …" is an order: of whose things it is said what came of them.
const WHICH_ONES = new RegExp(
  `(?<![a-zß-ỿ])(?:(?:đối với|những) ${THINGS}(?: [a-zß-ỿ]+){0,4}|của ${THINGS}(?: [a-zß-ỿ]+){0,2} (?:được|đã|phát sinh|tiếp nhận|ban hành|khởi công|thành lập|chuyển tiếp|tồn đọng)(?: [a-zß-ỿ]+){0,2}) $`,
  'u',
)

// Các công trình hoàn thành trong năm 2023 phải được quyết toán: the subject of the sentence.
const SUBJECT =
  /^(?:các |những |số )(?:dự án|công trình|hồ sơ|trường hợp|hộ|đơn thư|văn bản|vụ việc|khoản)(?: [a-zß-ỿ]+){0,8} $/u

const LONGEST_UNORDERED = 16

// đối tượng nghỉ hưu trong năm 2023 · hồ sơ phát sinh trong tháng 3: nobody is told to.
const UNORDERED =
  /(?<![a-zß-ỿ])(?:nghỉ hưu|phát sinh|xảy ra|nhập cảnh|(?:công dân|trẻ|trẻ em|người) sinh|tốt nghiệp|trúng tuyển) $/u

/** `các dự án được giao trước ngày 01/7/2025`: which ones. */
export function isCondition(around: Surroundings): boolean {
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

// kiểm điểm tập thể để xảy ra vi phạm trong năm 2022 · khen thưởng đơn vị hoàn thành nhiệm vụ trong năm 2023: whom, and for what.
const FAULT =
  /(?<![a-zß-ỿ])(?:kiểm điểm|kỷ luật|phê bình|xử lý trách nhiệm|xem xét trách nhiệm|truy cứu trách nhiệm) (?:[^;]* )?(?:để|có|bị|không|chưa)(?: [^,;]*)? $/u

const MERIT =
  /(?<![a-zß-ỿ])(?:khen thưởng|biểu dương|tuyên dương|tôn vinh|vinh danh) (?:[^;]+(?<!,) )?(?:hoàn thành|đạt|có|về đích|tiêu biểu|xuất sắc|đóng góp)(?: [^,;]*)? $/u

// quyết toán công trình hoàn thành năm 2015 · rà soát các dự án hoàn thành trong năm 2022: which ones; what is done with them comes after.
const OF_COMPLETED =
  /(?<![a-zß-ỿ])(?:quyết toán|kiểm toán|nghiệm thu|rà soát|thống kê|tổng hợp|thanh toán|kiểm kê|bàn giao|danh mục|danh sách) (?:các |những |số |vốn )?(?:dự án|công trình|hạng mục|đề tài|gói thầu|nhiệm vụ)(?: [^ ,;]+){0,4} $/u

/** `khen thưởng đơn vị hoàn thành nhiệm vụ trong năm 2023`: whom, and for what. */
export function isDescribed({ said, before, after, words }: Surroundings): boolean {
  const { expression } = said
  if (expression.kind !== 'periods') return false
  const inYear = expression.periods.every(({ unit }) => unit === 'year')
  if (!words.startsWith('hoàn thành')) return (inYear && MERIT.test(before)) || FAULT.test(before)
  return (inYear || /^ (?:trước|chậm nhất|xong)(?![a-zß-ỿ])/u.test(after)) && OF_COMPLETED.test(before)
}
