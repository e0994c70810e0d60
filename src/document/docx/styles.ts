import { child, descend, elements, isOn, readXml, val, type XmlElement } from './xml.js'

/** How letters look where it matters to a reader; undefined where nothing is said. */
export interface Look {
  readonly bold?: boolean | undefined
  readonly capitals?: boolean | undefined
  readonly hidden?: boolean | undefined
  readonly font?: string | undefined
}

/** An item of a list: the list and how deep. */
export interface Numbered {
  readonly list: string
  readonly level: number
}

export interface Style {
  readonly look: Look
  readonly numbered: Partial<Numbered>
}

export interface Styles {
  /** A style with all that it is based on; the document's defaults where the name is not known. */
  of(id: string | undefined): Style
  /** The style of paragraphs that name none. */
  readonly paragraph: string | undefined
}

interface Declared extends Style {
  readonly basedOn: string | undefined
}

/** Styles are based on one another; a circle of them ends here. */
const LONGEST_CHAIN = 32

/** Reads `word/styles.xml`; an empty text has no styles. */
export function readStyles(xml: string): Styles {
  const declared = new Map<string, Declared>()
  let defaults: Look = {}
  let paragraph: string | undefined
  if (xml !== '') {
    readXml(xml, 'w:styles', (element) => {
      if (element.name === 'w:docDefaults') defaults = lookOf(descend(element, 'w:rPrDefault', 'w:rPr'))
      const id = element.attributes['w:styleId']
      if (element.name !== 'w:style' || id === undefined) return
      declared.set(id, {
        basedOn: val(child(element, 'w:basedOn')),
        look: lookOf(child(element, 'w:rPr')),
        numbered: numberedOf(child(element, 'w:pPr')),
      })
      if (
        element.attributes['w:type'] === 'paragraph' &&
        /^(?:1|true)$/.test(element.attributes['w:default'] ?? '')
      )
        paragraph = id
    })
  }
  const known = new Map<string | undefined, Style>()
  const of = (id: string | undefined): Style => {
    const seen = known.get(id)
    if (seen !== undefined) return seen
    let style: Style = { look: {}, numbered: {} }
    let at = id === undefined ? undefined : declared.get(id)
    for (let steps = 0; at !== undefined && steps < LONGEST_CHAIN; steps += 1) {
      style = { look: over(at.look, style.look), numbered: { ...at.numbered, ...style.numbered } }
      at = at.basedOn === undefined ? undefined : declared.get(at.basedOn)
    }
    const whole = { ...style, look: over(defaults, style.look) }
    known.set(id, whole)
    return whole
  }
  return { of, paragraph }
}

/** `upper` where it says something, else `lower`. */
export function over(lower: Look, upper: Look): Look {
  return {
    bold: upper.bold ?? lower.bold,
    capitals: upper.capitals ?? lower.capitals,
    hidden: upper.hidden ?? lower.hidden,
    font: upper.font ?? lower.font,
  }
}

/** The look that run properties (`w:rPr`) give. */
export function lookOf(properties: XmlElement | undefined): Look {
  const fonts = child(properties, 'w:rFonts')?.attributes
  return {
    bold: isOn(child(properties, 'w:b')),
    capitals: isOn(child(properties, 'w:caps')),
    hidden: isOn(child(properties, 'w:vanish')),
    font: fonts?.['w:ascii'] ?? fonts?.['w:hAnsi'],
  }
}

/** The list that paragraph properties (`w:pPr`) put a paragraph in; a list `0` takes it out of its style's. */
export function numberedOf(properties: XmlElement | undefined): Partial<Numbered> {
  const numbering = child(properties, 'w:numPr')
  if (numbering === undefined) return {}
  const list = val(elements(numbering).find(({ name }) => name === 'w:numId'))
  const level = Number(val(child(numbering, 'w:ilvl')) ?? Number.NaN)
  return { ...(list === undefined ? {} : { list }), ...(Number.isInteger(level) ? { level } : {}) }
}
