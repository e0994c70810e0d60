import { decodeNamedCharacterReference } from 'decode-named-character-reference'
import type { Nodes, Root } from 'mdast'
import type { Source } from '../text/source.js'
import { createVisible, type Piece, type Visible } from '../text/visible.js'

/** Between tabs a cell has its place, be it empty; between gaps of blanks only what is seen is one. */
export interface Cells {
  readonly between: 'tabs' | 'gaps'
  readonly all: readonly Visible[]
}

/** One printed line of a notice, markup gone. */
export interface Line {
  readonly visible: Visible
  /** What stands side by side on it: signature beside distribution list, motto beside issuer; else the line alone. */
  readonly columns: readonly Visible[]
  /** The cells of what may be a row of a table; none where nothing parts the line. */
  readonly cells?: Cells
  /** Lines of one paragraph share a block; a blank line, a heading or a rule begins another. */
  readonly block: number
  /** Whether the whole line is in bold, or a Markdown heading. */
  readonly bold: boolean
  readonly heading: boolean
  /** Columns of white space before the line, a tab counting to the next multiple of four. */
  readonly indent: number
}

/**
 * Turns off what typed notices do not mean by it: an indented paragraph is no code, `1)` and `-` are the outline's own
 * markers, `<…>` is no HTML, `[1]` is no link, a row of dashes under a line makes no heading of it.
 */
export const NOTICE_CONSTRUCTS = {
  disable: {
    null: [
      'autolink',
      'blockQuote',
      'codeFenced',
      'codeIndented',
      'codeText',
      'definition',
      'htmlFlow',
      'htmlText',
      'labelEnd',
      'labelStartImage',
      'labelStartLink',
      'list',
      'setextUnderline',
    ],
  },
}

interface StyledPiece extends Piece {
  readonly bold: boolean
}

/** The lines of a notice parsed by remark with `NOTICE_CONSTRUCTS`, in order; lines that show nothing are left out. */
export function linesOf(root: Root, source: Source): Line[] {
  const lines: Line[] = []
  let block = 0
  for (const node of root.children) {
    if (node.type !== 'paragraph' && node.type !== 'heading') {
      block += 1
      continue
    }
    for (const pieces of pieceLines(node, source)) {
      const visible = createVisible(source.text, pieces)
      if (visible.text === '') continue
      const cells = cellsOf(pieces, source)
      lines.push({
        visible,
        columns: columnsOf(pieces, source, visible),
        ...(cells === undefined ? {} : { cells }),
        block,
        bold: pieces.every((piece) => piece.bold || source.text.slice(piece.start, piece.end).trim() === ''),
        heading: node.type === 'heading',
        indent: indentBefore(source.text, visible.runs[0]?.source.start ?? 0),
      })
    }
    block += 1
  }
  return lines
}

/** So wide a gap, or a tab, is between columns, not between words. */
const COLUMN_GAP = / {4,}|\t+/g

function columnsOf(pieces: readonly Piece[], source: Source, whole: Visible): readonly Visible[] {
  const [piece, more] = pieces
  if (piece === undefined || more !== undefined || piece.seen !== undefined) return [whole]
  const raw = source.text.slice(piece.start, piece.end)
  if (!raw.includes('    ') && !raw.includes('\t')) return [whole]
  const columns: Visible[] = []
  let start = piece.start
  for (const gap of raw.matchAll(COLUMN_GAP)) {
    columns.push(createVisible(source.text, [{ start, end: piece.start + gap.index }]))
    start = piece.start + gap.index + gap[0].length
  }
  columns.push(createVisible(source.text, [{ start, end: piece.end }]))
  const seen = columns.filter(({ text }) => text !== '')
  return seen.length > 1 ? seen : [whole]
}

const CELL_END = /\t/g
const CELL_GAP = / {2,}/g

