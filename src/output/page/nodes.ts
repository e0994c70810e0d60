import type { Heading, Paragraph, PhrasingContent, RootContent, Table, TableCell } from 'mdast'
import 'mdast-util-to-hast'
import { printable } from '../printable.js'

/*
 * A page is an mdast tree (https://github.com/syntax-tree/mdast, tables by its GFM part): one tree for Markdown and HTML,
 * in which the words of a notice are text nodes and nothing else. Class names are for the style sheet alone.
 */

/** A line of a cell: words, or words with emphasis. */
export type Words = string | PhrasingContent

/** Words as people read them: what no printer shows stands as `\uXXXX`. */
export function text(words: Words): PhrasingContent {
  return typeof words === 'string' ? { type: 'text', value: printable(words) } : words
}

export function strong(words: string): PhrasingContent {
  return { type: 'strong', children: [text(words)] }
}

export function emphasis(words: string): PhrasingContent {
  return { type: 'emphasis', children: [text(words)] }
}

/** Each on a line of its own; where the format has no lines in a cell, after a blank. */
function lines(all: readonly Words[]): PhrasingContent[] {
  return all.flatMap((words, index) => (index === 0 ? [text(words)] : [{ type: 'break' }, text(words)]))
}

export function heading(depth: Heading['depth'], words: string, className?: string): RootContent {
  return { type: 'heading', depth, children: [text(words)], ...classed(className) }
}

export function paragraph(all: readonly Words[], className?: string): Paragraph {
  return { type: 'paragraph', children: lines(all), ...classed(className) }
}

/** A cell is its lines. */
export type Cell = readonly Words[]

/** A table whose first row is its heading. */
export function table(rows: readonly (readonly Cell[])[], className: string, align?: Table['align']): Table {
  return {
    type: 'table',
    ...(align !== undefined && { align }),
    children: rows.map((cells) => ({
      type: 'tableRow',
      children: cells.map((cell): TableCell => ({ type: 'tableCell', children: lines(cell) })),
    })),
    ...classed(className),
  }
}

function classed(className: string | undefined) {
  return className === undefined ? {} : { data: { hProperties: { className: [className] } } }
}
