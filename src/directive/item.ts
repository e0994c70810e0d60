import type { Item } from '../notice/outline.js'
import { readUnits } from '../party/read.js'
import { type Tagged, type TagOptions, tagText } from '../party/tags.js'
import type { Unit } from '../party/unit.js'
import { LETTER_IN_CLASS } from '../text/letters.js'
import type { Remark } from '../text/message.js'
import { sourceSpan, type Visible } from '../text/visible.js'
import { readTimes } from '../time/read.js'
import type { Schedule, TimeContext, TimeMention } from '../time/schedule.js'
import { isAssessmentHeading, isClosing } from './assessment.js'
import { type Clause, type ClauseContext, clausesOf, type Mentioned } from './clause.js'
import { hasOwnWork, isCompletion } from './completion.js'
import { isDuty } from './duty.js'
import { readNameAlone, readSetAlone } from './name-alone.js'
import { isLed, isLeft, isMoved, withoutSubject } from './object.js'
import type { Doer } from './opening.js'
import { depthsOf, foldedOf, sentencesOf, type TokenRange } from './sentence.js'
import { isDecidedToo } from './told.js'

/** Words of the notice: a visible text and the tokens of it that matter. */
export interface Words extends TokenRange {
  readonly tagged: Tagged
}

/** Doers with where the notice names them and by what rule. */
export interface Named {
  readonly units: readonly Unit[]
  readonly rule: string
  readonly words: Words
}

/** One row before its names are spelled out. */
export interface Row {
  readonly item: string | null
  readonly words: Words
  readonly actionFrom: number
  readonly doer: Named | null
  readonly isInherited: boolean
  readonly collaborators: readonly Named[]
  readonly reportTo: readonly Named[]
  readonly via: readonly Named[]
  readonly time: {
    readonly mention: TimeMention
    readonly schedule: Schedule
    readonly visible: Visible
  } | null
  /** The doers of the heading above, whose communes a bare `xã` means. */
  readonly heading: Named | null
}

/** What an item inherits from what stands above it. */
export interface ItemContext {
  readonly heading: Named | null
  readonly headingCollaborators: readonly Named[]
  /** The doer where no heading names one; looked for when a clause first needs it. */
  readonly fallback: () => Named | null
  readonly isAssessment: boolean
  /** How the words of the notice are looked up. */
  readonly tagging: TagOptions
  readonly time: TimeContext
  readonly isSuperior: (units: readonly Unit[]) => boolean
}

export interface ItemReading {
  readonly rows: readonly Row[]
  readonly remarks: readonly Remark[]
}

interface Draft {
  words: Words
  actionFrom: number
  doer: Named | null
  isInherited: boolean
  collaborators: Named[]
  reportTo: Named[]
  via: Named[]
  time: { mention: TimeMention; visible: Visible } | null
}

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
      isFree && inner.heading === null && carried !== null ? { ...inner, fallback: always(carried) } : inner
    const read = readItem(child, childContext, isLast && index === item.children.length - 1)
    rows.push(...read.rows)
    remarks.push(...read.remarks)
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
  const tagged = tagText(item.visible, context.tagging)
  const depths = depthsOf(tagged.tokens)
  const sentences = sentencesOf(tagged, depths)
  const { mentions, remarks } = readTimes(item.visible, context.time)
  const clauseContext: ClauseContext = {
    depths,
    times: mentions,
    isSuperior: context.isSuperior,
    isHeaded: context.heading !== null,
    afterTime: afterTimeOf(tagged, mentions),
  }
  const isAssessment = isSection(item) && isAssessmentHeading(item.visible.folded)
  const base = isAssessment ? { ...context, isAssessment } : context
  const lead = leadOf(item, tagged, sentences)
  const before = item.marker === null ? [] : sentences.filter((sentence) => sentence.to <= (lead?.from ?? 0))
  const isDated = lead !== undefined && item.marker !== null && isDatedOrder(tagged, lead, clauseContext)
  const own = lead === undefined || isDated ? sentences : before
  const drafts =
    isAssessment && lead !== undefined ? [] : readSentences(own, tagged, base, clauseContext, item, isLast)
  const carried = drafts.at(-1)?.doer ?? null
  const outer = carried === null ? base : { ...base, heading: carried }
  const inner = lead === undefined ? base : innerContext(outer, tagged, lead, clauseContext)
  return {
    rows: drafts.flatMap((draft) => rowsOf(draft, item, base)),
    remarks: context.isAssessment
      ? []
      : remarks.map((remark) => ({ ...remark, span: sourceSpan(item.visible, remark.span) })),
    inner,
    carried,
  }
}