function cellsOf(pieces: readonly Piece[], source: Source): Cells | undefined {
  const first = pieces[0]
  const last = pieces.at(-1)
  if (first === undefined || last === undefined) return undefined
  let { start } = first
  let { end } = last
  while (isGap(source.text[start - 1])) start -= 1
  while (isGap(source.text[end])) end += 1
  const raw = source.text.slice(start, end)
  const inner = raw.trim()
  const isTabbed = inner.includes('\t')
  if (!isTabbed && !inner.includes('  ')) return undefined
  const cells: Visible[] = []
  let from = start
  let at = 0
  const close = (to: number) => {
    const inside: Piece[] = []
    for (let piece = pieces[at]; piece !== undefined && piece.start < to; piece = pieces[at]) {
      if (piece.end > from) inside.push(within(piece, from, to))
      if (piece.end > to) break
      at += 1
    }
    cells.push(createVisible(source.text, inside))
  }
  for (const gap of raw.matchAll(isTabbed ? CELL_END : CELL_GAP)) {
    close(start + gap.index)
    from = start + gap.index + gap[0].length
  }
  close(end)
  return isTabbed
    ? { between: 'tabs', all: cells }
    : { between: 'gaps', all: cells.filter(({ text }) => text !== '') }
}

function isGap(character: string | undefined): boolean {
  return character === ' ' || character === '\t'
}

/** The part of a piece between two places; what stands for something else is whole. */
function within(piece: Piece, from: number, to: number): Piece {
  return piece.seen === undefined
    ? { start: Math.max(piece.start, from), end: Math.min(piece.end, to) }
    : piece
}

function pieceLines(block: Nodes, source: Source): StyledPiece[][] {
  const lines: StyledPiece[][] = [[]]
  const visit = (node: Nodes, bold: boolean) => {
    if (node.type === 'break') lines.push([])
    else if ('children' in node) {
      for (const child of node.children)
        visit(child, bold || node.type === 'strong' || node.type === 'heading')
    } else if (node.type === 'text' && node.position?.start.offset !== undefined) {
      const start = node.position.start.offset
      const end = node.position.end.offset ?? start
      for (const piece of align(source.text, start, end, node.value)) {
        if (piece === LINE_END) lines.push([])
        else lines.at(-1)?.push({ ...piece, bold })
      }
    }
  }
  visit(block, false)
  return lines
}

const LINE_END = 'line-end'
const CHARACTER_REFERENCE = /&(?:#(?<decimal>\d{1,7})|#x(?<hex>[\da-f]{1,6})|(?<name>\w{1,31}));/iy

/**
 * The pieces of a text node: its value is its source but for what Markdown takes out of it (white space around line
 * ends, the backslash of an escape) or decodes (a character reference).
 */
function align(text: string, start: number, end: number, value: string): (Piece | typeof LINE_END)[] {
  if (end - start === value.length && !/[\r\n]/.test(value)) return [{ start, end }]
  const pieces: (Piece | typeof LINE_END)[] = []
  let seen = 0
  let from = start
  const flush = (to: number) => {
    if (to > from) pieces.push({ start: from, end: to })
  }
  for (let at = start; at < end; ) {
    const character = text[at] ?? ''
    if (character === '\n' || character === '\r') {
      flush(at)
      pieces.push(LINE_END)
      at += text.startsWith('\r\n', at) ? 2 : 1
      if (/[\r\n]/.test(value[seen] ?? '')) seen += value.startsWith('\r\n', seen) ? 2 : 1
      from = at
      continue
    }
    CHARACTER_REFERENCE.lastIndex = at
    const reference = character === '&' ? CHARACTER_REFERENCE.exec(text) : null
    const decoded = reference === null ? undefined : decodeReference(reference.groups)
    if (reference !== null && decoded !== undefined && value.startsWith(decoded, seen)) {
      flush(at)
      pieces.push({ start: at, end: at + reference[0].length, seen: decoded })
      at += reference[0].length
      seen += decoded.length
      from = at
    } else if (character === value[seen]) {
      at += 1
      seen += 1
    } else {
      flush(at)
      at += 1
      from = at
    }
  }
  flush(end)
  return pieces
}

function decodeReference(groups: Readonly<Record<string, string | undefined>> = {}): string | undefined {
  const { decimal, hex, name } = groups
  if (name !== undefined) return decodeNamedCharacterReference(name) || undefined
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number.parseInt(decimal, 10)
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined
}

const TAB_STOP = 4

function indentBefore(text: string, offset: number): number {
  let start = offset
  while (start > 0 && (text[start - 1] === ' ' || text[start - 1] === '\t')) start -= 1
  let columns = 0
  for (let at = start; at < offset; at += 1) {
    columns = text[at] === '\t' ? columns + TAB_STOP - (columns % TAB_STOP) : columns + 1
  }
  return columns
}
