import { describe, expect, test } from 'vitest'
import { fold } from '../../src/text/fold.js'
import { findDate, readDeadlineCell, readTimes } from '../../src/time/index.js'
import type { TimeContext } from '../../src/time/schedule.js'
import { contextOf, show } from './phrase.js'

const seen = (text: string) => ({ text, folded: fold(text) })
const read = (text: string, context: TimeContext | string = '2023-04-06') =>
  readTimes(seen(text), typeof context === 'string' ? contextOf(context) : context)
const words = (text: string, reference?: string) =>
  read(text, reference).mentions.map(({ span }) => text.slice(span.start, span.end))

describe('the span covers the words of time, bounds and frequency cues included', () => {
  test.each<[string, string[]]>([
    [
      'hoàn thiện hồ sơ. Thời gian hoàn thành xong trước ngày 25/4/2023.',
      ['Thời gian hoàn thành xong trước ngày 25/4/2023'],
    ],
    [
      'báo cáo UBND huyện (qua phòng Nông nghiệp) vào thứ 4 hàng tuần, trong báo cáo có số liệu',
      ['vào thứ 4 hàng tuần'],
    ],
    ['toàn bộ các tiêu chí chậm nhất trong tháng 5 năm 2023;', ['chậm nhất trong tháng 5 năm 2023']],
    ['Định kỳ hàng tuần tổng hợp số liệu', ['Định kỳ hàng tuần']],
    ['về đích nông thôn mới là trong năm 2023, hoàn thành', ['trong năm 2023']],
    ['ghi hình hàng tuần và mỗi tháng xây dựng 01 phóng sự', ['hàng tuần', 'mỗi tháng']],
    ['Hàng tháng báo cáo về cơ quan thường trực trước ngày 25 hàng tháng.', ['trước ngày 25 hàng tháng']],
  ])('%s', (text, want) => expect(words(text)).toEqual(want))
})

describe('a completion phrase at the end of an item dates the item', () => {
  test.each([
    ['Rà soát hồ sơ, gửi các phòng. Thời gian hoàn thành xong trước ngày 25/4/2023.', 'item'],
    ['Rà soát hồ sơ, thời gian xong trong tháng 5/2023.', 'item'],
    ['Rà soát, tổng hợp. Hoàn thành xong trước ngày 30/4/2023.', 'item'],
    ['Rà soát, tổng hợp. Hoàn thành và báo cáo UBND tỉnh trước ngày 30/4/2023./.', 'item'],
    ['Rà soát, tổng hợp. Báo cáo gửi về Sở Nội vụ trước ngày 30/4/2023.', 'item'],
    ['Thời gian thực hiện trong tháng 6/2023.', 'item'],
    ['Phòng Nội vụ rà soát trước ngày 30/4/2023; các xã tiếp tục thực hiện.', 'clause'],
    ['Phòng Nội vụ báo cáo UBND huyện trước ngày 30/4/2023.', 'clause'],
    ['gửi về UBND huyện vào thứ 4 hàng tuần.', 'clause'],
  ])('%s', (text, scope) => expect(read(text).mentions.map((mention) => mention.scope)).toEqual([scope]))
})

describe('doubts', () => {
  test.each<[string, string[]]>([
    ['trước ngày 25/4', []],
    ['trước ngày 05/4', ['year-implied']],
    ['trong tháng 5', []],
    ['trong tháng 3', ['year-implied']],
    ['trước ngày 25', []],
    ['trước ngày 04', ['year-implied']],
    ['trước ngày 25 tháng Chạp (tức ngày 25/01/2024)', ['date-disagrees']],
    ['trong 05 ngày kể từ ngày nhận được văn bản này', ['date-open']],
    ['02 lần/tháng', []],
    ['trước ngày 25/4/2O23', ['date-repaired']],
    ['truoc ngày 25/4/2023', ['date-repaired']],
    ['hăng tháng, quý', ['date-repaired']],
    ['trước ngày 20 hàng quý', ['month-implied']],
    ['trước ngày 25/4/2023', []],
  ])('%s', (text, doubts) => expect(read(text).mentions.flatMap((mention) => mention.doubts)).toEqual(doubts))

  test.each([
    'trước ngày 25/4',
    'trong tuần tới',
    'trong 10 ngày kể từ ngày ký',
    'đến cuối năm',
    'trong tháng 5',
  ])('without a reference day: %s', (text) => {
    const [mention] = read(text, { reference: null, before: 'exclusive' }).mentions
    expect(mention?.schedules.map((schedule) => show(schedule))).toEqual(['open'])
    expect(mention?.doubts).toEqual(['reference-missing'])
  })
})

