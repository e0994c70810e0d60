import { type Config, loadConfig } from './config.js'
import type { Context } from './context.js'
import { reportProblem } from './report.js'

/** The configuration; what is wrong with it is told, and the rest of it holds. */
export async function readConfig({ io, language }: Context): Promise<Config> {
  const config = await loadConfig(io)
  for (const problem of config.problems) reportProblem(io, language, problem, 'warning')
  return config
}
