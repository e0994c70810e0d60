import { readFileSync } from 'node:fs'
import { parseDay } from '../../src/time/day.js'
import { readPhrase } from '../../src/time/index.js'
import type { Schedule, TimeContext } from '../../src/time/schedule.js'

/** One row of a table: a phrase, the reference day, what it must read as. */
export interface Row {
  readonly phrase: string
  readonly reference: string
  readonly want: readonly string[]
}

/** Rows of a table beside this file: `phrase TAB reference TAB values joined by " | "`, or `none`. */
export function readTable(name: string): Row[] {
  const rows: Row[] = []
  for (const line of readFileSync(new URL(name, import.meta.url), 'utf8').split('\n')) {
    if (line === '' || line.startsWith('#')) continue
    const [phrase = '', reference = '', values = ''] = line.split('\t')
    rows.push({ phrase, reference, want: values === 'none' ? [] : values.split(' | ').sort() })
  }
  return rows
}

/** A schedule as the tables write it: `due [from START] [at TIME]`, a rule, `open`. */
export function show(schedule: Schedule, withTime = true): string {
  const time = withTime && schedule.time !== null ? ` at ${schedule.time}` : ''
  if (schedule.kind === 'recurrence') return `${schedule.rrule}${time}`
  return `${schedule.due ?? 'open'}${schedule.start === null ? '' : ` from ${schedule.start}`}${time}`
}

export function contextOf(reference: string): TimeContext {
  return { reference: parseDay(reference), before: 'exclusive' }
}

/** What a phrase reads as, sorted, as the tables write it. */
export function reading(phrase: string, reference: string, withTime = true): string[] {
  return readPhrase(phrase, contextOf(reference))
    .schedules.map((schedule) => show(schedule, withTime))
    .sort()
}
