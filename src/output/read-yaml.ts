import { isMap, isScalar } from 'yaml'
import { parseYaml, type YamlFault } from './parse-yaml.js'

/** An entry of a YAML mapping and where its key stands. */
export interface YamlEntry {
  readonly key: string
  readonly value: unknown
  readonly line: number
  readonly column: number
}

/** Reads a text as one YAML mapping. */
export function readYamlMap(text: string): { entries: readonly YamlEntry[]; faults: readonly YamlFault[] } {
  const { document, faults, placeOf } = parseYaml(text, true)
  if (document === null || document.contents === null) return { entries: [], faults }
  if (!isMap(document.contents)) {
    return { entries: [], faults: [{ line: 1, column: 1, detail: 'key: value' }] }
  }
  const values: Readonly<Record<string, unknown>> = document.toJS()
  const entries = document.contents.items.map(({ key }): YamlEntry => {
    const offset = isScalar(key) ? (key.range?.[0] ?? 0) : 0
    return { key: String(key), value: values[String(key)], ...placeOf(offset) }
  })
  return { entries, faults: [] }
}
