import { DIRECTING_VERBS } from '../../lexicon/clause-words.js'
import { skipParenthesis } from '../../party/grammar/organ-area.js'
import { after, has, type Tagged, textOf } from '../../party/tags.js'
import type { Unit } from '../../party/unit.js'
import { fold } from '../../text/fold.js'
import type { Span } from '../../text/span.js'
import type { Clause } from '../clause/model.js'
import { phraseAt } from '../clause/range.js'
import { PEOPLE } from '../clause/recipients.js'

/*
 * Subjects that are objects: whom a verb before them moves or leads.
 */

/** `Vận động các hộ trang bị bình chữa cháy; hộ kinh doanh ký cam kết`: behind the semicolon more people are to be moved. */
export function isMoved(tagged: Tagged, before: Clause | undefined, { from, doer }: Clause): boolean {
  if (before === undefined || tagged.tokens[from - 1]?.folded !== ';') return false
  const verbAt = before.actionFrom
  return (
    DIRECTING_VERBS.has(phraseAt(tagged, verbAt)) &&
    tagged.tokens[from]?.capital === false &&
    doer?.rule === 'subject' &&
    doer.units.every(({ kind, head }) => kind === 'group' && PEOPLE.test(head))
  )
}

const LEFT = /^(?:các |những |\d+ )?(?:hộ|người|cá nhân)(?: .*)? còn lại$/u
const COMPLETED = /^(?:hoàn thành|hoàn tất|xong|thực hiện xong)$/u

/** `Chi trả cho 21 hộ trước 30/4; các hộ còn lại (17 hộ) hoàn thành trong tháng 5`: they are what is left to be done. */
export function isLeft(tagged: Tagged, before: Clause | undefined, { doer, times }: Clause): boolean {
  if (before === undefined || doer?.rule !== 'subject') return false
  const verbAt = skipParenthesis(tagged, doer.to)
  const verbEnd = after(tagged, verbAt)
  return (
    doer.units.every(({ kind, head }) => kind === 'group' && LEFT.test(head)) &&
    COMPLETED.test(textOf(tagged, verbAt, verbEnd)) &&
    times.some(({ span }) => isWithin(tagged.tokens[verbEnd]?.start, span))
  )
}

function isWithin(at: number | undefined, { start, end }: Span): boolean {
  return at !== undefined && start <= at && at < end
}

const PARTY_BODY =
  /^(?:đảng (?:ủy|bộ|đoàn)|ban cán sự|(?:tỉnh|thành|huyện|quận|thị) ủy|ban (?:thường vụ|chấp hành)|thường trực (?:đảng|tỉnh|thành|huyện|quận|thị) ủy|chi (?:bộ|ủy))(?= |$)/u

/** `Giao Ban cán sự đảng UBND tỉnh: - Lãnh đạo Sở Xây dựng lập hồ sơ`: what a Party body does is to lead. */
export function isLed(tagged: Tagged, heading: readonly Unit[], { doer }: Clause): boolean {
  if (heading.length === 0 || doer?.rule !== 'subject') return false
  const isLeadership = doer.units.every(({ kind, head }) => kind === 'post' && /^lãnh đạo /iu.test(head))
  return (
    isLeadership && !has(tagged, doer.to, 'modal') && heading.every(({ head }) => PARTY_BODY.test(fold(head)))
  )
}

/** The clause where its subject is an object: whoever did the clause before, or the heading, does this. */
export function withoutSubject(clause: Clause): Clause {
  return { ...clause, doer: null, actionFrom: clause.from }
}
