import type { Document } from '../notice/read.js'
import { readUnits } from '../party/read.js'
import { type Tagged, type TagOptions, tagText } from '../party/tags.js'
import type { Unit } from '../party/unit.js'
import type { Visible } from '../text/visible.js'
import { openingAt } from './clause/openings/index.js'
import type { Named } from './rows/model.js'

const WORKED_WITH = /(?:làm việc|buổi làm việc|kiểm tra) (?:với|tại) /gu
/** The words before the addressees, with who telegraphs: `CHỦ TỊCH UBND TỈNH điện:`, `TM. ỦY BAN NHÂN DÂN XÃ ĐIỆN - …`. */
const ADDRESSED = /^(?:(?:kính gửi|điện)(?![a-zà-ỹ])|[^:;]{1,90} điện(?=\s*[:-]))\s*[:-]?\s*/u

/**
 * The unit that a notice is addressed to, for clauses that name nobody: the one worked with (`làm việc với xã Liên
 * Chung`), the addressees of a letter (`Kính gửi:`) or telegram, those whom the paragraph before the first item asks
 * (`yêu cầu các sở …:`). Null where none of them stands.
 */
export function addressedUnit(document: Document, tagging: TagOptions): Named | null {
  const tag = (visible: Visible) => tagText(visible, tagging)
  return workedWith(document, tag) ?? asked(document, tag) ?? writtenTo(document, tag)
}

type Tag = (visible: Visible) => Tagged

function workedWith({ preamble }: Document, tag: Tag): Named | null {
  const first = preamble[0]?.visible
  const offsets = Array.from(first?.folded.matchAll(WORKED_WITH) ?? [], (cue) => cue.index + cue[0].length)
  if (first === undefined || offsets.length === 0) return null
  const tagged = tag(first)
  for (const offset of offsets) {
    const from = tagged.tokens.findIndex((token) => token.start >= offset)
    const read = from < 0 ? undefined : readUnits(tagged, from)
    if (read !== undefined)
      return { units: read.units, rule: 'addressee', words: { tagged, from, to: read.end } }
  }
  return null
}

/** The last paragraph before the items: `…, UBND tỉnh yêu cầu lãnh đạo các sở, ban, ngành … thực hiện các nội dung sau:`. */
function asked({ preamble }: Document, tag: Tag): Named | null {
  const lead = preamble.findLast((item) => item.visible.text.endsWith(':'))?.visible
  if (lead === undefined) return null
  const tagged = tag(lead)
  const context = { isSuperior: () => true, isHeaded: false, afterTime: () => undefined }
  for (let index = 0; index < tagged.tokens.length; index += 1) {
    const cue = tagged.tags[index]?.meaning.cue
    if (cue !== 'request' && cue !== 'direct' && cue !== 'assign') continue
    const end = tagged.tags[index]?.end ?? index + 1
    const units: readonly Unit[] | undefined =
      openingAt(tagged, index, tagged.tokens.length, context).doer?.units ?? readUnits(tagged, end)?.units
    if (units !== undefined)
      return { units, rule: cue, words: { tagged, from: index, to: readUnits(tagged, end)?.end ?? end } }
  }
  return null
}

function writtenTo({ addressees }: Document, tag: Tag): Named | null {
  if (addressees.text === '') return null
  const tagged = tag(addressees)
  const offset = ADDRESSED.exec(addressees.folded)?.[0].length ?? 0
  const units: Unit[] = []
  const first = tagged.tokens.findIndex((token) => token.start >= offset)
  for (let index = Math.max(first, 0); index < tagged.tokens.length; ) {
    const read = readUnits(tagged, index)
    if (read === undefined) index += 1
    else {
      units.push(...read.units)
      index = read.end
    }
  }
  return units.length === 0
    ? null
    : { units, rule: 'addressee', words: { tagged, from: 0, to: tagged.tokens.length } }
}
