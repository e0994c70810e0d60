import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse as parseYaml } from 'yaml'
import { ledgerFolder, MY_LOC } from '../support/ledger.js'

test('of files, the directives are those of parse', async () => {
  const { json } = ledgerFolder()
  const [exported, parsed] = [await json(['export', MY_LOC]), await json(['parse', MY_LOC])]
  expect(exported.notices[0]).toMatchObject(parsed.notices[0])
})

test('of the ledger, with how each unit stands', async () => {
  const { ntm, json } = ledgerFolder()
  await ntm(['add', MY_LOC])
  await ntm(['done', '5', '--unit', 'Mỹ Hà', '--on', '2023-04-20'])
  const { notices } = await json(['export'])
  expect(notices[0].directives[4].units).toMatchObject([
    { assignee: 'UBND xã Mỹ Thịnh', status: 'open' },
    { assignee: 'UBND xã Mỹ Thành', status: 'open' },
    { assignee: 'UBND xã Mỹ Hà' },
  ])
})

test('a window, a unit, a notice and --open narrow it', async () => {
  const { ntm, json } = ledgerFolder()
  await ntm(['add', MY_LOC])
  const count = async (...argv: string[]) => {
    const { notices } = await json(['export', ...argv])
    return notices.flatMap((notice: { directives: unknown[] }) => notice.directives).length
  }
  const all = await count()
  const due = await json(['due', '--week', '2023-W18'])
  const names = new Set(
    [...due.late, ...due.days.flatMap((day: { rows: unknown[] }) => day.rows), ...due.periodic].map(
      ({ name }) => name,
    ),
  )
  expect(names.size).toBeGreaterThan(0)
  expect(names.size).toBeLessThan(all)
  expect(await count('--week', '2023-W18')).toBe(names.size)
  expect(await count('--notice', 'my-loc')).toBe(all)
  expect(await count('--assignee', 'my ha')).toBeLessThan(all)
  await ntm(['done', '1'])
  expect(await count('--open')).toBe(all - 1)
})

test('a window is named with its day', async () => {
  const { json } = ledgerFolder()
  expect(await json(['export', MY_LOC, '--month', '2023-05'])).toMatchObject({
    version: 1,
    today: '2023-04-24',
    window: { name: '2023-05', from: '2023-05-01', to: '2023-05-31' },
  })
})

test('YAML and JSON say the same; the format goes by the name of the file', async () => {
  const { cwd, ntm, json } = ledgerFolder()
  await ntm(['add', MY_LOC])
  expect(await ntm(['export', '-o', 'so.yaml'])).toEqual({ code: 0, out: '', err: '' })
  expect(parseYaml(readFileSync(join(cwd, 'so.yaml'), 'utf8'))).toEqual(await json(['export']))
})

test('--fail-on-overdue looks at what is late whatever the window', async () => {
  const { ntm } = ledgerFolder()
  const args = ['export', MY_LOC, '-f', 'csv', '--fail-on-overdue', '--week', '2023-W30']
  expect(await ntm([...args, '--today', '2023-04-06'])).toMatchObject({ code: 0 })
  expect(await ntm([...args, '--today', '2023-06-01'])).toMatchObject({ code: 1 })
})

test('a file that is read is not written over', async () => {
  const { cwd, ntm, file } = ledgerFolder()
  file('a.txt', readFileSync(MY_LOC, 'utf8'))
  await ntm(['add', 'a.txt'])
  const before = readFileSync(join(cwd, 'a.txt'), 'utf8')
  for (const argv of [
    ['export', '.', '-f', 'csv', '-o', 'a.txt'],
    ['due', 'a.txt', '-o', './a.txt'],
    ['export', '-f', 'yaml', '-o', 'ledger.db'],
    ['log', '-f', 'json', '-o', 'ledger.db'],
  ]) {
    expect(await ntm(argv)).toMatchObject({ code: 2, out: '' })
  }
  expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toBe(before)
  expect(await ntm(['check'])).toMatchObject({ code: 0 })
})

test('a sheet of its own shape does not go with the follow-up sheet', async () => {
  const { ntm } = ledgerFolder()
  for (const shape of [['--summary'], ['--by', 'assignee']]) {
    expect(await ntm(['due', MY_LOC, '--excel', ...shape])).toMatchObject({ code: 2, out: '' })
  }
})
