import type { Root } from 'mdast'
import type { Plugin } from 'unified'
import type { Node, Parent } from 'unist'
import type { Directive, Notice } from './directive/directive.js'
import { noticeOf, type ParseOptions } from './directive/parse.js'
import { NOTICE_CONSTRUCTS } from './notice/lines.js'
import { parseMarkdown } from './notice/markdown.js'
import { createSource, positionOf } from './text/source.js'

/** One directive as a node of the notice tree; its `position` is that of the words it was read from. */
export interface DirectiveNode extends Node, Omit<Directive, 'position'> {
  readonly type: 'directive'
}

/** A notice as a unist tree: its header as fields, its directives as children. */
export interface NoticeTree extends Parent, Omit<Notice, 'directives' | 'messages'> {
  readonly type: 'notice'
  children: DirectiveNode[]
}

/**
 * A unified plugin that turns the Markdown tree of a notice into a notice tree:
 * `unified().use(remarkParse).use(ntm)`. It tells the parser to leave the outline's markers alone, and puts its messages
 * on the file (`source` is `ntm`, `ruleId` the code). The file's path names the notice unless the options do.
 */
export const ntm: Plugin<[options?: ParseOptions], Root, NoticeTree> = function ntm(options = {}) {
  const data = this.data()
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), NOTICE_CONSTRUCTS]
  return (tree, file) => {
    const text = String(file)
    const source = createSource(text)
    // A byte-order mark would shift every offset of the tree by one.
    const markdown = source.text.length === text.length ? tree : parseMarkdown(source)
    const named = file.path === undefined ? options : { file: file.path, ...options }
    const { directives, messages, ...header } = noticeOf(markdown, source, named)
    for (const message of messages) {
      const told = file.message(message.reason, {
        place: message.position,
        ruleId: message.code,
        source: 'ntm',
      })
      told.fatal = message.severity === 'info' ? undefined : false
    }
    return {
      ...header,
      type: 'notice',
      position: positionOf(source, { start: 0, end: source.text.length }),
      children: directives.map((directive) => ({ ...directive, type: 'directive' })),
    }
  }
}
