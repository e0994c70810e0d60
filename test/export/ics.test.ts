import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import type { Notice } from '../../src/directive/directive.js'
import { contentLine, textValue } from '../../src/output/content-line.js'
import { renderIcs } from '../../src/output/ics.js'
import { printable } from '../../src/output/printable.js'
import { PLAIN_STYLE } from '../../src/output/style.js'
import { reportDue } from '../../src/report/due.js'
import { assignmentsOf } from '../../src/report/from-notice.js'
import { select } from '../../src/report/selection.js'
import { daysWindow } from '../../src/report/window.js'
import { addDays, addMonths } from '../../src/time/day.js'
import { formatRule } from '../../src/time/rrule.js'
import type { Day } from '../../src/time/schedule.js'
import { ledgerFolder, MY_LOC } from '../support/ledger.js'
import { days, rules } from '../support/rules.js'
import { deadline, directive, notice, recurrence } from '../support/sample.js'

interface Made {
  readonly today?: Day
  readonly todo?: boolean
  readonly eachAssignee?: boolean
  readonly holidays?: Readonly<Record<string, string>>
}

function ics(
  from: Notice,
  { today = '2023-04-24', todo = false, eachAssignee = false, holidays }: Made = {},
) {
  const selection = select([from], assignmentsOf(from, null), {
    today,
    window: null,
    all: true,
    isWhole: true,
    isFollowed: false,
    ...(holidays !== undefined && { calendar: { holidays } }),
  })
  return renderIcs(selection, {
    language: 'vi',
    width: 80,
    style: PLAIN_STYLE,
    explain: false,
    eachAssignee,
    byteOrderMark: false,
    delimiter: ',',
    excel: false,
    todo,
    agency: {},
    page: 'report',
  })
}

/** The entries that another reader of RFC 5545 finds. */
function entriesOf(text: string) {
  return new ICAL.Component(ICAL.parse(text)).getAllSubcomponents()
}

function first(text: string) {
  const [entry] = entriesOf(text)
  if (entry === undefined) throw new Error('nothing in the calendar')
  return entry
}

/** The days of an entry up to `last`, as that reader expands them. */
function daysOf(entry: ICAL.Component, last: Day): string[] {
  const found: string[] = []
  const steps = new ICAL.Event(entry).iterator()
  for (let at = steps.next(); at && at.toString() <= last; at = steps.next()) found.push(at.toString())
  return found
}

/** The directive's name, of which the UID is made. */
const nameOf = (entry: ICAL.Component) =>
  decodeURIComponent(String(entry.getFirstPropertyValue('uid'))).replace(/@ntm$/, '')

const triggersOf = (entry: ICAL.Component) =>
  entry.getAllSubcomponents('valarm').map((alarm) => String(alarm.getFirstPropertyValue('trigger')))

test('a directive is an event', () => {
  const text = ics(
    notice({
      directives: [directive({ deadline: deadline(), reportTo: ['UBND huyện'], via: ['Phòng NN, PTNT'] })],
    }),
  )
  expect(text.split('\r\n')).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//ntm//ntm//VI',
    'CALSCALE:GREGORIAN',
    'BEGIN:VEVENT',
    'UID:mau%231@ntm',
    'DTSTAMP:20230406T000000Z',
    'SEQUENCE:0',
    'SUMMARY:UBND xã Mỹ Hà: hoàn thiện hồ sơ chứng minh các tiêu c',
    ' hí',
    'DESCRIPTION:hoàn thiện hồ sơ chứng minh các tiêu chí\\nThực hi',
    ' ện: UBND xã Mỹ Hà\\nBáo cáo: UBND huyện (qua Phòng NN\\, PTNT)\\nT',
    ' hời hạn: 24/04/2023 thứ 2\\nmau\\, 12/TB-UBND\\, mục 1\\nmau#1',
    'DTSTART;VALUE=DATE:20230424',
    'DTEND;VALUE=DATE:20230425',
    'STATUS:CONFIRMED',
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'DESCRIPTION:UBND xã Mỹ Hà: hoàn thiện hồ sơ chứng minh các ti',
    ' êu chí',
    'TRIGGER:-P2DT16H',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ])
})

