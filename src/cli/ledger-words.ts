import type { Language } from '../text/message.js'

/** What the commands of the ledger say: in the help, of what they did, and of what is wrong with a call. */
export interface LedgerWords {
  readonly ledger: string
  readonly verbose: string
  readonly assignee: string
  readonly notice: string
  readonly id: string
  readonly reason: string
  readonly unit: string
  readonly about: Readonly<
    Record<
      | 'add'
      | 'import'
      | 'due'
      | 'export'
      | 'list'
      | 'show'
      | 'done'
      | 'extend'
      | 'cancel'
      | 'edit'
      | 'undo'
      | 'log'
      | 'rm'
      | 'check',
      string
    >
  >
  readonly options: Readonly<
    Record<
      | 'files'
      | 'importFile'
      | 'dueFiles'
      | 'dryRun'
      | 'week'
      | 'month'
      | 'quarter'
      | 'days'
      | 'from'
      | 'to'
      | 'by'
      | 'summary'
      | 'all'
      | 'failOnOverdue'
      | 'open'
      | 'doneFor'
      | 'doneOn'
      | 'doneNote'
      | 'extendTo'
      | 'action'
      | 'assignees'
      | 'collaborators'
      | 'reportTo'
      | 'via'
      | 'due'
      | 'rrule'
      | 'confirm'
      | 'limit'
      | 'logId',
      string
    >
  >
  readonly said: {
    readonly ledgerFile: (path: string) => string
    readonly waiting: string
    readonly dryRun: string
    readonly added: (count: number, first: string, last: string) => string
    readonly addedNone: string
    readonly unchanged: (count: number) => string
    readonly changed: (added: number, changed: number, dropped: number, unchanged: number) => string
    readonly what: Readonly<Record<'added' | 'changed' | 'dropped', string>>
    readonly nobody: string
    readonly done: (day: string) => string
    readonly occurrence: (day: string) => string
    readonly due: (day: string) => string
    readonly doneLate: (days: number) => string
    readonly alreadyDone: (day: string) => string
    readonly isCancelled: string
    readonly stillOpen: (units: string) => string
    readonly stillMissed: (count: number, days: string) => string
    readonly allDone: string
    readonly extended: (day: string, first: string | null) => string
    readonly cancelled: string
    readonly corrected: (fields: string) => string
    readonly confirmed: string
    readonly nothingChanged: string
    readonly undone: (id: number, name: string, at: string, who: string) => string
    readonly nothingToUndo: string
    readonly imported: (notices: number, directives: number, commands: number) => string
    readonly removed: (key: string, count: number) => string
    readonly checked: (commands: number, directives: number) => string
    readonly doubts: (count: number) => string
    readonly overdue: (count: number) => string
  }
  readonly wrong: {
    readonly noDirective: (id: string) => string
    readonly noNotice: (key: string) => string
    readonly ambiguous: (typed: string, candidates: string) => string
    readonly noUnit: (name: string, units: string) => string
    readonly severalUnits: (name: string, units: string) => string
    readonly notAPeriod: (value: string) => string
    readonly noOccurrence: (id: string, period: string, next: string) => string
    readonly inFuture: (day: string) => string
    readonly notDated: (id: string) => string
    readonly oneWindow: string
    readonly fromTo: string
    readonly notAWindow: (flag: string, value: string, example: string) => string
    readonly notACount: (flag: string, value: string) => string
    readonly notARule: (value: string) => string
    readonly nothingToEdit: string
    readonly editField: (key: string) => string
    readonly editValue: (key: string) => string
    readonly editBoth: string
    readonly removedNotice: (key: string) => string
    readonly broken: (id: string) => string
  }
}

