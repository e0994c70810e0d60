import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, test } from 'vitest'
import { isNotice, READER, readNotice } from '../src/cli/read-notice.js'
import { type Language, MESSAGE_KINDS } from '../src/text/message.js'

const FOLDER = 'fixtures/messages'
const CODES = Object.keys(MESSAGE_KINDS)
test('every code has its notice, and every notice its code', () => {
  expect(
    readdirSync(FOLDER)
      .map((file) => basename(file, '.txt'))
      .sort(),
  ).toEqual(CODES.toSorted())
})

/** Reads the bytes too: that their encoding was guessed is a message as well. */
async function read(code: string, language: Language) {
  const file = { file: `${code}.txt`, key: code, path: join(FOLDER, `${code}.txt`) }
  const result = await readNotice(file, { language }, { stdin: async () => new Uint8Array(), parse: READER })
  if (!isNotice(result)) throw new Error(result.code)
  return result
}

test.each(CODES)('%s', async (code) => {
  const text = readFileSync(join(FOLDER, `${code}.txt`), 'utf8')
  const { messages, directives } = await read(code, 'vi')
  expect([...new Set(messages.map((message) => message.code))]).toEqual([code])
  for (const { line, column, position, reason } of messages) {
    expect([line, column]).toEqual([position.start.line, position.start.column])
    expect(reason).not.toMatch(/undefined|null|\[object|“”/)
    expect(line).toBeLessThanOrEqual(text.split('\n').length)
  }
  const inEnglish = (await read(code, 'en')).messages
  expect(inEnglish.map((message) => message.code)).toEqual(messages.map((message) => message.code))
  expect(inEnglish.every(({ reason }, index) => reason !== messages[index]?.reason)).toBe(true)
  const doubts = directives.flatMap((directive) => directive.doubts)
  expect(doubts.every((doubt) => messages.some((message) => message.code === doubt))).toBe(true)
})

test.each(CODES)('%s is worded in both languages', (code) => {
  const [, kind] = Object.entries(MESSAGE_KINDS).find(([name]) => name === code) ?? []
  expect(kind?.vi('X')).not.toBe(kind?.en('X'))
  expect(['error', 'warning', 'info']).toContain(kind?.severity)
})
