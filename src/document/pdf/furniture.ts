import type { Segment } from './lines.js'

/** The part of a page's height, above and below, where its number and its running header stand. */
const MARGIN = 0.1
const PAGE_NUMBER = /^\W*(?:trang|page)?\W*\d{1,4}(?:\s*\/\s*\d{1,4})?\W*$/iu
/** Pages that must share a line for it to be a running header. */
const FEWEST_PAGES = 3

export interface Page {
  readonly height: number
  readonly segments: readonly Segment[]
}

/** The pages without their numbers and the lines that run through most of them. */
export function withoutFurniture(pages: readonly Page[]): Page[] {
  const seen = new Map<string, number>()
  const marginal = ({ height }: Page, { y }: Segment) => y > height * (1 - MARGIN) || y < height * MARGIN
  const shape = ({ text }: Segment) => text.replace(/\d+/g, '#')
  for (const page of pages) {
    const shapes = page.segments.filter((segment) => marginal(page, segment)).map(shape)
    for (const text of new Set(shapes)) seen.set(text, (seen.get(text) ?? 0) + 1)
  }
  const runsThrough = (segment: Segment) => {
    const count = seen.get(shape(segment)) ?? 0
    return count >= FEWEST_PAGES && count > pages.length / 2
  }
  return pages.map((page) => ({
    ...page,
    segments: page.segments.filter(
      (segment) => !marginal(page, segment) || !(PAGE_NUMBER.test(segment.text) || runsThrough(segment)),
    ),
  }))
}
