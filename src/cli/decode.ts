import type { Problem } from './report.js'

export interface Decoded {
  readonly text: string
}

/**
 * The text of a file: UTF-8, or UTF-16 that says so by its byte-order mark; the mark is dropped. Bytes that are no
 * text are a problem at their line, never replaced in silence.
 */
export function decode(bytes: Uint8Array): Decoded | Omit<Problem, 'subject'> {
  const encoding = encodingByMark(bytes)
  if (encoding === 'utf-8' && bytes.includes(0)) return { code: 'file-binary' }
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
    return text.trim() === '' ? { code: 'file-empty' } : { text }
  } catch {
    return { code: 'file-encoding', ...firstBadCharacter(bytes) }
  }
}

function encodingByMark(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return 'utf-8'
}

const LINE_FEED = 0x0a

/** Where the first bytes that are no UTF-8 stand. */
function firstBadCharacter(bytes: Uint8Array): { line: number; column: number } {
  const strict = new TextDecoder('utf-8', { fatal: true })
  for (let line = 1, start = 0; start < bytes.length; line += 1) {
    const lineEnd = bytes.indexOf(LINE_FEED, start)
    const end = lineEnd < 0 ? bytes.length : lineEnd
    const lineBytes = bytes.subarray(start, end)
    try {
      strict.decode(lineBytes)
    } catch {
      return { line, column: new TextDecoder().decode(lineBytes).indexOf('\uFFFD') + 1 }
    }
    start = end + 1
  }
  return { line: 1, column: 1 }
}
