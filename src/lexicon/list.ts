/** The entries of a list written with commas, over as many lines as it takes. */
export function list(entries: string): readonly string[] {
  return entries
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
}

/** The entries of a list, to look words up in. */
export function setOf(entries: string): ReadonlySet<string> {
  return new Set(list(entries))
}

/** The entries of a list, or nothing: a part of a phrase that may be left out. */
export function orNothing(entries: string): readonly string[] {
  return ['', ...list(entries)]
}

/** Every way to say a phrase that is put together of parts, each with its choices. */
export function phrases(...parts: readonly (readonly string[])[]): readonly string[] {
  return parts
    .reduce((said, choices) => said.flatMap((words) => choices.map((choice) => `${words} ${choice}`)), [''])
    .map((words) => words.trim().replace(/ +/g, ' '))
}

/** A name as shown and the other spellings of it. */
export interface TableRow {
  readonly name: string
  readonly variants: readonly string[]
}

/** A table written a row a line: `the name shown: a variant; another variant`. */
export function table(rows: string): readonly TableRow[] {
  return rows
    .split('\n')
    .map((row) => row.trim())
    .filter((row) => row !== '')
    .map((row) => {
      const colon = row.indexOf(':')
      const variants = row.slice(colon + 1).split(';')
      return {
        name: row.slice(0, colon),
        variants: variants.map((variant) => variant.trim()).filter((v) => v !== ''),
      }
    })
}

/** Every spelling of a table, the names shown among them, with the name. */
export function spellings(rows: readonly TableRow[]): readonly (readonly [spelling: string, name: string])[] {
  return rows.flatMap(({ name, variants }) =>
    [name, ...variants].map((spelling) => [spelling, name] as const),
  )
}
