import type { Language } from '../text/message.js'

type Wording = Readonly<Record<Language, (detail: string) => string>>

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
    vi: () => 'không phải tệp văn bản; với PDF hoặc Word, hãy lưu ra tệp .txt mã UTF-8',
    en: () => 'not a text file; save a PDF or Word document as .txt in UTF-8',
  },
  'file-encoding': {
    vi: () => 'không phải mã UTF-8; chuyển mã (ví dụ: iconv -f WINDOWS-1258 -t UTF-8) rồi chạy lại',
    en: () => 'not UTF-8; convert it (for example: iconv -f WINDOWS-1258 -t UTF-8) and run again',
  },
  'folder-empty': {
    vi: () => 'thư mục không có tệp .txt hoặc .md nào',
    en: () => 'the folder holds no .txt or .md file',
  },
  'output-failed': {
    vi: (detail) => `không ghi được (${detail}); tệp cũ, nếu có, còn nguyên`,
    en: (detail) => `cannot be written (${detail}); the old file, if any, is untouched`,
  },
  internal: {
    vi: (detail) => `lỗi của chương trình (${detail}); hãy báo cho người phát triển kèm tệp này`,
    en: (detail) => `a fault of the program (${detail}); please report it with this file`,
  },
} as const satisfies Record<string, Wording>

export type ProblemCode = keyof typeof PROBLEMS
