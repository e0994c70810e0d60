import type { Language } from '../text/message.js'
import type { PlaceUnit } from '../text/place.js'

/** The words of the help and of usage errors. */
export interface Words {
  readonly about: string
  readonly headings: Readonly<Record<string, string>>
  readonly options: string
  readonly command: string
  readonly help: string
  readonly helpCommand: string
  readonly version: string
  readonly language: string
  readonly color: string
  readonly today: string
  readonly date: string
  readonly before: string
  readonly encoding: string
  readonly jobs: string
  /** The line shown while files are read. */
  readonly progress: (done: number, total: number) => string
  /** A place in a document, where a text has its line. */
  readonly place: Readonly<Record<PlaceUnit, (number: number) => string>>
  readonly when: {
    readonly about: string
    readonly phrases: string
    readonly format: string
    readonly explain: string
  }
  readonly parse: {
    readonly about: string
    readonly files: string
    readonly explain: string
    readonly strict: string
    readonly verbose: string
  }
  readonly completion: { readonly about: string; readonly shell: string }
  readonly choices: (values: string) => string
  readonly usage: UsageWords
}

/** What is wrong with a call, each with its remedy. */
export interface UsageWords {
  readonly seeHelp: (command: string) => string
  readonly unknownOption: (flag: string, near: string) => string
  readonly unknownCommand: (name: string, near: string) => string
  readonly missingArgument: (name: string) => string
  readonly missingValue: (flags: string) => string
  readonly tooMany: string
  readonly notAllowed: (flags: string, value: string, allowed: string) => string
  readonly notADay: (flags: string, value: string) => string
  readonly conflict: (flags: string, other: string) => string
  readonly unknownExtension: (path: string) => string
  readonly overwritesInput: (path: string) => string
  readonly internal: (detail: string) => string
  readonly strictFailed: (rows: number, warnings: number) => string
}

const vi: Words = {
  about: 'Đọc thông báo kết luận thành danh sách nhiệm vụ: ai làm, việc gì, hạn nào.',
  headings: {
    'Usage:': 'Cách dùng:',
    'Arguments:': 'Đối số:',
    'Options:': 'Tùy chọn:',
    'Global Options:': 'Tùy chọn chung:',
    'Commands:': 'Lệnh:',
  },
  options: '[tùy chọn]',
  command: '[lệnh]',
  help: 'xem hướng dẫn này',
  helpCommand: 'xem hướng dẫn của một lệnh',
  version: 'xem phiên bản',
  language: 'ngôn ngữ hiển thị: vi (mặc định, hoặc theo NTM_LANG) hay en',
  color: 'màu: auto (mặc định), always hay never; theo cả NO_COLOR và FORCE_COLOR',
  today: 'ngày thay cho hôm nay (hoặc NTM_TODAY)',
  date: 'ngày tham chiếu khi văn bản, cụm từ không cho biết năm hoặc ngày ban hành',
  before: '“trước ngày D” là hôm trước (exclusive, mặc định) hay chính ngày D (inclusive)',
  encoding: 'bảng mã của tệp văn bản, thay cho bảng mã tự nhận ra',
  jobs: 'số luồng đọc cùng lúc (mặc định: 1 khi ít tệp, mọi nhân khi nhiều tệp)',
  progress: (done, total) => `đã đọc ${done}/${total} tệp`,
  place: { paragraph: (number) => `đoạn ${number}`, page: (number) => `trang ${number}` },
  when: {
    about: 'đọc cụm từ chỉ thời gian thành ngày hoặc chu kỳ',
    phrases: 'cụm từ cần đọc; nếu không có, mỗi dòng của đầu vào chuẩn là một cụm từ',
    format: 'dạng in ra (mặc định: table trên màn hình, plain khi qua ống dẫn)',
    explain: 'nói rõ đọc theo quy tắc nào',
  },
  parse: {
    about: 'đọc thông báo và in các nhiệm vụ; không thay đổi gì',
    files: 'tệp .txt, .md, .docx hoặc .pdf, thư mục chứa chúng, mẫu tên (*.docx), hoặc - là đầu vào chuẩn',
    explain: 'nói rõ từng ô lấy từ chữ nào, theo quy tắc nào',
    strict: 'mã thoát 1 nếu có dòng còn nghi vấn hoặc có cảnh báo',
    verbose: 'in cả các ghi chú, không chỉ cảnh báo',
  },
  completion: { about: 'in đoạn mã để shell gợi ý lệnh và tùy chọn khi bấm Tab', shell: 'shell đang dùng' },
  choices: (values) => `chọn: ${values}`,
  usage: {
    seeHelp: (command) => `Xem: ${command} --help`,
    unknownOption: (flag, near) =>
      `không có tùy chọn ${flag}${near === '' ? '' : `; có phải ý bạn là ${near}?`}`,
    unknownCommand: (name, near) =>
      `không có lệnh ${name}${near === '' ? '' : `; có phải ý bạn là ${near}?`}`,
    missingArgument: (name) => `thiếu ${name}`,
    missingValue: (flags) => `tùy chọn ${flags} cần một giá trị`,
    tooMany: 'thừa đối số',
    notAllowed: (flags, value, allowed) => `giá trị ${value} của ${flags} không dùng được; chọn: ${allowed}`,
    notADay: (flags, value) => `giá trị ${value} của ${flags} không phải ngày YYYY-MM-DD trong lịch`,
    conflict: (flags, other) => `${flags} không dùng cùng ${other}`,
    unknownExtension: (path) =>
      `không biết dạng của ${path}; thêm --format hoặc dùng đuôi .json, .ndjson, .yaml, .csv, .tsv, .txt, .ics, .md, .html`,
    overwritesInput: (path) => `${path} là tệp đang đọc; chọn tên khác cho -o`,
    internal: (detail) => `lỗi của chương trình (${detail}); hãy báo cho người phát triển`,
    strictFailed: (rows, warnings) => `--strict: ${rows} dòng còn nghi vấn, ${warnings} cảnh báo`,
  },
}

