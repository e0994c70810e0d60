import { type Band, bandsOf, byHeight, columnsOf, type Gap, gapsOf, topOf } from './bands.js'
import type { Segment } from './lines.js'

/** A table found on a page, and how many of the bands it takes. */
export interface FoundTable {
  readonly rows: readonly (readonly string[])[]
  readonly bands: number
}

const FEWEST_GAPS = 2
const FEWEST_BANDS = 2
const ORDINAL = /^(?:\d{1,3}|[IVX]{1,5})[.)]?$/

/** The letterhead and the signature beside the distribution list stand in columns too. */
const HEAD_OR_FOOT =
  /^số\s*:|độc\s+lập\s*[-–]|cộng h[oò]à? xã hội|,\s*ngày(?:\s|$)|^nơi nhận|^kính gửi|^(?:tl|kt|tm|tuq)\s?\.|^(?:phó )?(?:chủ tịch|giám đốc|chánh văn phòng)$|^- lưu\s*:/iu

/** The lines of one cell that may stand alone above the others of its row. */
const MOST_LEADING = 6

/**
 * The table that begins with the first of the bands: three columns at least that run through two bands at least. One
 * that goes on from the page before has no heads, and may begin within a cell.
 */
export function tableAt(bands: readonly Band[], goesOn = false): FoundTable | undefined {
  const leading = goesOn ? MOST_LEADING : 1
  for (let lead = 1; lead <= leading; lead += 1) {
    const found = tableFrom(bands, lead, goesOn)
    if (found !== undefined) return found
  }
  return undefined
}

function tableFrom(bands: readonly Band[], lead: number, goesOn: boolean): FoundTable | undefined {
  let gaps = gapsOf(bands.slice(0, lead).flatMap((band) => band.segments))
  if (gaps.length < FEWEST_GAPS) return undefined
  let end = lead
  while (end < bands.length) {
    const common = gapsOf(bands.slice(0, end + 1).flatMap((band) => band.segments))
    if (common.length < Math.max(FEWEST_GAPS, gaps.length - 1)) break
    gaps = common
    end += 1
  }
  // What stands in the first column alone is the paragraph after the table, if it is short.
  while (end > 1 && isOutside(bands[end - 1], gaps)) end -= 1
  if (end < FEWEST_BANDS) return undefined
  const segments = bands
    .slice(0, end)
    .filter((band) => !isNumberRow(band))
    .flatMap((band) => band.segments)
  if (segments.some(({ text }) => HEAD_OR_FOOT.test(text))) return undefined
  const columns = columnsOf(segments, gaps)
  return { rows: rowsOf(columns, goesOn), bands: end }
}

/** `(1)`, `(2)`, `(3)` under the heads. */
function isNumberRow({ segments }: Band): boolean {
  return segments.every(({ text }) => /^\(\d{1,2}\)$/.test(text))
}

function isOutside(band: Band | undefined, gaps: readonly Gap[]): boolean {
  const [first, ...others] = columnsOf(band?.segments ?? [], gaps)
  return (
    others.every((column) => column.length === 0) && first?.every(({ text }) => !ORDINAL.test(text)) === true
  )
}

/** A row has one number in its first column, or else is a band; rows part where the space between them is widest. */
function rowsOf(columns: readonly (readonly Segment[])[], goesOn: boolean): string[][] {
  const all = byHeight(columns.flat())
  const ordinals = byHeight(columns[0] ?? []).filter(({ text }) => ORDINAL.test(text))
  const bounds = ordinals.length === 0 ? bandsOf(all).map(({ bottom }) => bottom) : boundsOf(ordinals, all)
  const hasHeads = !goesOn || columns[0]?.some(({ text }) => !ORDINAL.test(text)) === true
  if (ordinals.length > 0 && !hasHeads) bounds[0] = Number.POSITIVE_INFINITY
  const rowAt = (segment: Segment) => bounds.filter((bound) => segment.y < bound).length
  const count = bounds.length + (ordinals.length === 0 ? 0 : 1)
  const rows = Array.from({ length: count }, (_, row) =>
    columns.map((column) =>
      byHeight(column)
        .filter((segment) => rowAt(segment) === row)
        .map(({ text }) => text)
        .join(' '),
    ),
  )
  return rows.filter((cells) => cells.some((cell) => cell !== ''))
}

/** The heights at which rows part: above the first number stand the heads. */
function boundsOf(ordinals: readonly Segment[], all: readonly Segment[]): number[] {
  const top = Math.max(...all.map(topOf)) + 1
  return ordinals.map((ordinal, index) => {
    const above = ordinals[index - 1]?.y ?? top
    const between = bandsOf(all.filter(({ y }) => y >= ordinal.y && y <= above))
    let widest = 0
    let bound = ordinal.y + ordinal.size
    for (const [at, band] of between.entries()) {
      const next = between[at + 1]
      if (next === undefined) continue
      const under = Math.max(...next.segments.map(topOf))
      if (band.bottom - under > widest) {
        widest = band.bottom - under
        bound = (band.bottom + under) / 2
      }
    }
    return bound
  })
}
