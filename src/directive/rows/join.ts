import { spanOf, type Tagged } from '../../party/tags.js'
import { LETTER_IN_CLASS } from '../../text/letters.js'
import type { TimeMention } from '../../time/schedule.js'
import { isDuty } from '../clause/duty.js'
import { blames, isUnclear, narrates } from '../clause/judge.js'
import type { Clause } from '../clause/model.js'
import { foldedOf } from '../clause/range.js'
import { hasOwnWork, isCompletion } from './completion.js'
import { dateAll, extend } from './draft.js'
import { applyLabel } from './label.js'
import { type Draft, type Inherited, type ItemContext, type Named, namedOf } from './model.js'

/** Where a clause stands, and what stands before it. */
interface ClauseSetting {
  readonly tagged: Tagged
  readonly context: ItemContext
  readonly carried: Inherited | null
  /** Whether the sentence goes on to narrate, as the one before it did. */
  readonly isNarrative: boolean
  readonly isMarked: boolean
}

/** A clause that is to be a row, or to go to those before it. */
interface Joining extends ClauseSetting {
  readonly drafts: Draft[]
  readonly clause: Clause
  readonly last: Draft | undefined
  /** The doer that the clause names. */
  readonly explicit: Named | null
  readonly time: TimeMention | undefined
}

/** What became of a clause: the doer that it hands on to the clauses behind it. */
interface Joined {
  readonly doer: Named | null
}

/** One way in which a clause goes to the rows before it, or is none. */
interface JoinRule {
  readonly name: string
  readonly phrase: string
  readonly join: (joining: Joining) => Joined | undefined
}

const NOBODY: Joined = { doer: null }

/** The ways in the order in which they are tried; a clause that none of them takes is a row of its own. */
export const JOINS: readonly JoinRule[] = [
  {
    name: 'dates-item',
    phrase: 'Rà soát biên chế; báo cáo. Hoàn thành trước ngày 30/4',
    join: ({ drafts, clause, last, explicit, time, tagged }) => {
      if (time?.scope !== 'item' || explicit !== null || last === undefined) return undefined
      if (last.time !== null && hasOwnWork(clause, time, tagged)) return undefined
      return dateAll(drafts, clause, time, tagged) ? NOBODY : undefined
    },
  },
  {
    name: 'time-alone',
    phrase: 'Rà soát biên chế; tiến độ xong trước ngày 30/4',
    join: ({ drafts, clause, last, explicit, time, tagged }) => {
      if (time === undefined || explicit !== null || last === undefined) return undefined
      const saysNothing = clause.actionFrom >= clause.to
      if (!saysNothing && !isCompletion(clause, time, tagged)) return undefined
      const ofSameDoer = drafts.filter((draft) => draft.doer === last.doer)
      return dateAll(ofSameDoer, clause, time, tagged) || saysNothing ? NOBODY : undefined
    },
  },
  {
    name: 'no-duty',
    phrase: 'Phòng Nội vụ đã rà soát xong',
    join: ({ drafts, clause, last, explicit, time, tagged, context, isMarked, isNarrative }) => {
      const { isAssessment } = context
      const isFirst = drafts.length === 0
      const setting = { isAssessment, time: context.time, isMarked, narrates: isNarrative, isFirst }
      if (isDuty(clause, tagged, setting)) return undefined
      const goesOn = explicit === null && isUnclear(clause) && time === undefined
      if (goesOn && last !== undefined && !STARTS_THEN.test(foldedOf(tagged, clause)))
        extend(last, clause, tagged)
      // `Phòng Y tế: tình hình …; yêu cầu phun hóa chất`: the name before the colon is the doer of what comes.
      return tagged.tokens[clause.doer?.to ?? clause.to]?.folded === ':' ? { doer: explicit } : NOBODY
    },
  },
  {
    name: 'agency-alone',
    phrase: 'Rà soát biên chế. Giao Phòng Nội vụ chủ trì',
    join: ({ drafts, clause, explicit, time, tagged }) => {
      const isOpen = drafts.some((draft) => draft.origin !== 'said')
      if (explicit === null || !isOpen || !isAgencyAlone(clause, tagged)) return undefined
      applyLabel(drafts, { kind: 'agency', named: explicit })
      if (time !== undefined) dateAll(drafts, clause, time, tagged)
      return { doer: explicit }
    },
  },
  {
    name: 'remark',
    phrase: 'Rà soát biên chế. (Phòng Nội vụ chủ trì; Phòng Tư pháp phối hợp)',
    join: ({ drafts, clause, last, explicit, tagged }) => {
      if (explicit === null || last === undefined || last.origin === 'said') return undefined
      if (!isRemark(clause, tagged)) return undefined
      applyLabel(drafts, { kind: 'agency', named: explicit })
      extend(last, clause, tagged)
      return { doer: explicit }
    },
  },
  {
    name: 'help',
    phrase: 'Phòng Nội vụ rà soát biên chế; Phòng Tư pháp, Công an huyện phối hợp',
    join: ({ clause, last, explicit, time, tagged }) => {
      if (explicit === null || last === undefined || !isHelp(clause, last, tagged)) return undefined
      last.collaborators.push(explicit)
      extend(last, clause, tagged)
      if (time !== undefined) last.time ??= { mention: time, visible: tagged.visible }
      return NOBODY
    },
  },
  {
    name: 'goes-on',
    phrase: 'Phòng Nội vụ rà soát biên chế; không để sót đối tượng',
    join: ({ clause, last, explicit, time, tagged }) => {
      if (explicit !== null || time !== undefined || last === undefined) return undefined
      if (narrates(clause) || blames(clause)) return undefined
      if (last.time !== null && !GOES_ON.test(foldedOf(tagged, clause))) return undefined
      extend(last, clause, tagged)
      return NOBODY
    },
  },
]

