import type { Completed, CompletedOption, CompletionTable } from './table.js'

/** A script for zsh: `eval "$(ntm completion zsh)"`, or as a file `_ntm` in the `fpath`. */
export function zshCompletion({ options, commands }: CompletionTable): string {
  return `#compdef ntm
_ntm() {
  local curcontext="$curcontext" state line
  typeset -A opt_args
  _arguments -C \\
${options.map((option) => `    ${specOf(option)} \\`).join('\n')}
    '1:ntm:->command' '*::ntm:->rest'
  case $state in
    command)
      local -a commands=(
${commands.map(({ name, about }) => `        ${quoted(`${name}:${about}`)}`).join('\n')}
      )
      _describe ntm commands ;;
    rest)
      case $line[1] in
${commands
  .map(({ name, options: own, operand }) => {
    const specs = [...own, ...options].map(specOf)
    const rest = operand === 'free' ? [] : [quoted(`*:${name}:${actionOf(operand)}`)]
    return `        ${name}) _arguments ${[...specs, ...rest].join(' \\\n          ')} ;;`
  })
  .join('\n')}
      esac ;;
  esac
}
if [[ $funcstack[1] == _ntm ]]; then _ntm "$@"; else compdef _ntm ntm; fi
`
}

/** An option as `_arguments` takes it. */
function specOf({ flags, about, value, isOptional }: CompletedOption): string {
  const words = `[${about.replace(/[[\]\\:]/g, '\\$&')}]`
  const colon = isOptional ? '::' : ':'
  const rest = value === null ? words : `${words}${colon}value:${actionOf(value)}`
  const [first = '', ...others] = flags
  if (others.length === 0) return quoted(first + rest)
  return `${quoted(`(${flags.join(' ')})`)}{${flags.join(',')}}${quoted(rest)}`
}

function actionOf(value: Completed): string {
  if (value === 'file') return '_files'
  return value === 'free' ? ' ' : `(${value.join(' ')})`
}

function quoted(words: string): string {
  return `'${words.replaceAll("'", "'\\''")}'`
}
