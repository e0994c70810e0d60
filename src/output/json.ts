import type { Notice } from '../directive/directive.js'
import { documentOf, noticeRecord } from './document.js'
import { printableQuoted } from './printable.js'
import type { View } from './render.js'

export function renderJson(notices: readonly Notice[], view: View): string {
  return `${stringifyJson(documentOf(notices, view.explain))}\n`
}

/** One notice a line. */
export function renderNdjson(notices: readonly Notice[], view: View): string {
  return notices
    .map((notice) => `${printableQuoted(JSON.stringify(noticeRecord(notice, view.explain)))}\n`)
    .join('')
}

/** JSON for programs that a terminal survives: `JSON.stringify` leaves C1 controls and bidirectional marks raw. */
export function stringifyJson(value: unknown): string {
  return printableQuoted(JSON.stringify(value, null, 2))
}
