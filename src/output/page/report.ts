import type { RootContent } from 'mdast'
import type { DueDay, DueReport, DueRow } from '../../report/due.js'
import type { UnitReport } from '../../report/group.js'
import type { Language } from '../../text/message.js'
import type { Day } from '../../time/schedule.js'
import { countLine, dayHeading } from '../due-table.js'
import { DUE_WORDS } from '../due-words.js'
import { wordDay, wordDeadline, wordRecurrence, wordWeekday } from '../schedule-words.js'
import { listed, othersOf } from './cells.js'
import { type Cell, emphasis, heading, paragraph, table, type Words } from './nodes.js'
import { PAGE_WORDS } from './words.js'

/** Missed days that are listed; the others are counted. */
const LISTED = 3
const NUMERALS = ['I', 'II', 'III', 'IV', 'V']

/** The sections of what is due: late, day by day, periodic, and without a date where that was asked for. */
export function reportBlocks(report: DueReport, language: Language): RootContent[] {
  const words = DUE_WORDS[language]
  const { late, days, periodic, undated, counts, today } = report
  const all = [...late, ...days.flatMap(({ rows }) => rows), ...periodic, ...(undated ?? [])]
  const numbers = new Map(all.map((row, index) => [row, index + 1]))
  const tasks = (rows: readonly DueRow[]) =>
    table(
      [headOf(language), ...rows.map((row) => cellsOf(row, numbers.get(row) ?? 0, today, language))],
      'tasks',
    )
  const section = (name: string, count: number, rows: readonly DueRow[]) =>
    rows.length === 0 ? [] : [[`${name} (${count})`, tasks(rows)] as const]
  const sections: (readonly [string, ...RootContent[]])[] = [
    ...section(words.late, counts.late, late),
    ...(days.length === 0
      ? []
      : [[`${PAGE_WORDS[language].due} (${counts.due})`, ...days.flatMap((day) => dayBlocks(day))] as const]),
    ...section(words.periodic, counts.periodic, periodic),
    ...section(words.undated, counts.undated, undated ?? []),
  ]
  if (sections.length === 0) return [paragraph([words.nothing])]
  return [
    paragraph([`${countLine(report, language)}.`]),
    ...sections.flatMap(([name, ...blocks], index) => [heading(2, `${NUMERALS[index]}. ${name}`), ...blocks]),
  ]

  function dayBlocks(day: DueDay): RootContent[] {
    return [heading(3, dayHeading(day, today, language)), tasks(day.rows)]
  }
}

/** The same for each unit, each from a page of its own on. */
export function unitBlocks(units: readonly UnitReport[], language: Language): RootContent[] {
  if (units.length === 0) return [paragraph([DUE_WORDS[language].nothing])]
  return units.flatMap(({ unit, report }) => [
    heading(2, unit === '' ? DUE_WORDS[language].nobody : unit, 'unit'),
    ...reportBlocks(report, language),
  ])
}

function headOf(language: Language): Cell[] {
  const { row, action, units, due, source, result } = PAGE_WORDS[language].columns
  return [row, action, units, due, source, result].map((name) => [name])
}

function cellsOf(row: DueRow, number: number, today: Day, language: Language): Cell[] {
  const units = row.units.length === 0 ? [DUE_WORDS[language].nobody] : row.units
  return [
    [String(number)],
    [row.action, ...othersOf(row, language)],
    listed(units),
    whenOf(row, today, language),
    sourceOf(row, language),
    [],
  ]
}

function whenOf(row: DueRow, today: Day, language: Language): Words[] {
  const words = DUE_WORDS[language]
  const { due, daysLate, occurrences, rrule, firstDue, start, time } = row
  if (due === null) return []
  const isMissed = daysLate > 0 && due < today
  const days =
    rrule !== null && occurrences.length > 1
      ? [
          ...(isMissed ? [words.missed(occurrences.length)] : []),
          ...listed(occurrences.slice(0, LISTED).map((day) => wordDay(day, language))),
          ...(occurrences.length > LISTED ? [words.more(occurrences.length - LISTED)] : []),
        ]
      : rrule !== null
        ? [wordDay(due, language), wordWeekday(due, language)]
        : wordDeadline({ start, due, time }, language)
  return [
    ...days,
    ...(isMissed ? [words.daysLate(daysLate)] : []),
    ...(rrule === null ? [] : [emphasis(`(${wordRecurrence({ rrule, time }, language)})`)]),
    ...(firstDue === null ? [] : [words.extendedFrom(wordDay(firstDue, language))]),
  ]
}

function sourceOf({ notice, noticeNumber, item, id }: DueRow, language: Language): Words[] {
  return [
    noticeNumber ?? notice,
    ...(item === null ? [] : [`${DUE_WORDS[language].item} ${item}`]),
    // Without a ledger the id is the notice's name again.
    ...(id.startsWith(notice) ? [] : [PAGE_WORDS[language].id(id)]),
  ]
}
