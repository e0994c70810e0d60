import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ledgerFolder, MY_LOC } from '../support/ledger.js'
import { deadline, directive, notice, recurrence } from '../support/sample.js'

const COMMUNES = ['UBND xã Mỹ Thịnh', 'UBND xã Mỹ Thành', 'UBND xã Mỹ Hà']
const WEDNESDAYS = directive({
  id: 'tuan#1',
  assignees: COMMUNES,
  action: 'báo cáo tiến độ về UBND huyện',
  recurrence: recurrence('FREQ=WEEKLY;BYDAY=WE'),
})
const DATED = directive({
  id: 'tuan#2',
  item: '2',
  assignees: ['Phòng Nội vụ', 'Công an huyện'],
  action: 'rà soát hồ sơ cán bộ',
  deadline: deadline({ due: '2023-04-20' }),
})
const WEEKLY = notice({ file: 'tuan.txt', key: 'tuan', directives: [WEDNESDAYS, DATED] })

async function withWeekly() {
  const folder = ledgerFolder()
  folder.notice('tuan.txt', WEEKLY)
  expect((await folder.ntm(['add', 'tuan.txt'])).code).toBe(0)
  return folder
}

type Unit = {
  assignee: string
  status: string
  due: string | null
  doneOn: string | null
  firstDue: string | null
}

describe('add', () => {
  test('says what was added, and the second time that nothing changed', async () => {
    const { ntm } = ledgerFolder()
    expect(await ntm(['add', MY_LOC, '--lang', 'en'])).toMatchObject({
      code: 0,
      out: 'my-loc-2023: 11 directives added (1–11)\n',
    })
    expect((await ntm(['add', MY_LOC])).out).toBe('my-loc-2023: không thay đổi (11 nhiệm vụ)\n')
    expect((await ntm(['log', '-f', 'table'])).out.match(/^\d/gm)).toHaveLength(1)
  })

  test('--dry-run writes nothing, with a ledger or without', async () => {
    const { ntm, ledger } = ledgerFolder()
    expect((await ntm(['add', MY_LOC, '--dry-run'])).out).toContain('thêm 11 nhiệm vụ')
    expect(existsSync(ledger)).toBe(false)
    await ntm(['add', MY_LOC])
    const before = readFileSync(ledger)
    expect((await ntm(['add', MY_LOC, '-', '--dry-run'], { stdin: 'THÔNG BÁO\n' })).out).toContain('chạy thử')
    expect(readFileSync(ledger).equals(before)).toBe(true)
  })

  test('a bad file is told and the others are added', async () => {
    const { ntm, json } = ledgerFolder()
    const { code, err } = await ntm(['add', 'no.txt', MY_LOC])
    expect([code, err.includes('no.txt:1:1: error file-missing')]).toEqual([2, true])
    expect((await json(['list'])).directives).toHaveLength(11)
  })

  test('a re-typed copy updates it and keeps ids, what was done and what was corrected', async () => {
    const { ntm, json, notice: put } = await withWeekly()
    await ntm(['done', '2', '--unit', 'noi vu', '--on', '2023-04-18'])
    await ntm(['edit', '1', '--report-to', 'Huyện ủy'])
    const added = directive({ id: 'ban-sao#3', item: '3', action: 'công khai kết quả trên cổng thông tin' })
    const copy = notice({
      ...WEEKLY,
      file: 'ban-sao.txt',
      key: 'ban-sao',
      title: 'Kết luận tại hội nghị kiểm điểm tiến độ',
      directives: [
        added,
        { ...DATED, item: '4', assignees: ['Phòng Nội vụ huyện', 'Công an huyện'] },
        { ...WEDNESDAYS, reportTo: ['Sở'], position: { ...WEDNESDAYS.position } },
      ],
    })
    put('ban-sao.txt', copy)
    const { out } = await ntm(['add', 'ban-sao.txt', '--lang', 'en'])
    expect(out).toContain('tuan: updated: 1 added, 2 changed, 0 dropped, 0 unchanged')
    expect(out).toContain('changed 2 (item, assignees)')
    const { directives } = await json(['list'])
    expect(directives.map(({ id, name }: { id: string; name: string }) => `${id} ${name}`).sort()).toEqual([
      '1 tuan#1',
      '2 tuan#2',
      '3 tuan#3',
    ])
    const two = directives.find(({ id }: { id: string }) => id === '2')
    expect(two.units.map(({ assignee, status }: Unit) => `${assignee}: ${status}`)).toEqual([
      'Phòng Nội vụ huyện: done',
      'Công an huyện: late',
    ])
    expect((await json(['show', '1'])).directive).toMatchObject({
      reportTo: ['Huyện ủy'],
      corrected: ['reportTo'],
    })
    expect((await ntm(['add', 'ban-sao.txt'])).out).toContain('không thay đổi')
    expect((await ntm(['check', '--lang', 'en', '-f', 'table'])).out).toContain('is sound')
  })

  test('a row that a copy drops is kept out of reports, and comes back', async () => {
    const { ntm, json, notice: put } = await withWeekly()
    put('it.txt', notice({ ...WEEKLY, directives: [DATED] }))
    expect((await ntm(['add', 'it.txt'])).out).toContain('1 bỏ')
    expect((await json(['list'])).directives).toHaveLength(1)
    expect((await ntm(['show', '1'])).out).toContain('bản mới của thông báo không còn nhiệm vụ này')
    expect((await ntm(['done', '1'])).code).toBe(2)
    await ntm(['add', 'tuan.txt'])
    expect((await json(['list'])).directives).toHaveLength(2)
  })

  test('notices with other numbers or dates are others, whatever their files are called', async () => {
    const { ntm, json, cwd, notice: put } = ledgerFolder()
    for (const [folder, number] of [
      ['a', '1/TB-UBND'],
      ['b', '2/TB-UBND'],
    ] as const) {
      mkdirSync(join(cwd, folder))
      put(`${folder}/tb.txt`, notice({ key: 'tb', number, directives: [DATED] }))
      await ntm(['add', `${folder}/tb.txt`])
    }
    expect((await json(['list'])).directives.map(({ name }: { name: string }) => name)).toEqual([
      'tb#1',
      'tb-2#1',
    ])
  })
})

