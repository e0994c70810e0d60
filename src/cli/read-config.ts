import { type Config, loadConfig } from './config.js'
import type { Context } from './context.js'
import { PROBLEMS } from './problems.js'
import { reportAt } from './report.js'

/** The configuration; what is wrong with it is told, and the rest of it holds. */
export async function readConfig({ io, language }: Context): Promise<Config> {
  const config = await loadConfig(io)
  for (const { code, subject, line = 1, column = 1, detail = '' } of config.problems) {
    const text = PROBLEMS[code][language](detail)
    reportAt(io, { path: subject, line, column, severity: 'warning', code, text })
  }
  return config
}
