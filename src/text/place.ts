import type { Position } from 'unist'

/** What people count in a document that is no plain text: the paragraphs of a Word file, the pages of a PDF. */
export type PlaceUnit = 'paragraph' | 'page'

/** From which paragraph or page of its document each line of a text comes; line 1 is at index 0. */
export interface Places {
  readonly unit: PlaceUnit
  readonly ofLine: readonly number[]
}

/** A position that also names the paragraph or the page where it begins. */
export type PlacedPosition = Position & { readonly [Unit in PlaceUnit]?: number }

/** Adds to a position in a document's text the paragraph or the page. */
export function placePosition(position: Position, { unit, ofLine }: Places): PlacedPosition {
  const number = ofLine[position.start.line - 1]
  return number === undefined ? position : { ...position, [unit]: number }
}

/** The paragraph or page that a position names, if it names one. */
export function placeOf(position: PlacedPosition): { unit: PlaceUnit; number: number } | undefined {
  if (position.paragraph !== undefined) return { unit: 'paragraph', number: position.paragraph }
  return position.page === undefined ? undefined : { unit: 'page', number: position.page }
}
