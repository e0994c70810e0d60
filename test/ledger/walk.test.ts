import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { ledgerFolder } from '../support/ledger.js'

const WALK = /<!-- walk -->\n+```\n([\s\S]*?)```/

/** The commands of a walk-through and what stands below each: `…` is whatever is left out. */
function steps(readme: string): { command: string; shown: string[] }[] {
  const [, text = ''] = WALK.exec(readme) ?? []
  const found: { command: string; shown: string[] }[] = []
  for (const line of text.split('\n')) {
    if (line.startsWith('$ ')) found.push({ command: line.slice(2), shown: [] })
    else if (line.trim() !== '') found.at(-1)?.shown.push(line)
  }
  return found
}

/** Words of a command as a shell takes them. */
function wordsOf(command: string): string[] {
  return Array.from(command.matchAll(/"([^"]*)"|(\S+)/g), ([, quoted, bare]) => quoted ?? bare ?? '')
}

for (const [file, lang] of [
  ['README.md', 'en'],
  ['README.vi.md', 'vi'],
] as const) {
  test(`the walk through the ledger in ${file}`, async () => {
    const { ntm } = ledgerFolder()
    const walked = steps(readFileSync(file, 'utf8'))
    expect(walked.length).toBeGreaterThan(5)
    for (const { command, shown } of walked) {
      const [, ...argv] = wordsOf(command).map((word) => (word.endsWith('.txt') ? resolve(word) : word))
      const { code, out } = await ntm(
        [...argv, '--format', 'table', '--lang', lang].filter(isKnown(argv[0])),
        {
          columns: 80,
          env: { NO_COLOR: '1', NTM_LEDGER: 'so.db', NTM_TODAY: '2023-04-24' },
        },
      )
      expect(code, command).toBe(0)
      const lines = out.split('\n').map((line) => line.trimEnd())
      let at = -1
      for (const line of shown.filter((line) => line !== '…')) {
        const next = lines.indexOf(line, at + 1)
        expect(next, `${command}: ${line}\n${out}`).toBeGreaterThan(at)
        at = next
      }
    }
  })
}

/** `done` and `undo` have no format. */
function isKnown(name = '') {
  return (word: string) => !['done', 'undo'].includes(name) || !['--format', 'table'].includes(word)
}
