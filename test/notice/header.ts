import type { Notice } from '../../src/directive/directive.js'
import { parseNotice } from '../../src/directive/parse.js'

export const MOTTO = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc'

/** The parts of a minimal notice that a test gives words of its own. */
interface Parts {
  readonly head?: string
  readonly title?: string
  readonly lead?: string
  readonly foot?: string
}

export const HEAD = `UBND HUYỆN TÂN AN\nSố: 12/TB-UBND\n\n${MOTTO}\n\nTân An, ngày 06 tháng 4 năm 2023`
const TITLE = 'THÔNG BÁO\nKết luận của Chủ tịch UBND huyện'
export const LEAD =
  'Ngày 05/4/2023, đồng chí Chủ tịch UBND huyện chủ trì hội nghị giao ban và kết luận như sau:'
const FOOT = 'Nơi nhận:\n- Các phòng, ban;\n- Lưu: VT.\n\nTL. CHỦ TỊCH\nCHÁNH VĂN PHÒNG\n\nTrần Văn Cường'

export function notice({ head = HEAD, title = TITLE, lead = LEAD, foot = FOOT }: Parts): Notice {
  return parseNotice(`${head}\n\n${title}\n\n${lead}\n\n1. Giao Phòng Nội vụ rà soát biên chế.\n\n${foot}\n`)
}
