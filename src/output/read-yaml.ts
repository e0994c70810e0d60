import { isMap, isScalar, LineCounter, parseDocument } from 'yaml'

/** An entry of a YAML mapping and where its key stands. */
export interface YamlEntry {
  readonly key: string
  readonly value: unknown
  readonly line: number
  readonly column: number
}

export interface YamlFault {
  readonly line: number
  readonly column: number
  readonly detail: string
}

/** Reads a text as one YAML mapping. */
export function readYamlMap(text: string): { entries: readonly YamlEntry[]; faults: readonly YamlFault[] } {
  const lineCounter = new LineCounter()
  const document = parseDocument(text, { lineCounter, prettyErrors: false })
  const at = (offset: number) => {
    const { line, col } = lineCounter.linePos(offset)
    return { line, column: col }
  }
  const faults = document.errors.map(({ pos, message }) => ({ ...at(pos[0]), detail: message }))
  if (faults.length > 0 || document.contents === null) return { entries: [], faults }
  if (!isMap(document.contents)) {
    return { entries: [], faults: [{ line: 1, column: 1, detail: 'key: value' }] }
  }
  const values: Readonly<Record<string, unknown>> = document.toJS()
  const entries = document.contents.items.map(({ key }): YamlEntry => {
    const offset = isScalar(key) ? (key.range?.[0] ?? 0) : 0
    return { key: String(key), value: values[String(key)], ...at(offset) }
  })
  return { entries, faults: [] }
}
