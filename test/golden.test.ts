import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, test } from 'vitest'
import { parseNotice } from '../src/directive/parse.js'
import { noticeRecord } from '../src/output/document.js'

const NOTICES = 'fixtures/notices'
const GOLDEN = 'fixtures/golden'
const { UPDATE_GOLDEN } = process.env

/** What is read of each notice, kept to be looked at: `npm run golden` writes it anew, and `git diff` shows what changed. */
for (const file of readdirSync(NOTICES)
  .filter((name) => name.endsWith('.txt'))
  .sort()) {
  const key = basename(file, '.txt')
  const golden = join(GOLDEN, `${key}.json`)
  test(`${key} is read as in ${golden}`, () => {
    const notice = parseNotice(readFileSync(join(NOTICES, file), 'utf8'), { file, key })
    const json = `${JSON.stringify(noticeRecord(notice), null, 2)}\n`
    if (UPDATE_GOLDEN === '1') {
      mkdirSync(GOLDEN, { recursive: true })
      writeFileSync(golden, json)
    }
    expect(json).toBe(readFileSync(golden, 'utf8'))
  })
}
