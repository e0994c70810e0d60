import { COMPLIANCE_WORDS } from '../../lexicon/clause-words.js'

/**
 * What is no order though it stands in the body: judgements, reasons, decided matters (`I. ĐÁNH GIÁ CHUNG`), and the
 * formulas that close a document.
 */

const ASSESSMENT_HEADING =
  /^(?:v[ềê] )?(?:đánh giá|kết quả|những kết quả|ưu điểm|mặt được|những mặt|tồn tại|những tồn tại|hạn chế|những hạn chế|khó khăn|nguyên nhân|tình hình|về tình hình|nhận định|bối cảnh|thuận lợi|khuyết điểm|những việc|những nội dung.*thống nhất|các nội dung.*đã thống nhất|thực trạng|thành phần|(?:các )?ý kiến (?:phát biểu|thảo luận|tham gia|đóng góp)|phát biểu|(?:công |các |những )?việc đã |điểm lại|nhìn lại|.{0,80} (?:tuần|tháng|quý|năm|thời gian) (?:vừa )?qua$)/u
/** What a plan is for, before what is to be done. */
const PURPOSE_HEADING =
  /^(?:mục đích|mục tiêu|quan điểm)(?:, (?:mục đích|mục tiêu|yêu cầu|quan điểm)| và (?:mục tiêu|yêu cầu))*(?: (?:chung|cụ thể|tổng quát))?\W*$/u
const ORDER_HEADING =
  /nhiệm vụ|giải pháp|phương hướng|tổ chức thực hiện|yêu cầu|công việc cần|trọng tâm|triển khai|kế hoạch thực hiện|cần thực hiện|trước mắt|cần làm|phải làm|làm ngay|thời gian (?:tới|đến)/u

/** What is to be said, scored or seated, not done: `Nội dung báo cáo`, `Nề nếp (tối đa 20 điểm)`, `Vị trí bàn làm việc`. */
const OUTLINE_HEADING =
  /^(?:(?:nội dung|đề cương|bố cục|kết cấu|dàn ý|mẫu)(?: của)?(?: bản)? (?:báo cáo|thuyết minh|tham luận|kiểm điểm|đề cương)|(?:vị trí|sơ đồ) (?:bàn|chỗ|phòng|ghế|đứng|ngồi|trưng bày)|danh sách (?:phòng|đại biểu|khách mời|bàn)|chương trình (?:hội nghị|buổi|cuộc))|\((?:tối đa |tổng |cộng )?\d+(?:,\d+)? điểm\)\W*$/u

/** Whether nothing under a heading is to be done: an outline, a scoring guide, a plan of seats. */
export function isOutlineHeading(folded: string): boolean {
  return OUTLINE_HEADING.test(folded)
}

/** Whether a heading opens a section that judges and does not order. */
export function isAssessmentHeading(folded: string): boolean {
  return PURPOSE_HEADING.test(folded) || (ASSESSMENT_HEADING.test(folded) && !ORDER_HEADING.test(folded))
}

const CLOSING_START =
  /^(?:trên đây là|nhận được (?:thông báo|kết luận|chỉ thị|công điện|công văn|văn bản) này|thừa lệnh|t\/l |thừa ủy quyền|nay thông báo|xin thông báo|(?:thông báo|kết luận|chỉ thị|công điện|công văn|văn bản) này (?:được )?(?:có hiệu lực|phổ biến|thay thế|sao gửi|gửi)|chỉ thị này|kết luận này phổ biến)/u
const ANNOUNCES =
  /thông báo (?!cho )(?:ý kiến |nội dung |kết luận |những |một số )?.{0,220}?(?:để|đề|đê|đến|đên|tới|cho) .{0,220}?(?:biết|thực hiện|triển khai)/u
const ASKS = /^(?:đề nghị|yêu cầu|mong|kính đề nghị|.{0,80} (?:đề nghị|yêu cầu))/u

/**
 * Whether a sentence of the last paragraphs closes the document: `Trên đây là …`, `Thừa lệnh …`, `Văn phòng … thông báo
 * … để các cơ quan biết, thực hiện./.`, `Yêu cầu các đơn vị nghiêm túc triển khai thực hiện`. A closing sentence with a
 * duty of its own (a date, a report, something to write) is none. `task` is what it says behind its doer. Both are folded.
 */
export function isClosing(folded: string, task: string): boolean {
  if (CLOSING_START.test(folded) || ANNOUNCES.test(folded)) return true
  return ASKS.test(folded) && (task.match(/[\p{L}\d]+/gu) ?? []).every((word) => COMPLIANCE_WORDS.has(word))
}
