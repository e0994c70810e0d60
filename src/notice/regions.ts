import { BEGINS_LOWER, LETTER, LOWER, LOWER_IN_CLASS, UPPER } from '../text/letters.js'
import type { Visible } from '../text/visible.js'
import type { Line } from './lines.js'
import { markerOf } from './marker.js'
import { isTableLine } from './table/read.js'

/** The stretches of a document, in the order of Nghị định 30/2020/NĐ-CP, phụ lục I. Each line is in one of them. */
export interface Regions {
  /** Issuer, number, motto, place and date. */
  readonly letterhead: readonly Line[]
  /** The kind of document and what it is about. */
  readonly title: readonly Line[]
  /** `Kính gửi:` of a letter, `ĐIỆN:` of a telegram, with the addressees. */
  readonly addressees: readonly Line[]
  readonly body: readonly Line[]
  readonly distribution: readonly Line[]
  readonly signature: readonly Line[]
  /** What follows the signature: tables and lists of tasks. */
  readonly appendix: readonly Line[]
}

const KIND_TITLE =
  /^(?:thông báo|kết luận|chỉ thị|công điện|quyết định|kế hoạch|báo cáo|hướng dẫn|nghị quyết|chương trình|tờ trình|giấy mời|biên bản|công văn)(?: (?:kết luận|khẩn|hỏa tốc|nhanh|họp))?\W*$/u
const SUBJECT_LINE = /^v\/v\s|^về việc\s/u
const ADDRESSED = new RegExp(
  String.raw`^(?:kính gửi|điện)(?:\s*:|\s+${LETTER}|$)|(?:^|[\s,])(?:kính gửi|điện)\s*:\s*$`,
)
/** `ỦY BAN NHÂN DÂN TỈNH A ĐIỆN`, in capitals and without a colon. */
const TELEGRAPHS =
  /^(?:tm ?\. ?)?(?:(?:phó )?chủ tịch|ủy ban|ubnd|bộ trưởng|(?:phó )?thủ tướng|ban chỉ) .{1,80} điện$/u
const DISTRIBUTION = /^(?:nơi nhận|nơi gửi|noi nhan|bản điện tử)\s*:?/u
/** `Lưu: VT.` is the last entry of every distribution list. */
const FILED = /^(?:\W*\s)?lưu\s*:?\s/u
const SIGNATURE = new RegExp(String.raw`^(?:t/?l|k/?t|t/?m|t/?u/?q|q)\s?\.\s?/?\s*${LETTER}`)
const APPENDIX = /^(?:phụ lục|danh mục|biểu)(?:\s|$)/u
const PREAMBLE =
  /^(?:ngày|sáng|chiều|tối|thực hiện|căn cứ|sau khi|vừa qua|trong|thời gian|để|tại|theo|xét|qua|tiếp theo|trên cơ sở|hôm nay)\s/u
const RUNS_ON = new RegExp(`^[${LOWER_IN_CLASS}(]`)
const SENTENCE_START = new RegExp(`^${UPPER}${LOWER}`)
/** How far down the title may stand. */
const HEAD_LINES = 45

/** Splits the lines of a document into its stretches. A document without any of the marks is all body. */
export function regionsOf(printed: readonly Line[]): Regions {
  const lines = footApart(printed)
  const titleAt = lines.slice(0, HEAD_LINES).findIndex((line) => isKindTitle(line))
  const letterStart = titleAt >= 0 ? titleAt : endOfLetterhead(lines)
  const titleEnd = titleAt < 0 ? letterStart : endOfTitle(lines, titleAt)
  const bodyStart = endOfAddressees(lines, titleEnd)
  const bodyEnd = endOfBody(lines, bodyStart)
  const distributionAt = lines.findIndex(
    (line, index) => index >= bodyEnd && DISTRIBUTION.test(line.visible.folded),
  )
  const distributionEnd = distributionAt < 0 ? bodyEnd : endOfDistribution(lines, distributionAt)
  const appendixAt = startOfAppendix(lines, Math.max(bodyEnd, distributionEnd))
  const beforeDistribution = lines.slice(bodyEnd, Math.max(bodyEnd, distributionAt))
  return {
    letterhead: lines.slice(0, letterStart),
    title: lines.slice(letterStart, titleEnd),
    addressees: lines.slice(titleEnd, bodyStart),
    body: lines.slice(bodyStart, bodyEnd),
    distribution: distributionAt < 0 ? [] : lines.slice(distributionAt, distributionEnd),
    signature: [...beforeDistribution, ...lines.slice(distributionEnd, appendixAt)],
    appendix: lines.slice(appendixAt),
  }
}

/** How many lines a distribution list with a signature beside it takes. */
const FOOT_LINES = 40

/** A foot in two columns, the signature beside the distribution list, one column after the other. */
function footApart(lines: readonly Line[]): readonly Line[] {
  const from = lines.findIndex((line) => DISTRIBUTION.test(line.visible.folded))
  if (from < 0) return lines
  const to = Math.min(startOfAppendix(lines, from + 1), from + FOOT_LINES)
  const foot = lines.slice(from, to)
  if (foot.every((line) => line.columns.length === 1)) return lines
  const column = (pick: (columns: readonly Visible[]) => readonly Visible[]) =>
    foot.flatMap((line) =>
      pick(line.columns).map((visible): Line => ({ ...line, visible, columns: [visible] })),
    )
  const left = column((columns) => columns.slice(0, 1))
  const right = column((columns) => columns.slice(1))
  return [...lines.slice(0, from), ...left, ...right, ...lines.slice(to)]
}