describe('lines', () => {
  const cases: [string, string[], string][] = [
    ['what ends a value', ['a;b,c\\d'], 'a\\;b\\,c\\\\d'],
    ['line ends', ['a\r\nEND:VEVENT'], 'a\\\\u000d\\\\u000aEND:VEVENT'],
    ['lines of ours', ['a', 'b'], 'a\\nb'],
    ['marks that turn the text', ['a\u202Eb'], 'a\\\\u202eb'],
    ['quotes and colons', ['“a”: "b"'], '“a”: "b"'],
  ]
  for (const [name, lines, expected] of cases) {
    test(name, () => expect(textValue(...lines)).toBe(expected))
  }

  test('have 75 octets at most, break no character, and lose none', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const lines = contentLine('SUMMARY', textValue(text)).split('\r\n')
        expect(lines.pop()).toBe('')
        for (const line of lines) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
          expect(line).not.toMatch(/\p{Cs}/u)
        }
        expect(lines.map((line, index) => (index === 0 ? line : line.slice(1))).join('')).toBe(
          `SUMMARY:${textValue(text)}`,
        )
      }),
    )
  })
})

test('nothing that a notice says ends a value or adds a property', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 120 }),
    fc.constantFrom(
      'x\r\nEND:VEVENT\r\nBEGIN:VEVENT',
      'a\nATTACH:http://example.org',
      'a\\',
      '\\n',
      ';;,,',
      '\u2028x',
      '\u0085x',
    ),
  )
  const expected = [...entriesOf(ics(notice({ directives: [directive({ deadline: deadline() })] })))].map(
    (entry) => entry.getAllProperties().map(({ name }) => name),
  )
  fc.assert(
    fc.property(hostile, hostile, hostile, (action, unit, number) => {
      const text = ics(
        notice({ number, directives: [directive({ action, assignees: [unit], deadline: deadline() })] }),
      )
      const entries = entriesOf(text)
      expect(entries.map((entry) => entry.getAllProperties().map(({ name }) => name))).toEqual(expected)
      const who = unit === '' ? '' : `${unit}: `
      expect(first(text).getFirstPropertyValue('summary')).toBe(printable(`${who}${action}`))
    }),
  )
})

test('the days are those of due, over three years', () => {
  const directives = fc.array(
    fc.oneof(
      days.map((due) => directive({ deadline: deadline({ due }) })),
      fc.record({ rule: rules, until: fc.option(days) }).map(({ rule, until }) => {
        return directive({ recurrence: recurrence(formatRule(until === null ? rule : { ...rule, until })) })
      }),
    ),
    { minLength: 1, maxLength: 3 },
  )
  fc.assert(
    fc.property(directives, days, fc.nat(700), (listed, date, later) => {
      const today = addDays(date, later)
      const last = addMonths(today, 36)
      const numbered = listed.map((one, index) => ({ ...one, id: `mau#${index + 1}` }))
      const from = notice({ date, directives: numbered })
      const report = reportDue(assignmentsOf(from, null), {
        today,
        window: daysWindow(date, last),
        all: false,
      })
      const rows = [...report.late, ...report.days.flatMap(({ rows }) => rows), ...report.periodic]
      const expected = rows.flatMap(({ name, due, occurrences }) =>
        (occurrences.length > 0 ? occurrences : [due]).map((day) => `${name} ${day}`),
      )
      const found = entriesOf(ics(from, { today })).flatMap((entry) => {
        return daysOf(entry, last).map((day) => `${nameOf(entry)} ${day}`)
      })
      expect(found.sort()).toEqual([...new Set(expected)].sort())
    }),
    { numRuns: 400 },
  )
})

