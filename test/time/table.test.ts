import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { reading } from './phrase.js'

function lines(name: string): string[] {
  const text = readFileSync(new URL(name, import.meta.url), 'utf8')
  return text.split('\n').filter((line) => line !== '' && !line.startsWith('#'))
}

/** The groups of a table: a value, its reference day, the phrases that read as it. */
function groups(name: string): { value: string; reference: string; phrases: string[] }[] {
  const found: { value: string; reference: string; phrases: string[] }[] = []
  for (const line of lines(name)) {
    const [value = '', reference = ''] = line.slice(2).split('\t')
    if (line.startsWith('= ')) found.push({ value, reference, phrases: [] })
    else found.at(-1)?.phrases.push(line)
  }
  return found
}

describe.each(['deadlines.table.txt', 'recurrences.table.txt'])('%s', (name) => {
  describe.each(groups(name))('$value at $reference', ({ value, reference, phrases }) => {
    test.each(phrases)('%s', (phrase) => {
      expect(reading(phrase, reference).join(' | ')).toBe(value.split(' | ').sort().join(' | '))
    })
  })
})

describe('none.table.txt', () => {
  test.each(lines('none.table.txt'))('%s', (line) => {
    const [reference, phrase] = line.includes('\t') ? line.split('\t') : ['2023-04-06', line]
    expect(reading(phrase ?? '', reference ?? '')).toEqual([])
  })
})
