import { table } from './list.js'

/**
 * What a noun of doers is.
 * `group`: what a set is made of (`các cơ quan, đơn vị liên quan`), alone nobody in particular; `member`: stands only among
 * the members of a set (`các trường mầm non, tiểu học`, `các chi, đảng bộ`); `agent`: names who acts by itself (`Thủ quỹ kiểm
 * kê quỹ`); `post`: what a person is, the organ or the area follows; `level`: where an organ sits.
 */
export type NounClass = 'group' | 'member' | 'agent' | 'post' | 'level'

/** Every noun of doers that heads no name of its own, each in one row, by all that it is. Heads of names: `organs.ts`. */
const NOUNS = table(`
  group: huyện, thị, thành ủy; huyện, thành, thị ủy; huyện, thành ủy; huyện, thị ủy; huyện, quận, thị ủy; cơ quan; đơn vị; ban; ngành; sở; phòng; hội
  group: đoàn thể; địa phương; tổ chức; tổ chức chính trị - xã hội; tổ chức đoàn thể; tổ chức đảng; cá nhân; đối tượng; huyện ủy; thành ủy; thị ủy
  group: quận ủy; đảng ủy; đảng bộ; doanh nghiệp; nhà đầu tư; cán bộ chuyên môn; cán bộ quản lý giáo dục; đảng viên; hộ gia đình; hộ dân; nhân dân
  group: người dân; cấp; chi; chi đảng bộ; phòng chuyên môn; tổ chuyên môn; trường thcs; trường thpt; trường tiểu học; trường mầm non; trường đại học
  group: trường cao đẳng; trường trung học cơ sở; trường trung học phổ thông; trường phổ thông; trường nghề; cơ sở dạy nghề; cơ sở khám bệnh
  group: cơ sở khám; cơ sở khám chữa bệnh; cơ sở sản xuất; cơ sở sản xuất kinh doanh; doanh nghiệp sản xuất; cơ sở kinh doanh; cơ sở lưu trú
  group: cơ sở lưu trú du lịch; cơ sở tôn giáo; cơ sở giết mổ; cơ sở chăn nuôi; cơ quan tiến hành tố tụng; cơ quan tố tụng; cơ quan điều tra
  group: đơn vị sự nghiệp công lập; nhà cung cấp; phân xưởng; cơ quan chuyên môn; đơn vị chuyên môn; phòng ban; sở ngành; ban ngành; trường học
  group: cơ sở giáo dục; cơ sở y tế; bộ; khoa; viện; xí nghiệp; chi nhánh; trạm; đội; chốt; trường; công ty; hạt kiểm lâm; bệnh viện; hợp tác xã
  group: liên danh; trung tâm; lớp; khối lớp; hãng; hộ; khối; nhóm cơ quan; nhóm hộ; tổ chức tín dụng; ngân hàng thương mại; nhà mạng
  group: doanh nghiệp viễn thông; cơ quan trưởng nhóm; cơ quan thành viên; cơ quan thông tấn; báo chí; cơ quan báo chí; ngành dọc cấp trên; cấp trên
  group: cấp có thẩm quyền; cấp thẩm quyền; cơ quan có thẩm quyền; cha mẹ học sinh; đảng ủy cơ sở; chi hội; chi đoàn; hội đoàn thể; quản lý dự án
  group: cơ quan tham mưu; cơ quan thường trực; cơ quan phối hợp; đơn vị chủ quản; bộ phận chuyên môn; cơ quan chủ quản; bộ phận; ban quản lý thôn
  group: nhóm
  group agent: chi bộ; chi ủy; nhà thầu; đơn vị thi công; đơn vị tư vấn; đơn vị tư vấn thiết kế; đơn vị tư vấn giám sát; tư vấn giám sát; chủ đầu tư
  group agent: viên chức; giáo viên chủ nhiệm; giáo viên bộ môn; hộ kinh doanh; chủ hộ; cấp ủy; chính quyền; lực lượng; lực lượng chức năng; hộ sản xuất; tiểu ban; nhà trường
  group agent: tổ viên; hội viên; đoàn viên; học sinh; phụ huynh; chủ phương tiện
  group agent post: cán bộ; công chức; người đứng đầu
  group member: người lao động; tổ
  group member agent: giáo viên
  group agent level: cụm
  group post: thủ trưởng; tổ trưởng; nhóm trưởng; trưởng đoàn
  member: chữa bệnh; kinh doanh; dịch vụ; chế biến; buôn bán; mầm non; mẫu giáo; tiểu học; trung học cơ sở; trung học phổ thông; thcs; thpt; th; mn
  member: th&thcs; thcs&thpt; ptdt nội trú; ptdt bán trú; phổ thông; phổ thông dân tộc nội trú; đại học; cao đẳng; trung cấp; dạy nghề
  member: cơ quan ngang bộ; cơ quan thuộc chính phủ; lực lượng vũ trang
  member agent: nhân viên
  member level: thị xã; bản; làng; khu phố
  member agent level: tổ dân phố
  agent: cố vấn học tập; bác sĩ trực; bác sĩ điều trị; trưởng tua trực; bác sĩ trưởng tua trực; nhà thầu tư vấn; nhà thầu tư vấn thiết kế
  agent: nhà thầu phụ; tư vấn thẩm tra; công nhân; công nhân vận hành; cụm trưởng; ca trực; kíp trực; kiểm lâm địa bàn; gvcn; gvbm
  agent: giáo viên phụ trách; thủ quỹ; thủ kho; bảo vệ; lái xe; tạp vụ; y tế học đường; tổng phụ trách đội; cán bộ đoàn; cộng tác viên
  agent: tuyên truyền viên; chủ rừng; chủ cơ sở; chủ dự án; chủ hồ; chủ tàu; chủ trang trại; thuyền trưởng; ngư dân; nông dân; tiểu thương
  agent: thương nhân; hộ chăn nuôi; lực lượng tham gia bảo vệ an ninh trật tự ở cơ sở; lực lượng tham gia bảo vệ an ninh; trật tự ở cơ sở
  agent: lực lượng bảo vệ an ninh trật tự; lực lượng tham gia bảo vệ antt ở cơ sở; lực lượng bảo vệ antt ở cơ sở; nhà thầu thi công; tư vấn thiết kế
  agent: đơn vị quản lý; đơn vị vận hành; thủ trưởng cơ quan; lớp trưởng; cán sự lớp; dân quân; dân phòng; tổ thư ký; người phát ngôn; hướng dẫn viên
  agent: kiểm lâm viên; khuyến nông viên; thú y viên; cô đỡ thôn bản; nhân viên thú y; nhân viên y tế; cảnh sát khu vực; công an viên
  agent: ban công tác mặt trận; cấp ủy các cấp; các cấp ủy; người có uy tín; già làng; ban quản trị; ban kiểm soát; thành viên tổ; hội đồng tự quản
  agent: ban liên lạc
  agent post: kế toán; văn thư; tổng phụ trách; chuyên viên; thư ký
  agent level: khu dân cư
  post: chủ tịch; phó chủ tịch; phó chủ tịch thường trực; ct; pct; các phó chủ tịch; bí thư; phó bí thư; phó bí thư thường trực
  post: phó bí thư trực đảng; trưởng; phó trưởng; phó; giám đốc; phó giám đốc; tổng giám đốc; phó tổng giám đốc; chánh; phó chánh; chỉ huy trưởng
  post: chính trị viên; chính trị viên phó; điều dưỡng trưởng; hộ sinh trưởng; kỹ thuật viên trưởng; quản đốc; phó quản đốc; trợ lý; trưởng ca
  post: trưởng kíp; chỉ huy trưởng công trường; tổ trưởng sản xuất; đại đội trưởng; đồn trưởng; hạt trưởng; tổng biên tập; chánh thanh tra
  post: phó chánh thanh tra; chánh tòa; tổ trưởng dân phố; trưởng khối; trưởng nhóm; hiệu trưởng; phó hiệu trưởng; ủy viên; thành viên; đại biểu
  post: lãnh đạo; cục trưởng; chi cục trưởng; vụ trưởng; bộ trưởng; thứ trưởng; phó thủ tướng; phó thủ tướng chính phủ; phó bí thư chủ tịch
  post: kế toán trưởng; tổ phó; chủ nhiệm; phó chủ nhiệm; trạm trưởng; viện trưởng; chánh án; trưởng bộ phận; huv; tuv; tuv.; uvbtv; uv btv; uvbch
  post: uv bch; ủy viên btv; tỉnh ủy viên; huyện ủy viên; thành ủy viên; đảng ủy viên; ủy viên thường vụ; cán bộ phụ trách; trưởng cụm
  post: phó chỉ huy trưởng; đội trưởng; phó đội trưởng
  level: huyện, thị, thành; huyện, thành, thị; huyện, thị, thành phố; huyện, thành, thị xã; tỉnh; thành phố; tp; huyện; huyện đảo; quận; thị trấn; xã
  level: phường; đặc khu; thôn; xóm; ấp; khóm; bon; tiểu khu; tdp; khu vực; khối phố; buôn; trung ương; liên xã; cụm xã; khu; cơ sở; tw; quốc gia
`)

/** The nouns of a class. */
export function nounsOf(noun: NounClass): readonly string[] {
  return NOUNS.filter(({ name }) => name.split(' ').includes(noun)).flatMap(({ variants }) => variants)
}
