import { isAlias, isMap, isScalar, isSeq, type Node } from 'yaml'

/** What is wrong with a text: a key that there is not, is missing or stands twice, or a value of another shape. */
export interface ShapeFault {
  /** Where, in UTF-16 units. */
  readonly offset: number
  readonly kind: 'key' | 'missing' | 'duplicate' | 'value'
  /** The key, or the value as it stands. */
  readonly found: string
  /** What would do: keys, or an example. */
  readonly wanted: string
}

/** What is kept while a text is read. */
export interface ShapeReading {
  readonly faults: ShapeFault[]
  /** Of an object that was read, where the value of each of its keys stands, in UTF-16 units. */
  readonly places: WeakMap<object, ReadonlyMap<string, number>>
}

/**
 * Reads a value of one shape from a node that stands at an offset; undefined where it has another, which is a fault.
 * What is read has its keys in the order of the shape, whatever order the text has them in.
 */
export type Shape<Value> = (node: Node | null, at: number, reading: ShapeReading) => Value | undefined

type Shapes = Readonly<Record<string, Shape<unknown>>>
type Values<Of extends Shapes> = {
  readonly [Key in keyof Of]: Of[Key] extends Shape<infer Value> ? Exclude<Value, undefined> : never
}

/** A text; a number that was typed without quotes is one, too. */
export const text: Shape<string> = (node, at, reading) => {
  const value = isScalar(node) ? node.value : undefined
  const words = typeof value === 'number' && isScalar(node) ? (node.source ?? String(value)) : value
  return typeof words === 'string' ? words : refuse(node, at, reading, '"…"')
}

/** A text that passes a test; `wanted` is an example of one. */
export function matching<Value extends string>(
  test: (words: string) => words is Value,
  wanted: string,
): Shape<Value>
export function matching(test: (words: string) => boolean, wanted: string): Shape<string>
export function matching(test: (words: string) => boolean, wanted: string): Shape<string> {
  return (node, at, reading) => {
    const words = isScalar(node) ? String(node.source ?? node.value) : undefined
    return words !== undefined && test(words) ? words : refuse(node, at, reading, wanted)
  }
}

/** A text that says something. */
export const name: Shape<string> = (node, at, reading) => {
  const words = text(node, at, reading)
  return words?.trim() === '' ? refuse(node, at, reading, '"…"') : words
}

/** A whole number from `least` on. */
export function count(least: number): Shape<number> {
  return (node, at, reading) => {
    const value = isScalar(node) ? node.value : undefined
    const isCount = typeof value === 'number' && Number.isSafeInteger(value) && value >= least
    return isCount ? value : refuse(node, at, reading, `${least}, ${least + 1}, …`)
  }
}

/** One of these values. */
export function choice<Value extends string | number>(...values: readonly Value[]): Shape<Value> {
  return (node, at, reading) => {
    const value = values.find((one) => isScalar(node) && node.value === one)
    return value ?? refuse(node, at, reading, values.join(', '))
  }
}

export function nullable<Value>(shape: Shape<Value>): Shape<Value | null> {
  return (node, at, reading) => {
    if (node === null || (isScalar(node) && node.value === null)) return null
    return shape(node, at, reading)
  }
}

export function list<Value>(shape: Shape<Value>): Shape<readonly Value[]> {
  return (node, at, reading) => {
    if (!isSeq<Node>(node)) return refuse(node, at, reading, '[…]')
    const values = node.items.map((item) => shape(item, startOf(item, at), reading))
    const known = values.filter((value): value is Exclude<typeof value, undefined> => value !== undefined)
    return known.length === values.length ? known : undefined
  }
}

