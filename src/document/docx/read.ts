import type { Places } from '../../text/place.js'
import { type Refusal, refuse } from '../refusal.js'
import { type Rendering, startRendering } from '../rendering.js'
import { type Parts, unpack } from '../zip.js'
import { type Numberer, readNumbering } from './numbering.js'
import { linesOfRuns, type Run, readInline } from './paragraph.js'
import { numberedOf, readStyles, type Style, type Styles } from './styles.js'
import { type Cell, rowsOf } from './table.js'
import { child, descend, elements, readXml, val, type XmlElement } from './xml.js'

const WANTED = /^(?:word\/(?:document\d*|styles|numbering)\.xml|mimetype|content\.xml)$/
const SPREADSHEET = /^(?:xl|ppt)\//

/**
 * The text of a Word document as it would be typed: a paragraph a block with its automatic number as printed, soft
 * breaks as line ends, tables of tasks as rows between bars, other tables cell by cell, text boxes before the paragraph
 * that they hang on. Places are paragraphs that hold text, counted in that order.
 */
export function readDocx(bytes: Uint8Array): { readonly text: string; readonly places: Places } | Refusal {
  let otherFormat: string | undefined
  const parts = unpack(bytes, (name) => {
    if (SPREADSHEET.test(name)) otherFormat = name.startsWith('xl') ? 'Excel (.xlsx)' : 'PowerPoint (.pptx)'
    return WANTED.test(name)
  })
  if ('kind' in parts) return parts
  const document = parts.get('word/document.xml') ?? parts.get('word/document2.xml')
  if (document === undefined) {
    const mimetype = decodeXml(parts.get('mimetype'))
    return refuse(
      'file-format',
      mimetype.includes('opendocument') ? 'OpenDocument (.odt)' : (otherFormat ?? 'ZIP'),
    )
  }
  try {
    return render(document, parts)
  } catch (error) {
    // Every error of the reader of XML is one of the file's.
    return refuse('file-broken', firstLine(error))
  }
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n', 1)[0] ?? ''
}

/** XML is in UTF-8, or in UTF-16 with a mark. */
function decodeXml(bytes: Uint8Array | undefined): string {
  if (bytes === undefined) return ''
  const encoding = bytes[0] === 0xff ? 'utf-16le' : bytes[0] === 0xfe ? 'utf-16be' : 'utf-8'
  return new TextDecoder(encoding, { fatal: true }).decode(bytes)
}

/** What is known while the blocks of a document are read. */
interface State {
  readonly styles: Styles
  readonly number: Numberer
  readonly rendering: Rendering
  paragraphs: number
  /** What stands before a deleted paragraph mark: it belongs to the next paragraph. */
  pending: readonly Run[]
  /** Whether the last paragraph is a bold line in the middle, as the lines of a title are. */
  isInTitle: boolean
}

function render(document: Uint8Array, parts: Parts): { text: string; places: Places } | Refusal {
  const state: State = {
    styles: readStyles(decodeXml(parts.get('word/styles.xml'))),
    number: readNumbering(decodeXml(parts.get('word/numbering.xml'))),
    rendering: startRendering('paragraph'),
    paragraphs: 0,
    pending: [],
    isInTitle: false,
  }
  readXml(decodeXml(document), 'w:body', (block) => renderBlock(block, state))
  const { text, places } = state.rendering.done()
  return text === '' ? refuse('file-empty') : { text, places }
}

function renderBlock(block: XmlElement, state: State): void {
  switch (block.name) {
    case 'w:p':
      renderParagraph(block, state)
      return
    case 'w:tbl':
      renderTable(block, state)
      return
    case 'mc:AlternateContent': {
      const chosen = child(block, 'mc:Choice') ?? child(block, 'mc:Fallback')
      if (chosen !== undefined) renderBlocks(chosen, state)
      return
    }
    case 'w:sdt':
    case 'w:sdtContent':
    case 'w:customXml':
    case 'w:ins':
    case 'w:moveTo':
      renderBlocks(block, state)
      return
  }
}

function renderBlocks(parent: XmlElement, state: State): void {
  for (const block of elements(parent)) renderBlock(block, state)
}

