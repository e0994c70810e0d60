import fc from 'fast-check'
import ICAL from 'ical.js'
import rruleLibrary from 'rrule'
import { describe, expect, test } from 'vitest'
import { addMonths } from '../../src/time/day.js'
import { occurrences } from '../../src/time/occurrence.js'
import { plainRecurrence } from '../../src/time/plain-rule.js'
import { formatRule } from '../../src/time/rrule.js'
import type { Day } from '../../src/time/schedule.js'
import { days, rules } from '../support/rules.js'

/** Rule, anchor, first occurrence and plain rule (null: days alone), further days. */
const CASES: readonly [string, Day, Day, string | null, readonly Day[]][] = [
  ['FREQ=DAILY', '2023-04-06', '2023-04-06', 'FREQ=DAILY', []],
  ['FREQ=WEEKLY', '2023-04-06', '2023-04-09', 'FREQ=WEEKLY;BYDAY=SU', []],
  ['FREQ=WEEKLY;BYDAY=WE', '2023-04-06', '2023-04-12', 'FREQ=WEEKLY;BYDAY=WE', []],
  ['FREQ=MONTHLY', '2023-04-06', '2023-04-30', 'FREQ=MONTHLY;BYMONTHDAY=-1', []],
  ['FREQ=MONTHLY;INTERVAL=3', '2023-04-06', '2023-06-30', 'FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=-1', []],
  ['FREQ=YEARLY', '2023-04-06', '2023-12-31', 'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=31', []],
  [
    'FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=19',
    '2023-04-06',
    '2023-06-19',
    'FREQ=MONTHLY;BYMONTH=3,6,9,12;BYMONTHDAY=19',
    [],
  ],
  [
    'FREQ=YEARLY;INTERVAL=2;BYMONTH=1;BYMONTHDAY=-2',
    '2015-01-01',
    '2015-01-30',
    'FREQ=YEARLY;INTERVAL=2;BYMONTH=1;BYMONTHDAY=30',
    [],
  ],
  [
    'FREQ=MONTHLY;UNTIL=20230615',
    '2023-04-06',
    '2023-04-30',
    'FREQ=MONTHLY;BYMONTHDAY=-1;UNTIL=20230615',
    ['2023-06-15'],
  ],
  ['FREQ=MONTHLY;UNTIL=20230420', '2023-04-06', '2023-04-20', null, []],
  [
    'RSCALE=GREGORIAN;FREQ=MONTHLY;BYMONTHDAY=29;SKIP=BACKWARD',
    '2023-02-01',
    '2023-02-28',
    'FREQ=YEARLY;BYYEARDAY=-307,-278,-247,-217,-186,-156,-125,-94,-64,-33,-3,29',
    [],
  ],
  [
    'RSCALE=GREGORIAN;FREQ=MONTHLY;BYMONTHDAY=30;SKIP=BACKWARD',
    '2023-01-31',
    '2023-02-28',
    'FREQ=YEARLY;BYYEARDAY=-307,-277,-246,-216,-185,-155,-124,-93,-63,-32,-2,30',
    [],
  ],
  [
    'RSCALE=GREGORIAN;FREQ=MONTHLY;BYMONTHDAY=31;SKIP=BACKWARD',
    '2023-02-01',
    '2023-02-28',
    'FREQ=MONTHLY;BYMONTHDAY=-1',
    [],
  ],
  [
    'RSCALE=GREGORIAN;FREQ=MONTHLY;BYMONTHDAY=15,30;SKIP=BACKWARD',
    '2023-02-16',
    '2023-02-28',
    'FREQ=YEARLY;BYYEARDAY=-307,-292,-277,-261,-246,-231,-216,-200,-185,-170,-155,-139,-124,-108,-93,-78,-63,-47,-32,-17,-2,15,30,46',
    [],
  ],
  [
    'RSCALE=GREGORIAN;FREQ=MONTHLY;BYMONTHDAY=15,31;SKIP=BACKWARD',
    '2023-02-16',
    '2023-02-28',
    'FREQ=MONTHLY;BYMONTHDAY=15,-1',
    [],
  ],
  [
    'RSCALE=GREGORIAN;FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29;SKIP=BACKWARD',
    '2023-01-01',
    '2023-02-28',
    'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1',
    [],
  ],
  [
    'RSCALE=GREGORIAN;FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=31;SKIP=BACKWARD',
    '2023-04-01',
    '2023-06-30',
    'FREQ=MONTHLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1',
    [],
  ],
  [
    'RSCALE=GREGORIAN;FREQ=YEARLY;BYMONTH=2,8;BYMONTHDAY=30;SKIP=BACKWARD',
    '2023-01-01',
    '2023-02-28',
    'FREQ=YEARLY;BYYEARDAY=-307,-124',
    [],
  ],
  [
    'RSCALE=GREGORIAN;FREQ=MONTHLY;INTERVAL=5;BYMONTHDAY=30;UNTIL=20230830;SKIP=BACKWARD',
    '2022-09-30',
    '2022-09-30',
    null,
    ['2023-02-28', '2023-07-30'],
  ],
]

