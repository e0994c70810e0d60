import { stringify } from 'yaml'
import type { Notice } from '../directive/directive.js'
import { documentOf } from './document.js'
import { printableQuoted } from './printable.js'
import type { View } from './render.js'

export function renderYaml(notices: readonly Notice[], view: View): string {
  return stringifyYaml(documentOf(notices, view.explain))
}

/**
 * YAML that readers of 1.1 and of 1.2 take alike: every string is in double quotes, since the two disagree on what a
 * bare `no`, `17:00`, `2023-04-06` or `1e3` is. Never folded, no anchors.
 */
export function stringifyYaml(value: unknown): string {
  return printableQuoted(
    stringify(value, {
      lineWidth: 0,
      defaultStringType: 'QUOTE_DOUBLE',
      defaultKeyType: 'PLAIN',
      aliasDuplicateObjects: false,
    }),
  )
}
