import { boundAt, boundBefore } from './atoms/bound.js'
import { clockAt, partOfDayAt } from './atoms/clock.js'
import { dateAt, nowAt, sameDayAt } from './atoms/date.js'
import { daysAt } from './atoms/days.js'
import { frequencyAt } from './atoms/frequency.js'
import { lunarAt } from './atoms/lunar.js'
import { monthOfQuarterAt, partAt, periodAt } from './atoms/period.js'
import { matchAt, sticky } from './atoms/sticky.js'
import { termAt } from './atoms/term.js'
import { nthOfMonthAt, weekdaysAt } from './atoms/weekday.js'
import type { Token } from './said.js'
import { isDigit, nextTrigger } from './trigger.js'

/** What may stand between two words of time of one phrase. */
const GAP = sticky(
  '[ *]*(?:(,|;(?= *(?:và|ngày))|và(?= )|hoặc(?= )|-|\\(|\\)|:)[ *]*)?(?:(và(?= )|\\() *)?(?:của )?',
)
const AFTER_NUMBER = /(?:[a-zß-ỿ\d][/.,-]|số |số: |khoản |điều |(?<!thời )điểm |mục |tiêu chí )$/u

/** Words of time that stand side by side: atoms, their bounds, and what joins them. */
export type Run = readonly Token[]

/** The runs of a folded text, first to last. Nothing that `skipped` says begins one. */
export function* runsOf(folded: string, skipped: (offset: number) => boolean): Generator<Run> {
  let floor = 0
  for (let at = nextTrigger(folded, 0); at >= 0; at = nextTrigger(folded, at)) {
    const first = skipped(at) || isNumbered(folded, at) ? null : atomAt(folded, at)
    if (first === null) {
      at++
      continue
    }
    const run = follow(folded, first)
    const bound = boundBefore(folded, at, floor)
    floor = run.at(-1)?.span.end ?? first.span.end
    at = floor
    yield bound === null ? run : [bound, ...run]
  }
}

/** Whether the digits at `at` number something, or go on from a number before them (`1.2/3`, `số 25/4`). */
function isNumbered(folded: string, at: number): boolean {
  return isDigit(folded.charCodeAt(at)) && AFTER_NUMBER.test(folded.slice(Math.max(0, at - 10), at))
}

function follow(folded: string, first: Token): Token[] {
  const run: Token[] = [first]
  let kept = 1
  let at = first.span.end
  while (run.length < 40) {
    const gap = matchAt(GAP, folded, at)
    const end = at + (gap?.[0].length ?? 0)
    if (end === at && gap?.[1] === undefined) break
    for (const sign of [gap?.[1], gap?.[2]]) {
      const joint = sign === undefined ? null : jointOf(sign)
      if (joint !== null) run.push({ kind: 'joint', joint, span: { start: at, end } })
    }
    // "các ngày", "vào" may be part of what follows.
    const bound = boundAt(folded, end)
    if (bound !== null) run.push(bound)
    const atomStart = bound === null ? end : boundEnd(folded, bound.span.end)
    const atom = atomAt(folded, atomStart) ?? afterWeekday(folded, atomStart, run)
    if (atom === null) break
    run.push(atom)
    kept = run.length
    at = atom.span.end
  }
  return run.slice(0, kept)
}

function afterWeekday(folded: string, at: number, run: readonly Token[]): Token | null {
  if (!run.some((token) => token.kind === 'weekdays')) return null
  const isMonthly = run.some(
    (token) => token.kind === 'frequency' && token.frequencies.some(({ unit }) => unit === 'month'),
  )
  return nthOfMonthAt(folded, at, isMonthly)
}

const BLANKS = sticky('[ ,:]*')

function boundEnd(folded: string, at: number): number {
  return at + (matchAt(BLANKS, folded, at)?.[0].length ?? 0)
}

function jointOf(sign: string): Extract<Token, { kind: 'joint' }>['joint'] | null {
  if (sign === 'và' || sign === 'hoặc') return '&'
  if (sign === ',' || sign === ';') return ','
  return sign === '-' || sign === '(' ? sign : null
}

type Atom = (folded: string, at: number) => Token | null

const DIGIT_ATOMS: readonly Atom[] = [frequencyAt, clockAt, lunarAt, dateAt, periodAt, termAt, daysAt]
/** What may begin with a letter, in the order in which it is tried. */
const ATOMS: Readonly<Record<string, readonly Atom[]>> = {
  b: [frequencyAt, partOfDayAt, periodAt, termAt],
  c: [sameDayAt, frequencyAt, weekdaysAt, daysAt, periodAt, partAt, dateAt, partOfDayAt, termAt],
  g: [partAt],
  h: [frequencyAt, dateAt, periodAt, termAt],
  l: [dateAt],
  m: [frequencyAt, lunarAt, dateAt, daysAt, termAt],
  n: [frequencyAt, lunarAt, dateAt, daysAt, weekdaysAt, periodAt, nowAt, termAt],
  o: [dateAt],
  q: [frequencyAt, periodAt],
  s: [frequencyAt, dateAt, partOfDayAt, periodAt, termAt],
  t: [frequencyAt, monthOfQuarterAt, weekdaysAt, dateAt, periodAt, partOfDayAt, nowAt],
  r: [partOfDayAt, lunarAt],
  đ: [frequencyAt, partAt, partOfDayAt],
}

function atomAt(folded: string, at: number): Token | null {
  const atoms = isDigit(folded.charCodeAt(at)) ? DIGIT_ATOMS : ATOMS[folded[at] ?? '']
  for (const atom of atoms ?? []) {
    const token = atom(folded, at)
    if (token !== null) return token
  }
  return null
}

const BOUND_CODES = { before: '<', by: '=', in: 'i', from: 'f', until: 'u', done: 'd' } as const
const PERIOD_CODES = { month: 'M', quarter: 'Q', months: 'H', days: 'H', year: 'Y', week: 'K' } as const

/**
 * One character a token, so that the shape of a whole phrase can be told by a pattern: bounds `<` before, `=` by, `i` in,
 * `f` from, `u` until, `d` done, `j` done in; `C` clock, `A` part of day, `W` weekdays, `Z` n-th of month, `D` date, `E` bare
 * day/month, `N` days of a month, `M Q H Y K` month, quarter, first or last months or days, year, week, `P` part of what follows, `p` part
 * of the running period, `F` frequency, `O` month of each quarter, `X` term, `S` now; joints `, & - (`.
 */
export function shapeOf(run: Run): string {
  return run.map(codeOf).join('')
}

function codeOf(token: Token): string {
  switch (token.kind) {
    case 'bound':
      return token.bound === 'in' && token.done ? 'j' : BOUND_CODES[token.bound]
    case 'clock':
      return 'C'
    case 'part-of-day':
      return 'A'
    case 'weekdays':
      return 'W'
    case 'nth-of-month':
      return 'Z'
    case 'date':
      return token.named || !('day' in token.date) || token.date.year !== null ? 'D' : 'E'
    case 'days':
      return 'N'
    case 'periods':
      return PERIOD_CODES[token.periods[0]?.unit ?? 'month']
    case 'part':
      return token.period === null ? 'P' : 'p'
    case 'frequency':
      return 'F'
    case 'month-of-quarter':
      return 'O'
    case 'term':
      return 'X'
    case 'now':
      return 'S'
    case 'joint':
      return token.joint
  }
}
