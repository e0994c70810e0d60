import { spellings, table } from './list.js'

/**
 * Fields after `Phòng`, `Sở`, `Bộ`, `Ban`, `Chi cục`, `Trung tâm`: the spelling shown, then the variants. Before and
 * after the mergers of 2025 (Nghị quyết 176/2025/QH15 for the ministries; Nghị định 150/2025/NĐ-CP for the provinces'
 * and communes' offices).
 */
const LIST = table(`
  Nông nghiệp và PTNT: nông nghiệp và phát triển nông thôn; nông nghiệp & ptnt; nông nghiệp - ptnt; nn&ptnt; nn và ptnt; nn-ptnt; nnptnt; nông nghiệp; nông nghiệp & phát triển nông thôn; nnvà ptnt
  Nông nghiệp và Môi trường: nông nghiệp và môi trường; nông nghiệp & môi trường; nn&mt; nn và mt; nnmt; nông nghiệp - môi trường
  Tài nguyên và Môi trường: tài nguyên - môi trường; tài nguyên & môi trường; tài nguyên môi trường; tn&mt; tn-mt; tnmt; tn và mt; tài nguyên, môi trường
  Kinh tế - Hạ tầng: kinh tế và hạ tầng; kinh tế hạ tầng; kinh tế & hạ tầng; kt-ht; kt&ht; ktht; kt và ht
  Kinh tế, Hạ tầng và Đô thị: kinh tế, hạ tầng và đô thị; kinh tế - hạ tầng và đô thị
  Kinh tế: kinh tế
  Tài chính - Kế hoạch: tài chính và kế hoạch; tài chính - kh; tài chính kế hoạch; tc-kh; tc&kh; tckh; tài chính & kế hoạch
  Tài chính: tài chính; tc
  Kế hoạch và Đầu tư: kế hoạch - đầu tư; kế hoạch & đầu tư; kh&đt; kh-đt; khđt; kế hoạch đầu tư
  Quản lý đô thị: quản lý đô thị; qlđt; đô thị
  Lao động - Thương binh và Xã hội: lao động, thương binh và xã hội; lao động thương binh và xã hội; lao động - thương binh & xã hội; lao động - thương binh - xã hội; lđ-tb&xh; lđtb&xh; lđtbxh; lđ-tbxh; lđ - tb - xh; lao động - tb&xh; lao động tb&xh; lao động tbxh
  Giáo dục và Đào tạo: giáo dục - đào tạo; giáo dục & đào tạo; gd&đt; gd-đt; gdđt; giáo dục đào tạo; gd và đt; giáo dục
  Văn hóa và Thông tin: văn hóa - thông tin; văn hóa thông tin; vh&tt; vh-tt; vhtt; văn hóa & thông tin
  Văn hóa - Xã hội: văn hóa và xã hội; văn hóa xã hội; vh-xh; vhxh; văn hóa, xã hội
  Văn hóa, Thể thao và Du lịch: văn hóa, thể thao và du lịch; văn hóa - thể thao và du lịch; vhtt&dl; vh,tt&dl; vh, tt và dl; vh-tt&dl; vhttdl
  Văn hóa, Khoa học và Thông tin: văn hóa, khoa học và thông tin
  Văn hóa và Thể thao: văn hóa và thể thao
  Du lịch: du lịch
  Thông tin và Truyền thông: thông tin & truyền thông; thông tin - truyền thông; tt&tt; tt-tt; tttt; thông tin truyền thông
  Khoa học và Công nghệ: khoa học - công nghệ; khoa học & công nghệ; kh&cn; kh-cn; khcn; khoa học công nghệ
  Kế hoạch - Tổng hợp: kế hoạch tổng hợp; kế hoạch - tổng hợp; kh-th; khth
  Kế hoạch - Nghiệp vụ: kế hoạch nghiệp vụ; kế hoạch - nghiệp vụ
  Tổ chức cán bộ: tổ chức cán bộ; tổ chức - cán bộ; tccb
  Tài chính - Kế toán: tài chính kế toán; tài chính - kế toán; tc-kt; tckt
  Kỹ thuật - Thẩm định: kỹ thuật thẩm định; kỹ thuật - thẩm định
  Quản lý chất lượng: quản lý chất lượng; qlcl
  Điều dưỡng: điều dưỡng
  Quản lý dự án: quản lý dự án; qlda
  Kế hoạch: kế hoạch
  Kỹ thuật: kỹ thuật
  Kinh doanh: kinh doanh
  Vật tư: vật tư
  Tổng hợp: tổng hợp
  Đào tạo: đào tạo
  Công tác sinh viên: công tác sinh viên; ctsv
  Nội tổng hợp: nội tổng hợp
  Ngoại tổng hợp: ngoại tổng hợp
  Kiểm soát nhiễm khuẩn: kiểm soát nhiễm khuẩn; ksnk
  Hồi sức cấp cứu: hồi sức cấp cứu; hồi sức tích cực; hscc
  Cấp cứu: cấp cứu
  Khám bệnh: khám bệnh
  Xét nghiệm: xét nghiệm
  Chẩn đoán hình ảnh: chẩn đoán hình ảnh
  Nội vụ: nội vụ
  Tư pháp: tư pháp
  Y tế: y tế
  Dân tộc: dân tộc
  Dân tộc và Tôn giáo: dân tộc và tôn giáo; dân tộc - tôn giáo; dt&tg
  Công Thương: công thương
  Xây dựng: xây dựng
  Giao thông vận tải: giao thông vận tải; gtvt; giao thông - vận tải
  Ngoại vụ: ngoại vụ
  Ngoại giao: ngoại giao
  Quốc phòng: quốc phòng
  Công an: công an
  Quy hoạch - Kiến trúc: quy hoạch - kiến trúc; quy hoạch kiến trúc
  kế toán: 
  văn thư: 
  một cửa: bộ phận một cửa
  Tiếp nhận và Trả kết quả: tiếp nhận và trả kết quả; tiếp nhận & trả kết quả; tn&tkq
  thư viện: 
  thiết bị: 
  tài vụ: 
  Kinh tế ngân sách: kinh tế - ngân sách; kinh tế ngân sách
  Pháp chế: pháp chế
  Hậu cần: hậu cần
  Tham mưu tổng hợp: tham mưu tổng hợp
  Hành chính - Quản trị: hành chính - quản trị; hành chính quản trị
  Tổ chức - Hành chính: tổ chức - hành chính; tổ chức hành chính; tc-hc
  Cảnh sát giao thông: cảnh sát giao thông; csgt
  Chăn nuôi và Thú y: chăn nuôi và thú y; chăn nuôi - thú y
  Trồng trọt và Bảo vệ thực vật: trồng trọt và bảo vệ thực vật; trồng trọt & bvtv
  Thủy lợi: thủy lợi
  Phát triển nông thôn: phát triển nông thôn
  Văn hóa: văn hóa
`)

