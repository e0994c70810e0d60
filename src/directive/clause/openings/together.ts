import { readUnits } from '../../../party/read.js'
import { startsWith } from '../../../party/tags.js'
import { isTaskWord } from '../../../party/word-class.js'
import { type OpeningRule, opened } from './rule.js'

/**
 * The task follows those who work along. Of several the last may be the doer (`Cùng với Phòng Tư pháp, Phòng Nội vụ rà
 * soát`), but under a heading that names one.
 */
export const together: OpeningRule = {
  name: 'together',
  phrases: ['Cùng Trạm Y tế chuẩn bị thuốc'],
  isAnywhere: false,
  read: (place) => {
    const { tagged, at, to, context } = place
    if (tagged.tokens[at]?.folded !== 'cùng') return undefined
    const read = readUnits(tagged, startsWith(tagged, at, 'cùng với') ? at + 2 : at + 1, to)
    const isTogether =
      read !== undefined && (context.isHeaded || read.units.length === 1) && isTaskWord(tagged, read.end)
    return isTogether ? opened('together', place, { doer: null, actionFrom: at }) : undefined
  },
}
