/** No letter or digit may follow: `\b` takes every accented letter for a boundary. */
export const END = '(?![\\p{L}\\p{N}])'

/** Compiles a pattern that is tried at one place of a folded text. */
export function sticky(source: string): RegExp {
  return new RegExp(source, 'uy')
}

/** The match of a sticky pattern at `at`, or null. */
export function matchAt(pattern: RegExp, folded: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(folded)
}

/** Alternatives as a pattern, the longest first. */
export function oneOf(words: readonly string[]): string {
  return [...words].sort((a, b) => b.length - a.length).join('|')
}
