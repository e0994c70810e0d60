const UNSAFE = /[\p{Cc}\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/gu

/**
 * A text that a terminal shows and does not obey: controls, bidirectional and invisible marks stand as `\uXXXX`.
 * Notices are cleaned when they are read; names of files and arguments are not.
 */
export function printable(text: string): string {
  return text.replace(UNSAFE, escapeUnit)
}

/** The same for a text that lies in double quotes of JSON or YAML, whose line ends stay: nothing is lost to a parser. */
export function printableQuoted(serialized: string): string {
  return serialized.replace(UNSAFE, (unit) => (unit === '\n' ? unit : escapeUnit(unit)))
}

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
}
