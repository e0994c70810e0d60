import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { run } from '../src/cli/run.js'
import { SHELLS } from '../src/cli/shells.js'
import { FORMATS } from '../src/output/render.js'
import { fakeIo } from './support/fake-io.js'

async function ntm(...argv: string[]): Promise<string> {
  const { io, out } = fakeIo()
  await run(argv, io)
  return out()
}

const script = await ntm('completion', 'bash')

const [, list = ''] = (await ntm('--help')).split('Lệnh:')
const commands = Array.from(list.matchAll(/^ {2}(\w+)/gm), ([, name = '']) => name)

function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'ntm-completion-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return folder
}

/** What bash offers for a line whose last word is being typed, in a folder with two files. */
function offered(line: string): string[] {
  const folder = emptyFolder()
  for (const name of ['thông báo.txt', '$(touch x).txt']) writeFileSync(join(folder, name), '')
  // As readline does, `=` parts words.
  const words = line.split(/ |(?==)|(?<==)/)
  const out = execFileSync('bash', ['--norc', '-s', '--', ...words], {
    input: `${script}COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _ntm; printf '%s\\n' "\${COMPREPLY[@]}"`,
    encoding: 'utf8',
    cwd: folder,
  })
  return out.split('\n').filter((word) => word !== '')
}

describe('bash', () => {
  const cases: [line: string, expected: string[]][] = [
    ['ntm pa', ['parse']],
    ['ntm e', ['export', 'extend', 'edit']],
    ['ntm --la', ['--lang']],
    ['ntm --lang ', ['vi', 'en']],
    ['ntm --lang=e', ['en']],
    ['ntm --ledger due ex', ['export', 'extend']],
    ['ntm --lang en pa', ['parse']],
    ['ntm parse --each', ['--each-assignee']],
    ['ntm parse -f y', ['yaml']],
    ['ntm parse --format=cs', ['csv']],
    ['ntm parse --format=', [...FORMATS]],
    ['ntm parse --before i', ['inclusive']],
    ['ntm parse --date ', []],
    ['ntm parse th', ['thông báo.txt']],
    ['ntm parse a.txt $', ['$(touch x).txt']],
    ['ntm export -o th', ['thông báo.txt']],
    ['ntm due --week th', ['thông báo.txt']],
    ['ntm due --by ', ['assignee']],
    ['ntm show --color ', ['auto', 'always', 'never']],
    ['ntm completion ', [...SHELLS]],
    ['ntm help comp', ['completion']],
    ['ntm none ', commands],
  ]
  for (const [line, expected] of cases) {
    test(`${line}⇥`, () => expect(offered(line).sort()).toEqual([...expected].sort()))
  }

  test('offers every command, and every option of each', async () => {
    expect(offered('ntm ').sort()).toEqual([...commands].sort())
    for (const command of commands) {
      const help = await ntm(command, '--help')
      const flags = Array.from(help.matchAll(/^ {2}(?:-\w, )?(--[\w-]+)/gm), ([, flag = '']) => flag)
      if (command !== 'help') expect(flags.length).toBeGreaterThan(0)
      expect(offered(`ntm ${command} --`)).toEqual(expect.arrayContaining(flags))
    }
  })
})

for (const shell of ['bash', 'zsh', 'fish']) {
  const isThere = spawnSync(shell, ['--version']).status === 0
  test.runIf(isThere)(`${shell} reads its script`, async () => {
    const file = join(emptyFolder(), 'script')
    writeFileSync(file, await ntm('completion', shell))
    expect(spawnSync(shell, ['-n', file], { encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' })
  })
}

for (const shell of SHELLS) {
  test(`${shell}: names every command and option, in quotes that are closed`, async () => {
    for (const language of ['vi', 'en']) {
      const text = await ntm('completion', shell, '--lang', language)
      for (const name of commands) expect(text).toContain(name)
      for (const long of ['each-assignee', 'fail-on-overdue', 'ledger']) expect(text).toContain(long)
      const quotes = text.replace(/''|\\'|'\\''/g, '').split("'").length - 1
      expect(quotes % 2).toBe(0)
    }
  })
}

test('a shell that is not known is a wrong call', async () => {
  const { io, err } = fakeIo()
  expect(await run(['completion', 'cmd'], io)).toBe(2)
  expect(err()).toContain('bash, zsh, fish, powershell')
})
