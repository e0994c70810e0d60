import type { ParseOptions } from '../directive/parse.js'
import { parseDay } from '../time/index.js'

/** What `ntm.yaml` says of how notices are read. */
export type ReadingConfig = Pick<ParseOptions, 'before' | 'organs' | 'calendar'>

/**
 * Reads one setting of how notices are read; null where its value is none of those it may have.
 *
 * `before: inclusive` · `organs: [{name: Ban Xanh, aliases: [BX]}]` · `holidays: {2026-05-19: Ngày truyền thống}`
 */
export function readingSetting(key: 'before' | 'organs' | 'holidays', value: unknown): ReadingConfig | null {
  switch (key) {
    case 'before':
      return value === 'exclusive' || value === 'inclusive' ? { before: value } : null
    case 'organs':
      return Array.isArray(value) && value.every(isOrgan) ? { organs: value } : null
    case 'holidays':
      return isHolidays(value) ? { calendar: { holidays: value } } : null
  }
}

function isOrgan(value: unknown): value is NonNullable<ParseOptions['organs']>[number] {
  if (!isRecord(value) || typeof value.name !== 'string' || value.name.trim() === '') return false
  const { aliases = [] } = value
  const known = Object.keys(value).every((key) => key === 'name' || key === 'aliases')
  return known && Array.isArray(aliases) && aliases.every((alias) => typeof alias === 'string')
}

function isHolidays(value: unknown): value is Record<string, string> {
  return (
    isRecord(value) &&
    Object.entries(value).every(([day, name]) => parseDay(day) !== null && typeof name === 'string')
  )
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
