import { bare } from '../text/fold.js'
import { LETTER_IN_CLASS, LOWER } from '../text/letters.js'
import { type Token, tokenize } from '../text/tokens.js'
import type { Visible } from '../text/visible.js'
import { type Candidate, candidatesOf } from './candidates.js'
import { chooseWords } from './choose.js'
import { type Copy, readCopy } from './copy.js'
import { BREAK, NUMBER } from './counts.js'
import { isDamaged } from './damage.js'
import { type Knows, knowsWordsOf, respace } from './spacing.js'

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
  return (line) => mendWords(mendInitials(respace(line, knows), knows), copy, candidates)
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

const ONE_BEFORE_LETTERS = new RegExp(`(?<![\\d${LETTER_IN_CLASS}])1(?<rest>${LOWER}{1,6})`, 'g')

/** `1ãnh đạo` is `lãnh đạo`. */
function mendInitials(line: Visible, knows: Knows): Visible {
  const mend = (text: string) =>
    text.replace(ONE_BEFORE_LETTERS, (word, rest: string) => (knows(`l${rest}`) ? `l${rest}` : word))
  const folded = mend(line.folded)
  return folded === line.folded ? line : { ...line, folded, text: mend(line.text), printed: line.text }
}

function mendWords(line: Visible, copy: Copy, candidates: (word: string) => readonly Candidate[]): Visible {
  const tokens = tokenize(line)
  const printed = wordsOf(tokens)
  const chosen = chooseWords(printed.map(candidates))
  // A name is shown as it is printed where no neighbour speaks for another, or a letter of it would be.
  const isLike = (at: number) => bare(chosen[at] ?? BREAK) === bare(printed[at] ?? BREAK)
  const isBacked = (at: number) =>
    [at, at + 1].some(
      (next) => isLike(next - 1) && isLike(next) && isPair(chosen[next - 1], chosen[next], copy),
    )
  let text = ''
  let folded = ''
  let copied = 0
  for (const [at, word] of chosen.entries()) {
    const token = tokens[at]
    if (token === undefined || word === printed[at]) continue
    const printedWord = line.text.slice(token.start, token.end)
    const isSure = !token.capital || isBacked(at)
    text += line.text.slice(copied, token.start) + (isSure ? inCaseOf(printedWord, word) : printedWord)
    folded += line.folded.slice(copied, token.start) + word
    copied = token.end
  }
  if (copied === 0) return line
  return {
    ...line,
    printed: line.printed ?? line.text,
    text: text + line.text.slice(copied),
    folded: folded + line.folded.slice(copied),
  }
}

/** Whether the lexicon, or the copy elsewhere, has the words one after the other. */
function isPair(first: string | undefined, second: string | undefined, { lexicon, printed }: Copy): boolean {
  if (first === undefined || second === undefined) return false
  return [lexicon, printed].some(({ after }) => (after.get(first)?.words.get(second) ?? 0) >= 1)
}

/** A folded word with capitals where the printed one has them. */
function inCaseOf(printed: string, word: string): string {
  return Array.from(word, (letter, at) => {
    const other = printed.charAt(at)
    return other === other.toLowerCase() ? letter : letter.toUpperCase()
  }).join('')
}
