import { type TableRow, table } from './list.js'

/**
 * What may follow the head of an organ's name:
 * `area`: where it sits (`UBND huyện`, `Công an xã Tân Nam`); `sector`: its field, then where (`Phòng Nội vụ huyện`);
 * `theme`: what it was set up for, then where (`Ban Chỉ đạo xây dựng NTM huyện`); `free`: a name of its own
 * (`Công ty Cổ phần Môi trường Xanh`); `whole`: the head is all of it (`Thủ tướng Chính phủ`).
 */
export type OrganShape = 'area' | 'sector' | 'theme' | 'free' | 'whole'

export interface Organ {
  /** The one spelling shown. */
  readonly name: string
  readonly shape: OrganShape
  /** Shares the area of the organ after it: `Đảng ủy, UBND xã Liên Chung`. */
  readonly sharesArea: boolean
  /** Is named after the body it serves: `Thường trực Huyện ủy`, `Thanh tra Bộ Nội vụ`. */
  readonly opensOthers: boolean
}

/** Bodies of every level whose area tells which. */
const LOCAL = table(`
  UBND: ủy ban nhân dân; ubnd
  HĐND: hội đồng nhân dân; hđnd
  HĐND-UBND: hđnd-ubnd; hđnd&ubnd; hđnd và ubnd; ubnd&ubnd; hội đồng nhân dân và ủy ban nhân dân
  Đảng ủy: đảng ủy; đ.ủy; đảng uỷ
  Đảng bộ: đảng bộ
  Chi bộ: chi bộ
  Cảnh sát giao thông: cảnh sát giao thông; csgt
  Công an: công an; ca
  Ban Chỉ huy Quân sự: ban chỉ huy quân sự; ban chqs; bchqs; ban chỉ huy qs
  Bộ Chỉ huy Quân sự: bộ chỉ huy quân sự; bộ chqs
  Bộ Chỉ huy Bộ đội Biên phòng: bộ chỉ huy bộ đội biên phòng; bộ chỉ huy bđbp; bộ đội biên phòng; bđbp
  Ủy ban MTTQ: ủy ban mặt trận tổ quốc; ủy ban mttq; ubmttq; mttq; mặt trận tổ quốc; ub mttq
  Ủy ban MTTQ Việt Nam: ủy ban mặt trận tổ quốc việt nam; ủy ban mttq việt nam; ubmttqvn; ủy ban mttqvn; mttq việt nam; mặt trận tổ quốc việt nam; ubmttq việt nam; ub mttqvn; ub mttq việt nam
  Ban Thường trực Ủy ban MTTQ: ban thường trực ủy ban mttq; ban thường trực ủy ban mặt trận tổ quốc; ban thường trực ubmttq; btt ủy ban mttq
  Hội Nông dân: hội nông dân; hnd
  Hội Liên hiệp Phụ nữ: hội liên hiệp phụ nữ; hội lhpn; hội phụ nữ; hlhpn
  Hội Cựu chiến binh: hội cựu chiến binh; hội ccb
  Đoàn Thanh niên: đoàn thanh niên; đoàn tn
  Đoàn TNCS Hồ Chí Minh: đoàn thanh niên cộng sản hồ chí minh; đoàn tncs hồ chí minh; đoàn tncs hcm; đoàn tncs
  Huyện đoàn: huyện đoàn
  Tỉnh đoàn: tỉnh đoàn
  Thành đoàn: thành đoàn
  Xã đoàn: xã đoàn
  Liên đoàn Lao động: liên đoàn lao động; lđlđ
  Công đoàn: công đoàn
  Hội Chữ thập đỏ: hội chữ thập đỏ
  Hội Người cao tuổi: hội người cao tuổi; hội nct
  Hội Khuyến học: hội khuyến học
  Liên minh Hợp tác xã: liên minh hợp tác xã; liên minh htx
  Kho bạc Nhà nước: kho bạc nhà nước; kbnn; kho bạc
  Bảo hiểm xã hội: bảo hiểm xã hội; bhxh
  Bưu điện: bưu điện
  Điện lực: điện lực
  Công ty Điện lực: công ty điện lực; pc
  Viễn thông: viễn thông
  Tòa án nhân dân: tòa án nhân dân; tand
  Viện kiểm sát nhân dân: viện kiểm sát nhân dân; vksnd
  Chi cục Thi hành án dân sự: chi cục thi hành án dân sự; chi cục thads
  Cục Thi hành án dân sự: cục thi hành án dân sự; cục thads
  Chi cục Thuế: chi cục thuế
  Chi cục Thống kê: chi cục thống kê
  Cục Thuế: cục thuế
  Thuế: thuế
  Cục Thống kê: cục thống kê
  Cục Hải quan: cục hải quan
  Cục Quản lý thị trường: cục quản lý thị trường
  Chi cục Quản lý thị trường: chi cục quản lý thị trường
  Đội Quản lý thị trường: đội quản lý thị trường; đội qltt
  Quản lý thị trường: quản lý thị trường
  Chi cục Kiểm lâm: chi cục kiểm lâm
  Hạt Kiểm lâm: hạt kiểm lâm
  Đài Phát thanh và Truyền hình: đài phát thanh và truyền hình; đài phát thanh - truyền hình; đài phát thanh truyền hình; đài pt-th; đài pt&th; đài ptth
  Đài Truyền thanh: đài truyền thanh; đài truyền thanh - truyền hình; đài tt-th
  Ngân hàng Chính sách xã hội: ngân hàng chính sách xã hội; nhcsxh; ngân hàng csxh; phòng giao dịch ngân hàng chính sách xã hội; phòng giao dịch nhcsxh
  Ngân hàng Nhà nước: ngân hàng nhà nước; nhnn
  Thanh tra: thanh tra; thanh tra nhà nước
  Trung tâm Giáo dục nghề nghiệp - Giáo dục thường xuyên: trung tâm giáo dục nghề nghiệp - giáo dục thường xuyên; trung tâm gdnn-gdtx; tt gdnn-gdtx; trung tâm gdnn - gdtx
  Trung tâm Y tế: trung tâm y tế; ttyt
  Trạm Y tế: trạm y tế
  Bệnh viện Đa khoa: bệnh viện đa khoa; bvđk
  Trung tâm Kiểm soát bệnh tật: trung tâm kiểm soát bệnh tật; cdc
  Trung tâm Phục vụ hành chính công: trung tâm phục vụ hành chính công; trung tâm phục vụ hcc; trung tâm hành chính công
  Trung tâm Phát triển quỹ đất: trung tâm phát triển quỹ đất; chi nhánh trung tâm phát triển quỹ đất
  Trung tâm Chính trị: trung tâm chính trị; trung tâm bồi dưỡng chính trị
  Trung tâm Dịch vụ nông nghiệp: trung tâm dịch vụ nông nghiệp; trung tâm dvnn
  Trung tâm Văn hóa, Thể thao và Truyền thông: trung tâm văn hóa, thể thao và truyền thông; trung tâm văn hóa - thể thao và truyền thông; trung tâm vh-tt&tt; trung tâm văn hóa, thông tin và thể thao; trung tâm văn hóa tt - tt
  Trung tâm Văn hóa thông tin và du lịch: trung tâm văn hóa thông tin và du lịch; trung tâm văn hóa, thông tin và du lịch
  Văn phòng Đăng ký đất đai: văn phòng đăng ký đất đai; vpđkđđ; văn phòng đkđđ
  Chi nhánh Văn phòng Đăng ký đất đai: chi nhánh văn phòng đăng ký đất đai; chi nhánh vpđkđđ; cn vpđkđđ
  Trường Chính trị: trường chính trị
  Trung tâm Xúc tiến đầu tư: trung tâm xúc tiến đầu tư
`)

