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
  // A sentence with a day of its own goes on with nothing; a task before words of completion is a row of its own.
  [
    'Phòng Giáo dục và Đào tạo báo cáo UBND huyện trong tháng 4. Từ ngày 20/5/2023, học sinh lớp 1 đến trường.',
    ['báo cáo UBND huyện trong tháng 4'],
  ],
  [
    'UBND thị xã giải tỏa mái che: hoàn thành việc vận động trước ngày 20/4/2023; sau đó tổ chức cưỡng chế, xong trước 30/4/2023.',
    [
      'giải tỏa mái che: hoàn thành việc vận động trước ngày 20/4/2023',
      'sau đó tổ chức cưỡng chế, xong trước 30/4/2023',
    ],
  ],
  [
    'UBND thị xã giải tỏa mái che; tổ chức cưỡng chế, xong trước 30/4/2023.',
    ['giải tỏa mái che; tổ chức cưỡng chế, xong trước 30/4/2023'],
  ],
  [
    'Công an huyện giải tỏa lòng đường; vận động tự tháo dỡ trước ngày 20/4; hoàn thành trước ngày 30/4.',
    ['giải tỏa lòng đường', 'vận động tự tháo dỡ trước ngày 20/4'],
  ],
])('%s', (sentence, parts) => {
  expect(actions(sentence)).toEqual(parts)
})
