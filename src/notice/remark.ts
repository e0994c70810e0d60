import type { Root } from 'mdast'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { NOTICE_CONSTRUCTS } from './lines.js'

const PARSER = unified()
  .use(remarkParse)
  .use(function useNoticeConstructs() {
    this.data('micromarkExtensions', [NOTICE_CONSTRUCTS])
  })
  .freeze()

/** The Markdown tree of a notice: paragraphs, headings and emphasis; the outline's markers stay in the text. */
export function parseMarkdown(text: string): Root {
  return PARSER.parse(text)
}

export type { Root as MarkdownTree } from 'mdast'
