import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

const BIN = resolve('bin/ntm.js')
const NOTICES = resolve('fixtures/notices')

let folder = ''
beforeAll(() => {
  if (!existsSync('dist/cli/cli.cjs')) execFileSync('npm', ['run', 'build'], { stdio: 'inherit' })
  folder = mkdtempSync(join(tmpdir(), 'ntm-cron-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

/** Starts the program as cron does: hardly any environment, no terminal. */
async function ntm(argv: readonly string[]) {
  const child = spawn(process.execPath, [BIN, ...argv, '--ledger', 'so.db', '--today', '2023-04-24'], {
    cwd: folder,
    env: { HOME: folder, PATH: '/usr/bin:/bin' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text) => (said += text))
  const [code, signal] = await once(child, 'close')
  return { code: code ?? signal, said }
}

const read = () => readFileSync(join(folder, 'out.yaml'), 'utf8')

test('prints nothing where all is well, and says what is late', async () => {
  expect(await ntm(['add', NOTICES])).toMatchObject({ code: 0 })
  expect(await ntm(['export', '--quiet', '-o', 'out.yaml'])).toEqual({ code: 0, said: '' })
  expect(await ntm(['export', NOTICES, '--quiet', '-o', 'files.csv'])).toEqual({ code: 0, said: '' })
  const late = await ntm(['export', '--quiet', '-o', 'late.csv', '--week', '--fail-on-overdue'])
  expect(late).toMatchObject({ code: 1, said: expect.stringMatching(/^ntm: error overdue: .*\n$/) })
  expect(readFileSync(join(folder, 'late.csv'), 'utf8')).toMatch(/^id,/)
})

test('a run that fails leaves the old file', async () => {
  const before = read()
  expect(await ntm(['export', 'none.txt', '--quiet', '-o', 'x/out.yaml'])).toMatchObject({ code: 2 })
  expect(await ntm(['export', '--notice', 'none', '--quiet', '-o', 'out.yaml'])).toMatchObject({ code: 2 })
  expect(read()).toBe(before)
})

test('two runs at once write one file: whoever reads it finds one of the two, whole', async () => {
  const jobs = [
    ['export', '-q', '-o', 'out.yaml'],
    ['export', '-q', '-o', 'out.yaml', '--month', '2023-05'],
  ]
  const whole = new Set<string>()
  for (const job of jobs) {
    await ntm(job)
    whole.add(read())
  }
  expect(whole.size).toBe(2)
  let running = true
  const runs = Promise.all(Array.from({ length: 3 }, () => jobs.map(ntm)).flat()).finally(() => {
    running = false
  })
  const seen = new Set<string>()
  while (running) {
    seen.add(read())
    await new Promise((turn) => setTimeout(turn, 1))
  }
  for (const result of await runs) expect(result).toEqual({ code: 0, said: '' })
  expect([...seen].filter((text) => !whole.has(text))).toEqual([])
  expect(whole).toContain(read())
  expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([])
})
