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
  /** Is no organ in small letters: `thanh tra`, `nhà văn hóa`. */
  readonly needsCapital: boolean
}

/** Bodies of every level whose area tells which. */
const LOCAL = table(`
  UBND: ủy ban nhân dân; ubnd
  HĐND: hội đồng nhân dân; hđnd
  HĐND-UBND: hđnd-ubnd; hđnd&ubnd; hđnd và ubnd; ubnd&ubnd; hội đồng nhân dân và ủy ban nhân dân
  Văn phòng Đoàn ĐBQH và HĐND: văn phòng đoàn đbqh và hđnd; văn phòng đoàn đại biểu quốc hội và hđnd; văn phòng đoàn đại biểu quốc hội và hội đồng nhân dân; vp đoàn đbqh và hđnd; văn phòng đoàn đbqh & hđnd
  Đoàn ĐBQH và HĐND: đoàn đbqh và hđnd; đoàn đại biểu quốc hội và hđnd; đoàn đại biểu quốc hội và hội đồng nhân dân
  Đảng ủy: đảng ủy; đ.ủy; đảng uỷ
  Đảng bộ: đảng bộ
  Chi bộ: chi bộ
  Cảnh sát giao thông: cảnh sát giao thông; csgt
  Công an: công an; ca
  Ban Chỉ huy Quân sự: ban chỉ huy quân sự; ban chqs; bchqs; ban chỉ huy qs; bch quân sự; bch qs; cơ quan quân sự
  Ban Chỉ huy phòng thủ dân sự: ban chỉ huy phòng thủ dân sự; ban chỉ huy ptds; bch phòng thủ dân sự; bch ptds
  Ban Chỉ huy phòng thủ: ban chỉ huy phòng thủ; bch phòng thủ
  Ban Chỉ huy phòng, chống thiên tai và tìm kiếm cứu nạn: bch phòng, chống thiên tai và tìm kiếm cứu nạn; bch phòng chống thiên tai và tìm kiếm cứu nạn; bch pctt và tkcn; bch pctt&tkcn; bch pctt-tkcn
  Ban Chỉ huy phòng, chống thiên tai: bch phòng, chống thiên tai; bch phòng chống thiên tai; bch pctt
  Ban Chỉ huy phòng, chống lụt bão và tìm kiếm cứu nạn: bch pclb và tkcn; bch pclb&tkcn; bch phòng, chống lụt bão và tìm kiếm cứu nạn; bch phòng chống lụt bão và tìm kiếm cứu nạn
  Ban Chỉ huy công trường: bch công trường
  Công an khu vực: công an khu vực
  Đồn Công an: đồn công an
  Trạm Công an: trạm công an
  Cơ quan Cảnh sát điều tra: cơ quan cảnh sát điều tra; cơ quan csđt
  Cơ quan An ninh điều tra: cơ quan an ninh điều tra; cơ quan anđt
  Bộ Chỉ huy Quân sự: bộ chỉ huy quân sự; bộ chqs
  Quân sự: quân sự
  Bộ Chỉ huy Bộ đội Biên phòng: bộ chỉ huy bộ đội biên phòng; bộ chỉ huy bđbp; bộ đội biên phòng; bđbp; bộ chbp; bộ ch bđbp; bch bđbp
  Ủy ban MTTQ: ủy ban mặt trận tổ quốc; ủy ban mttq; ubmttq; mttq; mặt trận tổ quốc; ub mttq
  Ủy ban MTTQ Việt Nam: ủy ban mặt trận tổ quốc việt nam; ủy ban mttq việt nam; ubmttqvn; ủy ban mttqvn; mttq việt nam; mặt trận tổ quốc việt nam; ubmttq việt nam; ub mttqvn; ub mttq việt nam
  Ban Thường trực Ủy ban MTTQ: ban thường trực ủy ban mttq; ban thường trực ủy ban mặt trận tổ quốc; ban thường trực ubmttq; btt ủy ban mttq
  Ban Thường trực Ủy ban MTTQ Việt Nam: ban thường trực ủy ban mttq việt nam; ban thường trực ủy ban mặt trận tổ quốc việt nam; ban thường trực ubmttq việt nam; btt ủy ban mttq việt nam; ban thường trực ủy ban mttqvn; ban thường trực mttq việt nam; ban thường trực mặt trận tổ quốc việt nam
  Hội Nông dân: hội nông dân; hnd
  Hội Liên hiệp Phụ nữ: hội liên hiệp phụ nữ; hội lhpn; hội phụ nữ; hlhpn
  Hội Cựu chiến binh: hội cựu chiến binh; hội ccb
  Đoàn Thanh niên: đoàn thanh niên; đoàn tn
  Đoàn TNCS Hồ Chí Minh: đoàn thanh niên cộng sản hồ chí minh; đoàn tncs hồ chí minh; đoàn tncs hcm; đoàn tncs
  Liên đoàn Lao động: liên đoàn lao động; lđlđ
  Công đoàn: công đoàn
  Hội Chữ thập đỏ: hội chữ thập đỏ
  Chi hội Phụ nữ: chi hội phụ nữ
  Chi hội Nông dân: chi hội nông dân
  Chi hội Cựu chiến binh: chi hội cựu chiến binh; chi hội ccb
  Chi hội Người cao tuổi: chi hội người cao tuổi; chi hội nct
  Chi đoàn Thanh niên: chi đoàn thanh niên
  Hội Người cao tuổi: hội người cao tuổi; hội nct
  Hội Khuyến học: hội khuyến học
  Hội Cựu giáo chức: hội cựu giáo chức
  Hội Cựu thanh niên xung phong: hội cựu thanh niên xung phong; hội cựu tnxp
  Hội Nạn nhân chất độc da cam: hội nạn nhân chất độc da cam
  Hội Nạn nhân chất độc da cam/dioxin: hội nạn nhân chất độc da cam/dioxin; hội nncđdc/dioxin; hội nncđdc
  Hội Bảo trợ người khuyết tật và trẻ mồ côi: hội bảo trợ người khuyết tật và trẻ mồ côi; hội bảo trợ người tàn tật và trẻ mồ côi
  Hội Người mù: hội người mù
  Hội Đông y: hội đông y
  Hội Luật gia: hội luật gia
  Hội Nhà báo: hội nhà báo
  Hội Văn học nghệ thuật: hội văn học nghệ thuật; hội vhnt; hội văn học - nghệ thuật
  Hội Làm vườn: hội làm vườn
  Hội Sinh vật cảnh: hội sinh vật cảnh
  Liên hiệp các Hội Khoa học và Kỹ thuật: liên hiệp các hội khoa học và kỹ thuật; liên hiệp các hội kh&kt; liên hiệp các hội khoa học - kỹ thuật
  Liên hiệp các tổ chức hữu nghị: liên hiệp các tổ chức hữu nghị
  Liên hiệp các Hội Văn học nghệ thuật: liên hiệp các hội văn học nghệ thuật
  Hiệp hội Doanh nghiệp: hiệp hội doanh nghiệp
  Hiệp hội Doanh nghiệp nhỏ và vừa: hiệp hội doanh nghiệp nhỏ và vừa; hiệp hội dnnvv
  Hội Doanh nhân trẻ: hội doanh nhân trẻ
  Liên minh Hợp tác xã: liên minh hợp tác xã; liên minh htx
  Báo và Phát thanh, Truyền hình: báo và phát thanh, truyền hình; báo và phát thanh - truyền hình; báo và phát thanh truyền hình; báo và ptth; báo và pt, th
  Phòng Giáo dục và Đào tạo: pgd&đt; pgd-đt; pgdđt; pgd
  Phòng Tài chính - Kế hoạch: ptckh; ptc-kh; pkhtc
  Phòng Nội vụ: pnv
  Sở Giáo dục và Đào tạo: sgd&đt; sgdđt; sgd-đt; sgd
  Sở Y tế: syt
  Sở Nội vụ: snv
  Sở Tài chính: stc
  Sở Xây dựng: sxd
  Sở Tài nguyên và Môi trường: stnmt
  Sở Nông nghiệp và Môi trường: snnmt
  Sở Kế hoạch và Đầu tư: skhđt
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
  Thi hành án dân sự: thi hành án dân sự; thads
  Phòng Thi hành án dân sự: phòng thi hành án dân sự
  Chi cục Thuế: chi cục thuế; cct
  Đội Thuế: đội thuế
  Đội Thuế liên huyện: đội thuế liên huyện
  Chi cục Hải quan: chi cục hải quan
  Kho bạc Nhà nước khu vực: kho bạc nhà nước khu vực; kbnn khu vực
  Phòng Giao dịch Kho bạc Nhà nước: phòng giao dịch kho bạc nhà nước; phòng giao dịch kbnn
  Chi nhánh Ngân hàng Chính sách xã hội: chi nhánh ngân hàng chính sách xã hội; chi nhánh nhcsxh; chi nhánh ngân hàng csxh
  Agribank: agribank
  Vietcombank: vietcombank
  BIDV: bidv
  VietinBank: vietinbank
  Quỹ tín dụng nhân dân: quỹ tín dụng nhân dân; quỹ tdnd
  Quỹ Đầu tư phát triển: quỹ đầu tư phát triển
  Quỹ Bảo vệ và Phát triển rừng: quỹ bảo vệ và phát triển rừng
  Quỹ Hỗ trợ nông dân: quỹ hỗ trợ nông dân
  Quỹ Phòng, chống thiên tai: quỹ phòng, chống thiên tai; quỹ pctt
  Bảo hiểm xã hội cơ sở: bảo hiểm xã hội cơ sở; bhxh cơ sở
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
  Đài Truyền thanh: đài truyền thanh
  Trạm Truyền thanh: trạm truyền thanh
  Đài Truyền thanh - Truyền hình: đài truyền thanh - truyền hình; đài truyền thanh và truyền hình; đài tt-th; đài tt&th
  Đài Truyền thanh cơ sở: đài truyền thanh cơ sở
  Trung tâm Truyền thông và Văn hóa: trung tâm truyền thông và văn hóa; trung tâm truyền thông - văn hóa
  Ngân hàng Chính sách xã hội: ngân hàng chính sách xã hội; nhcsxh; ngân hàng csxh; phòng giao dịch ngân hàng chính sách xã hội; phòng giao dịch nhcsxh
  Ngân hàng Nhà nước: ngân hàng nhà nước; nhnn
  Thanh tra: thanh tra; thanh tra nhà nước
  Trung tâm Giáo dục nghề nghiệp - Giáo dục thường xuyên: trung tâm giáo dục nghề nghiệp - giáo dục thường xuyên; trung tâm gdnn-gdtx; tt gdnn-gdtx; trung tâm gdnn - gdtx
  Trung tâm Y tế: trung tâm y tế; ttyt
  Trạm Y tế: trạm y tế
  Bệnh viện Đa khoa: bệnh viện đa khoa; bvđk
  Bệnh viện Đa khoa khu vực: bệnh viện đa khoa khu vực; bvđk khu vực; bvđkkv
  Bệnh viện Y học cổ truyền: bệnh viện y học cổ truyền; bệnh viện yhct
  Bệnh viện Phục hồi chức năng: bệnh viện phục hồi chức năng
  Bệnh viện Điều dưỡng - Phục hồi chức năng: bệnh viện điều dưỡng - phục hồi chức năng; bệnh viện điều dưỡng và phục hồi chức năng
  Phòng khám đa khoa: phòng khám đa khoa
  Phòng khám đa khoa khu vực: phòng khám đa khoa khu vực; pkđk khu vực; pkđkkv
  Trạm Y tế lưu động: trạm y tế lưu động
  Bảo tàng: bảo tàng
  Thư viện: thư viện
  Nhà thiếu nhi: nhà thiếu nhi; cung thiếu nhi; nhà văn hóa thiếu nhi
  Đài Khí tượng thủy văn: đài khí tượng thủy văn; đài kttv; đài khí tượng - thủy văn
  Cơ quan Ủy ban Kiểm tra: cơ quan ủy ban kiểm tra
  Cơ quan Ủy ban MTTQ Việt Nam: cơ quan ủy ban mttq việt nam; cơ quan ủy ban mặt trận tổ quốc việt nam; cơ quan mttq việt nam
  Ban Công tác Mặt trận: ban công tác mặt trận; ban ctmt
  Ban Nhân dân: ban nhân dân
  Tổ hòa giải: tổ hòa giải
  Tổ bảo vệ an ninh, trật tự: tổ bảo vệ an ninh, trật tự; tổ bảo vệ an ninh trật tự; tổ bảo vệ antt
  Tổ nhân dân tự quản: tổ nhân dân tự quản; tổ tự quản
  Tổ tiết kiệm và vay vốn: tổ tiết kiệm và vay vốn; tổ tk&vv
  Đội xung kích phòng, chống thiên tai: đội xung kích phòng, chống thiên tai; đội xung kích phòng chống thiên tai; đội xung kích pctt
  Đội thanh niên xung kích: đội thanh niên xung kích
  Đội dân phòng: đội dân phòng
  Ban Phát triển thôn: ban phát triển thôn
  Ban Thanh tra nhân dân: ban thanh tra nhân dân
  Ban Giám sát đầu tư của cộng đồng: ban giám sát đầu tư của cộng đồng; ban giám sát đầu tư cộng đồng; ban gsđtcđ
  Mặt trận: mặt trận
  Trung tâm Kiểm soát bệnh tật: trung tâm kiểm soát bệnh tật; cdc
  Trung tâm Phục vụ hành chính công: trung tâm phục vụ hành chính công; trung tâm phục vụ hcc; tt pvhcc; trung tâm pvhcc; ttpvhcc
  Trung tâm Hành chính công: trung tâm hành chính công
  Trung tâm Phát triển quỹ đất: trung tâm phát triển quỹ đất; trung tâm ptqđ; tt ptqđ; ttptqđ
  Trung tâm Chính trị: trung tâm chính trị; trung tâm bồi dưỡng chính trị
  Trung tâm Dịch vụ nông nghiệp: trung tâm dịch vụ nông nghiệp; trung tâm dvnn
  Trung tâm Văn hóa, Thể thao và Truyền thông: trung tâm văn hóa, thể thao và truyền thông; trung tâm văn hóa - thể thao và truyền thông; trung tâm vh-tt&tt; trung tâm văn hóa, thông tin và thể thao; trung tâm văn hóa tt - tt
  Trung tâm Văn hóa thông tin và du lịch: trung tâm văn hóa thông tin và du lịch; trung tâm văn hóa, thông tin và du lịch
  Văn phòng Đăng ký đất đai: văn phòng đăng ký đất đai; vpđkđđ; văn phòng đkđđ
  Chi nhánh Văn phòng Đăng ký đất đai: chi nhánh văn phòng đăng ký đất đai; chi nhánh vpđkđđ; cn vpđkđđ
  Trường Chính trị: trường chính trị
`)

