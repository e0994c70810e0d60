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
  Kinh tế, Hạ tầng và Đô thị: kinh tế, hạ tầng và đô thị; kinh tế - hạ tầng và đô thị; kinh tế, hạ tầng & đô thị; kt, ht&đt; kt-ht&đt; ktht&đt; kthtđt; kt-ht-đt; kt, ht và đt
  Kinh tế: kinh tế
  Tài chính - Kế hoạch: tài chính và kế hoạch; tài chính - kh; tài chính kế hoạch; tc-kh; tc&kh; tckh; tài chính & kế hoạch
  Tài chính: tài chính; tc
  Kế hoạch và Đầu tư: kế hoạch - đầu tư; kế hoạch & đầu tư; kh&đt; kh-đt; khđt; kế hoạch đầu tư
  Quản lý đô thị: quản lý đô thị; qlđt
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
  Quản trị kinh doanh: quản trị kinh doanh; qtkd
  Quản lý trật tự đô thị: quản lý trật tự đô thị
  Khoa học, Công nghệ và Môi trường: khoa học, công nghệ và môi trường; khoa học công nghệ và môi trường; khcn&mt; khcn và mt
  Khoa học, Công nghệ và Hợp tác quốc tế: khoa học, công nghệ và hợp tác quốc tế; khoa học công nghệ và hợp tác quốc tế
  Kinh tế hợp tác và PTNT: kinh tế hợp tác và ptnt; kinh tế hợp tác và phát triển nông thôn; kinh tế hợp tác & ptnt; ktht&ptnt
  Quản lý khoa học: quản lý khoa học
  Quản trị - Thiết bị: quản trị thiết bị; quản trị - thiết bị
  Tổ chức - Lao động: tổ chức lao động; tổ chức - lao động
  Thanh tra - Pháp chế: thanh tra pháp chế; thanh tra - pháp chế
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
  một cửa: 
  Tiếp nhận và Trả kết quả: tiếp nhận và trả kết quả; tiếp nhận & trả kết quả; tn&tkq
  thư viện: 
  thiết bị: 
  tài vụ: 
  Kinh tế - Ngân sách: kinh tế - ngân sách; kinh tế ngân sách; kinh tế và ngân sách; kt-ns
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
  Hành chính: 
  Hành chính - Tổng hợp: hành chính tổng hợp; hành chính, tổng hợp; hc-th
  Hành chính - Tổ chức: hành chính tổ chức; hc-tc
  Tổ chức - Hành chính - Tổng hợp: tc-hc-th; tổ chức hành chính tổng hợp
  Tổ chức: 
  Tổ chức - Cán bộ - Chính sách: 
  Tổ chức - Chính trị: 
  Công tác chính trị: 
  Công tác Đảng và công tác chính trị: 
  Công tác học sinh - sinh viên: công tác học sinh sinh viên; công tác hssv
  Công tác Quốc hội: 
  Công tác HĐND: 
  Công tác hội đồng nhân dân: 
  Công tác xã hội: ctxh
  Quản lý đào tạo: 
  Quản lý đào tạo và công tác sinh viên: 
  Quản lý khoa học và Hợp tác quốc tế: quản lý khoa học - hợp tác quốc tế
  Quản lý kỹ thuật: 
  Quản lý vận tải: 
  Quản lý vận tải, phương tiện và người lái: 
  Quản lý kết cấu hạ tầng giao thông: 
  Quản lý hạ tầng giao thông: 
  Quản lý ngân sách: 
  Quản lý đầu tư: 
  Quản lý đầu tư và xây dựng: 
  Quản lý đất đai: 
  Quản lý đất đai và đo đạc bản đồ: 
  Quản lý môi trường: 
  Quản lý xây dựng: 
  Quản lý xây dựng công trình: 
  Quản lý nhà: 
  Quản lý nhà và Thị trường bất động sản: 
  Quản lý giá: 
  Quản lý giá và công sản: 
  Quản lý giá - công sản: 
  Quản lý công sản: 
  Quản lý tài nguyên nước: 
  Quản lý thương mại: 
  Quản lý công nghiệp: 
  Quản lý năng lượng: 
  Quản lý doanh nghiệp: 
  Quản lý rừng phòng hộ: 
  Quản lý rủi ro: 
  Quản lý chất lượng nông lâm sản và thủy sản: quản lý chất lượng nông, lâm sản và thủy sản; qlcl nông lâm sản và thủy sản
  Quản lý tài sản: 
  Quản lý nợ: 
  Quản lý nợ và cưỡng chế nợ thuế: 
  Quản lý đường bộ: 
  Quản lý đê điều và Phòng, chống thiên tai: quản lý đê điều và pctt
  Quản lý đê điều: 
  Quản lý đê: 
  Quản lý nhà nước: 
  Kiểm tra: 
  Kiểm tra nội bộ: 
  Thanh tra - Kiểm tra: thanh tra, kiểm tra; thanh tra kiểm tra
  Kiểm tra thuế: 
  Kiểm tra - Giám sát: 
  Giám sát: 
  Kiểm soát bệnh tật: 
  Kiểm soát nội bộ: 
  Kiểm nghiệm: 
  Kiểm nghiệm thuốc, mỹ phẩm, thực phẩm: 
  Kiểm nghiệm dược phẩm - mỹ phẩm: 
  Khảo thí: 
  Khảo thí và Đảm bảo chất lượng: 
  Khảo thí và Kiểm định chất lượng: 
  Khảo thí và Bảo đảm chất lượng: 
  Hợp tác quốc tế: 
  Đào tạo sau đại học: 
  Sau đại học: 
  Công nghệ thông tin: cntt; cntt&tt
  Công nghệ thông tin và truyền thông: 
  Chuyển đổi số: 
  Cơ sở vật chất: 
  An toàn: 
  An toàn lao động: 
  An toàn - môi trường: 
  Kỹ thuật an toàn: 
  An toàn và bảo hộ lao động: 
  Điều độ: 
  Đấu thầu: 
  Dự án: 
  Kế hoạch - Tài chính: kế hoạch tài chính; kế hoạch, tài chính; kh-tc; kế hoạch và tài chính
  Kế hoạch - Kỹ thuật: kế hoạch kỹ thuật; kh-kt
  Kinh tế - Kỹ thuật: kinh tế kỹ thuật
  Kinh tế - Kế hoạch: 
  Kinh tế - Xã hội: kt-xh; kinh tế - xã hội
  Văn hóa - Thông tin và Du lịch: 
  Văn thư - Lưu trữ: văn thư lưu trữ; văn thư, lưu trữ
  Thi đua - Khen thưởng: thi đua, khen thưởng; thi đua khen thưởng; tđkt
  Tôn giáo: 
  Nội vụ - Lao động: nội vụ, lao động; nội vụ và lao động
  Nội vụ - Thương binh và Xã hội: 
  Lao động: 
  Bảo trợ xã hội: 
  Bảo vệ thực vật: bvtv
  Bảo vệ môi trường: 
  Bảo vệ chính trị nội bộ: 
  Trồng trọt: 
  Chăn nuôi: 
  Thủy sản: 
  Thủy nông: 
  Kiểm ngư: 
  Biển và Hải đảo: biển, hải đảo
  Biển, đảo: 
  Dân số: dân số - khhgđ
  Dân số - Kế hoạch hóa gia đình: 
  Dân số và Kế hoạch hóa gia đình: 
  An toàn vệ sinh thực phẩm: 
  Tiêu chuẩn Đo lường Chất lượng: tiêu chuẩn - đo lường - chất lượng; tiêu chuẩn đo lường chất lượng
  Giám định xây dựng: 
  Giám định chất lượng công trình xây dựng: 
  Giám định y khoa: 
  Pháp y: 
  Khuyến nông: 
  Khuyến nông - khuyến ngư: 
  Khuyến nông và Dịch vụ nông nghiệp: 
  Dịch vụ việc làm: dvvl
  Dịch vụ công ích: 
  Dịch vụ tổng hợp: 
  Dịch vụ công: 
  Cung ứng dịch vụ công: 
  Cung ứng dịch vụ sự nghiệp công: 
  Cung ứng dịch vụ công ích: 
  Dịch vụ bán đấu giá tài sản: 
  Dịch vụ đấu giá tài sản: 
  Kỹ thuật nông nghiệp: 
  Trợ giúp pháp lý: tgpl
  Trợ giúp pháp lý nhà nước: 
  Giáo dục thường xuyên: gdtx
  Giáo dục nghề nghiệp: 
  Học tập cộng đồng: htcđ
  Giáo dục quốc phòng và an ninh: 
  Bồi dưỡng nghiệp vụ: 
  Ngoại ngữ - Tin học: ngoại ngữ, tin học; ngoại ngữ và tin học
  Nước sạch và Vệ sinh môi trường nông thôn: nước sạch và vsmtnt; nước sạch và vsmt nông thôn; nước sạch và vệ sinh môi trường nt
  Quan trắc: 
  Quan trắc Tài nguyên và môi trường: 
  Quan trắc môi trường: 
  Xúc tiến đầu tư và Du lịch: xúc tiến đầu tư - du lịch
  Xúc tiến đầu tư, Thương mại và Du lịch: xúc tiến đầu tư, thương mại, du lịch; xúc tiến đầu tư - thương mại - du lịch; xúc tiến đầu tư, thương mại & du lịch
  Xúc tiến đầu tư và Hỗ trợ doanh nghiệp: 
  Xúc tiến đầu tư và Hỗ trợ doanh nghiệp nhỏ và vừa: 
  Xúc tiến đầu tư: 
  Xúc tiến thương mại: 
  Khuyến công và Xúc tiến thương mại: 
  Khuyến công: 
  Hỗ trợ doanh nghiệp: 
  Giám sát, điều hành thông minh: giám sát và điều hành thông minh; giám sát điều hành thông minh
  Điều hành thông minh: 
  Giám sát, điều hành đô thị thông minh: 
  Điều hành đô thị thông minh: 
  Cấp cứu 115: 
  Ngoại chấn thương: 
  Gây mê hồi sức: gmhs
  Phẫu thuật - gây mê hồi sức: 
  Phẫu thuật gây mê hồi sức: 
  Phục hồi chức năng: 
  Dinh dưỡng: 
  Y học cổ truyền: yhct
  Vật tư - Trang thiết bị y tế: vt-ttb
  Vật tư - Thiết bị y tế: vật tư thiết bị y tế; vật tư, thiết bị y tế
  Vật tư - Trang thiết bị: 
  Cảnh sát phòng cháy, chữa cháy và cứu nạn, cứu hộ: cảnh sát phòng cháy, chữa cháy và cứu nạn cứu hộ; cảnh sát phòng cháy chữa cháy và cứu nạn cứu hộ; cảnh sát pccc và cnch; cảnh sát pccc&cnch; cs pccc&cnch; cảnh sát pccc
  Cảnh sát hình sự: csh
  Cảnh sát kinh tế: 
  Cảnh sát môi trường: 
  Cảnh sát cơ động: 
  Cảnh sát quản lý hành chính về trật tự xã hội: cảnh sát qlhc về ttxh; qlhc về ttxh
  Cảnh sát điều tra tội phạm về ma túy: 
  Cảnh sát giao thông - Trật tự: csgt - trật tự; csgt-tt; cảnh sát giao thông, trật tự
  Cảnh sát giao thông đường bộ: 
  An ninh: 
  An ninh kinh tế: 
  An ninh chính trị nội bộ: 
  Quản lý xuất nhập cảnh: 
  Xuất nhập cảnh: 
  Tham mưu: 
  Chính trị: 
  Hậu cần - Kỹ thuật: 
  Phòng không - Không quân: 
  Thư ký - Tổng hợp: 
  Tiếp công dân: 
  Chính sách: 
  Chính sách Thuế: 
  Nghiệp vụ: 
  Giáo vụ: 
  Tiểu học: 
  Giáo dục tiểu học: 
  Mầm non: 
  Giáo dục mầm non: 
  Trung học: 
  Giáo dục trung học: 
  Đất đai: 
  Quy hoạch - Kế hoạch sử dụng đất: quy hoạch kế hoạch sử dụng đất
  Dân chủ - Pháp luật: dân chủ pháp luật
  Dân chủ, Giám sát và Phản biện xã hội: 
  Tuyên giáo và Công tác dân tộc, tôn giáo: 
  Tuyên giáo, Công tác Dân tộc - Tôn giáo: 
  Tổ chức - Kiểm tra: tổ chức và kiểm tra; tổ chức, kiểm tra
  Công tác xã hội và Đoàn thể: 
  Sư phạm: 
  Phát triển nông thôn và Quản lý chất lượng: phát triển nông thôn và qlcl
  Trồng trọt và Chăn nuôi: 
  Chăn nuôi, Thú y và Thủy sản: 
  Thủy sản và Kiểm ngư: 
  Thủy sản và Biển đảo: thủy sản và biển, đảo
  Thủy lợi và Phòng, chống thiên tai: 
  Cảnh sát điều tra tội phạm về trật tự xã hội: cảnh sát đttp về ttxh; cảnh sát hình sự, kinh tế, ma túy
  Cảnh sát điều tra tội phạm về kinh tế, ma túy: cảnh sát đttp về kinh tế, ma túy; cảnh sát điều tra tội phạm về kinh tế và ma túy; cảnh sát đttp về kinh tế - ma túy
  Cảnh sát điều tra tội phạm về hình sự, kinh tế, ma túy: cảnh sát đttp về hình sự, kinh tế, ma túy; cảnh sát điều tra tội phạm về hình sự - kinh tế - ma túy
  Đô thị: 
  Văn hóa cơ sở: 
  Bảo tồn di sản: 
  Bảo tồn di sản văn hóa: 
  Quản lý di sản: 