const en: Words = {
  about: 'Reads notices of meeting conclusions into directives: who must do what, by when.',
  headings: {},
  options: '[options]',
  command: '[command]',
  help: 'show this help',
  helpCommand: 'show the help of a command',
  version: 'show the version',
  language: 'language shown: vi (the default, or by NTM_LANG) or en',
  color: 'colours: auto (the default), always or never; NO_COLOR and FORCE_COLOR count too',
  today: 'the day that stands for today (or NTM_TODAY)',
  date: 'the reference date where the text gives none',
  before: '“trước ngày D” means the day before (exclusive, the default) or D itself (inclusive)',
  encoding: 'the encoding of texts, in place of the one found by looking',
  jobs: 'threads that read at once (default: 1 for few files, every core for many)',
  progress: (done, total) => `read ${done} of ${total} files`,
  place: { paragraph: (number) => `paragraph ${number}`, page: (number) => `page ${number}` },
  when: {
    about: 'read phrases of time as a date or a recurrence',
    phrases: 'the phrases; without any, each line of standard input is one',
    format: 'what to print (default: table on a terminal, plain in a pipe)',
    explain: 'say by which rule it was read',
  },
  parse: {
    about: 'read notices and print their directives; changes nothing',
    files: '.txt, .md, .docx or .pdf files, folders of them, patterns (*.docx), or - for standard input',
    explain: 'say which words and which rule each field comes from',
    strict: 'exit 1 if a row has doubts or there are warnings',
    verbose: 'print notes too, not only warnings',
  },
  completion: {
    about: 'print a script with which a shell completes commands and options',
    shell: 'your shell',
  },
  choices: (values) => `choices: ${values}`,
  usage: {
    seeHelp: (command) => `See: ${command} --help`,
    unknownOption: (flag, near) => `unknown option ${flag}${near === '' ? '' : `; did you mean ${near}?`}`,
    unknownCommand: (name, near) => `unknown command ${name}${near === '' ? '' : `; did you mean ${near}?`}`,
    missingArgument: (name) => `${name} is missing`,
    missingValue: (flags) => `option ${flags} needs a value`,
    tooMany: 'too many arguments',
    notAllowed: (flags, value, allowed) => `${flags} cannot be ${value}; choose: ${allowed}`,
    notADay: (flags, value) => `${flags} cannot be ${value}; give a calendar day as YYYY-MM-DD`,
    conflict: (flags, other) => `${flags} cannot be used with ${other}`,
    unknownExtension: (path) =>
      `the format of ${path} is unknown; add --format or use .json, .ndjson, .yaml, .csv, .tsv, .txt, .ics, .md, .html`,
    overwritesInput: (path) => `${path} is a file being read; choose another name for -o`,
    internal: (detail) => `a fault of the program (${detail}); please report it`,
    strictFailed: (rows, warnings) => `--strict: ${rows} rows with doubts, ${warnings} warnings`,
  },
}

/** Everything the command line says, in both languages. */
export const WORDS: Readonly<Record<Language, Words>> = { vi, en }
