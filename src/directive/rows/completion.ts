import type { Tagged } from '../../party/tags.js'
import type { TimeMention } from '../../time/schedule.js'
import type { Clause } from '../clause/model.js'
import { foldedOf } from '../clause/range.js'

/*
 * Clauses that say when what stands before them is done.
 */

/** `…; sau thời điểm này tổ chức cưỡng chế, xong trước 30/11`: a task of its own stands before the words of completion. */
export function hasOwnWork(clause: Clause, time: TimeMention, tagged: Tagged): boolean {
  const start = tagged.tokens[clause.from]?.start ?? 0
  const before = tagged.visible.folded.slice(start, time.span.start)
  return /,\s*$/.test(before) && !OPENS_COMPLETION.test(before)
}

const OPENS_COMPLETION = /^(?:hoàn thành|hoàn tất|xong|thời|hạn|tiến độ|báo cáo|kết quả|gửi)/u

/** `…; tiến độ xong trước ngày 30/11`, `…; thực hiện từ 10/4 đến 20/4`: says no more than when what stands before is done. */
export function isCompletion(clause: Clause, time: TimeMention, tagged: Tagged): boolean {
  const said = tagged.visible.folded.slice(time.span.start, time.span.end)
  const words = foldedOf(tagged, { from: clause.from, to: clause.to }).replace(said, '')
  return /^[\s,:]*(?:(?:tiến độ|thời gian|thời hạn|hạn)(?: (?:thực hiện|hoàn thành|xong|phải|là))*|(?:tổ chức |triển khai )?(?:thực hiện|triển khai|tổ chức))[\s,:]*$/u.test(
    words,
  )
}
