import { readFileSync } from 'node:fs'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { ntm, parseNotice } from '../src/index.js'

const path = 'fixtures/notices/my-loc-2023.txt'
const text = readFileSync(path, 'utf8')
const processor = unified().use(remarkParse).use(ntm)

test('the plugin gives the notice tree with the rows of parseNotice', () => {
  const file = new VFile({ path, value: text })
  const tree = processor.runSync(processor.parse(file), file)
  const notice = parseNotice(text, { file: path })
  expect(tree.type).toBe('notice')
  expect(tree.children.map(({ type: _, ...directive }) => directive)).toEqual(notice.directives)
  expect([tree.number, tree.date, tree.key]).toEqual([notice.number, notice.date, notice.key])
})

test('the plugin puts the messages on the file, with their places and codes', () => {
  const file = new VFile({ path, value: text })
  processor.runSync(processor.parse(file), file)
  const blank = file.messages.find(({ ruleId }) => ruleId === 'date-blank')
  expect(blank).toMatchObject({ source: 'ntm', line: 5, column: 1, fatal: false })
  expect(file.messages.find(({ ruleId }) => ruleId === 'number-blank')?.fatal).toBeUndefined()
})

test('a byte-order mark shifts no position', () => {
  const plain = new VFile({ path, value: text })
  const marked = new VFile({ path, value: `\uFEFF${text}` })
  const trees = [plain, marked].map((file) => processor.runSync(processor.parse(file), file))
  expect(trees[1]?.children).toEqual(trees[0]?.children)
})

test('the options of the plugin are those of parseNotice', () => {
  const file = new VFile({ value: '1. Giao UBND xã báo cáo trước ngày 25/4/2023.' })
  const inclusive = unified().use(remarkParse).use(ntm, { before: 'inclusive', key: 'k' })
  const tree = inclusive.runSync(inclusive.parse(file), file)
  expect(tree.children[0]).toMatchObject({ id: 'k#1', deadline: { due: '2023-04-25' } })
})
