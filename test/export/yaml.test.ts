import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { stringifyYaml } from '../../src/output/yaml.js'

/** What readers of YAML 1.1, of 1.2, and those that know strings alone take it for. */
const READERS = [
  { version: '1.1' },
  { version: '1.2' },
  { schema: 'yaml-1.1', merge: true },
  { schema: 'failsafe' },
] as const

/** Strings that one version or the other takes for something else. */
const TRAPS = [
  ...['no', 'on', 'Off', 'y', 'N', 'true', 'null', '~', '', '=', '<<', '-', '?', ':', '...', '---'],
  ...[
    '12:30',
    '190:20:30',
    '2023-04',
    '2023-04-24',
    '2023-04-24 10:00:00',
    '0o7',
    '017',
    '0x1F',
    '1_000',
    '1e3',
    '.inf',
    '.5',
  ],
  ...[
    'a: b',
    '#x',
    '- a',
    '{a}',
    '[a]',
    '%x',
    '@a',
    '`x',
    '|',
    '>',
    '!a',
    '&a',
    '*a',
    '"',
    "'",
    '\\',
    'x #y',
  ],
  ...[
    ' lead',
    'trail ',
    'a\nb',
    '\n',
    '\t',
    '\u0085',
    '\u2028',
    '\u202e',
    '\ufeff',
    '\u0000',
    'Mỹ Hà',
    'é',
    '🌾',
  ],
  ...[
    'x'.repeat(2000),
    'xã '.repeat(500),
    ' \n \n việc'.repeat(9),
    ' một dòng, \n\n  rồi\r\n \u00a0 dòng nữa \n'.repeat(20),
  ],
]

test('every string is the same string to every reader, as a value and as a key', () => {
  const text = fc.oneof(
    fc.constantFrom(...TRAPS),
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: 'binary' }),
  )
  // JavaScript alone knows this key as something else.
  const keys = text.filter((key) => key !== '__proto__')
  fc.assert(
    fc.property(fc.dictionary(keys, text, { noNullPrototype: true }), fc.array(text), (record, list) => {
      const value = { record, list }
      const written = stringifyYaml(value)
      for (const reader of READERS) expect(parse(written, reader)).toEqual(value)
    }),
    { examples: [[Object.fromEntries(TRAPS.map((trap) => [trap, trap])), [...TRAPS]]] },
  )
})

test('no line is folded or broken, and no value repeats by reference', () => {
  const words = 'một hai ba '.repeat(100).trim()
  expect(stringifyYaml([`${words}\n ${words}`])).toBe(`- "${words}\\n ${words}"\n`)
  const shared = { words }
  expect(stringifyYaml({ a: shared, b: shared })).toBe(`a:\n  words: "${words}"\nb:\n  words: "${words}"\n`)
})
