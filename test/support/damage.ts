/** Numbers from 0 to 1, the same for the same seed. */
export type Chance = () => number

/** Mulberry32, by Tommy Ettinger, in the public domain. */
export function chanceOf(seed: number): Chance {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

export function pick<Value>(values: readonly [Value, ...Value[]], chance: Chance): Value {
  return values[Math.floor(chance() * values.length)] ?? values[0]
}

type Damage = (text: string, chance: Chance) => string

const CONTROLS = [
  '\0',
  '\u0007',
  '\b',
  '\u001b[31m',
  '\u001b]0;x\u0007',
  '\u009b2J',
  '\u202E',
  '\u200B',
  '\u00AD',
  '\uFEFF',
  '\uD800',
  '\f',
  '\v',
  '\r',
  '\u2028',
  '\u0301',
] as const

function at(text: string, chance: Chance): number {
  return Math.floor(chance() * text.length)
}

function linesOf(text: string, change: (lines: string[]) => readonly string[]): string {
  return change(text.split('\n')).join('\n')
}

/** What may happen to a notice, or be done to one by somebody who means harm. */
export const DAMAGES: Readonly<Record<string, Damage>> = {
  cut: (text, chance) => text.slice(at(text, chance)).slice(0, at(text, chance)),
  'a hole': (text, chance) => {
    const start = at(text, chance)
    return text.slice(0, start) + text.slice(start + Math.floor(chance() * 500))
  },
  'shuffled lines': (text, chance) =>
    linesOf(text, (lines) =>
      lines
        .map((line) => [chance(), line] as const)
        .sort(([a], [b]) => a - b)
        .map(([, line]) => line),
    ),
  'shuffled words': (text, chance) =>
    text
      .split(' ')
      .map((word) => [chance(), word] as const)
      .sort(([a], [b]) => a - b)
      .map(([, word]) => word)
      .join(' '),
  'doubled lines': (text, chance) =>
    linesOf(text, (lines) => lines.flatMap((line) => (chance() < 0.3 ? [line, line] : [line]))),
  'one line': (text) => text.replace(/\s+/g, ' '),
  'a line a word': (text) => text.replace(/\s+/g, '\n'),
  'control characters': (text, chance) => {
    const parts = Array.from({ length: 60 }, () => at(text, chance)).sort((a, b) => a - b)
    return [0, ...parts]
      .map((from, index) => text.slice(from, parts[index]) + pick(CONTROLS, chance))
      .join('')
  },
  'other line ends': (text, chance) =>
    text.replace(/\n/g, () => pick(['\r', '\r\n', '\u2028', '\f', '\u0085'], chance)),
  'a letter in ten lost': (text, chance) =>
    Array.from(text)
      .filter(() => chance() > 0.1)
      .join(''),
  markup: (text, chance) =>
    text.replace(/ /g, (blank) =>
      chance() < 0.1
        ? pick(['**', '_', '`', '[', '](', '<b>', '&amp;', '|', '#', '\\', '> '], chance)
        : blank,
    ),
  nested: (text, chance) =>
    linesOf(text, (lines) =>
      lines.map(
        (line, depth) => `${'> '.repeat(depth % 40)}${' '.repeat(Math.floor(chance() * 40))}- ${line}`,
      ),
    ),
  decomposed: (text) => text.normalize('NFD'),
}

export const DAMAGE_NAMES = Object.keys(DAMAGES)
