const BYTE_ORDER_MARKS = [
  { encoding: 'utf-8', mark: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', mark: [0xff, 0xfe] },
  { encoding: 'utf-16be', mark: [0xfe, 0xff] },
] as const

export type Utf = (typeof BYTE_ORDER_MARKS)[number]['encoding']

/** The encoding that a byte-order mark names, if the bytes begin with one. */
export function encodingByMark(bytes: Uint8Array): Utf | undefined {
  return BYTE_ORDER_MARKS.find(({ mark }) => mark.every((byte, at) => bytes[at] === byte))?.encoding
}

const SAMPLE = 4096
/** Blanks, digits and plain letters are a third of a Vietnamese text at least; other than in UTF-16 no text has NULs. */
const LEAST_SHARE = 0.2
const MOST_STRAY = 0.02

/** UTF-16 without a mark: one half of nearly every plain letter is a NUL, always the same half. */
export function utf16ByNulls(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const sample = bytes.subarray(0, SAMPLE)
  const nulls = [0, 0]
  for (let at = 0; at < sample.length; at += 1) {
    if (sample[at] === 0) nulls[at & 1] = (nulls[at & 1] ?? 0) + 1
  }
  const [even = 0, odd = 0] = nulls.map((count) => count / (sample.length / 2))
  const encoding =
    odd >= LEAST_SHARE && even <= MOST_STRAY
      ? 'utf-16le'
      : even >= LEAST_SHARE && odd <= MOST_STRAY
        ? 'utf-16be'
        : undefined
  if (encoding === undefined) return undefined
  const text = new TextDecoder(encoding).decode(sample)
  return text.replace(OTHER_SCRIPT, '').length >= text.length * (1 - MOST_STRAY) ? encoding : undefined
}

/** What no Vietnamese text is full of: other scripts, private use, controls. */
const OTHER_SCRIPT = /[^\t\n\f\r -~\u00A0-\u036F\u1E00-\u22FF\uFEFF]/g

/** The text that bytes are in UTF-8 or UTF-16, a mark dropped, or the offset of the first byte that is wrong. */
export function decodeUtf(bytes: Uint8Array, encoding: Utf): string | number {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return encoding === 'utf-8' ? firstBadUtf8(bytes) : firstBadUtf16(bytes, encoding === 'utf-16le')
  }
}

/** The least and the greatest byte that may follow a lead byte: overlong forms and surrogates are out. */
function secondByteRange(lead: number): readonly [number, number] {
  if (lead === 0xe0) return [0xa0, 0xbf]
  if (lead === 0xed) return [0x80, 0x9f]
  if (lead === 0xf0) return [0x90, 0xbf]
  if (lead === 0xf4) return [0x80, 0x8f]
  return [0x80, 0xbf]
}

function firstBadUtf8(bytes: Uint8Array): number {
  for (let at = 0; at < bytes.length; ) {
    const lead = bytes[at] ?? 0
    const length = lead < 0x80 ? 1 : lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0
    if (length === 0) return at
    for (let next = 1; next < length; next += 1) {
      const byte = bytes[at + next] ?? -1
      const [least, most] = next === 1 ? secondByteRange(lead) : [0x80, 0xbf]
      if (byte < least || byte > most) return at
    }
    at += length
  }
  return bytes.length
}

function firstBadUtf16(bytes: Uint8Array, isLittleEndian: boolean): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const unitAt = (at: number) => (at + 1 < bytes.length ? view.getUint16(at, isLittleEndian) : 0)
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    const kind = unitAt(at) & 0xfc00
    if (kind === 0xdc00) return at
    if (kind === 0xd800) {
      if ((unitAt(at + 2) & 0xfc00) !== 0xdc00) return at
      at += 2
    }
  }
  return bytes.length - 1
}
