import type { Step } from '../text/trace.js'
import type { Schedule, TimeMention } from '../time/schedule.js'
import { stringifyJson } from './json.js'
import type { PhraseFormat } from './phrase-formats.js'
import { printable, printableQuoted } from './printable.js'
import type { View } from './render.js'
import { wordDeadline, wordRecurrence } from './schedule-words.js'
import { traceLines } from './trace.js'

/** A phrase as it was read; the spans of its mentions are in `phrase`. */
export interface PhraseReading {
  readonly phrase: string
  readonly mentions: readonly TimeMention[]
  /** The steps of the reading, where they were asked for. */
  readonly steps?: readonly Step[]
}

type ScheduleRecord = Readonly<Record<string, string | null>>

/** What `ntm when` prints. Where more than one phrase was asked, each schedule says which it is of. */
export async function renderPhrases(
  readings: readonly PhraseReading[],
  format: PhraseFormat,
  view: View,
): Promise<string> {
  const records = readings.map((reading) => ({ phrase: reading.phrase, schedules: recordsOf(reading, view) }))
  const several = readings.length !== 1
  const document = {
    version: 1,
    schedules: records.flatMap(({ phrase, schedules }) =>
      schedules.map((schedule) => (several ? { phrase, ...schedule } : schedule)),
    ),
  }
  switch (format) {
    case 'json':
      return `${stringifyJson(document)}\n`
    case 'ndjson':
      return records
        .map((record) => `${printableQuoted(JSON.stringify({ version: 1, ...record }))}\n`)
        .join('')
    case 'yaml':
      return (await import('./yaml.js')).stringifyYaml(document)
    case 'plain':
      return readings.flatMap((reading) => [...plainRows(reading, view), ...stepRows(reading, view)]).join('')
    case 'table':
      return readings.map((reading) => lines(reading, view)).join('\n')
  }
}

function recordsOf({ phrase, mentions }: PhraseReading, view: View): ScheduleRecord[] {
  return mentions.flatMap(({ span, rule, scope, schedules }) =>
    schedules.map((schedule) => ({
      text: phrase.slice(span.start, span.end),
      ...valueOfSchedule(schedule),
      ...(view.explain ? { rule, scope } : {}),
    })),
  )
}

function valueOfSchedule(schedule: Schedule): ScheduleRecord {
  if (schedule.kind === 'recurrence') return { rrule: schedule.rrule, time: schedule.time }
  return { start: schedule.start, due: schedule.due, time: schedule.time }
}

/** Tab-separated: the phrase, the words, start, due day or rule, time; a phrase without a schedule stands alone. */
function plainRows(reading: PhraseReading, view: View): string[] {
  const records = recordsOf(reading, view)
  const rows = records.map(({ text, start, due, rrule, time, rule }) => [
    reading.phrase,
    text ?? '',
    start ?? '',
    due ?? rrule ?? '',
    time ?? '',
    ...(view.explain ? [rule ?? ''] : []),
  ])
  return (rows.length > 0 ? rows : [[reading.phrase]]).map((row) => `${row.map(printable).join('\t')}\n`)
}

function stepRows({ phrase, steps = [] }: PhraseReading, view: View): string[] {
  return tracedLines(phrase, steps, view).map((line) => `${line}\n`)
}

function tracedLines(phrase: string, steps: readonly Step[], view: View): string[] {
  const traced = steps.map(({ span, ...step }) => ({ ...step, text: phrase.slice(span.start, span.end) }))
  return traceLines(traced, view, '  ')
}

function lines({ phrase, mentions, steps = [] }: PhraseReading, view: View): string {
  const { language, style, explain } = view
  const found = mentions.flatMap(({ span, rule, schedules }) =>
    schedules.map((schedule) => {
      const words =
        schedule.kind === 'recurrence'
          ? `${wordRecurrence(schedule, language)} (${schedule.rrule})`
          : wordDeadline(schedule, language).join(' ')
      const source = printable(`“${phrase.slice(span.start, span.end)}”${explain ? ` [${rule}]` : ''}`)
      return `  ${style.due(printable(words))}  ${style.faint(source)}`
    }),
  )
  const read = found.length > 0 ? found : ['  –']
  return [style.heading(printable(phrase)), ...read, ...tracedLines(phrase, steps, view), ''].join('\n')
}
