import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readPhrase } from '../../src/time/index.js'
import { RULES } from '../../src/time/rules/index.js'
import { contextOf } from './phrase.js'

test('every rule reads a phrase of the tables', () => {
  const hit = new Set<string>()
  for (const name of ['deadlines.table.txt', 'recurrences.table.txt']) {
    for (const line of readFileSync(new URL(name, import.meta.url), 'utf8').split('\n')) {
      if (line.startsWith('#') || line.startsWith('= ')) continue
      for (const { rule } of readPhrase(line, contextOf('2023-04-06')).mentions) hit.add(rule)
    }
  }
  expect(RULES.map(({ name }) => name).filter((name) => !hit.has(name))).toEqual([])
})

test('rules have names of their own', () => {
  expect(new Set(RULES.map(({ name }) => name)).size).toBe(RULES.length)
})
