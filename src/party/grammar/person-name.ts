import { TRAIT } from '../tag.js'
import { has, type Tagged, textOf } from '../tags.js'
import { type Unit, unitOf } from '../unit.js'
import { isNameEnd } from '../word-class.js'

const SHORTEST_NAME = 2

/** A person's name of two words could be a place's; with three or more and a family name first it is a person's. */
export const SURE_NAME = 3

export function readName(tagged: Tagged, at: number): number | undefined {
  if (!has(tagged, at, 'surname')) return undefined
  let end = at
  while (end < at + 5) {
    const token = tagged.tokens[end]
    if (token === undefined || !token.capital || token.kind !== 'word') break
    end += 1
  }
  return end - at >= SHORTEST_NAME ? end : undefined
}

/** `đồng chí Pi Năng Thủy`: behind a title two capitals that mean nothing else are a name, whatever the family. */
export function readRareName(tagged: Tagged, at: number): number | undefined {
  let end = at
  while (end < at + 5) {
    const token = tagged.tokens[end]
    const known = tagged.tags[end]?.meaning
    const isPlain = known === undefined || known.traits === TRAIT.surname
    if (token?.capital !== true || token.kind !== 'word' || !isPlain) break
    end += 1
  }
  return end - at >= SHORTEST_NAME && !isInitials(tagged, end - 1) ? end : undefined
}

/** `đ/c Nam: …`, `đ/c Oanh KT, đ/c Hà`: among colleagues the given name will do, with the initials of an office. */
export function readGivenName(tagged: Tagged, at: number): number | undefined {
  const token = tagged.tokens[at]
  const known = tagged.tags[at]?.meaning
  if (token === undefined || !token.capital || token.kind !== 'word') return undefined
  if (known !== undefined && known.traits !== TRAIT.surname) return undefined
  if (!isNameEnd(tagged, at + 1) && !isInitials(tagged, at + 1)) return undefined
  return at + 1
}

export function isInitials(tagged: Tagged, at: number): boolean {
  const token = tagged.tokens[at]
  if (token?.kind !== 'word') return false
  const text = tagged.visible.text.slice(token.start, token.end)
  return text.length > 1 && text === text.toUpperCase() && isNameEnd(tagged, at + 1)
}

export function personOf(tagged: Tagged, from: number, to: number): Unit {
  return unitOf('person', textOf(tagged, from, to))
}