function isKindTitle(line: Line): boolean {
  const { text, folded } = line.visible
  return KIND_TITLE.test(folded) && (text === text.toUpperCase() || line.bold)
}

function isAddressed({ visible: { text, folded } }: Line): boolean {
  return ADDRESSED.test(folded) || (TELEGRAPHS.test(folded) && text === text.toUpperCase())
}

/** A letter has no title: its head ends before `Kính gửi` or before the first paragraph of running text. */
function endOfLetterhead(lines: readonly Line[]): number {
  const addressed = lines.slice(0, HEAD_LINES).findIndex((line) => isAddressed(line))
  if (addressed >= 0) return addressed
  const dated = lines
    .slice(0, HEAD_LINES)
    .findLastIndex((line) => /,\s*ngày.*tháng.*năm/u.test(line.visible.folded))
  const numbered = lines
    .slice(0, HEAD_LINES)
    .findIndex((line) => /^số\s*:?\s*[\d./…]/u.test(line.visible.folded))
  return Math.max(dated, numbered) + 1
}

/** The title runs through the block under the kind, or what is left of the kind's own block. */
function endOfTitle(lines: readonly Line[], titleAt: number): number {
  const kindBlock = lines[titleAt]?.block
  let end = titleAt + 1
  const block = lines[end]?.block
  while (end < lines.length) {
    const line = lines[end]
    if (line === undefined || isAddressed(line)) break
    const isSameBlock = line.block === block || line.block === kindBlock
    const runsOn = RUNS_ON.test(line.visible.text) || SUBJECT_LINE.test(line.visible.folded)
    const isDressed = line.bold && lines[end - 1]?.bold === true && end > titleAt + 1
    if (!isSameBlock && !runsOn && !isDressed) break
    if (markerOf(line.visible.text) !== undefined) break
    if (end > titleAt + 1 && PREAMBLE.test(line.visible.folded) && SENTENCE_START.test(line.visible.text))
      break
    end += 1
  }
  const first = lines[titleAt + 1]
  const isRunningText =
    first !== undefined && first.visible.text.length > 60 && /[.:]$/.test(first.visible.text)
  return isRunningText && PREAMBLE.test(first.visible.folded) ? titleAt + 1 : end
}

function endOfAddressees(lines: readonly Line[], from: number): number {
  const first = lines[from]
  if (first === undefined || !isAddressed(first)) return from
  let end = from + 1
  while (end < lines.length) {
    const line = lines[end]
    if (line === undefined) break
    const isListed = markerOf(line.visible.text)?.ordinal === null
    const isIndented = line.block === lines[end - 1]?.block && line.visible.text.length < 100
    const runsOn = BEGINS_LOWER.test(line.visible.text)
    if (!isListed && !isIndented && !runsOn) break
    if (PREAMBLE.test(line.visible.folded)) break
    end += 1
  }
  return end
}

function endOfBody(lines: readonly Line[], from: number): number {
  const distributionAt = lines.findIndex(
    (line, index) => index >= from && DISTRIBUTION.test(line.visible.folded),
  )
  const limit = distributionAt < 0 ? lines.length : distributionAt
  for (let index = from; index < limit; index += 1) {
    const line = lines[index]
    if (line !== undefined && isSignatureLine(line)) return index
  }
  if (distributionAt >= 0) return distributionAt
  const closing = lines.findLastIndex((line) => /\.\/\.?\W*$/u.test(line.visible.text))
  return closing < from ? lines.length : closing + 1
}

/** `TL. CHỦ TỊCH`, `KT.GIÁM ĐỐC`, `TM. UỶ BAN NHÂN DÂN`; a letterhead's `T.` or an item `Q. 1` is none. */
function isSignatureLine(line: Line): boolean {
  const { text, folded } = line.visible
  return SIGNATURE.test(folded) && text === text.toUpperCase() && text.length < 80
}

function endOfDistribution(lines: readonly Line[], from: number): number {
  let end = from + 1
  while (end < lines.length) {
    const line = lines[end]
    if (line === undefined || isSignatureLine(line)) break
    const { text, folded } = line.visible
    const isEntry = markerOf(text)?.ordinal === null || DISTRIBUTION.test(folded) || /[;,]$/.test(text)
    const goesOn = line.block === lines[end - 1]?.block && text !== text.toUpperCase()
    if (!isEntry && !goesOn) break
    if (goesOn && !isEntry && FILED.test(lines[end - 1]?.visible.folded ?? '')) break
    end += 1
  }
  return end
}

function startOfAppendix(lines: readonly Line[], from: number): number {
  const at = lines.findIndex(
    (line, index) => index >= from && (APPENDIX.test(line.visible.folded) || isTableLine(line)),
  )
  return at < 0 ? lines.length : at
}
