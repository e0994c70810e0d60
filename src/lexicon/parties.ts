import { list } from './list.js'

/** Before a person: `đồng chí`, `ông`; the name alone is kept. */
export const PERSON_TITLES: readonly string[] = list(
  'đồng chí, các đồng chí, đ/c, các đ/c, d/c, đc, ông, bà, các ông, các bà, các ông bà, anh, chị, thầy, cô, bác sĩ, ts., ths., pgs. ts., pgs.ts., gs.ts., gs. ts., bs., ks., bs.cki., bs.ckii., thạc sĩ, tiến sĩ, kỹ sư',
)

export const QUANTIFIERS: readonly string[] = list(
  'các, những, mỗi, từng, toàn thể, tất cả, tất cả các, toàn bộ, mọi, một số, số, hai, ba, bốn, năm, sáu',
)

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
  trưởng nhóm, thành viên, chức năng, chuyên ngành, quản lý, sử dụng, cấp, tại, ở, của, nói trên, cùng cấp, được giao nhiệm vụ, có thẩm quyền, ngoài, trong và ngoài, nghiệp vụ, dọc, phía, chủ quản, kinh doanh, vận tải, sản xuất, đăng ký, chưa đạt, có tên, chưa, đủ điều kiện, sự nghiệp, công lập, ngoài công lập, tư nhân, tư thục, dân lập, hành chính, khối, dân cử, được thanh tra, được kiểm tra, bị ảnh hưởng, có đất thu hồi, có đất, có diện tích, đang, nghèo, liên kết, thi công, tư vấn, cung cấp, khai thác, nhà nước, nghiên cứu và phát triển, nghiên cứu khoa học
`)

/** The family names that begin a Vietnamese person's name (of the 54 peoples; most frequent first). */
export const SURNAMES: readonly string[] = list(`
  nguyễn, trần, lê, phạm, hoàng, huỳnh, phan, vũ, võ, đặng, bùi, đỗ, hồ, ngô, dương, lý, đào, đoàn, vương, trịnh, trương, đinh, lâm, phùng, mai, tô, hà, tạ, thái, châu, triệu, lương, cao, chu, la, tống, kiều, quách, lưu, lục, thạch, từ, quan, hứa, nông, vi, ma, mã, vàng, giàng, sùng, lò, lường, cầm, quàng, tòng, hạng, thào, sầm, bế, đàm, đồng, đới, khổng, nghiêm, doãn, diệp, tăng, trà, văn, thân, phương, ông, âu, bạch, bành, chế, chung, cung, cù, giang, giáp, hàn, hầu, hoa, khương, khuất, kim, liễu, lại, lỗ, mạc, mạnh, nhâm, ninh, phó, phí, sơn, tiêu, tôn, tôn nữ, trang, trầm, tưởng, ung, viên, xa, y, a, ksor, rơ, rmah, siu, nay, đinh văn, kpă, hlong, vừ, lầu, mùa, thò, tráng, lù, lèng, sin, phàn, tẩn, chảo, bàn, đèo, quảng, khoàng, pờ, lỳ, chang, cư, cứ, lê thị, hờ, bàng, lộc, ngọc, âu dương, phong
`)
