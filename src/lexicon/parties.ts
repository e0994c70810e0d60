import { list } from './list.js'

/** What a set of doers is made of (`các cơ quan, đơn vị liên quan`); alone such a word names nobody in particular. */
export const GROUPS: readonly string[] = [
  'huyện, thị, thành ủy',
  'huyện, thành, thị ủy',
  'huyện, thành ủy',
  'huyện, thị ủy',
  'huyện, quận, thị ủy',
  ...list(`
  cơ quan, đơn vị, ban, ngành, sở, phòng, hội, đoàn thể, địa phương, tổ chức, tổ chức chính trị - xã hội, tổ chức đoàn thể, tổ chức đảng, cá nhân, đối tượng, huyện ủy, thành ủy, thị ủy, quận ủy, đảng ủy, chi bộ, chi ủy, đảng bộ, doanh nghiệp, nhà thầu, đơn vị thi công, đơn vị tư vấn, đơn vị tư vấn thiết kế, đơn vị tư vấn giám sát, tư vấn giám sát,
  chủ đầu tư, nhà đầu tư, cán bộ, công chức, viên chức, cán bộ chuyên môn, cán bộ quản lý giáo dục, người lao động, đảng viên, giáo viên, giáo viên chủ nhiệm, giáo viên bộ môn, hộ gia đình, hộ dân, hộ kinh doanh, chủ hộ, nhân dân, người dân, cấp ủy, chính quyền, cấp, lực lượng,
  chi, chi đảng bộ, phòng chuyên môn, tổ chuyên môn, trường thcs, trường thpt, trường tiểu học, trường mầm non, trường đại học, trường cao đẳng, trường trung học cơ sở, trường trung học phổ thông, trường phổ thông, trường nghề, cơ sở dạy nghề, cơ sở khám bệnh, cơ sở khám, cơ sở khám bệnh, cơ sở khám chữa bệnh, cơ sở sản xuất, cơ sở sản xuất kinh doanh, hộ sản xuất, doanh nghiệp sản xuất, cơ sở kinh doanh, cơ sở lưu trú, cơ sở lưu trú du lịch, cơ sở tôn giáo, cơ sở giết mổ, cơ sở chăn nuôi, cơ quan tiến hành tố tụng, cơ quan tố tụng, cơ quan điều tra, đơn vị sự nghiệp công lập, nhà cung cấp, phân xưởng, cơ quan chuyên môn, đơn vị chuyên môn, phòng ban, phòng, ban, sở ngành, ban ngành, ban, ngành, trường học, cơ sở giáo dục, cơ sở y tế, bộ, khoa, viện, tiểu ban, xí nghiệp, chi nhánh, trạm, cụm, đội, chốt, nhà trường, trường, công ty, hạt kiểm lâm, bệnh viện, hợp tác xã, liên danh, trạm, trung tâm, lớp, khối lớp, hãng, hộ, khối, nhóm cơ quan, nhóm hộ, tổ chức tín dụng, ngân hàng thương mại, nhà mạng, doanh nghiệp viễn thông,
  cơ quan trưởng nhóm, cơ quan thành viên, cơ quan thông tấn, báo chí, cơ quan báo chí, ngành dọc cấp trên, cấp trên, cấp có thẩm quyền, cấp thẩm quyền, cơ quan có thẩm quyền, người đứng đầu, thủ trưởng, tổ viên, hội viên, đoàn viên, học sinh, cha mẹ học sinh, phụ huynh,
  đảng ủy cơ sở, chi hội, chi đoàn, hội đoàn thể, quản lý dự án, tổ trưởng, nhóm trưởng, trưởng đoàn, cơ quan tham mưu, cơ quan thường trực, cơ quan phối hợp, đơn vị chủ quản, bộ phận chuyên môn, cơ quan chủ quản, tổ chức, cá nhân, chủ phương tiện, bộ phận, ban quản lý thôn, đội, tổ, nhóm
`),
]

/** What stands only among the members of a set: `các trường mầm non, tiểu học, THCS`, `các chi, đảng bộ`. */
export const MEMBERS: readonly string[] = list(`
  chữa bệnh, kinh doanh, dịch vụ, chế biến, buôn bán, mầm non, mẫu giáo, tiểu học, trung học cơ sở, trung học phổ thông, thcs, thpt, th, mn, th&thcs, thcs&thpt, ptdt nội trú, ptdt bán trú, phổ thông, phổ thông dân tộc nội trú, đại học, cao đẳng, trung cấp, dạy nghề, cơ quan ngang bộ, cơ quan thuộc chính phủ, nhân viên, giáo viên, người lao động, lực lượng vũ trang, thị xã, bản, làng, khu phố, tổ dân phố, tổ
`)

