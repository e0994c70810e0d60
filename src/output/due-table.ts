import type { DueDay, DueReport, DueRow } from '../report/due.js'
import type { UnitReport } from '../report/group.js'
import type { ReportWindow } from '../report/window.js'
import type { Language } from '../text/message.js'
import type { Day } from '../time/schedule.js'
import type { Line } from './cells.js'
import { DUE_WORDS } from './due-words.js'
import { type Cell, gridLines, linesOf } from './grid.js'
import type { View } from './render.js'
import { wordDay, wordRecurrence, wordWeekday } from './schedule-words.js'
import { widthOf, wrap } from './width.js'
import { OUTPUT_WORDS } from './words.js'

/** Of a row's width, the most that its units may take. */
const UNITS_SHARE = 0.28
/** Missed days that are listed; the others are counted. */
const LISTED = 6

/** For people: late work first, then day by day. */
export function dueTable(report: DueReport, view: View): string {
  const { language, style, width } = view
  const lines = [
    ...wrap(reportHeading(report.today, report.window, language), width).map(style.heading),
    '',
    ...sectionLines(report, view),
    ...wrap(countLine(report, language), width).map(style.faint),
  ]
  return `${lines.join('\n')}\n`
}

/** One sheet for each unit. */
export function unitTables(head: DueReport, units: readonly UnitReport[], view: View): string {
  const { language, style, width } = view
  const words = DUE_WORDS[language]
  if (units.length === 0) return dueTable(head, view)
  return units
    .map(({ unit, report }) => {
      const lines = [
        ...linesOf(unit === '' ? words.nobody : unit, width).map(({ text }) => style.label(text)),
        ...wrap(reportHeading(report.today, report.window, language), width).map(style.heading),
        '',
        ...sectionLines(report, view),
        ...wrap(countLine(report, language), width).map(style.faint),
      ]
      return `${lines.join('\n')}\n`
    })
    .join('\n')
}

/** The day and the window that a report is for. */
export function reportHeading(today: Day, window: ReportWindow, language: Language): string {
  const words = DUE_WORDS[language]
  const day = `${wordDay(today, language)}, ${wordWeekday(today, language)}`
  const stretch = words.window[window.kind](
    window.name,
    wordDay(window.from, language),
    wordDay(window.to, language),
  )
  return `${words.today(day)} · ${stretch}`
}

/** How much there is of each. */
export function countLine({ counts, undated }: DueReport, language: Language): string {
  const { late, due, periodic } = counts
  return DUE_WORDS[language].counts(late, due, periodic, undated === null ? null : counts.undated)
}

function sectionLines(report: DueReport, view: View): string[] {
  const words = DUE_WORDS[view.language]
  const section = (heading: string, rows: readonly DueRow[]) =>
    rows.length === 0 ? [] : [view.style.heading(heading), ...rowLines(rows, report.today, view), '']
  const lines = [
    ...section(words.late, report.late),
    ...report.days.flatMap((day) => section(dayHeading(day, report.today, view.language), day.rows)),
    ...section(words.periodic, report.periodic),
    ...section(words.undated, report.undated ?? []),
  ]
  return lines.length === 0 ? [words.nothing, ''] : lines
}

/** A day with its weekday, and whether it is today or a day off. */
export function dayHeading({ day, off }: DueDay, today: Day, language: Language): string {
  const words = DUE_WORDS[language]
  const weekday = wordWeekday(day, language)
  const name = weekday.charAt(0).toUpperCase() + weekday.slice(1)
  return [
    `${name}, ${wordDay(day, language)}`,
    ...(day === today ? [words.dueToday] : []),
    ...(off === null ? [] : [words.off(off === 'weekend' ? words.weekend : off)]),
  ].join(' · ')
}

function rowLines(rows: readonly DueRow[], today: Day, view: View): string[] {
  const { language, style, width } = view
  const words = DUE_WORDS[language]
  const most = Math.max(14, Math.floor(width * UNITS_SHARE))
  const cells = rows.map((row): Cell[] => [
    linesOf(row.id, width, style.heading),
    (row.units.length === 0 ? [words.nobody] : row.units).flatMap((unit) => linesOf(unit, most, style.label)),
    (room) => [...linesOf(row.action, room), ...linesOf(sourceOf(row, language), room, style.faint)],
    whenLines(row, today, view),
  ])
  return gridLines(cells, width)
}

function sourceOf(row: DueRow, language: Language): string {
  const others = OUTPUT_WORDS[language]
  const report = row.reportTo.length === 0 ? [] : [`${others.reportTo}: ${row.reportTo.join('; ')}`]
  const number = row.noticeNumber === null ? [] : [row.noticeNumber]
  const item = row.item === null ? [] : [`${DUE_WORDS[language].item} ${row.item}`]
  return [[row.notice, ...number, ...item].join(', '), ...report].join(' · ')
}

function whenLines(row: DueRow, today: Day, { language, style }: View): Line[] {
  const words = DUE_WORDS[language]
  const { due, daysLate, occurrences, rrule, firstDue, start, time } = row
  if (due === null) return []
  const lines: Line[] = []
  const add = (text: string, paint: Line['paint']) => {
    for (const line of wrap(text, 20)) lines.push({ text: line, paint })
  }
  if (rrule !== null && occurrences.length > 1) {
    add(daysLate > 0 ? words.missed(occurrences.length) : '', style.doubt)
    for (const day of occurrences.slice(0, LISTED)) {
      add(`${wordDay(day, language)} ${wordWeekday(day, language)}`, style.due)
    }
    if (occurrences.length > LISTED) add(words.more(occurrences.length - LISTED), style.faint)
  } else {
    if (start !== null && start !== due) add(`${wordDay(start, language)} –`, style.faint)
    add(`${wordDay(due, language)} ${wordWeekday(due, language)}`, style.due)
    if (time !== null) add(time, style.due)
  }
  if (daysLate > 0 && due < today) add(words.daysLate(daysLate), style.doubt)
  if (rrule !== null) add(wordRecurrence({ rrule, time: null }, language), style.faint)
  if (firstDue !== null) add(words.extendedFrom(wordDay(firstDue, language)), style.faint)
  return lines.filter(({ text }) => widthOf(text) > 0)
}
