import { expect, test } from 'vitest'
import { KNOWN_GAPS, READERS } from './known-gaps.js'

/** A gap that is closed fails here: move its input from `known-gaps.table.txt` into the table of its floor. */
test.fails.each(KNOWN_GAPS)('$cause: $input', ({ reader, input, want }) => {
  expect(READERS[reader]?.(input)).toBe(want)
})

test('every gap has a reader and wants what it does not get', () => {
  const wrong = KNOWN_GAPS.filter(({ reader, want, got }) => READERS[reader] === undefined || want === got)
  expect(wrong).toEqual([])
})
