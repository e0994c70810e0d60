import { COMPLETION_OPENERS } from '../lexicon/time-words.js'
import type { MessageCode, Remark } from '../text/message.js'
import { createVisible, isMended, type Visible } from '../text/visible.js'
import { oneOf } from './atoms/sticky.js'
import { guardOf } from './guard.js'
import { recognize } from './recognize.js'
import { resolve } from './resolve.js'
import type { Said } from './said.js'
import type { Schedule, TimeContext, TimeMention, TimeReading } from './schedule.js'

/**
 * Reads the words of time in one item or clause of a notice: mentions in order, none overlapping another, each with the
 * schedules that contract.md section 4 gives it. Dates of cited documents and of meetings held, plan periods, names in
 * quotation marks and the like are no mentions. An impossible date is a remark `date-impossible` and no mention.
 */
export function readTimes(visible: TimeText, context: TimeContext): TimeReading {
  const mentions: TimeMention[] = []
  const remarks: Remark[] = []
  const { folded } = visible
  const { said: found, unread } = recognize(folded)
  for (const said of found) {
    const { schedules, doubts } = resolve(said.expression, context)
    const guard = guardOf(folded, said, schedules, context.reference)
    context.trace?.note({
      part: 'time',
      rule: guard ?? said.rule,
      outcome: guard === undefined ? 'read' : 'dropped',
      ...(guard === undefined ? {} : { note: said.rule }),
      span: said.span,
    })
    if (guard !== undefined) continue
    const subject = visible.text.slice(said.span.start, said.span.end)
    if (doubts.includes('date-impossible'))
      remarks.push({ code: 'date-impossible', subject, span: said.span })
    if (schedules.length === 0) continue
    if (doubts.includes('days-open')) remarks.push({ code: 'days-open', subject, span: said.span })
    mentions.push(mentionOf(visible, said, schedules, doubts))
  }
  return { mentions, remarks, unread }
}

/** What the reading of time needs of a visible text. */
type TimeText = Pick<Visible, 'text' | 'folded' | 'printed'>

function mentionOf(
  visible: TimeText,
  said: Said,
  schedules: readonly Schedule[],
  doubts: readonly MessageCode[],
): TimeMention {
  const all = new Set<MessageCode>([...said.doubts, ...doubts])
  if (isMended(visible, said.span)) all.add('date-repaired')
  all.delete('date-impossible')
  all.delete('days-open')
  return {
    span: said.span,
    rule: said.rule,
    scope: scopeOf(visible.folded, said),
    schedules,
    doubts: [...all],
  }
}

