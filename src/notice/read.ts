import type { Root } from 'mdast'
import { LETTER, LETTER_IN_CLASS, NAME_WORD } from '../text/letters.js'
import type { Remark } from '../text/message.js'
import type { Source } from '../text/source.js'
import { joinVisible, sourceSpan, type Visible } from '../text/visible.js'
import { type Day, findDate } from '../time/index.js'
import { distributionOf } from './distribution.js'
import type { Header, PartialDate } from './header.js'
import { issuerOf, kindOf, numberOf, subjectOf } from './letterhead.js'
import { type Line, linesOf } from './lines.js'
import { mendLines } from './mend.js'
import { type Item, outlineOf } from './outline.js'
import { type Regions, regionsOf } from './regions.js'
import { signerOf } from './signature.js'
import { type TaskRow, tablesOf } from './table/read.js'

/** A document taken apart: who issued it, its outline, its tables of tasks, and whom it is addressed to. */
export interface Document {
  readonly header: Header
  readonly body: Item
  readonly appendix: Item
  readonly tasks: readonly TaskRow[]
  /** The lines after `Kính gửi:` or `ĐIỆN:`, joined. */
  readonly addressees: Visible
  /** The paragraphs before the first marked item. */
  readonly preamble: readonly Item[]
  /** Spans are in the source. */
  readonly remarks: readonly Remark[]
}

/** A letterhead's line is short; a hostile one is cut. */
const LONGEST_DATE_LINE = 300
const LONGEST_PREAMBLE = 4000

/** Takes a document apart, from its Markdown tree as parsed with `NOTICE_CONSTRUCTS`. */
export function readDocument(root: Root, source: Source): Document {
  const lines = mendLines(linesOf(root, source))
  const regions = regionsOf(lines)
  const inBody = tablesOf(regions.body)
  const inAppendix = tablesOf(regions.appendix)
  const body = outlineOf(regions.body.filter((line) => !inBody.lines.has(line)))
  const preamble = preambleOf(body)
  const { header, remarks } = readHeader(asPrinted(regions), preamble)
  return {
    header,
    body,
    appendix: outlineOf(regions.appendix.filter((line) => !inAppendix.lines.has(line))),
    tasks: [...inBody.rows, ...inAppendix.rows],
    addressees: joinVisible(regions.addressees.map((line) => line.visible)),
    preamble,
    remarks: [...remarks, ...inBody.remarks, ...inAppendix.remarks],
  }
}

/** The head and the foot are shown as they are printed, though a damaged copy is read as it is mended. */
function asPrinted(regions: Regions): Regions {
  const { letterhead, title, distribution, signature } = regions
  return {
    ...regions,
    letterhead: letterhead.map(printedLine),
    title: title.map(printedLine),
    distribution: distribution.map(printedLine),
    signature: signature.map(printedLine),
  }
}

function printedLine(line: Line): Line {
  const visible = printedText(line.visible)
  return visible === line.visible ? line : { ...line, visible, columns: line.columns.map(printedText) }
}

function printedText(visible: Visible): Visible {
  return visible.printed === undefined ? visible : { ...visible, text: visible.printed }
}

function preambleOf(body: Item): Item[] {
  const first = body.children.findIndex((item) => item.marker !== null || item.isTitle)
  return body.children.slice(0, first < 0 ? body.children.length : first)
}

function readHeader(
  regions: Regions,
  preamble: readonly Item[],
): { header: Header; remarks: readonly Remark[] } {
  const titleText = regions.title.map(({ visible }) => visible.text).join(' ')
  const number = numberOf(regions.letterhead)
  const kind = kindOf(titleText, number?.code ?? null, regions.addressees.length > 0)
  const dated = dateLineOf(regions.letterhead)
  const isMeeting = kind === 'notice' || kind === 'conclusion'
  const remarks: Remark[] = []
  const wholeLine = (visible: Visible) => sourceSpan(visible, { start: 0, end: visible.text.length })
  if (number !== null && number.value === null) {
    remarks.push({ code: 'number-blank', subject: number.visible.text, span: wholeLine(number.visible) })
  }
  if (dated !== null && dated.found.day === null) {
    const code = dated.found.impossible ? 'date-impossible' : 'date-blank'
    remarks.push({ code, subject: dated.visible.text, span: wholeLine(dated.visible) })
  }
  return {
    header: {
      kind,
      number: number?.value ?? null,
      date: dated === null ? null : partialDate(dated.found.date),
      place: dated?.place ?? null,
      issuer: issuerOf(regions.letterhead),
      title: titleOf(regions) ?? subjectOf(regions.letterhead),
      meetingDate: isMeeting ? meetingDateOf(preamble, regions.title, dated?.found.date ?? null) : null,
      signer: signerOf(regions.signature),
      distribution: distributionOf(regions.distribution),
    },
    remarks,
  }
}

