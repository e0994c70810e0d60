import type { Language } from '../../text/message.js'
import type { Day } from '../../time/schedule.js'

/** What a printed page says around the words of the notices. */
export interface PageWords {
  /** The national name and motto (Nghị định 30/2020/NĐ-CP, phụ lục I, II.1). */
  readonly nation: string
  readonly motto: string
  readonly number: string
  /** The place and day of a document; the place is null where it is to be written in. */
  readonly placeAndDay: (place: string | null, day: Day) => string
  readonly blank: string
  readonly title: string
  readonly about: Readonly<Record<'report' | 'summary' | 'list', string>>
  readonly asOf: (day: string) => string
  readonly due: string
  readonly summary: string
  readonly columns: Readonly<
    Record<'row' | 'action' | 'units' | 'source' | 'due' | 'result' | 'item' | 'id', string>
  >
  readonly id: (id: string) => string
  readonly distribution: string
  readonly file: string
  readonly signer: string
  readonly signHere: string
}

const vi: PageWords = {
  nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  motto: 'Độc lập - Tự do - Hạnh phúc',
  number: 'Số: ……/BC-……',
  placeAndDay: (place, day) => {
    const [year = '', month = '', date = ''] = day.split('-')
    // "đối với những số thể hiện ngày nhỏ hơn 10 và tháng 1, 2 phải ghi thêm số 0 phía trước"
    const monthNumber = Number(month) > 2 ? String(Number(month)) : month
    return `${place ?? '…………'}, ngày ${date} tháng ${monthNumber} năm ${year}`
  },
  blank: '…………………………',
  title: 'BÁO CÁO',
  about: {
    report: 'Nhiệm vụ quá hạn và đến hạn',
    summary: 'Tổng hợp kết quả thực hiện nhiệm vụ',
    list: 'Danh mục nhiệm vụ',
  },
  asOf: (day) => `(số liệu đến ${day})`,
  due: 'Đến hạn',
  summary: 'Tổng hợp theo đơn vị',
  columns: {
    row: 'STT',
    action: 'Nội dung nhiệm vụ',
    units: 'Đơn vị thực hiện',
    source: 'Văn bản',
    due: 'Thời hạn',
    result: 'Kết quả',
    item: 'Mục',
    id: 'Mã',
  },
  id: (id) => `mã ${id}`,
  distribution: 'Nơi nhận:',
  file: '- Lưu: VT.',
  signer: 'THỦ TRƯỞNG CƠ QUAN',
  signHere: '(Chữ ký, họ và tên)',
}

const en: PageWords = {
  nation: 'SOCIALIST REPUBLIC OF VIET NAM',
  motto: 'Independence - Freedom - Happiness',
  number: 'No. ……',
  placeAndDay: (place, day) => `${place ?? '…………'}, ${day}`,
  blank: '…………………………',
  title: 'REPORT',
  about: {
    report: 'Work that is late and that falls due',
    summary: 'How the units stand',
    list: 'Directives',
  },
  asOf: (day) => `(as of ${day})`,
  due: 'Due',
  summary: 'By unit',
  columns: {
    row: 'No.',
    action: 'Directive',
    units: 'Assignees',
    source: 'Notice',
    due: 'Due',
    result: 'Result',
    item: 'Item',
    id: 'ID',
  },
  id: (id) => `ID ${id}`,
  distribution: 'Copies to:',
  file: '- Files.',
  signer: 'HEAD OF OFFICE',
  signHere: '(signature, full name)',
}

export const PAGE_WORDS: Readonly<Record<Language, PageWords>> = { vi, en }