const AT_END = /^[\s.;,:)*"]*(?:\/\.)?[\s.]*$/
const OPENER = new RegExp(`^[\\s,\\-(*]*(?:(?:${oneOf(COMPLETION_OPENERS)})(?![0-9a-zß-ỿ]))`, 'u')
const CLAUSE_START = /[.;,(](?= |$|[a-zß-ỿ])/gu

/**
 * `item` where a sentence or clause at the very end opens with words of completion (`Thời gian hoàn thành xong trước …`,
 * `Hoàn thành và báo cáo … trước …`, `Báo cáo gửi về … trước …`): it dates all of its item.
 */
function scopeOf(folded: string, said: Said): TimeMention['scope'] {
  if (!AT_END.test(folded.slice(said.span.end, said.span.end + 16)) || folded.length - said.span.end > 16)
    return 'clause'
  const from = Math.max(0, said.span.start - 160)
  const window = folded.slice(from, said.span.start)
  let sentence = from === 0 ? 0 : -1
  let clause = sentence
  for (const stop of window.matchAll(CLAUSE_START)) {
    clause = stop.index + 1
    if (stop[0] !== ',' && stop[0] !== '(') sentence = clause
  }
  const tail = folded.slice(said.span.start, said.span.end)
  const opens = (start: number) => start >= 0 && OPENER.test(window.slice(start) + tail)
  return opens(sentence) ||
    /^[\s,*]*(?:thời gian|thời hạn|hạn|xong)/.test(window.slice(Math.max(0, clause)) + tail)
    ? 'item'
    : 'clause'
}

/** A schedule and the words of it. */
export type PhraseSchedule = Schedule & { readonly text: string }

export interface PhraseReading {
  readonly schedules: readonly PhraseSchedule[]
  readonly remarks: readonly Remark[]
  readonly mentions: readonly TimeMention[]
}

/**
 * Reads one phrase, as `ntm when` is given it, by the rules of `readTimes`; its schedules carry the words they were read
 * from. A phrase that is nothing but a day or a period is read as the cell of a deadline column is. Doubts of the mentions come as remarks too.
 */
export function readPhrase(phrase: string, context: TimeContext): PhraseReading {
  const visible = createVisible(phrase, [{ start: 0, end: phrase.length }])
  let { mentions, remarks } = readTimes(visible, context)
  if (mentions.length === 0 && remarks.length === 0) {
    if (namesPeriod(visible.folded)) ({ mentions, remarks } = readDeadlineCell(visible, context))
    else ({ mentions, remarks } = readBareDate(visible, context))
  }
  const doubted = mentions.flatMap(({ doubts, span }) =>
    doubts.map((code): Remark => ({ code, subject: visible.text.slice(span.start, span.end), span })),
  )
  return {
    schedules: mentions.flatMap(({ schedules, span }) =>
      schedules.map((schedule) => ({ text: visible.text.slice(span.start, span.end), ...schedule })),
    ),
    remarks: [...remarks, ...doubted].sort((a, b) => a.span.start - b.span.start),
    mentions,
  }
}

/** Whether a text is nothing but a month, a quarter, a year or several: `Tháng 5 /2024`, `Cả năm 2024`, `Năm 2024 - 2025`. */
function namesPeriod(folded: string): boolean {
  if (YEARS.test(folded)) return true
  const [only, more] = recognize(`trong ${folded}`).said
  if (only?.expression.kind !== 'periods' || more !== undefined || only.span.start > 0) return false
  const isWhole = AT_END.test(folded.slice(only.span.end - 'trong '.length))
  return isWhole && only.expression.periods.every(({ unit }) => unit !== 'months')
}

/** A text that is nothing but a date: due on it. */
function readBareDate(visible: TimeText, context: TimeContext): TimeReading {
  const [only, ...more] = recognize(visible.folded).said
  if (only === undefined || more.length > 0 || !isWhole(visible.folded, only)) return NOTHING
  if (only.expression.kind !== 'dates') return NOTHING
  return resolved(
    visible,
    { ...only, expression: { ...only.expression, bound: only.expression.bound ?? 'by' } },
    context,
  )
}

const NOTHING: TimeReading = { mentions: [], remarks: [], unread: [] }

function isWhole(folded: string, said: Said): boolean {
  return said.span.start === 0 && AT_END.test(folded.slice(said.span.end))
}

/**
 * Reads a cell of a deadline column (`Thời hạn`, `Thời gian hoàn thành`): a bare date is the due day, a bare month,
 * quarter or year the period, `Quý II` likewise; `Hàng tháng` is a recurrence, `Thường xuyên` nothing. Cells with cue
 * words are read as `readTimes` reads them.
 */
export function readDeadlineCell(cell: TimeText, context: TimeContext): TimeReading {
  const plain = readTimes(cell, context)
  if (plain.mentions.length > 0 || plain.remarks.length > 0) return plain
  const bare = readBareDate(cell, context)
  if (bare.mentions.length > 0 || bare.remarks.length > 0) return bare
  const years = YEARS.exec(cell.folded)
  if (years !== null) return readYears(cell, years)
  // A bare period or list of dates reads as with the cue that the column's head is.
  const cue = /^(?:đầu|giữa|cuối)(?![a-zß-ỿ])/u.test(cell.folded) ? 'đến ' : 'trong '
  const cued = readTimes(
    {
      text: cue + cell.text,
      folded: cue + cell.folded,
      printed: cell.printed && cue + cell.printed,
    },
    { ...context },
  )
  const shift = ({ start, end }: { start: number; end: number }) => ({
    start: Math.max(0, start - cue.length),
    end: end - cue.length,
  })
  return {
    mentions: cued.mentions.map((mention) => ({ ...mention, span: shift(mention.span), scope: 'item' })),
    remarks: cued.remarks.map((remark) => ({ ...remark, span: shift(remark.span) })),
    unread: cued.unread.map(shift),
  }
}

/** `Năm 2024 - 2025`: from the first day of the one to the last of the other. */
const YEARS = /^(?:các |trong )?(?:năm )?(20\d\d) ?- ?(?:năm )?(20\d\d)[.;]?$/u

function readYears(cell: TimeText, [words, first = '', last = '']: RegExpExecArray): TimeReading {
  const year = (digits: string) => ({ unit: 'year', year: Number(digits) }) as const
  const said: Said = {
    span: { start: 0, end: words.length },
    rule: 'range',
    expression: { kind: 'range', from: year(first), to: year(last) },
    tokens: [],
    doubts: [],
  }
  return resolved(cell, said, { reference: null, before: 'exclusive' })
}

function resolved(visible: TimeText, said: Said, context: TimeContext): TimeReading {
  const { schedules, doubts } = resolve(said.expression, context)
  const subject = visible.text.slice(said.span.start, said.span.end)
  const remarks: Remark[] = doubts.includes('date-impossible')
    ? [{ code: 'date-impossible', subject, span: said.span }]
    : []
  return {
    mentions: schedules.length > 0 ? [mentionOf(visible, said, schedules, doubts)] : [],
    remarks,
    unread: [],
  }
}
