import { type CalendarDays, type CalendarEntry, calendarEntries } from '../report/calendar.js'
import type { Selection } from '../report/selection.js'
import type { Language } from '../text/message.js'
import { addDays } from '../time/index.js'
import type { Day } from '../time/schedule.js'
import { contentLine, textValue } from './content-line.js'
import { DUE_WORDS } from './due-words.js'
import { LIST_WORDS } from './list-words.js'
import type { ExportView } from './render.js'
import { wordDay, wordDeadline, wordRecurrence } from './schedule-words.js'
import { OUTPUT_WORDS } from './words.js'

/** Reminders come at eight o'clock, so many hours before the midnight on which a later day begins. */
const HOURS_LEFT = 16
/** The instant of a change that no date is known of: a stamp there has to be, and it must not change. */
const NO_DATE = '19700101T000000Z'

/**
 * iCalendar (RFC 5545): an all-day event, or a to-do, for each directive that has a day, or for each unit. It says
 * nothing of the day it is made on, so that what did not change is written alike; its UID tells a calendar that it has it.
 * Done or cancelled work is a cancelled event, so that a calendar that has it lets go of it. A to-do need not have a day.
 */
export function renderIcs(selection: Selection, view: ExportView): string {
  const { assignments, chosen, today, calendar } = selection
  const names = new Set(chosen.map(({ name }) => name))
  const entries = calendarEntries(
    // The units of one directive share its entry: a window that chose one of them must not change it.
    assignments.filter(({ name }) => names.has(name)),
    { eachAssignee: view.eachAssignee, since: today, ...(calendar !== undefined && { calendar }) },
  )
  return component('VCALENDAR', [
    contentLine('VERSION', '2.0'),
    contentLine('PRODID', `-//ntm//ntm//${view.language.toUpperCase()}`),
    contentLine('CALSCALE', 'GREGORIAN'),
    ...entries.map((entry) => {
      const common = commonLines(entry, selection, view.language)
      if (view.todo) return component('VTODO', [...common, ...todoLines(entry), ...alarms(entry, view)])
      const { days } = entry
      if (days === null) return ''
      return component('VEVENT', [...common, ...eventLines(entry, days), ...alarms(entry, view)])
    }),
  ])
}

function component(name: string, lines: readonly string[]): string {
  return [contentLine('BEGIN', name), ...lines, contentLine('END', name)].join('')
}

function commonLines(entry: CalendarEntry, { revisions }: Selection, language: Language): string[] {
  const { directive } = entry
  const revision = revisions?.get(directive.id)
  const stamp =
    revision !== undefined
      ? instant(revision.at)
      : directive.anchor === null
        ? NO_DATE
        : midnight(directive.anchor)
  return [
    contentLine('UID', uidOf(entry)),
    contentLine('DTSTAMP', stamp),
    ...(revision === undefined ? [] : [contentLine('LAST-MODIFIED', stamp)]),
    contentLine('SEQUENCE', String(revision?.sequence ?? 0)),
    contentLine('SUMMARY', textValue(summaryOf(entry))),
    contentLine('DESCRIPTION', textValue(...descriptionOf(entry, language))),
  ]
}

/** ASCII, and of nothing but what the directive is called by: no correction and no new copy changes it. */
function uidOf({ directive, unit }: CalendarEntry): string {
  const parts = [directive.name, ...(unit === null ? [] : [unit])]
  return `${parts.map((part) => encodeURIComponent(part.replace(/\p{Cs}/gu, '\uFFFD'))).join('/')}@ntm`
}

function eventLines({ status }: CalendarEntry, days: CalendarDays): string[] {
  return [
    contentLine('DTSTART;VALUE=DATE', basic(days.first)),
    contentLine('DTEND;VALUE=DATE', basic(addDays(days.first, 1))),
    ...recurrenceLines(days),
    contentLine('STATUS', status === 'open' ? 'CONFIRMED' : 'CANCELLED'),
    // A day on which something is due is not a busy one.
    contentLine('TRANSP', 'TRANSPARENT'),
  ]
}

function todoLines({ status, days, doneOn }: CalendarEntry): string[] {
  return [
    ...(days === null
      ? []
      : [...startOf(days), contentLine('DUE;VALUE=DATE', basic(days.first)), ...recurrenceLines(days)]),
    contentLine('STATUS', status === 'open' ? 'NEEDS-ACTION' : status === 'done' ? 'COMPLETED' : 'CANCELLED'),
    // Noon in Vietnam is the same day nearly everywhere.
    ...(doneOn === null ? [] : [contentLine('COMPLETED', `${basic(doneOn)}T050000Z`)]),
  ]
}

