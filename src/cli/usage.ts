import type { CommanderError } from 'commander'
import type { UsageWords } from './words.js'

const QUOTED = /'([^']*)'/g
const NEAR = /\(Did you mean (?:one of )?([^?]*)\?\)/

/** A mistake in the call that commander does not look for. */
export class UsageError extends Error {}

/** What commander objects to, in our words: it has English ones only, and gives their parts in quotes. */
export function wordCommanderError(error: CommanderError, words: UsageWords): string {
  const [message = ''] = error.message.split('\n')
  const [first = '', second = ''] = Array.from(message.matchAll(QUOTED), ([, part]) => part ?? '')
  const near = NEAR.exec(error.message)?.[1] ?? ''
  switch (error.code) {
    case 'commander.unknownOption':
      return words.unknownOption(first, near)
    case 'commander.unknownCommand':
      return words.unknownCommand(first, near)
    case 'commander.missingArgument':
    case 'commander.missingMandatoryOptionValue':
      return words.missingArgument(first)
    case 'commander.optionMissingArgument':
      return words.missingValue(first)
    case 'commander.excessArguments':
      return words.tooMany
    case 'commander.conflictingOption':
      return words.conflict(first, second)
    case 'commander.invalidArgument': {
      const allowed = /Allowed choices are ([^.]*)\./.exec(message)?.[1]
      return allowed === undefined ? words.notADay(first, second) : words.notAllowed(first, second, allowed)
    }
    default:
      return message.replace(/^error: /, '')
  }
}
