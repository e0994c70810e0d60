import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, test } from 'vitest'
import { parseNotice } from '../src/directive/parse.js'
import { MESSAGE_KINDS } from '../src/text/message.js'

const FOLDER = 'fixtures/messages'
const CODES = Object.keys(MESSAGE_KINDS)
test('every code has its notice, and every notice its code', () => {
  expect(
    readdirSync(FOLDER)
      .map((file) => basename(file, '.txt'))
      .sort(),
  ).toEqual(CODES.toSorted())
})

test.each(CODES)('%s', (code) => {
  const text = readFileSync(join(FOLDER, `${code}.txt`), 'utf8')
  const { messages, directives } = parseNotice(text, { file: `${code}.txt` })
  expect([...new Set(messages.map((message) => message.code))]).toEqual([code])
  for (const { line, column, position, reason } of messages) {
    expect([line, column]).toEqual([position.start.line, position.start.column])
    expect(reason).not.toMatch(/undefined|null|\[object|“”/)
    expect(line).toBeLessThanOrEqual(text.split('\n').length)
  }
  const inEnglish = parseNotice(text, { language: 'en' }).messages
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
