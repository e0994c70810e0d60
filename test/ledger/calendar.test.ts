import { describe, expect, test } from 'vitest'
import { ledgerFolder } from '../support/ledger.js'

const NOTICE =
  'THÔNG BÁO\nNgày 03 tháng 4 năm 2023\n1. Giao UBND xã Mỹ Hà báo cáo trong thời hạn 02 ngày làm việc kể từ ngày ký.\n'
const HOLIDAY = 'holidays:\n  2023-04-05: Ngày hội\n'
const SWAP = 'swaps:\n  - off: 2023-04-05\n    worked: 2023-04-08\n'

describe("an office's own days off and swaps", () => {
  const due = async ({ ntm }: ReturnType<typeof ledgerFolder>, ...argv: readonly string[]) =>
    (
      await ntm([
        'due',
        ...argv,
        '--from',
        '2023-04-03',
        '--to',
        '2023-04-09',
        '--today',
        '2023-04-03',
        '-f',
        'csv',
      ])
    ).out

  test.each([
    ['holidays', HOLIDAY],
    ['swaps', SWAP],
  ])('%s count where terms are read, from files and into the ledger', async (_, config) => {
    const folder = ledgerFolder()
    folder.file('tb.txt', NOTICE)
    expect(await due(folder, 'tb.txt')).toContain(',2023-04-05,')
    folder.file('ntm.yaml', config)
    expect(await due(folder, 'tb.txt')).toContain(',2023-04-06,')
    await folder.ntm(['add', 'tb.txt'])
    expect(await due(folder)).toContain(',2023-04-06,')
  })

  test('a recorded term stays what it was until its notice is added again', async () => {
    const folder = ledgerFolder()
    folder.file('tb.txt', NOTICE)
    await folder.ntm(['add', 'tb.txt'])
    folder.file('ntm.yaml', HOLIDAY)
    expect(await due(folder)).toContain(',2023-04-05,')
    const again = await folder.json(['add', 'tb.txt'])
    expect(again.notices[0].rows).toMatchObject([{ what: 'changed', fields: ['deadline'] }])
    expect(await due(folder)).toContain(',2023-04-06,')
  })

  test('the report says which day is off, in every format', async () => {
    const folder = ledgerFolder()
    folder.file('ntm.yaml', 'holidays:\n  2023-04-24: Ngày hội\n')
    folder.file(
      'tb.txt',
      NOTICE.replace('trong thời hạn 02 ngày làm việc kể từ ngày ký', 'vào ngày 24/4/2023'),
    )
    const report = await folder.json(['due', 'tb.txt'])
    expect(report.days).toMatchObject([{ day: '2023-04-24', dayOff: 'Ngày hội' }])
    expect((await folder.ntm(['due', 'tb.txt', '-f', 'csv'])).out).toContain(',Ngày hội,')
    expect((await folder.ntm(['due', 'tb.txt', '-f', 'table'])).out).toContain('Ngày hội')
    expect((await folder.ntm(['due', 'tb.txt', '--by', 'assignee', '-f', 'csv'])).out).toContain(',Ngày hội,')
  })
})
