import type { Item } from '../../notice/outline.js'
import { spanOf, type Tagged, tagText } from '../../party/tags.js'
import type { Remark } from '../../text/message.js'
import type { Span } from '../../text/span.js'
import { sourceSpan } from '../../text/visible.js'
import { readTimes } from '../../time/read.js'
import type { TimeMention } from '../../time/schedule.js'
import { blames, isUnclear, judgeBehind, narrates, orders } from '../clause/judge.js'
import type { Clause, ClauseContext } from '../clause/model.js'
import { foldedOf, type TokenRange } from '../clause/range.js'
import { clausesOf } from '../clause/scan.js'
import { depthsOf, sentencesOf } from '../clause/sentence.js'
import { isAssessmentHeading, isClosing, isOutlineHeading } from './closing.js'
import { rowsOf } from './draft.js'
import { innerContext, leadOf } from './heading.js'
import { addClause } from './join.js'
import { applyLabel, readLabel } from './label.js'
import type { Draft, Inherited, ItemContext, ItemReading, Named, Row } from './model.js'
import { isLed, isLeft, isMoved, withoutSubject } from './object.js'

/** Reads an item and what is under it. `isLast` tells whether it closes the body. */
export function readItem(item: Item, context: ItemContext, isLast: boolean): ItemReading {
  const reading = item.visible.text === '' ? undefined : readText(item, context, isLast)
  const inner = reading?.inner ?? context
  const rows: Row[] = [...(reading?.rows ?? [])]
  const remarks: Remark[] = [...(reading?.remarks ?? [])]
  let carried = reading?.carried ?? null
  for (const [index, child] of item.children.entries()) {
    const isFree = child.marker === null && !child.isTitle
    const childContext: ItemContext =
      isFree && inner.heading === null && carried !== null
        ? { ...inner, fallback: always({ named: carried, origin: 'paragraph' }) }
        : inner
    const read = readItem(child, childContext, isLast && index === item.children.length - 1)
    for (const row of read.rows) rows.push(row)
    for (const remark of read.remarks) remarks.push(remark)
    const last = read.rows.at(-1)
    if (isFree && last?.doer) carried = last.doer
  }
  return { rows, remarks }
}

function always<Value>(value: Value): () => Value {
  return () => value
}

interface TextReading extends ItemReading {
  readonly inner: ItemContext
  readonly carried: Named | null
}

function readText(item: Item, context: ItemContext, isLast: boolean): TextReading {
  const trace = context.traceOf?.(item.visible)
  const noted = trace === undefined ? {} : { trace }
  const tagged = tagText(item.visible, { ...context.tagging, ...noted })
  const depths = depthsOf(tagged.tokens)
  const sentences = sentencesOf(tagged, depths)
  const { mentions, remarks, unread } = readTimes(item.visible, { ...context.time, ...noted })
  const clauseContext: ClauseContext = {
    depths,
    times: mentions,
    isSuperior: context.isSuperior,
    isHeaded: context.heading !== null,
    afterTime: afterTimeOf(tagged, mentions),
  }
  const isAssessment = isSection(item) && isAssessmentHeading(item.visible.folded)
  const isOutline = isSection(item) && isOutlineHeading(item.visible.folded)
  const base =
    isAssessment || isOutline
      ? {
          ...context,
          isAssessment: context.isAssessment || isAssessment,
          isOutline: context.isOutline || isOutline,
        }
      : context
  const lead = leadOf(item, tagged, sentences)
  const before = item.marker === null ? [] : sentences.filter((sentence) => sentence.to <= (lead?.from ?? 0))
  const isDated = lead !== undefined && item.marker !== null && isDatedOrder(tagged, lead, clauseContext)
  const own = lead === undefined || isDated ? sentences : before
  const drafts =
    base.isOutline || (isAssessment && lead !== undefined)
      ? []
      : readSentences(own, tagged, base, clauseContext, item, isLast)
  const last = drafts.at(-1)
  const carried = last?.doer ?? null
  const outer =
    last === undefined || carried === null
      ? base
      : {
          ...base,
          heading: carried,
          headingOrigin: last.origin === 'said' ? ('heading' as const) : last.origin,
        }
  const inner = lead === undefined ? base : innerContext(outer, tagged, lead, clauseContext)
  return {
    rows: drafts.flatMap((draft) => rowsOf(draft, item, base, [...unread, ...unusedOf(mentions, drafts)])),
    remarks: context.isAssessment
      ? []
      : remarks.map((remark) => ({ ...remark, span: sourceSpan(item.visible, remark.span) })),
    inner,
    carried,
  }
}