describe('an impossible date is a remark', () => {
  test.each([
    'trước ngày 31/02/2023',
    'hoàn thành trước ngày 31/4',
    'đến ngày 42/02/2023',
    'ngày 30/02 hàng năm',
    'vào ngày 29 tháng 2 năm 2023',
    'từ ngày 31/4 đến ngày 20/5/2023',
  ])('%s', (text) => {
    const { mentions, remarks } = read(text)
    expect(mentions).toEqual([])
    expect(remarks.map(({ code }) => code)).toEqual(['date-impossible'])
  })
  test.each(['Chỉ thị số 04/CT-UBND ngày 42/02/2018 của UBND tỉnh', 'đã cơ bản hoàn thành 13/19 tiêu chí'])(
    'but not %s',
    (text) => expect(read(text)).toEqual({ mentions: [], remarks: [], unread: [] }),
  )
})

test('trước ngày D means D itself where the configuration says so', () => {
  const inclusive = { reference: '2023-04-06', before: 'inclusive' } as const
  const values = (text: string) =>
    read(text, inclusive).mentions.flatMap(({ schedules }) => schedules.map((one) => show(one)))
  expect(values('trước ngày 25/4/2023')).toEqual(['2023-04-25'])
  expect(values('trước ngày 25 hàng tháng')).toEqual(['FREQ=MONTHLY;BYMONTHDAY=25'])
  expect(values('trước thứ 6 hàng tuần')).toEqual(['FREQ=WEEKLY;BYDAY=FR'])
})

describe('a cell of a deadline column', () => {
  test.each<[string, string[]]>([
    ['25/4/2023', ['2023-04-25']],
    ['Ngày 25/4/2023', ['2023-04-25']],
    ['25/4', ['2023-04-25']],
    ['Trước 25/4/2023', ['2023-04-24']],
    ['Tháng 5/2023', ['2023-05-31 from 2023-05-01']],
    ['Tháng 5', ['2023-05-31 from 2023-05-01']],
    ['Quý II/2023', ['2023-06-30 from 2023-04-01']],
    ['Quý II', ['2023-06-30 from 2023-04-01']],
    ['Năm 2023', ['2023-12-31 from 2023-01-01']],
    ['Cuối tháng 5/2023', ['2023-05-31']],
    ['6 tháng đầu năm 2023', ['2023-06-30 from 2023-01-01']],
    ['Hàng tháng', ['FREQ=MONTHLY']],
    ['Hằng quý', ['FREQ=MONTHLY;INTERVAL=3']],
    ['Ngày 20 hàng tháng', ['FREQ=MONTHLY;BYMONTHDAY=20']],
    ['Từ 10/4 đến 20/4/2023', ['2023-04-20 from 2023-04-10']],
    ['Tháng 5, tháng 6/2023', ['2023-05-31 from 2023-05-01', '2023-06-30 from 2023-06-01']],
    ['Tuần 2 tháng 4', ['2023-04-16 from 2023-04-10']],
    ['17h00 ngày 25/4/2023', ['2023-04-25 from 2023-04-25 at 17:00']],
    ['Thường xuyên', []],
    ['', []],
    ['-', []],
    ['Theo kế hoạch', []],
  ])('%s', (cell, want) => {
    const { mentions } = readDeadlineCell(seen(cell), contextOf('2023-04-06'))
    expect(mentions.flatMap(({ schedules }) => schedules.map((one) => show(one)))).toEqual(want)
    for (const { span } of mentions) expect(span.start >= 0 && span.end <= cell.length).toBe(true)
  })
})

describe('the date of a letterhead or a preamble', () => {
  test.each<[string, string | null, boolean]>([
    ['Quang Bình, ngày 09 tháng 9 năm 2021', '2021-09-09', false],
    ['Mỹ Lộc, ngày tháng 4 năm 2023', '2023-04', false],
    ['Triệu Sơn, ngày tháng năm 2020', '2020', false],
    ['Triệu Sơn, ngày …. tháng … năm 2020', '2020', false],
    ['Triệu Sơn, ngày ... tháng 4 năm 2020', '2020-04', false],
    ['Hà Nội, ngày   tháng   năm', null, false],
    ['Hà Nội, ngày 0l tháng l2 năm 2O21', '2021-12-01', true],
    ['Ngày 17/11/2020, đồng chí Mai Nhữ Thắng', '2020-11-17', false],
    ['Sáng ngày 08/9/2021, Ban chỉ đạo', '2021-09-08', false],
    ['Hà Nội, ngày /4/2023', '2023-04', false],
    ['Hà Nội, ngày 31 tháng 02 năm 2023', '2023-02', false],
    ['Độc lập - Tự do - Hạnh phúc', null, false],
  ])('%s', (text, date, repaired) => {
    const found = findDate(fold(text))
    expect(found?.date ?? null).toBe(date)
    expect(found?.repaired ?? false).toBe(repaired)
  })
})