test('of every notice of the fixtures, the days are those that due prints', async () => {
  const { ntm, json } = ledgerFolder()
  const notices = readdirSync('fixtures/notices').map((file) => resolve('fixtures/notices', file))
  const window = [
    '--date',
    '2023-04-24',
    '--today',
    '2023-04-24',
    '--from',
    '2015-01-01',
    '--to',
    '2026-04-24',
  ]
  const report = await json(['due', ...notices, ...window])
  const rows = [
    ...report.late,
    ...report.days.flatMap((day: { rows: unknown[] }) => day.rows),
    ...report.periodic,
  ]
  const expected = rows.flatMap(({ name, due, occurrences }) =>
    (occurrences.length > 0 ? occurrences : [due]).map((day: string) => `${name} ${day}`),
  )
  const { out } = await ntm(['due', ...notices, ...window, '-f', 'ics'])
  const found = entriesOf(out).flatMap((entry) =>
    daysOf(entry, '2026-04-24').map((day) => `${nameOf(entry)} ${day}`),
  )
  expect(found.length).toBeGreaterThan(1000)
  expect(found.sort()).toEqual([...new Set(expected)].sort())
})

describe('alarms', () => {
  const cases: [string, Parameters<typeof directive>[0], string[]][] = [
    ['a Wednesday: on Tuesday at eight', { deadline: deadline({ due: '2023-04-26' }) }, ['-PT16H']],
    ['a Monday: on Friday', { deadline: deadline({ due: '2023-04-24' }) }, ['-P2DT16H']],
    ['after the holidays of 29 April to 3 May', { deadline: deadline({ due: '2023-05-04' }) }, ['-P5DT16H']],
    ['an own holiday on Thursday', { deadline: deadline({ due: '2023-08-18' }) }, ['-P1DT16H']],
    ['every Monday', { recurrence: recurrence('FREQ=WEEKLY;BYDAY=MO') }, ['-P2DT16H']],
    [
      'every Monday and Thursday',
      { recurrence: recurrence('FREQ=WEEKLY;BYDAY=MO,TH') },
      ['-P2DT16H', '-PT16H'],
    ],
    ['once a week, by Sunday', { recurrence: recurrence('FREQ=WEEKLY') }, ['-P1DT16H']],
    [
      'monthly, on any weekday',
      { recurrence: recurrence('FREQ=MONTHLY;BYMONTHDAY=24') },
      ['-P2DT16H', '-P1DT16H', '-PT16H'],
    ],
    ['daily', { recurrence: recurrence('FREQ=DAILY') }, []],
  ]
  for (const [name, fields, expected] of cases) {
    test(name, () => {
      const text = ics(notice({ directives: [directive(fields)] }), {
        holidays: { '2023-08-17': 'Ngày hội' },
      })
      expect(triggersOf(first(text))).toEqual(expected)
    })
  }
})

describe('to-dos', () => {
  const todo = (fields: Parameters<typeof directive>[0]) =>
    first(ics(notice({ directives: [directive(fields)] }), { todo: true }))
  const values = (entry: ICAL.Component, ...names: string[]) =>
    names.map((name) => entry.getFirstPropertyValue(name)?.toString() ?? null)

  test('are due on the day, and reminded of from it', () => {
    const entry = todo({ deadline: deadline() })
    expect(entry.name).toBe('vtodo')
    expect(values(entry, 'dtstart', 'due', 'status')).toEqual([null, '2023-04-24', 'NEEDS-ACTION'])
    expect(entry.getFirstSubcomponent('valarm')?.getFirstProperty('trigger')?.getParameter('related')).toBe(
      'END',
    )
  })

  test('of a period begin with it', () => {
    const entry = todo({ deadline: deadline({ start: '2023-05-01', due: '2023-05-31' }) })
    expect(values(entry, 'dtstart', 'due')).toEqual(['2023-05-01', '2023-05-31'])
  })

  test('that come back are counted from the first', () => {
    const entry = todo({ recurrence: recurrence('FREQ=WEEKLY;BYDAY=WE') })
    expect(values(entry, 'dtstart', 'due', 'rrule')).toEqual([
      '2023-04-12',
      '2023-04-12',
      'FREQ=WEEKLY;BYDAY=WE',
    ])
  })

  test('need no day', () => expect(values(todo({}), 'dtstart', 'due')).toEqual([null, null]))
})

