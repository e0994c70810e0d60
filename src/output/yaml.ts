import { Document, isScalar, visit } from 'yaml'
import type { Notice } from '../directive/directive.js'
import { documentOf } from './document.js'
import { printableQuoted } from './printable.js'
import type { View } from './render.js'

export function renderYaml(notices: readonly Notice[], view: View): string {
  return stringifyYaml(documentOf(notices, view.explain))
}

/** A key that every reader takes for the same string; `on`, `no` and `y` are true and false in YAML 1.1. */
const PLAIN_KEY = /^(?!(?:on|off|yes|no|y|n|true|false|null)$)[a-z][A-Za-z0-9]*$/i

const LAYOUT = {
  lineWidth: 0,
  defaultStringType: 'QUOTE_DOUBLE',
  doubleQuotedMinMultiLineLength: Number.POSITIVE_INFINITY,
} as const

/**
 * YAML that readers of 1.1 and of 1.2 take alike: every string is in double quotes, since the two disagree on what a
 * bare `no`, `17:00`, `2023-04-06` or `1e3` is, and so is a key that is not a plain word. A value is one line however
 * long, its line ends escaped (where `yaml` breaks a value at them, it loses blanks at the beginning of lines); no anchors.
 */
export function stringifyYaml(value: unknown): string {
  const document = new Document(value, { aliasDuplicateObjects: false })
  visit(document, {
    Pair(_, { key }) {
      if (isScalar<string>(key)) key.type = PLAIN_KEY.test(key.value) ? 'PLAIN' : 'QUOTE_DOUBLE'
    },
  })
  return printableQuoted(document.toString(LAYOUT))
}
