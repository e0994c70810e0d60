import { skipQuantifiers } from '../../party/area.js'
import type { Trait } from '../../party/tag.js'
import { after, has, type Tagged } from '../../party/tags.js'
import { isNameEnd } from '../../party/word-class.js'
import type { Words } from '../rows/model.js'
import { type Check, doubtAt } from './check.js'

/** `Cục Biến | đổi khí hậu`, `Viện Chiến lược | , Chính sách …`: a name ends where nothing ends it, or a capital goes on. */
export const nameCut: Check = (row) => {
  const acting = row.doer === null ? row.collaborators : [row.doer, ...row.collaborators]
  const cut = acting.find(
    ({ rule, words: { tagged, to } }) => !WHOLE.has(rule) && (!isNameEnd(tagged, to) || goesOn(tagged, to)),
  )
  return cut === undefined ? [] : [doubtAt('name-cut', nameIn(cut.words))]
}

/** Words that are more than the name: a cell, the addressees. */
const WHOLE: ReadonlySet<string> = new Set(['column', 'addressee'])

const JOINTS: ReadonlySet<string> = new Set([',', 'và', '&', '-'])

function goesOn(tagged: Tagged, at: number): boolean {
  if (!JOINTS.has(tagged.tokens[at]?.folded ?? '')) return false
  const next = tagged.tokens[at + 1]
  return next?.kind === 'word' && next.capital && !has(tagged, at + 1, 'verb')
}

/** What a word that begins a name of a known kind is. */
const KNOWN: readonly Trait[] = ['group', 'agent', 'post', 'personTitle', 'level', 'surname', 'member']

/** `Các buổi | rà soát`, `Mây Xanh | rà soát`: whoever acts begins with no word that begins names. */
export const nameUnknown: Check = ({ doer, origin }) => {
  if (doer === null || origin !== 'said' || WHOLE.has(doer.rule)) return []
  const words = nameIn(doer.words)
  const { tagged } = words
  const at = skipQuantifiers(tagged, words.from)
  const isKnown =
    tagged.tags[at]?.meaning.organ !== undefined || KNOWN.some((trait) => has(tagged, at, trait))
  return isKnown ? [] : [doubtAt('name-unknown', words)]
}

/** The name without the words that lead to it: `Giao Phòng Nội vụ`, `do Văn phòng`, `(Phòng Nội vụ`. */
function nameIn({ tagged, from, to }: Words): Words {
  let at = from
  while (after(tagged, at) < to && leads(tagged, at)) at = after(tagged, at)
  return { tagged, from: at, to }
}

function leads(tagged: Tagged, at: number): boolean {
  const token = tagged.tokens[at]
  return token?.kind === 'mark' || token?.folded === 'do' || tagged.tags[at]?.meaning.cue !== undefined
}
