import { parseMarkdown } from '../../src/notice/markdown.js'
import type { Item } from '../../src/notice/outline.js'
import { readDocument } from '../../src/notice/read.js'
import { createSource } from '../../src/text/source.js'
import { frame } from '../directive/frame.js'

/** The items of a body that have words, top down: `PATH TEXT`, `§` for a title, `-` for a paragraph outside of every item. */
export function outline(body: string): string[] {
  const source = createSource(frame(body, 'Hội nghị kết luận như sau:'))
  const { body: root } = readDocument(parseMarkdown(source), source)
  const shown: string[] = []
  const visit = (item: Item) => {
    const { text } = item.visible
    const label = `${item.isTitle ? '§' : ''}${item.path ?? (item.isTitle ? '' : '-')}`
    if (text !== '' && !text.startsWith('Hội nghị kết luận') && !text.startsWith('Trên đây'))
      shown.push(`${label} ${text}`.trim())
    for (const child of item.children) visit(child)
  }
  visit(root)
  return shown
}
