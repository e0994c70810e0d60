import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fold } from '../../src/text/fold.js'
import { civil, dayNumber, dayOfNumber } from '../../src/time/day.js'
import { findDate, readPhrase } from '../../src/time/index.js'
import type { Day } from '../../src/time/schedule.js'
import { contextOf, reading, show } from './phrase.js'

const day = fc.integer({ min: dayNumber('2001-01-01'), max: dayNumber('2099-12-30') }).map(dayOfNumber)
const two = (value: number) => String(value).padStart(2, '0')

/** The accepted forms of a date. */
const FORMS: readonly ((day: Day) => string)[] = [
  (any) => `${civil(any).day}/${civil(any).month}/${civil(any).year}`,
  (any) => `${two(civil(any).day)}/${two(civil(any).month)}/${civil(any).year}`,
  (any) => `ngày ${two(civil(any).day)}/${civil(any).month}/${civil(any).year}`,
  (any) => `ngày ${civil(any).day}-${civil(any).month}-${civil(any).year}`,
  (any) => `ngày ${civil(any).day}.${two(civil(any).month)}.${civil(any).year}`,
  (any) => `ngày ${civil(any).day} / ${civil(any).month} / ${civil(any).year}`,
  (any) => `ngày ${civil(any).day} tháng ${civil(any).month} năm ${civil(any).year}`,
  (any) => `ngày ${two(civil(any).day)} tháng ${two(civil(any).month)}/${civil(any).year}`,
  (any) => `ngày ${civil(any).day}/${civil(any).month} năm ${civil(any).year}`,
  (any) => `ngày ${civil(any).day}/${civil(any).month}/${two(civil(any).year % 100)}`,
]

test('a date written in any accepted form is read back', () => {
  fc.assert(
    fc.property(day, fc.constantFrom(...FORMS), (any, form) => {
      expect(reading(`chậm nhất ${form(any)}`, '2000-01-01')).toEqual([any])
      expect(reading(`Báo cáo UBND huyện đến hết ${form(any)} để tổng hợp`, '2000-01-01')).toEqual([any])
    }),
  )
})

test("a letterhead's date is read back", () => {
  fc.assert(
    fc.property(day, fc.constantFrom(...FORMS.slice(0, 9)), (any, form) => {
      expect(findDate(fold(`Quang Bình, ${form(any)}`))?.date).toBe(any)
    }),
  )
})

const PHRASES = [
  'Hoàn thành xong trước ngày 25/4/2023',
  'chậm nhất 17 giờ 00 phút ngày 15 tháng 5 năm 2023',
  'vào thứ Tư hằng tuần',
  'trước ngày 20 tháng cuối quý',
  'trong quý III/2024',
  'hằng tháng, quý, 6 tháng, năm',
  'trong thời hạn 10 ngày làm việc kể từ ngày ký',
  'từ ngày 10/4 đến ngày 20/4/2023',
  'các ngày 14, 28 hàng tháng',
]

test.each(PHRASES)('NFC, NFD, case and spacing do not matter: %s', (phrase) => {
  const want = reading(phrase, '2023-04-06')
  expect(want.length).toBeGreaterThan(0)
  for (const variant of [
    phrase.normalize('NFD'),
    phrase.toUpperCase(),
    phrase.replaceAll(' ', ' \n\t '),
    ` ${phrase} ;`,
  ]) {
    expect(reading(variant, '2023-04-06')).toEqual(want)
  }
})

test('any text is read without a throw, mentions ascend within it and never overlap', () => {
  const word = fc.constantFrom(
    ...'trước ngày tháng năm quý tuần thứ hàng mỗi 25/4 25/4/2023 31/02 10 2 lần / , và ( ) đến hết từ trong kể ký 17h IV I hai sáu định kỳ cuối đầu - " .'.split(
      ' ',
    ),
  )
  fc.assert(
    fc.property(fc.array(word, { maxLength: 40 }), (words) => {
      const phrase = words.join(' ')
      const { mentions, schedules } = readPhrase(phrase, contextOf('2023-04-06'))
      let end = 0
      for (const { span } of mentions) {
        expect(span.start).toBeGreaterThanOrEqual(end)
        expect(span.end).toBeGreaterThan(span.start)
        end = span.end
      }
      expect(end).toBeLessThanOrEqual(phrase.length)
      for (const schedule of schedules)
        expect(show(schedule)).toMatch(/^(?:open|\d{4}-\d\d-\d\d|(?:RSCALE=GREGORIAN;)?FREQ=)/)
    }),
    { numRuns: 2000 },
  )
})