`)

/** Every variant of a field and the one spelling shown. */
export const SECTORS = spellings(LIST)

/** What bodies are set up for: one spelling of the theme of a `Ban Chỉ đạo`, a `Văn phòng Điều phối`. */
const THEME_LIST = table(`
  rừng phòng hộ: 
  rừng đặc dụng: 
  xây dựng NTM: nông thôn mới; ntm; xây dựng nông thôn mới; chương trình nông thôn mới; chương trình ntm; chương trình xây dựng nông thôn mới; chương trình xây dựng ntm; chương trình mục tiêu quốc gia xây dựng nông thôn mới; chương trình mtqg xây dựng nông thôn mới; chương trình mtqg xây dựng ntm; chương trình mục tiêu quốc gia xây dựng ntm; mtqg xây dựng ntm; mục tiêu quốc gia xây dựng nông thôn mới; chương trình mtqg ntm
  các Chương trình MTQG: các chương trình mục tiêu quốc gia; các chương trình mtqg; chương trình mục tiêu quốc gia; chương trình mtqg
  Đề án 06: đề án 06; triển khai đề án 06; thực hiện đề án 06
  chuyển đổi số: chuyển đổi số; cđs
  cải cách hành chính: cải cách hành chính; cchc
  phòng, chống dịch Covid-19: phòng chống dịch covid-19; phòng, chống dịch covid-19; phòng chống dịch bệnh covid-19; phòng, chống dịch bệnh covid-19; phòng chống dịch; phòng, chống dịch
  phòng, chống thiên tai và tìm kiếm cứu nạn: phòng chống thiên tai và tìm kiếm cứu nạn; pctt và tkcn; pctt&tkcn; pctt-tkcn
  phòng, chống thiên tai: phòng, chống thiên tai; phòng chống thiên tai; pctt
  phòng, chống lụt bão và tìm kiếm cứu nạn: phòng chống lụt bão và tìm kiếm cứu nạn; pclb và tkcn; pclb&tkcn
  phòng thủ dân sự: ptds
  giải phóng mặt bằng: gpmb; bồi thường, giải phóng mặt bằng; bồi thường gpmb
  dự án đầu tư xây dựng: dự án đtxd; các dự án đầu tư xây dựng; dự án đtxd các công trình
  đầu tư xây dựng: đtxd; đầu tư và xây dựng
  dự án đầu tư: 
  bồi thường, hỗ trợ và tái định cư: bồi thường, hỗ trợ và tái định cư; bồi thường, hỗ trợ, tái định cư; bồi thường hỗ trợ và tái định cư; bt, ht&tđc; bt, ht và tđc; bt-ht-tđc; bt-ht&tđc; bt,ht,tđc; bt ht&tđc; bthttđc
  nghĩa vụ quân sự: nvqs
  phòng, chống tham nhũng, tiêu cực: phòng, chống tham nhũng và tiêu cực; phòng chống tham nhũng, tiêu cực; pctn, tiêu cực; pctn,tc
  phòng, chống tội phạm: phòng chống tội phạm
  phòng, chống tội phạm và tệ nạn xã hội: 
  phòng, chống tội phạm, tệ nạn xã hội: 
  phòng, chống ma túy: phòng chống ma túy
  phòng, chống dịch bệnh: phòng chống dịch bệnh
  phòng, chống dịch bệnh gia súc, gia cầm: phòng chống dịch bệnh gia súc, gia cầm
  phòng, chống dịch bệnh động vật: 
  phòng chống dịch bệnh động vật: 
  phòng cháy, chữa cháy: phòng cháy chữa cháy; pccc; pccc và cnch; pccc&cnch
  phòng cháy, chữa cháy và cứu nạn, cứu hộ: 
  bảo vệ và phát triển rừng: pcccr
  quản lý bảo vệ rừng: 
  bảo vệ rừng: 
  phòng cháy, chữa cháy rừng: 
  phòng cháy chữa cháy rừng: 
  bầu cử: bầu cử đại biểu quốc hội và đại biểu hđnd các cấp
  bầu cử đại biểu quốc hội khóa và đại biểu hội đồng nhân dân các cấp: 
  giảm nghèo: 
  giảm nghèo bền vững: 
  chương trình giảm nghèo: 
  xóa đói giảm nghèo: 
  an toàn thực phẩm: 
  attp: 
  vệ sinh an toàn thực phẩm: 
  liên ngành an toàn thực phẩm: 
  liên ngành về an toàn thực phẩm: 
  vsattp: 
  chống buôn lậu, gian lận thương mại và hàng giả: 
  chống buôn lậu, gian lận thương mại: 
  xóa nhà tạm, nhà dột nát: 
  xóa nhà tạm, nhà dột nát trên địa bàn: 
  sắp xếp đơn vị hành chính: sắp xếp đvhc
  thực hiện quy chế dân chủ ở cơ sở: thực hiện qcdc; qcdc
  quy chế dân chủ: 
  quy chế dân chủ ở cơ sở: 
  phong trào toàn dân đoàn kết xây dựng đời sống văn hóa: phong trào tddkxddsvh
  công tác người cao tuổi: 
  công tác dân vận: 
  khối dân vận: 
  công tác thanh niên: 
  vì sự tiến bộ của phụ nữ: vstbpn
  vì sự tiến bộ phụ nữ: 
  phối hợp phổ biến, giáo dục pháp luật: phối hợp pbgdpl; phối hợp phổ biến giáo dục pháp luật
  phối hợp công tác phổ biến giáo dục pháp luật: 
  khuyến học, khuyến tài: 
  kỷ luật: 
  tuyển sinh: 
  tuyển dụng: 
  tuyển dụng viên chức: 
  tuyển dụng công chức: 
  thi tuyển công chức: 
  tuyển dụng công chức, viên chức: 
  thi: thi tốt nghiệp thpt
  thi tốt nghiệp: 
  coi thi: 
  chấm thi: 
  thẩm định: 
  thẩm định liên ngành: 
  thẩm định giá: 
  thẩm định giá đất: 
  thẩm định giá đất cụ thể: 
  định giá: 
  định giá đất: 
  định giá tài sản: 
  bán đấu giá: 
  đấu giá: 
  đấu giá tài sản: 
  đấu giá quyền sử dụng đất: 
  thanh lý: 
  thanh lý tài sản: 
  kiểm kê: 
  kiểm kê tài sản: 
  kiểm kê đất đai: 
  mua sắm: 
  mua sắm tài sản: 
  nghiệm thu: 
  xét duyệt: 
  xét tặng: 
  xét tuyển: 
  tự đánh giá: 
  thuốc và điều trị: 
  người bệnh: 
  lương: 
  xét nâng lương: 
  thi đua, khen thưởng: thi đua - khen thưởng; thi đua khen thưởng; thi đua, khen thưởng; tđkt
`)

/** Every variant of a theme and the one spelling shown. */
export const THEMES = spellings(THEME_LIST)
