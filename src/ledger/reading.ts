import type { Directive, Notice } from '../directive/directive.js'
import type { Header } from '../notice/header.js'
import type { Day } from '../time/schedule.js'

/** What a notice says of one directive. The ledger numbers it; the evidence stays with the reader. */
export type Reading = Omit<Directive, 'id' | 'reasons' | 'evidence'>

/** What a notice says of itself, and where it came from. */
export interface NoticeReading extends Header {
  readonly file: string
  /** The SHA-256 of its text, which the ledger keeps. */
  readonly source: string
  /** From where recurrences run: the date of issue, else the meeting's, else `--date`, else the day it was added. */
  readonly anchor: Day
}

/** A directive's reading, its fields in one order so that two can be compared as text. */
export function readingOf(directive: Directive): Reading {
  const { item, assignees, collaborators, reportTo, via, action, deadline, recurrence, position, doubts } =
    directive
  return { item, assignees, collaborators, reportTo, via, action, deadline, recurrence, position, doubts }
}

/** A notice's own reading, without its directives. */
export function noticeReadingOf(notice: Notice, source: string, anchor: Day): NoticeReading {
  const { file, kind, number, date, place, issuer, title, meetingDate, signer, distribution } = notice
  return { file, source, anchor, kind, number, date, place, issuer, title, meetingDate, signer, distribution }
}
