import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse as parseYaml } from 'yaml'
import type { Notice } from '../src/directive/directive.js'
import { loadRenderer, type SheetFormat, type View } from '../src/output/render.js'
import { wordDay, wordDeadline, wordRecurrence } from '../src/output/schedule-words.js'
import { PLAIN_STYLE } from '../src/output/style.js'
import { widthOf, wrap } from '../src/output/width.js'
import { deadline, directive, notice, recurrence } from './support/sample.js'

async function render(
  format: SheetFormat,
  notices: readonly Notice[],
  view: Partial<View> = {},
): Promise<string> {
  const full: View = {
    language: 'vi',
    width: 80,
    style: PLAIN_STYLE,
    explain: false,
    eachAssignee: false,
    byteOrderMark: false,
    delimiter: ',',
    excel: false,
    ...view,
  }
  return (await loadRenderer(format, full.explain))(notices, full)
}

const LONG =
  'chủ động, phối hợp với các cơ quan chuyên môn phụ trách các tiêu chí xin ý kiến góp ý hoàn thiện hồ sơ'
const SAMPLE = notice({
  directives: [
    directive({
      id: 'mau#1',
      item: 'II.1.3',
      assignees: ['UBND xã Mỹ Thịnh', 'UBND xã Mỹ Hà'],
      collaborators: ['các cơ quan chuyên môn phụ trách các tiêu chí'],
      action: LONG,
      deadline: deadline(),
      doubts: ['assignee-carried'],
      reasons: [
        {
          code: 'assignee-carried',
          subject: 'UBND xã Mỹ Thịnh; UBND xã Mỹ Hà',
          position: deadline().position,
        },
      ],
      evidence: [
        {
          field: 'assignees',
          rule: 'topic',
          how: 'inherited',
          text: 'Các xã Mỹ Thịnh, Mỹ Hà',
          position: { start: { line: 2, column: 1, offset: 5 }, end: { line: 2, column: 9, offset: 13 } },
        },
      ],
    }),
    directive({
      id: 'mau#2',
      reportTo: ['UBND huyện'],
      via: ['Phòng Nội vụ'],
      action: 'báo cáo tiến độ',
      recurrence: recurrence('FREQ=WEEKLY;BYDAY=WE'),
    }),
    directive({ id: 'mau#3', deadline: deadline({ start: '2023-05-01', due: '2023-05-31', time: '17:00' }) }),
    directive({ id: 'mau#4', item: null, assignees: [], deadline: deadline({ due: null }) }),
  ],
})

