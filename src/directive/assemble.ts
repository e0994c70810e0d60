import { spanOf } from '../party/tags.js'
import { positionOf, type Source } from '../text/source.js'
import { printedIn, sourceSpan } from '../text/visible.js'
import type { Directive, Evidence, Reason } from './directive.js'
import { doubtsOf } from './doubt/index.js'
import { communesOf, namesOf, type Places } from './names.js'
import type { Named, Origin, Row, Words } from './rows/model.js'
import { abbreviate, type ShortForms } from './short-forms.js'

export interface Setting {
  readonly id: string
  readonly places: Places
  readonly source: Source
  readonly shortForms: ShortForms
}

/** Spells out a row as a directive. */
export function directiveOf(row: Row, setting: Setting): Directive {
  const places: Places = {
    ...setting.places,
    heading: row.heading === null ? [] : communesOf(row.heading.units),
  }
  const spelled = (named: readonly Named[]) =>
    namesOf(
      named.flatMap(({ units }) => units),
      places,
    ).map((name) => abbreviate(name, setting.shortForms))
  const assignees = row.doer === null ? [] : spelled([row.doer])
  const reasons = doubtsOf(row).map(({ code, visible, span }): Reason => {
    const subject = code.startsWith('assignee') ? assignees.join('; ') : printedIn(visible, span)
    return { code, subject, position: positionOf(setting.source, sourceSpan(visible, span)) }
  })
  const isSelf = (name: string) => assignees.includes(name)
  return {
    id: setting.id,
    item: row.item,
    assignees,
    collaborators: spelled(row.collaborators).filter((name) => !isSelf(name)),
    reportTo: spelled(row.reportTo).filter((name) => !isSelf(name)),
    via: spelled(row.via),
    action: actionOf(row),
    ...scheduleOf(row, setting),
    position: positionOfWords(row.words, setting.source),
    doubts: [...new Set(reasons.map(({ code }) => code))],
    reasons,
    evidence: evidenceOf(row, setting),
  }
}

function positionOfWords({ tagged, from, to }: Words, source: Source): Directive['position'] {
  return positionOf(source, sourceSpan(tagged.visible, spanOf(tagged, from, to)))
}

function printedOf({ tagged, from, to }: Words): string {
  return printedIn(tagged.visible, spanOf(tagged, from, to))
}

const EDGE = new Set([',', ';', ':', '.', '/', '-', ' '])

/** The words of the task, from behind the doer to the end of the row, without the marks at both ends. */
function actionOf({ words, actionFrom }: Row): string {
  const { tokens } = words.tagged
  let from = actionFrom
  let to = words.to
  while (from < to && EDGE.has(tokens[from]?.folded ?? '')) from += 1
  while (to > from && EDGE.has(tokens[to - 1]?.folded ?? '')) to -= 1
  return printedOf({ tagged: words.tagged, from, to })
}

function scheduleOf({ time }: Row, { source }: Setting): Pick<Directive, 'deadline' | 'recurrence'> {
  if (time === null) return { deadline: null, recurrence: null }
  const { mention, schedule, visible } = time
  const stated = {
    text: printedIn(visible, mention.span),
    position: positionOf(source, sourceSpan(visible, mention.span)),
  }
  if (schedule.kind === 'deadline') {
    const { start, due, time: timeOfDay } = schedule
    return {
      deadline: { text: stated.text, start, due, time: timeOfDay, position: stated.position },
      recurrence: null,
    }
  }
  const { rrule, time: timeOfDay } = schedule
  return {
    deadline: null,
    recurrence: { text: stated.text, rrule, time: timeOfDay, position: stated.position },
  }
}

function evidenceOf(row: Row, { source }: Setting): Evidence[] {
  const evidence: Evidence[] = []
  const add = (field: Evidence['field'], named: Named, how: Evidence['how'], origin?: Origin) => {
    evidence.push({
      field,
      rule: named.rule,
      how,
      ...(origin === undefined ? {} : { origin }),
      text: printedOf(named.words),
      position: positionOfWords(named.words, source),
    })
  }
  if (row.doer !== null) add('assignees', row.doer, row.origin === 'said' ? 'said' : 'inherited', row.origin)
  for (const named of row.collaborators) add('collaborators', named, 'said')
  for (const named of row.reportTo) add('reportTo', named, 'said')
  for (const named of row.via) add('via', named, 'said')
  if (row.time !== null) {
    const { mention, schedule, visible } = row.time
    evidence.push({
      field: schedule.kind,
      rule: mention.rule,
      how: mention.doubts.length > 0 ? 'implied' : 'said',
      text: printedIn(visible, mention.span),
      position: positionOf(source, sourceSpan(visible, mention.span)),
    })
  }
  return evidence
}