/** What the document is about: the lines under its kind. */
function titleOf(regions: Regions): string | null {
  const title = regions.title
    .slice(1)
    .map(({ visible }) => visible.text)
    .join(' ')
  return title === '' ? null : title
}

function partialDate(date: string | null): PartialDate | null {
  return date !== null && isPartialDate(date) ? date : null
}

function isPartialDate(date: string): date is PartialDate {
  return /^\d{4}(?:-\d{2}){0,2}$/.test(date)
}

const PLACE = new RegExp(
  String.raw`(?<place>(?<!${LETTER})(?:TP\.? ?HCM|(?:TP\. ?|Thành phố |Thị xã )?${NAME_WORD}(?:[ -]+${NAME_WORD}){0,5}))\s*[,.]?\s*$`,
)

/** The line `Quảng Ngãi, ngày 15 tháng 11 năm 2024`; the place is the capitalised words before the comma. */
function dateLineOf(
  lines: readonly Line[],
): { found: NonNullable<ReturnType<typeof findDate>>; place: string | null; visible: Visible } | null {
  for (const { visible } of lines) {
    const found = findDate(visible.folded.slice(0, LONGEST_DATE_LINE))
    if (found === null) continue
    // A telegram's line says the hour too: `Hà Trung, hồi 20 giờ 00, ngày …`.
    const before = visible.text.slice(0, found.span.start).replace(/,?\s*hồi [^,]*,?\s*$/iu, '')
    const place = PLACE.exec(before)?.groups?.place ?? null
    // "…, tháng 4 năm 2023" without a place before it is of a title.
    if (place === null && visible.folded.startsWith('tháng', found.span.start)) continue
    return { found, place, visible }
  }
  return null
}

/** A document's number right before a date: it is the document's, not the meeting's. */
const CITED = new RegExp(
  String.raw`(?:số\s*:?\s*[${LETTER_IN_CLASS}\d./-]+(?:\s*-\s*[${LETTER_IN_CLASS}\d./]+)?|(?:quyết định|nghị quyết|công văn|kế hoạch|chỉ thị|văn bản|thông tư|nghị định|luật|kết luận|báo cáo|tờ trình)[^,.;]{0,40})[\s,;]*$`,
)

/** A paragraph that is a date and nothing more may be of anything. */
const LONGEST_DATE = 40
/** Words of a text that tells of a meeting, or of what was concluded there. */
const MEETS =
  /họp|hội nghị|hội thảo|làm việc|kết luận|giao ban|chủ trì|kiểm tra|khảo sát|phiên|buổi|tọa đàm|tiếp công dân|đối thoại|thống nhất|hội ý/u

/**
 * The first day named in the preamble, or the title, that is no cited document's: a meeting was held by the day of issue, so
 * what is to come (`Nhân dịp Đại hội …, từ ngày 02/6/2026`), or is forecast, is none.
 */
function meetingDateOf(preamble: readonly Item[], title: readonly Line[], issued: string | null): Day | null {
  const titles = title.map((line) => line.visible.folded)
  const texts = [...preamble.map((item) => item.visible.folded), ...titles]
  const isOfMeeting = titles.some((text) => MEETS.test(text))
  for (const text of texts) {
    const bounded = text.slice(0, LONGEST_PREAMBLE)
    if (!isOfMeeting && !MEETS.test(bounded) && bounded.length > LONGEST_DATE) continue
    for (let from = 0; from < bounded.length; ) {
      const found = findDate(bounded.slice(from))
      if (found === null) break
      const before = bounded.slice(Math.max(from, from + found.span.start - 80), from + found.span.start)
      const isHeld = found.day !== null && (issued === null || found.day.slice(0, issued.length) <= issued)
      if (isHeld && !CITED.test(before)) return found.day
      from += found.span.end
    }
  }
  return null
}
