import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { READERS } from '../known-gaps.js'

const rows = readFileSync(new URL('readings.table.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('# '))
  .map((line) => line.split('\t'))

test.each(rows)('%s: %s', (reader = '', input = '', value = '') => {
  expect(READERS[reader]?.(input)).toBe(value)
})
