import { parseRule } from '../time/rrule.js'
import type { Day, TimeOfDay } from '../time/schedule.js'
import type { Corrections } from './event.js'
import type { Reading } from './reading.js'

/** The fields of a directive that a person can set, as a person sees them. */
export interface Fields {
  readonly action: string
  readonly assignees: readonly string[]
  readonly collaborators: readonly string[]
  readonly reportTo: readonly string[]
  readonly via: readonly string[]
  readonly start: Day | null
  readonly due: Day | null
  readonly time: TimeOfDay | null
  readonly rrule: string | null
}

export function fieldsOf(reading: Reading): Fields {
  const { action, assignees, collaborators, reportTo, via, deadline, recurrence } = reading
  return {
    action,
    assignees,
    collaborators,
    reportTo,
    via,
    start: deadline?.start ?? null,
    due: deadline?.due ?? null,
    time: deadline?.time ?? recurrence?.time ?? null,
    rrule: recurrence?.rrule ?? null,
  }
}

const PARTIES = ['assignees', 'collaborators', 'reportTo', 'via'] as const

/** What has to be set so that a reading has these fields; empty where it has them. A doubt of a field set is settled. */
export function correctionsOf(reading: Reading, wanted: Fields, isConfirmed: boolean): Corrections {
  const now = fieldsOf(reading)
  const isNew = (field: keyof Fields) => JSON.stringify(now[field]) !== JSON.stringify(wanted[field])
  const parties = Object.fromEntries(PARTIES.filter(isNew).map((field) => [field, wanted[field]]))
  const isScheduleNew = (['start', 'due', 'time', 'rrule'] as const).some(isNew)
  const doubts = reading.doubts.filter((code) => {
    if (isConfirmed) return false
    const isAboutWho = code.startsWith('assignee-') || code.startsWith('name-')
    return isAboutWho ? !isNew('assignees') : !isScheduleNew
  })
  return {
    ...(isNew('action') ? { action: wanted.action } : {}),
    ...parties,
    ...(isScheduleNew ? scheduleOf(reading, wanted) : {}),
    ...(doubts.length === reading.doubts.length ? {} : { doubts }),
  }
}

function scheduleOf(reading: Reading, { start, due, time, rrule }: Fields): Corrections {
  const { position } = reading
  const text = reading.deadline?.text ?? reading.recurrence?.text ?? ''
  if (rrule !== null) return { deadline: null, recurrence: { text, rrule, time, position } }
  if (due === null && start === null) return { deadline: null, recurrence: null }
  return { deadline: { text, start, due, time, position }, recurrence: null }
}

/** Whether the words are a rule that the calendar floor reads. */
export function isRule(rrule: string): boolean {
  return parseRule(rrule) !== null
}
