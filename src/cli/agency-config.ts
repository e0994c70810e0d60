import type { Agency } from '../output/render.js'

const PARTS: readonly string[] = ['parent', 'name', 'place', 'title', 'signer'] satisfies (keyof Agency)[]

/**
 * Reads the office in whose name pages are printed; null where it is none.
 *
 * `agency: UBND xã Mỹ Hà` · `agency: {parent: UBND huyện Mỹ Lộc, name: Văn phòng, place: Mỹ Lộc, title: Chánh Văn phòng}`
 */
export function agencySetting(value: unknown): Agency | null {
  if (typeof value === 'string') return value.trim() === '' ? null : { name: value }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null
  const parts = Object.entries(value)
  const isRead = parts.every(([part, text]) => PARTS.includes(part) && typeof text === 'string')
  return isRead ? Object.fromEntries(parts) : null
}