test('of a notice without a date, a recurrence runs from today, as in due, and the stamp stays', () => {
  const dateless = notice({
    date: null,
    meetingDate: null,
    directives: [directive({ recurrence: recurrence('FREQ=WEEKLY;BYDAY=WE') })],
  })
  const text = ics(dateless, { today: '2023-04-24' })
  expect(daysOf(first(text), '2023-05-03')).toEqual(['2023-04-26', '2023-05-03'])
  const stamp = (today: Day) => first(ics(dateless, { today })).getFirstPropertyValue('dtstamp')?.toString()
  expect(stamp('2023-04-25')).toBe(stamp('2024-01-01'))
})

test('work without a day is no event', () => {
  expect(entriesOf(ics(notice({ directives: [directive()] })))).toEqual([])
})

test('--each-assignee: an entry for each unit, with a UID of its own', () => {
  const shared = notice({
    directives: [directive({ assignees: ['UBND xã A', 'UBND xã B'], deadline: deadline() })],
  })
  const summaries = (text: string) =>
    entriesOf(text).map((entry) => String(entry.getFirstPropertyValue('summary')))
  expect(summaries(ics(shared))).toEqual([expect.stringMatching(/^UBND xã A \+1: /)])
  const each = ics(shared, { eachAssignee: true })
  expect(summaries(each)).toEqual([
    expect.stringMatching(/^UBND xã A: /),
    expect.stringMatching(/^UBND xã B: /),
  ])
  expect(new Set(entriesOf(each).map((entry) => entry.getFirstPropertyValue('uid'))).size).toBe(2)
})

test('the time of day is said; the event is all-day', () => {
  const text = ics(notice({ directives: [directive({ deadline: deadline({ time: '17:00' }) })] }))
  expect(text).toContain('SUMMARY:17:00 · UBND xã Mỹ Hà: ')
  expect(text).toContain('DTSTART;VALUE=DATE:20230424\r\n')
})

