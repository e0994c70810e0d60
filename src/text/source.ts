import type { Position } from 'unist'
import type { Span } from './span.js'

/** The decoded text of one notice, without its byte-order mark, and where its lines begin. */
export interface Source {
  readonly text: string
  readonly lineStarts: readonly number[]
}

const BYTE_ORDER_MARK = '\uFEFF'

/** Makes a source of a decoded text; a leading byte-order mark is dropped. Lines end at LF, CRLF or CR. */
export function createSource(decoded: string): Source {
  const text = decoded.startsWith(BYTE_ORDER_MARK) ? decoded.slice(1) : decoded
  const lineStarts = [0]
  for (const lineEnd of text.matchAll(/\r\n|\n|\r/g)) lineStarts.push(lineEnd.index + lineEnd[0].length)
  return { text, lineStarts }
}

/** The unist point of an offset: line and column from 1. An offset past the end is the end. */
function pointAt(source: Source, offset: number): Position['start'] {
  const within = Math.min(Math.max(offset, 0), source.text.length)
  let low = 0
  let high = source.lineStarts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((source.lineStarts[middle] ?? 0) <= within) low = middle
    else high = middle - 1
  }
  return { line: low + 1, column: within - (source.lineStarts[low] ?? 0) + 1, offset: within }
}

/** The unist position of a span of the source. */
export function positionOf(source: Source, span: Span): Position {
  return { start: pointAt(source, span.start), end: pointAt(source, span.end) }
}
