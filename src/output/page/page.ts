import type { Root, RootContent } from 'mdast'
import { reportDue } from '../../report/due.js'
import { reportByUnit } from '../../report/group.js'
import type { Selection } from '../../report/selection.js'
import { summarize } from '../../report/summary.js'
import { weekWindow } from '../../report/window.js'
import { DUE_WORDS } from '../due-words.js'
import type { ExportView } from '../render.js'
import { wordDay, wordWeekday } from '../schedule-words.js'
import { frameOf } from './frame.js'
import { listBlocks } from './list.js'
import { heading, paragraph, strong } from './nodes.js'
import { reportBlocks, unitBlocks } from './report.js'
import { summaryTable } from './summary.js'
import { PAGE_WORDS } from './words.js'

export interface Page {
  /** What it is, in one line. */
  readonly title: string
  readonly tree: Root
}

/** A page to print and sign: heading, what was asked for, signature. A report is on the week where no window was named. */
export function pageOf(selection: Selection, { language, agency, page }: ExportView): Page {
  const words = PAGE_WORDS[language]
  const { today, assignments, calendar, isFollowed } = selection
  const window = selection.window ?? weekWindow(today)
  const options = { today, window, all: selection.all, ...(calendar !== undefined && { calendar }) }
  const { letterhead, signature } = frameOf(agency, today, language)
  const about = words.about[page === 'units' ? 'report' : page]
  const stretch = DUE_WORDS[language].window[window.kind](
    window.name,
    wordDay(window.from, language),
    wordDay(window.to, language),
  )
  const title = page === 'list' ? about : `${about}, ${stretch}`
  const asOf = words.asOf(`${wordDay(today, language)}, ${wordWeekday(today, language)}`)
  const children = [
    ...letterhead,
    heading(1, words.title),
    paragraph([strong(title), ...(page === 'list' && !isFollowed ? [] : [asOf])], 'subject'),
    ...blocks(),
    ...signature,
  ]
  return { title, tree: { type: 'root', children } }

  function blocks(): RootContent[] {
    switch (page) {
      case 'report': {
        const summary = summarize(assignments, window, today)
        return [
          ...reportBlocks(reportDue(assignments, options), language),
          ...(summary.units.length === 0 ? [] : [heading(2, words.summary), summaryTable(summary, language)]),
        ]
      }
      case 'units':
        return unitBlocks(reportByUnit(assignments, options), language)
      case 'summary':
        return [summaryTable(summarize(assignments, window, today), language)]
      case 'list':
        return listBlocks(selection, language)
    }
  }
}
