import { gfmToMarkdown } from 'mdast-util-gfm'
import { toMarkdown } from 'mdast-util-to-markdown'
import type { Selection } from '../../report/selection.js'
import type { ExportView } from '../render.js'
import { pageOf } from './page.js'

/** The page as Markdown with GitHub's tables; characters of the notice that would be markup are escaped. */
export function renderMarkdown(selection: Selection, view: ExportView): string {
  return toMarkdown(pageOf(selection, view).tree, { extensions: [gfmToMarkdown({ tablePipeAlign: false })] })
}
