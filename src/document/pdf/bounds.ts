import { Unzlib } from 'fflate'
import { MOST_BYTES } from '../limits.js'
import { type Refusal, refuse } from '../refusal.js'

/** What the library would unpack while it reads text; pictures it leaves alone. */
const STREAM = /(?<![a-z])stream\r?\n/g
const IMAGE = /\/Subtype\s*\/Image/
const FLATE = /\/(?:FlateDecode|Fl)(?![A-Za-z])/g
const LZW = /\/(?:LZWDecode|LZW)(?![A-Za-z])/
const ENCRYPTED = /\/Encrypt\s*(?:\d+\s+\d+\s+R|<<)/
/** The dictionary of a stream is right before it, and short. */
const LONGEST_DICTIONARY = 2048
/** LZW, which nobody writes any more, unpacks to a thousand times its size: so much of it is no notice. */
const MOST_LZW = 1 << 16
const CHUNK = 1 << 12

/**
 * Refuses a PDF that would not stay within bounds, before anything reads it: the streams that hold text, fonts and
 * structure are unpacked piece by piece and counted. One with a password is refused here too, also where none is needed
 * to read it: what is encrypted cannot be counted.
 */
export function refuseUnbounded(bytes: Uint8Array): Refusal | undefined {
  const raw = new TextDecoder('latin1').decode(bytes)
  if (ENCRYPTED.test(raw)) return refuse('file-encrypted')
  let left = MOST_BYTES
  for (const match of raw.matchAll(STREAM)) {
    const before = raw.slice(Math.max(0, match.index - LONGEST_DICTIONARY), match.index)
    const dictionary = before.slice(before.lastIndexOf('endobj') + 1)
    if (IMAGE.test(dictionary)) continue
    const start = match.index + match[0].length
    const end = raw.indexOf('endstream', start)
    const stream = bytes.subarray(start, end < 0 ? bytes.length : end)
    if (LZW.test(dictionary) && stream.length > MOST_LZW)
      return refuse('file-large', `${MOST_BYTES >> 20} MB`)
    const times = dictionary.match(FLATE)?.length ?? 0
    if (times > 1) return refuse('file-broken', 'FlateDecode twice')
    if (times === 1) left -= unpackedSize(stream, left)
    if (left < 0) return refuse('file-large', `${MOST_BYTES >> 20} MB`)
  }
  return undefined
}

/** How many bytes a stream unpacks to; counting ends beyond `limit`, or where the stream is broken. */
function unpackedSize(stream: Uint8Array, limit: number): number {
  let size = 0
  const unpacker = new Unzlib((chunk) => {
    size += chunk.length
  })
  try {
    for (let at = 0; at < stream.length && size <= limit; at += CHUNK) {
      unpacker.push(stream.subarray(at, at + CHUNK), at + CHUNK >= stream.length)
    }
  } catch {
    // The library makes the best of what a broken stream holds; so much is counted.
  }
  return size
}
