import { readdirSync, readFileSync } from 'node:fs'
import { strict } from 'chrono-node/vi'
import { parseNotice } from '../dist/lib/index.js'

const fixtures = new URL('../fixtures/', import.meta.url)

/** How many of the gold rows with a schedule each finds, and how much else it takes for one (schedule-f1). */
export default function bench() {
  const sums = { ntm: { right: 0, given: 0 }, chrono: { right: 0, given: 0 } }
  let gold = 0
  for (const file of readdirSync(new URL('gold/', fixtures))) {
    const text = readFileSync(new URL(`notices/${file.replace('.json', '.txt')}`, fixtures), 'utf8')
    const { directives } = JSON.parse(readFileSync(new URL(`gold/${file}`, fixtures), 'utf8'))
    const rows = directives.filter((row) => row.due !== undefined || row.rrule !== undefined)
    const notice = parseNotice(text)
    gold += rows.filter(isFirm).length
    tally(sums.ntm, rows, text, notice.directives.flatMap(ownMention))
    tally(sums.chrono, rows, text, chronoMentions(text, notice.date ?? notice.meetingDate))
  }
  const f1 = ({ right, given }) => (2 * right) / (given + gold)
  const shown = Object.entries(sums).map(([name, sum]) => `${name} ${f1(sum).toFixed(3)}`)
  const name = `schedule-f1 of chrono-node (vi, strict) / ntm, ${gold} gold rows`
  return [{ name, shown, ratio: f1(sums.chrono) / f1(sums.ntm), limit: 1 }]
}

/** Rows that fair readers read in one way only. */
function isFirm(row) {
  return !row.optional && !row.orSchedule?.includes(null)
}

function ownMention({ deadline, recurrence }) {
  const stated = deadline?.due ? deadline : recurrence
  if (!stated) return []
  return [
    {
      start: stated.position.start.offset,
      end: stated.position.end.offset,
      value: stated.due ?? plain(stated.rrule),
    },
  ]
}

function chronoMentions(text, date) {
  const reference = date ? new Date(`${date.padEnd(10, '-01')}T12:00:00`) : undefined
  return strict.parse(text, reference, { forwardDate: true }).map((found) => {
    const last = found.end ?? found.start
    const parts = [last.get('year'), last.get('month'), last.get('day')].map((part) =>
      String(part).padStart(2, '0'),
    )
    return { start: found.index, end: found.index + found.text.length, value: parts.join('-') }
  })
}

function plain(rrule) {
  return rrule.replace(/RSCALE=GREGORIAN;|;SKIP=BACKWARD/g, '')
}

/** Counts the mentions that touch a row's words and say its day or rule; each mention and each row counts once. */
function tally(sum, rows, text, mentions) {
  const free = new Set(mentions)
  for (const row of rows) {
    const at = text.indexOf(row.quote)
    const want = [row, ...(row.orSchedule ?? [])].filter(Boolean).map((or) => or.due ?? plain(or.rrule))
    const hit = [...free].find(
      ({ start, end, value }) => start < at + row.quote.length && at < end && want.includes(value),
    )
    if (hit !== undefined) free.delete(hit)
    if (hit !== undefined && isFirm(row)) {
      sum.right += 1
      sum.given += 1
    }
  }
  sum.given += free.size
}
