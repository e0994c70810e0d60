import type { Directive, Notice } from '../../src/directive/directive.js'
import type { Span } from '../../src/text/span.js'
import { isSameList } from './names.js'

interface GoldSchedule {
  readonly due?: string
  readonly rrule?: string
}

/** A row made by hand; `or…` are other fair readings, `optional` rows count neither way. */
interface GoldRow extends GoldSchedule {
  readonly quote: string
  readonly who: readonly string[]
  readonly with?: readonly string[]
  readonly to?: readonly string[]
  readonly orWho?: readonly (readonly string[])[]
  readonly orWith?: readonly (readonly string[])[]
  readonly orTo?: readonly (readonly string[])[]
  readonly orSchedule?: readonly (GoldSchedule | null)[]
  readonly optional?: boolean
}

export interface Gold {
  readonly notice: Readonly<Record<string, string | null>>
  readonly traps: readonly string[]
  readonly directives: readonly GoldRow[]
}

/** How well a notice is read: shares of the gold rows, but for the last three, which count. */
export interface Figures {
  readonly right: number
  readonly perfect: number
  readonly found: number
  readonly who: number
  readonly with: number
  readonly to: number
  readonly fields: number
  /** Directives that no gold row asks for. */
  readonly extra: number
  /** Schedules read from words that are none. */
  readonly alarms: number
  /** Dates that are known to mislead and did. */
  readonly trapped: number
}

function overlap(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
}

function spanOf({ start, end }: Directive['position']): Span {
  return { start: start.offset ?? 0, end: end.offset ?? 0 }
}

function rule(rrule: string): string {
  const parts = rrule.split(';').filter((part) => !/^(?:RSCALE|SKIP|WKST|INTERVAL=1$)/.test(part))
  return parts.sort().join(';')
}

function wanted({ due, rrule }: GoldSchedule): string | null {
  return due !== undefined ? due : rrule !== undefined ? rule(rrule) : null
}

function given({ deadline, recurrence }: Directive): string | null {
  return deadline?.due ?? (recurrence === null ? null : rule(recurrence.rrule))
}

function schedulesOf(row: GoldRow): (string | null)[] {
  return [wanted(row), ...(row.orSchedule ?? []).map((other) => (other === null ? null : wanted(other)))]
}

function anyOf(
  first: readonly string[] | undefined,
  others: readonly (readonly string[])[] | undefined,
  got: readonly string[],
): boolean {
  return [first ?? [], ...(others ?? [])].some((want) => isSameList(want, got))
}

/** Gold rows and directives that share words, each with one other at most, the best pair first. */
function pairUp(
  rows: readonly GoldRow[],
  directives: readonly Directive[],
  text: string,
): Map<number, number> {
  const pairs: { row: number; directive: number; score: number }[] = []
  for (const [index, row] of rows.entries()) {
    const start = text.indexOf(row.quote)
    if (start < 0) throw new Error(`the notice does not hold “${row.quote}”`)
    const at = { start, end: start + row.quote.length }
    for (const [other, directive] of directives.entries()) {
      const schedule = directive.deadline ?? directive.recurrence
      const body = spanOf(directive.position)
      const isTimed = wanted(row) !== null && schedule !== null
      if (overlap(at, isTimed ? spanOf(schedule.position) : body) === 0) continue
      const score =
        (schedulesOf(row).includes(given(directive)) ? 4 : 0) +
        (anyOf(row.who, row.orWho, directive.assignees) ? 2 : 0) +
        overlap(at, body) / row.quote.length +
        (row.optional === true ? 0 : 0.5)
      pairs.push({ row: index, directive: other, score })
    }
  }
  const paired = new Map<number, number>()
  const taken = new Set<number>()
  for (const { row, directive } of pairs.sort((a, b) => b.score - a.score)) {
    if (paired.has(row) || taken.has(directive)) continue
    paired.set(row, directive)
    taken.add(directive)
  }
  return paired
}

/** A directive held against the hand-made rows: `row` is the one it is paired with, if any. */
export interface Judged {
  readonly directive: Directive
  readonly row: GoldRow | undefined
  /** Whether it counts at all: an optional row and an untimed one that no row asks for count neither way. */
  readonly counts: boolean
  readonly isWhoRight: boolean
  readonly isWhenRight: boolean
}

/** What each directive of a notice is worth; `silent-right` and `doubted` of `contract.md` section 6 are counted on these. */
export function judge(gold: Gold, notice: Notice, text: string): Judged[] {
  const { directives } = notice
  const paired = pairUp(gold.directives, directives, text)
  const rowOf = new Map([...paired].map(([row, directive]) => [directive, gold.directives[row]]))
  return directives.map((directive, index) => {
    const row = rowOf.get(index)
    return {
      directive,
      row,
      counts: row === undefined ? given(directive) !== null : row.optional !== true,
      isWhoRight: row !== undefined && anyOf(row.who, row.orWho, directive.assignees),
      isWhenRight: row !== undefined && schedulesOf(row).includes(given(directive)),
    }
  })
}

/** Compares what was read of a notice with its hand-made rows. */
export function compare(gold: Gold, notice: Notice, text: string): Figures {
  const { directives } = notice
  const paired = pairUp(gold.directives, directives, text)
  const counts = { right: 0, perfect: 0, found: 0, who: 0, with: 0, to: 0, rows: 0 }
  for (const [index, row] of gold.directives.entries()) {
    if (row.optional === true) continue
    counts.rows += 1
    const directive = directives[paired.get(index) ?? -1]
    if (directive === undefined) continue
    const isTimely = schedulesOf(row).includes(given(directive))
    const who = anyOf(row.who, row.orWho, directive.assignees)
    const along = anyOf(row.with, row.orWith, directive.collaborators)
    const to = anyOf(row.to, row.orTo, directive.reportTo)
    counts.found += 1
    counts.who += Number(who)
    counts.with += Number(along)
    counts.to += Number(to)
    counts.right += Number(isTimely && who)
    counts.perfect += Number(isTimely && who && along && to)
  }
  const rowOf = new Map([...paired].map(([row, directive]) => [directive, gold.directives[row]]))
  const unasked = directives.filter((_, index) => !rowOf.has(index))
  const alarms = directives.filter((directive, index) => {
    const row = rowOf.get(index)
    const isUntimed = row === undefined || schedulesOf(row).every((schedule) => schedule === null)
    return row?.optional !== true && given(directive) !== null && isUntimed
  })
  const fields = Object.entries(gold.notice)
  const rightFields = fields.filter(([name, want]) => fieldOf(notice, name) === want)
  const share = (count: number) => (counts.rows === 0 ? 1 : count / counts.rows)
  return {
    right: share(counts.right),
    perfect: share(counts.perfect),
    found: share(counts.found),
    who: share(counts.who),
    with: share(counts.with),
    to: share(counts.to),
    fields: rightFields.length / fields.length,
    extra: unasked.length,
    alarms: alarms.length,
    trapped: gold.traps.filter((trap) => springs(trap, directives, text)).length,
  }
}

/** Whether a schedule was read from the words of a trap. */
function springs(trap: string, directives: readonly Directive[], text: string): boolean {
  const start = text.indexOf(trap)
  const at = { start, end: start + trap.length }
  return directives.some(({ deadline, recurrence }) => {
    const schedule = deadline ?? recurrence
    return schedule !== null && overlap(at, spanOf(schedule.position)) > 0
  })
}

function fieldOf(notice: Notice, name: string): unknown {
  return name === 'signer' ? (notice.signer?.name ?? null) : Reflect.get(notice, name)
}