/** To-dos that come back are counted from DTSTART, which task programs take as equal to DUE. */
function startOf({ start, first, rule, others }: CalendarDays): string[] {
  const isCounted = rule !== null || others.length > 0
  if (!isCounted && start >= first) return []
  return [contentLine('DTSTART;VALUE=DATE', basic(isCounted ? first : start))]
}

function recurrenceLines({ first, rule, others, done }: CalendarDays): string[] {
  // Where no rule has it, ical.js, and so Thunderbird, takes the first day from this list only.
  const listed = rule === null && others.length > 0 ? [first, ...others] : others
  return [
    ...(rule === null ? [] : [contentLine('RRULE', rule)]),
    ...(listed.length === 0 ? [] : [contentLine('RDATE;VALUE=DATE', listed.map(basic).join(','))]),
    ...(done.length === 0 ? [] : [contentLine('EXDATE;VALUE=DATE', done.map(basic).join(','))]),
  ]
}

function alarms(entry: CalendarEntry, { todo }: ExportView): string[] {
  if (entry.status !== 'open') return []
  return entry.alarms.map((before) =>
    component('VALARM', [
      contentLine('ACTION', 'DISPLAY'),
      contentLine('DESCRIPTION', textValue(summaryOf(entry))),
      contentLine(todo ? 'TRIGGER;RELATED=END' : 'TRIGGER', durationBefore(before)),
    ]),
  )
}

/** From eight o'clock so many days before to the midnight on which the day begins. */
function durationBefore(days: number): string {
  return days === 1 ? `-PT${HOURS_LEFT}H` : `-P${days - 1}DT${HOURS_LEFT}H`
}

/** Who must do what: of several units the first, and how many more. */
function summaryOf({ directive, units }: CalendarEntry): string {
  const [first, ...others] = units.map(({ unit }) => unit).filter((unit) => unit !== '')
  const who = first === undefined ? '' : `${first}${others.length === 0 ? '' : ` +${others.length}`}: `
  return `${directive.time === null ? '' : `${directive.time} · `}${who}${directive.action}`
}

function descriptionOf({ directive, units, status, days }: CalendarEntry, language: Language): string[] {
  const { action, collaborators, reportTo, via, rrule, time, notice, noticeNumber, item, name } = directive
  const words = OUTPUT_WORDS[language]
  const due = DUE_WORDS[language]
  const named = units.filter(({ unit }) => unit !== '')
  const who =
    days !== null && days.others.length > 0 && rrule === null
      ? named.map(dated)
      : named.map(({ unit }) => unit)
  const to = [reportTo.join('; '), ...(via.length === 0 ? [] : [`(${words.via} ${via.join('; ')})`])]
    .join(' ')
    .trim()
  const line = (label: string, value: string) => (value === '' ? [] : [`${label}: ${value}`])
  return [
    ...(status === 'open' ? [] : [LIST_WORDS[language].status[status]]),
    action,
    ...line(words.assignees, who.length === 0 ? words.nobody : who.join('; ')),
    ...line(words.fields.collaborators, collaborators.join('; ')),
    ...line(words.fields.reportTo, to),
    ...line(words.due, whenWords()),
    [
      notice,
      ...(noticeNumber === null ? [] : [noticeNumber]),
      ...(item === null ? [] : [`${due.item} ${item}`]),
    ].join(', '),
    name,
  ]

  function dated({ unit, due: day }: (typeof units)[number]): string {
    return day === null ? unit : `${unit} (${wordDay(day, language)})`
  }

  function whenWords(): string {
    if (rrule !== null) return wordRecurrence({ rrule, time }, language)
    if (days === null) return ''
    const first = units.find(({ due: day }) => day === days.first)
    const extended = first?.firstDue ?? null
    return [
      wordDeadline({ start: days.start, due: days.first, time }, language).join(' '),
      ...(extended === null ? [] : [due.extendedFrom(wordDay(extended, language))]),
    ].join(', ')
  }
}

/** RFC 5545 DATE: `20230424`. */
function basic(day: Day): string {
  return day.replaceAll('-', '')
}

function midnight(day: Day): string {
  return `${basic(day)}T000000Z`
}

/** RFC 5545 DATE-TIME in UTC, of an instant as ISO 8601 has it. */
function instant(at: string): string {
  return `${at.slice(0, 19).replace(/[-:]/g, '')}Z`
}
