import { execFileSync, spawn, spawnSync } from 'node:child_process'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

const BIN = resolve('bin/ntm.js')
const NOTICE = resolve('fixtures/notices/my-loc-2023.txt')
/** Together more than a pipe holds. */
const MANY = 400

let folder = ''
beforeAll(() => {
  if (!existsSync('dist/cli/cli.cjs')) execFileSync('npm', ['run', 'build'], { stdio: 'inherit' })
  folder = mkdtempSync(join(tmpdir(), 'ntm-'))
  for (let number = 0; number < MANY; number += 1) copyFileSync(NOTICE, join(folder, `${number}.txt`))
})
afterAll(() => rmSync(folder, { recursive: true }))

function ntm(argv: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, ...argv], {
    encoding: 'utf8',
    input,
    maxBuffer: 1 << 28,
  })
  return { status, stdout, stderr }
}

test('exits 0, 1 and 2', () => {
  expect(ntm(['parse', NOTICE, '--format', 'json'])).toMatchObject({ status: 0 })
  expect(ntm(['parse', '-', '--strict', '--format', 'json'], 'Không có gì.\n').status).toBeLessThan(2)
  expect(ntm(['parse', 'no.txt'])).toMatchObject({ status: 2, stdout: '' })
  expect(ntm(['--no'])).toMatchObject({ status: 2, stdout: '' })
})

test('reads standard input', () => {
  const { stdout } = ntm(['parse', '-', '--format', 'json'], readFileSync(NOTICE, 'utf8'))
  expect(JSON.parse(stdout).notices[0].file).toBe('<stdin>')
})

test('loads no table, YAML, colours, reader of documents or threads to print JSON of a text', () => {
  const hook = join(folder, 'loaded.cjs')
  writeFileSync(hook, `process.on('exit', () => console.error(Object.keys(require.cache).join('\\n')))`)
  const { stderr } = spawnSync(
    process.execPath,
    ['--require', hook, BIN, 'parse', NOTICE, '--format', 'json'],
    {
      encoding: 'utf8',
    },
  )
  const loaded = stderr.split('\n').map((path) => basename(path))
  expect(loaded).toContain('json.cjs')
  // chalk's module is called `source`.
  for (const chunk of [
    'table.cjs',
    'yaml.cjs',
    'source.cjs',
    'docx.cjs',
    'pdf.cjs',
    'pdfjs.cjs',
    'threads.cjs',
  ]) {
    expect(existsSync(join('dist/cli', chunk))).toBe(true)
    expect(loaded).not.toContain(chunk)
  }
})

test('prints the same on any number of threads, each bad file told', () => {
  const some = join(folder, 'some')
  mkdirSync(some)
  for (let number = 0; number < 30; number += 1) copyFileSync(NOTICE, join(some, `${number}.txt`))
  copyFileSync(resolve('fixtures/documents/an-phu-2024.docx'), join(some, 'word.docx'))
  writeFileSync(join(some, 'bad.txt'), Buffer.from([0xff, 0x61]))
  const [alone, two, many] = ['1', '2', '7'].map((jobs) => ntm(['parse', some, '--jobs', jobs, '-f', 'json']))
  expect(alone?.status).toBe(2)
  expect(alone?.stderr).toContain('bad.txt:1:1: error file-encoding: ')
  expect(JSON.parse(alone?.stdout ?? '').notices).toHaveLength(31)
  expect(two).toEqual(alone)
  expect(many).toEqual(alone)
  rmSync(some, { recursive: true })
  expect(ntm(['parse', NOTICE, '--jobs', '0']).status).toBe(2)
})

test('reads documents, and tells their places by paragraph and page', () => {
  const word = ntm(['parse', 'fixtures/documents/my-loc-2023.docx', '-f', 'json', '--lang', 'en'])
  expect(word.stderr).toMatch(/^fixtures\/documents\/my-loc-2023\.docx:paragraph 2:1: warning date-blank: /)
  expect(JSON.parse(word.stdout).notices[0].directives[0].position.paragraph).toBeGreaterThan(2)
  const page = ntm(['parse', 'fixtures/documents/my-loc-2023.pdf', '-f', 'json'])
  expect(page.stderr).toMatch(/^fixtures\/documents\/my-loc-2023\.pdf:trang 1:1: warning date-blank: /)
  expect(JSON.parse(page.stdout).notices[0].directives.at(-1).position.page).toBe(2)
})

test('is silent when its reader has seen enough', () => {
  const command = `"${process.execPath}" "${BIN}" parse "${folder}" --format json | head -n 1`
  const { status, stdout, stderr } = spawnSync('bash', ['-o', 'pipefail', '-c', command], {
    encoding: 'utf8',
  })
  expect({ status, stdout }).toEqual({ status: 0, stdout: '{\n' })
  expect(stderr).not.toMatch(/EPIPE|at /)
})

test('a pattern that ran before the program was tuned runs after it', () => {
  // V8 looks at texts put together of pieces by another way than at others.
  const script = `const pattern = /a(b+)c/
    pattern.exec('xabbc')
    require(${JSON.stringify(resolve('bin/chunks.js'))}).tune()
    const pieces = process.argv.slice(1)
    process.stdout.write(pattern.exec(pieces[0] + pieces[1])[1])`
  const { status, stdout } = spawnSync(
    process.execPath,
    ['-e', script, 'x'.repeat(20), 'abbbbc'.padEnd(20)],
    {
      encoding: 'utf8',
    },
  )
  expect({ status, stdout }).toEqual({ status: 0, stdout: 'bbbb' })
})

test('-o leaves a whole file, whenever it is killed', async () => {
  const target = join(folder, 'out.json')
  writeFileSync(target, '"old"')
  for (let delay = 40; delay <= 220; delay += 12) {
    const child = spawn(process.execPath, [BIN, 'parse', folder, '-o', target], { stdio: 'ignore' })
    const ended = new Promise((done) => child.on('exit', done))
    const timer = setTimeout(() => child.kill('SIGKILL'), delay)
    await ended
    clearTimeout(timer)
    expect(() => JSON.parse(readFileSync(target, 'utf8'))).not.toThrow()
  }
  expect(readdirSync(folder)).toContain('out.json')
})
