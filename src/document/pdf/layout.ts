import { type Band, bandsOf, byHeight, columnsOf, type Gap, gapsOf } from './bands.js'
import { type Segment, withoutCells } from './lines.js'
import { tableAt } from './table.js'

/** A part of a page that is read through before the next: the lines of a column, or the rows of a table. */
export type Flow =
  | { readonly kind: 'lines'; readonly lines: readonly Segment[] }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] }

/**
 * The reading order of a page: tables by rows, what else stands side by side over several lines by columns.
 * `afterTable` says that the page before ended in a table.
 */
export function flowsOf(segments: readonly Segment[], afterTable: boolean): Flow[] {
  const flows: Flow[] = []
  let text: Segment[] = []
  const closeText = () => {
    flows.push(...textFlowsOf(bandsOf(withoutCells(text))))
    text = []
  }
  const bands = bandsOf(segments)
  for (let at = 0; at < bands.length; ) {
    const table = tableAt(bands.slice(at), afterTable && at === 0)
    if (table === undefined) {
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

/** The bands from `at` on that the same gap parts, as the lines of a letterhead are. */
function columnsFrom(bands: readonly Band[], at: number): { end: number; gaps: Gap[] } {
  let end = at + 1
  let gaps = gapsOf(bands[at]?.segments ?? [])
  while (gaps.length > 0 && end < bands.length) {
    const next = bands[end]?.segments ?? []
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
