import { expect, test } from 'vitest'
import { read } from './directive/frame.js'
import { groups } from './directive/tables.js'

const SENTENCES = ['assign', 'parties', 'inherited', 'register', 'issuers'].flatMap((name) =>
  groups(`${name}.table.txt`).flatMap(({ sentences }) => sentences),
)
const evidence = SENTENCES.flatMap((sentence) =>
  read(sentence).directives.flatMap((directive) => directive.evidence),
)

/** Each rule that names a party, and the field that it fills. */
test.each([
  ['assign', 'assignees'],
  ['request', 'assignees'],
  ['direct', 'assignees'],
  ['topic', 'assignees'],
  ['subject', 'assignees'],
  ['coordinate', 'collaborators'],
  ['report', 'reportTo'],
  ['to', 'reportTo'],
  ['via', 'via'],
] as const)('the tables hold a sentence read by %s', (rule, field) => {
  expect(evidence.some((found) => found.rule === rule && found.field === field)).toBe(true)
})

test('a doer is said or inherited', () => {
  const hows = new Set(evidence.filter(({ field }) => field === 'assignees').map(({ how }) => how))
  expect([...hows].sort()).toEqual(['inherited', 'said'])
})

test('a filled field has its evidence', () => {
  for (const sentence of SENTENCES) {
    for (const directive of read(sentence).directives) {
      const fields = new Set(directive.evidence.map(({ field }) => field))
      for (const field of ['assignees', 'collaborators', 'reportTo', 'via'] as const)
        if (directive[field].length > 0) expect([sentence, fields.has(field)]).toEqual([sentence, true])
      if (directive.deadline !== null) expect(fields.has('deadline')).toBe(true)
      if (directive.recurrence !== null) expect(fields.has('recurrence')).toBe(true)
    }
  }
})
