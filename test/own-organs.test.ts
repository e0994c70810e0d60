import { expect, test } from 'vitest'
import { parseNotice } from '../src/index.js'

const text = '1. Giao Tổ Xanh chủ trì, phối hợp với BXT dọn vệ sinh trước ngày 25/4/2023.'
const organs = [
  { name: 'Ban Xanh thị trấn', aliases: ['BXT'] },
  { name: 'Tổ công tác Xanh', aliases: ['Tổ Xanh'] },
]

test("an office's own bodies are known by their aliases and shown by one name", () => {
  const [directive] = parseNotice(text, { organs }).directives
  expect(directive?.assignees).toEqual(['Tổ công tác Xanh'])
  expect(directive?.collaborators).toEqual(['Ban Xanh thị trấn'])
})

test("an office's own holidays are no working days", () => {
  const term =
    'Ngày 03 tháng 4 năm 2023\n1. Giao UBND xã báo cáo trong 02 ngày làm việc kể từ ngày 03/4/2023.'
  const due = (calendar?: { holidays: Record<string, string> }) =>
    parseNotice(term, calendar === undefined ? {} : { calendar }).directives[0]?.deadline?.due
  expect(due()).toBe('2023-04-05')
  expect(due({ holidays: { '2023-04-05': 'ngày truyền thống của cơ quan' } })).toBe('2023-04-06')
})
