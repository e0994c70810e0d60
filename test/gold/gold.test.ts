import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, test } from 'vitest'
import { parseNotice } from '../../src/directive/parse.js'
import { compare, type Figures, type Gold } from './compare.js'

const SHARES = ['right', 'perfect', 'found', 'who', 'with', 'to', 'fields'] as const
const COUNTS = ['extra', 'alarms', 'trapped'] as const

const table = readFileSync(new URL('floors.table.txt', import.meta.url), 'utf8')
const floors = table
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const [key = '', ...figures] = line.split(/\s+/)
    return { key, figures: figures.map(Number) }
  })

function figuresOf(key: string): Figures {
  const text = readFileSync(join('fixtures/notices', `${key}.txt`), 'utf8')
  const gold: Gold = JSON.parse(readFileSync(join('fixtures/gold', `${key}.json`), 'utf8'))
  return compare(
    gold,
    parseNotice(text, { file: `${key}.txt`, names: 'written' }),
    text.replace(/^\uFEFF/, ''),
  )
}

test.each(floors)('$key is read no worse than it was', ({ key, figures: bounds }) => {
  const figures = figuresOf(key)
  const worse = [
    ...SHARES.filter((name, index) => figures[name] < (bounds[index] ?? 1)),
    ...COUNTS.filter((name, index) => figures[name] > (bounds[SHARES.length + index] ?? 0)),
  ]
  expect(worse.map((name) => `${name} ${figures[name]}`)).toEqual([])
})

test('every notice with hand-made rows has its floors', () => {
  const names = readdirSync('fixtures/gold').map((file) => basename(file, '.json'))
  expect(floors.map(({ key }) => key)).toEqual(names.sort())
})
