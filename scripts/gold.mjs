// The comparison of rows with gold rows, small: names that say the same are equal, and a schedule is its due day or rule.
// Places are not compared: in a damaged copy they are others. A row is one that shares words with the gold's quotation.

const EXPAND = [
  [/uỷ/g, 'ủy'],
  [/(^|\s)(đ\/c|đồng chí|ông|bà)(?=\s)/g, ' '],
  [/ubnd|ủy ban nhân dân/g, ' ubnd '],
  [/hđnd|hội đồng nhân dân/g, ' hđnd '],
  [/bc[đd]|ban chỉ đạo/g, ' bcđ '],
  [/btv|ban thường vụ/g, ' btv '],
  [/(chương trình )?(mục tiêu quốc gia |mtqg )?(xây dựng )?(ntm|nông thôn mới)/g, ' ntm '],
  [/nn ?[-&] ?ptnt|nn ?và ?ptnt|nông nghiệp (và|&) ?(ptnt|phát triển nông thôn)/g, ' nn '],
  [/nông nghiệp(?! và môi)/g, ' nn '],
  [/tn ?[-&] ?mt|tài nguyên ?(và|-|–|&)? ?môi trường/g, ' tnmt '],
  [/kt ?[-–&] ?ht|kinh tế ?[-–&]? ?(và )?hạ tầng/g, ' ktht '],
  [/tc ?[-–&] ?kh|tài chính ?[-–&] ?(và )?(kh|kế hoạch)/g, ' tckh '],
  [/vpđp|văn phòng điều phối/g, ' văn phòng '],
  [/lđ ?[-–]? ?tb ?(&|và)? ?xh|lao động ?[-–,]? ?thương binh (và|&) xã hội/g, ' lđtbxh '],
]
const DROP = new Set('các của mỗi những và cho là'.split(' '))
const LEAST_SAME = 0.75
const LEAST_WORDS = 0.4

function wordsOf(name) {
  let text = name.normalize('NFC').toLowerCase()
  for (const [from, to] of EXPAND) text = text.replace(from, to)
  const all = text
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/(^| )ubnd +(các )?(xã|phường|thị trấn) /g, '$1$3 ')
    .split(' ')
    .filter(Boolean)
  const kept = all.filter((word) => !DROP.has(word))
  return new Set(kept.length > 0 ? kept : all)
}

function isSameName(a, b) {
  const [x, y] = [wordsOf(a), wordsOf(b)]
  const both = [...x].filter((word) => y.has(word)).length
  return both / (x.size + y.size - both) >= LEAST_SAME
}

function isSameSet(want, got) {
  const left = [...got]
  return (
    want.length === got.length &&
    want.every((name) => {
      const at = left.findIndex((other) => isSameName(name, other))
      if (at >= 0) left.splice(at, 1)
      return at >= 0
    })
  )
}

const ruleOf = (rule) =>
  rule
    .split(';')
    .filter((part) => !/^(?:RSCALE|SKIP|WKST|INTERVAL=1$)/.test(part))
    .sort()
    .join(';')
const scheduleOf = ({ due, rrule }) => (due ? `due ${due}` : rrule ? ruleOf(rrule) : null)
const givenSchedule = ({ deadline, recurrence }) =>
  scheduleOf({ due: deadline?.due, rrule: recurrence?.rrule })

const plain = (text) =>
  text
    .normalize('NFD')
    .replace(/[\p{M}\u00AD]/gu, '')
    .toLowerCase()
    .replace(/đ/g, 'd')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)

/** The share of the quotation's words that the directive has, in spite of lost diacritics. */
function shareOf(quote, { action, deadline, recurrence }) {
  const words = plain(quote)
  const given = new Set(plain(`${action} ${deadline?.text ?? ''} ${recurrence?.text ?? ''}`))
  return words.filter((word) => given.has(word)).length / words.length
}

/** The schedules that a gold row may have; null is none. */
const schedulesOf = (row) => [row, ...(row.orSchedule ?? []).map((other) => other ?? {})].map(scheduleOf)

/** The gold rows that count and the directives that share words with them, best pairs first, each in one pair. */
function pairsOf(rows, directives) {
  const pairs = rows.flatMap((row, at) =>
    directives.flatMap((directive, index) => {
      const share = shareOf(row.quote, directive)
      if (share < LEAST_WORDS) return []
      const isTimed = schedulesOf(row).includes(givenSchedule(directive))
      const isWho = [row.who, ...(row.orWho ?? [])].some((want) => isSameSet(want, directive.assignees))
      return [{ row, at, index, isTimed, isWho, score: (isTimed ? 4 : 0) + (isWho ? 2 : 0) + share }]
    }),
  )
  const [takenRows, takenDirectives] = [new Set(), new Set()]
  return pairs
    .sort((a, b) => b.score - a.score)
    .filter(({ at, index }) => {
      if (takenRows.has(at) || takenDirectives.has(index)) return false
      takenRows.add(at)
      takenDirectives.add(index)
      return true
    })
}

const isMarked = ({ doubts }) => doubts.some((doubt) => doubt.startsWith('date-'))

/**
 * What is right of the gold rows that count: `right` of `all` have a directive of their own with their schedule and
 * assignees; of those with a schedule, `found` of `timed` have it. Of the schedules `given`, `wrong` are no gold
 * row's, `unmarked` of them without a doubt about the date.
 */
export function compareRows(gold, directives) {
  const rows = gold.directives.filter((row) => !row.optional)
  const pairs = pairsOf(rows, directives)
  const isTimed = (row) => scheduleOf(row) !== null
  const given = directives.filter((directive) => givenSchedule(directive) !== null)
  const known = new Set(gold.directives.flatMap(schedulesOf))
  const wrong = given.filter((directive) => !known.has(givenSchedule(directive)))
  return {
    right: pairs.filter((pair) => pair.isTimed && pair.isWho).length,
    all: rows.length,
    found: pairs.filter((pair) => pair.isTimed && isTimed(pair.row)).length,
    timed: rows.filter(isTimed).length,
    given: given.length,
    wrong: wrong.length,
    unmarked: wrong.filter((directive) => !isMarked(directive)).length,
  }
}
