import type { Assignment } from '../ledger/assignment.js'
import type { Selection } from '../report/selection.js'
import { noticeRecord } from './document.js'
import { stringifyJson } from './json.js'
import { printableQuoted } from './printable.js'
import { stringifyYaml } from './yaml.js'

export function exportJson(selection: Selection): string {
  return `${stringifyJson(exportDocument(selection))}\n`
}

export function exportYaml(selection: Selection): string {
  return stringifyYaml(exportDocument(selection))
}

/** One notice a line. */
export function exportNdjson(selection: Selection): string {
  return noticesOf(selection)
    .map((notice) => `${printableQuoted(JSON.stringify(notice))}\n`)
    .join('')
}

/**
 * What `ntm parse` prints, with the window where one was named and, of a ledger, how each unit stands: the fields and
 * their order are a promise.
 */
function exportDocument(selection: Selection) {
  const { today, window } = selection
  return {
    version: 1,
    ...(window === null ? {} : { today, window: { name: window.name, from: window.from, to: window.to } }),
    notices: noticesOf(selection),
  }
}

function noticesOf({ notices, chosen }: Selection) {
  const units = new Map<string, Assignment[]>()
  for (const assignment of chosen) {
    const known = units.get(assignment.name)
    if (known === undefined) units.set(assignment.name, [assignment])
    else known.push(assignment)
  }
  return notices.map((notice) => {
    const { directives, ...header } = noticeRecord(notice)
    const standing = directives.map((directive) => ({
      ...directive,
      units: (units.get(directive.id) ?? []).map(unitRecord),
    }))
    return { ...header, directives: standing }
  })
}

/** Late is for a day to say: the same state is the same text on every day. */
function unitRecord({ unit, status, due, next, firstDue, doneOn, doneDays }: Assignment) {
  return { assignee: unit === '' ? null : unit, status, due: due ?? next, firstDue, doneOn, doneDays }
}
