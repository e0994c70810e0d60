import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ledgerFolder, MY_LOC } from '../support/ledger.js'
import { deadline, directive, notice, recurrence } from '../support/sample.js'

/** The rows of a CSV of simple cells; quoted cells hold no line ends. */
function rowsOf(text: string, delimiter = ','): string[][] {
  const cell = new RegExp(`"((?:[^"]|"")*)"|([^${delimiter}"\\r\\n]*)`, 'y')
  return text
    .replace('\uFEFF', '')
    .split('\r\n')
    .slice(0, -1)
    .map((line) => {
      const cells: string[] = []
      for (let at = 0; at <= line.length; at = cell.lastIndex + 1) {
        cell.lastIndex = at
        const match = cell.exec(line)
        cells.push((match?.[1]?.replaceAll('""', '"') ?? match?.[2]) || '')
      }
      return cells
    })
}

const NOTICE = notice({
  number: '02-KL/BCĐ',
  date: '2023-04-06',
  directives: [
    directive({
      id: 'mau#1',
      item: '1.10',
      assignees: ['UBND xã Mỹ Hà', 'UBND xã Mỹ Thịnh'],
      reportTo: ['UBND huyện'],
      deadline: deadline({ due: '2023-04-24' }),
    }),
    directive({
      id: 'mau#2',
      item: '2',
      action: '=HYPERLINK("http://x"; "a, b")',
      assignees: ['-1+1', '3/4'],
      collaborators: ['@SUM(A1)'],
      via: ['＝1+1'],
      recurrence: recurrence('FREQ=WEEKLY;BYDAY=WE'),
    }),
    directive({
      id: 'mau#3',
      item: null,
      assignees: [],
      deadline: deadline({ start: '2023-05-01', due: '2023-05-31' }),
    }),
  ],
})

function office() {
  const folder = ledgerFolder()
  folder.notice('mau.txt', NOTICE)
  const csv = async (...argv: string[]) => rowsOf((await folder.ntm(argv)).out)
  return { ...folder, csv }
}

describe('CSV', () => {
  test('of files has one header with that of the ledger, and one row a directive', async () => {
    const { ntm, csv } = office()
    const [header, ...rows] = await csv('export', 'mau.txt', '-f', 'csv')
    expect(header?.join()).toBe(
      'id,file,number,date,item,assignees,collaborators,reportTo,via,action,start,due,time,rrule,scheduleText,line,doubts,status,dueNow,doneOn,notes',
    )
    expect(rows.map(([id]) => id)).toEqual(['mau#1', 'mau#2', 'mau#3'])
    await ntm(['add', 'mau.txt'])
    expect((await csv('export', '-f', 'csv'))[0]).toEqual(header)
  })

  test('of the ledger says how each unit stands, in the order of the units', async () => {
    const { ntm, csv } = office()
    await ntm(['add', 'mau.txt'])
    await ntm(['done', '1', '--unit', 'Hà', '--on', '2023-04-20', '--note', 'Tờ trình 5'])
    await ntm(['extend', '1', '--unit', 'Thịnh', '--to', '2023-05-02', '--reason', 'mưa'])
    const [header = [], first = []] = await csv('export', '-f', 'csv')
    const cells = Object.fromEntries(header.map((name, index) => [name, first[index]]))
    expect(cells).toMatchObject({
      number: '02-KL/BCĐ',
      assignees: 'UBND xã Mỹ Hà; UBND xã Mỹ Thịnh',
      due: '2023-04-24',
      status: 'done; open',
      dueNow: '2023-04-24; 2023-05-02',
      doneOn: '2023-04-20; ',
      notes: 'Tờ trình 5; mưa',
    })
  })

  test('--each-assignee gives one row a unit; work that nobody has keeps its one', async () => {
    const { csv } = office()
    const [, ...rows] = await csv('export', 'mau.txt', '-f', 'csv', '--each-assignee')
    expect(rows.map((cells) => `${cells[0]} ${cells[5]}`)).toEqual([
      'mau#1 UBND xã Mỹ Hà',
      'mau#1 UBND xã Mỹ Thịnh',
      "mau#2 '-1+1",
      'mau#2 3/4',
      'mau#3 ',
    ])
  })

  test('a cell that a spreadsheet would run is led by an apostrophe', async () => {
    const { csv } = office()
    const [, , row = []] = await csv('export', 'mau.txt', '-f', 'csv')
    expect([row[5], row[6], row[8], row[9]]).toEqual([
      "'-1+1; 3/4",
      "'@SUM(A1)",
      "'＝1+1",
      `'=HYPERLINK("http://x"; "a, b")`,
    ])
  })

  for (const [flag, delimiter] of [
    [';', ';'],
    ['tab', '\t'],
    [',', ','],
  ] as const) {
    test(`--delimiter ${flag}`, async () => {
      const { ntm, csv } = office()
      const { out } = await ntm(['export', 'mau.txt', '-f', 'csv', '--delimiter', flag])
      expect(rowsOf(out, delimiter)).toEqual(await csv('export', 'mau.txt', '-f', 'csv'))
    })
  }
})