/** Party committees and their bodies: the area is in the name or after it. */
const PARTY = table(`
  Tỉnh ủy: tỉnh ủy
  Thành ủy: thành ủy
  Huyện ủy: huyện ủy; hu
  Thị ủy: thị ủy
  Quận ủy: quận ủy
  Ban Thường vụ: ban thường vụ; btv; thường vụ
  Ban Chấp hành: ban chấp hành; bch
  Thường trực: thường trực; tt
  Ban Tổ chức: ban tổ chức
  Ban Tuyên giáo: ban tuyên giáo
  Ban Tuyên giáo và Dân vận: ban tuyên giáo và dân vận
  Ban Dân vận: ban dân vận
  Ban Nội chính: ban nội chính
  Ban Xây dựng Đảng: ban xây dựng đảng
  Ủy ban Kiểm tra: ủy ban kiểm tra; ubkt
  Văn phòng: văn phòng; vp
  Đảng đoàn: đảng đoàn
  Ban cán sự đảng: ban cán sự đảng; ban cán sự
  Đảng ủy Quân sự: đảng ủy quân sự
  Đảng ủy Khối: đảng ủy khối; đảng ủy khối các cơ quan; đảng ủy khối cơ quan; đảng ủy khối cơ quan và doanh nghiệp; đảng ủy khối doanh nghiệp; đảng ủy khối các cơ quan và doanh nghiệp
  Ban Bí thư: ban bí thư
  Bộ Chính trị: bộ chính trị
  Đoàn đại biểu Quốc hội: đoàn đại biểu quốc hội; đoàn đbqh
`)

const SECTORAL = table(`
  Phòng: phòng; p.
  Sở: sở
  Ủy ban: ủy ban
  Bộ: bộ
  Ban: ban
  Chi cục: chi cục
  Cục: cục
  Tổng cục: tổng cục
  Vụ: vụ
  Trung tâm: trung tâm; tt.
  Bộ phận: bộ phận
  Khoa: khoa
`)

