import type { Directive, Notice } from '../directive/directive.js'

/** A directive as scripts get it: the evidence is left to `--explain`. */
export type DirectiveRecord = Omit<Directive, 'evidence' | 'reasons'> &
  Partial<Pick<Directive, 'evidence' | 'reasons'>>
export type NoticeRecord = Omit<Notice, 'directives'> & { readonly directives: readonly DirectiveRecord[] }

/** What `ntm parse --format json` prints: the fields and their order are a promise. */
export interface NoticeDocument {
  readonly version: 1
  readonly notices: readonly NoticeRecord[]
}

export function documentOf(notices: readonly Notice[], explain = false): NoticeDocument {
  return { version: 1, notices: notices.map((notice) => noticeRecord(notice, explain)) }
}

/** A notice with the fields of the contract in its order, whatever order the reader made them in. */
export function noticeRecord(notice: Notice, explain = false): NoticeRecord {
  const { file, key, kind, number, date, place, issuer, title, meetingDate, signer, distribution, trace } =
    notice
  return {
    file,
    key,
    kind,
    number,
    date,
    place,
    issuer,
    title,
    meetingDate,
    signer: signer && { name: signer.name, title: signer.title },
    distribution,
    directives: notice.directives.map((directive) => directiveRecord(directive, explain)),
    messages: notice.messages.map(({ line, column, severity, code, reason, position }) => {
      return { line, column, severity, code, reason, position }
    }),
    ...(trace === undefined ? {} : { trace }),
  }
}

function directiveRecord(directive: Directive, explain: boolean): DirectiveRecord {
  const { id, item, assignees, collaborators, reportTo, via, action, position, doubts, reasons, evidence } =
    directive
  const { deadline, recurrence } = directive
  return {
    id,
    item,
    assignees,
    collaborators,
    reportTo,
    via,
    action,
    deadline: deadline && {
      text: deadline.text,
      start: deadline.start,
      due: deadline.due,
      time: deadline.time,
      position: deadline.position,
    },
    recurrence: recurrence && {
      text: recurrence.text,
      rrule: recurrence.rrule,
      time: recurrence.time,
      position: recurrence.position,
    },
    position,
    doubts,
    ...(explain ? { reasons, evidence } : {}),
  }
}
