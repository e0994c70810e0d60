import type { Language } from '../text/message.js'
import type { Day } from '../time/schedule.js'
import type { Notice } from './directive.js'

export interface ParseOptions {
  /** The path shown for the notice; `<stdin>` by default. */
  readonly file?: string
  /** The stable name that directive ids begin with; the file's base name without extension by default. */
  readonly key?: string
  /** The reference day where the notice gives neither its date of issue nor its meeting's. */
  readonly date?: Day
  /** Whether `trước ngày D` means the day before D (`exclusive`, by default) or D itself. */
  readonly before?: 'exclusive' | 'inclusive'
  /** The language of the messages; Vietnamese by default. */
  readonly language?: Language
}

/** Reads a decoded text as a notice. It never throws on input text: what it has to say is in `messages`. */
export function parseNotice(_text: string, options: ParseOptions = {}): Notice {
  const file = options.file ?? '<stdin>'
  return {
    file,
    key: options.key ?? file,
    kind: 'other',
    number: null,
    date: null,
    place: null,
    issuer: null,
    title: null,
    meetingDate: null,
    signer: null,
    distribution: [],
    directives: [],
    messages: [],
  }
}
