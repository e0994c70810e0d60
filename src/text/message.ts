import type { Position } from 'unist'
import type { Span } from './span.js'

export type Severity = 'error' | 'warning' | 'info'
export type Language = 'vi' | 'en'

interface MessageKind {
  readonly severity: Severity
  readonly vi: (subject: string) => string
  readonly en: (subject: string) => string
}

/**
 * The closed list of what the reader has to say about a notice. The codes are promises to scripts; each has a minimal
 * fixture `fixtures/messages/CODE.txt`. A code that touches one row stands in that row's `doubts` too.
 */
export const MESSAGE_KINDS = {
  'assignee-addressed': {
    severity: 'info',
    vi: (who) => `câu và tiêu đề không nêu đơn vị thực hiện; lấy nơi nhận chỉ đạo của văn bản: ${who}`,
    en: (who) =>
      `neither clause nor heading names anybody; taken from whom the notice is addressed to: ${who}`,
  },
  'assignee-carried': {
    severity: 'info',
    vi: (who) => `câu không nêu đơn vị thực hiện; lấy theo câu trước: ${who}`,
    en: (who) => `the clause names nobody; taken from the sentence before: ${who}`,
  },
  'assignee-missing': {
    severity: 'warning',
    vi: () => 'không tìm thấy đơn vị thực hiện; cần điền tay',
    en: () => 'nobody is found who must act; fill in by hand',
  },
  'cells-unmatched': {
    severity: 'warning',
    vi: (words) => `các ô của dòng không khớp với đầu bảng (“${words}”); đối chiếu với bảng gốc`,
    en: (words) =>
      `the cells of the row do not match the head of the table (“${words}”); compare with the table`,
  },
  'body-unread': {
    severity: 'info',
    vi: (who) => `“${who}” có trong câu mà chưa được xếp vào vai trò nào`,
    en: (who) => `“${who}” stands in the sentence and has no part in the row`,
  },
  'name-cut': {
    severity: 'info',
    vi: (who) => `tên “${who}” có thể chưa hết`,
    en: (who) => `the name “${who}” may go on`,
  },
  'task-unclear': {
    severity: 'info',
    vi: (words) => `nội dung bắt đầu bằng “${words}”, không rõ là việc phải làm`,
    en: (words) => `the task begins with “${words}”, which begins no task`,
  },
  'date-blank': {
    severity: 'warning',
    vi: (words) => `ngày ban hành còn để trống (“${words}”)`,
    en: (words) => `the date of issue is left blank (“${words}”)`,
  },
  'date-disagrees': {
    severity: 'warning',
    vi: (words) =>
      `ngày âm lịch và ngày dương lịch trong “${words}” không khớp nhau; kiểm tra lại văn bản gốc`,
    en: (words) => `the lunar and the solar day of “${words}” are not the same; check the original`,
  },
  'date-impossible': {
    severity: 'warning',
    vi: (words) => `không có ngày “${words}” trong lịch; kiểm tra lại văn bản gốc`,
    en: (words) => `no calendar has “${words}”; check the original`,
  },
  'date-open': {
    severity: 'warning',
    vi: (words) => `thời hạn tính từ một sự kiện không ghi ngày (“${words}”); nhập ngày khi biết`,
    en: (words) => `the term runs from an event without a date (“${words}”); enter it when known`,
  },
  'date-repaired': {
    severity: 'warning',
    vi: (words) => `“${words}” được đọc là ngày sau khi sửa lỗi nhận dạng chữ; đối chiếu bản gốc`,
    en: (words) => `“${words}” was read as a date after repairing OCR damage; compare with the original`,
  },
  'date-unread': {
    severity: 'warning',
    vi: (words) => `“${words}” giống một ngày hoặc kỳ hạn mà chưa đọc được; nhập tay nếu là thời hạn`,
    en: (words) => `“${words}” looks like a day or a period and was not read; enter it if it is a deadline`,
  },
  'days-open': {
    severity: 'info',
    vi: (words) => `“${words}” không nêu ngày cụ thể; hạn là ngày cuối kỳ`,
    en: (words) => `“${words}” names no days; due on the last day of the period`,
  },
  'encoding-guessed': {
    severity: 'warning',
    vi: (name) => `đọc theo bảng mã ${name}, nhận ra theo chữ; nếu chữ sai, dùng --encoding`,
    en: (name) => `read as ${name}, which was found by its words; if they are wrong, use --encoding`,
  },
  'month-implied': {
    severity: 'info',
    vi: (words) => `“${words}” không ghi tháng; lấy tháng cuối kỳ`,
    en: (words) => `“${words}” names no month; the last one of the period is taken`,
  },
  'name-repaired': {
    severity: 'info',
    vi: (words) => `tên “${words}” được sửa lỗi chính tả hoặc lỗi nhận dạng chữ`,
    en: (words) => `the name “${words}” was repaired`,
  },
  'name-unknown': {
    severity: 'info',
    vi: (words) => `“${words}” không phải tên cơ quan, người đã biết; giữ nguyên văn`,
    en: (words) => `“${words}” is no known body or person; kept as written`,
  },
  'no-directives': {
    severity: 'warning',
    vi: () => 'không tìm thấy nhiệm vụ nào; văn bản có phải là thông báo kết luận không?',
    en: () => 'no directives found; is this a notice of conclusions?',
  },
  'number-blank': {
    severity: 'info',
    vi: (words) => `số văn bản còn để trống (“${words}”)`,
    en: (words) => `the number is left blank (“${words}”)`,
  },
  'reference-missing': {
    severity: 'warning',
    vi: (words) => `“${words}” cần ngày ban hành để tính; dùng --date YYYY-MM-DD`,
    en: (words) => `“${words}” needs the date of issue; use --date YYYY-MM-DD`,
  },
  'table-unread': {
    severity: 'warning',
    vi: (words) => `bảng không có đầu bảng hoặc không có dòng nào đọc được (“${words}”)`,
    en: (words) => `a table without a head, or without a row that could be read (“${words}”)`,
  },
  'year-implied': {
    severity: 'info',
    vi: (words) => `“${words}” không ghi năm; lấy năm gần nhất tính từ ngày ban hành`,
    en: (words) => `“${words}” names no year; the next one from the date of issue is taken`,
  },
} as const satisfies Record<string, MessageKind>

export type MessageCode = keyof typeof MESSAGE_KINDS

/** A remark of one stage on the text it was given; `span` is in that text. */
export interface Remark {
  readonly code: MessageCode
  /** The words that the remark is about; they stand in the sentence shown to people. */
  readonly subject: string
  readonly span: Span
}

/** A remark on a notice as shown: nothing in the reader throws on input text. */
export interface Message {
  readonly line: number
  readonly column: number
  readonly severity: Severity
  readonly code: MessageCode
  readonly reason: string
  readonly position: Position
}

/** The message of a remark, worded in `language`, at `position` of the source. */
export function messageOf(remark: Remark, position: Position, language: Language): Message {
  const kind = MESSAGE_KINDS[remark.code]
  return {
    line: position.start.line,
    column: position.start.column,
    severity: kind.severity,
    code: remark.code,
    reason: kind[language](remark.subject),
    position,
  }
}
