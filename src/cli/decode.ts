import { readText } from '../document/read.js'
import type { Problem } from './problem.js'

/** The text of bytes in any of the encodings known, or what is wrong with them. */
export function decode(bytes: Uint8Array): { readonly text: string } | Omit<Problem, 'subject'> {
  const read = readText(bytes)
  if (read.kind === 'text') return read
  const { kind: _, ...problem } = read
  return problem
}
