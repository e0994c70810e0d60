import { describe, expect, test } from 'vitest'
import { rows } from './frame.js'
import { groups, lines } from './tables.js'

const TABLES = ['assign', 'parties', 'inherited', 'register', 'issuers', 'varied', 'bodies', 'spoken']

describe.each(TABLES)('%s', (name) => {
  describe.each(groups(`${name}.table.txt`))('$value', ({ value, sentences }) => {
    test.each(sentences)('%s', (sentence) => {
      expect(rows(sentence)).toBe(value)
    })
  })
})

describe('none', () => {
  test.each(lines('none.table.txt'))('%s', (sentence) => {
    expect(rows(sentence)).toBe('none')
  })
})
