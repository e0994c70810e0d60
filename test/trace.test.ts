import { expect, test } from 'vitest'
import { run } from '../src/cli/run.js'
import { parseNotice } from '../src/directive/parse.js'
import { frame } from './directive/frame.js'
import { fakeIo } from './support/fake-io.js'

const BODY = `1. Phòng GD&ĐT hoàn thiện hồ sơ trường chuẩn, đề nghị Sở GD&ĐT công nhận trước ngày 20/4/2023.

2. Năm 2022, các xã đã tiêm phòng 80% đàn bò.`

async function ntm(...argv: string[]) {
  const { io, out } = fakeIo({ cwd: '.', stdin: frame(BODY) })
  const code = await run([...argv, '--lang', 'en'], io)
  return { code, out: out() }
}

test('a row has the steps at its words: what declined, what read, what a guard dropped', async () => {
  const { code, out } = await ntm('parse', '-', '--explain=trace')
  expect(code).toBe(0)
  expect(out).toContain('clause “đề nghị Sở” declined by: some, assigned')
  expect(out).toContain('clause “Phòng GD&ĐT” read by: subject')
  expect(out).toContain('clause “đề nghị Sở GD&ĐT” dropped by: asks-above')
})

test('what is in no row says why', async () => {
  const { out } = await ntm('parse', '-', '--explain=trace')
  expect(out.slice(out.indexOf('In no row'))).toMatch(/dropped\s+by: narration\s+\(narrates\)/)
})

test('JSON has the steps with their places; without the option there are none', async () => {
  const { notices } = JSON.parse((await ntm('parse', '-', '--explain=trace', '-f', 'json')).out)
  const step = notices[0].trace.find(({ rule }: { rule: string }) => rule === 'asks-above')
  expect(step).toMatchObject({ part: 'clause', outcome: 'dropped', text: 'đề nghị Sở GD&ĐT' })
  expect(frame(BODY).slice(step.position.start.offset, step.position.end.offset)).toBe(step.text)
  expect(parseNotice(frame(BODY))).not.toHaveProperty('trace')
})

test('--explain takes no file for its value', async () => {
  const { code, out } = await ntm('parse', '--explain', '-')
  expect(code).toBe(0)
  expect(out).toContain('[subject]')
  expect(out).not.toContain('declined by')
})

test('a phrase of time says what read it, and which guard dropped it', async () => {
  const phrase = 'số liệu tính đến ngày 31/3/2023; gửi trước ngày 20/4/2023'
  const { out } = await ntm('when', phrase, '--explain=trace')
  expect(out).toContain('time “trước ngày 20/4/2023” read by: date')
  expect(out).toMatch(/time “.*31\/3\/2023” dropped by: [\w-]+ \(date\)/)
})
