import type { Notice } from '../directive/directive.js'
import { type Listed, listDirectives, type UnitStanding } from '../report/list.js'
import type { Selection } from '../report/selection.js'
import { csvText } from './csv.js'
import { standingWords } from './list-sheet.js'
import type { View } from './render.js'
import { wordDay, wordRecurrence } from './schedule-words.js'
import { OUTPUT_WORDS } from './words.js'

/** The follow-up sheet as offices keep it: headers and their order are theirs. */
const COLUMNS = [
  'STT',
  'Nội dung nhiệm vụ',
  'Cơ quan chủ trì',
  'Cơ quan phối hợp',
  'Thời hạn',
  'Kết quả',
  'Ghi chú',
  'Văn bản',
]
/** Words that a spreadsheet would take for a number or a date: `3/4`, `02-2023`. */
const NUMERIC = /^[\d\s.,/:%–-]*\d[\d\s.,/:%–-]*$/

/** The sheet in CSV for a spreadsheet: in Vietnamese, days as dd/MM/yyyy, with a byte-order mark. */
export function followUpSheet(selection: Selection, view: View): string {
  const { notices, chosen, today, isFollowed } = selection
  const byKey = new Map(notices.map((notice) => [notice.key, notice]))
  const rows = listDirectives(chosen, today)
    .flatMap((listed) =>
      view.eachAssignee ? listed.units.map((unit) => ({ ...listed, units: [unit] })) : [listed],
    )
    .map((listed, index) => [
      String(index + 1),
      ...[listed.directive.action, namesOf(listed.units), listed.directive.collaborators.join('; ')].map(
        asText,
      ),
      deadlineOf(listed),
      isFollowed ? resultOf(listed) : '',
      ...[notesOf(listed), sourceOf(listed, byKey)].map(asText),
    ])
  return csvText(COLUMNS, rows, { ...view, byteOrderMark: true })
}

function asText(words: string): string {
  return NUMERIC.test(words) ? `'${words}` : words
}

function namesOf(units: readonly UnitStanding[]): string {
  return units
    .map(({ unit }) => unit)
    .filter((unit) => unit !== '')
    .join('; ')
}

/** The day that stands now, for each unit where they differ; of a recurrence, its words and the next day. */
function deadlineOf({ directive, units }: Listed): string {
  const { rrule, time, start } = directive
  const days = [...new Set(units.map(({ due }) => due))]
  if (rrule !== null) {
    const next = days.filter((day) => day !== null).sort()[0]
    return `${wordRecurrence({ rrule, time }, 'vi')}${next === undefined ? '' : ` (${wordDay(next, 'vi')})`}`
  }
  const [day] = days
  if (day === undefined || day === null) return ''
  if (days.length > 1) {
    return units.map(({ unit, due }) => `${unit}: ${due === null ? '' : wordDay(due, 'vi')}`).join('; ')
  }
  const last = wordDay(day, 'vi')
  if (time !== null) return `${time} ${last}`
  return start === null || start === day ? last : `${wordDay(start, 'vi')} – ${last}`
}

/** How it stands; where units differ, each by its name. */
function resultOf({ units }: Listed): string {
  const words = units.map((unit) => standingWords(unit, 'vi'))
  if (new Set(words).size <= 1) return words[0] ?? ''
  return units.map(({ unit }, index) => `${unit}: ${words[index]}`).join('; ')
}

function notesOf({ directive: { reportTo, via }, units }: Listed): string {
  const words = OUTPUT_WORDS.vi
  const report = [
    ...(reportTo.length === 0 ? [] : [`${words.reportTo} ${reportTo.join('; ')}`]),
    ...(via.length === 0 ? [] : [`${words.via} ${via.join('; ')}`]),
  ].join(' ')
  return [report, ...new Set(units.flatMap(({ notes }) => notes))].filter((note) => note !== '').join('; ')
}

/** `Thông báo số 12/TB-UBND ngày 06/04/2023, mục 1.2`. */
function sourceOf({ directive }: Listed, notices: ReadonlyMap<string, Notice>): string {
  const { kind, noticeNumber, notice, item } = directive
  const date = notices.get(notice)?.date ?? null
  const name = [
    OUTPUT_WORDS.vi.kinds[kind],
    ...(noticeNumber === null ? [] : [`số ${noticeNumber}`]),
    ...(date === null ? [] : [`ngày ${wordDay(date, 'vi')}`]),
  ].join(' ')
  return item === null ? name : `${name}, mục ${item}`
}
