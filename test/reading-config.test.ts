import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
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
  expect(err).toMatch(/ntm\.yaml:1:1: warning config-invalid: .*2023-02-31/)
  expect(out).toContain('\tBan Xanh\t')
})