describe('schedules in words', () => {
  const rules: [string, string, string][] = [
    ['FREQ=DAILY', 'hàng ngày', 'daily'],
    ['FREQ=WEEKLY', 'hàng tuần', 'weekly'],
    ['FREQ=WEEKLY;INTERVAL=2', '2 tuần/lần', 'every 2 weeks'],
    ['FREQ=WEEKLY;BYDAY=WE', 'thứ 4 hàng tuần', 'Wednesday weekly'],
    ['FREQ=WEEKLY;BYDAY=MO,SU', 'thứ 2, Chủ nhật hàng tuần', 'Monday, Sunday weekly'],
    ['FREQ=MONTHLY', 'hàng tháng', 'monthly'],
    ['FREQ=MONTHLY;BYMONTHDAY=14,28', 'ngày 14, 28 hàng tháng', 'day 14, 28 monthly'],
    ['FREQ=MONTHLY;BYMONTHDAY=-1', 'ngày cuối tháng hàng tháng', 'last day monthly'],
    [
      'RSCALE=GREGORIAN;FREQ=MONTHLY;BYMONTHDAY=15,30;SKIP=BACKWARD',
      'ngày 15, 30 hàng tháng',
      'day 15, 30 monthly',
    ],
    ['FREQ=MONTHLY;INTERVAL=3', 'hàng quý', 'quarterly'],
    ['FREQ=MONTHLY;INTERVAL=6', '6 tháng/lần', 'every 6 months'],
    ['FREQ=YEARLY', 'hàng năm', 'yearly'],
    [
      'FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=19',
      'ngày 19 tháng cuối quý',
      'day 19 of each quarter’s last month',
    ],
    ['FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=10', 'ngày 10/12 hàng năm', '12-10 yearly'],
    ['FREQ=WEEKLY;UNTIL=20240630', 'hàng tuần đến 30/06/2024', 'weekly until 2024-06-30'],
    [
      'FREQ=MONTHLY;BYSETPOS=-1;BYDAY=FR',
      'FREQ=MONTHLY;BYSETPOS=-1;BYDAY=FR',
      'FREQ=MONTHLY;BYSETPOS=-1;BYDAY=FR',
    ],
    ['FREQ=MONTHLY;BYDAY=1MO', 'thứ 2 đầu tiên hàng tháng', '1st Monday monthly'],
    [
      'FREQ=MONTHLY;BYDAY=2TH,4TH',
      'thứ 5 lần thứ 2, thứ 5 lần thứ 4 hàng tháng',
      '2nd Thursday, 4th Thursday monthly',
    ],
    ['FREQ=MONTHLY;BYDAY=-1FR', 'thứ 6 cuối cùng hàng tháng', 'last Friday monthly'],
    ['FREQ=MONTHLY;BYDAY=-2FR', 'FREQ=MONTHLY;BYDAY=-2FR', 'FREQ=MONTHLY;BYDAY=-2FR'],
    ['FREQ=MONTHLY;BYDAY=FR', 'FREQ=MONTHLY;BYDAY=FR', 'FREQ=MONTHLY;BYDAY=FR'],
  ]
  for (const [rrule, vi, en] of rules) {
    test(rrule, () => {
      expect(wordRecurrence({ rrule, time: null }, 'vi')).toBe(vi)
      expect(wordRecurrence({ rrule, time: null }, 'en')).toBe(en)
    })
  }

  test('a time, a day, a period, an open day', () => {
    expect(wordRecurrence({ rrule: 'FREQ=WEEKLY', time: '16:00' }, 'vi')).toBe('trước 16:00 hàng tuần')
    expect(wordDeadline({ start: null, due: '2023-04-24', time: null }, 'vi')).toEqual([
      '24/04/2023',
      'thứ 2',
    ])
    expect(wordDeadline({ start: null, due: '2023-04-23', time: '17:00' }, 'vi')).toEqual([
      '23/04/2023',
      '17:00, Chủ nhật',
    ])
    expect(wordDeadline({ start: '2023-04-24', due: '2023-04-24', time: null }, 'en')).toEqual([
      '2023-04-24',
      'Monday',
    ])
    expect(wordDeadline({ start: '2023-05-01', due: '2023-05-31', time: null }, 'vi')).toEqual([
      '01/05/2023 –',
      '31/05/2023',
    ])
    expect(wordDeadline({ start: null, due: null, time: null }, 'vi')).toEqual(['chưa rõ ngày'])
    expect(['2023-04', '2023'].map((day) => wordDay(day, 'vi'))).toEqual(['04/2023', '2023'])
  })
})