describe('done', () => {
  test('without --unit it is all units that are open, and says which', async () => {
    const { ntm } = await withWeekly()
    await ntm(['done', '2', '--unit', 'Công an', '--on', '2023-04-20'])
    const { out } = await ntm(['done', '2', '--lang', 'en'])
    expect(out).toBe(
      '2 tuan#2\n  Phòng Nội vụ: done 2023-04-24 (due 2023-04-20, 4 days late)\n  all units are done\n',
    )
    expect((await ntm(['done', '2', '--lang', 'en'])).out).toContain('was recorded as done on')
  })

  test('of a recurrence it is the first that is open, or those of --for', async () => {
    const { ntm, json } = await withWeekly()
    const days = async () => {
      const { units } = (await json(['list'])).directives[0]
      return units.map(({ doneDays }: { doneDays: object }) => Object.keys(doneDays).join(' '))
    }
    await ntm(['done', '1', '--unit', 'Mỹ Hà'])
    expect(await days()).toEqual(['', '', '2023-04-12'])
    await ntm(['done', 'tuan#1', '--for', '2023-W16'])
    expect(await days()).toEqual(['2023-04-19', '2023-04-19', '2023-04-12 2023-04-19'])
    await ntm(['done', 'tu#1', '--unit', 'my thanh', '--for', '2023-04'])
    expect((await days())[1]).toBe('2023-04-12 2023-04-19 2023-04-26')
    expect((await ntm(['done', '1', '--for', '2023-04-13'])).err).toContain(
      'không có kỳ nào trong 2023-04-13',
    )
    expect((await ntm(['done', '1', '--for', '13/4'])).code).toBe(2)
  })

  test('a wrong one of many records none', async () => {
    const { ntm, json } = await withWeekly()
    expect((await ntm(['done', '2', '99'])).err).toContain('không có nhiệm vụ 99')
    expect((await ntm(['done', '2', '--unit', 'xã'])).err).toContain('không có đơn vị “xã”')
    expect((await ntm(['done', '1', '--unit', 'xã'])).err).toContain('“xã” có thể là: UBND xã Mỹ Thịnh; ')
    expect((await ntm(['done', '2', '--on', '2023-04-25'])).code).toBe(2)
    expect((await json(['log'])).commands).toHaveLength(1)
  })
})

