import { readUnits } from '../../party/read.js'
import type { Tagged } from '../../party/tags.js'
import type { Span } from '../../text/span.js'
import type { TimeMention } from '../../time/schedule.js'
import type { Clause, Mentioned } from './model.js'

/** How far before a day the `không` of a ban may stand. */
const LONGEST_BAN = 60

/** What is proposed, up to a year: `đề xuất phương án nhập hai trạm xá trong năm 2026 bảo đảm gọn`. */
const PROPOSED =
  /(?:^| )(?:đề xuất|kiến nghị) (?:các |những )?(?:phương án|chỉ tiêu|kế hoạch|nội dung|danh mục|chủ trương|giải pháp|nhu cầu|dự toán|mô hình)[^,;:.()]*$/u

/** How far before a year the words that propose may stand. */
const LONGEST_PROPOSAL = 90

/** A year inside of what is to be proposed is no deadline; a day, or a month to come, is when it is to be proposed. */
export function isProposed(tagged: Tagged, span: Span): boolean {
  const { folded } = tagged.visible
  if (!folded.startsWith('trong năm', span.start)) return false
  const isProposal = PROPOSED.test(folded.slice(Math.max(0, span.start - LONGEST_PROPOSAL), span.start))
  if (isProposal) tagged.trace?.note({ part: 'time', rule: 'proposed', outcome: 'dropped', span })
  return isProposal
}

const BAN =
  /(?:^| )không (?!quá |để |được |muộn |chậm |thể |còn |kịp |hoàn thành |hoàn tất |xong |nộp |gửi |báo cáo |trình |bàn giao |thực hiện |đạt )[^,;:.()]*$/u

/**
 * `không xuống giống trước ngày 20/5`: until when something is forbidden is no day by which it is done. Who does `không
 * nộp`, `không hoàn thành trước ngày D` is late all the same, so D is a day to watch.
 */
export function isBan(tagged: Tagged, span: Span): boolean {
  const { folded } = tagged.visible
  if (!folded.startsWith('trước', span.start)) return false
  const before = folded.slice(Math.max(0, span.start - LONGEST_BAN), span.start)
  const isBanned = BAN.test(before)
  if (isBanned) tagged.trace?.note({ part: 'time', rule: 'ban', outcome: 'dropped', span })
  return isBanned
}

/** Parts a clause that has several mentions of time: each with the words it dates. */
export function splitAtTimes(tagged: Tagged, clause: Clause, depths: readonly number[]): Clause[] {
  const times = withoutRepeats(clause.times)
  if (times.length < 2) return [{ ...clause, times }]
  const parts: Clause[] = []
  let from = clause.from
  for (const [index, time] of times.entries()) {
    const next = times[index + 1]
    const to =
      next === undefined ? clause.to : cutBetween(tagged, time.span, next.span, { ...clause, from }, depths)
    const within = (mentioned: Mentioned) => mentioned.from >= from && mentioned.from < to
    const reportTo = clause.reportTo.filter(within)
    const collaborators = clause.collaborators.filter(within)
    parts.push({
      ...clause,
      from,
      to,
      actionFrom: Math.max(clause.actionFrom, from),
      topicFrom: index === 0 ? clause.topicFrom : undefined,
      // `phối hợp với Y làm A xong trong tháng 10, B xong trước ngày 20/12`: who works along does so to the end.
      collaborators: collaborators.length > 0 ? collaborators : (parts.at(-1)?.collaborators ?? []),
      reportTo: reportTo.length > 0 ? reportTo : recipientsOf(tagged, from, to, time, parts.at(-1)),
      via: clause.via.filter(within),
      times: [time],
    })
    from = to
  }
  return sharedAtEnd(tagged, parts)
}

/** `báo cáo quý gửi trước …, báo cáo năm gửi trước … về Phòng Nội vụ`: who stands behind the last day gets all the reports. */
function sharedAtEnd(tagged: Tagged, parts: readonly Clause[]): Clause[] {
  const last = parts.at(-1)
  const [sent] = last?.reportTo ?? []
  const [time] = last?.times ?? []
  const isAtEnd =
    sent !== undefined && time !== undefined && (tagged.tokens[sent.from]?.start ?? 0) >= time.span.end
  if (last === undefined || !isAtEnd) return [...parts]
  return parts.map((part) =>
    part.reportTo.length === 0 && saysReport(tagged, part.from, part.to)
      ? { ...part, reportTo: last.reportTo }
      : part,
  )
}

