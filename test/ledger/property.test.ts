import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { DirectiveEvent } from '../../src/ledger/event.js'
import { matchReadings } from '../../src/ledger/match.js'
import { readingOf } from '../../src/ledger/reading.js'
import { apply, stateOf, tasksOf } from '../../src/ledger/state.js'
import { nextDue } from '../../src/time/next-due.js'
import { occurrences } from '../../src/time/occurrence.js'
import type { Day } from '../../src/time/schedule.js'
import { ledgerFolder, MY_LOC } from '../support/ledger.js'
import { deadline, directive } from '../support/sample.js'

const UNITS = ['A', 'B', 'C']
const day = fc
  .integer({ min: 1, max: 28 })
  .map((number): Day => `2023-04-${String(number).padStart(2, '0')}` as Day)
const reading = readingOf(directive({ assignees: UNITS, deadline: deadline() }))
const event: fc.Arbitrary<DirectiveEvent> = fc.oneof(
  fc.record({
    kind: fc.constant('done' as const),
    unit: fc.constantFrom(...UNITS),
    occurrence: fc.constant(null),
    on: day,
    note: fc.constant(null),
  }),
  fc.record({
    kind: fc.constant('extend' as const),
    unit: fc.constantFrom(...UNITS, null),
    to: day,
    reason: fc.constant('x'),
  }),
  fc.record({
    kind: fc.constant('cancel' as const),
    unit: fc.constantFrom(...UNITS),
    reason: fc.constant('x'),
  }),
)
const READ: DirectiveEvent = { kind: 'read', number: 1, reading, renamed: {} }

test('a state is what its events add up to, in one go or one by one', () => {
  fc.assert(
    fc.property(fc.array(event), (events) => {
      const all = [READ, ...events]
      expect(all.reduce<ReturnType<typeof stateOf>>(apply, null)).toEqual(stateOf(all))
    }),
  )
})

test('the same copy again changes no task', () => {
  fc.assert(
    fc.property(fc.array(event), fc.nat(), (events, place) => {
      const at = place % (events.length + 1)
      const [once, twice] = [
        stateOf([READ, ...events]),
        stateOf([READ, ...events.slice(0, at), READ, ...events.slice(at)]),
      ]
      expect(once && tasksOf(once, '2023-04-06')).toEqual(twice && tasksOf(twice, '2023-04-06'))
    }),
  )
})

test('what one unit does is nothing to the others', () => {
  fc.assert(
    fc.property(fc.array(event), (events) => {
      const state = stateOf([READ, ...events])
      const concerns = (one: DirectiveEvent) => 'unit' in one && (one.unit === 'A' || one.unit === null)
      const own = stateOf([READ, ...events.filter(concerns)])
      expect(state && tasksOf(state, '2023-04-06')[0]).toEqual(own && tasksOf(own, '2023-04-06')[0])
    }),
  )
})

test('the next due day is the first occurrence that is not done', () => {
  const rules = [
    'FREQ=DAILY',
    'FREQ=WEEKLY;BYDAY=MO,WE',
    'FREQ=MONTHLY',
    'FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=1',
  ]
  fc.assert(
    fc.property(fc.constantFrom(...rules), day, fc.array(fc.nat(30)), (rule, anchor, done) => {
      const all = occurrences(rule, { from: anchor, to: '2060-01-01' }, anchor).map(({ due }) => due)
      const doneDays = new Set(done.map((index) => all[index]))
      expect(nextDue(rule, anchor, (one) => doneDays.has(one))).toBe(all.find((one) => !doneDays.has(one)))
    }),
    { numRuns: 50 },
  )
  expect(nextDue('FREQ=WEEKLY;UNTIL=20230401', '2023-04-06', () => false)).toBeNull()
  expect(nextDue('FREQ=DAILY;INTERVAL=x', '2023-04-06', () => false)).toBeNull()
})

test('a copy matches itself, in any order', () => {
  const actions = [
    'lập kế hoạch đầu tư công',
    'báo cáo kết quả thực hiện',
    'kiểm tra việc chấp hành',
    'ban hành quyết định',
  ]
  const readings = actions.map((action, index) => readingOf(directive({ item: String(index), action })))
  fc.assert(
    fc.property(fc.shuffledSubarray([0, 1, 2, 3]), (order) => {
      const copy = order.flatMap((index) => readings[index] ?? [])
      expect(matchReadings(readings, copy)).toEqual(order)
    }),
  )
})

test('as many undos as commands leave nothing, and every report on the way is as it was', async () => {
  const { ntm, json } = ledgerFolder()
  const commands = [
    ['add', MY_LOC],
    ['done', '3', '--unit', 'Mỹ Hà'],
    ['extend', '4', '--to', '2023-05-20', '--reason', 'chờ'],
    ['done', '5'],
    ['edit', '2', '--due', '2023-04-28'],
    ['cancel', '7', '--reason', 'trùng'],
    ['rm', 'my-loc-2023'],
    ['add', MY_LOC],
  ]
  const seen: string[] = []
  for (const argv of commands) {
    expect((await ntm(argv)).code).toBe(0)
    seen.push(JSON.stringify([await json(['list']), await json(['due', '--all', '--quarter'])]))
  }
  for (let left = commands.length - 1; left > 0; left -= 1) {
    await ntm(['undo'])
    expect(JSON.stringify([await json(['list']), await json(['due', '--all', '--quarter'])])).toBe(
      seen[left - 1],
    )
  }
  await ntm(['undo'])
  expect((await json(['list'])).directives).toEqual([])
  expect((await json(['log'])).commands).toHaveLength(2 * commands.length)
  expect((await ntm(['check'])).code).toBe(0)
})
