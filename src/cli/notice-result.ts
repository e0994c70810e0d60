import type { Notice } from '../directive/directive.js'
import type { ParseOptions } from '../directive/parse.js'
import type { Encoding } from '../document/encoding.js'
import type { Problem } from './problem.js'

/** How files are read: the reader's own options and the encoding of texts. It can be sent to another thread. */
export interface ReadOptions
  extends Pick<ParseOptions, 'date' | 'before' | 'organs' | 'calendar' | 'names' | 'language' | 'trace'> {
  readonly encoding?: Encoding
}

/** A notice, or why there is none. */
export type NoticeResult = Notice | Problem
