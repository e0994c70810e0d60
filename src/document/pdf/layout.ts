import { type Band, bandsOf, byHeight, columnsOf, type Gap, gapsOf } from './bands.js'
import { type Segment, withoutCells } from './lines.js'
import { type FoundTable, tableAt } from './table.js'

/** A part of a page that is read through before the next: the lines of a column, the rows of a table, the foot. */
export type Flow =
  | { readonly kind: 'lines'; readonly lines: readonly Segment[] }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] }
  | Foot

/** The distribution list and the signature beside it. */
interface Foot {
  readonly kind: 'foot'
  readonly list: readonly Segment[]
  readonly signature: readonly Segment[]
}

/**
 * The reading order of a page: tables by rows, what else stands side by side over several lines by columns.
 * `after` says in what the page before ended: a table or a foot goes on.
 */
export function flowsOf(segments: readonly Segment[], after?: Flow['kind']): Flow[] {
  const flows: Flow[] = []
  let text: Segment[] = []
  const closeText = () => {
    flows.push(...textFlowsOf(bandsOf(withoutCells(text))))
    text = []
  }
  const bands = bandsOf(withAddress(segments))
  for (let at = 0; at < bands.length; ) {
    const foot = footAt(bands, at, after === 'foot' && at === 0)
    if (foot !== undefined) {
      const posts = postsAbove(text, foot.flow)
      text = text.slice(0, text.length - posts.length)
      closeText()
      flows.push({ ...foot.flow, signature: [...posts, ...foot.flow.signature] })
      at = foot.end
      continue
    }
    const table = tableAt(bands.slice(at), after === 'table' && at === 0)
    // A line across the page above a table hides its columns.
    const next = table === undefined ? undefined : tableAt(bands.slice(at + 1))
    const isAbove = table !== undefined && next !== undefined && widthOf(next) > widthOf(table)
    if (table === undefined || isAbove) {
      text.push(...(bands[at]?.segments ?? []))
      at += 1
    } else {
      closeText()
      flows.push({ kind: 'table', rows: table.rows })
      at += table.bands
    }
  }
  closeText()
  return flows
}

const DISTRIBUTION = /^nơi nhận\s*:?/iu
const ENTRY = /^-/
/** A distribution list with the signature beside it takes no more lines. */
const LONGEST_FOOT = 50

const APPENDIX = /^(?:phụ lục|danh mục|biểu)(?:\s|$)/iu

/**
 * The foot that begins at a band: the distribution list, and beside it the signature, its lines level with whichever of the
 * list. Where a long entry of the list reaches under the signature, what begins in the right half is the signature's.
 */
function footAt(
  bands: readonly Band[],
  at: number,
  goesOn: boolean,
): { readonly flow: Foot; readonly end: number } | undefined {
  const first = withoutCells(bands[at]?.segments ?? [])
  const begins = (pattern: RegExp) => first.some(({ text }) => pattern.test(text))
  if (!begins(DISTRIBUTION) && !(goesOn && begins(ENTRY))) return undefined
  const appendix = bands.findIndex(
    ({ segments }, index) => index > at && segments.some(({ text }) => APPENDIX.test(text)),
  )
  const last = Math.min(appendix < 0 ? bands.length : appendix, at + LONGEST_FOOT)
  const within = (end: number) => withoutCells(bands.slice(at, end).flatMap((band) => band.segments))
  for (let end = last; end > at; end -= 1) {
    const segments = within(end)
    const gap = gapsOf(segments).at(-1)
    if (gap === undefined || end - at < (last - at) / 2) continue
    const [list = [], signature = []] = columnsOf(segments, [gap])
    return { flow: { kind: 'foot', list: byHeight(list), signature: byHeight(signature) }, end }
  }
  const segments = bands.slice(at, last).flatMap((band) => band.segments)
  const left = Math.min(...segments.map((segment) => segment.left))
  const middle = (left + Math.max(...segments.map(({ right }) => right))) / 2
  const list = segments.filter((segment) => segment.left < middle)
  const signature = segments.filter((segment) => segment.left >= middle)
  return {
    flow: { kind: 'foot', list: byHeight(withoutCells(list)), signature: byHeight(withoutCells(signature)) },
    end: last,
  }
}

