import type { RootContent } from 'mdast'
import type { Notice } from '../../directive/directive.js'
import { type Listed, listDirectives, type UnitStanding } from '../../report/list.js'
import type { Selection } from '../../report/selection.js'
import type { Language } from '../../text/message.js'
import { DUE_WORDS } from '../due-words.js'
import { LIST_WORDS } from '../list-words.js'
import { wordDay, wordDeadline, wordRecurrence } from '../schedule-words.js'
import { OUTPUT_WORDS } from '../words.js'
import { listed, othersOf } from './cells.js'
import { type Cell, heading, paragraph, table, type Words } from './nodes.js'
import { PAGE_WORDS } from './words.js'

/** The directives notice by notice; of a ledger, with how their units stand. */
export function listBlocks(
  { chosen, notices, today, isFollowed }: Selection,
  language: Language,
): RootContent[] {
  const byNotice = new Map<string, Listed[]>()
  for (const one of listDirectives(chosen, today)) {
    const { notice } = one.directive
    byNotice.set(notice, [...(byNotice.get(notice) ?? []), one])
  }
  if (byNotice.size === 0) return [paragraph([OUTPUT_WORDS[language].none])]
  const known = new Map(notices.map((notice) => [notice.key, notice]))
  return [...byNotice].flatMap(([key, directives]) => [
    ...headingOf(key, known.get(key), language),
    table([headOf(language), ...directives.map((one) => cellsOf(one, isFollowed, language))], 'tasks'),
  ])
}

function headingOf(key: string, notice: Notice | undefined, language: Language): RootContent[] {
  if (notice === undefined) return [heading(2, key)]
  const { kind, number, date, issuer, title } = notice
  const name = [
    [OUTPUT_WORDS[language].kinds[kind], ...(number === null ? [] : [number])].join(' '),
    ...(date === null ? [] : [wordDay(date, language)]),
    ...(issuer === null ? [] : [issuer]),
  ]
  return [heading(2, name.join(' · ')), ...(title === null ? [] : [paragraph([title])])]
}

function headOf(language: Language): Cell[] {
  const { item, action, units, due, id, result } = PAGE_WORDS[language].columns
  return [item, action, units, due, id, result].map((name) => [name])
}

function cellsOf({ directive, units }: Listed, standing: boolean, language: Language): Cell[] {
  const { item, action, id } = directive
  const due = DUE_WORDS[language]
  const days = new Set(units.map((unit) => unit.due))
  const named = units.map((one) => {
    const who = one.unit === '' ? due.nobody : one.unit
    return days.size > 1 && one.due !== null && directive.rrule === null
      ? `${who} (${wordDay(one.due, language)})`
      : who
  })
  return [
    [item ?? ''],
    [action, ...othersOf(directive, language)],
    listed(named),
    whenOf(directive, units, language),
    [id],
    standing ? standingOf(units, language) : [],
  ]
}

function whenOf(
  { rrule, time, start }: Listed['directive'],
  units: readonly UnitStanding[],
  language: Language,
): Words[] {
  if (rrule !== null) return [wordRecurrence({ rrule, time }, language)]
  const due = units.flatMap((unit) => unit.due ?? []).sort()[0] ?? null
  return due === null ? [] : wordDeadline({ start, due, time }, language)
}

/** Once where all units stand alike; open work is left blank, for the pen. */
function standingOf(units: readonly UnitStanding[], language: Language): Words[] {
  const words = LIST_WORDS[language].status
  const told = units.filter(({ status }) => status !== 'open')
  const [first] = told
  const alike = told.every(({ status, doneOn }) => status === first?.status && doneOn === first.doneOn)
  if (first === undefined || !alike || told.length < units.length) {
    return told.map(({ unit, status }) => `${unit}: ${words[status]}`)
  }
  return [words[first.status], ...(first.doneOn === null ? [] : [wordDay(first.doneOn, language)])]
}
