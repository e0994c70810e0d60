import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parseNotice } from '../../src/directive/parse.js'
import { frame, show } from '../directive/frame.js'

interface Case {
  readonly name: string
  readonly lines: readonly string[]
  readonly rows: readonly string[]
}

/** The cases of a table beside this file. */
function cases(file: string): Case[] {
  const text = readFileSync(new URL(file, import.meta.url), 'utf8')
  return text
    .split(/^## /m)
    .slice(1)
    .map((block) => {
      const [name = '', ...lines] = block.split('\n').filter((line) => line.trim() !== '')
      return {
        name,
        lines: lines.filter((line) => !line.startsWith('→ ')).map((line) => line.replaceAll('⇥', '\t')),
        rows: lines.filter((line) => line.startsWith('→ ')).map((line) => line.slice(2)),
      }
    })
}

/** The rows of the tables in a text, each with its doubts but those of its schedule. */
function rowsOf(source: string): string[] {
  return parseNotice(source)
    .directives.filter(({ item }) => item?.startsWith('Phụ lục.') === true)
    .map((directive) => {
      const doubts = directive.doubts.filter((code) => /^(?:cells|name|assignee)/.test(code))
      const marks = doubts.length === 0 ? [] : [`[${doubts.join()}]`]
      return [directive.item, ...marks, show(directive)].join(' ')
    })
}

const ORDER = '1. Giao các cơ quan thực hiện nhiệm vụ theo bảng.'

describe('tables of tasks', () => {
  test.each(cases('tasks.table.txt'))('$name', ({ lines, rows }) => {
    const table = lines.join('\n')
    expect(rowsOf(`${frame(ORDER)}\nPHỤ LỤC\n\n${table}\n`)).toEqual(rows)
    expect(rowsOf(frame(`${ORDER}\n\n${table}\n\n2. Các cơ quan báo cáo kết quả.`)), 'in the body').toEqual(
      rows,
    )
    expect(rowsOf(`${frame(ORDER)}\nPHỤ LỤC\n\n${table.replaceAll('\n', '\r\n')}\r\n`), 'CRLF').toEqual(rows)
  })
})

describe('what no table can be read from is a message at its line', () => {
  const messagesOf = (table: string) =>
    parseNotice(`${frame(ORDER)}\nPHỤ LỤC\n\n${table}\n`).messages.filter(
      ({ code }) => code === 'table-unread',
    )

  test.each([
    ['a head without rows', 'STT\tNội dung\tChủ trì\tThời hạn'],
    ['rows without a head', '1\tRà soát\tPhòng Nội vụ\t30/6/2023\n2\tLập sổ\tPhòng Tư pháp\t30/6/2023'],
    [
      'rows without a head, between bars',
      '| 4 | Rà soát | Phòng Nội vụ | 30/6 |\n| 5 | Lập sổ | Phòng Tư pháp | 30/6 |',
    ],
  ])('%s', (_, table) => expect(messagesOf(table)).toHaveLength(1))

  test.each([
    ['a table of tasks', 'STT\tNội dung\tChủ trì\tThời hạn\n1\tRà soát\tPhòng Nội vụ\t30/6/2023'],
    [
      'a list of guests',
      'STT\tHọ và tên\tChức vụ\tGhi chú\n1\tLê Phú Quốc\tTrưởng ban\t\n2\tLê An\tPhó Trưởng ban\t',
    ],
    ['two columns', '1\tRà soát\n2\tLập sổ'],
  ])('%s is none', (_, table) => expect(messagesOf(table)).toEqual([]))
})

describe('large tables', () => {
  const head = 'STT\tNội dung\tChủ trì\tPhối hợp\tThời hạn'

  test('ten thousand rows', () => {
    const rows = Array.from(
      { length: 10_000 },
      (_, at) => `${(at % 999) + 1}\tRà soát ${at}\tPhòng Nội vụ\t\t30/6/2023`,
    )
    expect(rowsOf(`${frame(ORDER)}\nPHỤ LỤC\n\n${[head, ...rows].join('\n')}`)).toHaveLength(10_000)
  }, 60_000)

  test.each(['\t', ' ', '|', '<br>', 'Sở Y tế, '])('a cell of 64 KB of %j', (filling) => {
    const cell = filling.repeat(Math.ceil(65_536 / filling.length))
    const table = [head, `1\t${cell}\tPhòng Nội vụ\t\t30/6/2023`, `2\tRà soát\t${cell}\t\t30/6/2023`].join(
      '\n',
    )
    expect(() => rowsOf(`${frame(ORDER)}\nPHỤ LỤC\n\n${table}`)).not.toThrow()
  })
})
