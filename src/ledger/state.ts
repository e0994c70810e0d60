import { nextDue } from '../time/next-due.js'
import type { Day } from '../time/schedule.js'
import type { Corrections, DirectiveEvent } from './event.js'
import type { Reading } from './reading.js'
import { unitKey } from './unit.js'

export interface Extension {
  readonly unit: string | null
  readonly to: Day
  readonly reason: string
}

export interface Cancellation {
  readonly unit: string | null
  readonly reason: string
}

export interface Completion {
  readonly unit: string
  readonly occurrence: Day | null
  readonly on: Day
  readonly note: string | null
}

/** What the events of one directive add up to. */
export interface DirectiveState {
  /** The `5` in `my-loc-2023#5`. */
  readonly number: number
  readonly reading: Reading
  readonly corrections: Corrections
  readonly extensions: readonly Extension[]
  readonly cancellations: readonly Cancellation[]
  readonly completions: readonly Completion[]
  /** The newest copy of the notice does not have it. */
  readonly dropped: boolean
}

/** Adds events up, oldest first; null where nothing was ever read. */
export function stateOf(events: readonly DirectiveEvent[]): DirectiveState | null {
  return events.reduce<DirectiveState | null>(apply, null)
}

/** The state after one more event. */
export function apply(state: DirectiveState | null, event: DirectiveEvent): DirectiveState | null {
  if (event.kind === 'read') {
    const { number, reading, renamed } = event
    if (state === null) {
      const nothing = { corrections: {}, extensions: [], cancellations: [], completions: [] }
      return { number, reading, ...nothing, dropped: false }
    }
    const rename = <Of extends { readonly unit: string | null }>(one: Of): Of =>
      one.unit !== null && renamed[one.unit] !== undefined ? { ...one, unit: renamed[one.unit] } : one
    return {
      ...state,
      reading,
      dropped: false,
      extensions: state.extensions.map(rename),
      cancellations: state.cancellations.map(rename),
      completions: state.completions.map(rename),
    }
  }
  if (state === null) return null
  switch (event.kind) {
    case 'drop':
      return { ...state, dropped: true }
    case 'done': {
      const { unit, occurrence, on, note } = event
      return { ...state, completions: [...state.completions, { unit, occurrence, on, note }] }
    }
    case 'extend': {
      const { unit, to, reason } = event
      return { ...state, extensions: [...state.extensions, { unit, to, reason }] }
    }
    case 'cancel': {
      const { unit, reason } = event
      return { ...state, cancellations: [...state.cancellations, { unit, reason }] }
    }
    case 'edit':
      return { ...state, corrections: { ...state.corrections, ...event.corrections } }
  }
}

/** What is to be done: the reading, and over it what a person corrected. */
export function effective(state: DirectiveState): Reading {
  return { ...state.reading, ...state.corrections }
}

export type TaskStatus = 'open' | 'done' | 'cancelled'

/** The part of one unit in a directive. Whether it is late is for a day to say, and stored nowhere. */
export interface Task {
  /** Empty where nobody is found who must act. */
  readonly unit: string
  readonly status: TaskStatus
  readonly recurring: boolean
  /** The last day on which it is on time; of a recurrence, of its first occurrence not reported on. */
  readonly due: Day | null
  /** The deadline before it was extended; null where it was not. */
  readonly firstDue: Day | null
  readonly doneOn: Day | null
  /** Of a recurrence: due day → the day it was done. */
  readonly doneDays: Readonly<Record<string, Day>>
}

/** One task a unit, in the order of the assignees. */
export function tasksOf(state: DirectiveState, anchor: Day): Task[] {
  const { assignees, recurrence, deadline } = effective(state)
  const units = assignees.length === 0 ? [''] : assignees
  return units.map((unit) => {
    const concerns = about(unit)
    const completions = state.completions.filter(concerns)
    const isCancelled = state.cancellations.some(concerns)
    if (recurrence !== null) {
      const doneDays: Record<string, Day> = {}
      for (const { occurrence, on } of completions.toSorted(byOccurrence)) {
        if (occurrence !== null) doneDays[occurrence] = on
      }
      const due = nextDue(recurrence.rrule, anchor, (day) => doneDays[day] !== undefined)
      const status = isCancelled ? 'cancelled' : due === null ? 'done' : 'open'
      return { unit, status, recurring: true, due, firstDue: null, doneOn: null, doneDays }
    }
    const stated = deadline?.due ?? null
    const extension = state.extensions.filter(concerns).at(-1)
    const completion = completions.findLast(({ occurrence }) => occurrence === null)
    return {
      unit,
      status: isCancelled ? 'cancelled' : completion === undefined ? 'open' : 'done',
      recurring: false,
      due: extension?.to ?? stated,
      firstDue: extension === undefined ? null : stated,
      doneOn: completion?.on ?? null,
      doneDays: {},
    }
  })
}

/** What was said of a unit's part: of extensions, of what is done, of cancellations, each the oldest first. */
export function notesOf(state: DirectiveState, unit: string): string[] {
  const concerns = about(unit)
  return [
    ...state.extensions.filter(concerns).map(({ reason }) => reason),
    ...state.completions.filter(concerns).flatMap(({ note }) => note ?? []),
    ...state.cancellations.filter(concerns).map(({ reason }) => reason),
  ]
}

/** Whether something is about a unit, or about all. */
function about(unit: string): (one: { readonly unit: string | null }) => boolean {
  const key = unitKey(unit)
  return (one) => one.unit === null || unitKey(one.unit) === key
}

function byOccurrence({ occurrence: a }: Completion, { occurrence: b }: Completion): number {
  return (a ?? '') < (b ?? '') ? -1 : (a ?? '') > (b ?? '') ? 1 : 0
}
