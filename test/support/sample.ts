import type { Directive, Notice } from '../../src/directive/directive.js'

const POSITION = {
  start: { line: 3, column: 1, offset: 20 },
  end: { line: 3, column: 40, offset: 59 },
}

/** A directive by hand; what is left out is empty. */
export function directive(fields: Partial<Directive> = {}): Directive {
  return {
    id: 'mau#1',
    item: '1',
    assignees: ['UBND xã Mỹ Hà'],
    collaborators: [],
    reportTo: [],
    via: [],
    action: 'hoàn thiện hồ sơ chứng minh các tiêu chí',
    deadline: null,
    recurrence: null,
    position: POSITION,
    doubts: [],
    reasons: [],
    evidence: [],
    ...fields,
  }
}

/** A deadline by hand. */
export function deadline(fields: Partial<NonNullable<Directive['deadline']>> = {}) {
  return {
    text: 'trước ngày 25/4/2023',
    start: null,
    due: '2023-04-24',
    time: null,
    position: POSITION,
    ...fields,
  } as const
}

/** A recurrence by hand. */
export function recurrence(rrule: string, fields: Partial<NonNullable<Directive['recurrence']>> = {}) {
  return { text: 'thứ 4 hàng tuần', rrule, time: null, position: POSITION, ...fields } as const
}

/** A notice by hand. */
export function notice(fields: Partial<Notice> = {}): Notice {
  return {
    file: 'mau.txt',
    key: 'mau',
    kind: 'notice',
    number: '12/TB-UBND',
    date: '2023-04-06',
    place: 'Mỹ Lộc',
    issuer: 'UBND huyện Mỹ Lộc',
    title: 'Kết luận tại Hội nghị kiểm điểm tiến độ',
    meetingDate: '2023-04-05',
    signer: { name: 'Lê Quang Huy', title: 'Phó Chủ tịch' },
    distribution: ['Như trên'],
    directives: [],
    messages: [],
    ...fields,
  }
}
