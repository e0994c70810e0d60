import type { Notice } from '../directive/directive.js'
import { parseNotice } from '../directive/parse.js'
import { ENCODING_NAMES, type Encoding } from '../document/encoding.js'
import { MOST_BYTES } from '../document/limits.js'
import { readDocument } from '../document/read.js'
import { type Message, messageOf } from '../text/message.js'
import { createSource, positionOf } from '../text/source.js'
import { problemOf, STDIN } from './find.js'
import type { NoticeFile } from './notice-file.js'
import type { NoticeResult, ReadOptions } from './notice-result.js'
import { placeNotice } from './placed.js'
import type { Problem } from './problem.js'
import { readBytes } from './read-bytes.js'
import { systemError } from './system-error.js'

export function isNotice(result: NoticeResult): result is Notice {
  return 'directives' in result
}

/** Where bytes come from and what reads their text; a test, or standard input, has its own. */
export interface Reading {
  readonly stdin: () => Promise<Uint8Array>
  readonly parse: typeof parseNotice
}

/** A notice and the text that its positions are in. */
export interface NoticeText {
  readonly notice: Notice
  readonly text: string
}

/** Reads one file: its bytes to text, the text to a notice. What goes wrong with it is its problem, and never thrown. */
export async function readNotice(
  file: NoticeFile,
  options: ReadOptions,
  reading: Reading,
): Promise<NoticeResult> {
  const read = await readNoticeText(file, options, reading)
  return 'notice' in read ? read.notice : read
}

/** The same, with the text of the notice. */
export async function readNoticeText(
  { file, key, path }: NoticeFile,
  { encoding, ...options }: ReadOptions,
  { stdin, parse }: Reading,
): Promise<NoticeText | Problem> {
  let bytes: Uint8Array
  try {
    bytes = path === STDIN ? await stdin() : readBytes(path, MOST_BYTES + 1)
  } catch (error) {
    return problemOf(error, file)
  }
  try {
    const read = await readDocument(bytes, encoding)
    if (read.kind === 'refused') {
      const { kind: _, ...problem } = read
      return { ...problem, subject: file }
    }
    const notice = parse(read.text, { ...options, file, key })
    const placed = read.places === undefined ? notice : placeNotice(notice, read.places)
    const { text, guessed } = read
    if (guessed === undefined) return { notice: placed, text }
    return { notice: { ...placed, messages: [guessMessage(guessed, options), ...placed.messages] }, text }
  } catch (error) {
    return { code: 'internal', subject: file, detail: systemError(error).message }
  }
}

/** The reader in this thread. */
export const READER = parseNotice

const START = positionOf(createSource(''), { start: 0, end: 0 })

function guessMessage(encoding: Encoding, { language = 'vi' }: ReadOptions): Message {
  const remark = {
    code: 'encoding-guessed',
    subject: ENCODING_NAMES[encoding],
    span: { start: 0, end: 0 },
  } as const
  return messageOf(remark, START, language)
}
