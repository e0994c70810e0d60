import type { Tagged } from '../../party/tags.js'
import { agentIn, remarkIn } from './agent.js'
import { changeAt, startsOnOccasion } from './change.js'
import { helpersAt } from './helpers.js'
import { judge, orders } from './judge.js'
import type { Clause, ClauseContext, Open, Opening } from './model.js'
import { openSentence } from './openings/index.js'
import { endOfPeriod } from './openings/narrated.js'
import { LONGEST_LABEL, type TokenRange } from './range.js'
import { step } from './step.js'
import { isBan, isProposed, splitAtTimes } from './times.js'

/** The clauses of one sentence, left to right. */
export function clausesOf(tagged: Tagged, sentence: TokenRange, context: ClauseContext): Clause[] {
  const clauses: Clause[] = []
  let open = begin(tagged, openSentence(tagged, sentence, context), sentence.from, sentence.to)
  const close = (to: number) => {
    if (to > open.from)
      clauses.push(...splitAtTimes(tagged, finish(tagged, open, to, context), context.depths))
  }
  for (let index = Math.max(open.opening.actionFrom, sentence.from); index < sentence.to; ) {
    const helpersEnd = context.depths[index] === 0 ? helpersAt(tagged, index, open) : undefined
    if (helpersEnd !== undefined) {
      index = helpersEnd
      continue
    }
    const change = changeAt(tagged, index, sentence, context, open)
    if (change !== undefined) {
      if (!isLabel(tagged, open, index) && !leadsToAsking(tagged, open, index, change)) close(index)
      open = begin(tagged, change, index, sentence.to)
      index = Math.max(change.actionFrom, index + 1)
    } else index = Math.max(step(tagged, index, open, context), index + 1)
  }
  close(sentence.to)
  return clauses
}

/** `Tiêu chuẩn - đo lường: UBND huyện …`, `Năm 2023, Phòng Nội vụ …`: what stands before and tells nobody to do anything. */
function isLabel(tagged: Tagged, open: Open, to: number): boolean {
  if (startsOnOccasion(tagged, open) || endOfPeriod(tagged, open.from) === to) return true
  return tagged.tokens[to]?.folded === ':' && open.opening.doer === null && to - open.from <= LONGEST_LABEL
}

/** `Vừa nêu cách chấm điểm, UBND tỉnh đề nghị …`: what the office says before it asks is why it asks. */
function leadsToAsking({ tokens }: Tagged, { opening }: Open, to: number, change: Opening): boolean {
  return opening.doer === null && change.by === 'superior' && tokens[to]?.folded === ','
}

function begin(tagged: Tagged, opening: Opening, from: number, limit: number): Open {
  const reports = namesReport(tagged, from, opening.actionFrom)
  return {
    opening,
    from,
    limit,
    collaborators: [],
    reportTo: [],
    via: [],
    reports,
    isPassedOn: false,
    isReviewed: false,
    isAsking: false,
  }
}

/** `Về chế độ báo cáo của xã: …`: the topic is a report, so `về X` names who gets it. */
function namesReport(tagged: Tagged, from: number, to: number): boolean {
  for (let index = from; index < to; index += 1) {
    if (tagged.tokens[index]?.folded === 'báo' && tagged.tokens[index + 1]?.folded === 'cáo') return true
  }
  return false
}

function finish(tagged: Tagged, open: Open, to: number, context: ClauseContext): Clause {
  const isOpen = open.opening.doer === null
  const agent = isOpen
    ? (remarkIn(tagged, open.from, to) ?? (orders(open.opening) ? undefined : agentIn(tagged, open.from, to)))
    : undefined
  const { from, opening } = open
  const ruled =
    agent && judge({ tagged, by: 'agent', doer: agent, from, at: opening.actionFrom, to, context })
  const mood = ruled ?? opening.mood
  const first = tagged.tokens[Math.max(open.from, open.opening.timesFrom ?? 0)]?.start ?? 0
  const last = tagged.tokens[to - 1]?.end ?? first
  return {
    from: open.from,
    to,
    doer: agent ?? open.opening.doer,
    mood,
    actionFrom: open.opening.actionFrom,
    topicFrom: open.opening.topicFrom,
    collaborators: open.collaborators,
    reportTo: open.reportTo,
    via: open.via,
    times: context.times.filter(
      ({ span }) =>
        span.start >= first && span.start < last && !isBan(tagged, span) && !isProposed(tagged, span),
    ),
  }
}
