import { describe, expect, test } from 'vitest'
import { PARTY_RULES } from '../../src/party/grammar/index.js'
import { unknownBody } from '../../src/party/grammar/unknown.js'
import { readUnit } from '../../src/party/read.js'
import { tagText } from '../../src/party/tags.js'
import type { Step } from '../../src/text/trace.js'
import { createVisible } from '../../src/text/visible.js'

function stepsOf(phrase: string): Step[] {
  const steps: Step[] = []
  const trace = { note: (step: Step) => steps.push(step) }
  readUnit(tagText(createVisible(phrase, [{ start: 0, end: phrase.length }]), { trace }), 0)
  return steps
}

describe.each(PARTY_RULES)('$name', ({ name, phrases }) => {
  test.each(phrases)('reads %s', (phrase) => {
    const read = stepsOf(phrase).filter(({ outcome }) => outcome === 'read')
    expect(read.at(-1)).toMatchObject({ part: 'party', rule: name, span: { start: 0, end: phrase.length } })
  })
})

test('an unknown body is read up to its task, where a caller asks for one', () => {
  for (const phrase of unknownBody.phrases) {
    const tagged = tagText(createVisible(phrase, [{ start: 0, end: phrase.length }]))
    expect(unknownBody.read(tagged, 0, () => undefined)?.units).toHaveLength(1)
  }
})

test('rules that were tried before the one that reads are told as declined', () => {
  expect(stepsOf('UBND xã Bình Sơn').map(({ rule, outcome }) => `${rule} ${outcome}`)).toEqual([
    'titled-person declined',
    'listed-fields declined',
    'post declined',
    'organ read',
  ])
})

test('names of rules are unique', () => {
  const names = PARTY_RULES.map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
})
