import type { Found } from '../ledger/find.js'
import type { PastCommand } from '../ledger/history.js'
import type { Reading } from '../ledger/reading.js'
import type { UnitStanding } from '../report/list.js'
import { DUE_WORDS } from './due-words.js'
import { linesOf } from './grid.js'
import { standingWords } from './list-sheet.js'
import { LIST_WORDS } from './list-words.js'
import { eventWords } from './log-sheet.js'
import { printable } from './printable.js'
import type { View } from './render.js'
import { wordDay, wordDeadline, wordRecurrence } from './schedule-words.js'
import type { Sheet } from './sheet.js'
import { wrap } from './width.js'
import { OUTPUT_WORDS } from './words.js'

/** A directive with everything that the ledger knows of it. */
export interface Shown {
  readonly found: Found
  /** What was read, and over it what a person corrected. */
  readonly reading: Reading
  readonly units: readonly UnitStanding[]
  /** The notice's own. */
  readonly words: string
  readonly history: readonly PastCommand[]
}

/** One directive, in every format. */
export function showSheet(shown: Shown): Sheet {
  const record = recordOf(shown)
  return {
    document: () => ({ version: 1, directive: record }),
    records: () => [record],
    columns: ['assignee', 'status', 'due', 'firstDue', 'doneOn'],
    rows: () =>
      shown.units.map(({ unit, status, due, firstDue, doneOn }) => [
        unit,
        status,
        due ?? '',
        firstDue ?? '',
        doneOn ?? '',
      ]),
    table: (view) => page(shown, view),
  }
}

function recordOf({ found, reading, units, words, history }: Shown) {
  const { id, name, notice, state } = found
  const { file, number, date, title } = notice.reading
  return {
    id: String(id),
    name,
    notice: { key: notice.key, live: notice.live, file, number, date, title },
    ...reading,
    corrected: Object.keys(state.corrections),
    dropped: state.dropped,
    words,
    units: units.map(({ unit, status, due, firstDue, doneOn, doneDays }) => {
      return { assignee: unit === '' ? null : unit, status, due, firstDue, doneOn, doneDays }
    }),
    history: history.map(({ id: command, at, who, name: what, undoneBy, events }) => {
      return { command, at, who, what, undoneBy, events: events.map(({ body }) => body) }
    }),
  }
}

function page({ found, reading, units, words, history }: Shown, view: View): string {
  const { language, style, width } = view
  const [own, others] = [LIST_WORDS[language], OUTPUT_WORDS[language]]
  const { item, action, collaborators, reportTo, via, deadline, recurrence, doubts, position } = reading
  const within = Math.max(1, width - 2)
  const field = (name: string, value: string) =>
    value === '' ? [] : wrap(printable(`${name}: ${value}`), width)
  const block = (heading: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : ['', style.heading(heading), ...lines.map((line) => `  ${line}`)]
  const schedule =
    recurrence !== null
      ? wordRecurrence(recurrence, language)
      : deadline === null
        ? ''
        : wordDeadline(deadline, language).join(' ')
  const { number, file } = found.notice.reading
  const corrected = Object.keys(found.state.corrections)
  const lines = [
    ...wrap(
      printable(
        [
          `${found.id}  ${found.name}`,
          ...(item === null ? [] : [`${DUE_WORDS[language].item} ${item}`]),
        ].join(' · '),
      ),
      width,
    ).map(style.heading),
    ...wrap(
      printable([...(number === null ? [] : [number]), `${file}:${position.start.line}`].join(' · ')),
      width,
    ).map(style.faint),
    ...(found.notice.live ? [] : [style.doubt(own.removed)]),
    ...(found.state.dropped ? [style.doubt(own.dropped)] : []),
    '',
    ...linesOf(action, width).map(({ text }) => text),
    ...field(others.due, schedule),
    ...field(others.collaborators, collaborators.join('; ')),
    ...field(
      others.reportTo,
      [reportTo.join('; '), ...via.map((one) => `${others.via} ${one}`)].join(' ').trim(),
    ),
    ...field(others.doubts, doubts.join(', ')).map(style.doubt),
    ...field(own.corrected, corrected.join(', ')).map(style.faint),
    ...block(
      own.units,
      units.flatMap((standing) => {
        const name = standing.unit === '' ? DUE_WORDS[language].nobody : standing.unit
        const days = Object.keys(standing.doneDays).sort()
        const done =
          days.length === 0
            ? ''
            : ` (${own.doneDays}: ${days.map((day) => wordDay(day, language)).join(', ')})`
        return wrap(printable(`${name}: ${standingWords(standing, language)}${done}`), within)
      }),
    ),
    ...block(
      own.words,
      words.split(/\r\n|\n|\r/).flatMap((line) => wrap(printable(line), within)),
    ),
    ...block(
      own.history,
      history.flatMap(({ id, at, who, undoneBy, events }) =>
        events.flatMap(({ body }) =>
          wrap(
            printable(
              `${id}  ${at}  ${who}  ${eventWords(body, language)}${undoneBy === null ? '' : ` (${own.undone})`}`,
            ),
            within,
          ),
        ),
      ),
    ),
  ]
  return `${lines.join('\n')}\n`
}