/** Bodies whose name says their level; a place may follow (`Huyện đoàn Mường Vang`), none is shared with the next. */
const LEVELLED = table(`
  Huyện đoàn: huyện đoàn
  Tỉnh đoàn: tỉnh đoàn
  Thành đoàn: thành đoàn
  Quận đoàn: quận đoàn
  Thị đoàn: thị đoàn
  Xã đoàn: xã đoàn
  Tỉnh ủy: tỉnh ủy
  Thành ủy: thành ủy
  Huyện ủy: huyện ủy; hu
  Thị ủy: thị ủy
  Quận ủy: quận ủy
`)

/** Party committees and their bodies: the area is in the name or after it. */
const PARTY = table(`
  Ban Thường vụ: ban thường vụ; btv; thường vụ
  Ban Chấp hành: ban chấp hành; bch
  Thường trực: thường trực; tt
  Ban Tổ chức: ban tổ chức; btc
  Ban Tổ chức - Lao động: ban tổ chức - lao động; ban tổ chức lao động
  Ban Tổ chức - Hành chính: ban tổ chức - hành chính; ban tổ chức hành chính
  Ban Tổ chức - Nhân sự: ban tổ chức - nhân sự; ban tổ chức nhân sự
  Ban Tuyên giáo: ban tuyên giáo
  Ban Tuyên giáo và Dân vận: ban tuyên giáo và dân vận
  Ban Tuyên giáo và Công tác dân tộc, tôn giáo: ban tuyên giáo và công tác dân tộc, tôn giáo
  Ban Dân vận: ban dân vận
  Ban Nội chính: ban nội chính
  Ban Xây dựng Đảng: ban xây dựng đảng
  Ủy ban Kiểm tra: ủy ban kiểm tra; ubkt
  Văn phòng: văn phòng; vp
  Đảng đoàn: đảng đoàn
  Ban cán sự đảng: ban cán sự đảng; ban cán sự
  Đảng ủy Quân sự: đảng ủy quân sự
  Đảng ủy Khối: đảng ủy khối
  Đảng ủy Khối các cơ quan: đảng ủy khối các cơ quan; đảng ủy khối cơ quan
  Đảng ủy Khối doanh nghiệp: đảng ủy khối doanh nghiệp; đảng ủy khối các doanh nghiệp
  Đảng ủy Khối các cơ quan và doanh nghiệp: đảng ủy khối các cơ quan và doanh nghiệp; đảng ủy khối cơ quan và doanh nghiệp; đảng ủy khối các cơ quan - doanh nghiệp
  Đảng ủy các cơ quan Đảng: đảng ủy các cơ quan đảng
  Ban Bí thư: ban bí thư
  Tổ đại biểu: tổ đại biểu
  Hội đồng quản trị: hội đồng quản trị; hđqt
  Hội đồng thành viên: hội đồng thành viên; hđtv
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
  Văn phòng Điều phối: văn phòng điều phối; vpđp; văn phòng đp; vp điều phối
  Văn phòng Thường trực: văn phòng thường trực
  Cơ quan Thường trực: cơ quan thường trực
  Ban Chỉ huy: ban chỉ huy
  Ban Vận động: ban vận động
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
  Sư đoàn: sư đoàn
  Lữ đoàn: lữ đoàn
  Tiểu ban: tiểu ban
  Công đoàn Viên chức: công đoàn viên chức
  Tiểu đoàn: tiểu đoàn
  Liên danh: liên danh
  Xí nghiệp: xí nghiệp
  Nhà máy: nhà máy
  Nhà hát: nhà hát
  Phân xưởng: phân xưởng
  Nhà khách: nhà khách
  Nhà xuất bản: nhà xuất bản
  Đoàn Nghệ thuật: đoàn nghệ thuật
  Chi nhánh: chi nhánh
  Trung đội: trung đội
  Đại đội: đại đội
  Công ty: công ty
  Công ty Khai thác công trình thủy lợi: công ty khai thác công trình thủy lợi; công ty ktcttl
  Công ty Cổ phần: công ty cổ phần; công ty cp; cty cp; cty cổ phần; ctcp
  Công ty TNHH: công ty tnhh; cty tnhh; công ty trách nhiệm hữu hạn
  Công ty TNHH một thành viên: công ty tnhh một thành viên; công ty tnhh mtv; cty tnhh mtv; công ty tnhhnn một thành viên; công ty tnhh nhà nước một thành viên; công ty tnhhnn mtv; công ty tnhh 1 thành viên; công ty tnhh 1tv; công ty trách nhiệm hữu hạn một thành viên; công ty trách nhiệm hữu hạn mtv
  Tổng công ty Cổ phần: tổng công ty cổ phần; tổng công ty cp
  Tập đoàn: tập đoàn
  Tổng công ty: tổng công ty
  Hợp tác xã: hợp tác xã
  HTX: htx
  Liên hiệp Hợp tác xã: liên hiệp hợp tác xã; liên hiệp htx
  Ngân hàng: ngân hàng
  Trường: trường
  Trường Đại học: trường đại học; trường đh
  Trường Cao đẳng: trường cao đẳng; trường cđ
  Trường Trung cấp: trường trung cấp
  Trường THCS: trường thcs; trường trung học cơ sở
  Trường THPT: trường thpt; trường trung học phổ thông
  Trường TH&THCS: trường th&thcs; trường th và thcs; trường tiểu học và thcs; trường tiểu học và trung học cơ sở; trường tiểu học & thcs
  Trường THCS&THPT: trường thcs&thpt; trường thcs và thpt; trường trung học cơ sở và trung học phổ thông
  Trường Tiểu học: trường tiểu học; trường th
  Trường Mầm non: trường mầm non; trường mn
  Trường PTDT: trường ptdt; trường phổ thông dân tộc
  Trường PTDT nội trú: trường ptdt nội trú; trường phổ thông dân tộc nội trú
  Trường PTDTNT: trường ptdtnt
  Trường PTDT bán trú: trường ptdt bán trú; trường phổ thông dân tộc bán trú; trường ptdtbt
  Trường Quân sự: trường quân sự
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
  Đồn Biên phòng: đồn biên phòng; đồn bp; đồn bđbp
  Quân khu: quân khu
  Bộ Tư lệnh: bộ tư lệnh; btl
  Quân đoàn: quân đoàn
  Vùng Cảnh sát biển: vùng cảnh sát biển
  Hải đoàn: hải đoàn
  Hải đội: hải đội
  Liên đội: liên đội
  Chi đoàn: chi đoàn
  Chi hội: chi hội
  Đại học: đại học
  Học viện: học viện
  Lâm trường: lâm trường
  Nông trường: nông trường
  Cụm thủy nông: cụm thủy nông
  Tạp chí: tạp chí
  Phân viện: phân viện
  Phân hiệu: phân hiệu
  Cảng vụ: cảng vụ
  Khu Quản lý đường bộ: khu quản lý đường bộ
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
  Văn phòng Công ty: văn phòng công ty
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
  Công đoàn trường: công đoàn trường; công đoàn nhà trường
  Công đoàn cơ quan: công đoàn cơ quan
  Chi bộ nhà trường: chi bộ nhà trường
  Đoàn Thanh niên nhà trường: đoàn thanh niên nhà trường
  Ban Lãnh đạo: ban lãnh đạo
  Ban Tổng Giám đốc: ban tổng giám đốc
  Ban Giám đốc: ban giám đốc
  Ủy ban Quản lý vốn nhà nước tại doanh nghiệp: ủy ban quản lý vốn nhà nước tại doanh nghiệp
  Liên đoàn Thương mại và Công nghiệp Việt Nam: liên đoàn thương mại và công nghiệp việt nam; vcci; phòng thương mại và công nghiệp việt nam
  Tập đoàn Điện lực Việt Nam: tập đoàn điện lực việt nam; evn
  Kiểm toán nhà nước khu vực: kiểm toán nhà nước khu vực
  Đoàn trường: đoàn trường
  Tòa án nhân dân tối cao: tòa án nhân dân tối cao
  Viện kiểm sát nhân dân tối cao: viện kiểm sát nhân dân tối cao
  Kiểm toán nhà nước: kiểm toán nhà nước
  Tổng Liên đoàn Lao động Việt Nam: tổng liên đoàn lao động việt nam
  Bảo hiểm xã hội Việt Nam: bảo hiểm xã hội việt nam
`)

