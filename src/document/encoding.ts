/** The encodings that texts are read in, by the names that `--encoding` takes. */
export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1258', 'tcvn3', 'vni'] as const
export type Encoding = (typeof ENCODINGS)[number]

/** The encodings as people know them. */
export const ENCODING_NAMES: Readonly<Record<Encoding, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16 LE',
  'utf-16be': 'UTF-16 BE',
  'windows-1258': 'Windows-1258',
  tcvn3: 'TCVN3 (ABC)',
  vni: 'VNI',
}

/** A byte that no character of the encoding has. */
export interface BadByte {
  /** Bytes before it. */
  readonly offset: number
  readonly byte: number
  readonly line: number
  readonly column: number
}

/** Why bytes are no text: one byte of them is not, or all of them are something else. */
export type NoText =
  | { readonly kind: 'bad-byte'; readonly at: BadByte }
  | { readonly kind: 'binary' }
  | { readonly kind: 'empty' }

/** The text that bytes stand for, without a byte-order mark. */
export interface DecodedText {
  readonly kind: 'text'
  readonly text: string
  readonly encoding: Encoding
  /** Whether the encoding was found by looking at the words: neither a mark nor the caller said so. */
  readonly isGuess: boolean
}
