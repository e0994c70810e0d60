import { expect, test } from 'vitest'
import { reading, readTable } from './phrase.js'

test.each(readTable('contract.tsv'))('$phrase ($reference)', ({ phrase, reference, want }) => {
  expect(reading(phrase, reference, false)).toEqual(want)
})
