import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createVisible, joinVisible, sliceVisible, sourceSpan, type Visible } from '../../src/text/visible.js'

function visible(text: string): Visible {
  return createVisible(text, [{ start: 0, end: text.length }])
}

/** What a stretch of plain source (no markup, no entities) shows. */
function shown(source: string): string {
  return source
    .replace(/[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/gu, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .normalize('NFC')
}

describe('one text ← many sources', () => {
  test.each([
    'Ủy ban nhân dân',
    'Ủy  ban   nhân dân',
    'Ủy\tban\tnhân dân',
    'Ủy ban\nnhân dân',
    'Ủy ban\r\nnhân dân',
    'Ủy ban \r\n  nhân dân',
    'Ủy\u00A0ban nhân dân',
    'Ủy\u2003ban nhân\u3000dân',
    '  Ủy ban nhân dân  ',
    'Ủy ban nhân dân'.normalize('NFD'),
    'Ủy\u200B ban nhân\u200D dân',
    'Ủy ban nh\u00ADân dân',
    '\u202AỦy ban nhân dân\u202C',
    'Ủy ban\u0007 nhân dân',
    'Ủy ban\u000C nhân dân',
    '\uFEFFỦy ban nhân dân',
  ])('%j', (source) => {
    expect(visible(source).text).toBe('Ủy ban nhân dân')
    expect(visible(source).folded).toBe('ủy ban nhân dân')
  })

  test.each([
    ['trƣ\u01a1\u0301c ngày', 'trước ngày'],
    ['thƣ\u0301 tƣ', 'thứ tư'],
    ['ÐỀ NGHỊ ðồng chí', 'ĐỀ NGHỊ đồng chí'],
    ['Ɖảng ủy, ɖội', 'Đảng ủy, đội'],
    ['nǎm, Nǎm Cǎn', 'năm, Năm Căn'],
    ['h\u0430ng th\u0430ng', 'hang thang'],
    ['b\u00e1\u0302t c\u00e2\u0301p', 'bất cấp'],
    ['ch\u00e2\u0323m nh\u1ea1\u0302t', 'chậm nhật'],
    ['ngày ２５／４／２０２３：', 'ngày 25/4/2023:'],
    ['Ia Đrăng, Ayun Pa, Đắk Rlấp', 'Ia Đrăng, Ayun Pa, Đắk Rlấp'],
    ['Müller & Søn, ñ, ß', 'Müller & Søn, ñ, ß'],
  ])('%j is meant as %j', (source, text) => expect(visible(source).text).toBe(text))

  test('nothing is nothing', () => {
    for (const source of ['', ' ', '\r\n\t', '\u200B', '\u00AD \u00AD']) expect(visible(source).text).toBe('')
  })
})

const piece = fc.constantFrom(
  ...[
    'Ủy',
    'ban',
    'nhân dân',
    'quý',
    'hoà',
    '25/4/2023',
    '–',
    '“',
    '”',
    '.',
    '😀',
    'a\u0323\u0302',
    'ư\u0303',
  ],
  ...[' ', '  ', '\t', '\n', '\r\n', '\u00A0', '\u200B', '\u00AD', '\u0000', '\u001B', 'o\u0301', '\uFEFF'],
)
const text = fc
  .tuple(fc.array(piece, { maxLength: 20 }), fc.boolean())
  .map(([pieces, isDecomposed]) => (isDecomposed ? pieces.join('').normalize('NFD') : pieces.join('')))

test('every span of the visible text stands for a stretch of the source that shows the same', () => {
  fc.assert(
    fc.property(text, fc.nat(), fc.nat(), (source, a, b) => {
      const seen = visible(source)
      expect(seen.folded).toHaveLength(seen.text.length)
      if (seen.text === '') return
      const start = Math.min(a % seen.text.length, b % seen.text.length)
      const end = Math.max(a % seen.text.length, b % seen.text.length) + 1
      const span = sourceSpan(seen, { start, end })
      const words = seen.text.slice(start, end)
      // half of a character outside of the Basic Multilingual Plane is no text of its own
      if (/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/.test(words)) return
      expect(shown(source.slice(span.start, span.end)).trim()).toBe(words.trim())
    }),
    { numRuns: 2000 },
  )
})

test('spans of the source ascend with those of the visible text', () => {
  fc.assert(
    fc.property(text, (source) => {
      const seen = visible(source)
      let end = 0
      for (let at = 0; at < seen.text.length; at += 1) {
        const span = sourceSpan(seen, { start: at, end: at + 1 })
        expect(span.start).toBeGreaterThanOrEqual(Math.min(end, span.start))
        expect(span.end).toBeGreaterThanOrEqual(end)
        expect(span.end).toBeLessThanOrEqual(source.length)
        end = span.end
      }
    }),
    { numRuns: 500 },
  )
})

test('a slice shows its span and leads to the same source', () => {
  fc.assert(
    fc.property(text, fc.nat(30), fc.nat(30), (source, start, length) => {
      const seen = visible(source)
      const slice = sliceVisible(seen, { start, end: Math.min(start + length, seen.text.length) })
      expect(slice.text).toBe(seen.text.slice(start, start + length).trim())
      expect(slice.folded).toHaveLength(slice.text.length)
      if (slice.text === '' || /[\uD800-\uDFFF]/.test(slice.text)) return
      const span = sourceSpan(slice, { start: 0, end: slice.text.length })
      expect(shown(source.slice(span.start, span.end)).trim()).toBe(slice.text)
    }),
  )
})

test('joined texts keep the way back of each', () => {
  fc.assert(
    fc.property(fc.array(text, { maxLength: 4 }), (sources) => {
      const source = sources.join('|')
      let at = 0
      const parts = sources.map((part) => {
        const start = at
        at += part.length + 1
        return createVisible(source, [{ start, end: start + part.length }])
      })
      const joined = joinVisible(parts)
      const seen = parts.filter((part) => part.text !== '')
      expect(joined.text).toBe(seen.map((part) => part.text).join(' '))
      let from = 0
      for (const part of seen) {
        const whole = { start: from, end: from + part.text.length }
        expect(sourceSpan(joined, whole)).toEqual(sourceSpan(part, { start: 0, end: part.text.length }))
        from = whole.end + 1
      }
    }),
  )
})

test('what is seen in place of its source leads to the whole of it', () => {
  const source = 'A &amp; B'
  const seen = createVisible(source, [
    { start: 0, end: 2 },
    { start: 2, end: 7, seen: '&' },
    { start: 7, end: 9 },
  ])
  expect(seen.text).toBe('A & B')
  expect(sourceSpan(seen, { start: 2, end: 3 })).toEqual({ start: 2, end: 7 })
  expect(sourceSpan(seen, { start: 0, end: 5 })).toEqual({ start: 0, end: 9 })
  expect(sourceSpan(seen, { start: 4, end: 5 })).toEqual({ start: 8, end: 9 })
})
