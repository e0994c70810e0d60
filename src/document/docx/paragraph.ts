import { decodeByFont } from '../old-fonts.js'
import { type Look, lookOf, over, type Styles } from './styles.js'
import { below, child, elements, textOf, val, type XmlElement } from './xml.js'

/** A stretch of a paragraph's text of one look; line breaks are in it. */
export interface Run {
  readonly text: string
  readonly bold: boolean
}

/** What stands in a paragraph, in order, and the text boxes that are anchored in it. */
export interface Inline {
  readonly runs: readonly Run[]
  readonly boxes: readonly XmlElement[]
}

/** What was deleted or moved away, the formulas of fields, properties: none of it is seen once changes are accepted. */
const UNSEEN = new Set([
  'w:del',
  'w:moveFrom',
  'w:delText',
  'w:instrText',
  'w:rPr',
  'w:pPr',
  'w:sdtPr',
  'w:rt',
])
/** Characters of their own that are elements. */
const CHARACTERS: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '-',
  'w:softHyphen': '',
}

/** Reads what is in a paragraph, tracked changes accepted, hidden text left out. `look` is that of its style. */
export function readInline(paragraph: XmlElement, look: Look, styles: Styles): Inline {
  const runs: Run[] = []
  const boxes: XmlElement[] = []
  const visit = (element: XmlElement, look: Look) => {
    for (const node of elements(element)) {
      const { name } = node
      if (UNSEEN.has(name)) continue
      if (name === 'w:r') {
        const properties = child(node, 'w:rPr')
        const style = styles.of(val(child(properties, 'w:rStyle')) ?? '').look
        visit(node, over(over(look, style), lookOf(properties)))
      } else if (name === 'w:t') add(textOf(node), look)
      else if (CHARACTERS[name] !== undefined) add(CHARACTERS[name], look)
      else if (name === 'mc:AlternateContent') {
        // The fallback says the same for older programs.
        const chosen = child(node, 'mc:Choice') ?? child(node, 'mc:Fallback')
        if (chosen !== undefined) visit(chosen, look)
      } else if (name === 'w:drawing' || name === 'w:pict' || name === 'w:object') {
        boxes.push(...below(node, 'w:txbxContent'))
      } else visit(node, look)
    }
  }
  const add = (raw: string, { bold, capitals, hidden, font }: Look) => {
    if (hidden === true || raw === '') return
    const text = decodeByFont(raw, font)
    runs.push({ text: capitals === true ? text.toUpperCase() : text, bold: bold === true })
  }
  visit(paragraph, look)
  return { runs, boxes }
}

/**
 * The lines of a paragraph, parted at its soft breaks; lines that are bold throughout are marked so, as notices in
 * plain text mark them.
 */
export function linesOfRuns(runs: readonly Run[], marker: string, indent: number): string[] {
  const lines: { text: string; isBold: boolean }[] = [
    { text: marker === '' ? '' : `${marker} `, isBold: true },
  ]
  for (const { text, bold } of runs) {
    for (const [index, part] of text.split(/[\n\r\f\v\u2028\u2029]/).entries()) {
      if (index > 0) lines.push({ text: '', isBold: true })
      const line = lines.at(-1)
      if (line === undefined) continue
      line.text += part
      if (!bold && part.trim() !== '') line.isBold = false
    }
  }
  return lines
    .map(({ text, isBold }) => ({ text: text.trim(), isBold }))
    .filter(({ text }) => text !== '' && text !== marker)
    .map(
      ({ text, isBold }) =>
        ' '.repeat(indent) + (isBold && /^[^*_]*$/.test(text) ? boldLine(text, marker) : text),
    )
}

/** The marker stays outside: `1. **Các xã**`. */
function boldLine(text: string, marker: string): string {
  const rest = marker !== '' && text.startsWith(`${marker} `) ? text.slice(marker.length + 1) : text
  return `${text.slice(0, text.length - rest.length)}**${rest}**`
}
