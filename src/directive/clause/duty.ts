import { has, spanOf, startsWith, type Tagged } from '../../party/tags.js'
import type { TimeContext } from '../../time/schedule.js'
import { blames, isUnclear, narrates, orders, praises } from './judge.js'
import type { Clause } from './model.js'
import { foldedOf } from './range.js'

/** Where a clause stands. */
export interface Setting {
  /** Under a heading that judges. */
  readonly isAssessment: boolean
  readonly time: TimeContext
  /** Whether its item has a marker. */
  readonly isMarked: boolean
  /** Whether the sentence goes on to narrate, as the one before it did. */
  readonly narrates: boolean
  /** Whether nothing of the item has been told to be done before it. */
  readonly isFirst: boolean
}

/** What makes a duty of a clause, or none, where it stands. */
interface DutyRuling {
  readonly name: string
  readonly isDuty: boolean
  readonly phrase: string
  readonly holds: (clause: Clause, tagged: Tagged, setting: Setting) => boolean
}

/** The rulings in the order in which they are asked. */
export const DUTIES: readonly DutyRuling[] = [
  {
    name: 'no-task',
    isDuty: false,
    phrase: 'Phòng Nội vụ, Phòng Tư pháp.',
    holds: ({ actionFrom, to }) => actionFrom >= to,
  },
  {
    name: 'given-among-judgements',
    isDuty: true,
    phrase: 'Tồn tại, hạn chế: Yêu cầu các xã rút kinh nghiệm',
    holds: (clause, _, { isAssessment }) => isAssessment && orders(clause) && isGivenTo(clause),
  },
  {
    name: 'to-come-among-judgements',
    isDuty: true,
    phrase: 'Về kết quả giám sát: Phòng Y tế kiểm điểm trước ngày 25/4',
    holds: (clause, tagged, { isAssessment, time }) =>
      isAssessment &&
      orders(clause) &&
      clause.doer !== null &&
      !isGiving(clause, tagged) &&
      isToCome(clause, tagged, time),
  },
  {
    name: 'judgement',
    isDuty: false,
    phrase: 'Kết quả: Phòng Nội vụ tổ chức 02 lớp tập huấn',
    holds: (_clause, _tagged, { isAssessment }) => isAssessment,
  },
  {
    name: 'points-on',
    isDuty: false,
    phrase: 'Thực hiện các nội dung sau:',
    holds: (clause, tagged) => pointsOn(clause, tagged),
  },
  {
    name: 'occasion',
    isDuty: false,
    phrase: 'Nhân dịp Đại hội Hội Nông dân tỉnh lần thứ V.',
    holds: (clause, tagged) =>
      clause.doer === null && startsWith(tagged, clause.from, 'nhân dịp') && clause.times.length === 0,
  },
  {
    name: 'issued',
    isDuty: false,
    phrase: 'Ngày 10/02/2026, Bộ Y tế ban hành Công văn số 12/BYT, đề nghị gửi trước ngày 10/3',
    holds: (clause, tagged) => !isGivenTo(clause) && ISSUED.test(foldedOf(tagged, clause)),
  },
  {
    name: 'basis',
    isDuty: false,
    phrase: 'Thực hiện Công văn số 19/TY ngày 05/02/2026 của Cục Thú y.',
    holds: (clause, tagged, { isMarked, isFirst }) =>
      isFirst &&
      clause.doer === null &&
      clause.times.length === 0 &&
      (!isMarked || (clause.actionFrom === clause.from && startsWith(tagged, clause.from, 'căn cứ'))) &&
      BASIS.test(foldedOf(tagged, clause)),
  },
  {
    name: 'score',
    isDuty: false,
    phrase: 'Đối với thủ kho: Tổng điểm đạt từ 60 điểm',
    holds: (clause, tagged) => SCORE.test(foldedOf(tagged, clause)),
  },
  {
    name: 'order',
    isDuty: true,
    phrase: 'Phòng Nội vụ rà soát biên chế',
    holds: (clause) => orders(clause),
  },
  {
    name: 'blame',
    isDuty: false,
    phrase: 'Một số xã chưa gửi báo cáo tháng',
    holds: (clause) => blames(clause),
  },
  {
    name: 'worth',
    isDuty: false,
    phrase: 'Việc nộp báo cáo hằng tuần là một căn cứ xếp loại',
    holds: (clause) => praises(clause),
  },
  {
    name: 'past-term',
    isDuty: false,
    phrase: 'UBND tỉnh đã có văn bản gửi các trạm, hạn nộp trước ngày 20/01 (nay là 02/3)',
    holds: (clause, _, { time }) => isPast(clause, time),
  },
  {
    name: 'timed-delivery',
    isDuty: true,
    phrase: 'Kết quả gửi về Phòng Nội vụ trước ngày 20/4',
    holds: (clause, tagged) =>
      narrates(clause) && clause.times.length > 0 && DELIVERY.test(foldedOf(tagged, clause)),
  },
  {
    name: 'work-to-come',
    isDuty: true,
    phrase: 'Đến 31/12, tỷ lệ số hóa đạt 100%',
    holds: (clause, tagged, { time }) => narrates(clause) && isWorkToCome(clause, tagged, time),
  },
  {
    name: 'agreed-work',
    isDuty: true,
    phrase: 'Thống nhất nội dung, hoàn thiện và ban hành trước ngày 20/4',
    holds: (clause, tagged, { time }) => narrates(clause) && isAgreedWork(clause, tagged, time),
  },
  {
    name: 'narration',
    isDuty: false,
    phrase: 'Phòng Nội vụ đã hoàn thành việc rà soát',
    holds: (clause) => narrates(clause),
  },
  {
    name: 'narration-goes-on',
    isDuty: false,
    phrase: 'Tiến độ còn chậm. Đường tỉnh 305, đường tránh',
    holds: (clause, _, setting) => isUnclear(clause) && setting.narrates,
  },
  {
    name: 'timed',
    isDuty: true,
    phrase: 'Đường tỉnh 305 xong trước 30/4',
    holds: ({ times }) => times.length > 0,
  },
  {
    name: 'entry',
    isDuty: true,
    phrase: 'a) Đường tỉnh 305',
    holds: (_clause, _tagged, { isFirst, isMarked }) => isFirst && isMarked,
  },
]