/** Nouns that name who acts by themselves, without a quantifier: `Thủ quỹ kiểm kê quỹ`, `GVCN các lớp 12`. */
export const AGENTS: readonly string[] = list(`
  cố vấn học tập, bác sĩ trực, bác sĩ điều trị, trưởng tua trực, bác sĩ trưởng tua trực, nhà thầu tư vấn, nhà thầu tư vấn thiết kế, nhà thầu phụ, tư vấn thẩm tra, tiểu ban, công nhân, công nhân vận hành, cụm trưởng, cụm, ca trực, kíp trực, kiểm lâm địa bàn, giáo viên, gvcn, gvbm, giáo viên chủ nhiệm, giáo viên bộ môn, giáo viên phụ trách, nhân viên, thủ quỹ, thủ kho, kế toán, văn thư, bảo vệ, lái xe, tạp vụ, y tế học đường, tổng phụ trách, tổng phụ trách đội, cán bộ đoàn, cộng tác viên, tuyên truyền viên,
  chủ đầu tư, chủ rừng, chủ hộ, chủ phương tiện, chủ cơ sở, chủ dự án, chủ hồ, chủ tàu, chủ trang trại, thuyền trưởng, ngư dân, nông dân, tiểu thương, thương nhân, hộ chăn nuôi, hộ sản xuất, hộ kinh doanh, lực lượng tham gia bảo vệ an ninh trật tự ở cơ sở, lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở, lực lượng bảo vệ an ninh trật tự, lực lượng tham gia bảo vệ antt ở cơ sở, lực lượng bảo vệ antt ở cơ sở, đơn vị thi công, đơn vị tư vấn, đơn vị tư vấn thiết kế, đơn vị tư vấn giám sát, nhà thầu, nhà thầu thi công, tư vấn giám sát, tư vấn thiết kế, đơn vị quản lý, đơn vị vận hành, người đứng đầu, thủ trưởng cơ quan, nhà trường, lớp trưởng, cán sự lớp, phụ huynh, học sinh, dân quân, dân phòng, lực lượng,
  công chức, viên chức, cán bộ, chuyên viên, thư ký, tổ thư ký, người phát ngôn, hướng dẫn viên, kiểm lâm viên, khuyến nông viên, thú y viên, cô đỡ thôn bản, nhân viên thú y, nhân viên y tế, cảnh sát khu vực, công an viên, ban công tác mặt trận, cấp ủy, chính quyền, cấp ủy các cấp, các cấp ủy, chi bộ, chi ủy, người có uy tín, già làng, ban quản trị, ban kiểm soát, đoàn viên, hội viên, tổ viên, thành viên tổ, tổ dân phố, khu dân cư, hội đồng tự quản, ban liên lạc
`)

/** Posts: what a person is; the organ or the area follows. */
export const POST_HEADS: readonly string[] = list(`
  chủ tịch, phó chủ tịch, phó chủ tịch thường trực, ct, pct, các phó chủ tịch, bí thư, phó bí thư, phó bí thư thường trực, phó bí thư trực đảng, trưởng, phó trưởng, phó, giám đốc, phó giám đốc, tổng giám đốc, phó tổng giám đốc, thủ trưởng, người đứng đầu,
  chánh, phó chánh, chỉ huy trưởng, chính trị viên, chính trị viên phó, điều dưỡng trưởng, hộ sinh trưởng, kỹ thuật viên trưởng, quản đốc, phó quản đốc, trợ lý, trưởng ca, trưởng kíp, chỉ huy trưởng công trường, tổ trưởng sản xuất, đại đội trưởng, đồn trưởng, hạt trưởng, tổng biên tập, chánh thanh tra, phó chánh thanh tra, chánh tòa, tổ trưởng,
  tổ trưởng dân phố, trưởng khối, nhóm trưởng, trưởng đoàn, trưởng nhóm, hiệu trưởng, phó hiệu trưởng, ủy viên, thành viên, đại biểu, lãnh đạo, cục trưởng, chi cục trưởng, vụ trưởng, bộ trưởng, thứ trưởng, phó thủ tướng, phó thủ tướng chính phủ, phó bí thư chủ tịch, kế toán, kế toán trưởng, thư ký, văn thư, tổ phó,
  chủ nhiệm, phó chủ nhiệm, trạm trưởng, viện trưởng, chánh án, trưởng bộ phận, huv, tuv, tuv., uvbtv, uv btv, uvbch, uv bch, ủy viên btv, tỉnh ủy viên, huyện ủy viên, thành ủy viên, đảng ủy viên, ủy viên thường vụ, cán bộ, công chức, chuyên viên, cán bộ phụ trách, trưởng cụm, phó chỉ huy trưởng, đội trưởng, phó đội trưởng, tổng phụ trách
`)

/** Before a person: `đồng chí`, `ông`; the name alone is kept. */
export const PERSON_TITLES: readonly string[] = list(
  'đồng chí, các đồng chí, đ/c, các đ/c, d/c, đc, ông, bà, các ông, các bà, các ông bà, anh, chị, thầy, cô, bác sĩ, ts., ths., pgs. ts., pgs.ts., gs.ts., gs. ts., bs., ks., bs.cki., bs.ckii., thạc sĩ, tiến sĩ, kỹ sư',
)

