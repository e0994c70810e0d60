import { type Token, tokenize } from '../text/tokens.js'
import type { Visible } from '../text/visible.js'
import { type Candidate, candidatesOf } from './candidates.js'
import { chooseWords } from './choose.js'
import { type Copy, readCopy } from './copy.js'
import { BREAK, NUMBER } from './counts.js'
import { isDamaged } from './damage.js'
import { knowsWordsOf, respace } from './spacing.js'

/** Mends a line of the copy that it was made for. */
export type Mender = (line: Visible) => Visible

/**
 * What mends the lines of a copy: words whose diacritics or letters were damaged are read as what they most likely were,
 * by the lexicon and by how the copy spells them elsewhere. What is printed is kept. Undefined where a copy is sound.
 */
export function menderOf(lines: readonly Visible[]): Mender | undefined {
  if (!isDamaged(lines.map(({ text }) => text))) return undefined
  const copy = readCopy(lines.map((line) => wordsOf(tokenize(line))))
  const known = new Map<string, readonly Candidate[]>()
  const candidates = (word: string) => {
    const found = known.get(word) ?? candidatesOf(word, copy)
    known.set(word, found)
    return found
  }
  const knows = knowsWordsOf(copy)
  return (line) => mendWords(respace(line, knows), copy, candidates)
}

/** The words of a line as they are counted. */
function wordsOf(tokens: readonly Token[]): string[] {
  return tokens.map((token, at) => {
    if (token.kind === 'number') return NUMBER
    return token.kind === 'mark' || touchesNumber(tokens, at) ? BREAK : token.folded
  })
}

/** `2O23`, `l5/4`: a letter that touches a digit is a part of the number. */
function touchesNumber(tokens: readonly Token[], at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  const isAfter = before?.kind === 'number' && before.end === token?.start
  return isAfter || (after?.kind === 'number' && after.start === token?.end)
}

function mendWords(line: Visible, copy: Copy, candidates: (word: string) => readonly Candidate[]): Visible {
  const tokens = tokenize(line)
  const printed = wordsOf(tokens)
  const chosen = chooseWords(printed.map(candidates))
  let text = ''
  let folded = ''
  let copied = 0
  for (const [at, word] of chosen.entries()) {
    const token = tokens[at]
    if (token === undefined || word === printed[at]) continue
    const printedWord = line.text.slice(token.start, token.end)
    // A name that nothing else speaks for is shown as it is.
    const isSure = !token.capital || isPair(chosen[at - 1], word, copy) || isPair(word, chosen[at + 1], copy)
    text += line.text.slice(copied, token.start) + (isSure ? inCaseOf(printedWord, word) : printedWord)
    folded += line.folded.slice(copied, token.start) + word
    copied = token.end
  }
  if (copied === 0) return line
  return {
    ...line,
    printed: line.text,
    text: text + line.text.slice(copied),
    folded: folded + line.folded.slice(copied),
  }
}

function isPair(first: string | undefined, second: string | undefined, { lexicon, own }: Copy): boolean {
  if (first === undefined || second === undefined) return false
  return [lexicon, own].some(({ after }) => (after.get(first)?.words.get(second) ?? 0) >= 1)
}

/** A folded word with capitals where the printed one has them. */
function inCaseOf(printed: string, word: string): string {
  return Array.from(word, (letter, at) => {
    const other = printed.charAt(at)
    return other === other.toLowerCase() ? letter : letter.toUpperCase()
  }).join('')
}
