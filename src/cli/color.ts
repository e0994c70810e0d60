import { PLAIN_STYLE, type Style } from '../output/style.js'
import type { Context } from './context.js'

/**
 * The one colour decision: `--color` first, then `NO_COLOR` and `FORCE_COLOR` as their conventions say, then whether a
 * terminal that knows colours reads. A file gets colours by `--color always` only.
 */
function wantsColor({ io, color }: Context, toStdout: boolean): boolean {
  if (color !== 'auto') return color === 'always'
  if (!toStdout) return false
  const { NO_COLOR: no = '', FORCE_COLOR: force, TERM: terminal } = io.env
  if (no !== '') return false
  if (force !== undefined) return force !== '0' && force !== 'false'
  return io.stdout.isTerminal && terminal !== 'dumb'
}

/** chalk is loaded when there is colour; its own guess at the terminal is not asked. */
export async function styleOf(context: Context, toStdout: boolean): Promise<Style> {
  if (!wantsColor(context, toStdout)) return PLAIN_STYLE
  const { Chalk } = await import('chalk')
  const chalk = new Chalk({ level: 1 })
  return {
    heading: (text) => chalk.bold(text),
    label: (text) => chalk.cyan(text),
    due: (text) => chalk.green(text),
    faint: (text) => chalk.dim(text),
    doubt: (text) => chalk.yellow(text),
  }
}
