import type { Element, ElementContent, Properties, Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { toHast } from 'mdast-util-to-hast'
import type { Selection } from '../../report/selection.js'
import type { ExportView } from '../render.js'
import { pageOf } from './page.js'
import { STYLE } from './style.js'

/** Nothing is loaded and nothing runs, whatever a browser would make of the page. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'"

/** The page as one HTML file, for A4. */
export function renderHtml(selection: Selection, view: ExportView): string {
  const { title, tree } = pageOf(selection, view)
  const body = toHast(tree)
  const content = body.type === 'root' ? body.children.filter((node) => node.type !== 'doctype') : []
  const page: Root = {
    type: 'root',
    children: [
      { type: 'doctype' },
      element('html', { lang: view.language }, [
        element('head', {}, [
          element('meta', { charSet: 'utf-8' }),
          element('meta', { httpEquiv: ['Content-Security-Policy'], content: POLICY }),
          element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
          element('title', {}, [{ type: 'text', value: title }]),
          element('style', {}, [{ type: 'text', value: STYLE }]),
        ]),
        element('body', {}, content),
      ]),
    ],
  }
  return `${toHtml(page)}\n`
}

function element(tagName: string, properties: Properties, children: ElementContent[] = []): Element {
  return { type: 'element', tagName, properties, children }
}
