import type { Argument, Command, Option } from 'commander'

/** What can be typed after `ntm`, as a shell needs to know it. */
export interface CompletionTable {
  /** Options that every command knows. */
  readonly options: readonly CompletedOption[]
  readonly commands: readonly CompletedCommand[]
}

export interface CompletedCommand {
  readonly name: string
  readonly about: string
  readonly options: readonly CompletedOption[]
  readonly operand: Completed
}

export interface CompletedOption {
  /** `-f`, `--format`. */
  readonly flags: readonly string[]
  readonly about: string
  /** Null: it has no value. */
  readonly value: Completed | null
  /** It may stand without its value. */
  readonly isOptional: boolean
}

/** What a word can be: one of these, which no shell needs quoted; a file; or what nobody can guess. */
export type Completed = readonly string[] | 'file' | 'free'

/** The table of a program, by its declared commands. */
export function completionTable(program: Command): CompletionTable {
  const help = program.createHelp()
  const commands = help.visibleCommands(program)
  const names = commands.map((command) => command.name())
  return {
    options: optionsOf(program),
    commands: commands.map((command) => ({
      name: command.name(),
      about: command.description(),
      options: optionsOf(command),
      operand: command.name() === 'help' ? names : operandOf(command.registeredArguments[0]),
    })),
  }
}

function optionsOf(command: Command): CompletedOption[] {
  return command
    .createHelp()
    .visibleOptions(command)
    .map((option) => ({
      flags: [option.short, option.long].filter((flag) => typeof flag === 'string'),
      about: option.description,
      value: valueOfOption(option),
      isOptional: option.optional,
    }))
}

function valueOfOption(option: Option): Completed | null {
  if (!option.required && !option.optional) return null
  return choicesOf(option) ?? (option.flags.includes('FILE') ? 'file' : 'free')
}

function operandOf(argument: Argument | undefined): Completed {
  if (argument === undefined) return 'free'
  return choicesOf(argument) ?? (argument.name() === 'FILE' ? 'file' : 'free')
}

function choicesOf({ argChoices }: Option | Argument): readonly string[] | undefined {
  return argChoices?.filter((choice) => /^[\w-]+$/.test(choice))
}