/** `Phân công các thành viên …, có mặt trước 8 giờ ngày 27/10:` is itself an order; `Nhiệm vụ tháng 5` dates nothing. */
function isDatedOrder(tagged: Tagged, lead: TokenRange, context: ClauseContext): boolean {
  return clausesOf(tagged, lead, context).some((clause) => clause.times.length > 0 && orders(clause))
}

/** The words of time that date none of the rows. */
function unusedOf(mentions: readonly TimeMention[], drafts: readonly Draft[]): Span[] {
  const used = new Set(drafts.map(({ time }) => time?.mention))
  return mentions.filter((mention) => !used.has(mention)).map(({ span }) => span)
}

const LONGEST_LABEL = 60

/** A section, a titled, numbered or labelled item (`Thành phần:`): what may judge by its heading. */
function isSection(item: Item): boolean {
  const isLabel =
    item.children.length > 0 && item.visible.text.length <= LONGEST_LABEL && /:$/.test(item.visible.text)
  return item.isTitle || item.marker !== null || isLabel
}

function afterTimeOf(tagged: Tagged, mentions: readonly TimeMention[]): (at: number) => number | undefined {
  const ends = new Map<number, number>()
  let index = 0
  for (const { span } of mentions) {
    while (index < tagged.tokens.length && (tagged.tokens[index]?.start ?? 0) < span.start) index += 1
    const first = index
    while (index < tagged.tokens.length && (tagged.tokens[index]?.start ?? 0) < span.end) index += 1
    ends.set(first, index)
  }
  return (at) => ends.get(at)
}

function readSentences(
  sentences: readonly TokenRange[],
  tagged: Tagged,
  context: ItemContext,
  clauseContext: ClauseContext,
  item: Item,
  isLast: boolean,
): Draft[] {
  const drafts: Draft[] = []
  let carried: Inherited | null = null
  let isNarrative = false
  let last: Clause | undefined
  for (const whole of sentences) {
    const label = drafts.length === 0 ? undefined : readLabel(tagged, whole)
    if (label !== undefined) applyLabel(drafts, label)
    const sentence = label === undefined ? whole : { from: label.named.words.to, to: whole.to }
    if (sentence.from >= sentence.to) continue
    if (carried !== null) carried = { named: carried.named, origin: 'sentence' }
    const [first, ...others] = clausesOf(tagged, sentence, clauseContext)
    if (first === undefined) continue
    const isObject =
      isMoved(tagged, last, first) ||
      isLeft(tagged, last, first) ||
      isLed(tagged, context.heading?.units ?? [], first)
    if (isObject)
      tagged.trace?.note({
        part: 'clause',
        rule: 'subject-is-object',
        outcome: 'dropped',
        span: spanOf(tagged, first.from, first.doer?.to ?? first.from),
      })
    const clauses = [isObject ? withoutSubject(first) : judgeBehind(tagged, last, first), ...others]
    last = first
    const opening = clauses[0] ?? first
    isNarrative = narrates(opening) || blames(opening) || (isNarrative && isUnclear(opening))
    if (
      isLast &&
      clauses.every((clause) => clause.times.length === 0) &&
      isClosing(
        foldedOf(tagged, sentence),
        foldedOf(tagged, { from: clauses[0]?.actionFrom ?? sentence.from, to: sentence.to }),
      )
    ) {
      const span = spanOf(tagged, sentence.from, sentence.to)
      tagged.trace?.note({ part: 'row', rule: 'closing', outcome: 'dropped', span })
      continue
    }
    for (const clause of clauses) {
      const named = addClause(drafts, clause, {
        tagged,
        context,
        carried,
        isNarrative,
        isMarked: item.marker !== null,
      })
      if (named !== null) carried = { named, origin: 'clause' }
    }
  }
  return drafts
}
