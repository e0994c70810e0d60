/**
 * No letter or digit may follow: `\b` takes every accented letter for a boundary. Letters are `a-zß-ỿ` in the patterns of
 * this folder: they meet folded text alone, which has no capitals, and to compile the class of all the world's letters
 * into each of them would double the time to the first answer.
 */
export const END = '(?![0-9a-zß-ỿ])'

/** Compiles a pattern that is tried at one place of a folded text. */
export function sticky(source: string): RegExp {
  return new RegExp(source, 'y')
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
