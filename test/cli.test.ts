import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { run } from '../src/cli/run.js'
import { VERSION } from '../src/cli/version.js'
import type { PhraseReading } from '../src/time/read.js'
import type { TimeMention } from '../src/time/schedule.js'
import { type FakeWorld, fakeIo } from './support/fake-io.js'

async function ntm(argv: readonly string[], world: FakeWorld = {}, readers = {}) {
  const { io, out, err } = fakeIo(world)
  const code = await run(argv, io, readers)
  return { code, out: out(), err: err() }
}

test('the version is the package’s', async () => {
  const manifest: unknown = JSON.parse(readFileSync('package.json', 'utf8'))
  expect(manifest).toMatchObject({ version: VERSION })
  expect(await ntm(['--version'])).toEqual({ code: 0, out: `${VERSION}\n`, err: '' })
})

describe('help', () => {
  test('is Vietnamese, in headings too', async () => {
    const { code, out } = await ntm(['parse', '--help'])
    expect(code).toBe(0)
    expect(out).toContain('Cách dùng: ntm parse [tùy chọn] FILE…')
    expect(out).not.toMatch(/Usage|Options|options|display help|choices/)
    expect((await ntm(['help'])).out).not.toMatch(/Usage|Options|options|command\b|Commands|display help/)
  })

  test('is English when asked', async () => {
    for (const argv of [
      ['help', 'parse', '--lang', 'en'],
      ['parse', '--help', '--lang=en'],
      ['--lang', 'en', 'parse', '-h'],
    ]) {
      expect((await ntm(argv)).out).toContain('Usage: ntm parse [options] FILE…')
    }
    expect((await ntm(['--help'], { env: { NTM_LANG: 'en' } })).out).toContain('Commands:')
  })
})

describe('a wrong call exits 2 and says how to do it right', () => {
  const cases: [string[], string, string][] = [
    [[], 'thiếu [lệnh]', '[command] is missing'],
    [['prase'], 'không có lệnh prase; có phải ý bạn là parse?', 'unknown command prase; did you mean parse?'],
    [['parse'], 'thiếu FILE', 'FILE is missing'],
    [
      ['parse', 'x', '--fromat', 'json'],
      'không có tùy chọn --fromat; có phải ý bạn là --format?',
      'unknown option --fromat; did you mean --format?',
    ],
    [
      ['parse', 'x', '-o'],
      'tùy chọn -o, --output <FILE> cần một giá trị',
      'option -o, --output <FILE> needs a value',
    ],
    [
      ['parse', 'x', '--format', 'xml'],
      'giá trị xml của -f, --format <FORMAT> không dùng được',
      'cannot be xml',
    ],
    [['parse', 'x', '--date', '2023-02-31'], 'không phải ngày YYYY-MM-DD', 'calendar day as YYYY-MM-DD'],
    [['parse', 'x', '--today', 'nay'], 'không phải ngày YYYY-MM-DD', 'calendar day as YYYY-MM-DD'],
    [['parse', 'x', '-o', 'x.docx'], 'không biết dạng của x.docx', 'the format of x.docx is unknown'],
    [
      ['parse', 'x', '--explain', '-f', 'csv'],
      '--explain không dùng cùng csv',
      '--explain cannot be used with csv',
    ],
  ]
  for (const [argv, vi, en] of cases) {
    test(['ntm', ...argv].join(' '), async () => {
      const inVietnamese = await ntm(argv)
      expect(inVietnamese).toMatchObject({ code: 2, out: '' })
      expect(inVietnamese.err).toContain(vi)
      const inEnglish = await ntm(
        [...argv, '--lang', 'en'].filter((word) => word !== ''),
        { env: { NTM_LANG: 'en' } },
      )
      if (argv.at(-1) !== '-o' && argv.length > 0) expect(inEnglish.err).toContain(en)
    })
  }

  test('in the environment too', async () => {
    expect((await ntm(['parse', 'x'], { env: { NTM_TODAY: '2023-13-01' } })).err).toContain('NTM_TODAY')
    expect(await ntm(['parse', 'x'], { env: { NTM_LANG: 'fr' } })).toMatchObject({ code: 2 })
    expect(await ntm(['parse', 'x', '--lang', 'fr'])).toMatchObject({ code: 2 })
  })
})

describe('when', () => {
  const mention = (start: number, end: number, schedules: TimeMention['schedules']): TimeMention => ({
    span: { start, end },
    rule: 'date',
    scope: 'clause',
    schedules,
    doubts: [],
  })
  const readPhrase = (phrase: string): PhraseReading =>
    phrase.startsWith('không')
      ? {
          schedules: [],
          mentions: [],
          remarks: [{ code: 'date-impossible', subject: phrase, span: { start: 6, end: 8 } }],
        }
      : {
          schedules: [],
          mentions: [
            mention(4, 9, [{ kind: 'deadline', start: null, due: '2023-04-24', time: null }]),
            mention(0, 3, [{ kind: 'recurrence', rrule: 'FREQ=WEEKLY;BYDAY=WE', time: '16:00' }]),
          ],
          remarks: [],
        }

  test('prints the schedules of a phrase', async () => {
    const { code, out } = await ntm(['when', 'xong trước', '--format', 'json'], {}, { readPhrase })
    expect(code).toBe(0)
    expect(JSON.parse(out)).toEqual({
      version: 1,
      schedules: [
        { text: ' trướ', start: null, due: '2023-04-24', time: null },
        { text: 'xon', rrule: 'FREQ=WEEKLY;BYDAY=WE', time: '16:00' },
      ],
    })
  })

  test('reads lines of stdin, and tells where something is wrong', async () => {
    const { code, out, err } = await ntm(['when'], { stdin: 'xong trước\r\n\nkhông có\n' }, { readPhrase })
    expect(code).toBe(0)
    expect(out).toBe(
      'xong trước\t trướ\t\t2023-04-24\t\nxong trước\txon\t\tFREQ=WEEKLY;BYDAY=WE\t16:00\nkhông có\n',
    )
    expect(err).toMatch(/^<stdin>:3:7: warning date-impossible: /)
  })

  test('shows a terminal words', async () => {
    const { out } = await ntm(
      ['when', 'xong trước', '--explain'],
      { columns: 80, env: { NO_COLOR: '1' } },
      { readPhrase },
    )
    expect(out).toContain('24/04/2023 thứ 2  “ trướ” [date]')
    expect(out).toContain('trước 16:00 thứ 4 hàng tuần (FREQ=WEEKLY;BYDAY=WE)')
  })

  test('reads by the rules of the notices', async () => {
    const { out } = await ntm(['when', 'vào thứ 4 hàng tuần', '--format', 'json'])
    expect(JSON.parse(out)).toMatchObject({
      version: 1,
      schedules: [{ rrule: 'FREQ=WEEKLY;BYDAY=WE', time: null }],
    })
    const dated = await ntm(['when', 'trước ngày 25/4', '--date', '2023-04-06', '--format', 'json'])
    expect(JSON.parse(dated.out)).toMatchObject({ schedules: [{ due: '2023-04-24' }] })
  })

  test('wants a phrase on a terminal', async () => {
    expect(await ntm(['when'], {}, { readPhrase })).toMatchObject({ code: 2, out: '' })
  })
})
