import { readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { PROBLEMS } from '../src/cli/problems.js'
import { createProgram } from '../src/cli/program.js'
import { run } from '../src/cli/run.js'
import { MESSAGE_KINDS } from '../src/text/message.js'
import { fakeIo } from './support/fake-io.js'

const OUTPUT = /<!-- output \((\d+) lines\): ntm (.*?) -->\n([\s\S]*?)<!-- end of output -->/g
const { UPDATE_GOLDEN } = process.env

const readme = readFileSync('README.md', 'utf8')

/** The first lines that the command prints, as they stand in a README. */
async function printed(command: string, lines: number): Promise<string> {
  const { io, out } = fakeIo({ env: { COLUMNS: '80' } })
  await run(command.split(' '), io)
  const all = out().trimEnd().split('\n')
  const shown = all.length > lines ? [...all.slice(0, lines), '…'] : all
  return ['', '```', ...shown.map((line) => line.trimEnd()), '```', ''].join('\n').concat('\n')
}

test('the outputs in README.md are what the program prints', async () => {
  let expected = readme
  for (const [block, lines, command = ''] of readme.matchAll(OUTPUT)) {
    const [opening = ''] = block.split('\n')
    const output = await printed(command, Number(lines))
    expected = expected.replace(block, () => `${opening}\n${output}<!-- end of output -->`)
  }
  if (UPDATE_GOLDEN === '1') writeFileSync('README.md', expected)
  else expect(readme).toBe(expected)
})

test('README.md has every code', () => {
  const codes = [...Object.keys(PROBLEMS), ...Object.keys(MESSAGE_KINDS)]
  expect(codes.filter((code) => !readme.includes(`| \`${code}\` |`))).toEqual([])
  for (const [code, { severity }] of Object.entries(MESSAGE_KINDS)) {
    expect(readme).toContain(`| \`${code}\` | ${severity} |`)
  }
})

test('README.md has every command and option', () => {
  const nothing = async () => undefined
  const program = createProgram('en', fakeIo().io, {
    parse: nothing,
    when: nothing,
    ledger: nothing,
    completion: nothing,
  })
  for (const command of program.commands) expect(readme).toMatch(new RegExp(`\`ntm ${command.name()}[ \`]`))
  const flags = [program, ...program.commands].flatMap((command) =>
    command.options.map((option) => option.long),
  )
  expect(flags.filter((flag) => !readme.includes(`\`${flag}`))).toEqual([])
})
