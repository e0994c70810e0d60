import type { PhrasingContent } from 'mdast'
import { positionOf, type Source } from '../text/source.js'
import type { Span } from '../text/span.js'

interface Emphasis {
  readonly outer: Span
  readonly inner: Span
}

/**
 * The phrasing of a stretch whose one kind of markup is asterisks that open and close by turns, as in nearly all notices
 * (`**THÔNG BÁO**`, `… chậm nhất **trong tháng 5**`); undefined where they do not, and remark has to sort them out. White
 * space around line ends stays.
 */
export function phrasingOf(source: Source, stretch: Span): PhrasingContent[] | undefined {
  const found = emphasesIn(source.text, stretch)
  if (found === undefined) return undefined
  const phrasing: PhrasingContent[] = []
  let from = stretch.start
  for (const { outer, inner } of found) {
    if (outer.start > from) phrasing.push(textOf(source, { start: from, end: outer.start }))
    const type = inner.start - outer.start === 2 ? 'strong' : 'emphasis'
    phrasing.push({ type, children: [textOf(source, inner)], position: positionOf(source, outer) })
    from = outer.end
  }
  if (from < stretch.end) phrasing.push(textOf(source, { start: from, end: stretch.end }))
  return phrasing
}

function textOf(source: Source, span: Span): PhrasingContent {
  return { type: 'text', value: source.text.slice(span.start, span.end), position: positionOf(source, span) }
}

/**
 * Pairs of an opening and a closing run of one length. A run that could be both (`(*các quy định…*)`) closes what is open
 * (CommonMark 0.31.2, 6.2).
 */
function emphasesIn(text: string, { start, end }: Span): Emphasis[] | undefined {
  const found: Emphasis[] = []
  let open: Span | undefined
  for (let at = text.indexOf('*', start); at >= 0 && at < end; at = text.indexOf('*', at)) {
    const run = { start: at, end: at }
    while (text[at] === '*') at += 1
    run.end = at
    const before = run.start === start ? 'blank' : kindOf(text[run.start - 1])
    const after = run.end === end ? 'blank' : kindOf(text[run.end])
    const opens = after === 'letter' || (after === 'mark' && before !== 'letter')
    const closes = before === 'letter' || (before === 'mark' && after !== 'letter')
    if (!opens && !closes) continue
    const length = run.end - run.start
    if (!(open === undefined ? opens : closes) || length > 2) return undefined
    if (open === undefined) open = run
    else {
      if (open.end - open.start !== length) return undefined
      found.push({
        outer: { start: open.start, end: run.end },
        inner: { start: open.end, end: run.start },
      })
      open = undefined
    }
  }
  return open === undefined ? found : undefined
}

const LETTER_OR_DIGIT = /[A-Za-z\dÀ-ÖØ-öø-ʯẠ-ỹ]/

function kindOf(character = ' '): 'blank' | 'mark' | 'letter' {
  if (LETTER_OR_DIGIT.test(character)) return 'letter'
  if (/\s/.test(character)) return 'blank'
  // To compile the classes of Unicode takes longer than all else here, so they are left to what is not in ASCII.
  return character <= '~' || /[\p{P}\p{S}]/u.test(character) ? 'mark' : 'letter'
}
