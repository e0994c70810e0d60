import { describe, expect, test } from 'vitest'
import { groups, lines, names, namesWithin } from './phrase.js'

const TABLES = [
  'local',
  'party',
  'offices',
  'themed',
  'named',
  'lists',
  'sets',
  'kinds',
  'whole',
  'persons',
  'posts',
  'places',
  'bodies',
  'varied',
]

describe.each(TABLES)('%s', (name) => {
  describe.each(groups(`${name}.table.txt`))('$value', ({ value, phrases }) => {
    test.each(phrases)('%s', (phrase) => {
      expect(names(phrase)).toBe(value)
    })
  })
})

describe('none', () => {
  test.each(lines('none.table.txt'))('%s', (phrase) => {
    expect(namesWithin(phrase)).toEqual([])
  })
})
