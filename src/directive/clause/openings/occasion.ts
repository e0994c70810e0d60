import { OCCASIONS } from '../../../lexicon/clause-words.js'
import { readUnit } from '../../../party/read.js'
import { after, type Tagged } from '../../../party/tags.js'
import type { Unit } from '../../../party/unit.js'
import { orders } from '../judge.js'
import type { Opening } from '../model.js'
import { phraseAt } from '../range.js'
import { isSpecific, LONGEST_ADVERBIAL } from './adverbial.js'
import type { OpeningRule, Place } from './rule.js'

/** The doer stands behind the comma that ends an occasion. */
export const occasion: OpeningRule = {
  name: 'occasion',
  phrases: ['Tiếp thu ý kiến tại hội nghị, Phòng Nội vụ hoàn thiện dự thảo'],
  isAnywhere: false,
  read: (place, openAt) => (isOccasion(place.tagged, place.at) ? behindOccasion(place, openAt) : undefined),
}

/** Whether a sentence that names no doer begins, at `at`, with a verb that may as well tell the occasion. */
export function isOccasion(tagged: Tagged, at: number): boolean {
  return OCCASIONS.has(phraseAt(tagged, at))
}

/** In a list (`ý kiến của Sở Nội vụ, Sở Tài chính …`) a comma ends nothing. */
function behindOccasion(place: Place, openAt: (place: Place) => Opening): Opening | undefined {
  const { tagged, at, to } = place
  for (let index = at + 1; index < Math.min(to, at + LONGEST_ADVERBIAL); index = after(tagged, index)) {
    if (tagged.tokens[index]?.folded !== ',') continue
    const opening = openAt({ ...place, from: index + 1, at: index + 1 })
    const { doer } = opening
    if (doer?.rule !== 'subject' || !orders(opening) || !isSpecific(tagged, doer)) continue
    const isFree = doer.units.every((unit) => !isBarePlace(unit) && !namesBefore(tagged, at, index, unit))
    if (isFree) return opening
  }
  return undefined
}

/** `thôn, xóm, …`: a level and no name is one more object. */
function isBarePlace(unit: Unit): boolean {
  return unit.kind === 'place' && !unit.isPlural && !/[\p{Lu}\d]/u.test(unit.area ?? '')
}

const LONGEST_BEFORE = 12

/** Whether a party of the same kind ends right before the comma at `comma`. */
function namesBefore(tagged: Tagged, from: number, comma: number, unit: Unit): boolean {
  const kindOf = ({ head }: Unit) => head.split(' ')[0]?.toLowerCase()
  for (let index = Math.max(from, comma - LONGEST_BEFORE); index < comma; index += 1) {
    const read = readUnit(tagged, index)
    if (read?.end === comma) return read.units.some((before) => kindOf(before) === kindOf(unit))
  }
  return false
}