/** A mapping from words of one shape to values of another. */
export function record<Value>(
  keys: Shape<string>,
  shape: Shape<Value>,
): Shape<Readonly<Record<string, Value>>> {
  return (node, at, reading) => {
    if (!isMap<Node, Node>(node)) return refuse(node, at, reading, '{…}')
    const values = new Map<string, Value>()
    for (const { key, value } of node.items) {
      const keyAt = startOf(key, at)
      const word = keys(key, keyAt, reading)
      const read = shape(value, startOf(value, keyAt), reading)
      if (word !== undefined && values.has(word)) repeat(word, keyAt, reading)
      else if (word !== undefined && read !== undefined) values.set(word, read)
    }
    return values.size === node.items.length ? Object.fromEntries(values) : undefined
  }
}

/** A mapping with the keys of `required`, and perhaps those of `optional`, and no others. */
export function object<Required extends Shapes, Optional extends Shapes = Record<never, never>>(
  required: Required,
  optional?: Optional,
): Shape<Values<Required> & Partial<Values<Optional>>> {
  const shapes: Shapes = { ...required, ...optional }
  return (node, at, reading) => {
    if (!isMap<Node, Node>(node)) return refuse(node, at, reading, '{…}')
    const { faults, places } = reading
    const before = faults.length
    const offsets = new Map<string, number>()
    const given = new Map<string, { value: Node | null; valueAt: number }>()
    for (const { key, value } of node.items) {
      const keyAt = startOf(key, at)
      const word = wordsOf(key)
      const valueAt = startOf(value, keyAt)
      if (given.has(word)) repeat(word, keyAt, reading)
      given.set(word, { value, valueAt })
      offsets.set(word, valueAt)
      if (Object.hasOwn(shapes, word)) continue
      faults.push({ offset: keyAt, kind: 'key', found: word, wanted: Object.keys(shapes).join(', ') })
    }
    const values: Record<string, unknown> = {}
    for (const [key, shape] of Object.entries(shapes)) {
      const one = given.get(key)
      if (one !== undefined) values[key] = shape(one.value, one.valueAt, reading)
      else if (Object.hasOwn(required, key))
        faults.push({ offset: at, kind: 'missing', found: key, wanted: '' })
    }
    if (faults.length > before) return undefined
    places.set(values, offsets)
    // Each value was read by the shape of its key: the compiler cannot follow that through a record.
    return values as Values<Required> & Partial<Values<Optional>>
  }
}

/** One of several shapes: the value of `kind` says which. */
export function byKind<Of extends Shapes>(shapes: Of): Shape<Values<Of>[keyof Of]> {
  const kind = matching((words) => Object.hasOwn(shapes, words), Object.keys(shapes).join(', '))
  return (node, at, reading) => {
    if (!isMap<Node, Node>(node)) return refuse(node, at, reading, '{…}')
    const pair = node.items.find(({ key }) => wordsOf(key) === 'kind')
    if (pair === undefined) {
      reading.faults.push({ offset: at, kind: 'missing', found: 'kind', wanted: '' })
      return undefined
    }
    const word = kind(pair.value, startOf(pair.value, startOf(pair.key, at)), reading)
    const shape = word === undefined ? undefined : shapes[word]
    // The shape is one of `shapes`, so that its value is one of theirs.
    return shape?.(node, at, reading) as Values<Of>[keyof Of] | undefined
  }
}

function repeat(key: string, offset: number, { faults }: ShapeReading): void {
  faults.push({ offset, kind: 'duplicate', found: key, wanted: '' })
}

function refuse(node: Node | null, at: number, { faults }: ShapeReading, wanted: string): undefined {
  faults.push({ offset: at, kind: 'value', found: wordsOf(node), wanted })
  return undefined
}

/** A node in short: what was typed, or the brackets of what it is. */
function wordsOf(node: Node | null): string {
  if (isScalar(node)) return node.source ?? String(node.value)
  if (isAlias(node)) return `*${node.source}`
  return isMap(node) ? '{…}' : isSeq(node) ? '[…]' : 'null'
}

function startOf(node: Node | null, otherwise: number): number {
  return node?.range?.[0] ?? otherwise
}