describe('table', () => {
  test('at 80 columns', async () => {
    const table = await render('table', [SAMPLE])
    expect(table).toMatchInlineSnapshot(`
      "Thông báo 12/TB-UBND · 06/04/2023 · Mỹ Lộc
      Kết luận tại Hội nghị kiểm điểm tiến độ
      mau.txt · họp ngày 05/04/2023 · người ký Lê Quang Huy

      Mục     Thực hiện            Nội dung                         Thời hạn
      ─────────────────────────────────────────────────────────────────────────────
      II.1.3  UBND xã Mỹ Thịnh     chủ động, phối hợp với các cơ    24/04/2023
              UBND xã Mỹ Hà ?      quan chuyên môn phụ trách các    thứ 2
              phối hợp: các cơ     tiêu chí xin ý kiến góp ý hoàn
              quan chuyên môn phụ  thiện hồ sơ
              trách các tiêu chí
      ─────────────────────────────────────────────────────────────────────────────
      1       UBND xã Mỹ Hà        báo cáo tiến độ                  thứ 4 hàng tuần
              báo cáo: UBND huyện
              (qua Phòng Nội vụ)
      ─────────────────────────────────────────────────────────────────────────────
      1       UBND xã Mỹ Hà        hoàn thiện hồ sơ chứng minh các  01/05/2023 –
                                   tiêu chí                         31/05/2023
                                                                    17:00
      ─────────────────────────────────────────────────────────────────────────────
              chưa rõ              hoàn thiện hồ sơ chứng minh các  chưa rõ ngày
                                   tiêu chí

      4 nhiệm vụ: 3 có hạn, 1 định kỳ, 0 không nêu hạn
      ? suy ra hoặc chưa chắc: xem lại bằng --explain
      "
    `)
    expect(Math.max(...table.split('\n').map(widthOf))).toBeLessThanOrEqual(80)
  })

  test('at 40 columns, in English', async () => {
    expect(await render('table', [SAMPLE], { width: 40, language: 'en' })).toMatchInlineSnapshot(`
      "Notice 12/TB-UBND · 2023-04-06 · Mỹ Lộc
      Kết luận tại Hội nghị kiểm điểm tiến độ
      mau.txt · meeting 2023-04-05 · signed by
      Lê Quang Huy

      II.1.3
        2023-04-24
        Monday
        UBND xã Mỹ Thịnh
        UBND xã Mỹ Hà ?
        with: các cơ quan chuyên môn phụ trách
        các tiêu chí
        chủ động, phối hợp với các cơ quan
        chuyên môn phụ trách các tiêu chí xin
        ý kiến góp ý hoàn thiện hồ sơ

      1
        Wednesday weekly
        UBND xã Mỹ Hà
        report to: UBND huyện (via Phòng Nội
        vụ)
        báo cáo tiến độ

      1
        2023-05-01 –
        2023-05-31
        17:00
        UBND xã Mỹ Hà
        hoàn thiện hồ sơ chứng minh các tiêu
        chí

        day not known
        not known
        hoàn thiện hồ sơ chứng minh các tiêu
        chí

      4 directives: 3 dated, 1 recurring, 0
      without a date
      ? implied or unsure: check with
      --explain
      "
    `)
  })

  test('at 200 columns a row that fits takes one line', async () => {
    const table = await render('table', [notice({ directives: [directive({ action: LONG })] })], {
      width: 200,
    })
    expect(table).toContain(LONG)
  })

  test('without directives', async () => {
    expect(await render('table', [notice()])).toContain('Không có nhiệm vụ nào.')
  })

  test('fits any width, breaks no date and keeps every word', async () => {
    const word = fc.stringMatching(/^[a-zàảãáạăêôđơư]{1,12}$/)
    const words = fc.array(word, { minLength: 1, maxLength: 30 }).map((list) => list.join(' '))
    await fc.assert(
      fc.asyncProperty(
        words,
        fc.array(words, { maxLength: 3 }),
        fc.integer({ min: 30, max: 220 }),
        async (action, assignees, width) => {
          const table = await render(
            'table',
            [notice({ directives: [directive({ action, assignees, deadline: deadline() })] })],
            { width },
          )
          const lines = table.split('\n')
          expect(Math.max(...lines.map(widthOf))).toBeLessThanOrEqual(width)
          expect(table).toContain('24/04/2023')
          for (const one of action.split(' ')) expect(table).toContain(one)
        },
      ),
      { numRuns: 60 },
    )
  })

  test('colours change no column', async () => {
    const paint = (text: string) => `\u001b[1m${text}\u001b[22m`
    const style = { heading: paint, label: paint, due: paint, faint: paint, doubt: paint }
    const colored = await render('table', [SAMPLE], { style })
    expect(colored.replaceAll('\u001b[1m', '').replaceAll('\u001b[22m', '')).toBe(
      await render('table', [SAMPLE]),
    )
  })
})

