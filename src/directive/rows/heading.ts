import type { Item } from '../../notice/outline.js'
import { readUnits } from '../../party/read.js'
import type { Tagged } from '../../party/tags.js'
import type { ClauseContext, Doer } from '../clause/model.js'
import { readNameAlone, readSetAlone } from '../clause/name-alone.js'
import type { TokenRange } from '../clause/range.js'
import { clausesOf } from '../clause/scan.js'
import { type ItemContext, type Named, namedOf } from './model.js'

/**
 * The words of an item that only lead to what is under it: its last sentence before a colon, a title, or a name and no
 * more (`1. Các xã Mỹ Thịnh, Mỹ Thành, Mỹ Hà.`).
 */
export function leadOf(item: Item, tagged: Tagged, sentences: readonly TokenRange[]): TokenRange | undefined {
  const last = sentences.at(-1)
  if (last === undefined) return undefined
  if (item.isTitle) return { from: 0, to: last.to }
  if (isNameOnly(tagged, last) && sentences.length === 1) return last
  if (item.children.length === 0) return undefined
  const { text } = item.visible
  if (text.endsWith(':')) return last
  return sentences.length === 1 && !/[.;,!?]$/.test(text) ? last : undefined
}

function isNameOnly(tagged: Tagged, range: TokenRange): boolean {
  return nameOnly(tagged, range) !== undefined
}

/** What a lead hands down: its doers and those they work with. */
export function innerContext(
  context: ItemContext,
  tagged: Tagged,
  lead: TokenRange,
  clauseContext: ClauseContext,
): ItemContext {
  const nameAt = nameOnly(tagged, lead)
  const clauses = nameAt === undefined ? clausesOf(tagged, lead, clauseContext) : []
  const named =
    nameAt ?? clauses.findLast((clause) => clause.doer !== null)?.doer ?? nameAtEnd(tagged, lead) ?? null
  const helpers = clauses.flatMap((clause) =>
    clause.collaborators.map((mentioned) => namedOf(tagged, mentioned)),
  )
  // `a) Phối hợp với Sở Xây dựng:` names who helps with its bullets, whoever does them.
  if (named === null) return helpers.length === 0 ? context : { ...context, headingCollaborators: helpers }
  const heading: Named = {
    units: named.units,
    rule: named.rule,
    words: { tagged, from: named.from, to: named.to },
  }
  return { ...context, heading, headingOrigin: 'heading', headingCollaborators: helpers }
}

/** The index after `Đối với`, `Giao`, `Đề nghị` at the head of a heading. */
function afterHeadingCue(tagged: Tagged, at: number): number {
  const match = tagged.tags[at]
  const cue = match?.meaning.cue
  return match !== undefined && (cue === 'topic' || cue === 'assign' || cue === 'request') ? match.end : at
}

/** The doers of a heading that says no more than their names: `1. Các xã Mỹ Thịnh, Mỹ Thành.`, `2. Đối với Phòng Nội vụ:`. */
function nameOnly(tagged: Tagged, lead: TokenRange): Doer | undefined {
  const from = afterHeadingCue(tagged, lead.from)
  const isMarked = tagged.tokens[lead.to - 1]?.kind === 'mark' && tagged.tokens[lead.to - 1]?.folded !== ')'
  const end = isMarked ? lead.to - 1 : lead.to
  const whole = readUnits(tagged, from)
  const cue = tagged.tags[lead.from]?.meaning.cue
  const isTold = cue === 'assign' || cue === 'request'
  const read =
    whole !== undefined && whole.end >= end
      ? whole
      : (readNameAlone(tagged, from, end) ?? (isTold ? readSetAlone(tagged, from, end) : undefined))
  return read === undefined ? undefined : { units: read.units, rule: 'topic', from: lead.from, to: read.end }
}

/** `C. Môi trường - Chi cục Bảo vệ môi trường`, `A. Lĩnh vực đất đai (Phòng Nội vụ)`: a heading that ends in its doer. */
function nameAtEnd(tagged: Tagged, lead: TokenRange): Doer | undefined {
  const last = tagged.tokens[lead.to - 1]?.folded
  const end = last === ')' || last === ':' || last === '.' ? lead.to - 1 : lead.to
  for (let index = lead.from + 1; index < end; index += 1) {
    const mark = tagged.tokens[index]?.folded
    if (mark !== (last === ')' ? '(' : '-')) continue
    const name = nameOnly(tagged, { from: index + 1, to: end })
    if (name?.units.every((unit) => unit.kind === 'organ' || unit.kind === 'person'))
      return { ...name, from: index + 1 }
  }
  return undefined
}
