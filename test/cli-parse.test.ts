import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { run } from '../src/cli/run.js'
import type { Notice } from '../src/directive/directive.js'
import type { ParseOptions } from '../src/directive/parse.js'
import { encode } from './support/encode.js'
import { type FakeWorld, fakeIo } from './support/fake-io.js'
import { deadline, directive, notice } from './support/sample.js'

let cwd = ''
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'ntm-'))
})
afterEach(() => rmSync(cwd, { recursive: true }))

function file(path: string, content: string | Uint8Array = 'Kính gửi\n') {
  mkdirSync(join(cwd, path, '..'), { recursive: true })
  writeFileSync(join(cwd, path), content)
}

/** Gives each text back as the only action of a notice. */
function parseNotice(text: string, { file = '', key = '' }: ParseOptions = {}): Notice {
  return notice({
    file,
    key,
    directives: [directive({ id: `${key}#1`, action: text.trim(), deadline: deadline() })],
  })
}

async function ntm(argv: readonly string[], world: FakeWorld = {}, parser = parseNotice) {
  const { io, out, err } = fakeIo({ cwd, ...world })
  const code = await run(['parse', ...argv], io, { parseNotice: parser })
  return { code, out: out(), err: err() }
}

async function read(argv: readonly string[], world: FakeWorld = {}) {
  const { code, out, err } = await ntm([...argv, '--format', 'json'], world)
  const { notices }: { notices: Notice[] } = out === '' ? { notices: [] } : JSON.parse(out)
  return { code, err, notices, files: notices.map((one) => one.file), keys: notices.map((one) => one.key) }
}

describe('input', () => {
  test('files and folders are read in order of their paths, each once', async () => {
    for (const path of [
      'b/2.txt',
      'b/1.md',
      'b/sub/3.TXT',
      'b/note.xlsx',
      'b/.hidden/4.txt',
      'b/~$1.docx',
      'a.txt',
    ])
      file(path)
    const { code, files } = await read(['b', 'a.txt', './b/2.txt', 'a.txt'])
    expect(code).toBe(0)
    expect(files).toEqual(['a.txt', 'b/1.md', 'b/2.txt', 'b/sub/3.TXT'])
  })

  test('- is standard input', async () => {
    expect(await read(['-', '-'], { stdin: 'việc\n' })).toMatchObject({ files: ['<stdin>'], keys: ['stdin'] })
  })

  test('files of one name are told apart by their folders', async () => {
    for (const path of ['2023/x.txt', '2024/x.txt', '2024/y.txt', '2024/y.md', 'z.txt']) file(path)
    expect((await read(['.'])).keys).toEqual(['2023/x', '2024/x', 'y.md', 'y.txt', 'z'])
    expect((await read(['x.txt', '../2023/x.txt'], { cwd: join(cwd, '2024') })).keys).toEqual([
      '2023/x',
      '2024/x',
    ])
  })

  test('a link back up ends', async () => {
    file('a/x.txt')
    symlinkSync('..', join(cwd, 'a/up'))
    expect((await read(['a'])).files).toContain('a/x.txt')
  })

  test('patterns are read where the shell leaves them', async () => {
    for (const path of ['b/1.txt', 'b/2.md', 'b/c/3.txt', 'd.txt', 'e[1].txt']) file(path)
    expect((await read(['b/*.txt'])).files).toEqual(['b/1.txt'])
    expect((await read(['**/?.txt'])).files).toEqual(['b/1.txt', 'b/c/3.txt', 'd.txt'])
    expect((await read([join(cwd, '*.txt')])).keys).toEqual(['d', 'e[1]'])
    expect((await read(['e[1].txt'])).files).toEqual(['e[1].txt'])
    expect(await ntm(['none/*.txt', 'b/*.json'])).toMatchObject({ code: 2, out: '' })
  })

  test('an old encoding is named; --encoding overrules it', async () => {
    const text = 'Yêu cầu các đơn vị thực hiện'
    file('a.txt', encode(text, 'tcvn3'))
    const { code, err, notices } = await read(['a.txt', '--lang', 'en'])
    expect(code).toBe(0)
    expect(err).toMatch(/^a\.txt:1:1: warning encoding-guessed: read as TCVN3 \(ABC\),/)
    expect(notices[0]?.directives[0]?.action).toBe(text)
    expect(notices[0]?.messages[0]?.code).toBe('encoding-guessed')
    expect(await read(['a.txt', '--encoding', 'tcvn3'])).toMatchObject({ code: 0, err: '' })
    expect((await ntm(['a.txt', '--encoding', 'utf-8'])).err).toContain('UTF-8: byte 0xAA')
    expect((await ntm(['a.txt', '--encoding', 'latin1'])).code).toBe(2)
  })

  test('a byte-order mark is dropped; UTF-16 that says so is read', async () => {
    file('utf8.txt', '\uFEFFviệc')
    file('utf16le.txt', Buffer.from('\uFEFFviệc', 'utf16le'))
    file('utf16be.txt', Buffer.from('\uFEFFviệc', 'utf16le').swap16())
    const { notices } = await read(['.'])
    expect(notices.map((one) => one.directives[0]?.action)).toEqual(['việc', 'việc', 'việc'])
  })
})

