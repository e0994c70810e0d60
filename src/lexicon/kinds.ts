import { setOf } from './list.js'

/** Committees and associations, of which each place or office has one: `các chi bộ thôn, trường học, cơ quan`. */
export const SEATED = setOf(
  'chi bộ, chi ủy, đảng bộ, đảng ủy, chi hội, chi đoàn, công đoàn, chi bộ đảng, tổ chức đảng',
)

/**
 * What a firm, a club or a household lives by, verbs among it: `các đơn vị chăn nuôi, giết mổ, vận chuyển gia súc`. No
 * office is told to do these, so that behind a comma they are no task.
 */
export const LIVELIHOODS = setOf(`
    chăn nuôi, trồng trọt, trồng, nuôi, nuôi trồng, giết mổ, vận chuyển, vận tải, kinh doanh, buôn bán, mua bán, sản xuất, chế biến, thu mua, khai thác,
    đánh bắt, cung ứng, cung cấp, phân phối, nhập khẩu, xuất khẩu, dịch vụ, gia công, lưu trú, ăn uống, bảo quản, sơ chế, tái chế, cho thuê, may mặc,
    dệt may, xây dựng, xây lắp, tư vấn, thiết kế, thi công, giám sát, in ấn, khám bệnh, chữa bệnh, dạy nghề, đào tạo, du lịch, viễn thông, nông nghiệp,
    lâm nghiệp, thủy sản, thương mại, cơ khí, đóng tàu, thú y
  `)

/** Whose owners are doers, too many to list: `các chủ bến phà, bến thuyền`; only what never owns is told apart. */
export const OWNER = 'chủ'
