import { list } from '../../lexicon/list.js'
import { type Tagged, textOf } from '../../party/tags.js'

/** Nouns of what acts for nobody: `Các tiêu chí cần ít kinh phí …`. */
const THINGS = new Set(
  list(`
  tiêu chí, chỉ tiêu, hạng mục, vấn đề, dự án, công trình, hồ sơ, nội dung, nhiệm vụ, giải pháp, văn bản, thủ tục, tồn tại, hạn chế,
  nguồn vốn, khoản, tuyến, đoạn, gói thầu, điểm, trường hợp, hoạt động, chương trình, đề án, kế hoạch, biện pháp, ý kiến, công việc,
  loại, bước, mốc, mô hình, lĩnh vực, lớp, đợt, yêu cầu, quy định, phương án, chính sách, sự kiện, mặt hàng, nhóm chỉ tiêu
`),
)

/** Whether the noun at `at` names a thing, of one word or two. */
export function isThingAt(tagged: Tagged, at: number): boolean {
  return [1, 2].some((words) => THINGS.has(textOf(tagged, at, at + words).toLowerCase()))
}
