import { readFileSync } from 'node:fs'
import { rows } from './directive/frame.js'
import { HEAD, notice } from './notice/header.js'
import { outline } from './notice/outline.js'
import { names, namesWithin } from './party/phrase.js'
import { reading } from './time/phrase.js'

/** What reads a gap's input: a floor's reader, as its tables show its result. */
export const READERS: Readonly<Record<string, (input: string) => string>> = {
  party: names,
  doers: (input) => namesWithin(input).join(' / ') || 'none',
  directive: rows,
  time: (phrase) => reading(phrase, '2023-04-06').join(' | ') || 'none',
  place: (input) => notice({ head: HEAD.replace(/Tân An, ngày.*/, input) }).place ?? 'none',
  date: (input) => notice({ head: HEAD.replace(/Tân An, ngày.*/, input) }).date ?? 'none',
  meeting: (lead) => notice({ lead }).meetingDate ?? 'none',
  distribution: (input) => notice({ foot: unescaped(input) }).distribution.join(' / '),
  outline: (input) => outline(unescaped(input)).join(' / '),
}

/** An input that is not read by the contract yet. */
export interface Gap {
  readonly cause: string
  readonly reader: string
  readonly input: string
  readonly want: string
  /** What came out when the gap was written down. */
  readonly got: string
}

function gapsOf(table: string): Gap[] {
  const gaps: Gap[] = []
  let cause = ''
  for (const line of table.split('\n')) {
    if (line === '' || line.startsWith('# ')) continue
    if (line.startsWith('= ')) cause = line.slice(2)
    else {
      const [reader = '', input = '', want = '', got = ''] = line.split('\t')
      gaps.push({ cause, reader, input, want, got })
    }
  }
  return gaps
}

/** Every known gap, grouped by cause. */
export const KNOWN_GAPS: readonly Gap[] = gapsOf(
  readFileSync(new URL('known-gaps.table.txt', import.meta.url), 'utf8'),
)

/** Line ends and tabs are written as in a string literal, to stand on one line of the table. */
function unescaped(input: string): string {
  return input.replace(/\\([nrt])/g, (_, letter: string) => ({ n: '\n', r: '\r', t: '\t' })[letter] ?? '')
}
