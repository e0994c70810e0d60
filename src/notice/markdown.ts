import type { Nodes, Paragraph, Root } from 'mdast'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { positionOf, type Source } from '../text/source.js'
import { NOTICE_CONSTRUCTS } from './lines.js'

export type { Root as MarkdownTree } from 'mdast'

const PARSER = unified()
  .use(remarkParse)
  .use(function useNoticeConstructs() {
    this.data('micromarkExtensions', [NOTICE_CONSTRUCTS])
  })
  .freeze()

/** What the constructs left on begin with: `&` is a reference's, not that of `NN&PTNT`; a line of dashes is a rule. */
const MARKUP = /[*_\\]|&(?:#|[a-z\d]+;)|^[ \t]*(?:#|-[ \t-]*$)/im
const BLANK_LINES = /(?:\r\n|\n|\r(?!\n))[ \t]*(?:\r\n|\n|\r(?!\n))\s*/g

interface Stretch {
  readonly start: number
  readonly end: number
}

/**
 * The Markdown tree of a notice as remark parses it with `NOTICE_CONSTRUCTS`: paragraphs, headings, emphasis. With these
 * constructs no block runs over a blank line, so a block without any markup is made a paragraph right away, which saves
 * most notices most of remark's time; its text keeps the white space that remark takes off the ends of lines. The blocks
 * with markup are parsed all at once, because to set remark up takes longer than to parse one of them.
 */
export function parseMarkdown(source: Source): Root {
  const children: Root['children'] = []
  const marked: Stretch[] = []
  for (const stretch of stretchesOf(source.text)) {
    const text = source.text.slice(stretch.start, stretch.end)
    if (MARKUP.test(text)) marked.push(stretch)
    else if (text.trim() !== '') children.push(paragraphOf(source, stretch, text))
  }
  if (marked.length > 0) children.push(...parseMarked(source, marked))
  return { type: 'root', children: children.sort((a, b) => offsetOf(a) - offsetOf(b)) }
}

function offsetOf({ position }: Nodes): number {
  return position?.start.offset ?? 0
}

/** The stretches between blank lines. */
function stretchesOf(text: string): Stretch[] {
  const stretches: Stretch[] = []
  let start = 0
  for (const blank of text.matchAll(BLANK_LINES)) {
    stretches.push({ start, end: blank.index })
    start = blank.index + blank[0].length
  }
  stretches.push({ start, end: text.length })
  return stretches
}

function paragraphOf(source: Source, { start, end }: Stretch, text: string): Paragraph {
  const position = positionOf(source, {
    start: start + (text.length - text.trimStart().length),
    end: end - (text.length - text.trimEnd().length),
  })
  return { type: 'paragraph', children: [{ type: 'text', value: text.trim(), position }], position }
}

const BETWEEN = '\n\n'

/** The blocks of the stretches, parsed as one text and moved to where they stand. */
function parseMarked(source: Source, marked: readonly Stretch[]): Root['children'] {
  const texts = marked.map(({ start, end }) => source.text.slice(start, end))
  const { children } = PARSER.parse(texts.join(BETWEEN))
  let index = 0
  let from = 0
  for (const node of children) {
    // A node stands before the end of its stretch's text, and no node stands in two.
    for (;;) {
      const next = from + (texts[index]?.length ?? 0) + BETWEEN.length
      if (index === texts.length - 1 || offsetOf(node) < next) break
      from = next
      index += 1
    }
    move(node, source, (marked[index]?.start ?? 0) - from)
  }
  return children
}

/** Moves a node, and those in it, by a distance to where it stands in the source. */
function move(node: Nodes, source: Source, distance: number): void {
  const { position } = node
  if (position !== undefined) {
    const start = (position.start.offset ?? 0) + distance
    node.position = positionOf(source, { start, end: (position.end.offset ?? 0) + distance })
  }
  if ('children' in node) for (const child of node.children) move(child, source, distance)
}
