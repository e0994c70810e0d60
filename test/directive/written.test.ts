import { expect, test } from 'vitest'
import { parseNotice } from '../../src/directive/parse.js'
import { bodyOf, frame } from './frame.js'

/** The doers of a notice as it writes them itself. */
function written(line: string): string {
  const { directives } = parseNotice(frame(bodyOf(line)), { names: 'written' })
  return directives.map(({ assignees }) => assignees.join('; ')).join(' // ')
}

test.each([
  ['Ban CHQS huyện rà soát lực lượng.', 'Ban CHQS huyện'],
  ['Ban Chỉ huy Quân sự huyện rà soát lực lượng.', 'Ban Chỉ huy Quân sự huyện'],
  ['1. BHXH huyện đôn đốc thu nợ. ¶ 2. Hội LHPN huyện tuyên truyền.', 'BHXH huyện // Hội LHPN huyện'],
  [
    '1. Ban CHQS huyện rà soát lực lượng. ¶ 2. Ban Chỉ huy Quân sự huyện trực ban.',
    'Ban Chỉ huy Quân sự huyện // Ban Chỉ huy Quân sự huyện',
  ],
  ['phòng kinh tế - Hạ tầng rà soát quy hoạch.', 'Phòng Kinh tế - Hạ tầng'],
  ['Văn phòng HĐND- UBND huyện đôn đốc.', 'Văn phòng HĐND-UBND huyện'],
  ['Tổ trưởng TDP 3, TDP 9 vận động nhân dân.', 'Tổ trưởng TDP 3; Tổ trưởng TDP 9'],
  ['1. TDP 3 rà soát cư trú. ¶ 2. Tổ dân phố 9 trực ban.', 'tổ dân phố 3 // tổ dân phố 9'],
  ['Trường THCS Nguyễn Du rà soát cơ sở vật chất.', 'Trường THCS Nguyễn Du'],
])('%s', (sentence, doers) => {
  expect(written(sentence)).toBe(doers)
})
