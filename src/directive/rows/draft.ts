import type { Item } from '../../notice/outline.js'
import type { Tagged } from '../../party/tags.js'
import type { Span } from '../../text/span.js'
import type { TimeMention } from '../../time/schedule.js'
import type { Clause, Mentioned } from '../clause/model.js'
import { type Draft, type ItemContext, type Named, namedOf, type Row } from './model.js'

/** A completion phrase at an item's end dates what the item says before it. */
export function dateAll(
  drafts: readonly Draft[],
  clause: Clause,
  time: TimeMention,
  tagged: Tagged,
): boolean {
  const open = drafts.filter((draft) => draft.time === null)
  const last = open.at(-1)
  if (last === undefined) return false
  for (const draft of open) draft.time = { mention: time, visible: tagged.visible }
  // A row that has a day of its own between them keeps its words to itself.
  if (last === drafts.at(-1)) extend(last, clause, tagged)
  else addParties(last, clause, tagged)
  return true
}

export function extend(draft: Draft, clause: Clause, tagged: Tagged): void {
  draft.words = { ...draft.words, to: Math.max(draft.words.to, clause.to) }
  addParties(draft, clause, tagged)
}

function addParties(draft: Draft, clause: Clause, tagged: Tagged): void {
  const add = (into: Named[], from: readonly Mentioned[]) =>
    into.push(...from.map((mentioned) => namedOf(tagged, mentioned)))
  add(draft.collaborators, clause.collaborators)
  if (draft.reportTo.length === 0) add(draft.reportTo, clause.reportTo)
  if (draft.via.length === 0) add(draft.via, clause.via)
}

/** A row for each schedule of the mention: `trong tháng 3, tháng 5` is two. */
export function rowsOf(draft: Draft, item: Item, context: ItemContext, unread: readonly Span[]): Row[] {
  const row = {
    item: item.path,
    words: draft.words,
    actionFrom: draft.actionFrom,
    doer: draft.doer,
    origin: draft.origin,
    collaborators:
      draft.collaborators.length > 0
        ? draft.collaborators
        : draft.origin !== 'said'
          ? context.headingCollaborators
          : [],
    reportTo: draft.reportTo,
    via: draft.via,
    heading: context.heading,
    unread: unread.map((span) => ({ visible: item.visible, span })),
  }
  const { time } = draft
  return time === null
    ? [{ ...row, time: null }]
    : time.mention.schedules.map((schedule) => ({ ...row, time: { ...time, schedule } }))
}
