import type { Notice } from '../directive/directive.js'
import { printable } from './printable.js'
import type { View } from './render.js'
import { wordDay } from './schedule-words.js'
import { wrap } from './width.js'
import { OUTPUT_WORDS } from './words.js'

const SEPARATOR = ' · '

/** The block above a notice's rows: what it is, its title, and where it comes from. */
export function headingLines(notice: Notice, { language, width, style }: View): string[] {
  const words = OUTPUT_WORDS[language]
  const { kind, number, date, place, title, meetingDate, signer, file } = notice
  const name = [
    number === null ? words.kinds[kind] : `${words.kinds[kind]} ${number}`,
    date && wordDay(date, language),
    place,
  ]
  const origin = [
    file,
    meetingDate && `${words.meeting} ${wordDay(meetingDate, language)}`,
    signer && `${words.signer} ${signer.name}`,
  ]
  return [
    ...wrap(joined(name), width).map(style.heading),
    ...(title === null ? [] : wrap(printable(title), width)),
    ...wrap(joined(origin), width).map(style.faint),
  ]
}

function joined(parts: readonly (string | null)[]): string {
  return printable(parts.filter((part) => part !== null && part !== '').join(SEPARATOR))
}
