import type { Completed, CompletedOption, CompletionTable } from './table.js'

/** A script for bash 3.2 and later: `eval "$(ntm completion bash)"`. */
export function bashCompletion({ options, commands }: CompletionTable): string {
  const withValue = options.filter(({ value }) => value !== null).flatMap(({ flags }) => flags)
  const names = commands.map(({ name }) => name)
  return `_ntm() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} command= words= i
  # "--format=json" comes as three words.
  if [[ $cur == = ]]; then cur=
  elif [[ $prev == = ]]; then prev=\${COMP_WORDS[COMP_CWORD-2]}; fi
  for ((i = 1; i < COMP_CWORD; i++)); do
    case \${COMP_WORDS[i]} in
      ${withValue.join('|')}) ((i++)) ;;
      ${names.join('|')}) command=\${COMP_WORDS[i]}; break ;;
    esac
  done
  COMPREPLY=()
  case $prev in
${valueCases(options, '    ')}
  esac
  case $command in
${commands.map(({ name, options: own }) => commandCase(name, own)).join('\n')}
  esac
  if [[ $cur == -* ]]; then
    case $command in
      '') words='${flagsOf(options)}' ;;
${commands.map(({ name, options: own }) => `      ${name}) words='${flagsOf([...own, ...options])}' ;;`).join('\n')}
    esac
    _ntm_words "$words"; return
  fi
  case $command in
    '') _ntm_words '${names.join(' ')}' ;;
${commands.map(({ name, operand }) => `    ${name}) ${replyOf(operand)} ;;`).join('\n')}
  esac
}
_ntm_words() {
  local word
  while IFS= read -r word; do COMPREPLY+=("$word"); done < <(compgen -W "$1" -- "$cur")
}
_ntm_files() {
  local word
  while IFS= read -r word; do COMPREPLY+=("$word"); done < <(compgen -f -- "$cur")
  compopt -o filenames 2>/dev/null
}
complete -F _ntm ntm
`
}

function commandCase(name: string, options: readonly CompletedOption[]): string {
  const cases = valueCases(options, '        ')
  return cases === '' ? `    ${name}) ;;` : `    ${name})\n      case $prev in\n${cases}\n      esac ;;`
}

function valueCases(options: readonly CompletedOption[], indent: string): string {
  return options
    .flatMap(({ flags, value, isOptional }) => {
      // What may stand without its value may be followed by anything.
      if (value === null || isOptional) return []
      return [`${indent}${flags.join('|')}) ${replyOf(value)}; return ;;`]
    })
    .join('\n')
}

function replyOf(value: Completed): string {
  if (value === 'file') return '_ntm_files'
  return value === 'free' ? ':' : `_ntm_words '${value.join(' ')}'`
}

function flagsOf(options: readonly CompletedOption[]): string {
  return [...new Set(options.flatMap(({ flags }) => flags))].join(' ')
}
