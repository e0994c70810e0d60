import { type Refusal, refuse } from './refusal.js'

/** A format by the bytes that its files begin with, at `at`. */
interface Signature {
  readonly bytes: readonly number[]
  readonly at?: number
}

const ascii = (text: string, at = 0): Signature => ({ bytes: Array.from(text, (c) => c.charCodeAt(0)), at })

/** Formats that hold no text that we read, each with what is said of it. */
const REFUSED: readonly (readonly [Signature, Refusal])[] = [
  [ascii('{\\rtf'), refuse('file-format', 'RTF')],
  [{ bytes: [0x89, 0x50, 0x4e, 0x47] }, refuse('file-scanned')],
  [{ bytes: [0xff, 0xd8, 0xff] }, refuse('file-scanned')],
  [ascii('GIF8'), refuse('file-scanned')],
  [{ bytes: [0x49, 0x49, 0x2a, 0x00] }, refuse('file-scanned')],
  [{ bytes: [0x4d, 0x4d, 0x00, 0x2a] }, refuse('file-scanned')],
  [ascii('WEBP', 8), refuse('file-scanned')],
  [ascii('ftypheic', 4), refuse('file-scanned')],
  [ascii('Rar!'), refuse('file-format', 'RAR')],
  [{ bytes: [0x37, 0x7a, 0xbc, 0xaf] }, refuse('file-format', '7-Zip')],
  [{ bytes: [0x1f, 0x8b, 0x08] }, refuse('file-format', 'gzip')],
]
/** Word before 2007, and every document with a password, are files of this kind. */
const COMPOUND_FILE: Signature = { bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] }
const ZIP: Signature = { bytes: [0x50, 0x4b, 0x03, 0x04] }
const PDF = ascii('%PDF-')
/** Mail programs put lines before a PDF; its readers look for the mark in so many bytes. */
const PDF_WITHIN = 1024

export type Format =
  | { readonly kind: 'docx' | 'pdf' }
  | { readonly kind: 'refused'; readonly refusal: Refusal }

/** The format of a document by its first bytes; undefined where it may be a text. */
export function formatOf(bytes: Uint8Array): Format | undefined {
  if (begins(bytes, ZIP)) return { kind: 'docx' }
  if (isPdf(bytes)) return { kind: 'pdf' }
  if (begins(bytes, COMPOUND_FILE)) return { kind: 'refused', refusal: compoundFileRefusal(bytes) }
  const refusal = REFUSED.find(([signature]) => begins(bytes, signature))?.[1]
  return refusal === undefined ? undefined : { kind: 'refused', refusal }
}

function begins(bytes: Uint8Array, { bytes: wanted, at = 0 }: Signature): boolean {
  return wanted.every((byte, index) => bytes[at + index] === byte)
}

function isPdf(bytes: Uint8Array): boolean {
  if (begins(bytes, PDF)) return true
  const head = bytes.subarray(0, PDF_WITHIN)
  // A text that speaks of `%PDF-` has no NULs and is read as one; a PDF's second line is no ASCII.
  for (let at = head.indexOf(PDF.bytes[0] ?? 0); at >= 0; at = head.indexOf(PDF.bytes[0] ?? 0, at + 1)) {
    if (begins(head, { ...PDF, at })) return /[^\t\n\r -~]/.test(latin1(head.subarray(at, at + 40)))
  }
  return false
}

function latin1(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes)
}

const ENCRYPTED = 'EncryptedPackage'
/** The directory of a compound file is near its beginning or its end. */
const DIRECTORY_WITHIN = 1 << 20

/** Inside is a directory of names in UTF-16: that of an encrypted document's content gives it away. */
function compoundFileRefusal(bytes: Uint8Array): Refusal {
  const name = Uint8Array.from(Array.from(ENCRYPTED, (c) => [c.charCodeAt(0), 0]).flat())
  const isEncrypted =
    includes(bytes.subarray(0, DIRECTORY_WITHIN), name) || includes(bytes.subarray(-DIRECTORY_WITHIN), name)
  return isEncrypted ? refuse('file-encrypted') : refuse('file-format', 'Word 97–2003 (.doc)')
}

function includes(bytes: Uint8Array, wanted: Uint8Array): boolean {
  const first = wanted[0] ?? 0
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true
  }
  return false
}