export const QUANTIFIERS: readonly string[] = list(
  'các, những, mỗi, từng, toàn thể, tất cả, tất cả các, toàn bộ, mọi, một số, số, hai, ba, bốn, năm, sáu',
)

/** Where an organ sits. */
export const LEVELS: readonly string[] = [
  'huyện, thị, thành',
  'huyện, thành, thị',
  'huyện, thị, thành phố',
  'huyện, thành, thị xã',
  ...list(
    'tỉnh, thành phố, tp, huyện, huyện đảo, quận, thị xã, thị trấn, xã, phường, đặc khu, thôn, bản, xóm, ấp, khóm, bon, tiểu khu, khu phố, tổ dân phố, tdp, khu vực, cụm, khối phố, buôn, làng, trung ương, liên xã, cụm xã, khu dân cư, khu, cơ sở, trung ương, tw, quốc gia',
  ),
]

/** Parts of the country: `các tỉnh Tây Bắc, Tây Nguyên` are all of theirs. */
export const REGIONS: ReadonlySet<string> = new Set(
  list(
    'tây bắc, đông bắc, việt bắc, tây nguyên, bắc bộ, trung bộ, nam bộ, bắc trung bộ, nam trung bộ, đông nam bộ, tây nam bộ',
  ),
)

/** The cities under the Centre, of the tier of provinces (Constitution 2013, art. 110; Huế since 2025-01-01). */
export const CENTRAL_CITIES: ReadonlySet<string> = new Set(
  list('hà nội, hồ chí minh, hải phòng, đà nẵng, cần thơ, huế'),
)

/** What narrows a set (`các cơ quan phụ trách các tiêu chí`); the words after it belong to the name. */
export const QUALIFIERS: readonly string[] = list(`
  phụ trách, liên quan, có liên quan, được giao, được phân công, thuộc, trực thuộc, đóng trên, trên địa bàn, chuyên môn, khác, nêu trên, còn lại, đầu mối, đầu mối giao, tham gia, có công trình, có dự án, có hồ sơ, thụ hưởng, được phân công phụ trách, được giao phụ trách, được giao kế hoạch vốn, trong tỉnh, trong huyện, trong xã, toàn huyện, toàn tỉnh, toàn xã, toàn thành phố, toàn ngành, trong ngành, trong toàn ngành, trong toàn tỉnh, trong toàn huyện, trong toàn xã, trong toàn thành phố,
  trưởng nhóm, thành viên, chức năng, chuyên ngành, quản lý, sử dụng, cấp, tại, ở, của, nói trên, cùng cấp, được giao nhiệm vụ, có thẩm quyền, ngoài, trong và ngoài, nghiệp vụ, dọc, phía, chủ quản, kinh doanh, vận tải, sản xuất, đăng ký, chưa đạt, có tên, chưa, đủ điều kiện, sự nghiệp, công lập, ngoài công lập, tư nhân, tư thục, dân lập, hành chính, khối, dân cử, được thanh tra, được kiểm tra, bị ảnh hưởng, có đất thu hồi, có đất, có diện tích, đang, nghèo, liên kết, thi công, tư vấn, cung cấp, khai thác, nhà nước
`)

/** The family names that begin a Vietnamese person's name (of the 54 peoples; most frequent first). */
export const SURNAMES: readonly string[] = list(`
  nguyễn, trần, lê, phạm, hoàng, huỳnh, phan, vũ, võ, đặng, bùi, đỗ, hồ, ngô, dương, lý, đào, đoàn, vương, trịnh, trương, đinh, lâm, phùng, mai, tô, hà, tạ, thái, châu, triệu, lương, cao, chu, la, tống, kiều, quách, lưu, lục, thạch, từ, quan, hứa, nông, vi, ma, mã, vàng, giàng, sùng, lò, lường, cầm, quàng, tòng, hạng, thào, sầm, bế, đàm, đồng, đới, khổng, nghiêm, doãn, diệp, tăng, trà, văn, thân, phương, ông, âu, bạch, bành, chế, chung, cung, cù, giang, giáp, hàn, hầu, hoa, khương, khuất, kim, liễu, lại, lỗ, mạc, mạnh, nhâm, ninh, phó, phí, sơn, tiêu, tôn, tôn nữ, trang, trầm, tưởng, ung, viên, xa, y, a, ksor, rơ, rmah, siu, nay, đinh văn, kpă, hlong, vừ, lầu, mùa, thò, tráng, lù, lèng, sin, phàn, tẩn, chảo, bàn, đèo, quảng, khoàng, pờ, lỳ, chang, cư, cứ, lê thị, hờ, bàng, lộc, ngọc, âu dương, phong
`)
