import { BEGINS_LOWER, HOLDS_WORD, LETTER_IN_CLASS, LOWER_IN_CLASS } from '../text/letters.js'
import { joinVisible, sliceVisible, type Visible } from '../text/visible.js'
import { isHeadingOver } from './heading-line.js'
import type { Line } from './lines.js'
import { type Marker, markerAmong, markerOf, RANK } from './marker.js'

/** An item of the outline: what stands behind one marker, a free paragraph, or a heading, and what is under it. */
export interface Item {
  readonly marker: Marker | null
  /** Numbers and letters as printed, bullets counted: `II.1.3`; null for what stands under no marker. */
  readonly path: string | null
  readonly visible: Visible
  /** Set in bold, in capitals or as a Markdown heading, without a marker. */
  readonly isTitle: boolean
  readonly children: readonly Item[]
}

interface Draft {
  readonly marker: Marker | null
  readonly rank: number
  readonly indent: number
  readonly path: string | null
  readonly isTitle: boolean
  readonly parts: Visible[]
  readonly children: Draft[]
  counted: number
}

/** A text is over where it ends so; a comma or nothing at all leaves it open. */
const TERMINAL = /(?:[.;:!?…]|\.\/\.)["”')\]]*$/
/** A line that ends in one of these goes on, whatever the next line begins with. */
const CONNECTIVE =
  /(?:^|\s)(?:và|của|các|những|cho|với|tại|theo|về|trong|trên|từ|đến|để|do|bởi|hoặc|là|như|gồm|số|ngày|tháng|năm|đồng chí|ông|bà|,)$/
const NOISE = new RegExp(
  String.raw`^(?:[^${LETTER_IN_CLASS}\d]*|[^${LETTER_IN_CLASS}\d]*\d{1,3}[^${LETTER_IN_CLASS}\d]*|(?:trang )?\d{1,3}(?:\s*/\s*\d{1,3})?)$`,
  'i',
)
const RUNS_ON = new RegExp(String.raw`^[${LOWER_IN_CLASS},;:.)\]”]`)
const LONGEST_TITLE = 160
/** A line that ends in the head of a name goes on with the name, even behind a page break: `… bàn giao. Cục` / `Thống kê tỉnh`. */
const OPEN_NAME =
  /(?:^|\s)(?:Cục|Chi cục|Tổng cục|Sở|Phòng|Vụ|Bộ|Viện|Trung tâm|Hội đồng|Ủy ban|Công ty|UBND|HĐND)$/
/** `Các Sở`, `Văn phòng`: so short a line is a heading. */
const SHORTEST_OPEN = 25
/** A heading such as `Nhiệm vụ trong thời gian đến` ends in what else would be a broken sentence. */
const SHORTEST_BROKEN = 60
/** Lines longer than this are no hard-wrapped lines: each is a paragraph as typed. */
const WIDEST_WRAP = 110

/** The items of a body, nested under a root without text. Page numbers and stray marks are left out. */
export function outlineOf(lines: readonly Line[]): Item {
  const body = lines.filter((line) => !NOISE.test(line.visible.text)).map(withoutEdge)
  const wrapWidth = wrapWidthOf(body)
  const root: Draft = draft(null, -1, 0, null, false)
  const open: Draft[] = [root]
  let current = root
  let previous: Line | undefined
  for (const [index, line] of body.entries()) {
    const marker = markerIn(line, open)
    const isNewBlock = previous === undefined || previous.block !== line.block
    const begins = marker !== undefined && beginsItem(marker, line, previous, isNewBlock, open)
    if (current !== root && !begins && goesOn(current, line, previous, isNewBlock, wrapWidth)) {
      current.parts.push(line.visible)
    } else if (marker !== undefined && begins) {
      current = placeMarked(open, current, marker, line)
    } else {
      current = placeUnmarked(open, line, isTitleLine(line, body[index + 1]))
    }
    previous = line
  }
  return finish(root)
}

/** The edge of a scanned page is read as a bar before the line: `| Thống kê tỉnh …`. */
const EDGE = /^[|¦]\s*(?=[^|¦]*$)/

function withoutEdge(line: Line): Line {
  const edge = EDGE.exec(line.visible.text)?.[0].length ?? 0
  if (edge === 0) return line
  const visible = sliceVisible(line.visible, { start: edge, end: line.visible.text.length })
  return { ...line, visible, columns: [visible] }
}

function markerIn(line: Line, open: readonly Draft[]): Marker | undefined {
  const marker = markerOf(line.visible.text)
  return marker?.style === 'letter'
    ? markerAmong(
        marker,
        open.flatMap((item) => item.marker ?? []),
      )
    : marker
}

function draft(
  marker: Marker | null,
  rank: number,
  indent: number,
  path: string | null,
  isTitle: boolean,
): Draft {
  return { marker, rank, indent, path, isTitle, parts: [], children: [], counted: 0 }
}

function finish(item: Draft): Item {
  return {
    marker: item.marker,
    path: item.path,
    visible: joinVisible(item.parts),
    isTitle: item.isTitle,
    children: item.children.map(finish),
  }
}

/** The width at which lines are wrapped, or infinity where they are not: nine in ten lines are no wider. */
function wrapWidthOf(lines: readonly Line[]): number {
  const widths = lines.map((line) => line.visible.text.length).sort((a, b) => a - b)
  const width = widths[Math.floor(widths.length * 0.9)] ?? 0
  return width > WIDEST_WRAP ? Number.POSITIVE_INFINITY : width
}

function lastText(item: Draft): string {
  return item.parts.at(-1)?.text ?? ''
}

/** Whether what looks like a marker is one: `- nghiệp nhỏ` in the middle of a broken sentence is not. */
function beginsItem(
  marker: Marker,
  line: Line,
  previous: Line | undefined,
  isNewBlock: boolean,
  open: readonly Draft[],
): boolean {
  if (previous === undefined) return true
  const isOver = TERMINAL.test(previous.visible.text)
  const startsLower = BEGINS_LOWER.test(line.visible.text.slice(marker.span.end))
  const last = open.findLast((item) => item.marker?.style === marker.style)
  const follows = marker.ordinal === 1 || marker.ordinal === (last?.marker?.ordinal ?? 0) + 1
  if (marker.ordinal === null) return isNewBlock || isOver || !startsLower
  if (isOver || previous.visible.text.endsWith(',')) return true
  return follows ? isNewBlock || !startsLower : isNewBlock && !startsLower
}

/** Whether a line without a marker goes on with the text before it: a wrapped line, or a page break in a sentence. */
function goesOn(
  item: Draft,
  line: Line,
  previous: Line | undefined,
  isNewBlock: boolean,
  wrapWidth: number,
): boolean {
  const before = lastText(item)
  if (item.isTitle) return previous !== undefined && !isNewBlock && previous.bold === line.bold
  if (RUNS_ON.test(line.visible.text)) return !/[:.]$/.test(before) || !isNewBlock
  if (/[,(“]$/.test(before) || isQuoteOpen(item)) return true
  if (CONNECTIVE.test(before) && (!isNewBlock || before.length > SHORTEST_BROKEN)) return true
  if (OPEN_NAME.test(before) && before.length > SHORTEST_OPEN) return true
  if (isNewBlock || previous === undefined) return false
  if (isHeading(item, line, wrapWidth)) return false
  if (!TERMINAL.test(before)) return wrapWidth !== Number.POSITIVE_INFINITY || previous.bold === line.bold
  return previous.visible.text.length > wrapWidth * 0.8 && wrapWidth !== Number.POSITIVE_INFINITY
}

/** A wrapped line fills its width; a heading is a line of its own, and shorter. */
const WIDEST_HEADING = 0.75

function isHeading({ marker, parts }: Draft, line: Line, wrapWidth: number): boolean {
  const [first, ...more] = parts
  return (
    marker !== null &&
    first !== undefined &&
    more.length === 0 &&
    first.text.length < wrapWidth * WIDEST_HEADING &&
    isHeadingOver(first, line.visible)
  )
}

function isQuoteOpen(item: Draft): boolean {
  const text = lastText(item)
  return text.lastIndexOf('“') > text.lastIndexOf('”') && text.lastIndexOf('“') > text.lastIndexOf('"')
}

/** A heading that is set off by its looks alone: bold, capitals or `##`, short and without a full stop. */
function isTitleLine(line: Line, next: Line | undefined): boolean {
  const { text } = line.visible
  if (text.length > LONGEST_TITLE || /[.;,]$/.test(text) || !HOLDS_WORD.test(text)) return false
  if (line.heading) return true
  const isCapitals = text === text.toUpperCase()
  if (!line.bold && !isCapitals) return false
  return next === undefined || next.block !== line.block || next.bold || !BEGINS_LOWER.test(next.visible.text)
}

/** Whether an item's own text only leads to what is under it: `Đối với các xã:`, `2. Phòng Nội vụ`. */
function opensList(item: Draft): boolean {
  const text = lastText(item)
  return text.endsWith(':') || (!/[.;,!?]$/.test(text) && text.length <= LONGEST_TITLE)
}

function placeMarked(open: Draft[], current: Draft, marker: Marker, line: Line): Draft {
  const chain = resumed(open, marker)
  if (chain !== undefined) open.splice(0, open.length, ...chain)
  const isLead = current.marker === null && !current.isTitle && lastText(current).endsWith(':')
  if (isLead && current.rank < marker.rank && open.at(-1) !== current) open.push(current)
  const sibling = open.findLastIndex(
    (item) =>
      item.marker?.style === marker.style && (marker.ordinal !== null || item.indent < line.indent + 2),
  )
  const isNested = marker.ordinal === null && sibling >= 0 && line.indent >= (open[sibling]?.indent ?? 0) + 2
  if (sibling > 0 && !isNested) open.length = sibling
  else {
    const deeper = (item: Draft) =>
      item.rank < marker.rank || (item.rank === RANK.bullet && marker.rank === RANK.bullet)
    while (open.length > 1 && !deeper(open.at(-1) ?? current)) open.pop()
  }
  const parent = open.at(-1) ?? current
  parent.counted += marker.label === null ? 1 : 0
  const label = marker.label ?? String(parent.counted)
  const item = draft(marker, marker.rank, line.indent, joinPath(parent.path, label), false)
  item.parts.push(sliceVisible(line.visible, { start: marker.span.end, end: line.visible.text.length }))
  parent.children.push(item)
  open.push(item)
  return item
}

/**
 * `2.`, `a)` to `c)`, a page's number taken for `1.`, `d)`: letters that go on under a number which does not are those of
 * the number before it.
 */
function resumed(open: readonly Draft[], marker: Marker): readonly Draft[] | undefined {
  const at = open.length - 1
  const last = open[at]
  const before = open[at - 1]?.children.at(-2)
  const isRestart =
    marker.style === 'letter' &&
    (marker.ordinal ?? 0) > 1 &&
    last?.children.length === 0 &&
    last.marker?.style === before?.marker?.style &&
    (last.marker?.ordinal ?? 0) <= (before?.marker?.ordinal ?? 0)
  const letter = before?.children.at(-1)
  if (!isRestart || before === undefined || letter?.marker?.style !== 'letter') return undefined
  return letter.marker.ordinal === (marker.ordinal ?? 0) - 1
    ? [...open.slice(0, at), before, letter]
    : undefined
}

/** `II` and `1` make `II.1`; `1.2` under `1`, and `1.2.3` under `1.2`, repeat what they stand under. */
function joinPath(parent: string | null, label: string): string {
  if (parent === null) return label
  const steps = parent.split('.')
  const repeated = steps.findIndex((_, index) => label.startsWith(`${steps.slice(index).join('.')}.`))
  return [...(repeated < 0 ? steps : steps.slice(0, repeated)), label].join('.')
}

function placeUnmarked(open: Draft[], line: Line, isTitle: boolean): Draft {
  if (isTitle) {
    while (open.length > 1 && (open.at(-1)?.rank ?? 0) >= RANK.title) open.pop()
  } else {
    while (open.length > 1) {
      const top = open.at(-1)
      if (top === undefined || (top.marker !== null && top.rank < RANK.letter) || top.isTitle) break
      if (top.marker !== null && opensList(top) && top.children.length === 0) break
      open.pop()
    }
  }
  const parent = open.at(-1) ?? draft(null, -1, 0, null, false)
  const rank = isTitle ? RANK.title : parent.rank + 0.25
  const item = draft(null, rank, line.indent, parent.path, isTitle)
  item.parts.push(line.visible)
  parent.children.push(item)
  if (isTitle) open.push(item)
  return item
}