interface Paragraph {
  readonly lines: readonly string[]
  readonly boxes: readonly XmlElement[]
  readonly isCentered: boolean
}

function renderParagraph(element: XmlElement, state: State): void {
  const { lines, boxes, isCentered } = readParagraph(element, state)
  for (const box of boxes) renderBlocks(box, state)
  if (lines.length === 0) return
  state.paragraphs += 1
  const isTitle = isCentered && lines.every((line) => line.startsWith('**'))
  if (isTitle && state.isInTitle) state.rendering.join(lines, state.paragraphs)
  else state.rendering.add(lines, state.paragraphs)
  state.isInTitle = isTitle
}

function readParagraph(element: XmlElement, state: State): Paragraph {
  const properties = child(element, 'w:pPr')
  const style = state.styles.of(val(child(properties, 'w:pStyle')) ?? state.styles.paragraph)
  const { runs, boxes } = readInline(element, style.look, state.styles)
  const all = [...state.pending, ...runs]
  if (descend(properties, 'w:rPr', 'w:del') !== undefined) {
    state.pending = all
    return { lines: [], boxes, isCentered: false }
  }
  state.pending = []
  const { marker, level } = markerOf(properties, style, state)
  const isBullet = /^[^\p{L}\p{N}]*$/u.test(marker)
  return {
    lines: linesOfRuns(all, marker, isBullet ? level * 2 : 0),
    boxes,
    isCentered: val(child(properties, 'w:jc')) === 'center',
  }
}

function markerOf(
  properties: XmlElement | undefined,
  style: Style,
  state: State,
): { marker: string; level: number } {
  const { list, level = 0 } = { ...style.numbered, ...numberedOf(properties) }
  // The list `0` is none.
  if (list === undefined || list === '0') return { marker: '', level: 0 }
  return { marker: state.number({ list, level }).trim(), level }
}

/** Two columns of a few rows are a letterhead or a signature: their cells are read one after the other. */
const FEWEST_COLUMNS = 3
const FEWEST_ROWS = 4

function renderTable(table: XmlElement, state: State): void {
  const rows = rowsOf(table)
  const columns = Math.max(0, ...rows.map((row) => row.filter((cell) => hasText(cell.element)).length))
  const isOfTasks =
    (columns >= FEWEST_COLUMNS && rows.length > 1) ||
    (columns === FEWEST_COLUMNS - 1 && rows.length >= FEWEST_ROWS)
  state.isInTitle = false
  if (!isOfTasks) {
    for (const row of rows) for (const cell of row) if (!cell.isContinued) renderBlocks(cell.element, state)
    return
  }
  let isFirst = true
  // A merged cell's paragraphs are read once: their numbers count on.
  const texts = new Map<XmlElement, string>()
  for (const row of rows) {
    const before = state.paragraphs
    const cells = row.flatMap((cell) => {
      const text = texts.get(cell.element) ?? cellText(cell, state)
      texts.set(cell.element, text)
      return [text, ...new Array<string>(cell.span - 1).fill('')]
    })
    if (cells.every((text) => text === '')) continue
    const line = `| ${cells.join(' | ')} |`
    if (isFirst) state.rendering.add([line], before + 1)
    else state.rendering.join([line], before + 1)
    isFirst = false
  }
}

function hasText(element: XmlElement): boolean {
  return elements(element).some((one) => (one.name === 'w:t' ? one.children.length > 0 : hasText(one)))
}

/** The text of a cell in one line, its paragraphs parted as Markdown parts them; a bar in it would part the cell. */
function cellText(cell: Cell, state: State): string {
  const texts: string[] = []
  const visit = (parent: XmlElement) => {
    for (const block of elements(parent)) {
      if (block.name !== 'w:p') {
        visit(block)
        continue
      }
      const { lines } = readParagraph(block, state)
      if (lines.length > 0) state.paragraphs += 1
      texts.push(...lines.map((line) => line.replaceAll('**', '').replaceAll('|', '/').trim()))
    }
  }
  visit(cell.element)
  return texts.map((text) => text.replace(/\s+/g, ' ')).join('<br>')
}
