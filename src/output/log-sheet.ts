import type { LedgerEvent } from '../ledger/event.js'
import type { PastCommand } from '../ledger/history.js'
import type { Language } from '../text/message.js'
import { LIST_WORDS } from './list-words.js'
import { printable } from './printable.js'
import type { View } from './render.js'
import { wordDay } from './schedule-words.js'
import type { Sheet } from './sheet.js'
import { wrap } from './width.js'

const COLUMNS = [
  'command',
  'at',
  'who',
  'what',
  'undoes',
  'undoneBy',
  'notice',
  'directive',
  'event',
  'detail',
]
/** Events of one command that are shown to people; the others are counted. */
const SHOWN = 8

/** Who did what, when, in every format; CSV and plain rows have one row an event. */
export function logSheet(commands: readonly PastCommand[], wordInstant: (at: string) => string): Sheet {
  return {
    document: () => ({ version: 1, commands: commands.map(commandRecord) }),
    records: () => commands.map(commandRecord),
    columns: COLUMNS,
    rows: () =>
      commands.flatMap(({ id, at, who, name, undoes, undoneBy, events }) => {
        const own = [String(id), at, who, name, String(undoes ?? ''), String(undoneBy ?? '')]
        if (events.length === 0) return [[...own, '', '', '', '']]
        return events.map(({ notice, directive, body }) => {
          return [...own, String(notice), String(directive ?? ''), body.kind, eventWords(body, 'en')]
        })
      }),
    table: (view) => logTable(commands, wordInstant, view),
  }
}

function commandRecord({ id, at, who, name, undoes, undoneBy, events }: PastCommand) {
  return { command: id, at, who, what: name, undoes, undoneBy, events }
}

function logTable(
  commands: readonly PastCommand[],
  wordInstant: (at: string) => string,
  { language, style, width }: View,
): string {
  const { undone } = LIST_WORDS[language]
  return commands
    .map(({ id, at, who, name, undoes, undoneBy, events }) => {
      const what = undoes === null ? name : `${name} ${undoes}`
      const mark = undoneBy === null ? '' : ` (${undone})`
      const shown = events.slice(0, SHOWN).flatMap(({ directive, body }) => {
        const line = `${directive ?? ''} ${eventWords(body, language)}`.trim()
        return wrap(printable(line), Math.max(1, width - 4)).map((text) => style.faint(`    ${text}`))
      })
      const more = events.length > SHOWN ? [style.faint(`    … +${events.length - SHOWN}`)] : []
      const head = wrap(printable(`${id}  ${wordInstant(at)}  ${who}  ${what}${mark}`), width)
      return `${[...head.map(style.heading), ...shown, ...more].join('\n')}\n`
    })
    .join('')
}

/** What an event says, in one line. */
export function eventWords(event: LedgerEvent, language: Language): string {
  const { events } = LIST_WORDS[language]
  const name = events[event.kind]
  switch (event.kind) {
    case 'done': {
      const occurrence = event.occurrence === null ? '' : ` [${wordDay(event.occurrence, language)}]`
      const note = event.note === null ? '' : `: ${event.note}`
      return `${name} ${wordDay(event.on, language)}${occurrence} ${event.unit}${note}`
    }
    case 'extend':
      return `${name} ${wordDay(event.to, language)}${event.unit === null ? '' : ` ${event.unit}`}: ${event.reason}`
    case 'cancel':
      return `${name}${event.unit === null ? '' : ` ${event.unit}`}: ${event.reason}`
    case 'edit':
      return `${name}: ${Object.keys(event.corrections).join(', ')}`
    case 'notice':
      return `${name} ${event.key} (${event.reading.file})`
    case 'read':
    case 'drop':
    case 'remove':
      return name
  }
}
