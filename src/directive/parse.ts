import { type MarkdownTree, parseMarkdown } from '../notice/markdown.js'
import { type Document, readDocument } from '../notice/read.js'
import { readUnits } from '../party/read.js'
import { compileOrgans, type OwnOrgan, type TagOptions, tagText } from '../party/tags.js'
import { nameOf, type Unit } from '../party/unit.js'
import { fold } from '../text/fold.js'
import { type Language, type Message, messageOf, type Remark } from '../text/message.js'
import { createSource, positionOf, type Source } from '../text/source.js'
import { type Day, parseDay, type TimeContext } from '../time/index.js'
import { addressedUnit } from './addressed.js'
import { directiveOf } from './assemble.js'
import type { Directive, Notice } from './directive.js'
import { onlyPlacesIn } from './names.js'
import { isAssessmentHeading } from './rows/closing.js'
import { readItem } from './rows/item.js'
import type { ItemContext, ItemReading } from './rows/model.js'
import { NO_SHORT_FORMS, shortFormsOf } from './short-forms.js'
import { readTasks } from './tasks.js'
import { recordTrace, type TraceRecord } from './trace.js'

export interface ParseOptions {
  /** The path shown for the notice; `<stdin>` by default. */
  readonly file?: string
  /** The stable name that directive ids begin with; the file's base name without extension by default. */
  readonly key?: string
  /** The reference day where the notice gives neither its date of issue nor its meeting's. */
  readonly date?: Day
  /** Whether `trước ngày D` means the day before D (`exclusive`, by default) or D itself. */
  readonly before?: 'exclusive' | 'inclusive'
  /** The office's own bodies and how else they are written, in addition to those that the program knows. */
  readonly organs?: readonly OwnOrgan[]
  /** Holidays and swapped working days in addition to those that the program knows. */
  readonly calendar?: NonNullable<TimeContext['calendar']>
  /**
   * `full`: known bodies are written out, in one spelling for all notices; `written`: one that the notice only ever
   * abbreviates stays so (`Ban CHQS huyện`). `full` by default.
   */
  readonly names?: 'full' | 'written'
  /** Whether the steps of the reading are kept in `trace`: what was tried, read, declined and dropped, at which words. */
  readonly trace?: boolean
  /** The language of the messages; Vietnamese by default. */
  readonly language?: Language
}

/** Reads a decoded text as a notice. It never throws on input text: what it has to say is in `messages`. */
export function parseNotice(text: string, options: ParseOptions = {}): Notice {
  const source = createSource(text)
  return noticeOf(parseMarkdown(source), source, options)
}

/** Reads the Markdown tree of a notice, parsed from `source` with the notice's constructs, as a notice. */
export function noticeOf(root: MarkdownTree, source: Source, options: ParseOptions = {}): Notice {
  const document = readDocument(root, source)
  const file = options.file ?? '<stdin>'
  const key = options.key ?? baseName(file)
  const record = options.trace === true ? recordTrace(source) : undefined
  const read = readDirectives(document, options, record)
  const places = {
    heading: [],
    only: onlyPlacesIn(textsOf(document), fold((document.header.issuer ?? '').normalize('NFC'))),
  }
  const shortForms = options.names === 'written' ? shortFormsOf(read.rows, options.organs) : NO_SHORT_FORMS
  const directives: Directive[] = read.rows.map((row, index) =>
    directiveOf(row, { id: `${key}#${index + 1}`, places, source, shortForms }),
  )
  const remarks = [...document.remarks, ...read.remarks]
  if (directives.length === 0)
    remarks.push({ code: 'no-directives', subject: file, span: { start: 0, end: 0 } })
  return {
    file,
    key,
    ...document.header,
    directives,
    messages: messagesOf(remarks, directives, source, options.language ?? 'vi'),
    ...(record && { trace: record.steps }),
  }
}

function baseName(file: string): string {
  const name = file.replace(/^.*[/\\]/, '').replace(/\.[^.]+$/, '')
  return name === '<stdin>' ? 'stdin' : name
}

function readDirectives(document: Document, options: ParseOptions, record?: TraceRecord): ItemReading {
  const { header } = document
  const time: TimeContext = {
    reference: parseDay(header.date ?? '') ?? header.meetingDate ?? options.date ?? null,
    before: options.before ?? 'exclusive',
    ...(options.calendar === undefined ? {} : { calendar: options.calendar }),
  }
  const tagging: TagOptions = options.organs === undefined ? {} : { ownOrgans: compileOrgans(options.organs) }
  const context: ItemContext = {
    heading: null,
    headingCollaborators: [],
    headingOrigin: 'heading',
    fallback: once(() => {
      const named = addressedUnit(document, tagging)
      return named && { named, origin: 'addressee' }
    }),
    isAssessment: false,
    isOutline: false,
    tagging,
    time,
    isSuperior: superiorTest(document),
    ...(record && { traceOf: record.traceOf }),
  }
  const body = readBody(document, context)
  const appendix = readItem(document.appendix, context, false)
  const tasks = readTasks(document.tasks, context)
  return {
    rows: [...body.rows, ...appendix.rows, ...tasks.rows],
    remarks: [...body.remarks, ...appendix.remarks, ...tasks.remarks],
  }
}

