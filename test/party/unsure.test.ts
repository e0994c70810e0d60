import { describe, expect, test } from 'vitest'
import { readUnits } from '../../src/party/read.js'
import { groups, tag } from './phrase.js'

describe.each(groups('unsure.table.txt'))('$value', ({ value, phrases }) => {
  test.each(phrases)('%s', (phrase) => {
    expect(readUnits(tag(phrase), 0)?.units.at(-1)?.unsure ?? 'sure').toBe(value)
  })
})
