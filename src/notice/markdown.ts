import { decodeNamedCharacterReference } from 'decode-named-character-reference'
import type { Nodes, Root } from 'mdast'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { positionOf, type Source } from '../text/source.js'
import type { Span } from '../text/span.js'
import { phrasingOf } from './emphasis.js'
import { NOTICE_CONSTRUCTS } from './lines.js'

export type { Root as MarkdownTree } from 'mdast'

const PARSER = unified()
  .use(remarkParse)
  .use(function useNoticeConstructs() {
    this.data('micromarkExtensions', [NOTICE_CONSTRUCTS])
  })
  .freeze()

/** What the constructs left on begin with, but for rules, asterisks and names of characters. */
const MARKUP = /[_\\]|&#|^[ \t]*#/m
const NAMED_CHARACTER = /&([A-Za-z\d]{1,31});/g
/** Where a block ends: at blank lines, a page's form feed among them, and at a rule, which is a line of three marks or more. */
const BREAK =
  /(?:\r\n|\n|\r(?!\n))[ \t\f\v\u00A0]*(?:\r\n|\n|\r(?!\n))[ \t\f\v\u00A0\r\n]*|(?=[-*_])(?<=(?:^|[\r\n])[ \t]*)(?<mark>[-*_])[ \t]*(?:\k<mark>[ \t]*){2,}(?=[\r\n]|$)/g

/**
 * The Markdown tree of a notice as remark parses it with `NOTICE_CONSTRUCTS`: paragraphs, headings, emphasis. With these
 * constructs no block runs over a blank line, so a block whose markup is plain, or that has none, is made a paragraph
 * right away, which saves most notices remark's time; its text keeps the white space that remark takes off the ends of
 * lines. The other blocks are parsed all at once, because to set remark up takes longer than to parse one of them.
 */
export function parseMarkdown(source: Source): Root {
  const children: Root['children'] = []
  const marked: Span[] = []
  const read = (block: Span) => {
    const text = source.text.slice(block.start, block.end)
    const span = {
      start: block.start + (text.length - text.trimStart().length),
      end: block.start + text.trimEnd().length,
    }
    if (span.start >= span.end) return
    const phrasing = MARKUP.test(text) || namesCharacter(text) ? undefined : phrasingOf(source, span)
    if (phrasing === undefined) marked.push(block)
    else children.push({ type: 'paragraph', children: phrasing, position: positionOf(source, span) })
  }
  let start = 0
  for (const { 0: words, index, groups } of source.text.matchAll(BREAK)) {
    const end = index + words.length
    read({ start, end: index })
    if (groups?.mark !== undefined)
      children.push({ type: 'thematicBreak', position: positionOf(source, { start: index, end }) })
    start = end
  }
  read({ start, end: source.text.length })
  const all = marked.length > 0 ? children.concat(parseMarked(source, marked)) : children
  return { type: 'root', children: all.sort((a, b) => offsetOf(a) - offsetOf(b)) }
}

/** `&amp;` names a character, `Phòng VH&TT;` does not. */
function namesCharacter(text: string): boolean {
  if (!text.includes('&')) return false
  return [...text.matchAll(NAMED_CHARACTER)].some(
    ([, name = '']) => decodeNamedCharacterReference(name) !== false,
  )
}

function offsetOf({ position }: Nodes): number {
  return position?.start.offset ?? 0
}

const BETWEEN = '\n\n'

/** The nodes of the blocks, parsed as one text and moved to where they stand. */
function parseMarked(source: Source, marked: readonly Span[]): Root['children'] {
  const texts = marked.map(({ start, end }) => source.text.slice(start, end))
  const { children } = PARSER.parse(texts.join(BETWEEN))
  let index = 0
  let from = 0
  for (const node of children) {
    // A node stands before the end of its block's text, and no node stands in two.
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
