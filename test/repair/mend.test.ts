import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { menderOf } from '../../src/repair/mend.js'
import { createVisible, isMended, sourceSpan, type Visible } from '../../src/text/visible.js'

function seen(text: string): Visible {
  return createVisible(text, [{ start: 0, end: text.length }])
}

/** A line as it is read in a copy of it and of other lines. */
function mended(line: string, others: readonly string[] = []): Visible {
  const lines = [line, ...others].map(seen)
  const mend = menderOf(lines)
  return mend === undefined ? seen(line) : mend(seen(line))
}

describe('a damaged line is read as what it was', () => {
  const cases: [printed: string, read: string][] = [
    ['Giao Phong NN&PTNT bao cao truoc ngay 25/4/2023.', 'Giao Phòng NN&PTNT báo cáo trước ngày 25/4/2023.'],
    [
      'Yeu cau UBND cac xa, thi tran hoan thanh trong thang 5',
      'Yêu cầu UBND các xã, thị trấn hoàn thành trong tháng 5',
    ],
    ['bao cao UBND huyen vao thu tu hang tuan', 'báo cáo UBND huyện vào thứ tư hàng tuần'],
    ['Sở Kê hoạch và Đâu tư báo cáo kêt quả', 'Sở Kế hoạch và Đầu tư báo cáo kết quả'],
    ['chậm nhât ngày 30/9', 'chậm nhất ngày 30/9'],
    ['báo eáo kết quả thựe hiện', 'báo cáo kết quả thực hiện'],
    ['xây dựng kếhoạch thựchiện', 'xây dựng kế hoạch thực hiện'],
    ['hoàn thành tr ước ngày 20/4 theo ngh ị quyết', 'hoàn thành trước ngày 20/4 theo nghị quyết'],
    ['Giao 1ãnh đạo Phòng Nội vụ', 'Giao lãnh đạo Phòng Nội vụ'],
    ['BAO CAO KET QUA va viec thực hiện', 'BÁO CÁO KẾT QUẢ và việc thực hiện'],
  ]
  for (const [printed, read] of cases) test(printed, () => expect(mended(printed).text).toBe(read))
})

describe('a word that is damaged here is whole elsewhere in the copy', () => {
  const others = ['UBND xã Mỹ Thịnh', 'UBND xã Mỹ Thịnh và xã Mỹ Hà', 'xã Mỹ Hà', 'các cơ quan', 'viec khác']
  test.each([
    ['UBND xa My Thinh', 'UBND xã Mỹ Thịnh'],
    ['xã My Hà', 'xã Mỹ Hà'],
  ])('%s', (printed, read) => expect(mended(printed, others).text).toBe(read))
})

describe('what is not known stays as it is printed', () => {
  test.each([
    'UBND xã Na Tam bao cáo việc thưc hiện',
    'Bà Lo Thi Mui thưc hiện viêc này',
    'hệ thống VNPT-iOffice, thưc hiện DTI',
    'viêc này trước ngày l5/4/2O23',
    'viêc của Tổ 3 thuộc khu II, mục a) và c)',
  ])('%s', (line) => {
    const { text } = mended(line)
    const names = /Na Tam|Lo Thi Mui|VNPT-iOffice|DTI|l5\/4\/2O23|khu II|c\)/g
    expect(text.match(names)).toEqual(line.match(names))
  })
})

describe('a sound copy is left alone', () => {
  test.each([
    'Giao Phòng Nội vụ báo cáo UBND huyện trước ngày 25/4/2023.',
    'Website, internet, facebook, zip, logistics; thuế VAT; xã Buôn Choáh, xã Ea Dăh',
    'UBND, HĐND, UBMTTQ, GPMB, ANTT; Km12+300; QĐ-TTg; d/c Hoà, xã Quế Võ khoẻ, xoè, quen',
  ])('%s', (line) => expect(menderOf([seen(line)])).toBeUndefined())
})

describe('what is printed is kept', () => {
  test('beside what is read, letter by letter', () => {
    const line = mended('Giao Phong Noi vu bao cao truoc ngay 25/4/2023')
    expect(line.printed).toBe('Giao Phong Noi vu bao cao truoc ngay 25/4/2023')
    expect(isMended(line, { start: 26, end: 36 })).toBe(true)
    expect(isMended(line, { start: 37, end: 46 })).toBe(false)
  })

  test('and positions are those of the source, blanks lost and added or not', () => {
    const source = 'báo cáo kếhoạch tr ước ngày 20/4'
    const line = mended(source)
    const at = (words: string) => {
      const start = line.text.indexOf(words)
      const span = sourceSpan(line, { start, end: start + words.length })
      return source.slice(span.start, span.end)
    }
    expect(at('kế hoạch')).toBe('kếhoạch')
    expect(at('trước')).toBe('tr ước')
    expect(at('ngày 20/4')).toBe('ngày 20/4')
  })

  test('whatever the text, the three forms are of one length and the positions in the source', () => {
    const words = fc.constantFrom(
      'giao',
      'bao',
      'cao',
      'viêc',
      'trước',
      'tr',
      'ước',
      'kếhoạch',
      'Mỹ',
      'l5/4',
      '2O23',
      '…',
      'ế',
      'a',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(words, fc.string()), { maxLength: 30 }), (parts) => {
        const source = parts.join(' ')
        const { text, folded, printed = text, ...line } = mended(source)
        expect([folded.length, printed.length]).toEqual([text.length, text.length])
        const span = sourceSpan({ text, folded, ...line }, { start: 0, end: text.length })
        expect(span.start).toBeGreaterThanOrEqual(0)
        expect(span.end).toBeLessThanOrEqual(source.length)
      }),
      { seed: 7, numRuns: 300 },
    )
  })
})
