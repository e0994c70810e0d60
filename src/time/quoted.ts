/** Beyond this a quotation mark has lost its partner. */
const LONGEST_NAME = 240

/**
 * Whether an offset of a folded text stands in quotation marks: “Ngày thứ 7 vì nông thôn mới” is a name and no day. A
 * mark without a partner opens nothing.
 */
export function quotedSpans(folded: string): (offset: number) => boolean {
  const spans: [number, number][] = []
  let open = folded.indexOf('"')
  while (open >= 0) {
    const close = folded.indexOf('"', open + 1)
    if (close < 0) break
    if (close - open <= LONGEST_NAME) {
      spans.push([open, close])
      open = folded.indexOf('"', close + 1)
    } else open = close
  }
  return (offset) => spans.some(([start, end]) => start < offset && offset < end)
}
