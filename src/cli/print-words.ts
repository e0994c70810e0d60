import type { Language } from '../text/message.js'

/** What the help says of the options of printing, which many commands have. */
export interface PrintWords {
  readonly format: string
  readonly output: string
  readonly byteOrderMark: string
  readonly delimiter: string
  readonly eachAssignee: string
  readonly as: string
  readonly excel: string
  readonly quiet: string
}

const vi: PrintWords = {
  format: 'dạng in ra (mặc định: table trên màn hình, plain khi qua ống dẫn, hoặc theo đuôi tệp của -o)',
  output: 'ghi vào tệp, trọn vẹn hoặc không ghi gì; - là đầu ra chuẩn',
  byteOrderMark: 'trong CSV, thêm dấu BOM để Excel hiện đúng tiếng Việt',
  delimiter: 'trong CSV, dấu ngăn giữa hai ô (mặc định: dấu phẩy)',
  eachAssignee: 'trong CSV và iCalendar, mỗi đơn vị thực hiện một dòng, một mục',
  as: 'trong iCalendar, ghi thành sự kiện (event, mặc định) hay việc cần làm (todo)',
  excel: 'CSV theo mẫu bảng theo dõi, mở bằng Excel: tiêu đề tiếng Việt, ngày dd/MM/yyyy, có BOM',
  quiet: 'không in gì khi mọi việc ổn, kể cả cảnh báo',
}

const en: PrintWords = {
  format: 'what to print (default: table on a terminal, plain in a pipe, or by the extension of -o)',
  output: 'write to a file, whole or not at all; - is standard output',
  byteOrderMark: 'in CSV, begin with a byte-order mark for Excel',
  delimiter: 'in CSV, what stands between two cells (default: a comma)',
  eachAssignee: 'in CSV and iCalendar, one row or entry for each assignee',
  as: 'in iCalendar, write events (the default) or to-dos',
  excel:
    'CSV as the usual follow-up sheet, for Excel: Vietnamese headers, days as dd/MM/yyyy, a byte-order mark',
  quiet: 'print nothing where all is well, warnings neither',
}

export const PRINT_WORDS: Readonly<Record<Language, PrintWords>> = { vi, en }
