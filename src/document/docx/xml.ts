import { SaxesParser } from 'saxes'

/** An element with its attributes and what is in it; names have their prefixes, which Word documents agree on. */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlNode[]
}
export type XmlNode = XmlElement | string

interface Draft extends XmlElement {
  readonly children: XmlNode[]
}

/** Word nests a few dozen deep; what walks the tree calls itself at each level. */
const DEEPEST = 256

/**
 * Reads XML and hands over each child of the elements named `container` (the blocks of a body) as it ends, so that no
 * more than one of them is held. Throws on what is not well-formed or too deep.
 */
export function readXml(xml: string, container: string, onChild: (child: XmlElement) => void): void {
  const parser = new SaxesParser({ xmlns: false })
  const open: Draft[] = []
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    if (open.length >= DEEPEST) throw new Error('XML nested too deep')
    open.push({ name, attributes, children: [] })
  })
  parser.on('text', (text) => {
    const parent = open.at(-1)
    if (parent !== undefined && parent.name !== container) parent.children.push(text)
  })
  parser.on('closetag', () => {
    const element = open.pop()
    const parent = open.at(-1)
    if (element === undefined || parent === undefined) return
    if (parent.name === container && isTopmost(open, container)) onChild(element)
    else parent.children.push(element)
  })
  parser.write(xml).close()
}

function isTopmost(open: readonly Draft[], container: string): boolean {
  return open.findIndex(({ name }) => name === container) === open.length - 1
}

/** The first child of the name. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element === undefined ? undefined : elements(element).find((one) => one.name === name)
}

/** The element at the end of a path of names. */
export function descend(element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>(child, element)
}

export function elements({ children }: XmlElement): XmlElement[] {
  return children.filter((node): node is XmlElement => typeof node !== 'string')
}

/** All elements of the name below, not looking inside of them. */
export function below(element: XmlElement, name: string): XmlElement[] {
  return elements(element).flatMap((one) => (one.name === name ? [one] : below(one, name)))
}

export function textOf({ children }: XmlElement): string {
  return children.map((node) => (typeof node === 'string' ? node : textOf(node))).join('')
}

/** The `w:val` of a property, where the element is there. */
export function val(element: XmlElement | undefined): string | undefined {
  return element?.attributes['w:val']
}

/** An on-off property: there and not switched off; undefined where nothing is said. */
export function isOn(element: XmlElement | undefined): boolean | undefined {
  if (element === undefined) return undefined
  return !/^(?:0|false|off)$/.test(val(element) ?? '')
}
