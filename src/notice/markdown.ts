import type { Nodes, Root } from 'mdast'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { Source } from '../text/source.js'
import { NOTICE_CONSTRUCTS } from './lines.js'

export type { Root as MarkdownTree } from 'mdast'

const PARSER = unified()
  .use(remarkParse)
  .use(function useNoticeConstructs() {
    this.data('micromarkExtensions', [NOTICE_CONSTRUCTS])
  })
  .freeze()

/** What the constructs left on begin with; a line of dashes is a rule. */
const MARKUP = /[*_\\&#]|^[ \t]*-[ \t-]*$/m
const BLANK_LINES = /(?:\r\n|\n|\r(?!\n))[ \t]*(?:\r\n|\n|\r(?!\n))\s*/g

interface Stretch {
  readonly start: number
  readonly end: number
  readonly line: number
}

/**
 * The Markdown tree of a notice as remark parses it with `NOTICE_CONSTRUCTS`: paragraphs, headings, emphasis. With these
 * constructs no block runs over a blank line, so a block without any markup is made a paragraph right away, which saves
 * most notices most of remark's time; its text keeps the white space that remark takes off the ends of lines.
 */
export function parseMarkdown(source: Source): Root {
  const children: Root['children'] = []
  for (const stretch of stretchesOf(source.text)) {
    const text = source.text.slice(stretch.start, stretch.end)
    if (text.trim() === '') continue
    if (MARKUP.test(text)) {
      const parsed = PARSER.parse(text)
      for (const node of parsed.children) children.push(shift(node, stretch))
    } else {
      const start = stretch.start + (text.length - text.trimStart().length)
      const end = stretch.start + text.trimEnd().length
      const position = {
        start: { line: stretch.line, column: 1, offset: start },
        end: { line: stretch.line, column: 1, offset: end },
      }
      children.push({
        type: 'paragraph',
        children: [{ type: 'text', value: source.text.slice(start, end), position }],
        position,
      })
    }
  }
  return { type: 'root', children }
}

/** The stretches between blank lines. */
function stretchesOf(text: string): Stretch[] {
  const stretches: Stretch[] = []
  let start = 0
  let line = 1
  for (const blank of text.matchAll(BLANK_LINES)) {
    stretches.push({ start, end: blank.index, line })
    line += lineEndsIn(text, start, blank.index + blank[0].length)
    start = blank.index + blank[0].length
  }
  stretches.push({ start, end: text.length, line })
  return stretches
}

function lineEndsIn(text: string, from: number, to: number): number {
  let count = 0
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) count += 1
  return count
}

/** Moves a node that was parsed from a stretch to where the stretch stands. */
function shift<Node extends Nodes>(node: Node, { start, line }: Stretch): Node {
  const { position } = node
  if (position !== undefined) {
    for (const point of [position.start, position.end]) {
      point.offset = (point.offset ?? 0) + start
      point.line += line - 1
    }
  }
  if ('children' in node) for (const child of node.children) shift(child, { start, line, end: 0 })
  return node
}
