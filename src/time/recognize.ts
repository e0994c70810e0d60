import type { Span } from '../text/span.js'
import { joinExpressions } from './join.js'
import { quotedSpans } from './quoted.js'
import { asReported } from './reported.js'
import { RULES } from './rules/index.js'
import type { Rule } from './rules/rule.js'
import { type Run, runsOf, shapeOf } from './run.js'
import type { Expression, Said, Token } from './said.js'
import { nameSameDays } from './same-day.js'

/** What a folded text says of time, first to last. */
export interface Recognition {
  readonly said: readonly Said[]
  /** Days and frequencies that no rule took, and what looks like a day and is no word of time. */
  readonly unread: readonly Span[]
}

/** Finds what a folded text says of time. Names in quotation marks say nothing. */
export function recognize(folded: string): Recognition {
  const found: Said[] = []
  const left: Token[] = []
  const known: Span[] = []
  for (const run of runsOf(folded, quotedSpans(folded))) {
    found.push(...readRun(run, left))
    known.push(...run.map(({ span }) => span))
  }
  const joined = found.length > 1 ? nameSameDays(joinExpressions(found, folded)) : found
  return {
    said: joined.map((said) => asReported(said, folded)),
    unread: [...left.filter(mayDate).map(({ span }) => span), ...daysLike(folded, known)],
  }
}

/** Whether a token alone could date an order: a bare pair of figures, a weekday or a period does not. */
function mayDate(token: Token): boolean {
  if (token.kind === 'date') return 'day' in token.date && (token.named || token.date.year !== null)
  return token.kind === 'days' || token.kind === 'frequency'
}

/** `ngày 31`, `25 / 4.2023`: what looks like a day. */
const DAY_LIKE =
  /(?<![a-zß-ỿ\d/.,-])(?:ngày ?\d{1,2}(?!\d| ?(?:công|làm|giờ))|\d{1,2} ?[/.-] ?\d{1,2} ?[/.-] ?(?:20)?\d{2}(?![a-zß-ỿ\d/]))/gu

function daysLike(folded: string, known: readonly Span[]): Span[] {
  const found = Array.from(folded.matchAll(DAY_LIKE), ({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }))
  return found.filter((one) => !known.some(({ start, end }) => start < one.end && one.start < end))
}

/** What the rules read of a run; tokens that none of them takes go to `unread`. */
function readRun(run: Run, unread: Token[]): Said[] {
  const found: Said[] = []
  const shape = shapeOf(run)
  for (let index = 0; index < run.length; ) {
    const match = longest(run, shape, index)
    if (match === null) {
      const token = run[index]
      if (token !== undefined) unread.push(token)
      index++
      continue
    }
    const tokens = run.slice(index, index + match.length)
    index += match.length
    if (match.expression !== 'nothing') found.push(said(match.rule, match.expression, tokens))
  }
  return found
}

interface Match {
  readonly rule: Rule
  readonly expression: Expression | 'nothing'
  readonly length: number
}

function longest(run: Run, shape: string, index: number): Match | null {
  let best: Match | null = null
  for (const { rule, length } of fitting(shape.slice(index))) {
    if (length <= (best?.length ?? 0)) continue
    const expression = rule.read(run.slice(index, index + length))
    if (expression !== null) best = { rule, expression, length }
  }
  return best
}

interface Fit {
  readonly rule: Rule
  /** Of the part of the shape that the rule covers. */
  readonly length: number
}

/** The rules that fit the beginnings of shapes met before: notices have few shapes and meet each of them often. */
const FITS = new Map<string, readonly Fit[]>()
const MOST_FITS = 4096

function fitting(shape: string): readonly Fit[] {
  const known = FITS.get(shape)
  if (known !== undefined) return known
  const fits = RULES.flatMap((rule) => {
    rule.shape.lastIndex = 0
    const length = rule.shape.exec(shape)?.[0].length ?? 0
    return length > 0 ? [{ rule, length }] : []
  })
  if (FITS.size >= MOST_FITS) FITS.clear()
  FITS.set(shape, fits)
  return fits
}

function said(rule: Rule, expression: Expression, tokens: readonly Token[]): Said {
  const first = tokens[0]?.span.start ?? 0
  const last = tokens.at(-1)?.span.end ?? first
  return {
    span: { start: first, end: last },
    rule: rule.name,
    expression,
    tokens,
    doubts: tokens.flatMap((token) => token.doubts ?? []),
  }
}
