import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ledgerFolder, MY_LOC } from '../support/ledger.js'

const NEW = ['--ledger', 'new.db']

/** A ledger in which everything that there is to record was recorded. */
async function lived() {
  const folder = ledgerFolder()
  const commands = [
    ['add', MY_LOC],
    ['done', '5', '--unit', 'Mỹ Hà', '--note', 'no: "on" ~ 12:30'],
    ['done', '7', '--for', '2023-04'],
    ['extend', '4', '--to', '2023-05-20', '--reason', 'chờ kinh phí'],
    ['edit', '2', '--due', '2023-04-28', '--assignee', 'yes', '--assignee', '0o7'],
    ['cancel', '8', '--reason', 'trùng'],
    ['undo'],
    ['rm', 'my-loc-2023'],
    ['undo'],
  ]
  for (const argv of commands) expect(await folder.ntm(argv)).toMatchObject({ code: 0 })
  return folder
}

describe('export, import into an empty ledger, export', () => {
  for (const format of ['yaml', 'json']) {
    test(`gives the same bytes of ${format}, the same states and the same history`, async () => {
      const { ntm } = await lived()
      const file = `first.${format}`
      await ntm(['export', '-o', file])
      expect(await ntm(['import', file, ...NEW])).toMatchObject({ code: 0, err: '' })
      for (const argv of [
        ['export', '-f', format],
        ['list', '-f', 'json'],
        ['log', '-f', 'json'],
        ['show', '5'],
      ]) {
        expect((await ntm([...argv, ...NEW])).out).toBe((await ntm(argv)).out)
      }
      expect(await ntm(['check', ...NEW])).toMatchObject({ code: 0 })
    })
  }

  test('a part that a filter leaves comes back as that part, with its numbers', async () => {
    const { ntm } = await lived()
    const argv = ['export', '-f', 'yaml', '--assignee', 'my ha', '--month', '2023-05']
    const { out } = await ntm(argv)
    expect(await ntm(['import', '-', ...NEW], { stdin: out })).toMatchObject({ code: 0 })
    expect((await ntm([...argv, ...NEW])).out).toBe(out)
  })

  test('what was undone can be undone further', async () => {
    const { ntm, json } = await lived()
    await ntm(['export', '-o', 'first.yaml'])
    await ntm(['import', 'first.yaml', ...NEW])
    await ntm(['undo', ...NEW])
    await ntm(['undo'])
    expect(await json(['list', ...NEW])).toEqual(await json(['list']))
  })

  test('whatever was done', async () => {
    const id = fc.integer({ min: 1, max: 11 }).map(String)
    const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }).map((text) => `x${text}`)
    const command = fc.oneof(
      fc.tuple(fc.constant('done'), id, fc.constant('--note'), words),
      fc.tuple(
        fc.constant('extend'),
        id,
        fc.constantFrom('--to'),
        fc.constant('2023-06-01'),
        fc.constant('--reason'),
        words,
      ),
      fc.tuple(fc.constant('cancel'), id, fc.constant('--reason'), words),
      fc.tuple(fc.constant('edit'), id, fc.constant('--action'), words),
      fc.tuple(fc.constant('edit'), id, fc.constant('--rrule'), fc.constantFrom('FREQ=MONTHLY', 'none')),
      fc.constantFrom(['undo'], ['undo'], ['rm', 'my-loc-2023'], ['add', MY_LOC]),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(command, { maxLength: 8 }), async (commands) => {
        const { ntm } = ledgerFolder()
        await ntm(['add', MY_LOC])
        for (const argv of commands) await ntm(argv)
        const { out } = await ntm(['export', '-f', 'yaml'])
        expect(await ntm(['import', '-', ...NEW], { stdin: out })).toMatchObject({ code: 0 })
        expect((await ntm(['export', '-f', 'yaml', ...NEW])).out).toBe(out)
        expect(await ntm(['check', ...NEW])).toMatchObject({ code: 0 })
      }),
      { numRuns: 15 },
    )
  })
})

