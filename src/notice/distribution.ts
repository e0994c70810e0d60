import type { Line } from './lines.js'
import { markerOf } from './marker.js'

const HEADING = /^(?:nơi nhận|nơi gửi|noi nhan|bản điện tử)\s*:?\s*/u

/** The entries of `Nơi nhận`, one each, bullets and end marks aside. */
export function distributionOf(lines: readonly Line[]): string[] {
  const entries: string[] = []
  let isOpen = false
  for (const { visible } of lines) {
    const heading = HEADING.exec(visible.folded)
    const text = heading === null ? visible.text : visible.text.slice(heading[0].length)
    const marker = markerOf(text)
    const words = (marker?.ordinal === null ? text.slice(marker.span.end) : text).trim()
    if (words === '') continue
    const entry = words.replace(/[;,.]+$/, '').trim()
    const last = entries.at(-1)
    const isRemark = marker === undefined && words.startsWith('(')
    if (((marker === undefined && isOpen) || isRemark) && last !== undefined)
      entries[entries.length - 1] = `${last} ${entry}`
    else entries.push(entry)
    isOpen = !/[;.,]$/.test(words)
  }
  return entries
}
