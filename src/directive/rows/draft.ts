import type { Item } from '../../notice/outline.js'
import type { Tagged } from '../../party/tags.js'
import { LETTER_IN_CLASS } from '../../text/letters.js'
import type { TimeMention } from '../../time/schedule.js'
import { isDuty } from '../clause/duty.js'
import { blames, isUnclear, narrates } from '../clause/judge.js'
import type { Clause, Mentioned } from '../clause/model.js'
import { foldedOf } from '../clause/range.js'
import { hasOwnWork, isCompletion } from './completion.js'
import { applyLabel } from './label.js'
import { type Draft, type Inherited, type ItemContext, type Named, namedOf, type Row } from './model.js'

interface ClauseSetting {
  readonly tagged: Tagged
  readonly context: ItemContext
  readonly carried: Inherited | null
  /** Whether the sentence goes on to narrate, as the one before it did. */
  readonly isNarrative: boolean
  readonly isMarked: boolean
}

/** Words that only go on with the duty before them. */
const GOES_ON = new RegExp(
  `^(?:trong đó|nhất là|đặc biệt|đảm bảo|bảo đảm|tránh|không để|phấn đấu|không được|tuyệt đối|chịu trách nhiệm|nếu|trường hợp|từ đó|qua đó|đồng thời)(?![${LETTER_IN_CLASS}])`,
)

/** Adds a clause as a new row, or to the row it goes on with; the result is the doer it names. */
export function addClause(drafts: Draft[], clause: Clause, setting: ClauseSetting): Named | null {
  const { tagged, context, carried, isMarked, isNarrative } = setting
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
      narrates: isNarrative,
      isFirst: drafts.length === 0,
    })
  ) {
    const goesOn = explicit === null && isUnclear(clause) && time === undefined
    if (goesOn && last !== undefined && !STARTS_THEN.test(foldedOf(tagged, clause)))
      extend(last, clause, tagged)
    // `Phòng Y tế: tình hình …; yêu cầu phun hóa chất`: the name before the colon is the doer of what comes.
    return tagged.tokens[clause.doer?.to ?? clause.to]?.folded === ':' ? explicit : null
  }
  if (explicit !== null && isAgencyAlone(clause, tagged) && drafts.some((draft) => draft.origin !== 'said')) {
    applyLabel(drafts, { kind: 'lead', named: explicit })
    if (time !== undefined) dateAll(drafts, clause, time, tagged)
    return explicit
  }
  if (explicit !== null && last !== undefined && last.origin !== 'said' && isRemark(clause, tagged)) {
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
    explicit === null && time === undefined && last !== undefined && !narrates(clause) && !blames(clause)
  if (goesOn && (last.time === null || GOES_ON.test(foldedOf(tagged, clause)))) {
    extend(last, clause, tagged)
    return null
  }
  const inherited = carried ?? fromHeading(context) ?? context.fallback()
  drafts.push({
    words: { tagged, from: clause.from, to: clause.to },
    actionFrom: clause.actionFrom,
    doer: explicit ?? inherited?.named ?? null,
    origin: explicit === null ? (inherited?.origin ?? 'addressee') : 'said',
    collaborators: clause.collaborators.map((mentioned) => namedOf(tagged, mentioned)),
    reportTo: clause.reportTo.map((mentioned) => namedOf(tagged, mentioned)),
    via: clause.via.map((mentioned) => namedOf(tagged, mentioned)),
    time: time === undefined ? null : { mention: time, visible: tagged.visible },
  })
  return explicit
}

function fromHeading({ heading, headingOrigin }: ItemContext): Inherited | null {
  return heading === null ? null : { named: heading, origin: headingOrigin }
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
export function rowsOf(draft: Draft, item: Item, context: ItemContext): Row[] {
  const row = {
    item: item.path,
    words: draft.words,
    actionFrom: draft.actionFrom,
    doer: draft.doer,
    origin: draft.origin,
    collaborators:
      draft.collaborators.length > 0
        ? draft.collaborators
        : draft.origin !== 'said'
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
