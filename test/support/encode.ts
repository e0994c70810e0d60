import type { Encoding } from '../../src/document/encoding.js'
import { TCVN3 } from '../../src/document/tcvn3.js'
import { VNI_LETTERS } from '../../src/document/vni.js'
import { WINDOWS_PUNCTUATION } from '../../src/document/windows-1252.js'

const BYTES = Array.from({ length: 0x100 }, (_, byte) => byte)
const WINDOWS_1252 = new Map(
  BYTES.map((byte) => [
    (byte >= 0x80 && byte < 0xa0 ? WINDOWS_PUNCTUATION[byte - 0x80] : undefined) ?? String.fromCharCode(byte),
    byte,
  ]),
)
const WINDOWS_1258 = new Map(
  BYTES.map((byte) => [new TextDecoder('windows-1258').decode(Uint8Array.of(byte)), byte]),
)
const TCVN3_BYTES = new Map(TCVN3.map((character, byte) => [character, byte] as const))

/** The bytes of a text as an office's program would have saved it; what the encoding lacks comes near or fails. */
export function encode(text: string, encoding: Encoding): Uint8Array {
  switch (encoding) {
    case 'utf-8':
      return Buffer.from(text)
    case 'utf-16le':
      return Buffer.from(text, 'utf16le')
    case 'utf-16be':
      return Buffer.from(text, 'utf16le').swap16()
    case 'windows-1258':
      return bytesOf(text, encode1258)
    case 'tcvn3':
      return bytesOf(text, (letter) => [
        TCVN3_BYTES.get(letter) ?? TCVN3_BYTES.get(letter.toLowerCase()) ?? byteIn(WINDOWS_1252, letter),
      ])
    case 'vni':
      return bytesOf(text, encodeVni)
  }
}

function bytesOf(text: string, encodeLetter: (letter: string) => number[]): Uint8Array {
  return Uint8Array.from(Array.from(text.normalize('NFC'), encodeLetter).flat())
}

/** A letter with its tone taken off has a byte; the tone is another. */
function encode1258(letter: string): number[] {
  const own = WINDOWS_1258.get(letter)
  if (own !== undefined) return [own]
  const apart = letter.normalize('NFD')
  const tone = /[\u0300\u0301\u0303\u0309\u0323]/.exec(apart)?.[0] ?? ''
  const base = apart.replace(tone, '').normalize('NFC')
  return tone === ''
    ? [byteIn(WINDOWS_1258, letter)]
    : [byteIn(WINDOWS_1258, base), byteIn(WINDOWS_1258, tone)]
}

function encodeVni(letter: string): number[] {
  const small = VNI_LETTERS.get(letter.toLowerCase())
  if (small === undefined) return [byteIn(WINDOWS_1252, letter)]
  const isCapital = letter !== letter.toLowerCase()
  return Array.from(isCapital ? small.toUpperCase() : small, (mark) => byteIn(WINDOWS_1252, mark))
}

function byteIn(bytes: ReadonlyMap<string, number>, letter: string): number {
  const byte = bytes.get(letter)
  if (byte === undefined) throw new Error(`no byte for ${letter}`)
  return byte
}