describe('an export of files', () => {
  for (const argv of [
    ['export', MY_LOC, '-f', 'yaml'],
    ['parse', MY_LOC, '-f', 'json'],
  ]) {
    test(`of ${argv[0]} is added as the files would be`, async () => {
      const { ntm, json } = ledgerFolder()
      const { out } = await ntm(argv)
      expect(await ntm(['import', '-', ...NEW], { stdin: out })).toMatchObject({ code: 0 })
      await ntm(['add', MY_LOC])
      expect(await json(['list', ...NEW])).toEqual(await json(['list']))
    })
  }

  test('goes into a ledger in use, where it updates what is there', async () => {
    const { ntm, json } = ledgerFolder()
    await ntm(['add', MY_LOC])
    await ntm(['done', '4'])
    const { out } = await ntm(['parse', MY_LOC, '-f', 'yaml'])
    const edited = out.replace('due: "2023-05-09"', 'due: 2023-05-12')
    expect(await ntm(['import', '-'], { stdin: edited })).toMatchObject({ code: 0 })
    const { directives } = await json(['list'])
    expect(directives[3].units[0]).toMatchObject({ status: 'done', due: '2023-05-12' })
  })
})

describe('what a person edits in the file is a correction', () => {
  test('of a directive and of its notice', async () => {
    const { ntm, json } = await lived()
    const { out } = await ntm(['export', '-f', 'yaml'])
    const edited = out
      .replace('number: null', 'number: 12/TB-UBND')
      .replace('action: "Huy động', 'action: "Sửa: huy động')
    expect(edited).not.toBe(out)
    const imported = await ntm(['import', '-', ...NEW], { stdin: edited })
    expect(imported).toMatchObject({ code: 0 })
    expect(imported.out).toContain('my-loc-2023#1: đã sửa: action')
    expect((await json(['list', ...NEW])).directives[0]).toMatchObject({ noticeNumber: '12/TB-UBND' })
    expect((await json(['show', '1', ...NEW])).directive.action).toMatch(/^Sửa: huy động/)
    expect((await json(['log', ...NEW])).commands.at(-1)).toMatchObject({ what: 'import' })
  })
})

/** Each edit of an export, and the place and code of what is said about it. */
const EDITS: readonly [name: string, edit: (text: string) => string, said: RegExp][] = [
  [
    'a typo that is no YAML',
    (text) => text.replace('notices:', 'notices: ['),
    /^x\.yaml:\d+:\d+: error import-syntax/,
  ],
  [
    'a mistyped key',
    (text) => text.replace('collaborators:', 'colaborators:'),
    /^x\.yaml:(\d+):9: error import-key: .*colaborators/m,
  ],
  ['a missing key', (text) => text.replace(/ {8}via: \[\]\n/, ''), /error import-missing: .*via/],
  [
    'a wrong date',
    (text) => text.replace('due: "2023-05-31"', 'due: 2023-02-30'),
    /^x\.yaml:\d+:16: error import-value: .*2023-02-30/m,
  ],
  ['a wrong time', (text) => text.replace('time: null', 'time: 25:00'), /error import-value: .*25:00/],
  [
    'a wrong rule',
    (text) => text.replace('FREQ=WEEKLY;BYDAY=WE', 'FREQ=OFTEN'),
    /error import-value: .*FREQ=OFTEN/,
  ],
  [
    'a duplicate id',
    (text) => text.replace('id: "my-loc-2023#2"', 'id: "my-loc-2023#1"'),
    /^x\.yaml:\d+:13: error import-duplicate: my-loc-2023#1/m,
  ],
  [
    'a duplicate key',
    (text) => text.replace('    kind: "notice"', '    kind: "notice"\n    kind: "order"'),
    /^x\.yaml:\d+:5: error import-duplicate: kind/m,
  ],
  [
    'a list that is none',
    (text) => text.replace('via: []', 'via: UBND huyện'),
    /error import-value: .*UBND huyện/,
  ],
  ['an alias', (text) => text.replace('via: []', 'via: *x'), /error import-/],
  [
    'another version',
    (text) => text.replace('version: 1', 'version: 2'),
    /^x\.yaml:1:10: error import-value: .*2/,
  ],
  [
    'a deadline and a recurrence',
    (text) =>
      text
        .replace(/recurrence: null/, (it) => `${it}`)
        .replace(
          /deadline: null\n {8}recurrence:\n/,
          'deadline: {text: x, start: null, due: 2023-05-01, time: null, position: {start: {line: 1, column: 1, offset: 0}, end: {line: 1, column: 1, offset: 0}}}\n        recurrence:\n',
        ),
    /error import-both: my-loc-2023#/,
  ],
  ['nothing', () => '', /error file-empty|error import-/],
  ['a word', () => 'xin chào', /^x\.yaml:1:1: error import-value/],
  ['a thousand brackets', () => '['.repeat(5000), /^x\.yaml:1:\d+: error import-syntax/],
]

