import type { Places, PlaceUnit } from '../text/place.js'

/** A document's text as it would be typed, made line by line, and where each line comes from. */
export interface Rendering {
  /** A paragraph: lines without a blank one between them. */
  add(lines: readonly string[], place: number): void
  /** Lines that go on with the paragraph before them. */
  join(lines: readonly string[], place: number): void
  done(): { readonly text: string; readonly places: Places }
}

export function startRendering(unit: PlaceUnit): Rendering {
  const lines: string[] = []
  const ofLine: number[] = []
  const join = (added: readonly string[], place: number) => {
    for (const line of added) {
      lines.push(line)
      ofLine.push(place)
    }
  }
  return {
    join,
    add(added, place) {
      if (lines.length > 0) join([''], place)
      join(added, place)
    },
    done: () => ({ text: lines.length === 0 ? '' : `${lines.join('\n')}\n`, places: { unit, ofLine } }),
  }
}
