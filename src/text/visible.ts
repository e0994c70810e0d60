import { mayBeAlike, meantBy } from './alike.js'
import { fold } from './fold.js'
import type { Span } from './span.js'

/**
 * Visible characters from `at` on and the source they stand for. In a run of as many characters as its source each
 * stands for itself; any other is one character, or an entity, that stands for the whole of its source.
 */
interface Run {
  readonly at: number
  readonly length: number
  readonly source: Span
}

/**
 * What a reader sees of a stretch of the source: NFC, look-alike letters as they are meant, markup and invisible
 * characters gone, every white space one plain blank, with the way back to the source. Rules match over `folded`; positions come from `sourceSpan`.
 */
export interface Visible {
  readonly text: string
  /** `fold(text)`: of the same length as `text`. */
  readonly folded: string
  /** `text` as it is printed, of the same length, where a damaged word of it was mended. */
  readonly printed?: string | undefined
  readonly runs: readonly Run[]
}

/** A stretch of the source and what is seen of it; `seen` is left out where it is the stretch itself. */
export interface Piece extends Span {
  readonly seen?: string
}

const NOTHING: Visible = { text: '', folded: '', printed: undefined, runs: [] }

/** Line ends, tabs and the other blanks of Unicode, and controls, which a terminal could obey. */
const BLANK = /[\s\p{Cc}]/u
/** Zero-width and bidirectional marks, soft hyphens: they show nothing and hide words from a match. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/
/** A letter with the marks typed after it (U+0300 to U+036F, where Vietnamese keeps its own), or a surrogate pair. */
const CHARACTER = /\P{M}\p{M}*|\p{M}+/gu

/** Makes the visible text of the given pieces of `source`, in order; white space at both ends is dropped. */
export function createVisible(source: string, pieces: readonly Piece[]): Visible {
  const runs: Run[] = []
  const parts: string[] = []
  let length = 0
  let afterBlank = true
  const add = (seen: string, span: Span) => {
    runs.push({ at: length, length: seen.length, source: span })
    parts.push(seen)
    length += seen.length
    afterBlank = seen.endsWith(' ')
  }
  for (const piece of pieces) {
    const seen = piece.seen ?? source.slice(piece.start, piece.end)
    const inPlace = seen.length === piece.end - piece.start
    if (inPlace && isEven(seen) && !(afterBlank && seen.startsWith(' '))) {
      if (seen !== '') add(seen, { start: piece.start, end: piece.end })
      continue
    }
    for (const match of seen.matchAll(CHARACTER)) {
      const [raw] = match
      const character = BLANK.test(raw) ? ' ' : meantBy(raw)
      if (INVISIBLE.test(raw) || (character === ' ' && afterBlank)) continue
      const start = inPlace ? piece.start + match.index : piece.start
      add(character, { start, end: inPlace ? start + raw.length : piece.end })
    }
  }
  const text = parts.join('').trimEnd()
  return text === '' ? NOTHING : { text, folded: fold(text), printed: undefined, runs: joinRuns(runs) }
}

/** Whether every character is seen as it stands: no mark to compose, no look-alike, no control, no blank but single spaces. */
function isEven(text: string): boolean {
  let previous = 0
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    if (
      code < 0x20 ||
      (code >= 0x7f && code <= 0xa0) ||
      code === 0xad ||
      (code === 0x20 && previous === 0x20)
    )
      return false
    if (mayBeAlike(code) || (code >= 0x2000 && !isPlainSymbol(code))) return false
    previous = code
  }
  return true
}

/** Dashes, quotation marks and the other signs of print; the rest from U+2000 on is looked at one by one. */
function isPlainSymbol(code: number): boolean {
  return (
    (code >= 0x2010 && code <= 0x2027) ||
    (code >= 0x2030 && code <= 0x205e) ||
    (code >= 0x20a0 && code < 0x3000)
  )
}

/** Neighbouring runs that stand side by side in the source, each character for itself, are one run. */
function joinRuns(runs: readonly Run[]): Run[] {
  const joined: Run[] = []
  for (const run of runs) {
    const last = joined.at(-1)
    if (last !== undefined && isPlain(last) && isPlain(run) && last.source.end === run.source.start) {
      joined[joined.length - 1] = {
        at: last.at,
        length: last.length + run.length,
        source: { start: last.source.start, end: run.source.end },
      }
    } else joined.push(run)
  }
  return joined
}

function isPlain(run: Run): boolean {
  return run.length === run.source.end - run.source.start
}

/** The words of a span as they are printed. */
export function printedIn({ text, printed = text }: Pick<Visible, 'text' | 'printed'>, span: Span): string {
  return printed.slice(span.start, span.end)
}

/** Whether a word of the span is read otherwise than it is printed. */
export function isMended(visible: Pick<Visible, 'text' | 'printed'>, span: Span): boolean {
  return (
    visible.printed !== undefined && printedIn(visible, span) !== visible.text.slice(span.start, span.end)
  )
}

/** The source span of a span of the visible text; an empty span is the point where it stands. */
export function sourceSpan(visible: Visible, span: Span): Span {
  const first = runAt(visible, span.start)
  const start = isPlain(first)
    ? Math.min(first.source.start + (span.start - first.at), first.source.end)
    : first.source.start
  if (span.end <= span.start) return { start, end: start }
  const last = runAt(visible, span.end - 1)
  return { start, end: isPlain(last) ? last.source.start + (span.end - last.at) : last.source.end }
}

function runAt(visible: Visible, offset: number): Run {
  let low = 0
  let high = visible.runs.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((visible.runs[middle]?.at ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return visible.runs[low] ?? { at: 0, length: 0, source: { start: 0, end: 0 } }
}

/**
 * The visible texts one after another, a blank between them, as a sentence broken by a page break is read; or with
 * `between` empty right at one another, as the parts of a broken word are.
 */
export function joinVisible(parts: readonly Visible[], between: ' ' | '' = ' '): Visible {
  const seen = parts.filter((part) => part.text !== '')
  const [only] = seen
  if (only === undefined) return NOTHING
  if (seen.length === 1) return only
  const runs: Run[] = []
  let at = 0
  for (const part of seen) {
    const gap = runs.at(-1)?.source.end
    if (gap !== undefined && between !== '') {
      runs.push({ at: at - 1, length: 1, source: { start: gap, end: part.runs[0]?.source.start ?? gap } })
    }
    for (const run of part.runs) runs.push({ ...run, at: run.at + at })
    at += part.text.length + between.length
  }
  return {
    text: seen.map((part) => part.text).join(between),
    folded: seen.map((part) => part.folded).join(between),
    printed: seen.some((part) => part.printed !== undefined)
      ? seen.map((part) => part.printed ?? part.text).join(between)
      : undefined,
    runs,
  }
}

/** The part of a visible text in `span`, as a visible text of its own; white space at both ends is dropped. */
export function sliceVisible(visible: Visible, span: Span): Visible {
  const raw = visible.text.slice(span.start, span.end)
  const start = span.start + (raw.length - raw.trimStart().length)
  const end = start + raw.trim().length
  if (end <= start) return NOTHING
  const runs: Run[] = []
  for (const run of visible.runs) {
    const from = Math.max(run.at, start)
    const to = Math.min(run.at + run.length, end)
    if (from >= to) continue
    const source = isPlain(run)
      ? { start: run.source.start + (from - run.at), end: run.source.start + (to - run.at) }
      : run.source
    runs.push({ at: from - start, length: to - from, source })
  }
  return {
    text: visible.text.slice(start, end),
    folded: visible.folded.slice(start, end),
    printed: visible.printed?.slice(start, end),
    runs,
  }
}