const vi: LedgerWords = {
  ledger: 'tệp sổ theo dõi (hoặc NTM_LEDGER, ledger: trong ntm.yaml, thư mục dữ liệu của người dùng)',
  verbose: 'nói thêm: tệp sổ, các ghi chú',
  assignee: 'chỉ việc của đơn vị có tên này (một phần tên, không dấu cũng được)',
  notice: 'chỉ thông báo này',
  id: 'số của nhiệm vụ (12) hoặc tên (my-loc-2023#5)',
  reason: 'lý do',
  unit: 'chỉ đơn vị này (dùng nhiều lần được); nếu không có: mọi đơn vị chưa xong',
  about: {
    add: 'đưa thông báo vào sổ, hoặc cập nhật theo bản mới',
    import: 'nhập lại tệp YAML hoặc JSON mà ntm export đã xuất, trọn vẹn hoặc không nhập gì',
    due: 'việc đến hạn và quá hạn, theo sổ hoặc theo các tệp',
    export: 'xuất các nhiệm vụ, theo sổ hoặc theo các tệp, cho chương trình khác và để in',
    list: 'các nhiệm vụ trong sổ',
    show: 'một nhiệm vụ, với nguyên văn của thông báo',
    done: 'ghi nhận đã xong',
    extend: 'gia hạn; hạn đầu vẫn được giữ',
    cancel: 'thôi theo dõi một nhiệm vụ',
    edit: 'sửa chỗ đọc sai, bằng tùy chọn hoặc trong trình soạn thảo ($EDITOR)',
    undo: 'hoàn tác lệnh cuối cùng',
    log: 'ai làm gì, khi nào',
    rm: 'bỏ một thông báo khỏi sổ',
    check: 'kiểm tra sổ và các dòng còn nghi vấn',
  },
  options: {
    files: 'tệp .txt hoặc .md, thư mục chứa chúng, hoặc - là đầu vào chuẩn',
    importFile: 'tệp .yaml hoặc .json, hoặc - là đầu vào chuẩn',
    dueFiles: 'các thông báo; nếu không có: sổ theo dõi',
    dryRun: 'chỉ nói sẽ làm gì',
    week: 'tuần (mặc định: tuần này; +1 là tuần sau, -1 là tuần trước)',
    month: 'tháng (mặc định: tháng này)',
    quarter: 'quý (mặc định: quý này)',
    days: 'từ hôm nay, chừng này ngày',
    from: 'từ ngày này',
    to: 'đến ngày này',
    by: 'chia theo đơn vị thực hiện (assignee)',
    summary: 'bảng tổng hợp theo đơn vị',
    all: 'cả việc không nêu hạn',
    failOnOverdue: 'mã thoát 1 nếu có việc quá hạn',
    open: 'chỉ việc chưa xong',
    doneFor: 'kỳ nào của việc định kỳ: ngày, tuần, tháng, quý; nếu không có: kỳ sớm nhất chưa xong',
    doneOn: 'ngày xong (mặc định: hôm nay)',
    doneNote: 'ghi chú',
    extendTo: 'hạn mới',
    action: 'nội dung',
    assignees: 'đơn vị thực hiện (dùng nhiều lần được)',
    collaborators: 'đơn vị phối hợp (dùng nhiều lần được)',
    reportTo: 'nơi nhận báo cáo (dùng nhiều lần được)',
    via: 'báo cáo qua (dùng nhiều lần được)',
    due: 'hạn, hoặc none là không có hạn',
    rrule: 'chu kỳ theo RFC 5545 (FREQ=WEEKLY;BYDAY=WE), hoặc none là không định kỳ',
    confirm: 'đã xem lại: dòng này đúng, không còn nghi vấn',
    limit: 'chỉ chừng này lệnh gần nhất',
    logId: 'chỉ nhiệm vụ này',
  },
  said: {
    ledgerFile: (path) => `sổ: ${path}`,
    waiting: 'một lệnh ntm khác đang ghi sổ; đang chờ…',
    dryRun: '(chạy thử: chưa ghi gì)',
    added: (count, first, last) =>
      count === 1 ? `thêm 1 nhiệm vụ (${first})` : `thêm ${count} nhiệm vụ (${first}–${last})`,
    addedNone: 'đã thêm, không có nhiệm vụ nào',
    unchanged: (count) => `không thay đổi (${count} nhiệm vụ)`,
    changed: (added, changed, dropped, unchanged) =>
      `cập nhật: ${added} thêm, ${changed} đổi, ${dropped} bỏ, ${unchanged} giữ nguyên`,
    what: { added: 'thêm', changed: 'đổi', dropped: 'bỏ' },
    nobody: 'chưa rõ đơn vị',
    done: (day) => `xong ngày ${day}`,
    occurrence: (day) => `kỳ ${day}`,
    due: (day) => `hạn ${day}`,
    doneLate: (days) => `trễ ${days} ngày`,
    alreadyDone: (day) => `đã ghi xong ngày ${day} từ trước`,
    isCancelled: 'đã thôi theo dõi',
    stillOpen: (units) => `còn chưa xong: ${units}`,
    stillMissed: (count, days) => `còn lỡ ${count} kỳ: ${days}`,
    allDone: 'mọi đơn vị đã xong',
    extended: (day, first) => `gia hạn đến ${day}${first === null ? '' : ` (hạn đầu ${first})`}`,
    cancelled: 'thôi theo dõi',
    corrected: (fields) => `đã sửa: ${fields}`,
    confirmed: 'đã xem lại, không còn nghi vấn',
    nothingChanged: 'không có gì thay đổi',
    undone: (id, name, at, who) => `đã hoàn tác lệnh ${id}: ${name} (${at}, ${who})`,
    nothingToUndo: 'không có gì để hoàn tác',
    imported: (notices, directives, commands) =>
      `đã nhập ${notices} thông báo, ${directives} nhiệm vụ, ${commands} lệnh`,
    removed: (key, count) => `đã bỏ ${key} (${count} nhiệm vụ)`,
    checked: (commands, directives) => `sổ nguyên vẹn: ${commands} lệnh, ${directives} nhiệm vụ`,
    doubts: (count) =>
      `${count} nhiệm vụ còn nghi vấn; sửa bằng ntm edit ID, hoặc ntm edit ID --confirm nếu đúng`,
    overdue: (count) => `--fail-on-overdue: ${count} việc quá hạn`,
  },
  wrong: {
    noDirective: (id) => `không có nhiệm vụ ${id}; xem: ntm list`,
    noNotice: (key) => `không có thông báo ${key}; xem: ntm list`,
    ambiguous: (typed, candidates) => `${typed} có thể là: ${candidates}`,
    noUnit: (name, units) => `không có đơn vị “${name}”; các đơn vị: ${units}`,
    severalUnits: (name, units) => `“${name}” có thể là: ${units}`,
    notAPeriod: (value) =>
      `${value} không phải ngày (2023-04-19), tuần (2023-W16), tháng (2023-04) hoặc quý (2023-Q2)`,
    noOccurrence: (id, period, next) =>
      `${id} không có kỳ nào trong ${period}${next === '' ? '' : `; kỳ chưa xong sớm nhất: ${next}`}`,
    inFuture: (day) => `${day} chưa đến; --on phải là hôm nay hoặc trước đó`,
    notDated: (id) => `${id} là việc định kỳ, không gia hạn được; sửa chu kỳ bằng: ntm edit ${id} --rrule …`,
    oneWindow: 'chỉ chọn một trong --week, --month, --quarter, --days, --from/--to',
    fromTo: '--from và --to đi cùng nhau, --from không sau --to',
    notAWindow: (flag, value, example) => `giá trị ${value} của ${flag} không dùng được; ví dụ: ${example}`,
    notACount: (flag, value) => `giá trị ${value} của ${flag} không phải số nguyên từ 1`,
    notARule: (value) => `${value} không phải chu kỳ RFC 5545 mà ntm tính được; ví dụ: FREQ=WEEKLY;BYDAY=WE`,
    nothingToEdit: 'chưa sửa gì: thêm tùy chọn, hoặc đặt EDITOR để sửa trong trình soạn thảo',
    editField: (key) => `không có mục ${key}`,
    editValue: (key) => `giá trị của ${key} không dùng được`,
    editBoth: 'một nhiệm vụ có hạn hoặc chu kỳ, không có cả hai',
    removedNotice: (key) => `thông báo ${key} đã bỏ khỏi sổ; thêm lại bằng ntm add, hoặc ntm undo`,
    broken: (id) => `dòng ${id} không khớp với các sự kiện của nó`,
  },
}