describe('extend, cancel, edit, rm', () => {
  test('the first deadline stays known', async () => {
    const { ntm, json } = await withWeekly()
    const { out } = await ntm([
      'extend',
      '2',
      '--to',
      '2023-04-28',
      '--reason',
      'chờ ý kiến',
      '--unit',
      'nội vụ',
    ])
    expect(out).toContain('gia hạn đến 28/04/2023 (hạn đầu 20/04/2023)')
    const report = await json(['due'])
    expect(report.late.map(({ assignees }: { assignees: string[] }) => assignees)).toContainEqual([
      'Công an huyện',
    ])
    const friday = report.days.find(({ day }: { day: string }) => day === '2023-04-28')
    expect(friday.rows).toMatchObject([{ assignees: ['Phòng Nội vụ'], firstDue: '2023-04-20' }])
    expect((await ntm(['extend', '1', '--to', '2023-05-01', '--reason', 'x'])).err).toContain('việc định kỳ')
    expect((await ntm(['extend', '2', '--to', '2023-05-01'])).err).toContain('--reason')
  })

  test('what is cancelled or removed is in no report; undo brings it back', async () => {
    const { ntm, json } = await withWeekly()
    await ntm(['cancel', '2', '--reason', 'trùng', '--unit', 'Công an'])
    await ntm(['cancel', '1', '--reason', 'hết'])
    expect((await json(['due'])).counts).toEqual({ late: 1, due: 0, periodic: 0 })
    expect((await ntm(['rm', 'tu'])).out).toBe('đã bỏ tuan (2 nhiệm vụ)\n')
    expect((await json(['due'])).counts).toEqual({ late: 0, due: 0, periodic: 0 })
    expect((await ntm(['done', '2'])).err).toContain('đã bỏ khỏi sổ')
    await ntm(['undo'])
    await ntm(['undo'])
    await ntm(['undo'])
    expect((await json(['due'])).counts).toEqual({ late: 5, due: 3, periodic: 0 })
    await ntm(['undo'])
    expect((await json(['list'])).directives).toEqual([])
    expect((await ntm(['undo'])).err).toContain('không có gì để hoàn tác')
    await ntm(['add', 'tuan.txt'])
    expect((await json(['list'])).directives.map(({ id }: { id: string }) => id)).toEqual(['3', '4'])
  })

  test('edit by options', async () => {
    const { ntm, json } = await withWeekly()
    expect((await ntm(['edit', '1', '--rrule', 'FREQ=MONTHLY;BYMONTHDAY=24'])).out).toContain('đã sửa')
    expect((await ntm(['edit', '2', '--assignee', 'A', '--assignee', 'B', '--due', '2023-04-24'])).code).toBe(
      0,
    )
    const { late, days } = await json(['due'])
    expect(late).toEqual([])
    expect(days).toHaveLength(1)
    expect(days[0].rows[1].assignees).toEqual(['A', 'B'])
    for (const wrong of [
      ['--rrule', 'hàng tuần'],
      ['--due', '2023-02-30'],
      ['--due', '2023-02-28', '--rrule', 'FREQ=DAILY'],
    ]) {
      expect((await ntm(['edit', '1', ...wrong])).code).toBe(2)
    }
  })

  test('edit in an editor, with mistakes shown above their lines', async () => {
    const { ntm, json } = await withWeekly()
    const seen: string[] = []
    const edit = (text: string) => {
      seen.push(text)
      return seen.length === 1
        ? text.replace('due: "2023-04-20"', 'due: 2023-02-30').replace('time:', 'tme:')
        : text.replace('2023-02-30', '2023-05-02').replace('tme:', 'time:')
    }
    expect((await ntm(['edit', '2'], { edit })).out).toBe('2 tuan#2: đã sửa: deadline\n')
    expect(seen[1]).toContain('#! giá trị của due không dùng được\ndue: 2023-02-30')
    expect(seen[1]).toContain('#! không có mục tme\ntme:')
    expect((await json(['show', '2'])).directive.deadline).toMatchObject({ due: '2023-05-02' })
    expect((await ntm(['edit', '2'], { edit: () => '' })).code).toBe(2)
    expect((await ntm(['edit', '2'], { edit: (text) => text })).out).toContain('không có gì thay đổi')
  })

  test('--confirm settles doubts', async () => {
    const { ntm, json } = ledgerFolder()
    await ntm(['add', resolve('fixtures/messages/assignee-carried.txt')])
    const before = (await json(['check'])).doubted
    expect(before.length).toBeGreaterThan(0)
    await ntm(['edit', String(before[0].id), '--confirm'])
    expect((await json(['check'])).doubted).toHaveLength(before.length - 1)
  })
})

