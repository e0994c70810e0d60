import type { RootContent } from 'mdast'
import type { Language } from '../../text/message.js'
import type { Day } from '../../time/schedule.js'
import type { Agency } from '../render.js'
import { emphasis, strong, table } from './nodes.js'
import { PAGE_WORDS } from './words.js'

/** What stands above and below every page, for an office to number and sign (Nghị định 30/2020/NĐ-CP, phụ lục I, III). */
export interface Frame {
  readonly letterhead: readonly RootContent[]
  readonly signature: readonly RootContent[]
}

export function frameOf(agency: Agency, today: Day, language: Language): Frame {
  const words = PAGE_WORDS[language]
  const { parent, name, place, title, signer } = agency
  return {
    letterhead: [
      table(
        [
          [
            [
              ...(parent === undefined ? [] : [capitals(parent)]),
              strong(name === undefined ? words.blank : capitals(name)),
            ],
            [strong(words.nation), strong(words.motto)],
          ],
          [[words.number], [emphasis(words.placeAndDay(place ?? null, today))]],
        ],
        'letterhead',
        ['center', 'center'],
      ),
    ],
    signature: [
      table(
        [
          [[emphasis(words.distribution)], [strong(title === undefined ? words.signer : capitals(title))]],
          [[`- ${words.blank};`, words.file], [emphasis(words.signHere)]],
          ...(signer === undefined ? [] : [[[], [strong(signer)]]]),
        ],
        'signature',
        [null, 'center'],
      ),
    ],
  }
}

function capitals(name: string): string {
  return name.toLocaleUpperCase('vi')
}
