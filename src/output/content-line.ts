import { printable } from './printable.js'

const encoder = new TextEncoder()
/** RFC 5545 section 3.1: octets in a line, without its end. */
const MOST_OCTETS = 75

/** A property of RFC 5545 in lines of at most 75 octets, none of which breaks a character. */
export function contentLine(name: string, value: string): string {
  const lines: string[] = []
  let line = ''
  let octets = 0
  for (const character of `${name}:${value}`) {
    const size = encoder.encode(character).length
    if (octets + size > MOST_OCTETS) {
      lines.push(line)
      // The blank that marks a continued line is an octet of it.
      line = ' '
      octets = 1
    }
    line += character
    octets += size
  }
  return [...lines, line].map((one) => `${one}\r\n`).join('')
}

/** Lines as a TEXT value (RFC 5545 section 3.3.11): no character of them ends it. */
export function textValue(...lines: readonly string[]): string {
  return lines.map((line) => printable(line).replace(/[\\;,]/g, '\\$&')).join('\\n')
}
