import type { Cue } from '../../lexicon/cues.js'
import { skipParenthesis } from '../../party/grammar/organ-area.js'
import { readUnknownBody } from '../../party/grammar/unknown.js'
import { readUnits } from '../../party/read.js'
import { after, has, spanOf, startsWith, type Tagged, textOf } from '../../party/tags.js'
import { type UnitsRead, unitOf } from '../../party/unit.js'
import { isNameEnd } from '../../party/word-class.js'
import { afterHow, collectBefore, endsRemark, readUnknownHelpers } from './helpers.js'
import type { ClauseContext, Mentioned, MentionRule, Open } from './model.js'
import {
  handedTo,
  handsOn,
  isBehindComma,
  isChannel,
  isFigure,
  isForwarding,
  isLaterStep,
  passesOn,
  receives,
  reviews,
} from './recipients.js'
import { namesTerm } from './signs.js'

/** Reads what stands at `at` into the open clause; the result is the token to go on with. */
export function step(tagged: Tagged, at: number, open: Open, context: ClauseContext): number {
  const timeEnd = context.afterTime(at)
  if (timeEnd !== undefined) {
    // `gửi các xã lấy ý kiến trước 20/5, trình UBND huyện trước 25/5`: by the second day the doer acts again.
    if (open.isPassedOn && namesTerm(timeEnd, open.limit, context)) open.isPassedOn = false
    return timeEnd
  }
  const match = tagged.tags[at]
  if (match === undefined) return at + 1
  const { cue } = match.meaning
  const inBrackets = context.depths[at] !== 0
  if (inBrackets && cue !== 'via' && cue !== 'report' && cue !== 'coordinate') return at + 1
  switch (cue) {
    case 'coordinate':
      if (inBrackets && endsRemark(tagged, match.end)) collectBefore(tagged, at, open)
      return (
        collect(tagged, afterHow(tagged, match.end), at, open.collaborators, 'coordinate', open.limit) ??
        match.end
      )
    case 'report': {
      if (isLaterStep(tagged, at)) return passOver(tagged, match.end) ?? match.end
      const isBack = open.isAsking ? isBehindComma(tagged, at) : open.isReviewed && handsOn(tagged, at)
      if (isBack) open.isPassedOn = open.isAsking = false
      const isFirst = !open.isPassedOn
      const end = isFirst
        ? collect(tagged, match.end, at, open.reportTo, 'report', open.limit)
        : passOver(tagged, match.end)
      // `thông tin về tình hình dịch`: of what is told nobody need be told.
      if (end !== undefined || tagged.tokens[at]?.folded !== 'thông') open.reports = true
      if (end !== undefined && isFirst) passOn(tagged, end, open)
      return end ?? match.end
    }
    case 'to': {
      if (!open.reports || open.isPassedOn) return passOver(tagged, match.end) ?? match.end
      const end = receives(tagged, at)
        ? collect(tagged, match.end, at, open.reportTo, 'to', open.limit)
        : passOver(tagged, match.end)
      if (end !== undefined) passOn(tagged, end, open)
      return end ?? match.end
    }
    case 'via':
      if (isChannel(tagged, match.end)) return match.end
      return collect(tagged, match.end, at, open.via, 'via', open.limit) ?? match.end
    case 'purpose':
      if (open.reportTo.length > 0 || isForwarding(tagged, match.end)) open.isPassedOn = true
      return passOver(tagged, match.end) ?? match.end
    case 'advise': {
      const end = passOver(tagged, match.end)
      // `tham mưu Bộ trưởng ký công điện gửi …`: who signs sends it.
      if (end !== undefined && tagged.tokens[end]?.folded === 'ký') open.isPassedOn = true
      return end ?? match.end
    }
    default: {
      const toAt = open.isPassedOn ? undefined : handedTo(tagged, at, open.limit)
      const to = toAt === undefined ? undefined : after(tagged, toAt)
      const end = to && collect(tagged, to, toAt ?? to, open.reportTo, 'to', open.limit)
      if (end !== undefined) passOn(tagged, end, open)
      return end ?? passOver(tagged, match.end) ?? match.end
    }
  }
}

