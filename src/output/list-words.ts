import type { UnitStanding } from '../report/list.js'
import type { Language } from '../text/message.js'

/** What the list and the page of a directive say around the words of the notice. */
export interface ListWords {
  readonly status: Readonly<Record<UnitStanding['status'], string>>
  readonly dropped: string
  readonly removed: string
  readonly none: string
  readonly words: string
  readonly history: string
  readonly units: string
  readonly corrected: string
  readonly undone: string
  readonly doneDays: string
  readonly events: Readonly<
    Record<'read' | 'drop' | 'done' | 'extend' | 'cancel' | 'edit' | 'notice' | 'remove', string>
  >
}

const vi: ListWords = {
  status: { open: 'đang làm', late: 'quá hạn', done: 'xong', cancelled: 'thôi theo dõi' },
  dropped: 'bản mới của thông báo không còn nhiệm vụ này',
  removed: 'thông báo đã bỏ khỏi sổ',
  none: 'Sổ chưa có nhiệm vụ nào.',
  words: 'Nguyên văn',
  history: 'Diễn biến',
  units: 'Từng đơn vị',
  corrected: 'đã sửa tay',
  undone: 'đã hoàn tác',
  doneDays: 'đã xong các kỳ',
  events: {
    read: 'đọc',
    drop: 'bỏ theo bản mới',
    done: 'xong',
    extend: 'gia hạn',
    cancel: 'thôi theo dõi',
    edit: 'sửa',
    notice: 'thông báo',
    remove: 'bỏ thông báo',
  },
}

const en: ListWords = {
  status: { open: 'open', late: 'late', done: 'done', cancelled: 'cancelled' },
  dropped: 'the notice’s newest copy does not have it',
  removed: 'the notice was removed',
  none: 'The ledger has no directives.',
  words: 'Words',
  history: 'History',
  units: 'Units',
  corrected: 'corrected by hand',
  undone: 'undone',
  doneDays: 'occurrences done',
  events: {
    read: 'read',
    drop: 'dropped by a new copy',
    done: 'done',
    extend: 'extended',
    cancel: 'cancelled',
    edit: 'corrected',
    notice: 'notice',
    remove: 'notice removed',
  },
}

export const LIST_WORDS: Readonly<Record<Language, ListWords>> = { vi, en }
