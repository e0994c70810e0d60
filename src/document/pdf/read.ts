import { getResolvedPDFJS } from 'unpdf'
import type { Places } from '../../text/place.js'
import { decodeOldFonts } from '../old-fonts.js'
import { type Refusal, refuse } from '../refusal.js'
import { startRendering } from '../rendering.js'
import { refuseUnbounded } from './bounds.js'
import { type Page, withoutFurniture } from './furniture.js'
import { type Flow, flowsOf } from './layout.js'
import { type Segment, segmentsOf } from './lines.js'
import { type PagedLine, paragraphsOf } from './paragraphs.js'
import type { Piece } from './piece.js'

const MOST_PAGES = 1000
const MOST_LETTERS = 10_000_000
/** Fewer letters than this a page on the average are a scan's stray marks. */
const FEWEST_LETTERS = 10
/** Milliseconds. A notice takes a fraction of a second; drawings that call themselves would take for ever. */
const LONGEST = 30_000

/**
 * The text of a PDF's text layer as it would be typed: a paragraph a line, columns one after the other, tables as rows
 * between bars, page numbers and running headers left out. Places are pages.
 */
export async function readPdf(
  bytes: Uint8Array,
): Promise<{ readonly text: string; readonly places: Places } | Refusal> {
  const refusal = refuseUnbounded(bytes)
  if (refusal !== undefined) return refusal
  const { getDocument } = await getResolvedPDFJS()
  // The library takes the bytes away from their owner.
  const task = getDocument({
    data: new Uint8Array(bytes),
    verbosity: 0,
    isEvalSupported: false,
    useSystemFonts: false,
  })
  const clock = startClock()
  try {
    const pages = await Promise.race([task.promise.then(readPages), clock.late])
    return 'kind' in pages ? pages : render(pages)
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException') return refuse('file-encrypted')
    return refuse('file-broken', error instanceof Error ? error.message : String(error))
  } finally {
    clock.stop()
    await task.destroy()
  }
}

function startClock(): { readonly late: Promise<Refusal>; stop(): void } {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<Refusal>((resolve) => {
    timer = setTimeout(() => resolve(refuse('file-broken', `${LONGEST / 1000} s`)), LONGEST)
  })
  return { late, stop: () => clearTimeout(timer) }
}

type Library = Awaited<ReturnType<typeof getResolvedPDFJS>>
type PdfDocument = Awaited<ReturnType<Library['getDocument']>['promise']>

async function readPages(document: PdfDocument): Promise<Page[] | Refusal> {
  if (document.numPages > MOST_PAGES) return refuse('file-large', `${MOST_PAGES} pages`)
  const pages: Page[] = []
  let letters = 0
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number)
    const [left = 0, bottom = 0, , top = 0] = page.view
    const pieces: Piece[] = []
    const reader = page.streamTextContent({ disableNormalization: false }).getReader()
    for (;;) {
      const { done, value } = await reader.read()
      if (done) break
      for (const piece of piecesOf(value.items, left, bottom)) {
        pieces.push(piece)
        letters += piece.text.length
      }
      if (letters > MOST_LETTERS) return refuse('file-large', `${MOST_LETTERS} letters`)
    }
    page.cleanup()
    pages.push({ height: top - bottom, segments: segmentsOf(pieces) })
  }
  return letters < FEWEST_LETTERS * document.numPages ? refuse('file-scanned') : pages
}

interface TextItem {
  readonly str: string
  readonly transform: readonly number[]
  readonly width: number
  readonly height: number
}

/** Upright text only; blanks that the library puts between words have no height, and are found by the gaps anew. */
function* piecesOf(items: readonly (TextItem | object)[], left: number, bottom: number): Generator<Piece> {
  for (const item of items) {
    if (!('str' in item)) continue
    const [a = 0, b = 0, , , x = 0, y = 0] = item.transform
    if (item.height === 0 || Math.abs(b) > Math.abs(a)) continue
    yield { text: item.str, x: x - left, y: y - bottom, width: item.width, size: item.height }
  }
}

function render(pages: readonly Page[]): { text: string; places: Places } | Refusal {
  const rendering = startRendering('page')
  let columns = 0
  let before: Flow['kind'] | undefined
  let open: PagedLine[] = []
  let signature: PagedLine[] = []
  const close = () => {
    if (open.length > 0) for (const { lines, page } of paragraphsOf(open)) rendering.add(lines, page)
    open = []
  }
  /** The signature comes behind the list that it stands beside, on whichever page the list ends; each of its lines stays one. */
  const sign = () => {
    const [first] = signature
    if (first === undefined) return
    close()
    rendering.add(
      signature.map(({ text }) => text),
      first.page,
    )
    signature = []
  }
  for (const [index, { segments }] of withoutFurniture(pages).entries()) {
    const page = index + 1
    const paged = (line: Segment): PagedLine => ({ ...line, page })
    for (const [at, flow] of flowsOf(segments, before).entries()) {
      // The first column of a page goes on with the last of the page before it.
      if (at > 0 || flow.kind === 'table') close()
      if (flow.kind === 'foot') signature.push(...flow.signature.map(paged))
      else sign()
      if (flow.kind === 'table') {
        // A table goes on over the end of a page.
        const rows = flow.rows.map(tableRow)
        const width = flow.rows[0]?.length ?? 0
        if (at === 0 && width === columns) rendering.join(rows, page)
        else rendering.add(rows, page)
        columns = width
      } else {
        columns = 0
        open.push(...(flow.kind === 'foot' ? flow.list : flow.lines).map(paged))
      }
      before = flow.kind
    }
  }
  sign()
  close()
  const { text, places } = rendering.done()
  return text === '' ? refuse('file-scanned') : { text: decodeOldFonts(text), places }
}

function tableRow(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '/')).join(' | ')} |`
}