/** Who gets the report of a part that names no recipient behind a cue of its own. */
function recipientsOf(
  tagged: Tagged,
  from: number,
  to: number,
  time: TimeMention,
  before: Clause | undefined,
): readonly Mentioned[] {
  const [sent] = before?.reportTo ?? []
  if (before === undefined || sent === undefined) return []
  // `gửi về Ban Tổ chức báo cáo quý trước …, báo cáo năm trước …`: one recipient for both reports.
  if (saysReport(tagged, from, to)) return before.reportTo
  // `báo cáo UBND tỉnh trước 10/10, Bộ Tài chính trước 15/10`: one verb for both recipients.
  const next = readUnits(tagged, from)
  const isNext =
    next !== undefined &&
    next.end < to &&
    tagged.tokens[next.end]?.start === time.span.start &&
    tagged.tokens[sent.to]?.start === before.times[0]?.span.start
  return isNext ? [{ units: next.units, from, to: next.end, rule: sent.rule }] : []
}

function saysReport(tagged: Tagged, from: number, to: number): boolean {
  for (let index = from; index < to; index += 1) if (tagged.tags[index]?.meaning.cue === 'report') return true
  return false
}

/** The last comma or `và` between two mentions that joins no list of parties and is in no brackets, else where the second begins. */
function cutBetween(
  tagged: Tagged,
  first: Span,
  second: Span,
  clause: Clause,
  depths: readonly number[],
): number {
  const { tokens } = tagged
  const named = [...clause.collaborators, ...clause.reportTo, ...clause.via]
  let start = clause.from
  while (start < clause.to && (tokens[start]?.start ?? 0) < second.start) start += 1
  for (let index = start - 1; index > clause.from; index -= 1) {
    if ((tokens[index]?.start ?? 0) < first.end) break
    const isFree = (depths[index] ?? 0) <= (depths[start] ?? 0) && !isDecimalComma(tagged, index)
    if (isFree && isJoint(tagged, index) && !named.some(({ from, to }) => from < index && index < to))
      return index + 1
  }
  return start
}

function isJoint(tagged: Tagged, at: number): boolean {
  const word = tagged.tokens[at]?.folded
  return word === ',' || word === 'và' || word === ':'
}

/** The comma of `4,6 ha`. */
function isDecimalComma(tagged: Tagged, at: number): boolean {
  const [before, mark, after] = [tagged.tokens[at - 1], tagged.tokens[at], tagged.tokens[at + 1]]
  return (
    before?.kind === 'number' &&
    after?.kind === 'number' &&
    before.end === mark?.start &&
    mark.end === after.start
  )
}

/** `Hàng tháng báo cáo … trước ngày 25 hàng tháng` names one frequency twice: the one that says the day stands. */
function withoutRepeats(times: readonly TimeMention[]): TimeMention[] {
  const detailed = new Set(times.flatMap(detailedRule))
  const said = new Set<string>()
  return times.filter((time) => {
    const rule = plainRule(time)
    if (rule === undefined) return true
    const isRepeat = said.has(rule) || [...detailed].some((other) => isDetailOf(other, rule))
    said.add(rule)
    return !isRepeat
  })
}

function plainRule(time: TimeMention): string | undefined {
  const [only, more] = time.schedules
  if (only?.kind !== 'recurrence' || more !== undefined) return undefined
  return /^FREQ=\w+(?:;INTERVAL=\d+)?$/.test(only.rrule) ? only.rrule : undefined
}

function detailedRule(time: TimeMention): string[] {
  const [only] = time.schedules
  return only?.kind === 'recurrence' && plainRule(time) === undefined ? [only.rrule] : []
}

function isDetailOf(rule: string, plain: string): boolean {
  const isQuarterly = plain === 'FREQ=MONTHLY;INTERVAL=3' && rule.includes('BYMONTH=')
  return isQuarterly || rule.startsWith(`${plain};BY`) || rule.startsWith(`RSCALE=GREGORIAN;${plain};BY`)
}
