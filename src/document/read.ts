import type { Places } from '../text/place.js'
import { decodeText } from './decode.js'
import { ENCODING_NAMES, type Encoding } from './encoding.js'
import { formatOf } from './format.js'
import { MOST_BYTES } from './limits.js'
import { type Refusal, refuse } from './refusal.js'

/** The text of a file: as it is, or of a Word document or a PDF as it would be typed. */
export interface DocumentText {
  readonly kind: 'text'
  readonly text: string
  /** The encoding, where it was found by looking at the words only: it may be wrong. */
  readonly guessed?: Encoding
  /** Where the lines of the text stand in the document; a plain text has lines of its own. */
  readonly places?: Places
}

/**
 * The text of a file's bytes, whatever its name: Word documents and PDFs by their first bytes, every other as text in
 * `encoding`, or in that found by looking. What is none of these is refused, quickly, with its reason.
 */
export async function readDocument(bytes: Uint8Array, encoding?: Encoding): Promise<DocumentText | Refusal> {
  if (bytes.length > MOST_BYTES) return refuse('file-large', sizeOf(MOST_BYTES))
  const format = formatOf(bytes)
  if (format === undefined) return readText(bytes, encoding)
  switch (format.kind) {
    case 'refused':
      return format.refusal
    case 'docx': {
      const { readDocx } = await import('./docx/read.js')
      const read = readDocx(bytes)
      return 'kind' in read ? read : { kind: 'text', ...read }
    }
    case 'pdf': {
      const { readPdf } = await import('./pdf/read.js')
      const read = await readPdf(bytes)
      return 'kind' in read ? read : { kind: 'text', ...read }
    }
  }
}

/** The text of bytes that are no document. */
export function readText(bytes: Uint8Array, encoding?: Encoding): DocumentText | Refusal {
  const decoded = decodeText(bytes, encoding)
  switch (decoded.kind) {
    case 'text': {
      const { text, encoding, isGuess } = decoded
      return isGuess ? { kind: 'text', text, guessed: encoding } : { kind: 'text', text }
    }
    case 'bad-byte': {
      const { offset, byte, line, column } = decoded.at
      const more = [`0x${byte.toString(16).toUpperCase().padStart(2, '0')}`, `${offset}`]
      return { ...refuse('file-encoding', ENCODING_NAMES[encoding ?? 'utf-8']), more, line, column }
    }
    default:
      return refuse(`file-${decoded.kind}`)
  }
}

function sizeOf(bytes: number): string {
  return `${bytes >> 20} MB`
}