/** Adds a clause as a new row, or to the row it goes on with; the result is the doer it names. */
export function addClause(drafts: Draft[], clause: Clause, setting: ClauseSetting): Named | null {
  const { tagged } = setting
  const { doer, times } = clause
  const explicit = doer && namedOf(tagged, doer)
  const joining = { ...setting, drafts, clause, last: drafts.at(-1), explicit, time: times[0] }
  for (const { name, join } of JOINS) {
    const joined = join(joining)
    if (joined === undefined) continue
    const span = spanOf(tagged, clause.from, clause.to)
    if (name !== 'no-duty') tagged.trace?.note({ part: 'row', rule: name, outcome: 'read', span })
    return joined.doer
  }
  drafts.push(draftOf(joining))
  return explicit
}

function draftOf({ tagged, context, carried, clause, explicit, time }: Joining): Draft {
  const inherited = carried ?? fromHeading(context) ?? context.fallback()
  return {
    words: { tagged, from: clause.from, to: clause.to },
    actionFrom: clause.topicFrom ?? clause.actionFrom,
    doer: explicit ?? inherited?.named ?? null,
    origin: explicit === null ? (inherited?.origin ?? 'addressee') : 'said',
    collaborators: clause.collaborators.map((mentioned) => namedOf(tagged, mentioned)),
    reportTo: clause.reportTo.map((mentioned) => namedOf(tagged, mentioned)),
    via: clause.via.map((mentioned) => namedOf(tagged, mentioned)),
    time: time === undefined ? null : { mention: time, visible: tagged.visible },
  }
}

/** Words that only go on with the duty before them. */
const GOES_ON = new RegExp(
  `^(?:trong đó|nhất là|đặc biệt|đảm bảo|bảo đảm|tránh|không để|phấn đấu|không được|tuyệt đối|chịu trách nhiệm|nếu|trường hợp|từ đó|qua đó|đồng thời)(?![${LETTER_IN_CLASS}])`,
)

/** `Từ ngày 20/9/2021, học sinh lớp 1 đến trường`: what begins on a day of its own is no part of what stands before. */
const STARTS_THEN = /^(?:kể )?từ (?:ngày|tháng|\d)/u

function fromHeading({ heading, headingOrigin }: ItemContext): Inherited | null {
  return heading === null ? null : { named: heading, origin: headingOrigin }
}

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
