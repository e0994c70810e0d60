import type { Language } from '../text/message.js'

type Wording = Readonly<Record<Language, (detail: string, ...more: readonly string[]) => string>>

/** What can be wrong with an input or an output, and what to do about it. The codes are promises; README lists them. */
export const PROBLEMS = {
  'file-missing': {
    vi: () => 'không có tệp hoặc thư mục này; kiểm tra lại đường dẫn',
    en: () => 'no such file or folder; check the path',
  },
  'file-unreadable': {
    vi: (detail) => `không đọc được (${detail}); kiểm tra quyền truy cập`,
    en: (detail) => `cannot be read (${detail}); check its permissions`,
  },
  'file-empty': {
    vi: () => 'tệp rỗng; lưu nội dung văn bản vào tệp rồi chạy lại',
    en: () => 'the file is empty; save the text of the notice in it and run again',
  },
  'file-binary': {
    vi: () => 'không phải tệp văn bản; lưu thông báo thành .docx, .pdf hoặc .txt rồi chạy lại',
    en: () => 'not a text file; save the notice as .docx, .pdf or .txt and run again',
  },
  'file-encoding': {
    vi: (encoding, byte, offset) =>
      `không phải mã ${encoding}: byte ${byte} ở vị trí ${offset}; chỉ rõ bảng mã bằng --encoding, hoặc lưu lại với mã UTF-8`,
    en: (encoding, byte, offset) =>
      `not ${encoding}: byte ${byte} at offset ${offset}; name the encoding with --encoding, or save as UTF-8`,
  },
  'file-format': {
    vi: (format) => `không đọc định dạng ${format}; mở tệp và lưu thành .docx hoặc .txt rồi chạy lại`,
    en: (format) => `${format} is not read; open the file, save it as .docx or .txt and run again`,
  },
  'file-encrypted': {
    vi: () => 'tệp có mật khẩu; mở tệp, bỏ mật khẩu, lưu lại rồi chạy lại',
    en: () => 'the file has a password; open it, remove the password, save it and run again',
  },
  'file-scanned': {
    vi: () => 'là ảnh chụp hoặc bản scan, không có chữ; nhận dạng chữ (OCR), lưu thành .txt rồi chạy lại',
    en: () => 'an image or a scan, without text; recognise its text (OCR), save that as .txt and run again',
  },
  'file-broken': {
    vi: (detail) => `tệp hỏng (${detail}); mở bằng Word hoặc trình đọc PDF, lưu lại rồi chạy lại`,
    en: (detail) => `the file is damaged (${detail}); open it in Word or a PDF reader, save it and run again`,
  },
  'file-large': {
    vi: (limit) => `quá lớn (hơn ${limit} khi mở ra); không phải một thông báo, hoặc hãy tách tệp`,
    en: (limit) => `too large (over ${limit} when opened); this is no notice, or split it`,
  },
  'folder-empty': {
    vi: () => 'không có tệp .txt, .md, .docx hoặc .pdf nào',
    en: () => 'holds no .txt, .md, .docx or .pdf file',
  },
  'output-failed': {
    vi: (detail) => `không ghi được (${detail}); tệp cũ, nếu có, còn nguyên`,
    en: (detail) => `cannot be written (${detail}); the old file, if any, is untouched`,
  },
  'ledger-missing': {
    vi: () => 'chưa có sổ theo dõi; thêm thông báo bằng ntm add, hoặc chỉ rõ tệp bằng --ledger',
    en: () => 'there is no ledger yet; add notices with ntm add, or name the file with --ledger',
  },
  'ledger-foreign': {
    vi: () => 'không phải sổ theo dõi của ntm; tệp được giữ nguyên, chọn tệp khác bằng --ledger',
    en: () => 'no ledger of ntm; it was left as it is, name another file with --ledger',
  },
  'ledger-damaged': {
    vi: (detail) =>
      `sổ theo dõi bị hỏng hoặc thiếu${bracketed(detail)}; tệp được giữ nguyên, hãy dùng bản sao lưu`,
    en: (detail) =>
      `the ledger is damaged or cut short${bracketed(detail)}; it was left as it is, restore a backup`,
  },
  'ledger-newer': {
    vi: (detail) => `sổ do bản ntm mới hơn ghi (phiên bản ${detail}); tệp được giữ nguyên, hãy nâng cấp ntm`,
    en: (detail) => `a newer ntm wrote it (version ${detail}); it was left as it is, upgrade ntm`,
  },
  'ledger-unwritable': {
    vi: (detail) =>
      `không ghi được sổ theo dõi${bracketed(detail)}; sổ còn nguyên, kiểm tra quyền và thư mục`,
    en: (detail) =>
      `the ledger cannot be written${bracketed(detail)}; it is as it was, check permissions and folder`,
  },
  'ledger-unreadable': {
    vi: (detail) => `không đọc được sổ theo dõi${bracketed(detail)}; kiểm tra quyền truy cập`,
    en: (detail) => `the ledger cannot be read${bracketed(detail)}; check its permissions`,
  },
  'ledger-full': {
    vi: (detail) =>
      `ổ đĩa đầy hoặc không ghi được${bracketed(detail)}; sổ còn nguyên, giải phóng chỗ rồi chạy lại`,
    en: (detail) =>
      `the disk is full or fails${bracketed(detail)}; the ledger is as it was, make room and run again`,
  },
  'ledger-busy': {
    vi: () => 'một lệnh ntm khác đang dùng sổ quá lâu; sổ còn nguyên, chạy lại sau',
    en: () => 'another ntm has been using the ledger for too long; it is as it was, run again later',
  },
  'config-invalid': {
    vi: (detail) => `không đọc được cấu hình (${detail})`,
    en: (detail) => `the configuration cannot be read (${detail})`,
  },
  'config-key': {
    vi: (detail) => `không có mục cấu hình ${detail}`,
    en: (detail) => `there is no setting ${detail}`,
  },
  'import-syntax': {
    vi: (detail) => `không phải YAML hay JSON (${detail}); chưa nhập gì`,
    en: (detail) => `neither YAML nor JSON (${detail}); nothing was imported`,
  },
  'import-key': {
    vi: (key, known) => `không có mục ${key}; các mục ở đây: ${known}`,
    en: (key, known) => `there is no key ${key}; those there are: ${known}`,
  },
  'import-missing': {
    vi: (key) => `thiếu mục ${key}`,
    en: (key) => `the key ${key} is missing`,
  },
  'import-value': {
    vi: (value, wanted) => `giá trị ${value} không dùng được; cần: ${wanted}`,
    en: (value, wanted) => `the value cannot be ${value}; it takes: ${wanted}`,
  },
  'import-duplicate': {
    vi: (name) => `${name} đã có ở trên; mỗi tên, mỗi số chỉ dùng một lần`,
    en: (name) => `${name} stands above already; each name and number is given once`,
  },
  'import-both': {
    vi: (id) => `${id} có cả hạn và chu kỳ; chỉ giữ một`,
    en: (id) => `${id} has a deadline and a recurrence; keep one`,
  },
  'import-differs': {
    vi: (what) => `${what}: không khớp với mục history của tệp; nhập tệp chưa sửa, rồi ghi bằng lệnh của ntm`,
    en: (what) =>
      `${what}: does not agree with the file’s history; import it unchanged, then use ntm’s commands`,
  },
  'ledger-used': {
    vi: () => 'sổ đã có dữ liệu; bản xuất có lịch sử chỉ nhập được vào sổ mới: chọn tệp khác bằng --ledger',
    en: () =>
      'the ledger is in use; an export with history goes into a new one: name another file with --ledger',
  },
  internal: {
    vi: (detail) => `lỗi của chương trình (${detail}); hãy báo cho người phát triển kèm tệp này`,
    en: (detail) => `a fault of the program (${detail}); please report it with this file`,
  },
} as const satisfies Record<string, Wording>

export type ProblemCode = keyof typeof PROBLEMS

function bracketed(detail: string): string {
  return detail === '' ? '' : ` (${detail})`
}
