import { after, has, type Tagged } from './tags.js'

/** Words that begin an adverbial: no name runs over them. */
const STOPS = new Set(
  'trước sau trong tại vào ra lên xuống sang từ đến khi theo để về cho với nhằm do vì bằng qua thì mà nếu có được bị là như và cùng của ở trên dưới này đó hàng hằng mỗi đầu cuối giữa sáng chiều tối sẽ đã đang thứ ngày tháng quý năm tuần giờ lúc ngay cho đều cũng'.split(
    ' ',
  ),
)

/** Whether a small word may stand inside a name; a verb, a cue, an area, a stop ends it. */
export function isNameWord(tagged: Tagged, at: number): boolean {
  const token = tagged.tokens[at]
  if (token === undefined || token.kind !== 'word') return false
  const match = tagged.tags[at]
  // `hàng không` holds the stop of `hàng tháng` and is none.
  if (STOPS.has(token.folded) && (match === undefined || match.end === at + 1)) return false
  if (match === undefined) return true
  const { traits, cue } = match.meaning
  return (
    cue === undefined &&
    !traits.includes('verb') &&
    !traits.includes('adverb') &&
    !traits.includes('modal') &&
    !traits.includes('level') &&
    !traits.includes('quantifier') &&
    !traits.includes('nounStart') &&
    !traits.includes('assessmentMark')
  )
}

/**
 * The end of the small words that complete a name no table holds (`lực lượng hải quan`, `nhân viên y tế`): at most
 * `most` of them, and only where a verb, a mark or the end follows, as after a whole name.
 */
export function readComplement(tagged: Tagged, at: number, most: number): number {
  let end = at
  while (end - at < most && isNameWord(tagged, end) && !beginsOrgan(tagged, end)) end = after(tagged, end)
  if (end > at && tagged.tokens[end]?.kind === 'number') end += 1
  const isNumbered = tagged.tokens[end]?.folded === 'số' && tagged.tokens[end + 1]?.kind === 'number'
  return end > at && (isNumbered || isNameEnd(tagged, end)) ? end : at
}

/** `Phòng PC08 Công an tỉnh`: what the name belongs to. */
function beginsOrgan(tagged: Tagged, at: number): boolean {
  return tagged.tokens[at]?.capital === true && tagged.tags[at]?.meaning.organ?.shape === 'area'
}

/** Whether what stands at `at` is told to be done, by its own word. */
export function isTaskWord(tagged: Tagged, at: number): boolean {
  const cue = tagged.tags[at]?.meaning.cue
  return (
    has(tagged, at, 'verb') ||
    has(tagged, at, 'adverb') ||
    has(tagged, at, 'modal') ||
    cue === 'report' ||
    cue === 'coordinate' ||
    cue === 'advise' ||
    cue === 'assign' ||
    cue === 'request' ||
    cue === 'direct'
  )
}

/** Whether a whole name may end before `at`. */
export function isNameEnd(tagged: Tagged, at: number): boolean {
  const token = tagged.tokens[at]
  if (token === undefined || token.kind === 'mark' || beginsOrgan(tagged, at)) return true
  if (
    has(tagged, at, 'verb') ||
    has(tagged, at, 'adverb') ||
    has(tagged, at, 'modal') ||
    has(tagged, at, 'level') ||
    (has(tagged, at, 'quantifier') && has(tagged, after(tagged, at), 'level'))
  )
    return true
  return tagged.tags[at]?.meaning.cue !== undefined || STOPS.has(token.folded)
}
