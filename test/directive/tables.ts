import { readFileSync } from 'node:fs'

/** The lines of a table beside this file; blank lines and `# ` remarks left out. */
export function lines(name: string): string[] {
  const text = readFileSync(new URL(name, import.meta.url), 'utf8')
  return text.split('\n').filter((line) => line !== '' && !line.startsWith('# '))
}

/** The groups of a table: `= ROWS` opens one; the sentences that must read as it follow. */
export function groups(name: string): { value: string; sentences: string[] }[] {
  const found: { value: string; sentences: string[] }[] = []
  for (const line of lines(name)) {
    if (line.startsWith('= ')) found.push({ value: line.slice(2), sentences: [] })
    else found.at(-1)?.sentences.push(line)
  }
  return found
}