/** Every variant of a field and the one spelling shown. */
export const SECTORS = spellings(LIST)

/** What bodies are set up for: one spelling of the theme of a `Ban Chỉ đạo`, a `Văn phòng Điều phối`. */
const THEME_LIST = table(`
  xây dựng NTM: nông thôn mới; ntm; xây dựng nông thôn mới; chương trình nông thôn mới; chương trình ntm; chương trình xây dựng nông thôn mới; chương trình xây dựng ntm; chương trình mục tiêu quốc gia xây dựng nông thôn mới; chương trình mtqg xây dựng nông thôn mới; chương trình mtqg xây dựng ntm; chương trình mục tiêu quốc gia xây dựng ntm; mtqg xây dựng ntm; mục tiêu quốc gia xây dựng nông thôn mới; chương trình mtqg ntm
  các Chương trình MTQG: các chương trình mục tiêu quốc gia; các chương trình mtqg; chương trình mục tiêu quốc gia; chương trình mtqg
  Đề án 06: đề án 06; triển khai đề án 06; thực hiện đề án 06
  chuyển đổi số: chuyển đổi số; cđs
  cải cách hành chính: cải cách hành chính; cchc
  phòng, chống dịch Covid-19: phòng chống dịch covid-19; phòng, chống dịch covid-19; phòng chống dịch bệnh covid-19; phòng, chống dịch bệnh covid-19; phòng chống dịch; phòng, chống dịch
  phòng, chống thiên tai và tìm kiếm cứu nạn: phòng chống thiên tai và tìm kiếm cứu nạn; pctt và tkcn; pctt&tkcn; phòng thủ dân sự
  giải phóng mặt bằng: gpmb; bồi thường, giải phóng mặt bằng; bồi thường gpmb
  dự án đầu tư xây dựng: dự án đầu tư xây dựng; dự án đtxd; đầu tư xây dựng; dự án đầu tư; đầu tư và xây dựng; các dự án đầu tư xây dựng; dự án đtxd các công trình
  bồi thường, hỗ trợ và tái định cư: bồi thường, hỗ trợ và tái định cư; bồi thường, hỗ trợ, tái định cư; bồi thường hỗ trợ và tái định cư
  thi đua, khen thưởng: thi đua - khen thưởng; thi đua khen thưởng; thi đua, khen thưởng; tđkt
`)

/** Every variant of a theme and the one spelling shown. */
export const THEMES = spellings(THEME_LIST)
