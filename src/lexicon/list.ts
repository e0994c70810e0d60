/** The entries of a list written with commas, over as many lines as it takes. */
export function list(entries: string): readonly string[] {
  return entries
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
}
