import { ABBREVIATIONS } from '../../lexicon/clause-words.js'
import { readUnits } from '../../party/read.js'
import type { Tagged } from '../../party/tags.js'
import type { Token } from '../../text/tokens.js'
import type { TokenRange } from './range.js'

const OPENERS = new Set(['(', '[', '{'])
const CLOSERS = new Set([')', ']', '}'])

/** How deep each token is inside brackets or quotation marks; a bracket that is never closed hides nothing. */
export function depthsOf(tokens: readonly Token[]): readonly number[] {
  const depths = new Array<number>(tokens.length).fill(0)
  const open: number[] = []
  let quote: number | undefined
  const hide = (from: number, to: number) => {
    for (let index = from; index <= to; index += 1) depths[index] = (depths[index] ?? 0) + 1
  }
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index]
    if (token?.kind !== 'mark') continue
    if (token.folded === '"') {
      if (quote === undefined) quote = index
      else {
        hide(quote, index)
        quote = undefined
      }
    } else if (OPENERS.has(token.folded)) open.push(index)
    else if (CLOSERS.has(token.folded)) {
      const start = open.pop()
      if (start !== undefined && open.length === 0) hide(start, index)
    }
  }
  return depths
}

/** The sentences of a text, split at full stops and semicolons outside of brackets and quotation marks. */
export function sentencesOf(tagged: Tagged, depths: readonly number[]): TokenRange[] {
  const { tokens } = tagged
  const sentences: TokenRange[] = []
  let from = 0
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index]
    if (token?.kind !== 'mark' || depths[index] !== 0 || !endsSentence(tagged, index, token)) continue
    if (token.folded === ';' && isInsideList(tagged, from, index)) continue
    if (index > from) sentences.push({ from, to: index })
    from = index + 1
  }
  if (from < tokens.length) sentences.push({ from, to: tokens.length })
  return sentences
}

/** How far back the cue of a list of doers may stand from a semicolon in it. */
const LONGEST_LIST = 40

/** `đề nghị Văn phòng các sở; Phòng Nội vụ các huyện thực hiện …`: the semicolon joins doers, not sentences. */
function isInsideList(tagged: Tagged, from: number, at: number): boolean {
  for (let index = at - 1; index >= Math.max(from, at - LONGEST_LIST); index -= 1) {
    const cue = tagged.tags[index]?.meaning.cue
    const isAsked = cue === 'assign' || cue === 'request' || cue === 'direct'
    if (!isAsked && index > from) continue
    const read = readUnits(tagged, isAsked ? (tagged.tags[index]?.end ?? index + 1) : index)
    return read !== undefined && read.end > at
  }
  return false
}

function endsSentence(tagged: Tagged, index: number, token: Token): boolean {
  const { tokens } = tagged
  if (token.kind !== 'mark') return false
  if (token.folded === ';') return true
  if (token.folded !== '.' && token.folded !== '!' && token.folded !== '?' && token.folded !== '…')
    return false
  const before = tokens[index - 1]
  const next = tokens[index + 1]
  if (next === undefined) return true
  // `lần thứ V. UBND tỉnh đề nghị …`: a number, not `V. V. Bình`.
  const isShort =
    before !== undefined && ABBREVIATIONS.has(before.folded) && tokens[index - 2]?.folded !== 'thứ'
  if (isShort && before.end === token.start) return false
  if (next.start === token.end && (next.kind === 'number' || next.folded === '.')) return false
  return (
    next.capital ||
    next.kind === 'mark' ||
    beginsSmall(tagged, index + 1, token) ||
    (next.kind === 'number' && token.folded === '.' && next.start > token.end)
  )
}

/** `… trước 15/9/2023. sở Xây dựng phối hợp …`: a body's name, its first letter typed small, begins a sentence too. */
function beginsSmall(tagged: Tagged, at: number, stop: Token): boolean {
  const isName = tagged.tags[at]?.meaning.organ !== undefined && tagged.tokens[at + 1]?.capital === true
  return isName && (tagged.tokens[at]?.start ?? 0) > stop.end
}
