import { describe, expect, test } from 'vitest'
import { type DueReport, reportDue } from '../../src/report/due.js'
import { assignmentsOf } from '../../src/report/from-notice.js'
import { summarize } from '../../src/report/summary.js'
import { daysWindow, nextDaysWindow, parsePeriod, periodWindow } from '../../src/report/window.js'
import type { Day } from '../../src/time/schedule.js'
import { ledgerFolder, MY_LOC } from '../support/ledger.js'
import { deadline, directive, notice, recurrence } from '../support/sample.js'

describe('windows', () => {
  const cases: ['week' | 'month' | 'quarter', string, Day, string | null][] = [
    ['week', '', '2023-04-24', '2023-W17 2023-04-24 2023-04-30'],
    ['week', '', '2023-04-30', '2023-W17 2023-04-24 2023-04-30'],
    ['week', '+1', '2023-04-30', '2023-W18 2023-05-01 2023-05-07'],
    ['week', '-1', '2023-01-01', '2022-W51 2022-12-19 2022-12-25'],
    ['week', '', '2021-01-03', '2020-W53 2020-12-28 2021-01-03'],
    ['week', '2020-W53', '2023-04-24', '2020-W53 2020-12-28 2021-01-03'],
    ['week', '2021-W53', '2023-04-24', null],
    ['week', '2023-17', '2023-04-24', null],
    ['month', '', '2024-02-10', '2024-02 2024-02-01 2024-02-29'],
    ['month', '-2', '2024-02-10', '2023-12 2023-12-01 2023-12-31'],
    ['month', '2023-13', '2024-02-10', null],
    ['quarter', '', '2023-04-01', '2023-Q2 2023-04-01 2023-06-30'],
    ['quarter', '+3', '2023-04-01', '2024-Q1 2024-01-01 2024-03-31'],
    ['quarter', '2023-Q5', '2023-04-01', null],
  ]
  for (const [kind, words, today, expected] of cases) {
    test(`${kind} ${words} on ${today}`, () => {
      const window = periodWindow(kind, words, today)
      expect(window && `${window.name} ${window.from} ${window.to}`).toBe(expected)
    })
  }

  test('days', () => {
    expect(nextDaysWindow('2023-04-24', 7)).toMatchObject({ from: '2023-04-24', to: '2023-04-30' })
    expect(parsePeriod('2024')).toEqual({ start: '2024-01-01', due: '2024-12-31' })
  })
})

/** A report in short: late, days and periodic rows by the item of each. */
function short(report: DueReport) {
  const row = ({ item, due, occurrences }: DueReport['late'][number]) =>
    `${item} ${[due, ...occurrences.slice(1)].join(' ')}`
  return {
    late: report.late.map(row),
    days: report.days.flatMap(({ day, off, rows }) =>
      rows.map(({ item }) => `${day}${off === null ? '' : ` (${off})`}: ${item}`),
    ),
    periodic: report.periodic.map(row),
    undated: report.undated?.map(({ item }) => item) ?? null,
  }
}

const SAMPLE = notice({
  date: '2023-04-06',
  directives: [
    directive({ item: 'past', deadline: deadline({ due: '2023-04-20' }) }),
    directive({ id: 'mau#2', item: 'holiday', deadline: deadline({ due: '2023-05-01' }) }),
    directive({ id: 'mau#3', item: 'open', deadline: deadline({ due: null }) }),
    directive({ id: 'mau#4', item: 'none', assignees: [] }),
    directive({ id: 'mau#5', item: 'wednesday', recurrence: recurrence('FREQ=WEEKLY;BYDAY=WE') }),
    directive({ id: 'mau#6', item: 'monthly', recurrence: recurrence('FREQ=MONTHLY') }),
    directive({ id: 'mau#7', item: 'daily', recurrence: recurrence('FREQ=DAILY') }),
    directive({ id: 'mau#8', item: 'ended', recurrence: recurrence('FREQ=WEEKLY;BYDAY=FR;UNTIL=20230415') }),
  ],
})

