import type { Completed, CompletedOption, CompletionTable } from './table.js'

/** A script for fish: `ntm completion fish | source`. */
export function fishCompletion({ options, commands }: CompletionTable): string {
  const lines = [
    'complete -c ntm -f',
    ...options.map((option) => optionLine(option, '')),
    ...commands.flatMap(({ name, about, options: own, operand }) => {
      const seen = `-n ${quoted(`__fish_seen_subcommand_from ${name}`)}`
      return [
        `complete -c ntm -n __fish_use_subcommand -a ${name} -d ${quoted(about)}`,
        ...own.map((option) => optionLine(option, seen)),
        ...(operand === 'free' ? [] : [`complete -c ntm ${seen} ${argumentsOf(operand)}`]),
      ]
    }),
  ]
  return `${lines.join('\n')}\n`
}

function optionLine({ flags, about, value, isOptional }: CompletedOption, condition: string): string {
  return [
    'complete -c ntm',
    condition,
    ...flags.map((flag) => (flag.startsWith('--') ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`)),
    value === null || isOptional ? '' : '-r',
    value === null ? '' : argumentsOf(value),
    `-d ${quoted(about)}`,
  ]
    .filter((part) => part !== '')
    .join(' ')
}

function argumentsOf(value: Completed): string {
  if (value === 'file') return '-F'
  return value === 'free' ? '-f' : `-f -a ${quoted(value.join(' '))}`
}

function quoted(words: string): string {
  return `'${words.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
}
