import { LEVELS_OF } from '../lexicon/name-words.js'
import type { Unit } from './unit.js'

/** `Đảng ủy, HĐND, UBND xã Liên Chung`: what sits nowhere sits where the next one does. */
export function shareAreas(units: readonly Unit[]): Unit[] {
  const shared: Unit[] = []
  for (let index = units.length - 1; index >= 0; index -= 1) {
    const unit = units[index]
    if (unit === undefined) continue
    const next = shared[0]
    if (unit.sharesBody && unit.area === null && next !== undefined && lendsBody(unit, next)) {
      const { body, area, bareLevel, isPlural } = next
      shared.unshift({ ...unit, body, area, bareLevel, isPlural })
      continue
    }
    if (isSamePlace(unit, next)) {
      shared.unshift({ ...unit, area: next?.area ?? unit.area, bareLevel: null })
      continue
    }
    if (!unit.sharesArea || unit.area !== null || next === undefined || !lendsArea(unit, next)) {
      shared.unshift(unit)
      continue
    }
    const siblings = shared.filter(
      (other) => other.head === next.head && other.kind === next.kind && other.body === next.body,
    )
    shared.unshift(
      ...siblings.map(({ area, bareLevel, isPlural }): Unit => ({ ...unit, area, bareLevel, isPlural })),
    )
  }
  return shared
}

const TIERS = [
  LEVELS_OF.commune,
  [...LEVELS_OF.district, 'thành phố'],
  [...LEVELS_OF.province, 'thành phố'],
].map((levels) => ` ${levels.join(' ')} `)

/** `Chủ tịch UBND các xã, phường và đặc khu Cồn Cỏ`: a place behind a set of its tier has the set's body. */
export function lendHeads(units: readonly Unit[]): Unit[] {
  const lent: Unit[] = []
  for (const unit of units) {
    const before = lent.at(-1)
    const isLent = before !== undefined && unit.kind === 'place' && !unit.isPlural && isOfTier(before, unit)
    lent.push(isLent ? { ...before, area: unit.area, bareLevel: null, isPlural: false } : unit)
  }
  return lent
}

function isOfTier({ kind, head, area }: Unit, place: Unit): boolean {
  const level = /^(?:(?:thị|thành|đặc) )?\S+(?= )/u.exec(place.area ?? '')?.[0]
  if (level === undefined || (kind !== 'organ' && kind !== 'post') || head === '') return false
  return TIERS.some((tier) => {
    const levels = area?.split(/[ ,]+/) ?? []
    return tier.includes(` ${level} `) && levels.some((word) => tier.includes(` ${word} `))
  })
}

/** A committee of the Party lends itself: `Ban Tổ chức, Ban Tuyên giáo Huyện ủy`; `Văn phòng, Công an huyện` are two. */
function lendsBody(unit: Unit, next: Unit): boolean {
  return (
    next.kind === unit.kind && next.body !== null && (next.body.endsWith(' ủy') || next.body === 'Đảng ủy')
  )
}

/** Bodies share with bodies, posts with posts: `Bí thư, Chủ tịch UBND xã Bình Sơn`. */
function lendsArea(unit: Unit, next: Unit): boolean {
  return next.area !== null && next.kind === unit.kind && (next.kind === 'organ' || next.kind === 'post')
}

/** `Đảng ủy xã, UBND xã Liên Chung`: the bare `xã` is the one named next. */
function isSamePlace(unit: Unit, next: Unit | undefined): boolean {
  const { bareLevel } = unit
  return bareLevel !== null && !unit.isPlural && next?.area?.startsWith(`${bareLevel} `) === true
}