describe('bad input is told by path, line and remedy; the rest is read', () => {
  const cases: [string, string | Uint8Array | undefined, string][] = [
    ['no.txt', undefined, 'no.txt:1:1: error file-missing: '],
    ['empty.txt', '', 'empty.txt:1:1: error file-empty: '],
    ['blank.txt', ' \n\n', 'blank.txt:1:1: error file-empty: '],
    ['binary.txt', Buffer.from('việc\0\x01'), 'binary.txt:1:1: error file-binary: '],
    ['old.doc', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'old.doc:1:1: error file-format: '],
    ['scan.txt', Buffer.from('89504e470d0a1a0a', 'hex'), 'scan.txt:1:1: error file-scanned: '],
    ['latin.txt', Buffer.from([0x61, 0x0a, 0x62, 0x63, 0xe9, 0x20]), 'latin.txt:2:3: error file-encoding: '],
  ]
  for (const [path, content, message] of cases) {
    test(path, async () => {
      file('good.txt')
      if (content !== undefined) file(path, content)
      const { code, err, files } = await read([path, 'good.txt'])
      expect(code).toBe(2)
      expect(files).toEqual(['good.txt'])
      expect(err.startsWith(message)).toBe(true)
      expect(err.split('\n')).toHaveLength(2)
      const english = await ntm([path, '--lang', 'en'])
      expect(english).toMatchObject({ code: 2, out: '' })
    })
  }

  test('the first wrong byte is named, in both languages', async () => {
    file('a.txt', Buffer.from([0x61, 0x0a, 0x62, 0x63, 0xe9, 0x20]))
    expect((await ntm(['a.txt'])).err).toContain('không phải mã UTF-8: byte 0xE9 ở vị trí 4;')
    expect((await ntm(['a.txt', '--lang', 'en'])).err).toContain('not UTF-8: byte 0xE9 at offset 4;')
  })

  test('a folder without notices', async () => {
    mkdirSync(join(cwd, 'none'))
    const { code, err } = await read(['none'])
    expect([code, err.startsWith('none:1:1: error folder-empty: ')]).toEqual([2, true])
  })

  test('an empty path is no folder', async () => {
    file('a.txt')
    expect(await ntm([''])).toMatchObject({ code: 2, out: '' })
  })

  test('a fault of the reader on one notice', async () => {
    file('a.txt', 'hỏng')
    file('b.txt', 'tốt')
    const { code, out, err } = await ntm(['.', '-f', 'plain'], {}, (text, options) => {
      if (text === 'hỏng') throw new Error('Oops')
      return parseNotice(text, options)
    })
    expect(code).toBe(2)
    expect(out).toMatch(/^b#1\t/)
    expect(err).toMatch(/^a\.txt:1:1: error internal: .*Oops/)
  })

  test('names of files cannot command a terminal', async () => {
    const { err } = await ntm(['\u001b[31mđỏ\u202E.txt\n'])
    expect(err).not.toMatch(/[^\P{Cc}\n]|\u202E/u)
    expect(err).toContain('\\u001b[31mđỏ\\u202e.txt\\u000a:1:1: error file-missing')
  })
})

describe('messages', () => {
  const position = { start: { line: 4, column: 2, offset: 9 }, end: { line: 4, column: 5, offset: 12 } }
  const remarks = (text: string, options?: ParseOptions): Notice => ({
    ...parseNotice(text, options),
    messages: [
      { line: 4, column: 2, severity: 'warning', code: 'date-blank', reason: 'để trống', position },
      { line: 5, column: 1, severity: 'info', code: 'year-implied', reason: 'không ghi năm', position },
    ],
  })

  test('warnings are shown, notes when asked', async () => {
    file('a.txt')
    const warning = 'a.txt:4:2: warning date-blank: để trống\n'
    const note = 'a.txt:5:1: info year-implied: không ghi năm\n'
    expect(await ntm(['a.txt'], {}, remarks)).toMatchObject({ code: 0, err: warning })
    expect(await ntm(['a.txt', '-v'], {}, remarks)).toMatchObject({ code: 0, err: warning + note })
  })

  test('--strict fails on a warning or a doubt, after printing', async () => {
    file('a.txt')
    const warned = await ntm(['a.txt', '--strict'], {}, remarks)
    expect(warned.code).toBe(1)
    expect(warned.out).not.toBe('')
    const doubted = await ntm(['a.txt', '--strict'], {}, () =>
      notice({ directives: [directive({ doubts: ['assignee-carried'] })] }),
    )
    expect(doubted).toMatchObject({
      code: 1,
      err: 'ntm: error strict: --strict: 1 dòng còn nghi vấn, 0 cảnh báo\n',
    })
    expect((await ntm(['a.txt', '--strict'])).code).toBe(0)
    expect((await ntm(['a.txt', 'no.txt', '--strict'], {}, remarks)).code).toBe(2)
  })
})

describe('-o', () => {
  test('takes the format from the extension', async () => {
    file('a.txt')
    for (const name of ['a.json', 'a.ndjson', 'a.yaml', 'a.yml', 'a.csv', 'a.tsv', 'b.txt']) {
      expect(await ntm(['a.txt', '-o', name])).toEqual({ code: 0, out: '', err: '' })
    }
    expect(JSON.parse(readFileSync(join(cwd, 'a.json'), 'utf8'))).toMatchObject({ version: 1 })
    expect(readFileSync(join(cwd, 'a.csv'), 'utf8')).toMatch(/^id,file,/)
    expect(readdirSync(cwd).filter((name) => name.startsWith('.'))).toEqual([])
  })

  test('keeps the mode, writes through a link, and is standard output as -', async () => {
    file('a.txt')
    file('deep/out.json', 'old')
    chmodSync(join(cwd, 'deep/out.json'), 0o640)
    symlinkSync('deep/out.json', join(cwd, 'link.json'))
    expect((await ntm(['a.txt', '-o', 'link.json'])).code).toBe(0)
    expect(readFileSync(join(cwd, 'deep/out.json'), 'utf8')).toMatch(/^\{/)
    expect(statSync(join(cwd, 'deep/out.json')).mode & 0o777).toBe(0o640)
    symlinkSync('deep/new.json', join(cwd, 'dangling.json'))
    await ntm(['a.txt', '-o', 'dangling.json'])
    expect(readFileSync(join(cwd, 'deep/new.json'), 'utf8')).toMatch(/^\{/)
    expect((await ntm(['a.txt', '-o', '-', '-f', 'json'])).out).toMatch(/^\{/)
  })

  test('leaves the old file where nothing is read or nothing can be written', async () => {
    file('old.json', 'old')
    expect(await ntm(['no.txt', '-o', 'old.json'])).toMatchObject({ code: 2 })
    expect(readFileSync(join(cwd, 'old.json'), 'utf8')).toBe('old')
    file('a.txt')
    mkdirSync(join(cwd, 'folder.json'))
    for (const target of ['folder.json', 'none/x.json']) {
      const { code, err } = await ntm(['a.txt', '-o', target])
      expect(code).toBe(2)
      expect(err.startsWith(`${target}:1:1: error output-failed: `)).toBe(true)
    }
    expect(readdirSync(cwd).sort()).toEqual(['a.txt', 'folder.json', 'old.json'])
  })

  test('never writes over a notice it reads', async () => {
    file('a.txt', 'việc')
    expect(await ntm(['a.txt', '-o', './a.txt'])).toMatchObject({ code: 2 })
    symlinkSync('a.txt', join(cwd, 'link.txt'))
    expect(await ntm(['a.txt', '-o', 'link.txt'])).toMatchObject({ code: 2 })
    expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toBe('việc')
  })
})

describe('colour', () => {
  const ESCAPE = '\u001b['
  const cases: [string, FakeWorld, string[], boolean][] = [
    ['a pipe', {}, [], false],
    ['a terminal', { columns: 80 }, [], true],
    ['NO_COLOR', { columns: 80, env: { NO_COLOR: '1' } }, [], false],
    ['an empty NO_COLOR', { columns: 80, env: { NO_COLOR: '' } }, [], true],
    ['FORCE_COLOR', { env: { FORCE_COLOR: '1' } }, ['-f', 'table'], true],
    ['FORCE_COLOR=0', { columns: 80, env: { FORCE_COLOR: '0' } }, [], false],
    ['NO_COLOR and FORCE_COLOR', { env: { NO_COLOR: '1', FORCE_COLOR: '1' } }, ['-f', 'table'], false],
    ['a dumb terminal', { columns: 80, env: { TERM: 'dumb' } }, [], false],
    ['--color never', { columns: 80, env: { FORCE_COLOR: '1' } }, ['--color', 'never'], false],
    ['--color always', { env: { NO_COLOR: '1' } }, ['-f', 'table', '--color', 'always'], true],
    ['JSON', { columns: 80 }, ['-f', 'json', '--color', 'always'], false],
    ['plain rows', { columns: 80 }, ['-f', 'plain', '--color', 'always'], false],
  ]
  for (const [name, world, argv, colored] of cases) {
    test(`${name}: ${colored}`, async () => {
      file('a.txt')
      expect((await ntm(['a.txt', ...argv], world)).out.includes(ESCAPE)).toBe(colored)
    })
  }
})
