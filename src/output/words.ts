import type { Directive, Evidence, TracedStep } from '../directive/directive.js'
import type { NoticeKind } from '../notice/header.js'
import type { Language } from '../text/message.js'

/** What tables and explanations say around the words of a notice. */
export interface OutputWords {
  readonly kinds: Readonly<Record<NoticeKind, string>>
  readonly item: string
  readonly assignees: string
  readonly action: string
  readonly due: string
  readonly collaborators: string
  readonly reportTo: string
  readonly via: string
  readonly meeting: string
  readonly signer: string
  readonly nobody: string
  readonly none: string
  readonly doubtMark: string
  readonly doubts: string
  readonly line: string
  readonly fields: Readonly<Record<Evidence['field'], string>>
  readonly how: Readonly<Record<Evidence['how'], string>>
  /** Above the steps of a row. */
  readonly steps: string
  /** Above what was dropped outside of every row. */
  readonly noRow: string
  readonly parts: Readonly<Record<TracedStep['part'], string>>
  readonly outcomes: Readonly<Record<TracedStep['outcome'], string>>
  readonly count: (directives: readonly Directive[]) => string
}

const vi: OutputWords = {
  kinds: {
    notice: 'Thông báo',
    conclusion: 'Kết luận',
    order: 'Chỉ thị',
    letter: 'Công văn',
    telegram: 'Công điện',
    other: 'Văn bản',
  },
  item: 'Mục',
  assignees: 'Thực hiện',
  action: 'Nội dung',
  due: 'Thời hạn',
  collaborators: 'phối hợp',
  reportTo: 'báo cáo',
  via: 'qua',
  meeting: 'họp ngày',
  signer: 'người ký',
  nobody: 'chưa rõ',
  none: 'Không có nhiệm vụ nào.',
  doubtMark: '? suy ra hoặc chưa chắc: xem lại bằng --explain',
  doubts: 'Cần xem lại',
  line: 'dòng',
  fields: {
    assignees: 'Thực hiện',
    collaborators: 'Phối hợp',
    reportTo: 'Báo cáo',
    via: 'Qua',
    deadline: 'Thời hạn',
    recurrence: 'Định kỳ',
  },
  how: { said: 'nêu rõ', inherited: 'theo ngữ cảnh', implied: 'suy ra' },
  steps: 'Các bước đọc',
  noRow: 'Không thành dòng nào',
  parts: { time: 'thời gian', party: 'tên gọi', clause: 'mệnh đề', row: 'dòng' },
  outcomes: { read: 'đọc theo', declined: 'không khớp', dropped: 'loại vì' },
  count: (directives) => {
    const { all, dated, recurring } = countSchedules(directives)
    return `${all} nhiệm vụ: ${dated} có hạn, ${recurring} định kỳ, ${all - dated - recurring} không nêu hạn`
  },
}

const en: OutputWords = {
  kinds: {
    notice: 'Notice',
    conclusion: 'Conclusion',
    order: 'Order',
    letter: 'Letter',
    telegram: 'Telegram',
    other: 'Document',
  },
  item: 'Item',
  assignees: 'Assignees',
  action: 'Action',
  due: 'Due',
  collaborators: 'with',
  reportTo: 'report to',
  via: 'via',
  meeting: 'meeting',
  signer: 'signed by',
  nobody: 'not known',
  none: 'No directives.',
  doubtMark: '? implied or unsure: check with --explain',
  doubts: 'To check',
  line: 'line',
  fields: {
    assignees: 'Assignees',
    collaborators: 'Collaborators',
    reportTo: 'Report to',
    via: 'Via',
    deadline: 'Deadline',
    recurrence: 'Recurrence',
  },
  how: { said: 'said', inherited: 'inherited', implied: 'implied' },
  steps: 'Steps of the reading',
  noRow: 'In no row',
  parts: { time: 'time', party: 'party', clause: 'clause', row: 'row' },
  outcomes: { read: 'read by', declined: 'declined by', dropped: 'dropped by' },
  count: (directives) => {
    const { all, dated, recurring } = countSchedules(directives)
    return `${all} directives: ${dated} dated, ${recurring} recurring, ${all - dated - recurring} without a date`
  },
}

function countSchedules(directives: readonly Directive[]) {
  return {
    all: directives.length,
    dated: directives.filter((directive) => directive.deadline !== null).length,
    recurring: directives.filter((directive) => directive.recurrence !== null).length,
  }
}

export const OUTPUT_WORDS: Readonly<Record<Language, OutputWords>> = { vi, en }
