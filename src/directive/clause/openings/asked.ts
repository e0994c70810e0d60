import { skipParenthesis } from '../../../party/grammar/organ-area.js'
import { readUnknownBody } from '../../../party/grammar/unknown.js'
import { readUnits } from '../../../party/read.js'
import { after, has, type Tagged } from '../../../party/tags.js'
import type { UnitsRead } from '../../../party/unit.js'
import { isTaskWord } from '../../../party/word-class.js'
import { isOfSome } from '../signs.js'
import { readListedSet } from './listed-set.js'
import { type OpeningRule, opened, type Place } from './rule.js'

/*
 * Openings by a cue: who is given work, who is asked, whom it is about.
 */

export const some: OpeningRule = {
  name: 'some',
  phrases: ['Một số chủ đập không gửi báo cáo'],
  isAnywhere: true,
  read: (place) => {
    const { tagged, at, to } = place
    return isOfSome(tagged, at, to) ? opened('some', place, { doer: null, actionFrom: at }) : undefined
  },
}

export const assigned: OpeningRule = {
  name: 'assigned',
  phrases: ['Giao Phòng Nội vụ rà soát', 'Phân công đồng chí Lê Văn A theo dõi'],
  isAnywhere: true,
  read: (place) => readCue('assign', 'assigned', place),
}

export const requested: OpeningRule = {
  name: 'requested',
  phrases: ['Yêu cầu các xã báo cáo', 'Đề nghị Công an huyện tăng cường tuần tra'],
  isAnywhere: true,
  read: (place) => readCue('request', 'requested', place),
}

function readCue(cue: 'assign' | 'request', by: 'assigned' | 'requested', place: Place) {
  const { tagged, at, to } = place
  if (tagged.tags[at]?.meaning.cue !== cue) return undefined
  const asked = readAsked(tagged, skipMarks(tagged, after(tagged, at)))
  const isDoer =
    asked !== undefined &&
    tagged.tokens[at - 1]?.folded !== 'được' &&
    (!namesStaff(tagged, at) || namesOfficials(tagged, at, asked))
  if (!isDoer || asked.end > to) return undefined
  return opened(by, place, {
    doer: { units: asked.units, rule: cue, from: at, to: asked.end },
    actionFrom: asked.end,
  })
}

/** Whom a cue names; a name that stops short of the task is a longer one that no table knows. */
function readAsked(tagged: Tagged, at: number): UnitsRead | undefined {
  const known = readListedSet(tagged, at) ?? readUnits(tagged, at)
  const stopsShort =
    known !== undefined && tagged.tokens[known.end]?.kind === 'word' && !isTaskWord(tagged, known.end)
  const unknown = known === undefined || stopsShort ? readUnknownBody(tagged, at) : undefined
  return unknown !== undefined && unknown.end > (known?.end ?? at) ? unknown : known
}

/** `Phân công công chức phụ trách …` is the doer's own task; `Phân công đồng chí Lê Văn A …` names the doer. */
function namesStaff(tagged: Tagged, at: number): boolean {
  const word = tagged.tokens[at]?.folded
  return word === 'phân' || word === 'chỉ' || word === 'cử'
}

/** A person, a body, or a post with `đồng chí` before it; `phân công từng thành viên` deals out a doer's own people. */
function namesOfficials(tagged: Tagged, at: number, asked: UnitsRead): boolean {
  return asked.units.every(
    (unit) =>
      unit.kind === 'person' ||
      unit.kind === 'organ' ||
      (unit.kind === 'post' && has(tagged, after(tagged, at), 'personTitle')),
  )
}

export const topic: OpeningRule = {
  name: 'topic',
  phrases: ['Đối với Phòng Nội vụ: rà soát', 'Về phía các xã, tập trung giải phóng mặt bằng'],
  isAnywhere: true,
  read: (place, openAt) => {
    const { tagged, at, to } = place
    if (tagged.tags[at]?.meaning.cue !== 'topic') return undefined
    const named = readUnits(tagged, after(tagged, at))
    const about = named === undefined ? undefined : withRemark(tagged, named)
    if (about === undefined || about.end > to || !isClosed(tagged, about.end, to)) return undefined
    const behind = skipMarks(tagged, about.end)
    const next = about.end < to ? openAt({ ...place, from: behind, at: behind }) : undefined
    if (next?.doer?.rule === 'assign' || next?.doer?.rule === 'request') return next
    return opened('topic', place, {
      doer: { units: about.units, rule: 'topic', from: at, to: about.end },
      actionFrom: about.end,
    })
  },
}

/** Whether a topic ends at `at`: with the sentence, at a mark, or where the task begins. */
function isClosed(tagged: Tagged, at: number, to: number): boolean {
  const mark = tagged.tokens[at]?.folded
  return at >= to || mark === ':' || mark === ',' || mark === '.' || isTaskWord(tagged, at)
}

/** `Đối với nhà đầu tư (Công ty Thành Đạt):`: the remark in brackets says who the one of that kind is. */
function withRemark(tagged: Tagged, named: UnitsRead): UnitsRead {
  const end = skipParenthesis(tagged, named.end)
  if (end === named.end || named.units.some((unit) => unit.kind !== 'group')) return { ...named, end }
  const inside = readUnits(tagged, named.end + 1)
  const isWhole = inside?.end === end - 1 && inside.units.every((unit) => unit.kind === 'organ')
  return { end, units: isWhole ? inside.units : named.units }
}

export function skipMarks(tagged: Tagged, at: number): number {
  let index = at
  while (tagged.tokens[index]?.folded === ':' || tagged.tokens[index]?.folded === '-') index += 1
  return index
}