/** Reads the items of the body; the paragraphs that lead to the first of them say why, not what. */
function readBody(document: Document, context: ItemContext): ItemReading {
  const items = document.body.children
  const lead = document.preamble.findLastIndex((item) => item.visible.text.endsWith(':'))
  const rows: ItemReading['rows'][number][] = []
  const remarks: Remark[] = []
  for (const [index, item] of items.entries()) {
    const isLead = index <= lead
    const children = isLead ? item.children : [item]
    // `Thành phần:` before the first bullets: who comes, not who acts.
    const isAssessment = isLead && isAssessmentHeading(item.visible.folded)
    for (const [at, child] of children.entries()) {
      const isLast = index === items.length - 1 && at === children.length - 1
      const read = readItem(child, isAssessment ? { ...context, isAssessment } : context, isLast)
      for (const row of read.rows) rows.push(row)
      for (const remark of read.remarks) remarks.push(remark)
    }
  }
  return { rows, remarks }
}

/** A value that is made when it is first asked for. */
function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/** Whether a party is the one that speaks: the chair or the issuer, by the title, the letterhead and the signature. */
function superiorTest(document: Document): (units: readonly Unit[]) => boolean {
  const { header } = document
  const speaking = [header.title, header.issuer, header.signer?.title, speakerOf(document)]
    .join(' , ')
    .normalize('NFC')
  const speakers = once(() => namesIn(speaking))
  return (units) =>
    units.every((unit) => {
      const name = fold(nameOf(unit))
      return (
        speakers().has(name) ||
        /^(?:ban thường vụ|thường trực|chủ tịch|phó chủ tịch|bí thư|hội nghị|lãnh đạo|thủ tướng|phó thủ tướng)/u.test(
          name,
        )
      )
    })
}

const LONGEST_LEAD = 1500
const LONGEST_SPEAKER = 300
const ASKS = /(?:yêu cầu|đề nghị|chỉ thị|chỉ đạo|giao) /u
/**
 * Who was heard or came along: `Sau khi nghe báo cáo của Bộ Giao thông vận tải, …,` up to the last comma before the one who
 * concludes; `làm việc với Sở Y tế`; `Tham dự cuộc họp có …` up to the full stop.
 */
const HEARD =
  /(?:báo cáo|ý kiến|phát biểu|tham luận|giải trình|đề xuất|kiến nghị)(?: [^\s.,]+){0,8}? của [^.]*,|làm việc với [^.,]*|(?:tham dự|cùng dự|cùng đi|tham gia|dự họp|thành phần)[^.]*? (?:có|gồm)[ :][^.]*/giu

/** The words of the paragraph before the items that say who speaks, before those whom it asks. */
function speakerOf({ preamble }: Document): string {
  const lead = (preamble.at(-1)?.visible.text ?? '').normalize('NFC').slice(-LONGEST_LEAD)
  const speaking = lead.replace(HEARD, ' , ').slice(-LONGEST_SPEAKER)
  return speaking.split(ASKS)[0] ?? ''
}

/** The names of every party in a text. */
function namesIn(text: string): Set<string> {
  const tagged = tagText({ text, folded: fold(text), runs: [] })
  const names = new Set<string>()
  for (let index = 0; index < tagged.tokens.length; index += 1) {
    if (tagged.tags[index] === undefined) continue
    for (const unit of readUnits(tagged, index)?.units ?? []) {
      names.add(fold(nameOf(unit)))
      // `UBND HUYỆN TÂN AN` calls itself `UBND huyện`.
      const level = unit.area?.split(' ')[0]
      if (level !== undefined) names.add(fold(nameOf({ ...unit, area: level })))
    }
  }
  return names
}

function textsOf(document: Document): string[] {
  const texts: string[] = [document.header.title ?? '', document.addressees.text]
  const visit = (item: Document['body']) => {
    texts.push(item.visible.text)
    for (const child of item.children) visit(child)
  }
  visit(document.body)
  return texts
}

/** The messages of a notice in the order of their places; a doubt of a row is told at the row. */
function messagesOf(
  remarks: readonly Remark[],
  directives: readonly Directive[],
  source: Source,
  language: Language,
): Message[] {
  const messages = remarks.map((remark) => messageOf(remark, positionOf(source, remark.span), language))
  for (const directive of directives) {
    for (const { code, subject, position } of directive.reasons)
      messages.push(messageOf({ code, subject, span: { start: 0, end: 0 } }, position, language))
  }
  return messages.sort((a, b) => a.line - b.line || a.column - b.column)
}
