import { createHash } from 'node:crypto'
import type { Notice } from '../directive/directive.js'
import type { Day } from '../time/schedule.js'
import type { Draft } from './draft.js'
import { isSameNotice, numberKey, titleKey } from './identity.js'
import { matchReadings, renamedUnits } from './match.js'
import { directiveRow, type NoticeState, noticeRow, projectNotice, reproject, taskRows } from './project.js'
import { type NoticeReading, noticeReadingOf, type Reading, readingOf } from './reading.js'
import { readNoticeReading, readState } from './rows.js'
import { apply, type DirectiveState, effective } from './state.js'

/** A notice to add, with its words. */
export interface Added {
  readonly notice: Notice
  /** Null where the words are not at hand. */
  readonly text: string | null
  readonly anchor: Day
}

/** What became of a row. */
export interface RowChange {
  readonly id: number
  readonly number: number
  readonly what: 'added' | 'changed' | 'dropped'
  /** Null where the whole notice is new: ten thousand of them are not to be held in memory with their words. */
  readonly action: string | null
  /** Of a changed row, the fields whose values are new. */
  readonly fields: readonly (keyof Reading)[]
}

export interface AddResult {
  readonly key: string
  readonly what: 'added' | 'changed' | 'unchanged'
  readonly rows: readonly RowChange[]
  /** Rows in the ledger whose words are as they were. */
  readonly unchanged: number
}

/** Puts a notice into the ledger, or brings the one that it is a new copy of up to date. */
export async function addNotice(draft: Draft, added: Added): Promise<AddResult> {
  const known = await findNotice(draft, added.notice)
  const { notice, text, anchor } = added
  const sha256 =
    text === null ? (known?.reading.source ?? '') : createHash('sha256').update(text).digest('hex')
  if (text !== null && known?.reading.source !== sha256) await keepSource(draft, sha256, text)
  return known === null
    ? insertNotice(draft, notice, noticeReadingOf(notice, sha256, anchor))
    : updateNotice(
        draft,
        notice,
        noticeReadingOf(notice, sha256, isDated(notice) ? anchor : known.reading.anchor),
        known,
      )
}

interface Known extends NoticeState {
  readonly id: number
}

async function findNotice({ db }: Draft, notice: Notice): Promise<Known | null> {
  const [number, title] = [numberKey(notice.number), titleKey(notice.title)]
  const rows = await db
    .selectFrom('notice')
    .selectAll()
    .where((eb) =>
      eb.or([
        eb('key', '=', notice.key),
        ...(number === null ? [] : [eb('number_key', '=', number)]),
        // Titles are alike in many an office; where both have numbers, these tell.
        ...(title === null
          ? []
          : [
              eb.and([
                eb('title_key', '=', title),
                ...(number === null ? [] : [eb('number_key', 'is', null)]),
              ]),
            ]),
      ]),
    )
    .orderBy('id')
    .execute()
  for (const { id, key, live, reading: text } of rows) {
    const reading = readNoticeReading(text)
    if (isSameNotice({ key, ...reading }, notice)) return { id, key, reading, live: live === 1 }
  }
  return null
}

async function keepSource({ db }: Draft, sha256: string, text: string): Promise<void> {
  await db
    .insertInto('source')
    .values({ sha256, text })
    .onConflict((conflict) => conflict.column('sha256').doNothing())
    .execute()
}

async function insertNotice(draft: Draft, notice: Notice, reading: NoticeReading): Promise<AddResult> {
  const id = draft.nextNoticeId()
  const key = await freeKey(draft, notice.key)
  const state: NoticeState = { key, reading, live: true }
  await draft.append(id, null, { kind: 'notice', key, reading })
  await draft.db.insertInto('notice').values(noticeRow(id, state)).execute()
  const rows: RowChange[] = []
  for (const [index, directive] of notice.directives.entries()) {
    const row = await insertDirective(draft, id, state, readingOf(directive), index + 1)
    rows.push({ ...row, action: null })
  }
  return { key, what: 'added', rows, unchanged: 0 }
}

/** A key that no other notice of the ledger has: names are given once and kept. */
async function freeKey({ db }: Draft, wanted: string): Promise<string> {
  for (let number = 1; ; number += 1) {
    const key = number === 1 ? wanted : `${wanted}-${number}`
    const taken = await db.selectFrom('notice').select('id').where('key', '=', key).executeTakeFirst()
    if (taken === undefined) return key
  }
}

