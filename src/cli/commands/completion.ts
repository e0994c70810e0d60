import type { Command } from 'commander'
import { bashCompletion } from '../completion/bash.js'
import { fishCompletion } from '../completion/fish.js'
import { powershellCompletion } from '../completion/powershell.js'
import { completionTable } from '../completion/table.js'
import { zshCompletion } from '../completion/zsh.js'
import type { Io } from '../io.js'
import type { Shell } from '../shells.js'

const SCRIPTS = {
  bash: bashCompletion,
  zsh: zshCompletion,
  fish: fishCompletion,
  powershell: powershellCompletion,
} satisfies Record<Shell, unknown>

/** `ntm completion`: a script with which a shell completes what is typed after `ntm`. */
export function completion(shell: Shell, program: Command, io: Io): void {
  io.stdout.write(SCRIPTS[shell](completionTable(program)))
}