/** Every Party body, and those of the councils, the committees and the Front; the board of any office. */
const OPENS_OTHERS = new Set([
  ...PARTY.map(({ name }) => name),
  'Ban Giám đốc',
  'Ban Lãnh đạo',
  'Ban Tổng Giám đốc',
  'Thanh tra',
  'Ban Thường trực Ủy ban MTTQ',
  'Công đoàn',
  'Đồn Công an',
  'Cơ quan Cảnh sát điều tra',
  'Cơ quan An ninh điều tra',
])

/** In small letters these are a manner, a verb, a building, a figure of speech. */
const CAPITAL_ONLY = new Set([
  'Quân sự',
  'Thanh tra',
  'Quản lý thị trường',
  'Mặt trận',
  'Bảo tàng',
  'Thư viện',
  'Ban Nhân dân',
])

/** Every organ head with the spellings that name it. */
export const ORGANS: readonly (readonly [variant: string, organ: Organ])[] = [
  ...entries(NAMED, 'free', false),
  ...entries(WHOLE, 'whole', false),
  ...entries(SECTORAL, 'sector', false),
  ...entries(LEVELLED, 'area', false),
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
    const organ: Organ = {
      name,
      shape,
      sharesArea,
      opensOthers: OPENS_OTHERS.has(name),
      needsCapital: CAPITAL_ONLY.has(name),
    }
    return variants.map((variant) => [variant, organ] as const)
  })
}