describe('--excel', () => {
  test('is the follow-up sheet, of files with room for results', async () => {
    const { ntm } = office()
    const { out, code } = await ntm(['export', 'mau.txt', '--excel', '--lang', 'en'])
    expect(code).toBe(0)
    expect(out.startsWith('\uFEFFSTT,')).toBe(true)
    expect(rowsOf(out)).toEqual([
      [
        'STT',
        'Nội dung nhiệm vụ',
        'Cơ quan chủ trì',
        'Cơ quan phối hợp',
        'Thời hạn',
        'Kết quả',
        'Ghi chú',
        'Văn bản',
      ],
      [
        '1',
        'hoàn thiện hồ sơ chứng minh các tiêu chí',
        'UBND xã Mỹ Hà; UBND xã Mỹ Thịnh',
        '',
        '24/04/2023',
        '',
        'báo cáo UBND huyện',
        'Thông báo số 02-KL/BCĐ ngày 06/04/2023, mục 1.10',
      ],
      [
        '2',
        `'=HYPERLINK("http://x"; "a, b")`,
        "'-1+1; 3/4",
        "'@SUM(A1)",
        'thứ 4 hàng tuần',
        '',
        'qua ＝1+1',
        'Thông báo số 02-KL/BCĐ ngày 06/04/2023, mục 2',
      ],
      [
        '3',
        'hoàn thiện hồ sơ chứng minh các tiêu chí',
        '',
        '',
        '01/05/2023 – 31/05/2023',
        '',
        '',
        'Thông báo số 02-KL/BCĐ ngày 06/04/2023',
      ],
    ])
  })

  test('of the ledger says what became of it', async () => {
    const { ntm, csv } = office()
    await ntm(['add', 'mau.txt'])
    await ntm(['done', '1', '--unit', 'Hà', '--on', '2023-04-20', '--note', '3/4'])
    await ntm(['extend', '3', '--to', '2023-06-02', '--reason', 'mưa'])
    const [, first, second, third] = await csv('export', '--excel', '--today', '2023-04-26')
    expect(first?.slice(4, 7)).toEqual([
      '24/04/2023',
      'UBND xã Mỹ Hà: xong, 20/04/2023; UBND xã Mỹ Thịnh: quá hạn, 24/04/2023',
      'báo cáo UBND huyện; 3/4',
    ])
    expect(second?.[4]).toBe('thứ 4 hàng tuần (12/04/2023)')
    expect(third?.slice(4, 7)).toEqual(['02/06/2023', expect.stringContaining('đang làm'), 'mưa'])
  })

  test('keeps words of digits from being taken for dates', async () => {
    const { csv } = office()
    const [, , , row] = await csv('export', 'mau.txt', '--excel', '--each-assignee')
    expect(row?.[2]).toBe("'-1+1")
    expect((await csv('export', 'mau.txt', '--excel', '--each-assignee'))[4]?.[2]).toBe("'3/4")
  })

  for (const command of ['parse', 'due', 'export']) {
    test(`${command} FILE --excel -o FILE`, async () => {
      const { cwd, ntm } = office()
      expect(await ntm([command, 'mau.txt', '--excel', '-q', '-o', 'x.csv'])).toEqual({
        code: 0,
        out: '',
        err: '',
      })
      expect(readFileSync(join(cwd, 'x.csv'), 'utf8').split('\r\n')[1]).toContain('Mỹ Hà')
    })
  }

  test('list --excel', async () => {
    const { ntm, csv } = office()
    await ntm(['add', 'mau.txt'])
    await ntm(['done', '1'])
    expect((await csv('list', '--excel', '--open')).map((row) => row[0])).toEqual(['STT', '1', '2'])
  })

  for (const argv of [
    ['-f', 'json'],
    ['-o', 'x.yaml'],
  ]) {
    test(`does not go with ${argv.join(' ')}`, async () => {
      const { ntm } = office()
      expect(await ntm(['export', 'mau.txt', '--excel', ...argv])).toMatchObject({ code: 2, out: '' })
    })
  }
})

test('a directive of the ledger has its due day and its words', async () => {
  const { ntm, csv } = office()
  await ntm(['add', MY_LOC])
  const [, , , , fourth = []] = await csv('export', '-f', 'csv')
  expect([fourth[0], fourth[11], fourth[17]]).toEqual(['my-loc-2023#4', '2023-05-09', 'open; open; open'])
})
