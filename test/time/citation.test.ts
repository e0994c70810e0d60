import { describe, expect, test } from 'vitest'
import { reading } from './phrase.js'

/** Every pairing of the heads and tails: what only looks like a schedule, in the words in which it is said. */
function pairs(heads: readonly string[], tails: readonly string[]): string[] {
  return heads.flatMap((head) => tails.map((tail) => `${head} ${tail}`))
}

const DATES = [
  'ngày 05/8/2020',
  'ngày 05 tháng 8 năm 2020',
  'ngày 5-8-2020',
  'ngày 5.8.2020',
  ', ngày 05/8/2020 của UBND huyện',
  '(05/8/2020)',
]

describe('dates of documents', () => {
  const documents = [
    'theo Quyết định số 6212/QĐ-UBND',
    'thực hiện Nghị quyết số 19/NQ-HĐND',
    'tại Công văn số 3861/UBND-VPĐPNTM',
    'Kế hoạch số 186/KH-UBND',
    'Thông báo số 54/TB-UBND',
    'Chỉ thị số 05-CT/TW',
    'Kết luận số 01-KL/TW',
    'Nghị định số 15/2020/NĐ-CP',
    'Thông tư số 05/2008/TT-BNV',
    'Tờ trình số 12/TTr-SNV',
    'Hướng dẫn số 08-HD/BTC',
    'Công điện số 03/CĐ-TTg',
    'Biên bản làm việc',
    'Giấy mời số 20/GM-UBND',
    'Luật Đất đai',
    'Báo cáo số 44/BC-UBND',
  ]
  test.each(pairs(documents, DATES))('%s', (phrase) => expect(reading(phrase, '2023-04-06')).toEqual([]))
})

describe('meetings held', () => {
  const parts = ['Ngày', 'Sáng ngày', 'Chiều ngày', 'Vào ngày', 'Trong ngày']
  const held = [
    '05/4/2023, đồng chí Chủ tịch UBND huyện chủ trì cuộc họp',
    '05 tháng 4 năm 2023, Ban Chỉ đạo tổ chức Hội nghị giao ban',
    '03/4/2023, đoàn công tác đã kiểm tra tại xã A',
    '31-3-2023 UBND tỉnh tổ chức hội nghị sơ kết',
  ]
  test.each(pairs(parts, held))('%s', (phrase) => expect(reading(phrase, '2023-04-06')).toEqual([]))
})

describe('years, quarters and months that say which one', () => {
  const nouns = [
    'kế hoạch',
    'nhiệm vụ',
    'dự toán',
    'chỉ tiêu',
    'nông thôn mới',
    'vốn đầu tư công',
    'chương trình công tác',
    'kết quả',
    'báo cáo',
    'sơ kết',
    'tổng kết',
    'Hội nghị giao ban',
  ]
  const periods = [
    'năm 2023',
    'năm 2024',
    'quý I/2023',
    'quý II năm 2023',
    'tháng 4/2023',
    '6 tháng đầu năm 2023',
    '9 tháng đầu năm',
    'giai đoạn 2021-2025',
    'năm học 2023-2024',
    'đến năm 2025',
    'nhiệm kỳ 2020 - 2025',
  ]
  test.each(pairs(nouns, periods))('%s', (phrase) => expect(reading(phrase, '2023-04-06')).toEqual([]))
})

describe('counts', () => {
  const verbs = ['đạt', 'mới đạt', 'hoàn thành', 'đã hoàn thành', 'có', 'còn', 'đến nay đạt', 'trong đó']
  const counts = [
    '03/9 tiêu chí',
    '13/19 tiêu chí',
    '25/30 hộ',
    '5/12 xã',
    '2/3 số hộ',
    '10/10 thôn',
    '9/12 chỉ tiêu',
    '17,8 tiêu chí',
    '100%',
    '20 - 30%',
  ]
  test.each(pairs(verbs, counts))('%s', (phrase) => expect(reading(phrase, '2023-04-06')).toEqual([]))
})

describe('names in quotation marks', () => {
  const names = [
    'Ngày thứ 7 vì nông thôn mới',
    'Ngày 20 hàng tháng vì môi trường',
    'Phát triển đến năm 2025, tầm nhìn đến năm 2030',
    'Mỗi tuần một hành động',
    'Trước ngày 25/4/2023',
  ]
  test.each(
    pairs(
      ['phong trào', 'kế hoạch lao động', 'Đề án', 'mô hình', 'triển khai'],
      names.flatMap((name) => [`“${name}”`, `"${name}"`]),
    ),
  )('%s', (phrase) => expect(reading(phrase, '2023-04-06')).toEqual([]))
})
