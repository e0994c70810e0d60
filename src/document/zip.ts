import { type UnzipFileInfo, unzipSync } from 'fflate'
import { MOST_BYTES } from './limits.js'
import { type Refusal, refuse } from './refusal.js'

/** The parts of an archive that were asked for, by name. */
export type Parts = ReadonlyMap<string, Uint8Array>

/** An archive names its own sizes; more names than any document has are an attack on the reader. */
const MOST_ENTRIES = 4096

/**
 * Unpacks the parts whose names are wanted, and no other. What an archive claims to hold is added up before anything is
 * unpacked, and no part is unpacked beyond what it claims: a bomb costs no more than the bytes it has.
 */
export function unpack(bytes: Uint8Array, isWanted: (name: string) => boolean): Parts | Refusal {
  const names: string[] = []
  let claimed = 0
  let isTooLarge = false
  const filter = ({ name, originalSize }: UnzipFileInfo): boolean => {
    names.push(name)
    if (names.length > MOST_ENTRIES) isTooLarge = true
    if (isTooLarge || !isWanted(name)) return false
    claimed += originalSize
    if (claimed > MOST_BYTES) isTooLarge = true
    return !isTooLarge
  }
  try {
    const unpacked = unzipSync(bytes, { filter })
    if (isTooLarge) return refuse('file-large', `${MOST_BYTES >> 20} MB`)
    return new Map(Object.entries(unpacked))
  } catch (error) {
    return refuse('file-broken', error instanceof Error ? error.message : String(error))
  }
}