test('explained', async () => {
  expect(await render('table', [SAMPLE], { explain: true })).toMatchInlineSnapshot(`
    "Thông báo 12/TB-UBND · 06/04/2023 · Mỹ Lộc
    Kết luận tại Hội nghị kiểm điểm tiến độ
    mau.txt · họp ngày 05/04/2023 · người ký Lê Quang Huy

    mau#1  Mục II.1.3  dòng 3
      chủ động, phối hợp với các cơ quan chuyên môn phụ trách các tiêu chí xin ý
      kiến góp ý hoàn thiện hồ sơ
      Thực hiện: UBND xã Mỹ Thịnh; UBND xã Mỹ Hà
        theo ngữ cảnh: “Các xã Mỹ Thịnh, Mỹ Hà” (dòng 2) [topic]
      Phối hợp: các cơ quan chuyên môn phụ trách các tiêu chí
      Thời hạn: 24/04/2023 thứ 2
      Cần xem lại: câu không nêu đơn vị thực hiện; lấy theo câu trước: UBND xã Mỹ
      Thịnh; UBND xã Mỹ Hà [assignee-carried]

    mau#2  Mục 1  dòng 3
      báo cáo tiến độ
      Thực hiện: UBND xã Mỹ Hà
      Báo cáo: UBND huyện
      Qua: Phòng Nội vụ
      Định kỳ: thứ 4 hàng tuần (FREQ=WEEKLY;BYDAY=WE)

    mau#3  Mục 1  dòng 3
      hoàn thiện hồ sơ chứng minh các tiêu chí
      Thực hiện: UBND xã Mỹ Hà
      Thời hạn: 01/05/2023 – 31/05/2023 17:00

    mau#4  dòng 3
      hoàn thiện hồ sơ chứng minh các tiêu chí
      Thời hạn: chưa rõ ngày
    "
  `)
  expect(await render('plain', [SAMPLE], { explain: true })).toBe(
    await render('table', [SAMPLE], { explain: true }),
  )
})

test('plain rows have nine fields each', async () => {
  expect(await render('plain', [SAMPLE])).toMatchInlineSnapshot(`
    "mau#1	II.1.3	2023-04-24		UBND xã Mỹ Thịnh; UBND xã Mỹ Hà	các cơ quan chuyên môn phụ trách các tiêu chí		chủ động, phối hợp với các cơ quan chuyên môn phụ trách các tiêu chí xin ý kiến góp ý hoàn thiện hồ sơ	assignee-carried
    mau#2	1	FREQ=WEEKLY;BYDAY=WE		UBND xã Mỹ Hà		UBND huyện	báo cáo tiến độ	
    mau#3	1	2023-05-31	17:00	UBND xã Mỹ Hà			hoàn thiện hồ sơ chứng minh các tiêu chí	
    mau#4							hoàn thiện hồ sơ chứng minh các tiêu chí	
    "
  `)
})

describe('JSON', () => {
  test('has the fields of the contract in its order, without evidence', async () => {
    const { notices } = JSON.parse(await render('json', [SAMPLE]))
    expect(Object.keys(notices[0]).join(' ')).toBe(
      'file key kind number date place issuer title meetingDate signer distribution directives messages',
    )
    expect(Object.keys(notices[0].directives[0]).join(' ')).toBe(
      'id item assignees collaborators reportTo via action deadline recurrence position doubts',
    )
    expect(Object.keys(notices[0].directives[0].deadline)).toEqual([
      'text',
      'start',
      'due',
      'time',
      'position',
    ])
    expect(Object.keys(notices[0].directives[1].recurrence)).toEqual(['text', 'rrule', 'time', 'position'])
  })

  test('has the evidence when explained', async () => {
    const { notices } = JSON.parse(await render('json', [SAMPLE], { explain: true }))
    expect(notices[0].directives[0].evidence).toHaveLength(1)
  })

  test('one notice a line', async () => {
    const lines = (await render('ndjson', [SAMPLE, notice({ key: 'b' })])).trimEnd().split('\n')
    expect(lines.map((line) => JSON.parse(line).key)).toEqual(['mau', 'b'])
  })
})

describe('YAML', () => {
  const tricky = [
    'no',
    'yes',
    'y',
    '17:00',
    '2023-04-06',
    '1e3',
    '0o17',
    '012',
    '~',
    'null',
    '- a',
    '# b',
    '1_000',
    LONG,
  ]

  test('reads back the same by 1.1 and by 1.2, and is not folded', async () => {
    const yaml = await render('yaml', [notice({ distribution: tricky, title: `${LONG} ${LONG}` })])
    for (const version of ['1.1', '1.2'] as const) {
      expect(parseYaml(yaml, { version }).notices[0].distribution).toEqual(tricky)
    }
    expect(yaml).toContain(`${LONG} ${LONG}`)
  })

  test('equals the JSON', async () => {
    expect(parseYaml(await render('yaml', [SAMPLE, SAMPLE]))).toEqual(
      JSON.parse(await render('json', [SAMPLE, SAMPLE])),
    )
  })
})