async function insertDirective(
  draft: Draft,
  noticeId: number,
  notice: NoticeState,
  reading: Reading,
  number: number,
): Promise<RowChange> {
  const id = draft.nextDirectiveId()
  const event = { kind: 'read', number, reading, renamed: {} } as const
  const state = apply(null, event)
  await draft.append(noticeId, id, event)
  if (state !== null) {
    await draft.db
      .insertInto('directive')
      .values(directiveRow(id, noticeId, state))
      .execute()
    await draft.db
      .insertInto('task')
      .values(taskRows(id, state, notice.reading))
      .execute()
  }
  return { id, number, what: 'added', action: reading.action, fields: [] }
}

/** Rows that are the same but for their places are the same to a person. */
const PLACES: readonly (keyof Reading)[] = ['position', 'doubts']

async function updateNotice(
  draft: Draft,
  notice: Notice,
  reading: NoticeReading,
  known: Known,
): Promise<AddResult> {
  const before = await storedDirectives(draft, known.id)
  const after = notice.directives.map(readingOf)
  const matched = matchReadings(
    before.map(({ state }) => state.reading),
    after,
  )
  const isSame = JSON.stringify({ ...reading, file: '' }) === JSON.stringify({ ...known.reading, file: '' })
  if (!isSame || !known.live) {
    await draft.append(known.id, null, { kind: 'notice', key: known.key, reading })
    await projectNotice(draft.db, known.id)
  }
  const state: NoticeState = { key: known.key, reading, live: true }
  const touched = new Set<number>()
  const rows: RowChange[] = []
  let unchanged = 0
  let number = Math.max(0, ...before.map((one) => one.state.number))
  for (const [index, current] of after.entries()) {
    const old = before[matched[index] ?? -1]
    if (old === undefined) {
      number += 1
      rows.push(await insertDirective(draft, known.id, state, current, number))
      continue
    }
    const fields = changedFields(old.state.reading, current)
    if (fields.length > 0 || old.state.dropped) {
      const renamed = renamedUnits(effective(old.state).assignees, current.assignees)
      const event = { kind: 'read', number: old.state.number, reading: current, renamed } as const
      await draft.append(known.id, old.id, event)
      touched.add(old.id)
    }
    const shown = fields.filter((field) => !PLACES.includes(field))
    if (shown.length === 0 && !old.state.dropped && known.live) unchanged += 1
    else {
      const what = old.state.dropped || !known.live ? 'added' : 'changed'
      rows.push({ id: old.id, number: old.state.number, what, action: current.action, fields: shown })
    }
  }
  const kept = new Set(matched)
  for (const [index, { id, state: old }] of before.entries()) {
    if (kept.has(index) || old.dropped) continue
    await draft.append(known.id, id, { kind: 'drop' })
    touched.add(id)
    rows.push({ id, number: old.number, what: 'dropped', action: effective(old).action, fields: [] })
  }
  const anew = known.live && reading.anchor === known.reading.anchor ? touched : before.map(({ id }) => id)
  for (const id of anew) await reproject(draft.db, known.id, id)
  const what = rows.length > 0 || touched.size > 0 || !isSame || !known.live ? 'changed' : 'unchanged'
  return { key: known.key, what, rows, unchanged }
}

/** A copy that gives no date does not move the day from which the one before it was counted. */
function isDated({ date, meetingDate }: Notice): boolean {
  return meetingDate !== null || (date !== null && date.length === 10)
}

async function storedDirectives(
  { db }: Draft,
  noticeId: number,
): Promise<{ id: number; state: DirectiveState }[]> {
  const rows = await db
    .selectFrom('directive')
    .select(['id', 'state'])
    .where('notice_id', '=', noticeId)
    .orderBy('position')
    .orderBy('id')
    .execute()
  return rows.map(({ id, state }) => ({ id, state: readState(state) }))
}

function changedFields(before: Reading, after: Reading): (keyof Reading)[] {
  const fields: (keyof Reading)[] = [
    'item',
    'assignees',
    'collaborators',
    'reportTo',
    'via',
    'action',
    'deadline',
    'recurrence',
    'position',
    'doubts',
  ]
  return fields.filter((field) => fieldText(before, field) !== fieldText(after, field))
}

/** Of a schedule, its value and words; where they stand is told by `position` alone. */
function fieldText(reading: Reading, field: keyof Reading): string {
  const value = reading[field]
  if (field !== 'deadline' && field !== 'recurrence') return JSON.stringify(value)
  const schedule = reading[field]
  return JSON.stringify(schedule && { ...schedule, position: null })
}
