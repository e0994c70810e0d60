import { expect, test } from 'vitest'
import { read } from './frame.js'

/** What each directive of a sentence says is to be done. */
function actions(sentence: string): string[] {
  return read(sentence).directives.map(({ action }) => action)
}

test.each([
  // A list of recipients is one; what is in brackets, and a decimal comma, part nothing.
  [
    'Sở Xây dựng rà soát xong trước ngày 20/10, báo cáo UBND tỉnh, Bộ Xây dựng chậm nhất 25/10.',
    ['rà soát xong trước ngày 20/10', 'báo cáo UBND tỉnh, Bộ Xây dựng chậm nhất 25/10'],
  ],
  [
    'Sở Xây dựng rà soát trước ngày 20/10, báo cáo UBND tỉnh và Bộ Xây dựng trước ngày 25/10.',
    ['rà soát trước ngày 20/10', 'báo cáo UBND tỉnh và Bộ Xây dựng trước ngày 25/10'],
  ],
  [
    'Sở Xây dựng bàn giao mặt bằng đợt 1 (8 ha) trước ngày 30/8, đợt 2 (4,6 ha) trước ngày 30/10.',
    ['bàn giao mặt bằng đợt 1 (8 ha) trước ngày 30/8', 'đợt 2 (4,6 ha) trước ngày 30/10'],
  ],
  [
    'Sở Xây dựng thi công đoạn 1 trước ngày 30/8, đoạn 2 dài 1,2 km trước ngày 30/10.',
    ['thi công đoạn 1 trước ngày 30/8', 'đoạn 2 dài 1,2 km trước ngày 30/10'],
  ],
  [
    'Sở Xây dựng bàn giao đợt 1 trước 30/8, 5 hộ còn lại trước 30/9.',
    ['bàn giao đợt 1 trước 30/8', '5 hộ còn lại trước 30/9'],
  ],
  [
    'Sở Xây dựng bàn giao đợt 1 trước 30/8, đợt 2 (xã Bình Sơn, xã Bình Minh) trước 30/9.',
    ['bàn giao đợt 1 trước 30/8', 'đợt 2 (xã Bình Sơn, xã Bình Minh) trước 30/9'],
  ],
  [
    'Sở Xây dựng bàn giao mặt bằng (đợt 1 trước 30/8, đợt 2 trước 30/9).',
    ['bàn giao mặt bằng (đợt 1 trước 30/8', 'đợt 2 trước 30/9)'],
  ],
])('%s', (sentence, parts) => {
  expect(actions(sentence)).toEqual(parts)
})
