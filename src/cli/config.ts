import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { YamlPath } from '../output/read-yaml.js'
import type { Agency } from '../output/render.js'
import { agencySetting } from './agency-config.js'
import type { Io } from './io.js'
import type { Problem } from './problem.js'
import { isReadingKey, type ReadingConfig, readingSetting } from './reading-config.js'
import { systemError } from './system-error.js'

/** What the nearest `ntm.yaml` says. */
export interface Config {
  /** The file's path; null where there is none. */
  readonly file: string | null
  /** As an absolute path. */
  readonly ledger?: string
  readonly user?: string
  /** In whose name pages are printed. */
  readonly agency?: Agency
  /** How notices are read. */
  readonly reading: ReadingConfig
  /** What is wrong with it, each at its place. */
  readonly problems: readonly Problem[]
}

const CONFIG_FILE = 'ntm.yaml'

/** Reads `ntm.yaml` in the working folder or the nearest folder above it. */
export async function loadConfig(io: Io): Promise<Config> {
  const file = nearest(io.cwd)
  if (file === null) return { file, reading: {}, problems: [] }
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    const { code, message } = systemError(error)
    return {
      file,
      reading: {},
      problems: [{ code: 'config-invalid', subject: file, detail: code ?? message }],
    }
  }
  const { readYamlMap } = await import('../output/read-yaml.js')
  const { entries, faults } = readYamlMap(text)
  const problems: Problem[] = faults.map((fault) => ({ code: 'config-invalid', subject: file, ...fault }))
  const settings: { ledger?: string; user?: string; agency?: Agency } = {}
  let reading: ReadingConfig = {}
  for (const { key, value, line, column, partAt } of entries) {
    const at = { subject: file, line, column }
    if (key === 'ledger' && isText(value)) settings.ledger = resolve(dirname(file), value)
    else if (key === 'user' && isText(value)) settings.user = value
    else if (isReadingKey(key)) {
      const setting = readingSetting(key, value, reading)
      reading = setting.reading
      for (const path of setting.wrong) {
        const where = { subject: file, ...partAt(path) }
        problems.push(invalid(nameOf(key, path), partOf(value, path), where))
      }
    } else if (key === 'agency') {
      const agency = agencySetting(value)
      if (agency === null) problems.push(invalid(key, value, at))
      else settings.agency = agency
    } else if (key === 'ledger' || key === 'user') problems.push(invalid(key, value, at))
    else problems.push({ code: 'config-key', ...at, detail: key })
  }
  return { file, ...settings, reading, problems }
}

function invalid(key: string, value: unknown, at: Omit<Problem, 'code'>): Problem {
  return { code: 'config-invalid', ...at, detail: `${key}: ${JSON.stringify(value)}` }
}

/** A part of a setting by its keys: `swaps[0].off`; lists are counted from 0, as in JSON paths. */
function nameOf(key: string, path: YamlPath): string {
  return path.reduce<string>(
    (name, step) => (typeof step === 'number' ? `${name}[${step}]` : `${name}.${step}`),
    key,
  )
}

function partOf(value: unknown, path: YamlPath): unknown {
  return path.reduce<unknown>((part, step) => (isIndexed(part) ? part[step] : undefined), value)
}

function isIndexed(value: unknown): value is Record<string | number, unknown> {
  return typeof value === 'object' && value !== null
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== ''
}

function nearest(folder: string): string | null {
  for (let at = resolve(folder); ; at = dirname(at)) {
    const file = join(at, CONFIG_FILE)
    if (existsSync(file)) return file
    if (dirname(at) === at) return null
  }
}
