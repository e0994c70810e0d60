import { describe, expect, test } from 'vitest'
import { parseNotice } from '../../src/directive/parse.js'

/** The schedule of the first directive of a text, and the words of the source that it was read from. */
function scheduleOf(text: string): unknown {
  const [first] = parseNotice(text, { date: '2023-03-01' }).directives
  const schedule = first?.deadline ?? first?.recurrence
  if (!schedule) return undefined
  const { start, end } = schedule.position
  const read = 'due' in schedule ? schedule.due : schedule.rrule
  return [read, text.slice(start.offset, end.offset)]
}

describe('words and dates that the end of a line breaks are whole', () => {
  const cases: [text: string, read: string, words: string][] = [
    ['1. Giao Phòng Nội vụ bá-\no cáo trước ngày 25/4/2023.', '2023-04-24', 'trước ngày 25/4/2023'],
    ['1. Giao Phòng Nội vụ báo cáo trư-\nớc ngày 25/4/2023.', '2023-04-24', 'trư-\nớc ngày 25/4/2023'],
    ['1. Giao Phòng Nội vụ báo cáo tr\nước ngày 25/4/2023.', '2023-04-24', 'tr\nước ngày 25/4/2023'],
    ['1. Giao Phòng Nội vụ báo cáo trước ngày 2\n5/4/2023.', '2023-04-24', 'trước ngày 2\n5/4/2023'],
    ['1. Giao Phòng Nội vụ báo cáo trước ngày 25/4/20\n23.', '2023-04-24', 'trước ngày 25/4/20\n23'],
    [
      '1. Giao Phòng Nội vụ báo cáo vào thứ hai hà-\nng tuần.',
      'FREQ=WEEKLY;BYDAY=MO',
      'vào thứ hai hà-\nng tuần',
    ],
  ]
  test.each(cases)('%s', (text, read, words) => expect(scheduleOf(text)).toEqual([read, words]))
})

describe('what stands whole on both lines stays', () => {
  test.each([
    ['Phòng Tài chính -\nkế hoạch huyện', 'Phòng Tài chính - Kế hoạch huyện'],
    ['Phòng Kinh tế-\nhạ tầng huyện', 'Phòng Kinh tế - Hạ tầng huyện'],
    ['Công an xã và Trạm y\ntế xã', 'Trạm Y tế xã'],
  ])('%s', (name, read) => {
    const { directives } = parseNotice(`1. Giao ${name} báo cáo kết quả.`)
    expect(directives[0]?.assignees).toContain(read)
  })
})
