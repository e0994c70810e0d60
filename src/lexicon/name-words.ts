import { list, setOf } from './list.js'

/*
 * Words at which names end or go on, beside the nouns, the heads and the verbs.
 */

const CLAUSE_OPENERS =
  'và, theo, khi, căn, trước, sau, trong, từ, để, về, cho, nhằm, do, vì, bằng, qua, thì, mà, nếu'

/** Words that begin a part of the sentence of its own: what narrows a set ends before them. */
export const OBJECT_STOPS = setOf(CLAUSE_OPENERS)

/** Words that begin an adverbial or say how things are: no name runs over them. */
export const NAME_STOPS = setOf(`
  ${CLAUSE_OPENERS}, tại, vào, ra, lên, xuống, sang, đến, với, có, được, bị, là, như, cùng, của, ở, trên, dưới, này, đó, hàng, hằng, mỗi, đầu, cuối, giữa,
  sáng, chiều, tối, sẽ, đã, đang, thứ, ngày, tháng, quý, năm, tuần, giờ, lúc, ngay, đều, cũng, nhờ, hoặc
`)

/** Before a place that a body is of: `Công an của huyện`. */
export const AREA_OPENERS = setOf('của, thuộc, tại, ở')

/** Which place is meant, told by what is there: `UBND phường nơi cư trú`. */
export const WHERE = list(
  'cư trú, thường trú, tạm trú, sinh sống, công tác, xảy ra, có đất, có dự án, có công trình',
)

/** Words behind which a level is where something is done: `Tổ công tác kiểm tra tại các xã`, `… được phân công phụ trách xã`. */
export const PLACE_OPENERS = setOf('được, tại, ở, trong, trên, đến, từ, trước, sau, từng, mỗi, toàn')

/** Heads whose names say what they do, often in several halves: `Công ty Tư vấn, Xây dựng và Thương mại Hoa Sen`. */
export const MANIFOLD_HEADS = setOf(
  'công, tổng, tập, hợp, htx, viện, trung, cục, vụ, ban, hội, hiệp, xí, quỹ, chi, phân, nhà, liên',
)

/** First words of places that lend themselves to the name behind a comma: `Khu kinh tế, công nghiệp tỉnh`. */
export const LENDING_PLACES = setOf('khu, cụm, rừng')

/** Qualifiers that also name what is done (`các cơ quan quản lý …`): they narrow a set only before a noun. */
export const OBJECT_NEEDED = setOf(
  'quản lý, sử dụng, đăng ký, khai thác, cung cấp, kinh doanh, tham gia, tại, ở, trong, của, chưa, đang',
)

/** What begins a clause that tells which of a set: `các đơn vị có tỷ lệ dưới 30%`, `các xã chưa hoàn thành`. */
export const RESTRICTIONS = setOf('có, chưa, còn, chậm, được')

/** What a duty begins with, behind such a clause. */
export const DUTIES = list('phải, cần, có trách nhiệm, chịu trách nhiệm, khẩn trương, tiếp tục, nghiêm túc')

/** What a remark in brackets says that a body is: `Sở Xây dựng (Cơ quan thường trực về phòng, chống thiên tai)`. */
export const REMARK_ROLES = list(
  'cơ quan thường trực, cơ quan đầu mối, đơn vị đầu mối, cơ quan chủ quản, cơ quan tham mưu, thường trực',
)

/** How somebody came to have charge of a place. */
export const CHARGES = list('được phân công phụ trách, được giao phụ trách')

/** Bodies whose people call them by their head alone, and whose fields are all known. */
export const OWN_OFFICES = setOf('Sở, Bộ, Cục, Tổng cục')

/** Of any body of its own, not only of another office: `Đảng ủy Công ty Điện lực`, `Chi bộ Trường THCS Nguyễn Du`. */
export const COMMITTEES = setOf(`
  Đảng ủy, Đảng bộ, Chi bộ, Công đoàn, Đoàn Thanh niên, Ban Thường vụ Đảng ủy, Ban Chấp hành Đảng bộ, Hội đồng quản trị, Hội đồng thành viên, Ban Giám đốc
`)

/** The last words of heads that a field or a theme may follow in small letters: `phòng`, `trung tâm`, `ban chỉ đạo`. */
export const HEAD_ENDS = setOf(`
  phối, trực, phòng, sở, bộ, ban, khoa, cục, vụ, tâm, đội, tổ, đồng, đạo, huy, án, lý, tác, việc, bql, qlda, bcđ, bch, p, tt
`)

/** The levels of the places of each tier; a `thành phố` is a district's or a province's. */
export const LEVELS_OF = {
  hamlet: list('thôn, bản, tổ dân phố'),
  commune: list('xã, phường, thị trấn, đặc khu'),
  district: list('huyện, quận, thị xã'),
  province: list('tỉnh'),
} as const