describe('a rule without SKIP', () => {
  for (const [rrule, anchor, first, rule, dates] of CASES) {
    test(`${rrule} from ${anchor}`, () => {
      expect(plainRecurrence(rrule, anchor)).toEqual({ first, rule, dates })
    })
  }

  test('a rule over before it begins, or that cannot be read, has none', () => {
    expect(plainRecurrence('FREQ=WEEKLY;BYDAY=WE;UNTIL=20230411', '2023-04-06')).toBeNull()
    expect(plainRecurrence('FREQ=HOURLY', '2023-04-06')).toBeNull()
  })
})

const cases = fc.record({
  rule: rules,
  anchor: days,
  months: fc.integer({ min: 0, max: 40 }),
  ends: fc.boolean(),
})

/** The days of a plain rule from its first on, as another reader of RFC 5545 has them. */
type Expand = (rule: string, first: Day, last: Day) => string[]

const byIcal: Expand = (rule, first, last) => {
  const found: string[] = []
  const steps = ICAL.Recur.fromString(rule).iterator(ICAL.Time.fromDateString(first))
  for (let at = steps.next(); at && at.toString() <= last; at = steps.next()) found.push(at.toString())
  return found
}

const byRrule: Expand = (rule, first, last) => {
  const options = rruleLibrary.RRule.parseString(rule)
  const steps = new rruleLibrary.RRule({ ...options, dtstart: new Date(`${first}T00:00:00Z`) })
  return steps
    .between(new Date(`${first}T00:00:00Z`), new Date(`${last}T00:00:00Z`), true)
    .map((date) => date.toISOString().slice(0, 10))
}

for (const [name, expand] of [
  ['ical.js', byIcal],
  ['rrule', byRrule],
] as const) {
  test(`${name} reads the days that are due, over three years`, () => {
    fc.assert(
      fc.property(cases, ({ rule, anchor, months, ends }) => {
        const until = addMonths(anchor, months)
        const rrule = formatRule(ends ? { ...rule, until } : rule)
        const last = addMonths(anchor, 36)
        const expected = occurrences(rrule, { from: anchor, to: last }, anchor).map(({ due }) => due)
        const plain = plainRecurrence(rrule, anchor)
        if (plain === null || plain.first > last) {
          expect(expected).toEqual([])
          return
        }
        expect(plain.rule ?? '').not.toMatch(/RSCALE|SKIP/)
        const ruled = plain.rule === null ? [plain.first] : expand(plain.rule, plain.first, last)
        const found = [...ruled, ...plain.dates.filter((day) => day <= last)].sort()
        expect(found).toEqual([...new Set(expected)].sort())
        expect(found[0]).toBe(plain.first)
      }),
      { numRuns: 1500 },
    )
  })
}