const en: LedgerWords = {
  ledger: 'the ledger’s file (or NTM_LEDGER, ledger: in ntm.yaml, the user’s data folder)',
  verbose: 'say more: the ledger’s file, notes',
  assignee: 'only the work of units with this name (a part will do, without marks too)',
  notice: 'this notice only',
  id: 'a directive’s number (12) or name (my-loc-2023#5)',
  reason: 'why',
  unit: 'this unit only (may be repeated); without it, every unit that is open',
  about: {
    add: 'put notices into the ledger, or bring them up to date with a new copy',
    import: 'take back a YAML or JSON file of ntm export, wholly or not at all',
    due: 'what is due and late, by the ledger or by files',
    export: 'give the directives away, of the ledger or of files',
    list: 'the directives of the ledger',
    show: 'a directive, with the notice’s own words',
    done: 'record that work is done',
    extend: 'move a deadline; the first one stays known',
    cancel: 'follow a directive no more',
    edit: 'correct what was read wrongly, by options or in $EDITOR',
    undo: 'undo the last command',
    log: 'who did what, when',
    rm: 'take a notice out of the ledger',
    check: 'check the ledger, and show rows with doubts',
  },
  options: {
    files: '.txt or .md files, folders of them, or - for standard input',
    importFile: 'a .yaml or .json file, or - for standard input',
    dueFiles: 'notices; without any, the ledger',
    dryRun: 'only say what would be done',
    week: 'a week (default: this one; +1 is the next, -1 the last)',
    month: 'a month (default: this one)',
    quarter: 'a quarter (default: this one)',
    days: 'so many days from today on',
    from: 'from this day',
    to: 'to this day',
    by: 'a sheet for each unit (assignee)',
    summary: 'the table by unit',
    all: 'work without a date, too',
    failOnOverdue: 'exit 1 if anything is late',
    open: 'only what is not done',
    doneFor: 'which occurrence: a day, week, month or quarter; without it, the first that is not done',
    doneOn: 'the day it was done (default: today)',
    doneNote: 'a note',
    extendTo: 'the new deadline',
    action: 'what is to be done',
    assignees: 'who must act (may be repeated)',
    collaborators: 'with whom (may be repeated)',
    reportTo: 'to whom to report (may be repeated)',
    via: 'through whom to report (may be repeated)',
    due: 'the due day, or none',
    rrule: 'an RFC 5545 rule (FREQ=WEEKLY;BYDAY=WE), or none',
    confirm: 'checked: the row is right, no doubts are left',
    limit: 'only so many of the newest commands',
    logId: 'this directive only',
  },
  said: {
    ledgerFile: (path) => `ledger: ${path}`,
    waiting: 'another ntm is writing to the ledger; waiting…',
    dryRun: '(a trial: nothing was written)',
    added: (count, first, last) =>
      count === 1 ? `1 directive added (${first})` : `${count} directives added (${first}–${last})`,
    addedNone: 'added, without directives',
    unchanged: (count) => `unchanged (${count} directives)`,
    changed: (added, changed, dropped, unchanged) =>
      `updated: ${added} added, ${changed} changed, ${dropped} dropped, ${unchanged} unchanged`,
    what: { added: 'added', changed: 'changed', dropped: 'dropped' },
    nobody: 'nobody known',
    done: (day) => `done ${day}`,
    occurrence: (day) => `occurrence of ${day}`,
    due: (day) => `due ${day}`,
    doneLate: (days) => `${days} ${days === 1 ? 'day' : 'days'} late`,
    alreadyDone: (day) => `was recorded as done on ${day} before`,
    isCancelled: 'is cancelled',
    stillOpen: (units) => `still open: ${units}`,
    stillMissed: (count, days) => `${count} still missed: ${days}`,
    allDone: 'all units are done',
    extended: (day, first) => `extended to ${day}${first === null ? '' : ` (first due ${first})`}`,
    cancelled: 'cancelled',
    corrected: (fields) => `corrected: ${fields}`,
    confirmed: 'checked, no doubts left',
    nothingChanged: 'nothing changed',
    undone: (id, name, at, who) => `undid command ${id}: ${name} (${at}, ${who})`,
    nothingToUndo: 'there is nothing to undo',
    imported: (notices, directives, commands) =>
      `imported ${notices} notices, ${directives} directives, ${commands} commands`,
    removed: (key, count) => `removed ${key} (${count} directives)`,
    checked: (commands, directives) => `the ledger is sound: ${commands} commands, ${directives} directives`,
    doubts: (count) =>
      `${count} directives with doubts; correct with ntm edit ID, or ntm edit ID --confirm if right`,
    overdue: (count) => `--fail-on-overdue: ${count} late`,
  },
  wrong: {
    noDirective: (id) => `there is no directive ${id}; see: ntm list`,
    noNotice: (key) => `there is no notice ${key}; see: ntm list`,
    ambiguous: (typed, candidates) => `${typed} could be: ${candidates}`,
    noUnit: (name, units) => `no unit is called “${name}”; the units: ${units}`,
    severalUnits: (name, units) => `“${name}” could be: ${units}`,
    notAPeriod: (value) =>
      `${value} is no day (2023-04-19), week (2023-W16), month (2023-04) or quarter (2023-Q2)`,
    noOccurrence: (id, period, next) =>
      `${id} is not due in ${period}${next === '' ? '' : `; the first that is open: ${next}`}`,
    inFuture: (day) => `${day} is yet to come; --on takes today or a day before`,
    notDated: (id) =>
      `${id} comes back and has no deadline to extend; change its rule: ntm edit ${id} --rrule …`,
    oneWindow: 'choose one of --week, --month, --quarter, --days, --from/--to',
    fromTo: '--from and --to go together, --from not after --to',
    notAWindow: (flag, value, example) => `${flag} cannot be ${value}; for example: ${example}`,
    notACount: (flag, value) => `${flag} cannot be ${value}; give a whole number from 1`,
    notARule: (value) => `${value} is no RFC 5545 rule that ntm can count; for example: FREQ=WEEKLY;BYDAY=WE`,
    nothingToEdit: 'nothing was edited: give options, or set EDITOR to edit in an editor',
    editField: (key) => `there is no field ${key}`,
    editValue: (key) => `${key} cannot have this value`,
    editBoth: 'a directive has a deadline or a recurrence, not both',
    removedNotice: (key) => `the notice ${key} was removed; add it again with ntm add, or ntm undo`,
    broken: (id) => `row ${id} does not agree with its events`,
  },
}

export const LEDGER_WORDS: Readonly<Record<Language, LedgerWords>> = { vi, en }
