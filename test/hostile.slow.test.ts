import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Directive, Notice } from '../src/directive/directive.js'
import { parseNotice } from '../src/directive/parse.js'
import { parseMarkdown } from '../src/notice/markdown.js'
import { MESSAGE_KINDS } from '../src/text/message.js'
import { createSource } from '../src/text/source.js'
import { frame } from './directive/frame.js'

const text = readFileSync('fixtures/notices/tam-duong-2024.txt', 'utf8')
const pieces = text.split(/(?<=[\s,;:])/)

/** What every notice promises, whatever its text. */
function expectSound(source: string, { directives, messages, kind }: Notice): void {
  const decoded = source.replace(/^\uFEFF/, '')
  const lines = decoded.split(/\r\n|\n|\r/)
  const within = ({ start, end }: Directive['position']) => {
    for (const { line, column, offset = -1 } of [start, end]) {
      expect(offset).toBeGreaterThanOrEqual(0)
      expect(offset).toBeLessThanOrEqual(decoded.length)
      expect(line).toBeLessThanOrEqual(lines.length)
      expect(column).toBeGreaterThan(0)
    }
    expect(end.offset ?? 0).toBeGreaterThanOrEqual(start.offset ?? 0)
  }
  expect(['notice', 'conclusion', 'order', 'letter', 'telegram', 'other']).toContain(kind)
  expect(new Set(directives.map(({ id }) => id)).size).toBe(directives.length)
  for (const { deadline, recurrence, position, assignees, doubts, evidence } of directives) {
    expect(deadline !== null && recurrence !== null).toBe(false)
    within(position)
    if (deadline !== null) {
      within(deadline.position)
      if (deadline.start !== null && deadline.due !== null) expect(deadline.start <= deadline.due).toBe(true)
    }
    if (recurrence !== null) within(recurrence.position)
    for (const name of assignees) {
      expect(name.trim()).toBe(name)
      expect(name).not.toBe('')
      expect(name).not.toMatch(/\p{Cc}/u)
    }
    expect(new Set(assignees).size).toBe(assignees.length)
    expect(doubts.includes('assignee-missing')).toBe(assignees.length === 0)
    for (const { position: where } of evidence) within(where)
  }
  for (const { code, position, severity } of messages) {
    expect(MESSAGE_KINDS[code].severity).toBe(severity)
    within(position)
  }
}

const hostile = fc.constantFrom(
  ...[
    '\u001B[31m',
    '\u001B]8;;http://x\u0007',
    '\u0000',
    '\u0008',
    '\u009B',
    '\u202E',
    '\uFFFD',
    '\uD800',
    '\uDC00',
  ],
  ...[
    '=HYPERLINK("http://x")',
    '+1+1',
    '@SUM(A1)',
    '-2+3',
    '\t=1',
    '<script>',
    '&#0;',
    '&#x10FFFF;',
    '&nbsp;',
    '&amp;',
  ],
  ...[
    '**',
    '***',
    '___',
    '\\',
    '# ',
    '```',
    '| a |',
    '|---|',
    '> ',
    '[x](y)',
    '((((',
    '“',
    '”',
    '1.',
    'I.',
    'a)',
    '- ',
  ],
  ...[
    'ngày 31/02/2023',
    'ngày 99/99/9999',
    '0/0/0',
    '2'.repeat(40),
    'hàng tháng',
    'trước ngày',
    '(qua',
    'giao',
    'các xã',
  ],
  ...['\n', '\n\n', '\r', '\r\n', '\f', '\u2028', ' ', '  ', '\t', ', ', '; ', '. ', ': '],
)

test('any string is read without a throw', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (source) => {
      expectSound(source, parseNotice(source))
    }),
    { numRuns: 300 },
  )
})

test('hostile pieces are read without a throw', () => {
  fc.assert(
    fc.property(fc.array(hostile, { maxLength: 60 }), (parts) => {
      const source = frame(parts.join(''))
      expectSound(source, parseNotice(source))
    }),
    { numRuns: 500 },
  )
})

test('the words of a notice in any order, with hostile pieces between, are read without a throw', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.constantFrom(...pieces), hostile), { maxLength: 80 }), (parts) => {
      const source = parts.join('')
      expectSound(source, parseNotice(source))
    }),
    { numRuns: 500 },
  )
})

test('a notice cut off anywhere is read', () => {
  fc.assert(
    fc.property(fc.nat(text.length), fc.nat(text.length), (a, b) => {
      const source = text.slice(Math.min(a, b), Math.max(a, b))
      expectSound(source, parseNotice(source))
    }),
    { numRuns: 200 },
  )
})

test('names and actions hold no control characters that a terminal would obey', () => {
  const notice = parseNotice(
    frame('1. Giao \u001B[31mPhòng Nội vụ\u001B[0m rà soát\u0007 biên chế\u009B trước ngày 20/4/2023.'),
  )
  for (const { action, deadline, assignees } of notice.directives)
    expect([action, deadline?.text, ...assignees].join('')).not.toMatch(/\p{Cc}/u)
})

test.each([
  ['brackets', '('.repeat(20_000)],
  ['quotation marks', '“'.repeat(20_000)],
  ['commas', 'các xã A, '.repeat(4000)],
  ['blanks', ' '.repeat(100_000)],
  ['stars', '*'.repeat(2000)],
  ['markers', '1. a\n'.repeat(4000)],
  ['bars', `|${' a |'.repeat(5000)}`],
  ['digits', '1'.repeat(50_000)],
  ['dates', '1/1/'.repeat(5000)],
  ['doers', 'Giao Phòng Nội vụ, '.repeat(1500)],
  ['letters', 'a'.repeat(100_000)],
])('many %s are read', (_, body) => {
  const source = frame(`1. ${body}`)
  expectSound(source, parseNotice(source))
})

test.each([
  ['a body of a body', 'UBND '.repeat(2500)],
  ['a committee of a company of a committee', 'Đảng ủy Công ty '.repeat(1500)],
  ['a post of a post', 'Chủ tịch '.repeat(2500)],
  ['a holder with a post whose holder has a post', 'Chủ tịch Nguyễn Văn An - '.repeat(2500)],
  ['a set of sets', 'Chủ đầu tư các '.repeat(5000)],
  ['a set that names a set', 'các đơn vị: '.repeat(5000)],
])('%s, nested without end, is read', (_, body) => {
  const source = frame(`1. ${body}`)
  expectSound(source, parseNotice(source))
})

test('as many blocks of markup as a list of arguments cannot hold are read', () => {
  const count = 130_000
  expect(parseMarkdown(createSource('a_b\n\n'.repeat(count))).children).toHaveLength(count)
})

/** So long that a walk from each of its words to its end would take longer than a test may. */
test.each([
  ['appositions', 'xã Mỹ Hà - '.repeat(8000)],
  ['lists of levels', 'huyện, xã - '.repeat(16_000)],
  ['levels', `các xã, ${'thị trấn, '.repeat(40_000)}`],
  ['adverbials without a verb', 'UBND xã từ '.repeat(40_000)],
  ['quotations without an end', 'UBND xã " '.repeat(40_000)],
  ['brackets without an end', 'UBND xã ( '.repeat(40_000)],
  ['requests in one task', `Giao UBND xã làm việc${', yêu cầu nhà thầu X '.repeat(20_000)}`],
])('%s in one row are read', (_, body) => {
  const source = frame(`1. ${body}`)
  expectSound(source, parseNotice(source))
})