describe('what is due', () => {
  const report = (today: Day, from: Day, to: Day, all = false) =>
    short(reportDue(assignmentsOf(SAMPLE, null), { today, window: daysWindow(from, to), all }))

  test('late first, then day by day, then what is periodic', () => {
    const { late, days, periodic, undated } = report('2023-04-24', '2023-04-24', '2023-05-01')
    expect(late.map((row) => row.split(' ')[0])).toEqual(['daily', 'ended', 'wednesday', 'past'])
    expect(late).toContain('wednesday 2023-04-12 2023-04-19')
    expect(late).toContain('ended 2023-04-07 2023-04-14')
    expect(days).toEqual(['2023-04-26: wednesday', '2023-05-01 (Ngày Quốc tế lao động): holiday'])
    expect(periodic[0]).toMatch(/^daily 2023-04-24 .* 2023-05-01$/)
    expect(periodic[1]).toBe('monthly 2023-04-30')
    expect(undated).toBeNull()
  })

  test('nothing is due before the notice’s reference date', () => {
    const { late, days } = report('2023-04-06', '2023-04-01', '2023-04-12')
    expect(late).toEqual([])
    expect(days).toEqual(['2023-04-07: ended', '2023-04-12: wednesday'])
  })

  test('a window to come shows what is late today, and not what is due in between', () => {
    const { late, days } = report('2023-04-24', '2023-05-01', '2023-05-07')
    expect(late).toHaveLength(4)
    expect(days).toEqual(['2023-05-01 (Ngày Quốc tế lao động): holiday', '2023-05-03 (Nghỉ bù): wednesday'])
  })

  test('a window that is over shows only what is late', () => {
    expect(report('2023-05-08', '2023-04-24', '2023-04-30')).toMatchObject({ days: [], periodic: [] })
  })

  test('work without a date, when asked', () => {
    expect(report('2023-04-24', '2023-04-24', '2023-04-30', true).undated).toEqual(['open', 'none'])
  })

  test('units that stand alike are one row', () => {
    const [first, ...others] = assignmentsOf(
      notice({ directives: [directive({ assignees: ['A', 'B', 'C'], deadline: deadline() })] }),
      null,
    )
    const options = {
      today: '2023-04-24',
      window: daysWindow('2023-04-24', '2023-04-24'),
      all: false,
    } as const
    const rows = reportDue([{ ...first, status: 'done' } as never, ...others], options).days[0]?.rows
    expect(rows?.map(({ units }) => units)).toEqual([['B', 'C']])
  })

  test('a notice without any date has no missed occurrences', () => {
    const undated = assignmentsOf({ ...SAMPLE, date: null, meetingDate: null }, null)
    const { late } = short(
      reportDue(undated, { today: '2023-04-24', window: daysWindow('2023-04-24', '2023-04-30'), all: false }),
    )
    expect(late).toEqual(['past 2023-04-20'])
  })
})

test('the summary counts each occurrence once, and what is late', () => {
  const [wednesdays] = assignmentsOf(
    notice({
      date: '2023-04-06',
      directives: [directive({ recurrence: recurrence('FREQ=WEEKLY;BYDAY=WE') })],
    }),
    null,
  )
  if (wednesdays === undefined) throw new Error('no assignment')
  const doneDays: Record<string, Day> = { '2023-04-12': '2023-04-12', '2023-04-19': '2023-04-21' }
  const { total } = summarize(
    [{ ...wednesdays, doneDays }],
    daysWindow('2023-04-01', '2023-05-07'),
    '2023-05-01',
  )
  expect(total).toEqual({
    unit: null,
    total: 4,
    doneInTime: 1,
    doneLate: 1,
    openInTime: 1,
    late: 1,
    doneRate: 0.5,
    inTimeRate: 1 / 3,
  })
})