describe('an edited file is refused whole, with the place of what is wrong', () => {
  for (const [name, edit, said] of EDITS) {
    test(name, async () => {
      const { cwd, ntm, file } = ledgerFolder()
      const { out } = await ntm(['export', MY_LOC, '-f', 'yaml'])
      const edited = edit(out)
      expect(edited).not.toBe(out)
      file('x.yaml', edited)
      const { code, err } = await ntm(['import', 'x.yaml'])
      expect(code).toBe(2)
      expect(err).toMatch(said)
      expect(existsSync(join(cwd, 'ledger.db'))).toBe(false)
    })
  }

  const OF_LEDGERS: typeof EDITS = [
    [
      'a state',
      (text) => text.replace('status: "open"', 'status: "done"'),
      /^x\.yaml:\d+:21: error import-differs: my-loc-2023#1/m,
    ],
    [
      'a directive less',
      (text) =>
        text
          .replace(/ {6}- id: "my-loc-2023#11"[\s\S]*?(?=\nhistory)/, '')
          .replace('\n\nhistory', '\nhistory'),
      /error import-differs: my-loc-2023#11/,
    ],
    [
      'an event',
      (text) => text.replace(/"on": "2023-04-24"/, '"on": "2023-04-31"'),
      /error import-value: .*2023-04-31/,
    ],
    ['a command twice', (text) => text.replace('command: 2', 'command: 1'), /error import-duplicate: 1/],
    [
      'an undoing of nothing',
      (text) => text.replace(/undoes: \d+/, 'undoes: 99'),
      /error import-differs: 99/,
    ],
    [
      'the words of the notice',
      (text) => text.replace(/(\nsources:[\s\S]*?)tiêu chí/, '$1TIÊU CHÍ'),
      /error import-differs/,
    ],
  ]
  for (const [name, edit, said] of OF_LEDGERS) {
    test(`of a ledger: ${name}`, async () => {
      const { cwd, ntm, file } = await lived()
      const { out } = await ntm(['export', '-f', 'yaml'])
      const edited = edit(out)
      expect(edited).not.toBe(out)
      file('x.yaml', edited)
      const { code, err } = await ntm(['import', 'x.yaml', ...NEW])
      expect(code).toBe(2)
      expect(err).toMatch(said)
      expect(existsSync(join(cwd, 'new.db'))).toBe(false)
    })
  }
})

test('a ledger in use takes no history, and a trial leaves nothing', async () => {
  const { cwd, ntm, ledger } = await lived()
  const before = readFileSync(ledger)
  const { out } = await ntm(['export', '-f', 'yaml'])
  const refused = await ntm(['import', '-'], { stdin: out })
  expect(refused).toMatchObject({ code: 2 })
  expect(refused.err).toContain('ledger-used')
  expect(await ntm(['import', '-', '--dry-run', ...NEW], { stdin: out })).toMatchObject({ code: 0 })
  expect(existsSync(join(cwd, 'new.db'))).toBe(false)
  expect(readFileSync(ledger).equals(before)).toBe(true)
})

test('a file that is not there', async () => {
  const { ntm } = ledgerFolder()
  expect((await ntm(['import', 'none.yaml'])).err).toMatch(/^none\.yaml:1:1: error file-missing/)
})
