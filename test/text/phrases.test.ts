import { expect, test } from 'vitest'
import { BOOK as LEXICON } from '../../src/party/book.js'
import { packTags, unpackTags } from '../../src/party/packed-book.js'
import { fold } from '../../src/text/fold.js'
import { packBook, unpackBook } from '../../src/text/packed-phrases.js'
import { addPhrase, compilePhrases, matchDamagedPhrase, matchPhrase } from '../../src/text/phrases.js'
import { tokenize } from '../../src/text/tokens.js'

const BOOK = compilePhrases([
  ['phòng', 'a room'],
  ['phòng nội vụ', 'an office'],
  ['tn-mt', 'resources'],
  ['kế hoạch và đầu tư', 'planning'],
  ['uỷ ban', 'a committee'],
  ['bản đồ', 'a map'],
  ['bàn đỡ', 'a table'],
])

function tokens(text: string) {
  return tokenize({ text, folded: fold(text) })
}

test.each([
  ['Phòng Nội vụ huyện', 'an office', 3],
  ['Phòng Nội', 'a room', 1],
  ['PHÒNG NỘI VỤ', 'an office', 3],
  ['TN - MT', 'resources', 3],
  ['TN–MT', 'resources', 3],
  ['Ủy ban', 'a committee', 2],
])('the longest phrase: %s', (text, meaning, end) => {
  expect(matchPhrase(BOOK, tokens(text), 0)).toMatchObject({ meaning, end })
})

test('no phrase begins in the middle of a word, or runs past the end', () => {
  expect(matchPhrase(BOOK, tokens('phòngnội vụ'), 0)).toBe(undefined)
  expect(matchPhrase(BOOK, tokens('ủy'), 0)).toBe(undefined)
  expect(matchPhrase(BOOK, tokens('phòng'), 1)).toBe(undefined)
})

test('a phrase that may not stand there gives way to a shorter one', () => {
  expect(matchPhrase(BOOK, tokens('Phòng Nội vụ'), 0, (meaning) => meaning !== 'an office')).toMatchObject({
    meaning: 'a room',
    end: 1,
  })
})

test('a damaged phrase is read where only one reads so', () => {
  expect(matchDamagedPhrase(BOOK, tokens('Kê hoach và Đâu tư'), 0)).toMatchObject({
    meaning: 'planning',
    end: 5,
  })
  expect(matchDamagedPhrase(BOOK, tokens('ban do'), 0)).toBe(undefined)
})

test('a packed book finds what the book does', () => {
  const packed: unknown = JSON.parse(JSON.stringify(packBook(BOOK, (meaning) => meaning.split(''))))
  const unpacked = unpackBook(
    packBook(BOOK, (meaning) => meaning.split('')),
    (letters) => letters.join(''),
  )
  expect(packed).toEqual(packBook(BOOK, (meaning) => meaning.split('')))
  for (const text of ['phòng nội vụ', 'phòng họp', 'tn - mt', 'sổ']) {
    expect(matchPhrase(unpacked, tokens(text), 0)).toEqual(matchPhrase(BOOK, tokens(text), 0))
  }
  expect(matchDamagedPhrase(unpacked, tokens('Kê hoạch và Đâu tư'), 0)?.meaning).toBe('planning')
})

test('a packed book grows as the book would', () => {
  const unpacked = unpackBook(packBook(BOOK, String), String)
  const added = Array.from({ length: 300 }, (_, number) => `ấp ${number}`)
  for (const phrase of added) unpacked.meanings[addPhrase(unpacked, phrase)] = phrase
  for (const phrase of [...added, 'bản đồ']) expect(matchPhrase(unpacked, tokens(phrase), 0)?.end).toBe(2)
})

test('the lexicon packed and unpacked says the same of every phrase', () => {
  const { words, first, steps, meanings } = unpackTags(JSON.parse(JSON.stringify(packTags(LEXICON))))
  expect(words).toEqual(LEXICON.words)
  expect(first).toEqual(LEXICON.first)
  expect(steps).toEqual(LEXICON.steps)
  expect(meanings).toEqual(LEXICON.meanings)
})
