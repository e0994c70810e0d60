import { spellingOf } from '../text/syllable.js'
import { type BadByte, type DecodedText, ENCODINGS, type Encoding, type NoText } from './encoding.js'
import { decodeTcvn3 } from './tcvn3.js'
import { decodeUtf, encodingByMark, utf16ByNulls } from './utf.js'
import { decodeVni } from './vni.js'
import { decodeWindows1258 } from './windows-1258.js'

/** Gives the text, or the offset of the first byte that the encoding lacks. */
type Decoder = (bytes: Uint8Array) => string | number

const DECODERS: Readonly<Record<Encoding, Decoder>> = {
  'utf-8': (bytes) => decodeUtf(bytes, 'utf-8'),
  'utf-16le': (bytes) => decodeUtf(bytes, 'utf-16le'),
  'utf-16be': (bytes) => decodeUtf(bytes, 'utf-16be'),
  'windows-1258': decodeWindows1258,
  tcvn3: decodeTcvn3,
  vni: decodeVni,
}

/** The old encodings of one byte a letter or two: nothing but the words tells them apart. */
const LEGACY = ENCODINGS.filter((encoding) => !encoding.startsWith('utf'))
/** Bytes looked at to tell them apart. */
const SAMPLE = 1 << 16
/** The share of Vietnamese syllables below which a text is taken for none: names and OCR damage take their part. */
const LEAST_SHARE = 0.7
/** A word or two may be spelled by chance. */
const FEWEST_SYLLABLES = 3

/**
 * The text that the bytes stand for. Without `encoding` it is found by looking: a byte-order mark, NULs in every other
 * byte, valid UTF-8, and last the old encoding by which the words are Vietnamese syllables. Nothing is replaced in
 * silence: the first byte that is wrong is told, by UTF-8 where no encoding fits.
 */
export function decodeText(bytes: Uint8Array, encoding?: Encoding): DecodedText | NoText {
  if (encoding !== undefined) return decodeAs(bytes, encoding, false)
  const marked = encodingByMark(bytes)
  if (marked !== undefined) return decodeAs(bytes, marked, false)
  const wide = utf16ByNulls(bytes)
  if (wide !== undefined) {
    const decoded = decodeAs(bytes, wide, true)
    return decoded.kind === 'text' && decoded.text.includes('\0') ? { kind: 'binary' } : decoded
  }
  if (bytes.includes(0)) return { kind: 'binary' }
  const decoded = decodeAs(bytes, 'utf-8', false)
  if (decoded.kind !== 'bad-byte') return decoded
  const legacy = legacyEncodingOf(bytes)
  return legacy === undefined ? decoded : decodeAs(bytes, legacy, true)
}

function decodeAs(bytes: Uint8Array, encoding: Encoding, isGuess: boolean): DecodedText | NoText {
  const decoded = DECODERS[encoding](bytes)
  if (typeof decoded === 'number') return { kind: 'bad-byte', at: badByteAt(bytes, decoded, encoding) }
  const text = decoded.startsWith('\uFEFF') ? decoded.slice(1) : decoded
  return text.trim() === '' ? { kind: 'empty' } : { kind: 'text', text, encoding, isGuess }
}

function legacyEncodingOf(bytes: Uint8Array): Encoding | undefined {
  const sample = sampleOf(bytes)
  let found: Encoding | undefined
  let best = LEAST_SHARE
  for (const encoding of LEGACY) {
    const decoded = DECODERS[encoding](sample)
    if (typeof decoded === 'number') continue
    const { marked, syllables } = spellingOf(decoded)
    const share = syllables / marked
    if (syllables >= FEWEST_SYLLABLES && share > best) {
      best = share
      found = encoding
    }
  }
  return found
}

const LINE_FEED = 0x0a

/** A part that begins with the first line that is not ASCII and ends with a line, so that no letter is cut. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  if (bytes.length <= SAMPLE) return bytes
  const first = bytes.findIndex((byte) => byte > 0x7f)
  const start = bytes.lastIndexOf(LINE_FEED, first) + 1
  const end = bytes.indexOf(LINE_FEED, start + SAMPLE)
  return bytes.subarray(start, end < 0 ? start + SAMPLE : end)
}

function badByteAt(bytes: Uint8Array, offset: number, encoding: Encoding): BadByte {
  const before = DECODERS[encoding](bytes.subarray(0, offset))
  const text = typeof before === 'string' ? before.replace(/^\uFEFF/, '') : ''
  const lines = text.split(/\r\n|\n|\r/)
  return {
    offset,
    byte: bytes[offset] ?? 0,
    line: lines.length,
    column: (lines.at(-1)?.length ?? 0) + 1,
  }
}