/** `THỦ TƯỚNG`: the signature may begin higher than the list does. */
function postsAbove(text: readonly Segment[], { list }: Foot): readonly Segment[] {
  const edge = Math.max(...list.slice(0, 1).map(({ right }) => right))
  const isPost = (segment: Segment) => segment.left > edge && segment.text === segment.text.toUpperCase()
  const last = text.findLastIndex((segment) => !isPost(segment))
  return list.length === 0 ? [] : text.slice(last + 1)
}

/** `Kính` and, under it in a narrow cell, `gửi:`, level with the first of those addressed. */
function withAddress(segments: readonly Segment[]): readonly Segment[] {
  const upper = segments.find(({ text }) => /^kính$/iu.test(text))
  const lower = segments.find(
    ({ text, y }) =>
      upper !== undefined && /^gửi\s*:/iu.test(text) && y < upper.y && upper.y - y < upper.size * 2,
  )
  if (upper === undefined || lower === undefined) return segments
  return segments
    .filter((segment) => segment !== upper)
    .map((segment) => (segment === lower ? { ...lower, text: `${upper.text} ${lower.text}` } : segment))
}

function widthOf({ rows }: FoundTable): number {
  return rows[0]?.length ?? 0
}

function textFlowsOf(bands: readonly Band[]): Flow[] {
  const flows: Flow[] = []
  for (let at = 0; at < bands.length; ) {
    const { end, gaps } = columnsFrom(bands, at)
    const group = bands.slice(at, end).flatMap((band) => band.segments)
    flows.push(...flowsOfGroup(group, gaps))
    at = end
  }
  return joinLines(flows)
}

/** Whom a letter is addressed to stands in columns of its own. */
const ADDRESSED = /^kính gửi\s*:/iu

/** The bands from `at` on that the same gap parts, as the lines of a letterhead are. */
function columnsFrom(bands: readonly Band[], at: number): { end: number; gaps: Gap[] } {
  let end = at + 1
  let gaps = gapsOf(bands[at]?.segments ?? [])
  while (gaps.length > 0 && end < bands.length) {
    const next = bands[end]?.segments ?? []
    if (next.some(({ text }) => ADDRESSED.test(text))) break
    const common = gapsOf(bands.slice(at, end + 1).flatMap((band) => band.segments))
    // A line in one column belongs to them where columns go on below it.
    const goesOn = gapsOf(next).length > 0 || gapsOf(bands[end + 1]?.segments ?? []).length > 0
    if (common.length === 0 || !goesOn) break
    gaps = common
    end += 1
  }
  return { end, gaps }
}

function flowsOfGroup(group: readonly Segment[], gaps: readonly Gap[]): Flow[] {
  if (gaps.length === 0) return [{ kind: 'lines', lines: byHeight(group) }]
  if (new Set(group.map(({ y }) => y)).size === 1) return [{ kind: 'lines', lines: [joinSegments(group)] }]
  return columnsOf(group, gaps).map((lines) => ({ kind: 'lines', lines: byHeight(lines) }))
}

/** One line of which the parts stand wide apart: the gap is kept, as in a typed letterhead. */
function joinSegments(segments: readonly Segment[]): Segment {
  const sorted = [...segments].sort((a, b) => a.left - b.left)
  const [first] = sorted
  if (first === undefined) throw new Error('a line without segments')
  return {
    ...first,
    text: sorted.map(({ text }) => text).join('    '),
    right: Math.max(...sorted.map(({ right }) => right)),
  }
}

/** Bands without columns are one flow: its paragraphs run through them. */
function joinLines(flows: readonly Flow[]): Flow[] {
  const joined: Flow[] = []
  let isOpen = false
  for (const flow of flows) {
    const last = joined.at(-1)
    const isSingle = flow.kind === 'lines' && flow.lines.length === 1
    if (isSingle && isOpen && last?.kind === 'lines') {
      joined[joined.length - 1] = { kind: 'lines', lines: [...last.lines, ...flow.lines] }
    } else joined.push(flow)
    isOpen = isSingle
  }
  return joined
}
