import type { Tagged } from '../party/tags.js'
import type { Span } from '../text/span.js'
import type { TimeMention } from '../time/schedule.js'
import type { Clause, Mentioned } from './clause.js'

/** How far before a day the `không` of a ban may stand. */
const LONGEST_BAN = 60

/**
 * `không xuống giống trước ngày 20/5`: until when something is forbidden is no day by which it is done. Who does `không
 * nộp`, `không hoàn thành trước ngày D` is late all the same, so D is a day to watch.
 */
export function isBan(tagged: Tagged, time: TimeMention): boolean {
  const { folded } = tagged.visible
  if (!folded.startsWith('trước', time.span.start)) return false
  const before = folded.slice(Math.max(0, time.span.start - LONGEST_BAN), time.span.start)
  return /(?:^| )không (?!quá |để |được |muộn |chậm |thể |còn |kịp |hoàn thành |hoàn tất |xong |nộp |gửi |báo cáo |trình |bàn giao |thực hiện |đạt )[^,;:.()]*$/u.test(
    before,
  )
}

/** Parts a clause that has several mentions of time: each with the words it dates. */
export function splitAtTimes(tagged: Tagged, clause: Clause): Clause[] {
  const times = withoutRepeats(clause.times)
  if (times.length < 2) return [{ ...clause, times }]
  const parts: Clause[] = []
  let from = clause.from
  for (const [index, time] of times.entries()) {
    const next = times[index + 1]
    const to = next === undefined ? clause.to : cutBetween(tagged, time.span, next.span, from, clause.to)
    const within = (mentioned: Mentioned) => mentioned.from >= from && mentioned.from < to
    const reportTo = clause.reportTo.filter(within)
    const sharesRecipient = reportTo.length === 0 && saysReport(tagged, from, to)
    parts.push({
      ...clause,
      from,
      to,
      actionFrom: Math.max(clause.actionFrom, from),
      collaborators: clause.collaborators.filter(within),
      reportTo: sharesRecipient ? (parts.at(-1)?.reportTo ?? []) : reportTo,
      via: clause.via.filter(within),
      times: [time],
    })
    from = to
  }
  return parts
}

/** `gửi về Ban Tổ chức báo cáo quý trước …, báo cáo năm trước …`: one recipient for both reports. */
function saysReport(tagged: Tagged, from: number, to: number): boolean {
  for (let index = from; index < to; index += 1) if (tagged.tags[index]?.meaning.cue === 'report') return true
  return false
}

/** The last comma or `và` between two mentions, else where the second begins. */
function cutBetween(tagged: Tagged, first: Span, second: Span, from: number, to: number): number {
  let cut: number | undefined
  let start = to
  for (let index = from; index < to; index += 1) {
    const token = tagged.tokens[index]
    if (token === undefined || token.start < first.end) continue
    if (token.start >= second.start) {
      start = index
      break
    }
    if (token.folded === ',' || token.folded === 'và' || token.folded === ':') cut = index + 1
  }
  return cut ?? start
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