describe('where the ledger is', () => {
  test('--ledger, NTM_LEDGER, ntm.yaml, data folder', async () => {
    const { ntm, cwd } = ledgerFolder()
    mkdirSync(join(cwd, 'deep/er'), { recursive: true })
    const where = async (argv: string[], env = {}) =>
      (await ntm(['list', '-v', '--lang', 'en', ...argv], { cwd: join(cwd, 'deep/er'), env })).err.split(
        '\n',
      )[0]
    expect(await where([])).toBe(`ledger: ${join(cwd, 'deep/er/ntm-data/ledger.db')}`)
    writeFileSync(join(cwd, 'deep/ntm.yaml'), 'ledger: so.db\nuser: Hương\n')
    expect(await where([])).toBe(`ledger: ${join(cwd, 'deep/so.db')}`)
    expect(await where([], { NTM_LEDGER: 'env.db' })).toBe(`ledger: ${join(cwd, 'deep/er/env.db')}`)
    expect(await where(['--ledger', 'a.db'], { NTM_LEDGER: 'env.db' })).toBe(
      `ledger: ${join(cwd, 'deep/er/a.db')}`,
    )
    await ntm(['add', MY_LOC], { cwd: join(cwd, 'deep/er'), env: {} })
    const { out } = await ntm(['log', '-f', 'plain'], { cwd: join(cwd, 'deep'), env: {} })
    expect(out.split('\t')[2]).toBe('Hương')
  })

  test('settings that there are not are told at their place', async () => {
    const { ntm, cwd } = ledgerFolder()
    writeFileSync(join(cwd, 'ntm.yaml'), 'before: inclusive\nholidays: {}\n\nusr: Lan\nbefore2: 1\n')
    const { err } = await ntm(['due', MY_LOC])
    expect(err).toContain(`${join(cwd, 'ntm.yaml')}:4:1: warning config-key: không có mục cấu hình usr`)
    expect(err).not.toContain('holidays')
    writeFileSync(join(cwd, 'ntm.yaml'), 'before: sau\nuser: [\n')
    expect((await ntm(['due', MY_LOC])).err).toMatch(/ntm\.yaml:\d+:\d+: warning config-invalid/)
  })

  test('before: inclusive moves what is due', async () => {
    const { json, cwd } = ledgerFolder()
    writeFileSync(join(cwd, 'ntm.yaml'), 'before: inclusive\n')
    const { days } = await json(['due', MY_LOC, '--today', '2023-04-24'])
    expect(days.map(({ day }: { day: string }) => day)).toEqual(['2023-04-25', '2023-04-26'])
    const { notices } = await json(['parse', MY_LOC])
    expect(notices[0].directives[2].deadline.due).toBe('2023-04-25')
    expect((await json(['when', 'trước ngày 25/4/2023'])).schedules[0].due).toBe('2023-04-25')
    expect((await json(['when', 'trước ngày 25/4/2023', '--before', 'exclusive'])).schedules[0].due).toBe(
      '2023-04-24',
    )
  })

  test('without a ledger, readers say so', async () => {
    const { ntm, ledger } = ledgerFolder()
    for (const argv of [['list'], ['due'], ['done', '1'], ['undo'], ['check'], ['log']]) {
      const { code, err, out } = await ntm(argv)
      expect([code, err.split(': ')[1], out]).toEqual([2, 'error ledger-missing', ''])
    }
    expect(existsSync(ledger)).toBe(false)
  })
})