const THEMED = table(`
  Ban Chỉ đạo: ban chỉ đạo; bcđ; bcd
  Ban Quản lý: ban quản lý; bql
  Ban Quản lý dự án: ban quản lý dự án; bqlda; ban qlda; ban quản lý các dự án; bql dự án
  Ban Điều hành: ban điều hành
  Ban Tổ chức hội nghị: ban tổ chức lễ; ban tổ chức cuộc thi; ban tổ chức hội thi; ban tổ chức ngày hội
  Văn phòng Điều phối: văn phòng điều phối; vpđp; văn phòng đp
  Văn phòng Thường trực: văn phòng thường trực
  Cơ quan Thường trực: cơ quan thường trực
  Tổ công tác: tổ công tác
  Tổ giúp việc: tổ giúp việc; tổ chuyên viên giúp việc
  Tổ công nghệ số cộng đồng: tổ công nghệ số cộng đồng; tổ cnscđ
  Hội đồng: hội đồng
  Đoàn kiểm tra: đoàn kiểm tra
  Đoàn giám sát: đoàn giám sát
  Ban ATGT: ban an toàn giao thông; ban atgt
  Ban Đại diện: ban đại diện
`)

const NAMED = table(`
  Thuế cơ sở: thuế cơ sở
  Trung đoàn: trung đoàn
  Tiểu đoàn: tiểu đoàn
  Liên danh: liên danh
  Xí nghiệp: xí nghiệp
  Nhà máy: nhà máy
  Chi nhánh: chi nhánh
  Trung đội: trung đội
  Đại đội: đại đội
  Công ty: công ty; công ty cổ phần; công ty trách nhiệm hữu hạn; công ty cp; công ty tnhh
  Tập đoàn: tập đoàn
  Tổng công ty: tổng công ty
  Hợp tác xã: hợp tác xã; htx
  Ngân hàng: ngân hàng
  Trường: trường; trường đại học; trường cao đẳng; trường trung học cơ sở; trường trung học phổ thông; trường thcs; trường tiểu học; trường mầm non; trường thpt; trường ptdt
  Bệnh viện: bệnh viện
  Viện: viện
  Viettel: viettel
  VNPT: vnpt
  Quỹ: quỹ
  Vườn quốc gia: vườn quốc gia
  Khu bảo tồn: khu bảo tồn
  Báo: báo
  Đài: đài
  Hội: hội
  Hiệp hội: hiệp hội
  Liên hiệp: liên hiệp
  Đồn Biên phòng: đồn biên phòng; đồn bp
  Hạt Quản lý đường bộ: hạt quản lý đường bộ
  Đội: đội
  Trạm: trạm
  Tổ: tổ
  Nhóm: nhóm
  Đoàn: đoàn
  Câu lạc bộ: câu lạc bộ; clb
  Cổng Thông tin điện tử: cổng thông tin điện tử; cổng ttđt
`)

const WHOLE = table(`
  Cục Hàng không Việt Nam: cục hàng không việt nam
  Chính phủ: chính phủ
  Văn phòng Chính phủ: văn phòng chính phủ; vpcp
  Văn phòng Chủ tịch nước: văn phòng chủ tịch nước
  Văn phòng Quốc hội: văn phòng quốc hội
  Quốc hội: quốc hội
  Ủy ban Thường vụ Quốc hội: ủy ban thường vụ quốc hội; ubtvqh
  Thủ tướng Chính phủ: thủ tướng chính phủ; thủ tướng; ttgcp
  Thanh tra Chính phủ: thanh tra chính phủ; ttcp
  Thông tấn xã Việt Nam: thông tấn xã việt nam; ttxvn
  Đài Truyền hình Việt Nam: đài truyền hình việt nam; vtv
  Đài Tiếng nói Việt Nam: đài tiếng nói việt nam; vov
  Ngân hàng Nhà nước Việt Nam: ngân hàng nhà nước việt nam
  Ban Giám hiệu: ban giám hiệu; bgh
  Hội đồng trường: hội đồng trường
  Nhà trường: nhà trường
  Đoàn trường: đoàn trường
  Tòa án nhân dân tối cao: tòa án nhân dân tối cao
  Viện kiểm sát nhân dân tối cao: viện kiểm sát nhân dân tối cao
  Kiểm toán nhà nước: kiểm toán nhà nước
  Tổng Liên đoàn Lao động Việt Nam: tổng liên đoàn lao động việt nam
  Bảo hiểm xã hội Việt Nam: bảo hiểm xã hội việt nam
`)

/** Every Party body, and those of the councils, the committees and the Front. */
const OPENS_OTHERS = new Set([...PARTY.map(({ name }) => name), 'Thanh tra', 'Ban Thường trực Ủy ban MTTQ'])

/** Every organ head with the spellings that name it. */
export const ORGANS: readonly (readonly [variant: string, organ: Organ])[] = [
  ...entries(NAMED, 'free', false),
  ...entries(WHOLE, 'whole', false),
  ...entries(SECTORAL, 'sector', false),
  ...entries(PARTY, 'area', false),
  ...entries(LOCAL, 'area', true),
  ...entries(THEMED, 'theme', false),
]

function entries(
  rows: readonly TableRow[],
  shape: OrganShape,
  sharesArea: boolean,
): (readonly [string, Organ])[] {
  return rows.flatMap(({ name, variants }) => {
    const organ: Organ = { name, shape, sharesArea, opensOthers: OPENS_OTHERS.has(name) }
    return variants.map((variant) => [variant, organ] as const)
  })
}
