/** Beyond this a quotation mark has lost its partner. */
const LONGEST_NAME = 240

/**
 * Whether an offset of a folded text stands in quotation marks: “Ngày thứ 7 vì nông thôn mới” is a name and no day. A
 * mark without a partner opens nothing.
 */
export function quotedSpans(folded: string): (offset: number) => boolean {
  const starts: number[] = []
  const ends: number[] = []
  let open = folded.indexOf('"')
  while (open >= 0) {
    const close = folded.indexOf('"', open + 1)
    if (close < 0) break
    const isName = close - open <= LONGEST_NAME
    if (isName) {
      starts.push(open)
      ends.push(close)
    }
    open = isName ? folded.indexOf('"', close + 1) : close
  }
  return (offset) => {
    let low = 0
    let high = starts.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((starts[middle] ?? 0) < offset) low = middle + 1
      else high = middle
    }
    return low > 0 && offset < (ends[low - 1] ?? 0)
  }
}
