import type { Trait } from '../../party/tag.js'
import { after, has, spanOf, type Tagged } from '../../party/tags.js'
import type { Row } from '../rows/model.js'
import { type Check, doubtAt } from './check.js'

/** What a word is that begins something else than a task: a thing, a doer, how things are. */
const OTHERS: readonly Trait[] = [
  'nounStart',
  'quantifier',
  'group',
  'agent',
  'level',
  'assessmentMark',
  'assessmentStart',
]
const TASKS: readonly Trait[] = ['verb', 'adverb', 'modal']

/** `Các chủ công trình … tổ chức trực ban`, `Số liệu lấy từ …`: what the row takes for its task begins as no task does. */
export const taskUnclear: Check = (row) => {
  const { tagged } = row.words
  const at = firstWord(tagged, row.actionFrom)
  const isTime =
    row.time !== null && row.time.visible === tagged.visible && covers(row.time.mention.span, tagged, at)
  return isTime || !beginsOther(tagged, at)
    ? []
    : [doubtAt('task-unclear', { tagged, from: at, to: after(tagged, at) })]
}

/** The first word behind marks and what stands in brackets: `(Cơ quan thường trực) chủ trì …`. */
function firstWord({ tokens }: Tagged, from: number): number {
  let at = from
  let depth = 0
  for (; at < tokens.length; at += 1) {
    const token = tokens[at]
    if (token?.folded === '(') depth += 1
    else if (token?.folded === ')') depth -= 1
    else if (token?.kind !== 'mark' && depth <= 0) break
  }
  return at
}

function covers(span: NonNullable<Row['time']>['mention']['span'], tagged: Tagged, at: number): boolean {
  const { start } = spanOf(tagged, at, at + 1)
  return span.start <= start && start < span.end
}

function beginsOther(tagged: Tagged, at: number): boolean {
  const meaning = tagged.tags[at]?.meaning
  if (meaning === undefined || meaning.cue !== undefined || TASKS.some((trait) => has(tagged, at, trait)))
    return false
  return meaning.organ !== undefined || OTHERS.some((trait) => has(tagged, at, trait))
}
