import { spanOf } from '../../party/tags.js'
import type { Named, Row } from '../rows/model.js'

/** Everything that a row names, in order of its fields. */
export function namedIn(row: Row): readonly Named[] {
  const doer = row.doer === null ? [] : [row.doer]
  return [...doer, ...row.collaborators, ...row.reportTo, ...row.via]
}

/** Whether a token of the row's words stands in a name or a time that the row has. */
export function accountOf(row: Row): (at: number) => boolean {
  const { tagged } = row.words
  const spans = namedIn(row)
    .filter(({ words }) => words.tagged === tagged)
    .map(({ words }) => spanOf(tagged, words.from, words.to))
  if (row.time !== null && row.time.visible === tagged.visible) spans.push(row.time.mention.span)
  return (at) => {
    const start = tagged.tokens[at]?.start ?? 0
    return spans.some((span) => span.start <= start && start < span.end)
  }
}
