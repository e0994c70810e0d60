import { describe, expect, test } from 'vitest'
import { RULINGS } from '../../src/directive/clause/judge.js'
import type { OpeningContext } from '../../src/directive/clause/model.js'
import { OPENINGS, openSentence } from '../../src/directive/clause/openings/index.js'
import { tagText } from '../../src/party/tags.js'
import { fold } from '../../src/text/fold.js'
import type { Trace } from '../../src/text/trace.js'
import { readTimes } from '../../src/time/read.js'

/** The rules that read the opening of a sentence said by the district's chair, and the rulings on it. */
function rulesOf(text: string): string[] {
  const rules: string[] = []
  const trace: Trace = { note: ({ rule, outcome }) => outcome === 'read' && rules.push(rule) }
  const visible = { text, folded: fold(text), runs: [] }
  const tagged = tagText(visible, { trace })
  const { mentions } = readTimes(visible, { reference: null, before: 'exclusive' })
  const tokenAt = (offset: number) => tagged.tokens.findIndex(({ start }) => start >= offset)
  const ends = new Map(
    mentions.map(({ span }) => {
      const end = tokenAt(span.end)
      return [tokenAt(span.start), end < 0 ? tagged.tokens.length : end]
    }),
  )
  const context: OpeningContext = {
    isSuperior: (units) => units.every(({ head, area }) => `${head} ${area}` === 'Ủy ban nhân dân huyện'),
    isHeaded: false,
    afterTime: (at) => ends.get(at),
  }
  openSentence(tagged, { from: 0, to: tagged.tokens.length }, context)
  return rules
}

describe('each opening reads its phrases', () => {
  const cases = OPENINGS.flatMap(({ name, phrases }) => phrases.map((phrase) => [name, phrase] as const))
  test.each(cases)('%s: %s', (name, phrase) => {
    expect(rulesOf(phrase)).toContain(name)
  })
})

describe('each ruling rules its phrase, and not its look-alike', () => {
  test.each(RULINGS)('$name', ({ name, phrase, lookAlike }) => {
    expect(rulesOf(phrase)).toContain(name)
    expect(rulesOf(lookAlike)).not.toContain(name)
  })
})
