import { printable } from './printable.js'

/** RFC 5545 section 3.1: octets in a line, without its end. */
const MOST_OCTETS = 75

/** A property of RFC 5545 in lines of at most 75 octets, none of which breaks a character. */
export function contentLine(name: string, value: string): string {
  const lines: string[] = []
  let line = ''
  let octets = 0
  for (const character of `${name}:${value}`) {
    const size = octetsOf(character)
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

/** The octets of a code point in UTF-8. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
}

/** Lines as a TEXT value (RFC 5545 section 3.3.11): no character of them ends it. */
export function textValue(...lines: readonly string[]): string {
  return lines.map((line) => printable(line).replace(/[\\;,]/g, '\\$&')).join('\\n')
}