/** Whether a clause tells somebody to do something. */
export function isDuty(clause: Clause, tagged: Tagged, setting: Setting): boolean {
  const ruling = DUTIES.find(({ holds }) => holds(clause, tagged, setting))
  const isDuty = ruling?.isDuty === true
  tagged.trace?.note({
    part: 'row',
    rule: ruling?.name ?? 'no-sign-of-duty',
    outcome: isDuty ? 'read' : 'dropped',
    note: clause.mood,
    span: spanOf(tagged, clause.from, clause.to),
  })
  return isDuty
}

const DELIVERY = /(?:báo cáo|gửi|nộp|trình|hoàn thành|xong)/u

/** Whether somebody gives the work to the doer. */
function isGivenTo({ doer }: Clause): boolean {
  return doer?.rule === 'assign' || doer?.rule === 'request' || doer?.rule === 'direct'
}

const POINTER =
  /^(?:(?:phân công|thực hiện|triển khai|tổ chức thực hiện|tập trung(?: thực hiện)?) )?(?:(?:các|một số|những) )?(?:nhiệm vụ|nội dung|công việc|giải pháp|phần việc)(?: (?:cụ thể|trọng tâm|chủ yếu))*(?: (?:như|theo))?(?: (?:bảng|biểu|phụ lục))? ?(?:sau(?: đây)?|dưới đây|(?:đính )?kèm(?: theo)?|\([^()]{0,40}(?:kèm|phụ lục)[^()]{0,40}\))[\s.:]*$/u

/** `Thực hiện các nội dung sau:`, `Phân công nhiệm vụ cụ thể (có Phụ lục kèm theo)`: the duties stand elsewhere. */
function pointsOn(clause: Clause, tagged: Tagged): boolean {
  return clause.doer === null && clause.times.length === 0 && POINTER.test(foldedOf(tagged, clause).trim())
}

/** Who issued what on a day that is past: `Ngày 10/02/2026, Bộ Y tế ban hành Công văn số 12/BYT …, đề nghị gửi trước …`. */
const ISSUED =
  /^ngày \d[\d/.-]*(?: tháng \d+ năm \d+)?,? [^.;:]{0,80}? (?:đã )?(?:ban hành|có|phát hành|ký ban hành|gửi) (?:công văn|văn bản|quyết định|kế hoạch|chỉ thị|thông báo|công điện|tờ trình|báo cáo) số/u

/** So many points for so much. */
const SCORE = /(?:tổng (?:số )?điểm|đạt từ|trừ|cộng|tối đa) [^.;]{0,20}\d+ điểm(?= |$|[,)])/u

/** A document that a free paragraph begins with: what the orders behind it go back to. */
const BASIS =
  /^(?:thực hiện|triển khai|triển khai thực hiện|căn cứ|tiếp theo|phúc đáp|theo) (?:ý kiến|nội dung|chỉ đạo|sự chỉ đạo|công văn|văn bản|quyết định|kế hoạch|thông báo|nghị quyết|chỉ thị|chương trình|kết luận|công điện|luật|nghị định|thông tư)[^.;]{0,160} (?:số )?\d+[^ .;]{0,20}\/\p{L}/u

/** `UBND tỉnh giao UBND huyện hoàn thành … trước ngày 30/6`: told of one above who gave the task. */
function isGiving(clause: Clause, tagged: Tagged): boolean {
  const cue = tagged.tags[clause.actionFrom]?.meaning.cue
  return cue === 'assign' || cue === 'request'
}

/** `Về kết quả giám sát` + `Phòng Y tế kiểm điểm trước ngày 25/4`: by a day to come nothing has been done yet. */
function isToCome(clause: Clause, tagged: Tagged, time: TimeContext): boolean {
  return isAhead(clause, tagged, time) && !SAYS_DONE.test(foldedOf(tagged, clause))
}

/** Whether every time that a clause names is over at the reference day. */
function isPast({ times }: Clause, { reference }: TimeContext): boolean {
  return (
    reference !== null &&
    times.length > 0 &&
    times.every(({ schedules }) =>
      schedules.every(
        (schedule) => schedule.kind === 'deadline' && schedule.due !== null && schedule.due < reference,
      ),
    )
  )
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
