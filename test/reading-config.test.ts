import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { run } from '../src/cli/run.js'
import { fakeIo } from './support/fake-io.js'

const NOTICE =
  'Ngày 03 tháng 4 năm 2023\n1. Giao BX dọn vệ sinh trong 02 ngày làm việc kể từ ngày 03/4/2023.\n'

async function parsed(config: string): Promise<{ out: string; err: string }> {
  const cwd = mkdtempSync(join(tmpdir(), 'ntm-config-'))
  writeFileSync(join(cwd, 'ntm.yaml'), config)
  writeFileSync(join(cwd, 'tb.txt'), NOTICE)
  const { io, out, err } = fakeIo({ cwd })
  await run(['parse', 'tb.txt', '--format', 'plain'], io)
  return { out: out(), err: err() }
}

test("an office's bodies and holidays come from ntm.yaml", async () => {
  const { out } = await parsed(
    'organs:\n  - name: Ban Xanh\n    aliases: [BX]\nholidays:\n  2023-04-05: Ngày hội\n',
  )
  expect(out).toContain('\t2023-04-06\t\tBan Xanh\t')
})

test('a setting that cannot be is told at its place, and the rest holds', async () => {
  const { out, err } = await parsed(
    'holidays:\n  2023-02-31: Không có\norgans:\n  - name: Ban Xanh\n    aliases: [BX]\n',
  )
  expect(err).toMatch(/ntm\.yaml:2:3: warning config-invalid: .*2023-02-31/)
  expect(out).toContain('\tBan Xanh\t')
})

test('swaps of working days come from ntm.yaml, beside holidays', async () => {
  // 04/4 and 05/4 are off, Saturday 08/4 is worked: two working days from 03/4 are 06/4 and 07/4.
  const { out, err } = await parsed(
    [
      'swaps:',
      '  - off: 2023-04-04',
      '    worked: 2023-04-08',
      '    source: Công văn số 12/UBND-NV',
      'holidays: {2023-04-05: Ngày hội}',
    ].join('\n'),
  )
  expect(err).not.toContain('config-invalid')
  expect(out).toContain('\t2023-04-07\t')
})

describe('what a setting cannot have is told at its place, and the rest of it holds', () => {
  test.each<[string, string, string]>([
    ['swaps: 2023-04-04', '1:1', 'swaps: "2023-04-04"'],
    ['swaps:\n  - 2023-04-04', '2:5', 'swaps[0]: "2023-04-04"'],
    ['swaps:\n  - worked: 2023-04-08', '2:5', 'swaps[0]: {"worked":"2023-04-08"}'],
    ['swaps:\n  - off: 2023-02-30\n    worked: 2023-04-08', '2:5', 'swaps[0].off: "2023-02-30"'],
    // A Saturday is no day that offices give up.
    ['swaps:\n  - off: 2023-04-08\n    worked: 2023-04-15', '2:5', 'swaps[0].off: "2023-04-08"'],
    ['swaps:\n  - off: 2023-04-04\n    worked: 08/4/2023', '3:5', 'swaps[0].worked: "08/4/2023"'],
    ['swaps:\n  - off: 2023-04-04\n    worked: 2023-04-04', '3:5', 'swaps[0].worked: "2023-04-04"'],
    ['swaps:\n  - off: 2023-04-04\n    source: 12', '3:5', 'swaps[0].source: 12'],
    ['swaps:\n  - off: 2023-04-04\n    for: 2023-04-08', '3:5', 'swaps[0].for: "2023-04-08"'],
    ['swaps: [{off: 2023-04-04}, {off: 2023}]', '1:29', 'swaps[1].off: 2023'],
    ['holidays: [2023-04-05]', '1:1', 'holidays: ["2023-04-05"]'],
    ['holidays:\n  2023-04-05: Ngày hội\n  2023-04-31: Ngày hội', '3:3', 'holidays.2023-04-31: "Ngày hội"'],
    ['organs: {name: Ban Xanh}', '1:1', 'organs: {"name":"Ban Xanh"}'],
    ['organs:\n  - name: Ban Xanh\n    alias: BX', '3:5', 'organs[0].alias: "BX"'],
    ['organs:\n  - name: Ban Xanh\n    aliases: BX', '3:5', 'organs[0].aliases: "BX"'],
    ['organs:\n  - aliases: [BX]', '2:5', 'organs[0]: {"aliases":["BX"]}'],
    ['organs:\n  - name: ""', '2:5', 'organs[0].name: ""'],
    ['before: sometimes', '1:1', 'before: "sometimes"'],
  ])('%s', async (config, place, detail) => {
    const { err } = await parsed(`${config}\n`)
    const told = err.split('\n').filter((line) => line.includes('config-invalid'))
    expect(told).toHaveLength(1)
    expect(told[0]).toContain(`ntm.yaml:${place}: warning config-invalid: `)
    expect(told[0]).toContain(`(${detail})`)
  })

  test('of two swaps the right one holds', async () => {
    const { out } = await parsed('swaps:\n  - off: 2023-04-04\n  - off: 2023-04-31\n')
    expect(out).toContain('\t2023-04-06\t')
  })
})
