import { fold } from '../text/fold.js'
import { similarity } from './similarity.js'

/** What tells one notice from another. */
export interface Identity {
  readonly key: string
  readonly number: string | null
  readonly date: string | null
  readonly meetingDate: string | null
  readonly issuer: string | null
  readonly place: string | null
  readonly title: string | null
}

/** The key of what comes in by standard input says nothing of the notice. */
const NAMELESS = 'stdin'
/** Titles of one notice, typed twice, are at least this alike. */
const SAME_TITLE = 0.6

/** A notice's number as it is compared; null where it is blank or only half there (`…/TB-UBND`). */
export function numberKey(number: string | null): string | null {
  if (number === null || !/^\s*\d/.test(number) || /\.{2}|…/.test(number)) return null
  return squeeze(number)
}

/** A notice's title as it is compared. */
export function titleKey(title: string | null): string | null {
  return title === null || title.trim() === '' ? null : squeeze(title)
}

/**
 * Whether two readings are of one notice: by number, date and issuer; where a copy leaves the number blank, by title
 * and dates, or by key with a title that is much the same.
 */
export function isSameNotice(a: Identity, b: Identity): boolean {
  const [numberA, numberB] = [numberKey(a.number), numberKey(b.number)]
  if (!agree(a.date, b.date) || !equalIfKnown(a.meetingDate, b.meetingDate)) return false
  if (numberA !== null && numberB !== null) {
    return numberA === numberB && equalIfKnown(a.issuer, b.issuer) && equalIfKnown(a.place, b.place)
  }
  const [titleA, titleB] = [titleKey(a.title), titleKey(b.title)]
  const sameKey = a.key === b.key && a.key !== NAMELESS
  const dated = (a.date ?? a.meetingDate) !== null && (b.date ?? b.meetingDate) !== null
  if (titleA !== null && titleA === titleB) return dated || sameKey
  if (!sameKey) return false
  return titleA === null || titleB === null || similarity(titleA, titleB) >= SAME_TITLE
}

/** Of two partial dates, one may say less than the other: `2023-04` and `2023-04-06`. */
function agree(a: string | null, b: string | null): boolean {
  return a === null || b === null || a.startsWith(b) || b.startsWith(a)
}

function equalIfKnown(a: string | null, b: string | null): boolean {
  return a === null || b === null || squeeze(a) === squeeze(b)
}

function squeeze(text: string): string {
  return fold(text.normalize('NFC')).replace(/[\s.,;:"]+/gu, '')
}
