import type { Io } from './io.js'

const DEFAULT_WIDTH = 80

/** The columns that a table may take: the terminal's, else `COLUMNS`, else 80. */
export function terminalWidth(io: Io): number {
  const given = io.stdout.columns ?? Number(io.env.COLUMNS)
  return Number.isInteger(given) && given > 0 ? given : DEFAULT_WIDTH
}
