import { fold } from '../../src/text/fold.js'

/** Spellings of one word of a name, apart from what the reader knows of them. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/(^|\s)(?:đ\/c|đồng chí|ông|bà)(?=\s)/g, ' '],
  [/ủy ban nhân dân/g, 'ubnd'],
  [/hội đồng nhân dân/g, 'hđnd'],
  [/bc[đd]|ban chỉ đạo/g, ' bcđ '],
  [/ban thường vụ/g, ' btv '],
  [/(?:chương trình )?(?:mục tiêu quốc gia |mtqg )?(?:xây dựng )?(?:ntm|nông thôn mới)/g, ' ntm '],
  [/nn ?(?:[-&]|và) ?ptnt|nông nghiệp (?:và|&) ?(?:ptnt|phát triển nông thôn)/g, ' nn '],
  [/nông nghiệp(?! và môi)/g, ' nn '],
  [/tn ?[-&] ?mt|tài nguyên ?(?:và|-|&)? ?môi trường/g, ' tnmt '],
  [/kt ?[-&] ?ht|kinh tế ?[-&]? ?(?:và )?hạ tầng/g, ' ktht '],
  [/tc ?[-&] ?kh|tài chính ?[-&] ?(?:kh|kế hoạch)/g, ' tckh '],
  [/vpđp|văn phòng điều phối|(?<=^|\s)vp(?=\s)/g, ' văn phòng '],
  [/(?<=^|\s)pct(?=\s)/g, 'phó chủ tịch'],
  [/(?<=^|\s)ct(?=\s)/g, 'chủ tịch'],
  [/mặt trận tổ quốc/g, 'mttq'],
  [/lđ ?-? ?tb ?(?:&|và)? ?xh|lao động ?[-,]? ?thương binh (?:và|&) xã hội/g, ' lđtbxh '],
]
const NO_PART = new Set(['các', 'của', 'mỗi', 'những', 'và', 'cho', 'là'])
/** Words that make another person or body of a name: one side having them alone is a difference. */
const TELLING = ['trưởng', 'phó', 'viên', 'thư', 'tịch', 'lãnh']
const ALIKE = 0.75

function wordsOf(name: string): ReadonlySet<string> {
  let text = fold(name.normalize('NFC'))
  for (const [spelling, word] of SPELLINGS) text = text.replace(spelling, word)
  text = text
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/ 0?\d+ (?=xã|đơn vị)/g, ' ')
    .replace(/(^| )ubnd +(?:các )?(xã|phường|thị trấn) /g, '$1$2 ')
    .replace(/toàn thể |tất cả |cấp (?=huyện|xã|tỉnh)/g, ' ')
  const words = text.split(' ').filter((word) => word !== '')
  const kept = words.filter((word) => !NO_PART.has(word))
  return new Set(kept.length > 0 ? kept : words)
}

function isSameName(a: string, b: string): boolean {
  const [one, other] = [wordsOf(a), wordsOf(b)]
  if (TELLING.some((word) => one.has(word) !== other.has(word))) return false
  const shared = [...one].filter((word) => other.has(word)).length
  return shared / (one.size + other.size - shared) >= ALIKE
}

/** Whether two lists name the same units, in any order. */
export function isSameList(want: readonly string[], got: readonly string[]): boolean {
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
