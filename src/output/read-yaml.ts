import { isMap, isNode, isSeq } from 'yaml'
import { parseYaml, type YamlFault } from './parse-yaml.js'

/** A place of a text, both 1-based. */
export interface YamlPlace {
  readonly line: number
  readonly column: number
}

/** The keys and list indexes (from 0) that lead from a value to a part of it; empty for all of it. */
export type YamlPath = readonly (string | number)[]

/** An entry of a YAML mapping and where its key stands. */
export interface YamlEntry extends YamlPlace {
  readonly key: string
  readonly value: unknown
  /** Where a part of the value stands: its key, or the list's item; the entry's key where there is no such part. */
  readonly partAt: (path: YamlPath) => YamlPlace
}

/** Reads a text as one YAML mapping. */
export function readYamlMap(text: string): { entries: readonly YamlEntry[]; faults: readonly YamlFault[] } {
  const { document, faults, placeOf } = parseYaml(text, true)
  if (document === null || document.contents === null) return { entries: [], faults }
  if (!isMap(document.contents)) {
    return { entries: [], faults: [{ line: 1, column: 1, detail: 'key: value' }] }
  }
  const values: Readonly<Record<string, unknown>> = document.toJS()
  const entries = document.contents.items.map(({ key, value }): YamlEntry => {
    const place = placeOf(startOf(key) ?? 0)
    const partAt = (path: YamlPath) => {
      const start = startOf(partOf(value, path))
      return start === null ? place : placeOf(start)
    }
    return { key: String(key), value: values[String(key)], ...place, partAt }
  })
  return { entries, faults: [] }
}

/** The key or list item that a path leads to. */
function partOf(value: unknown, path: YamlPath): unknown {
  let [part, inner]: [unknown, unknown] = [null, value]
  for (const step of path) {
    if (isMap(inner)) {
      const pair = inner.items.find(({ key }) => String(key) === step)
      part = pair?.key
      inner = pair?.value
    } else {
      part = isSeq(inner) && typeof step === 'number' ? inner.items[step] : null
      inner = part
    }
  }
  return part
}

function startOf(node: unknown): number | null {
  return isNode(node) ? (node.range?.[0] ?? null) : null
}