function passOn(tagged: Tagged, at: number, open: Open): void {
  open.isPassedOn = passesOn(tagged, at)
  open.isReviewed = open.isPassedOn && reviews(tagged, at)
}

function collect(
  tagged: Tagged,
  at: number,
  cueAt: number,
  into: Mentioned[],
  rule: MentionRule,
  limit: number,
): number | undefined {
  // `gửi: Phòng Nội vụ` names who gets it; `chế độ thông tin, báo cáo: Phòng Nội vụ …` is a label.
  const isNamed = tagged.tokens[at]?.folded === ':' && tagged.tokens[cueAt]?.folded !== 'báo'
  const start = isNamed ? at + 1 : at
  const read =
    readUnits(tagged, start, limit) ??
    ownBodyAt(tagged, start) ??
    (rule === 'coordinate'
      ? (readUnknownBody(tagged, start) ?? readUnknownHelpers(tagged, start))
      : undefined)
  if (read === undefined) return undefined
  const isDropped = rule !== 'coordinate' && isFigure(tagged, cueAt, start, read)
  tagged.trace?.note({
    part: 'clause',
    rule: isDropped ? 'figure' : rule,
    outcome: isDropped ? 'dropped' : 'read',
    span: spanOf(tagged, cueAt, read.end),
  })
  if (isDropped) return undefined
  into.push({ units: read.units, from: cueAt, to: read.end, rule })
  return collectBehindRemark(tagged, read.end, into, rule, limit) ?? read.end
}

/** Cues by which a remark says a task of its own: `(gửi Phòng Nội vụ)`. */
const WORKING: ReadonlySet<Cue | undefined> = new Set(['assign', 'request', 'coordinate', 'report', 'via'])

/** `phối hợp Sở Xây dựng (cơ quan thường trực), Sở Tài chính`: a remark in brackets does not end the list. */
function collectBehindRemark(
  tagged: Tagged,
  at: number,
  into: Mentioned[],
  rule: MentionRule,
  limit: number,
): number | undefined {
  const close = skipParenthesis(tagged, at)
  const joint = tagged.tokens[close]?.folded
  if (close === at || (joint !== ',' && joint !== 'và' && joint !== ';')) return undefined
  const inside = tagged.tags.slice(at, close).some((tag) => tag !== undefined && WORKING.has(tag.meaning.cue))
  const read = inside ? undefined : readUnits(tagged, close + 1, limit)
  // `…, UBND xã rà soát`: a party before a task is a new subject.
  const isListed = read?.units.every(({ kind }) => kind !== 'place') === true && !isSubject(tagged, read.end)
  if (read === undefined || !isListed) return undefined
  into.push({ units: read.units, from: close + 1, to: read.end, rule })
  return collectBehindRemark(tagged, read.end, into, rule, limit) ?? read.end
}

/** Whether what stands behind a party makes a subject of it. */
function isSubject(tagged: Tagged, at: number): boolean {
  return has(tagged, at, 'modal') || has(tagged, at, 'adverb') || startsWith(tagged, at, 'chủ trì')
}

/** `báo cáo Sở (qua Văn phòng)`: with a capital and no field, the issuer's own body. */
function ownBodyAt(tagged: Tagged, at: number): UnitsRead | undefined {
  const token = tagged.tokens[at]
  const isHead = tagged.tags[at]?.meaning.organ !== undefined && token?.capital === true
  const end = after(tagged, at)
  return isHead && isNameEnd(tagged, end)
    ? { end, units: [unitOf('organ', textOf(tagged, at, end))] }
    : undefined
}

/** A party named in passing, as the object of a verb or a preposition, is nobody's doer. */
function passOver(tagged: Tagged, at: number): number | undefined {
  return readUnits(tagged, at)?.end
}