describe('of the ledger', () => {
  const NOON = Date.UTC(2023, 3, 24, 5)
  const shown = (text: string, name: string) => {
    const entry = entriesOf(text).find(
      (one) => one.getFirstPropertyValue('uid') === `${encodeURIComponent(name)}@ntm`,
    )
    if (entry === undefined) throw new Error(`${name} is not in the calendar`)
    const value = (property: string) => entry.getFirstPropertyValue(property)?.toString()
    return { entry, status: value('status'), stamp: value('dtstamp'), sequence: value('sequence') }
  }

  test('what did not change is written alike on another day; a change is a newer revision', async () => {
    const { ntm } = ledgerFolder()
    const out = async (today: string) => (await ntm(['export', '-f', 'ics', '--today', today])).out
    await ntm(['add', MY_LOC], { now: NOON })
    const before = await out('2023-04-24')
    expect(await out('2024-01-08')).toBe(before)
    expect(shown(before, 'my-loc-2023#3')).toMatchObject({ stamp: '2023-04-24T05:00:00Z', sequence: '0' })
    await ntm(['done', '3'], { now: NOON + 60_000 })
    const after = await out('2023-04-24')
    expect(shown(after, 'my-loc-2023#3')).toMatchObject({
      status: 'CANCELLED',
      stamp: '2023-04-24T05:01:00Z',
      sequence: '1',
    })
    expect(shown(after, 'my-loc-2023#4')).toMatchObject({
      status: 'CONFIRMED',
      stamp: '2023-04-24T05:00:00Z',
    })
    await ntm(['undo'], { now: NOON + 120_000 })
    const undone = await out('2023-04-24')
    expect(shown(undone, 'my-loc-2023#3')).toMatchObject({
      status: 'CONFIRMED',
      stamp: '2023-04-24T05:02:00Z',
      sequence: '2',
    })
    await ntm(['add', MY_LOC], { now: NOON + 180_000 })
    expect(await out('2023-04-24')).toBe(undone)
  })

  test('an occurrence that all units have done is left out; one that some have not stays', async () => {
    const { ntm } = ledgerFolder()
    await ntm(['add', MY_LOC])
    const days = async () =>
      daysOf(shown((await ntm(['export', '-f', 'ics'])).out, 'my-loc-2023#5').entry, '2023-04-30')
    expect(await days()).toEqual(['2023-04-12', '2023-04-19', '2023-04-26'])
    await ntm(['done', '5', '--unit', 'Mỹ Hà'])
    expect(await days()).toEqual(['2023-04-12', '2023-04-19', '2023-04-26'])
    await ntm(['done', '5', '--for', '2023-04-12'])
    expect(await days()).toEqual(['2023-04-19', '2023-04-26'])
  })

  test('units with days of their own share the entry, which has both days', async () => {
    const { ntm } = ledgerFolder()
    await ntm(['add', MY_LOC])
    await ntm(['extend', '3', '--to', '2023-05-10', '--reason', 'mưa', '--unit', 'Mỹ Hà'])
    const { out } = await ntm(['export', '-f', 'ics'])
    const { entry } = shown(out, 'my-loc-2023#3')
    expect(daysOf(entry, '2023-12-31')).toEqual(['2023-04-24', '2023-05-10'])
    expect(entry.getFirstPropertyValue('description')).toContain('UBND xã Mỹ Hà (10/05/2023)')
    const week = await ntm(['export', '-f', 'ics', '--week'])
    expect(daysOf(shown(week.out, 'my-loc-2023#3').entry, '2023-12-31')).toEqual(['2023-04-24', '2023-05-10'])
  })

  test('a to-do that is done says on which day', async () => {
    const { ntm } = ledgerFolder()
    await ntm(['add', MY_LOC])
    await ntm(['done', '3', '--on', '2023-04-21'])
    const { entry, status } = shown((await ntm(['list', '-f', 'ics', '--as', 'todo'])).out, 'my-loc-2023#3')
    expect(status).toBe('COMPLETED')
    expect(entry.getFirstPropertyValue('completed')?.toString()).toBe('2023-04-21T05:00:00Z')
  })
})

test('parse, due, list and export write it, by the name of the file too', async () => {
  const { cwd, ntm } = ledgerFolder()
  const uids = (text: string) => entriesOf(text).map((entry) => String(entry.getFirstPropertyValue('uid')))
  const parsed = uids((await ntm(['parse', MY_LOC, '-f', 'ics'])).out)
  expect(parsed.length).toBeGreaterThan(3)
  await ntm(['add', MY_LOC])
  expect(uids((await ntm(['export', '-f', 'ics'])).out)).toEqual(parsed)
  expect(uids((await ntm(['list', '-f', 'ics'])).out)).toEqual(parsed)
  const due = uids((await ntm(['due', '-f', 'ics'])).out)
  expect(due.length).toBeLessThan(parsed.length)
  expect(parsed).toEqual(expect.arrayContaining(due))
  expect(await ntm(['export', '-o', 'viec.ics'])).toEqual({ code: 0, out: '', err: '' })
  expect(uids(readFileSync(join(cwd, 'viec.ics'), 'utf8'))).toEqual(parsed)
})

test('what a calendar cannot show is refused', async () => {
  const { ntm } = ledgerFolder()
  for (const argv of [
    ['due', MY_LOC, '-f', 'ics', '--summary'],
    ['due', MY_LOC, '-f', 'ics', '--by', 'assignee'],
    ['parse', MY_LOC, '-f', 'ics', '--explain'],
  ]) {
    expect(await ntm(argv)).toMatchObject({ code: 2, out: '', err: expect.stringContaining('error usage') })
  }
})
