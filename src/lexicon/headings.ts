import { list } from './list.js'

/** What a heading without a unit begins with: the matter that the paragraphs under it are about. */
export const MATTERS: readonly string[] = list(`
  chế độ, tổ chức thực hiện, công tác, về, đối với, kinh phí, nhiệm vụ, giải pháp, nhiệm vụ và giải pháp, thông tin, thời gian, yêu cầu, lĩnh vực, nội dung, kiến nghị,
  trách nhiệm, điều khoản thi hành, khen thưởng, kiểm tra, giám sát, tuyên truyền, quy trình, mục đích, mục tiêu, phạm vi, nguồn lực, việc
`)
