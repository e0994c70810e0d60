import type { TracedStep } from '../directive/directive.js'
import { printable } from './printable.js'
import type { View } from './render.js'
import { wrap } from './width.js'
import { OUTPUT_WORDS } from './words.js'

/** A step as it is shown; rules that declined at one place stand in one line. */
type Shown = Pick<TracedStep, 'part' | 'outcome' | 'note' | 'text'> & { readonly rules: readonly string[] }

const LONGEST_WORDS = 60

/** The steps of a reading, a line each: the part of the reader, the words, what became of them, by which rule. */
export function traceLines(
  steps: readonly Omit<TracedStep, 'position'>[],
  { language, style, width }: View,
  indent: string,
): string[] {
  const words = OUTPUT_WORDS[language]
  return gathered(steps).flatMap(({ part, outcome, note, text, rules }) => {
    const why = note === undefined ? '' : ` (${note})`
    const line = `${words.parts[part]} “${shortened(text)}” ${words.outcomes[outcome]}: ${rules.join(', ')}${why}`
    const [first = '', ...more] = wrap(printable(line), Math.max(1, width - indent.length - 2))
    const shown = outcome === 'declined' ? style.faint : outcome === 'dropped' ? style.doubt : plain
    return [`${indent}${shown(first)}`, ...more.map((rest) => `${indent}  ${shown(rest)}`)]
  })
}

function plain(text: string): string {
  return text
}

function shortened(text: string): string {
  return text.length > LONGEST_WORDS ? `${text.slice(0, LONGEST_WORDS)}…` : text
}

function gathered(steps: readonly Omit<TracedStep, 'position'>[]): Shown[] {
  const shown: Shown[] = []
  for (const { part, outcome, note, text, rule } of steps) {
    const last = shown.at(-1)
    const isMore =
      outcome === 'declined' && last?.outcome === 'declined' && last.part === part && last.text === text
    if (isMore) shown.splice(-1, 1, { ...last, rules: [...last.rules, rule] })
    else shown.push({ part, outcome, text, rules: [rule], ...(note !== undefined && { note }) })
  }
  return shown
}
