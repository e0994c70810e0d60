import { Composer, type CST, type Document, LineCounter, Parser } from 'yaml'

/** What is wrong with a text that is to be YAML. */
export interface YamlFault {
  /** 1-based. */
  readonly line: number
  readonly column: number
  readonly detail: string
}

export interface ParsedYaml {
  /** Null where there are faults, or where nothing stands. */
  readonly document: Document.Parsed | null
  readonly faults: readonly YamlFault[]
  /** The place of an offset in UTF-16 units. */
  readonly placeOf: (offset: number) => { readonly line: number; readonly column: number }
}

/** What this program writes is some ten levels deep; a composer that calls itself for each falls over thousands. */
const DEEPEST = 100

/**
 * Parses one document of YAML, which JSON is too. That keys stand twice is a fault where `uniqueKeys` says so: to look for
 * them takes the square of their number.
 */
export function parseYaml(text: string, uniqueKeys: boolean): ParsedYaml {
  const lineCounter = new LineCounter()
  const placeOf = (offset: number) => {
    const { line, col } = lineCounter.linePos(offset)
    return { line, column: col }
  }
  const tokens = [...new Parser(lineCounter.addNewLine).parse(text)]
  const deep = firstBelow(tokens, DEEPEST)
  if (deep !== null) {
    return { document: null, faults: [{ ...placeOf(deep), detail: `> ${DEEPEST}` }], placeOf }
  }
  const composer = new Composer({ lineCounter, prettyErrors: false, uniqueKeys })
  const [document, second] = [...composer.compose(tokens, true, text.length)]
  if (document === undefined) return { document: null, faults: [], placeOf }
  const faults = document.errors.map(({ pos, message }) => ({ ...placeOf(pos[0]), detail: message }))
  if (second !== undefined) faults.push({ ...placeOf(second.range[0]), detail: '---' })
  return { document: faults.length > 0 ? null : document, faults, placeOf }
}

/** Where the first token stands that is nested deeper than so many others; null where none is. */
function firstBelow(tokens: readonly CST.Token[], deepest: number): number | null {
  const open = tokens.map((token) => ({ token, depth: 0 }))
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { token, depth } = next
    if (depth > deepest) return token.offset
    if (token.type === 'document' && token.value !== undefined) open.push({ token: token.value, depth })
    if (!('items' in token)) continue
    for (const { key, value } of token.items) {
      for (const inner of [key, value]) if (inner) open.push({ token: inner, depth: depth + 1 })
    }
  }
  return null
}
