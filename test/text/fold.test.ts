import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bare, fold } from '../../src/text/fold.js'
import { createSource, positionOf } from '../../src/text/source.js'
import { covers } from '../../src/text/span.js'
import { tokenize } from '../../src/text/tokens.js'

describe('fold', () => {
  test.each([
    ['ủy ban', ['Ủy ban', 'Uỷ ban', 'ỦY BAN', 'UỶ BAN', 'uỷ ban']],
    ['hòa bình', ['Hoà Bình', 'Hòa Bình', 'HOÀ BÌNH']],
    ['khỏe', ['khoẻ', 'KHOẺ', 'Khỏe']],
    ['thúy', ['Thuý', 'Thúy']],
    ['quý', ['Quý', 'QUÝ', 'quý']],
    ['quỹ', ['Quỹ', 'quỹ']],
    ['hoàn thành', ['Hoàn thành', 'HOÀN THÀNH']],
    ['thuyền', ['Thuyền', 'thuỳên']],
    ['hoàn toàn', ['hòan tòan', 'Hòan Tòan']],
    ['kế hoạch', ['kế họach', 'KẾ HỌACH']],
    ['rà soát ngoài', ['rà sóat ngòai']],
    ['trước đường', ['trứơc đừơng']],
    ['tiến độ cuối tuần', ['tíên độ cúôi tùân']],
    ['kết quả quá quỹ quý', ['kết qủa qúa qũy qúy']],
    ['quản lý kỳ quy chế quý quỹ', ['quản lí kì qui chế quí quĩ', 'Quản Lí Kì Qui Chế Quí Quĩ']],
    ['khi thi thì chi nhi phí bí thư tỉnh lịch kin', ['khi thi thì chi nhi phí bí thư tỉnh lịch kin']],
    ['quỳnh huỳnh', ['qùynh hùynh']],
    ['đánh giá giờ giữa giấy', ['đánh gía gìơ gĩưa gíây']],
    ['của nghĩa mía ngựa ủy hòa khỏe gìn gì', ['của nghĩa mía ngựa ủy hòa khỏe gìn gì']],
    ['a - b', ['A – B', 'A — B', 'a − b', 'A ‒ B', 'a ‑ b', 'a ‐ b']],
    ['25/4', ['25⁄4', '25∕4']],
    ['"ngày"', ['“Ngày”', '«ngày»', '„ngày‟']],
    ["cư m'gar", ["Cư M'gar", 'Cư M’gar', 'CƯ M‘GAR']],
  ])('%s', (want, variants) => {
    for (const variant of variants) expect(fold(variant)).toBe(want)
  })

  test('keeps the length, and folds once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (any) => {
        const text = any.normalize('NFC')
        expect(fold(text)).toHaveLength(text.length)
        expect(fold(fold(text))).toBe(fold(text))
      }),
    )
    expect(fold('İSTANBUL')).toHaveLength(8)
  })
})

test.each([
  ['ủy ban nhân dân', 'uy ban nhan dan'],
  ['đường sắt', 'duong sat'],
  ['nông nghiệp và ptnt', 'nong nghiep va ptnt'],
  ['kế hoạch - đầu tư', 'ke hoach - dau tu'],
])('bare %s', (folded, want) => {
  expect(bare(folded)).toBe(want)
})

describe('tokens', () => {
  const tokens = (text: string) => tokenize({ text, folded: fold(text) })

  test.each([
    ['TN-MT', ['tn', '-', 'mt']],
    ['TN – MT', ['tn', '-', 'mt']],
    ['NN&PTNT', ['nn', '&', 'ptnt']],
    ['25/4/2023', ['25', '/', '4', '/', '2023']],
    ['số 4, 5.', ['số', '4', ',', '5', '.']],
    ['UBND xã', ['ubnd', 'xã']],
    ['(“Ngày”)', ['(', '"', 'ngày', '"', ')']],
    ['17h30', ['17', 'h', '30']],
    ['đ/c', ['đ', '/', 'c']],
    ["Ia H'Drai, Cư M’gar, Tr'Hy", ['ia', "h'drai", ',', 'cư', "m'gar", ',', "tr'hy"]],
    [
      "17h00' ngày 'A' của 'Tân An'",
      ['17', 'h', '00', "'", 'ngày', "'", 'a', "'", 'của', "'", 'tân', 'an', "'"],
    ],
    ["d'c", ['d', "'", 'c']],
  ])('%s', (text, want) => {
    expect(tokens(text).map(({ folded }) => folded)).toEqual(want)
  })

  test('tell capitals', () => {
    const [ubnd, xa, binh] = tokens('UBND xã Bình')
    expect(ubnd).toMatchObject({ capital: true, upper: true })
    expect(xa).toMatchObject({ capital: false, upper: false })
    expect(binh).toMatchObject({ capital: true, upper: false })
  })

  test('cover all but the blanks, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (any) => {
        const text = any.normalize('NFC').replace(/\s/g, ' ')
        let end = 0
        for (const token of tokens(text)) {
          expect(text.slice(end, token.start).trim()).toBe('')
          expect(token.end).toBeGreaterThan(token.start)
          end = token.end
        }
        expect(text.slice(end).trim()).toBe('')
      }),
    )
  })
})

describe('positions', () => {
  test('count lines at LF, CRLF and CR, columns from 1', () => {
    const source = createSource('a\nbc\r\nd\re')
    const points = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((start) => {
      const { line, column, offset } = positionOf(source, { start, end: start }).start
      return `${line}:${column}@${offset}`
    })
    expect(points).toEqual([
      '1:1@0',
      '1:2@1',
      '2:1@2',
      '2:2@3',
      '2:3@4',
      '2:4@5',
      '3:1@6',
      '3:2@7',
      '4:1@8',
      '4:2@9',
    ])
  })

  test('leave the byte-order mark out, and stay within the text', () => {
    const source = createSource('\uFEFFabc')
    expect(source.text).toBe('abc')
    expect(positionOf(source, { start: -1, end: 99 })).toMatchObject({
      start: { offset: 0 },
      end: { offset: 3 },
    })
  })

  test('agree with the lines of the text', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'ủ', '\n', '\r\n', '\r', ' ')), fc.nat(40), (parts, at) => {
        const source = createSource(parts.join(''))
        const { line, column, offset = -1 } = positionOf(source, { start: at, end: at }).start
        const before = source.text.slice(0, offset)
        // an offset inside of CRLF stands at the end of its line
        if (before.endsWith('\r') && source.text[offset] === '\n') return
        const lines = before.split(/\r\n|\n|\r/)
        expect([line, column]).toEqual([lines.length, (lines.at(-1) ?? '').length + 1])
      }),
    )
  })
})

test('a span covers what lies within', () => {
  expect(covers({ start: 0, end: 3 }, { start: 1, end: 3 })).toBe(true)
  expect(covers({ start: 0, end: 3 }, { start: 1, end: 4 })).toBe(false)
})
