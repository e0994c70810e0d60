import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process'
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parseNotice } from '../../src/directive/parse.js'

const BIN = resolve('bin/ntm.js')
const NOTICE = resolve('fixtures/notices/my-loc-2023.txt')
const OTHER = resolve('fixtures/notices/tan-yen-2019.txt')
const KILLS = 100

let folder = ''
beforeAll(() => {
  if (!existsSync('dist/cli/cli.cjs')) execFileSync('npm', ['run', 'build'], { stdio: 'inherit' })
  folder = mkdtempSync(join(tmpdir(), 'ntm-faults-'))
})
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

function ntm(ledger: string, ...argv: string[]) {
  const env = { ...process.env, NTM_TODAY: '2023-04-24', NTM_LANG: 'en' }
  const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, '--ledger', ledger, ...argv], {
    encoding: 'utf8',
    env,
  })
  return { status, stdout, stderr }
}

function start(ledger: string, ...argv: string[]): ChildProcess {
  const env = { ...process.env, NTM_TODAY: '2023-04-24', NTM_LANG: 'en' }
  return spawn(process.execPath, [BIN, '--ledger', ledger, ...argv], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}

async function ended(child: ChildProcess): Promise<{ code: number | null; err: string }> {
  let err = ''
  child.stderr?.on('data', (text) => {
    err += text
  })
  child.stdout?.resume()
  const code = await new Promise<number | null>((done) => child.on('close', done))
  return { code, err }
}

/** What the ledger has, as it says itself. */
function stateOf(ledger: string) {
  const { commands } = JSON.parse(ntm(ledger, 'log', '-f', 'json').stdout)
  const { directives } = JSON.parse(ntm(ledger, 'list', '-f', 'json').stdout)
  return { commands, directives }
}

function rowCount(file: string): number {
  return parseNotice(readFileSync(file, 'utf8')).directives.length
}

/** A series that gives the same numbers each time, 0 to 1. */
function* numbers(): Generator<number, never> {
  for (let seed = 7; ; ) {
    seed = (seed * 1103515245 + 12345) % 2147483648
    yield seed / 2147483648
  }
}

describe('SIGKILL at any moment', () => {
  test('each command happened wholly or not at all', async () => {
    const chance = numbers()
    const one = rowCount(NOTICE)
    const both = one + rowCount(OTHER)
    const first = performance.now()
    expect(ntm(join(folder, 'timed.db'), 'add', NOTICE, OTHER).status).toBe(0)
    const alone = performance.now() - first
    const lanes = [0, 1].map(async (lane) => {
      const ledger = join(folder, `killed-${lane}.db`)
      let [adds, dones] = [0, 0]
      // How long a command takes, as busy as the machine is now.
      let usual = alone
      for (let round = 0; round < KILLS / 2; round += 1) {
        const isAdd = round % 2 === 0
        // A notice is added with all of its directives; `done` is one event for each of three communes.
        const file = join(folder, `${lane}-${round}.txt`)
        writeFileSync(file, readFileSync(NOTICE, 'utf8').replace('Số: /TB', `Số: ${lane + 1}${round}/TB`))
        const argv = isAdd ? ['add', file, OTHER] : ['done', '3', '5', '--for', `2023-W${15 + (round % 30)}`]
        const child = start(ledger, ...argv)
        const over = ended(child)
        const begun = performance.now()
        const timer = setTimeout(() => child.kill('SIGKILL'), usual * (0.4 + 0.7 * chance.next().value))
        const { code } = await over
        usual = code === 0 ? (usual + performance.now() - begun) / 2 : usual * 1.04
        clearTimeout(timer)
        if (isAdd) adds += 1
        else dones += 1
      }
      expect(adds + dones).toBe(KILLS / 2)
      const { status, stderr } = ntm(ledger, 'check')
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
      const { commands } = stateOf(ledger)
      for (const { what, events } of commands) {
        const kinds = events.map(({ body }: { body: { kind: string } }) => body.kind)
        if (what === 'done') expect(kinds).toEqual(['done', 'done', 'done'])
        else {
          // Each notice has all of its directives, and the other one is there with the first that got through.
          const [reads, notices] = ['read', 'notice'].map(
            (wanted) => kinds.filter((kind: string) => kind === wanted).length,
          )
          expect([
            [one, 1],
            [both, 2],
          ]).toContainEqual([reads, notices])
        }
      }
      return commands.length
    })
    const survived = await Promise.all(lanes)
    expect(Math.min(...survived)).toBeGreaterThan(0)
  })
})

test('two processes at once lose nothing and double nothing', async () => {
  const ledger = join(folder, 'shared.db')
  const files = Array.from({ length: 10 }, (_, index) => {
    const file = join(folder, `shared-${index}.txt`)
    writeFileSync(file, readFileSync(NOTICE, 'utf8').replace('Số: /TB', `Số: ${index + 1}/TB`))
    return file
  })
  // The ledger itself is made by whoever comes first; each notice is added by two.
  const ends = await Promise.all([...files, ...files].map((file) => ended(start(ledger, 'add', file))))
  expect(ends.map(({ code }) => code)).toEqual(ends.map(() => 0))
  expect(ends.map(({ err }) => err).join('')).not.toMatch(/locked|busy/i)
  const { directives } = stateOf(ledger)
  expect(directives).toHaveLength(10 * 11)
  expect(new Set(directives.map(({ id }: { id: string }) => id)).size).toBe(10 * 11)
  expect(ntm(ledger, 'check').status).toBe(0)
})

describe('a ledger that cannot be used is refused and untouched', () => {
  const cases: [string, (path: string) => void, string][] = [
    ['a text', (path) => writeFileSync(path, 'Kính gửi: các đồng chí\n'.repeat(40)), 'ledger-foreign'],
    ['an empty file', (path) => writeFileSync(path, ''), 'ledger-damaged'],
    ['another database', otherDatabase, 'ledger-foreign'],
    ['the first bytes of a ledger', (path) => truncated(path, 60), 'ledger-damaged'],
    ['a ledger cut short', (path) => truncated(path, 20_000), 'ledger-damaged'],
    ['a newer ledger', (path) => newer(path), 'ledger-newer'],
    ['a folder', (path) => mkdirSync(path), 'ledger-foreign'],
  ]
  for (const [name, make, code] of cases) {
    test(name, () => {
      const path = join(folder, `${name.replaceAll(' ', '-')}.db`)
      make(path)
      const before = code === 'ledger-foreign' && name === 'a folder' ? null : readFileSync(path)
      for (const argv of [['due'], ['add', NOTICE], ['done', '1']]) {
        const { status, stdout, stderr } = ntm(path, ...argv)
        expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
        expect(stderr).toContain(`${path}:1:1: error ${code}: `)
      }
      if (before !== null) expect(readFileSync(path).equals(before)).toBe(true)
      expect(
        readdirSync(folder).filter((file) => /-wal|-shm|\.tmp$/.test(file) && file.includes(name)),
      ).toEqual([])
    })
  }

  function made(path: string): void {
    expect(ntm(path, 'add', NOTICE).status).toBe(0)
  }
  function truncated(path: string, length: number): void {
    made(path)
    truncateSync(path, length)
  }
  function newer(path: string): void {
    made(path)
    const bytes = readFileSync(path)
    bytes.writeUInt32BE(99, 60)
    writeFileSync(path, bytes)
  }
  function otherDatabase(path: string): void {
    made(path)
    const bytes = readFileSync(path)
    bytes.writeUInt32BE(0, 68)
    writeFileSync(path, bytes)
  }
})

describe('what cannot be written is told, and the old state is whole', () => {
  test('a folder and a file that are read-only', () => {
    const place = join(folder, 'read-only')
    mkdirSync(place)
    const ledger = join(place, 'ledger.db')
    expect(ntm(ledger, 'add', NOTICE).status).toBe(0)
    const before = readFileSync(ledger)
    chmodSync(ledger, 0o444)
    chmodSync(place, 0o555)
    try {
      const { status, stderr } = asNobody(ledger, 'done', '3')
      expect({ status, code: stderr.split(': ')[1] }).toEqual({ status: 2, code: 'error ledger-unwritable' })
      const { status: listed, stdout } = asNobody(ledger, 'list', '-f', 'json')
      expect({ listed, directives: JSON.parse(stdout).directives.length }).toEqual({
        listed: 0,
        directives: 11,
      })
      const fresh = asNobody(join(place, 'new.db'), 'add', NOTICE)
      expect(fresh.status).toBe(2)
      expect(fresh.stderr).toContain('error ledger-unwritable')
      expect(readFileSync(ledger).equals(before)).toBe(true)
      expect(readdirSync(place)).toEqual(['ledger.db'])
    } finally {
      chmodSync(place, 0o755)
      chmodSync(ledger, 0o644)
    }
    expect(ntm(ledger, 'check').status).toBe(0)
  })

  /** The superuser may write everywhere: it becomes somebody who may not. */
  function asNobody(ledger: string, ...argv: string[]) {
    if (process.getuid?.() !== 0) return ntm(ledger, ...argv)
    const code = `
      process.setgid(65534); process.setuid(65534)
      process.argv.splice(1, 1)
      require(${JSON.stringify(resolve('dist/cli/cli.cjs'))})`
    chmodSync(folder, 0o755)
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['-e', code, '--', '', BIN, '--ledger', ledger, ...argv],
      { encoding: 'utf8', env: { ...process.env, NTM_TODAY: '2023-04-24', NTM_LANG: 'en' } },
    )
    return { status, stdout, stderr }
  }

  test('a full disk', () => {
    const ledger = join(folder, 'full.db')
    expect(ntm(ledger, 'add', NOTICE).status).toBe(0)
    const many = join(folder, 'many')
    mkdirSync(many)
    for (let index = 0; index < 60; index += 1) {
      const text = readFileSync(NOTICE, 'utf8').replace('Số: /TB', `Số: ${index + 1}/TB`)
      writeFileSync(join(many, `${index}.txt`), text)
    }
    const before = stateOf(ledger)
    // A limit on the size of files stands for the disk: writing beyond it fails as on a full one.
    const command = `trap '' XFSZ; ulimit -f 256; exec "${process.execPath}" "${BIN}" --ledger "${ledger}" add "${many}"`
    const { status, stderr, stdout } = spawnSync('bash', ['-c', command], {
      encoding: 'utf8',
      env: { ...process.env, NTM_LANG: 'en' },
    })
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain('error ledger-full: ')
    expect(stateOf(ledger)).toEqual(before)
    expect(ntm(ledger, 'check').status).toBe(0)
    expect(ntm(ledger, 'add', many).status).toBe(0)
  })

  test('a copy of a ledger is a ledger', () => {
    const [from, to] = [join(folder, 'from.db'), join(folder, 'to.db')]
    expect(ntm(from, 'add', NOTICE).status).toBe(0)
    copyFileSync(from, to)
    expect(stateOf(to)).toEqual(stateOf(from))
  })
})
