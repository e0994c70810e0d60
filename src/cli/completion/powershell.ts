import type { CompletedOption, CompletionTable } from './table.js'

/** A script for PowerShell: `ntm completion powershell | Out-String | Invoke-Expression`. */
export function powershellCompletion({ options, commands }: CompletionTable): string {
  return `Register-ArgumentCompleter -Native -CommandName ntm -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $values = @{
${options.flatMap((option) => valueLines('', option)).join('\n')}
${commands.flatMap(({ name, options: own }) => own.flatMap((option) => valueLines(name, option))).join('\n')}
  }
  $words = @{
    '' = @(
${[...commands.map(({ name, about }) => entryOf(name, about)), ...options.flatMap(flagEntries)].join('\n')}
    )
${commands
  .map(({ name, options: own, operand }) => {
    const choices = typeof operand === 'string' ? [] : operand.map((word) => entryOf(word, word))
    return `    ${quoted(name)} = @(\n${[...choices, ...[...own, ...options].flatMap(flagEntries)].join('\n')}\n    )`
  })
  .join('\n')}
  }
  $typed = @($commandAst.CommandElements | Select-Object -Skip 1 | ForEach-Object { $_.ToString() })
  if ($wordToComplete -ne '' -and $typed.Count -gt 0) { $typed = @($typed | Select-Object -SkipLast 1) }
  $command = ''
  foreach ($word in $typed) { if ($word -ne '' -and $words.ContainsKey($word)) { $command = $word; break } }
  $last = if ($typed.Count -gt 0) { $typed[-1] } else { '' }
  foreach ($key in @("$command $last", " $last")) {
    if ($values.ContainsKey($key)) {
      $values[$key] | Where-Object { $_ -like "$wordToComplete*" } | ForEach-Object {
        [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
      }
      return
    }
  }
  $words[$command] | Where-Object { $_[0] -like "$wordToComplete*" } | ForEach-Object {
    [System.Management.Automation.CompletionResult]::new($_[0], $_[0], 'ParameterValue', $_[1])
  }
}
`
}

function valueLines(command: string, { flags, value }: CompletedOption): string[] {
  if (value === null || value === 'file' || value === 'free') return []
  return flags.map((flag) => `    ${quoted(`${command} ${flag}`)} = @(${value.map(quoted).join(', ')})`)
}

function flagEntries({ flags, about }: CompletedOption): string[] {
  return flags.map((flag) => entryOf(flag, about))
}

function entryOf(word: string, about: string): string {
  return `      ,@(${quoted(word)}, ${quoted(about)})`
}

/** PowerShell takes typographic quotes for quotes. */
function quoted(words: string): string {
  return `'${words.replace(/['‘’‚‛]/g, '$&$&')}'`
}
