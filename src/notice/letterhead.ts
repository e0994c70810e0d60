import { HOLDS_WORD, LETTER, LETTER_IN_CLASS, UPPER_IN_CLASS } from '../text/letters.js'
import type { Visible } from '../text/visible.js'
import type { NoticeKind } from './header.js'
import type { Line } from './lines.js'

const MOTTO =
  /cộng h[oò][aà] xã hội chủ nghĩa|độc lập\s*-?\s*tự do|đảng cộng sản việt nam|tự do\s*-\s*hạnh phúc/u
const NUMBER = new RegExp(
  String.raw`(?:^|\s)số\s?:?\s*(?<before>[^/${LETTER_IN_CLASS}]*?(?:\d[${LETTER_IN_CLASS}\d]{0,4})?[\s.…_]*)(?<rest>(?:/\s?\d{4})?\s?[-/]\s?[${UPPER_IN_CLASS}\d][${UPPER_IN_CLASS}\d&.]*(?:\s?[-–/]\s?[${UPPER_IN_CLASS}][${LETTER_IN_CLASS}\d&.]*)*)`,
  'i',
)
const MOTTO_IN_CAPITALS = new RegExp(MOTTO.source, 'iu')
const NUMBER_LINE = new RegExp(`^SỐ(?!${LETTER})`)
const NUMBER_CODE = new RegExp(
  String.raw`(?<![${LETTER_IN_CLASS}\d])(?:TB|KL|CT|CĐ|TBKL)(?![${LETTER_IN_CLASS}\d])`,
)
const SUBJECT_LINE = /^v\/v\s|^về việc\s/u

/** The number as printed: `02-KL/BCĐ`, blanks and `…` aside; null where only the code stands (`/TB-UBND`). */
export interface DocumentNumber {
  readonly value: string | null
  readonly code: string
  readonly visible: Visible
}

export function numberOf(lines: readonly Line[]): DocumentNumber | null {
  for (const { visible } of lines) {
    const match = NUMBER.exec(visible.text)
    const { before = '', rest = '' } = match?.groups ?? {}
    if (match === null) continue
    const stem = before.replace(/[\s_]/g, '')
    const code = rest.replace(/\s/g, '').replace(/[–]/g, '-')
    return { value: /\d/.test(stem) ? stem + code : null, code, visible }
  }
  return null
}

/** The bodies at the top left: every line in capitals before the number that is neither motto nor date. */
export function issuerOf(lines: readonly Line[]): string | null {
  const cells = lines.flatMap(({ columns }) => columns.map(({ text }) => text))
  const named = cells.filter(
    (cell) =>
      cell.length > 3 &&
      !cell.includes('/') &&
      cell === cell.toUpperCase() &&
      HOLDS_WORD.test(cell) &&
      !NUMBER_LINE.test(cell),
  )
  const issuers = named.map((cell) => cell.split(MOTTO_IN_CAPITALS)[0] ?? '')
  const joined = issuers
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '' && !/^(?:việt nam|hạnh phúc)$/iu.test(cell))
    .join(' ')
  return joined === '' ? null : joined
}

/** The kind by the title, else by the number's code (`/CT-`, `/TB-`, `-KL/`), else a letter where one is addressed. */
export function kindOf(title: string, code: string | null, isAddressed: boolean): NoticeKind {
  const folded = title.toLowerCase()
  if (folded.startsWith('thông báo')) return 'notice'
  if (folded.startsWith('kết luận')) return 'conclusion'
  if (folded.startsWith('chỉ thị')) return 'order'
  if (folded.startsWith('công điện')) return 'telegram'
  if (title !== '' && !folded.startsWith('công văn')) return 'other'
  switch (code === null ? undefined : NUMBER_CODE.exec(code.toUpperCase())?.[0]) {
    case 'TB':
    case 'TBKL':
      return 'notice'
    case 'KL':
      return 'conclusion'
    case 'CT':
      return 'order'
    case 'CĐ':
      return 'telegram'
    default:
      return isAddressed || folded.startsWith('công văn') ? 'letter' : 'other'
  }
}

/** What a letter is about: its `V/v …` lines. */
export function subjectOf(lines: readonly Line[]): string | null {
  const at = lines.findIndex(({ visible }) => SUBJECT_LINE.test(visible.folded))
  const first = lines[at]
  if (first === undefined) return null
  const following = lines.slice(at + 1)
  const end = following.findIndex((line) => line.block !== first.block || MOTTO.test(line.visible.folded))
  return [first, ...following.slice(0, end < 0 ? following.length : end)]
    .map(({ visible }) => visible.text)
    .join(' ')
    .replace(/^(?:v\/v|về việc)\s*:?\s*/iu, '')
}
