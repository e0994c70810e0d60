import { type Fields, isRule } from '../ledger/correct.js'
import { readYamlMap } from '../output/read-yaml.js'
import { stringifyYaml } from '../output/yaml.js'
import { parseDay } from '../time/day.js'
import type { TimeOfDay } from '../time/schedule.js'
import type { LedgerWords } from './ledger-words.js'

/** A line that tells what is wrong with the one below it; it is taken out when the text is read again. */
const FAULT = '#! '

/** The fields as a person edits them. */
export function fieldsAsYaml(name: string, fields: Fields): string {
  return `# ${name}\n${stringifyYaml(fields)}`
}

/** The fields that an edited text states, or the text with what is wrong said above each line that is. */
export function fieldsFromYaml(
  text: string,
  before: Fields,
  words: LedgerWords,
): Fields | { readonly again: string } {
  const clean = text
    .split('\n')
    .filter((line) => !line.startsWith(FAULT))
    .join('\n')
  const { entries, faults: broken } = readYamlMap(clean)
  const faults = broken.map(({ line, detail }) => ({ line, detail }))
  const fields: { -readonly [Name in keyof Fields]: Fields[Name] } = { ...before }
  for (const { key, value, line } of entries) {
    const problem = setField(fields, key, value, words)
    if (problem !== null) faults.push({ line, detail: problem })
  }
  if (fields.rrule !== null && (fields.due !== null || fields.start !== null)) {
    const line = entries.find(({ key }) => key === 'rrule')?.line ?? 1
    faults.push({ line, detail: words.wrong.editBoth })
  }
  if (faults.length === 0) return fields
  const lines = clean.split('\n')
  for (const { line, detail } of faults.sort((a, b) => b.line - a.line)) {
    lines.splice(line - 1, 0, `${FAULT}${detail}`)
  }
  return { again: lines.join('\n') }
}

type Mutable = { -readonly [Name in keyof Fields]: Fields[Name] }

/** Sets a field, or says what is wrong with it. */
function setField(fields: Mutable, key: string, value: unknown, { wrong }: LedgerWords): string | null {
  const bad = wrong.editValue(key)
  switch (key) {
    case 'action':
      if (typeof value !== 'string' || value.trim() === '') return bad
      fields.action = value.trim()
      return null
    case 'assignees':
    case 'collaborators':
    case 'reportTo':
    case 'via': {
      if (!Array.isArray(value)) return bad
      const names = value.filter((name): name is string => typeof name === 'string' && name.trim() !== '')
      if (names.length !== value.length) return bad
      fields[key] = names.map((name) => name.trim())
      return null
    }
    case 'start':
    case 'due': {
      const day = typeof value === 'string' ? parseDay(value) : null
      if (value !== null && day === null) return bad
      fields[key] = day
      return null
    }
    case 'time':
      if (value !== null && !isTime(value)) return bad
      fields.time = value
      return null
    case 'rrule':
      if (value !== null && (typeof value !== 'string' || !isRule(value)))
        return wrong.notARule(String(value))
      fields.rrule = value
      return null
    default:
      return wrong.editField(key)
  }
}

function isTime(value: unknown): value is TimeOfDay {
  return typeof value === 'string' && /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(value)
}
