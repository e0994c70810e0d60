import type { Days } from '../time/day.js'
import { occurrences } from '../time/occurrence.js'
import type { Day } from '../time/schedule.js'
import type { Draft } from './draft.js'
import type { Corrections, DirectiveEvent, LedgerEvent } from './event.js'
import type { Found, FoundNotice } from './find.js'
import { projectNotice, reproject } from './project.js'
import { effective, type Task } from './state.js'

/** What was recorded of one unit. */
export interface Recorded {
  readonly unit: string
  /** Of a recurrence, the due day of the occurrence. */
  readonly occurrence: Day | null
  readonly due: Day | null
}

/** Why there was nothing to record of a unit. */
export interface Skipped {
  readonly unit: string
  readonly why: 'done' | 'cancelled' | 'no-occurrence'
  readonly occurrence: Day | null
  readonly on: Day | null
}

export interface DoneRequest {
  /** Null: every unit that is open. */
  readonly units: readonly string[] | null
  /** The days that hold the occurrences meant; null: the first that is open. */
  readonly period: Days | null
  readonly on: Day
  readonly note: string | null
}

/** Records that units have done their part. */
export async function recordDone(
  draft: Draft,
  found: Found,
  request: DoneRequest,
): Promise<{ recorded: Recorded[]; skipped: Skipped[] }> {
  const recorded: Recorded[] = []
  const skipped: Skipped[] = []
  for (const task of found.tasks) {
    const { unit } = task
    if (request.units !== null && !request.units.includes(unit)) continue
    const parts = partsMeant(found, task, request.period)
    if (parts.length === 0) skipped.push({ unit, why: 'no-occurrence', occurrence: null, on: null })
    for (const part of parts) {
      const on = task.recurring ? (task.doneDays[part.occurrence ?? ''] ?? null) : task.doneOn
      if (task.status === 'cancelled') skipped.push({ unit, why: 'cancelled', occurrence: null, on: null })
      else if (on !== null) skipped.push({ unit, why: 'done', occurrence: part.occurrence, on })
      else {
        const { on: day, note } = request
        await draft.append(found.noticeId, found.id, {
          kind: 'done',
          unit,
          occurrence: part.occurrence,
          on: day,
          note,
        })
        recorded.push(part)
      }
    }
  }
  await reproject(draft.db, found.noticeId, found.id)
  return { recorded, skipped }
}

/** The occurrences that a clerk means: those due in the period, else the first that nobody reported on. */
function partsMeant({ state, notice }: Found, task: Task, period: Days | null): Recorded[] {
  const { unit, due } = task
  const { recurrence } = effective(state)
  if (recurrence === null) {
    const isMeant = period === null || (due !== null && due >= period.start && due <= period.due)
    return isMeant ? [{ unit, occurrence: null, due }] : []
  }
  if (period === null) return due === null ? [] : [{ unit, occurrence: due, due }]
  const { anchor } = notice.reading
  return occurrences(recurrence.rrule, { from: period.start, to: period.due }, anchor).map(
    ({ due: occurrence }) => ({ unit, occurrence, due: occurrence }),
  )
}

/** Appends one event to a directive. */
export async function change(
  draft: Draft,
  { noticeId, id }: Pick<Found, 'noticeId' | 'id'>,
  event: DirectiveEvent,
): Promise<void> {
  await draft.append(noticeId, id, event)
  await reproject(draft.db, noticeId, id)
}

/** Sets by hand what was read wrongly. */
export async function correct(draft: Draft, found: Found, corrections: Corrections): Promise<void> {
  await change(draft, found, { kind: 'edit', corrections })
}

/** Takes a notice and its directives out of every report, and says how many; its events stay. */
export async function removeNotice(draft: Draft, { id }: FoundNotice): Promise<number> {
  await draft.append(id, null, { kind: 'remove' } satisfies LedgerEvent)
  await reprojectNotice(draft, id)
  const rows = await draft.db
    .selectFrom('directive')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('notice_id', '=', id)
    .executeTakeFirst()
  return rows?.count ?? 0
}

/** Makes a notice and all of its directives anew from their events. */
export async function reprojectNotice({ db }: Draft, noticeId: number): Promise<void> {
  await projectNotice(db, noticeId)
  const rows = await db
    .selectFrom('event')
    .select('directive_id')
    .distinct()
    .where('notice_id', '=', noticeId)
    .where('directive_id', 'is not', null)
    .execute()
  for (const { directive_id: id } of rows) if (id !== null) await reproject(db, noticeId, id)
}