describe('CSV', () => {
  test('has a fixed header and a row a directive', async () => {
    expect(await render('csv', [SAMPLE])).toMatchInlineSnapshot(`
      "id,file,number,date,item,assignees,collaborators,reportTo,via,action,start,due,time,rrule,scheduleText,line,doubts
      mau#1,mau.txt,12/TB-UBND,2023-04-06,II.1.3,UBND xã Mỹ Thịnh; UBND xã Mỹ Hà,các cơ quan chuyên môn phụ trách các tiêu chí,,,"chủ động, phối hợp với các cơ quan chuyên môn phụ trách các tiêu chí xin ý kiến góp ý hoàn thiện hồ sơ",,2023-04-24,,,trước ngày 25/4/2023,3,assignee-carried
      mau#2,mau.txt,12/TB-UBND,2023-04-06,1,UBND xã Mỹ Hà,,UBND huyện,Phòng Nội vụ,báo cáo tiến độ,,,,FREQ=WEEKLY;BYDAY=WE,thứ 4 hàng tuần,3,
      mau#3,mau.txt,12/TB-UBND,2023-04-06,1,UBND xã Mỹ Hà,,,,hoàn thiện hồ sơ chứng minh các tiêu chí,2023-05-01,2023-05-31,17:00,,trước ngày 25/4/2023,3,
      mau#4,mau.txt,12/TB-UBND,2023-04-06,,,,,,hoàn thiện hồ sơ chứng minh các tiêu chí,,,,,trước ngày 25/4/2023,3,
      "
    `)
  })

  test('has a row a unit when asked; nobody is one row', async () => {
    const rows = (await render('csv', [SAMPLE], { eachAssignee: true })).trimEnd().split('\r\n').slice(1)
    expect(rows.map((row) => row.split(',').slice(5, 6).join())).toEqual([
      'UBND xã Mỹ Thịnh',
      'UBND xã Mỹ Hà',
      'UBND xã Mỹ Hà',
      'UBND xã Mỹ Hà',
      '',
    ])
  })

  test('quotes, and runs no formula', async () => {
    const actions = ['=1+1', '+1', '-1', '@x', '\t=1', '\r=1', 'a, "b"', ' a']
    const csv = await render('csv', [notice({ directives: actions.map((action) => directive({ action })) })])
    const cells = csv.trimEnd().split('\r\n').slice(1)
    for (const row of cells.slice(0, 6)) expect(row).toMatch(/,'(?:[=+\-@]|\\u00)/)
    expect(cells[6]).toContain('"a, ""b"""')
    expect(cells[7]).toContain('" a"')
  })

  test('has a byte-order mark when asked', async () => {
    expect((await render('csv', [SAMPLE], { byteOrderMark: true })).startsWith('\uFEFFid,')).toBe(true)
  })
})

test('no format lets a notice command the terminal, and none for programs loses a character', async () => {
  const hostile = 'a\u001b[2Jb\u009bc\u202Ed\u0007e'
  const one = notice({
    file: hostile,
    title: hostile,
    directives: [
      directive({
        action: hostile,
        assignees: [hostile],
        item: hostile,
        recurrence: recurrence(hostile),
        reportTo: [hostile],
      }),
    ],
  })
  for (const format of ['table', 'plain', 'json', 'ndjson', 'yaml', 'csv'] as const) {
    for (const explain of [false, true]) {
      const text = await render(format, [one], { explain })
      expect(text.replace(/[\r\n\t]/g, '')).not.toMatch(/[\p{Cc}\u202E]/u)
    }
  }
  expect(JSON.parse(await render('json', [one])).notices[0].title).toBe(hostile)
  expect(parseYaml(await render('yaml', [one])).notices[0].title).toBe(hostile)
})

describe('width', () => {
  test('counts columns as a terminal does', () => {
    expect(['Thứ', 'Thứ'.normalize('NFD'), '通知', 'ﬀ', ''].map(widthOf)).toEqual([3, 3, 4, 1, 0])
  })

  test('wraps without loss', () => {
    expect(wrap('một hai ba', 7)).toEqual(['một hai', 'ba'])
    expect(wrap('abcdefgh ij', 3)).toEqual(['abc', 'def', 'gh', 'ij'])
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 2, max: 40 }), (text, width) => {
        expect(wrap(text, width).join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
      }),
    )
  })
})