/** `Phân công các thành viên …, có mặt trước 8 giờ ngày 27/10:` is itself an order; `Nhiệm vụ tháng 5` dates nothing. */
function isDatedOrder(tagged: Tagged, lead: TokenRange, context: ClauseContext): boolean {
  return clausesOf(tagged, lead, context).some((clause) => clause.times.length > 0 && clause.mood === 'order')
}

/** A section, a titled or numbered item: what may judge by its heading. */
function isSection(item: Item): boolean {
  return item.isTitle || item.marker !== null
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

/**
 * The words of an item that only lead to what is under it: its last sentence before a colon, a title, or a name and no
 * more (`1. Các xã Mỹ Thịnh, Mỹ Thành, Mỹ Hà.`).
 */
function leadOf(item: Item, tagged: Tagged, sentences: readonly TokenRange[]): TokenRange | undefined {
  const last = sentences.at(-1)
  if (last === undefined) return undefined
  if (item.isTitle) return { from: 0, to: last.to }
  if (isNameOnly(tagged, last) && sentences.length === 1) return last
  if (item.children.length === 0) return undefined
  const { text } = item.visible
  if (text.endsWith(':')) return last
  return sentences.length === 1 && !/[.;,!?]$/.test(text) ? last : undefined
}

function isNameOnly(tagged: Tagged, range: TokenRange): boolean {
  return nameOnly(tagged, range) !== undefined
}

/** What a lead hands down: its doers and those they work with. */
function innerContext(
  context: ItemContext,
  tagged: Tagged,
  lead: TokenRange,
  clauseContext: ClauseContext,
): ItemContext {
  const nameAt = nameOnly(tagged, lead)
  const clauses = nameAt === undefined ? clausesOf(tagged, lead, clauseContext) : []
  const named =
    nameAt ?? clauses.findLast((clause) => clause.doer !== null)?.doer ?? nameAtEnd(tagged, lead) ?? null
  if (named === null) return context
  const heading: Named = {
    units: named.units,
    rule: named.rule,
    words: { tagged, from: named.from, to: named.to },
  }
  const headingCollaborators = clauses.flatMap((clause) =>
    clause.collaborators.map((mentioned) => namedOf(tagged, mentioned)),
  )
  return { ...context, heading, headingCollaborators }
}

/** The index after `Đối với`, `Giao`, `Đề nghị` at the head of a heading. */
function afterHeadingCue(tagged: Tagged, at: number): number {
  const match = tagged.tags[at]
  const cue = match?.meaning.cue
  return match !== undefined && (cue === 'topic' || cue === 'assign' || cue === 'request') ? match.end : at
}

/** The doers of a heading that says no more than their names: `1. Các xã Mỹ Thịnh, Mỹ Thành.`, `2. Đối với Phòng Nội vụ:`. */
function nameOnly(tagged: Tagged, lead: TokenRange): Doer | undefined {
  const from = afterHeadingCue(tagged, lead.from)
  const isMarked = tagged.tokens[lead.to - 1]?.kind === 'mark' && tagged.tokens[lead.to - 1]?.folded !== ')'
  const end = isMarked ? lead.to - 1 : lead.to
  const whole = readUnits(tagged, from)
  const cue = tagged.tags[lead.from]?.meaning.cue
  const isTold = cue === 'assign' || cue === 'request'
  const read =
    whole !== undefined && whole.end >= end
      ? whole
      : (readNameAlone(tagged, from, end) ?? (isTold ? readSetAlone(tagged, from, end) : undefined))
  return read === undefined ? undefined : { units: read.units, rule: 'topic', from: lead.from, to: read.end }
}

/** `C. Môi trường - Chi cục Bảo vệ môi trường`, `A. Lĩnh vực đất đai (Phòng Nội vụ)`: a heading that ends in its doer. */
function nameAtEnd(tagged: Tagged, lead: TokenRange): Doer | undefined {
  const last = tagged.tokens[lead.to - 1]?.folded
  const end = last === ')' || last === ':' || last === '.' ? lead.to - 1 : lead.to
  for (let index = lead.from + 1; index < end; index += 1) {
    const mark = tagged.tokens[index]?.folded
    if (mark !== (last === ')' ? '(' : '-')) continue
    const name = nameOnly(tagged, { from: index + 1, to: end })
    if (name?.units.every((unit) => unit.kind === 'organ' || unit.kind === 'person'))
      return { ...name, from: index + 1 }
  }
  return undefined
}

function namedOf(tagged: Tagged, mentioned: Mentioned): Named {
  return {
    units: mentioned.units,
    rule: mentioned.rule,
    words: { tagged, from: mentioned.from, to: mentioned.to },
  }
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
  let carried: Named | null = null
  let tells = false
  let last: Clause | undefined
  for (const whole of sentences) {
    const label = drafts.length === 0 ? undefined : readLabel(tagged, whole)
    if (label !== undefined) applyLabel(drafts, label)
    const sentence = label === undefined ? whole : { from: label.named.words.to, to: whole.to }
    if (sentence.from >= sentence.to) continue
    const [first, ...others] = clausesOf(tagged, sentence, clauseContext)
    if (first === undefined) continue
    const isObject =
      isMoved(tagged, last, first) ||
      isLeft(tagged, last, first) ||
      isLed(tagged, context.heading?.units ?? [], first)
    const said = isDecidedToo(tagged, last, first) ? { ...first, mood: 'telling' as const } : first
    const clauses = [isObject ? withoutSubject(first) : said, ...others]
    last = first
    const opening = clauses[0]?.mood
    tells = opening === 'telling' || opening === 'blame' || (tells && opening === 'unknown')
    if (
      isLast &&
      clauses.every((clause) => clause.times.length === 0) &&
      isClosing(
        foldedOf(tagged, sentence),
        foldedOf(tagged, { from: clauses[0]?.actionFrom ?? sentence.from, to: sentence.to }),
      )
    )
      continue
    for (const clause of clauses) {
      carried =
        addClause(drafts, clause, { tagged, context, carried, tells, isMarked: item.marker !== null }) ??
        carried
    }
  }
  return drafts
}

const LEAD_LABEL =
  /^\W*(?:(?:đơn vị|cơ quan|bộ phận|người|cán bộ|đầu mối) )?(?:chủ trì|thực hiện|phụ trách|đầu mối|chịu trách nhiệm)(?: thực hiện| chính)?\s*:/u
const SUPPORT_LABEL = /^\W*(?:(?:đơn vị|cơ quan|bộ phận) )?phối hợp(?: thực hiện)?\s*:/u

/** `Đơn vị chủ trì: Phòng Nội vụ`, `Cơ quan phối hợp: Phòng Tư pháp`: who does, and who helps, what stands before. */
function readLabel(
  tagged: Tagged,
  range: TokenRange,
): { kind: 'lead' | 'support'; named: Named } | undefined {
  const folded = foldedOf(tagged, range)
  const kind = LEAD_LABEL.test(folded) ? 'lead' : SUPPORT_LABEL.test(folded) ? 'support' : undefined
  if (kind === undefined) return undefined
  let at = range.from
  while (at < range.to && tagged.tokens[at]?.folded !== ':') at += 1
  const read = readUnits(tagged, at + 1)
  if (read === undefined) return undefined
  return { kind, named: { units: read.units, rule: 'label', words: { tagged, from: at + 1, to: read.end } } }
}

/** Gives the rows before a label their doer, or those who help. */
function applyLabel(drafts: readonly Draft[], label: { kind: 'lead' | 'support'; named: Named }): void {
  for (const draft of drafts) {
    if (label.kind === 'support') draft.collaborators.push(label.named)
    else if (draft.isInherited) {
      draft.doer = label.named
      draft.isInherited = false
    }
  }
}

interface ClauseSetting {
  readonly tagged: Tagged
  readonly context: ItemContext
  readonly carried: Named | null
  /** Whether the sentence goes on to tell, as the one before it did. */
  readonly tells: boolean
  readonly isMarked: boolean
}

/** Words that only go on with the duty before them. */
const GOES_ON = new RegExp(
  `^(?:trong đó|nhất là|đặc biệt|đảm bảo|bảo đảm|tránh|không để|phấn đấu|không được|tuyệt đối|chịu trách nhiệm|nếu|trường hợp|từ đó|qua đó|đồng thời)(?![${LETTER_IN_CLASS}])`,
)

/** Adds a clause as a new row, or to the row it goes on with; the result is the doer it names. */
function addClause(drafts: Draft[], clause: Clause, setting: ClauseSetting): Named | null {
  const { tagged, context, carried, isMarked, tells } = setting
  const { isAssessment } = context
  const explicit: Named | null =
    clause.doer === null
      ? null
      : {
          units: clause.doer.units,
          rule: clause.doer.rule,
          words: { tagged, from: clause.doer.from, to: clause.doer.to },
        }
  const [time] = clause.times
  const last = drafts.at(-1)
  if (
    time?.scope === 'item' &&
    explicit === null &&
    last !== undefined &&
    (last.time === null || !hasOwnWork(clause, time, tagged)) &&
    dateAll(drafts, clause, time, tagged)
  )
    return null
  const isTimeAlone =
    time !== undefined && (clause.actionFrom >= clause.to || isCompletion(clause, time, tagged))
  if (isTimeAlone && explicit === null && last !== undefined) {
    const ofSameDoer = drafts.filter((draft) => draft.doer === last.doer)
    if (dateAll(ofSameDoer, clause, time, tagged) || clause.actionFrom >= clause.to) return null
  }
  if (
    !isDuty(clause, tagged, {
      isAssessment,
      time: context.time,
      isMarked,
      tells,
      isFirst: drafts.length === 0,
    })
  ) {
    const goesOn = explicit === null && clause.mood === 'unknown' && time === undefined
    if (goesOn && last !== undefined && !STARTS_THEN.test(foldedOf(tagged, clause)))
      extend(last, clause, tagged)
    // `Phòng Y tế: tình hình …; yêu cầu phun hóa chất`: the name before the colon is the doer of what comes.
    return tagged.tokens[clause.doer?.to ?? clause.to]?.folded === ':' ? explicit : null
  }
  if (explicit !== null && isAgencyAlone(clause, tagged) && drafts.some((draft) => draft.isInherited)) {
    applyLabel(drafts, { kind: 'lead', named: explicit })
    if (time !== undefined) dateAll(drafts, clause, time, tagged)
    return explicit
  }
  if (explicit !== null && last?.isInherited === true && isRemark(clause, tagged)) {
    applyLabel(drafts, { kind: 'lead', named: explicit })
    extend(last, clause, tagged)
    return explicit
  }
  if (explicit !== null && last !== undefined && isHelp(clause, last, tagged)) {
    last.collaborators.push(explicit)
    extend(last, clause, tagged)
    if (time !== undefined) last.time ??= { mention: time, visible: tagged.visible }
    return null
  }
  const goesOn =
    explicit === null &&
    time === undefined &&
    last !== undefined &&
    clause.mood !== 'telling' &&
    clause.mood !== 'blame'
  if (goesOn && (last.time === null || GOES_ON.test(foldedOf(tagged, clause)))) {
    extend(last, clause, tagged)
    return null
  }
  const inherited = carried ?? context.heading ?? context.fallback()
  drafts.push({
    words: { tagged, from: clause.from, to: clause.to },
    actionFrom: clause.actionFrom,
    doer: explicit ?? inherited,
    isInherited: explicit === null,
    collaborators: clause.collaborators.map((mentioned) => namedOf(tagged, mentioned)),
    reportTo: clause.reportTo.map((mentioned) => namedOf(tagged, mentioned)),
    via: clause.via.map((mentioned) => namedOf(tagged, mentioned)),
    time: time === undefined ? null : { mention: time, visible: tagged.visible },
  })
  return explicit
}

/** `Từ ngày 20/9/2021, học sinh lớp 1 đến trường`: what begins on a day of its own is no part of what stands before. */
const STARTS_THEN = /^(?:kể )?từ (?:ngày|tháng|\d)/u

/** `… . Giao Phòng Nội vụ chủ trì.`: names the doer of what stands before, and nothing to do of its own. */
function isAgencyAlone(clause: Clause, tagged: Tagged): boolean {
  const words = foldedOf(tagged, { from: clause.actionFrom, to: clause.to })
  const [time] = clause.times
  const own =
    time === undefined
      ? words
      : words.replace(tagged.visible.folded.slice(time.span.start, time.span.end), '')
  return (
    (clause.doer?.rule === 'assign' || /^\s*chủ trì\W*$/u.test(own)) &&
    /^[\s,:]*(?:chủ trì|thực hiện|chủ trì thực hiện|phụ trách|chủ trì triển khai)[\s,;]*$/u.test(own)
  )
}

/** `Rà soát biên chế. (Phòng Nội vụ chủ trì; Phòng Tư pháp phối hợp)`: brackets of their own say who does what stands before. */
function isRemark({ doer, from, to, times }: Clause, { tokens }: Tagged): boolean {
  return (
    doer?.rule === 'agent' &&
    times.length === 0 &&
    tokens[from]?.folded === '(' &&
    tokens[to - 1]?.folded === ')'
  )
}

/**
 * `…; Phòng Tư pháp, Công an huyện phối hợp.`, `Phòng Nội vụ chủ trì; Phòng Tư pháp phối hợp rà soát …`: who helps has
 * nothing to do of their own.
 */
function isHelp(clause: Clause, before: Draft, tagged: Tagged): boolean {
  if (clause.doer?.rule !== 'subject') return false
  const words = foldedOf(tagged, { from: clause.actionFrom, to: clause.to })
  if (/^\s*(?:cùng )?phối hợp(?: thực hiện)?$/u.test(words)) return true
  const led = foldedOf(tagged, { from: before.actionFrom, to: before.words.to })
  return /^\s*chủ trì\W*$/u.test(led) && /^\s*phối hợp (?!với |cùng )/u.test(words)
}

/** A completion phrase at an item's end dates what the item says before it. */
function dateAll(drafts: readonly Draft[], clause: Clause, time: TimeMention, tagged: Tagged): boolean {
  const open = drafts.filter((draft) => draft.time === null)
  const last = open.at(-1)
  if (last === undefined) return false
  for (const draft of open) draft.time = { mention: time, visible: tagged.visible }
  // A row that has a day of its own between them keeps its words to itself.
  if (last === drafts.at(-1)) extend(last, clause, tagged)
  else addParties(last, clause, tagged)
  return true
}

function extend(draft: Draft, clause: Clause, tagged: Tagged): void {
  draft.words = { ...draft.words, to: Math.max(draft.words.to, clause.to) }
  addParties(draft, clause, tagged)
}

function addParties(draft: Draft, clause: Clause, tagged: Tagged): void {
  const add = (into: Named[], from: readonly Mentioned[]) =>
    into.push(...from.map((mentioned) => namedOf(tagged, mentioned)))
  add(draft.collaborators, clause.collaborators)
  if (draft.reportTo.length === 0) add(draft.reportTo, clause.reportTo)
  if (draft.via.length === 0) add(draft.via, clause.via)
}

/** A row for each schedule of the mention: `trong tháng 3, tháng 5` is two. */
function rowsOf(draft: Draft, item: Item, context: ItemContext): Row[] {
  const row = {
    item: item.path,
    words: draft.words,
    actionFrom: draft.actionFrom,
    doer: draft.doer,
    isInherited: draft.isInherited,
    collaborators:
      draft.collaborators.length > 0
        ? draft.collaborators
        : draft.isInherited
          ? context.headingCollaborators
          : [],
    reportTo: draft.reportTo,
    via: draft.via,
    heading: context.heading,
  }
  const { time } = draft
  return time === null
    ? [{ ...row, time: null }]
    : time.mention.schedules.map((schedule) => ({ ...row, time: { ...time, schedule } }))
}
