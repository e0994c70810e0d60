import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { onTestFinished } from 'vitest'
import { run } from '../../src/cli/run.js'
import type { Notice } from '../../src/directive/directive.js'
import { parseNotice } from '../../src/directive/parse.js'
import { type FakeWorld, fakeIo } from './fake-io.js'

export const MY_LOC = resolve('fixtures/notices/my-loc-2023.txt')

/** A folder with a ledger of its own, and commands that run in it. */
export function ledgerFolder() {
  const cwd = mkdtempSync(join(tmpdir(), 'ntm-ledger-'))
  onTestFinished(() => rmSync(cwd, { recursive: true, force: true }))
  const ledger = join(cwd, 'ledger.db')
  /** Notices that a test made by hand, by the text of the file that stands for them. */
  const made = new Map<string, Notice>()
  async function ntm(argv: readonly string[], world: FakeWorld = {}) {
    const { io, out, err } = fakeIo({ cwd, env: { NTM_LEDGER: ledger, NTM_TODAY: '2023-04-24' }, ...world })
    const code = await run(argv, io, {
      parseNotice: (text, options) => made.get(text) ?? parseNotice(text, options),
    })
    return { code, out: out(), err: err() }
  }
  return {
    cwd,
    ledger,
    ntm,
    file(name: string, text: string) {
      writeFileSync(join(cwd, name), text)
    },
    /** Puts a file there that is read as this notice. */
    notice(name: string, notice: Notice) {
      const text = `${name} ${JSON.stringify(notice)}`
      made.set(text, notice)
      writeFileSync(join(cwd, name), text)
    },
    async json(argv: readonly string[], world: FakeWorld = {}) {
      const { code, out, err } = await ntm([...argv, '-f', 'json'], world)
      if (code !== 0) throw new Error(err)
      return JSON.parse(out)
    },
  }
}