describe('ntm due', () => {
  const ON_FILE = ['due', MY_LOC, '--today', '2023-04-24']

  test('on a file: Monday, Wednesday, and the two Wednesdays missed', async () => {
    const { json, ledger } = ledgerFolder()
    const { today, window, late, days } = await json(ON_FILE)
    expect([today, window.name]).toEqual(['2023-04-24', '2023-W17'])
    expect(days.map(({ day }: { day: string }) => day)).toEqual(['2023-04-24', '2023-04-26'])
    expect(late.find(({ item }: { item: string }) => item === '1.5')).toMatchObject({
      id: 'my-loc-2023#5',
      occurrences: ['2023-04-12', '2023-04-19'],
      daysLate: 12,
    })
    expect(await import('node:fs').then(({ existsSync }) => existsSync(ledger))).toBe(false)
  })

  test('is the same of the ledger but for the ids', async () => {
    const { ntm, json } = ledgerFolder()
    await ntm(['add', MY_LOC])
    const strip = (document: unknown) => JSON.stringify(document).replace(/"id":"[^"]*"/g, '')
    for (const flags of [
      [],
      ['--week', '+1'],
      ['--week', '-1'],
      ['--month'],
      ['--month', '2023-05'],
      ['--quarter'],
      ['--days', '40', '--all'],
      ['--from', '2023-05-01', '--to', '2023-05-31'],
      ['--by', 'assignee'],
      ['--summary', '--quarter'],
      ['--assignee', 'my ha'],
      ['--notice', 'my'],
    ]) {
      const [ofLedger, ofFile] = [await json(['due', ...flags]), await json(['due', ...flags, MY_LOC])]
      expect(strip(ofLedger), flags.join(' ')).toBe(strip(ofFile))
    }
  })

  test('in every format', async () => {
    const { ntm } = ledgerFolder()
    for (const flags of [[], ['--by', 'assignee'], ['--summary']]) {
      for (const format of ['table', 'plain', 'json', 'ndjson', 'yaml', 'csv']) {
        const { code, out } = await ntm([...ON_FILE, ...flags, '-f', format])
        expect([code, out.endsWith('\n')]).toEqual([0, true])
      }
    }
    const csv = (await ntm([...ON_FILE, '-f', 'csv'])).out.split('\r\n')
    expect(csv[0]).toBe(
      'section,id,name,notice,item,assignees,collaborators,reportTo,via,action,start,due,weekday,dayOff,time,firstDue,daysLate,rrule,occurrences',
    )
  })

  test('days missed for years still fit a cell of a spreadsheet', async () => {
    const { ntm, json } = ledgerFolder()
    const years = ON_FILE.map((word) => (word === '2023-04-24' ? '2063-04-24' : word))
    const { out } = await ntm([...years, '-f', 'csv'])
    const longest = Math.max(...out.split(/,|\r\n/).map((cell) => cell.length))
    expect(longest).toBeLessThan(5000)
    expect(out).toMatch(/; … \+\d{4,}/)
    const { late } = await json(years)
    expect(late.some(({ occurrences }: { occurrences: unknown[] }) => occurrences.length > 400)).toBe(true)
  })

  test('a table names the day and the window, in both languages, in every width', async () => {
    const { ntm } = ledgerFolder()
    for (const [lang, heading] of [
      ['vi', 'Hôm nay 24/04/2023, thứ 2 · tuần 17/2023: 24/04/2023 – 30/04/2023'],
      ['en', 'Today 2023-04-24, Monday · week 2023-W17: 2023-04-24 – 2023-04-30'],
    ] as const) {
      const { out } = await ntm([...ON_FILE, '--lang', lang], { columns: 100, env: { NO_COLOR: '1' } })
      expect(out.split('\n')[0]).toBe(heading)
    }
    for (const columns of [40, 80, 132]) {
      const { out } = await ntm(ON_FILE, { columns, env: { NO_COLOR: '1' } })
      expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(columns)
    }
  })

  test('a holiday of the office is a day off, in every format', async () => {
    const { file, ntm, json } = ledgerFolder()
    file('ntm.yaml', 'holidays:\n  2023-04-26: Ngày truyền thống\n')
    const { days } = await json([...ON_FILE])
    expect(days.find(({ day }: { day: string }) => day === '2023-04-26').dayOff).toBe('Ngày truyền thống')
    expect((await ntm([...ON_FILE, '-f', 'csv'])).out).toContain('2023-04-26,3,Ngày truyền thống,')
    expect((await ntm([...ON_FILE, '-f', 'md'])).out).toContain('ngày nghỉ: Ngày truyền thống')
  })

  test('--each-assignee: in CSV, a row for each unit', async () => {
    const { ntm } = ledgerFolder()
    const assignees = async (...flags: string[]) => {
      const { out } = await ntm([...ON_FILE, '-f', 'csv', '--assignee', 'UBND xã', ...flags])
      return out
        .split('\r\n')
        .filter((line) => line.startsWith('due,'))
        .map((line) => line.split(',')[5])
    }
    const [, wednesday] = await assignees()
    expect(wednesday).toBe('UBND xã Mỹ Thịnh; UBND xã Mỹ Thành; UBND xã Mỹ Hà')
    expect((await assignees('--each-assignee')).slice(3)).toEqual([
      'UBND xã Mỹ Thịnh',
      'UBND xã Mỹ Thành',
      'UBND xã Mỹ Hà',
    ])
  })

  test('--fail-on-overdue', async () => {
    const { ntm } = ledgerFolder()
    expect(await ntm([...ON_FILE, '--fail-on-overdue'])).toMatchObject({
      code: 1,
      err: expect.stringContaining('ntm: error overdue: --fail-on-overdue: 6 việc quá hạn'),
    })
    expect((await ntm(['due', MY_LOC, '--today', '2023-04-06', '--fail-on-overdue'])).code).toBe(0)
  })

  test('a bad window is a wrong call', async () => {
    const { ntm } = ledgerFolder()
    for (const flags of [
      ['--week', '2023-W60'],
      ['--month', '2023-4'],
      ['--days', '0'],
      ['--days', 'x'],
      ['--from', '2023-05-01'],
      ['--from', '2023-05-02', '--to', '2023-05-01'],
      ['--week', '--month'],
    ]) {
      expect((await ntm(['due', ...flags, '--', MY_LOC])).code, flags.join(' ')).toBe(2)
    }
    expect((await ntm(['due', '--week', MY_LOC, '--today', '2023-04-24'])).code).toBe(0)
  })
})
