import { has, type Tagged } from '../../party/tags.js'
import type { TimeContext } from '../../time/schedule.js'
import type { Clause } from './model.js'
import { foldedOf } from './range.js'

/** Where a clause stands. */
interface Setting {
  /** Under a heading that judges. */
  readonly isAssessment: boolean
  readonly time: TimeContext
  /** Whether its item has a marker. */
  readonly isMarked: boolean
  /** Whether the sentence goes on to tell, as the one before it did. */
  readonly tells: boolean
  /** Whether nothing of the item has been told to be done before it. */
  readonly isFirst: boolean
}

/** Whether a clause tells somebody to do something. */
export function isDuty(
  clause: Clause,
  tagged: Tagged,
  { isAssessment, time, isMarked, tells, isFirst }: Setting,
): boolean {
  if (clause.actionFrom >= clause.to) return false
  const rule = clause.doer?.rule
  const isTold = rule === 'assign' || rule === 'request' || rule === 'direct'
  if (isAssessment)
    return (
      clause.mood === 'order' &&
      (isTold || (clause.doer !== null && !isGiving(clause, tagged) && isToCome(clause, tagged, time)))
    )
  if (pointsOn(clause, tagged)) return false
  if (clause.mood === 'order') return true
  if (clause.mood === 'blame') return false
  const isTimed = clause.times.length > 0
  if (clause.mood === 'telling')
    return (
      isTimed &&
      (/(?:báo cáo|gửi|nộp|trình|hoàn thành|xong)/u.test(foldedOf(tagged, clause)) ||
        isWorkToCome(clause, tagged, time) ||
        isAgreedWork(clause, tagged, time))
    )
  return !tells && (isTimed || (isFirst && isMarked))
}

const POINTER =
  /^(?:(?:phân công|thực hiện|triển khai|tổ chức thực hiện|tập trung(?: thực hiện)?) )?(?:(?:các|một số|những) )?(?:nhiệm vụ|nội dung|công việc|giải pháp|phần việc)(?: (?:cụ thể|trọng tâm|chủ yếu))*(?: (?:như|theo))?(?: (?:bảng|biểu|phụ lục))? ?(?:sau(?: đây)?|dưới đây|(?:đính )?kèm(?: theo)?|\([^()]{0,40}(?:kèm|phụ lục)[^()]{0,40}\))[\s.:]*$/u

/** `Thực hiện các nội dung sau:`, `Phân công nhiệm vụ cụ thể (có Phụ lục kèm theo)`: the duties stand elsewhere. */
function pointsOn(clause: Clause, tagged: Tagged): boolean {
  return clause.doer === null && clause.times.length === 0 && POINTER.test(foldedOf(tagged, clause).trim())
}

/** `UBND tỉnh giao UBND huyện hoàn thành … trước ngày 30/6`: told of one above who gave the task. */
function isGiving(clause: Clause, tagged: Tagged): boolean {
  const cue = tagged.tags[clause.actionFrom]?.meaning.cue
  return cue === 'assign' || cue === 'request'
}

/** `Về kết quả giám sát` + `Phòng Y tế kiểm điểm trước ngày 25/4`: by a day to come nothing has been done yet. */
function isToCome(clause: Clause, tagged: Tagged, time: TimeContext): boolean {
  return isAhead(clause, tagged, time) && !SAYS_DONE.test(foldedOf(tagged, clause))
}

/** Whether a clause names a term, not a bare day, that is not over at the reference day. */
function isAhead(clause: Clause, tagged: Tagged, { reference }: TimeContext): boolean {
  return clause.times.some(
    ({ span, schedules }) =>
      !BARE_DAY.test(tagged.visible.folded.slice(span.start, span.end)) &&
      schedules.some(
        (schedule) =>
          schedule.kind === 'deadline' &&
          (schedule.due === null || reference === null || schedule.due > reference),
      ),
  )
}

/** A day that no `trước`, `đến`, `trong` makes a term. */
const BARE_DAY = /^(?:ngày|sáng|trưa|chiều|tối|đêm|thứ|chủ nhật|\d)/u

/** `việc trao quà hoàn tất trước ngày 10/02`, `Đến 31/12, tỷ lệ số hóa đạt 100%`: the work itself is the subject. */
function isWorkToCome(clause: Clause, tagged: Tagged, time: TimeContext): boolean {
  if (!has(tagged, clause.actionFrom, 'nounStart')) return false
  const words = foldedOf(tagged, clause)
  if (/(?:^| )(?:đã|chưa|mới|ước|dự kiến|còn(?! (?:dưới|không quá|tối đa|\d))) /u.test(words)) return false
  return isAhead(clause, tagged, time) && (leadsClause(clause, tagged) || !SAYS_DONE.test(words))
}

/** `Thống nhất nội dung, hoàn thiện và ban hành trước ngày 20/4`: behind the comma is what follows from the decision. */
function isAgreedWork(clause: Clause, tagged: Tagged, time: TimeContext): boolean {
  const isAgreed = AGREED.test(foldedOf(tagged, { from: clause.actionFrom, to: clause.to }))
  if (!isAgreed || !isToCome(clause, tagged, time)) return false
  for (let index = clause.actionFrom; index < clause.to - 1; index += 1)
    if (tagged.tokens[index]?.folded === ',' && has(tagged, index + 1, 'verb')) return true
  return false
}

const AGREED = /^(?:cơ bản )?(?:thống nhất|nhất trí|đồng ý|thông qua)/u

/** Whether the clause begins with its time: how far a thing is to come by then. */
function leadsClause(clause: Clause, tagged: Tagged): boolean {
  const [time] = clause.times
  return time !== undefined && time.span.start < (tagged.tokens[clause.actionFrom]?.start ?? 0)
}

/** Behind a comma what was done, anywhere how far it came; `các công trình đã bàn giao` says which ones. */
const SAYS_DONE = /(?:^|[,(] ?)(?:đã|mới|hiện) | đạt (?:\d|trên|gần|hơn)/u
