import { list } from './list.js'

/*
 * Words by which a clause is parted and known for what it is, beside the cues and the verbs.
 */

const setOf = (entries: string): ReadonlySet<string> => new Set(list(entries))

/** Adverbials before the doer begin so; a comma, or where a doer or a verb follows, ends them. */
export const ADVERBIAL_OPENERS = setOf(`
  đối với, để, căn cứ, trên cơ sở, theo, khi, sau khi, sau, qua, từ, nhằm, trước, với, trường hợp, quá thời hạn, quá hạn, trong, về, nếu, tại,
  ngoài, bên cạnh, ngay, đồng thời, ngoài ra, riêng, do, vì, đến, kể, nhân, cùng, bằng, đầu, giữa, cuối
`)

/** First words of adverbials that say when or about what a duty falls due, not by what day it is done. */
export const CONDITION_OPENERS = setOf('đối, để, căn, theo, khi, nếu, trường, nhằm, với, qua, do, vì')

/** What only leads on from the sentence before, the longer first. */
export const CONNECTIVES = list(
  'trong thời gian tới, trong thời gian đến, thời gian tới, bên cạnh đó, đồng thời, ngoài ra, trước mắt, theo đó, đặc biệt, cụ thể, riêng, và',
)

/** On what occasion a doer acts: `Tiếp thu ý kiến tại hội nghị, Phòng Nội vụ …`, `Kết thúc đợt cao điểm, Công an huyện …`. */
export const OCCASIONS = setOf(
  'tiếp thu, thực hiện, triển khai, triển khai thực hiện, tổ chức thực hiện, chấp hành, ghi nhận, kết thúc, phát huy, hưởng ứng, rút kinh nghiệm',
)

/** Manners by which a task goes on behind an adverbial without a comma: `Sau đợt cao điểm tiếp tục duy trì …`. */
export const MANNER_OPENERS = setOf('tiếp, khẩn, chủ, tích, tập')

/** What an office's position begins with: `X là cơ quan thường trực, …`. */
export const ROLES = setOf('cơ, đơn, đầu, thường')

/** Before these a capital belongs to the phrase that stands there: `ý kiến của Sở Nội vụ`. */
export const BINDING_PREPOSITIONS = setOf('của, với, tại, giữa, bởi')

/** Whom of a list a remark sets above the others: `Các cấp ủy, trước hết là người đứng đầu …`. */
export const ABOVE_ALL = list('trước hết là, nhất là, đặc biệt là, trọng tâm là')

/** What stands between a subject and its verb: `Sở Y tế theo chức năng, nhiệm vụ khẩn trương …`. */
export const INSERTION_OPENERS = setOf('theo, căn, trong, trên, khi, từ, ngoài, với')

/** Verbs whose object is told in turn: `Vận động các hộ …`. */
export const DIRECTING_VERBS = setOf(
  'chỉ đạo, hướng dẫn, đôn đốc, vận động, kiểm tra, hỗ trợ, giúp, tuyên truyền, huy động, lãnh đạo',
)

/** What in mid-sentence only a subject does: behind a comma such a verb makes the party before it a doer. */
export const SUBJECT_VERBS = setOf('chủ trì, chịu trách, tổng hợp, tham mưu, theo dõi, rà soát, thẩm định')

/** What only people do, by its first two words: things may be `hoàn thành`, `thông xe`, `tổ chức vào tối 21/9`. */
export const PEOPLES_VERBS = setOf(`
  chủ trì, phối hợp, tham mưu, báo cáo, rà soát, đôn đốc, theo dõi, chuẩn bị, phân công, tổng hợp, kiểm tra, hướng dẫn, tuyên truyền, bố trí, huy động,
  vận động, thẩm định, đề xuất, thông báo, cung cấp, chỉ đạo, chịu trách, có trách, khẩn trương, chủ động, tiếp nhận, xử lý, giải quyết, quản lý, giám sát,
  tập huấn, dàn dựng, hỗ trợ, tăng cường, phân phối, đăng tải, biên tập, lập kế
`)

/** What the agent of a work does: `… do UBND các xã thực hiện`, `(Phòng Nội vụ chủ trì)`. */
export const AGENCY_VERBS = setOf(`
  chủ trì, thực hiện, phụ trách, chuẩn bị, đảm nhận, tổ chức, tham mưu, đảm trách, chịu trách nhiệm, tổng hợp, quyết định, đầu mối, thẩm định, lập, xây dựng,
  quản lý, bố trí, chi trả, triển khai, soạn thảo, ban hành
`)

/** What of a task may be left open: `thời gian tổ chức do UBND tỉnh quyết định`. */
export const PARTICULARS = list('thời gian, thời điểm, địa điểm, hình thức')

/** Of how many something is told: `Một số chủ đập …`. */
export const SOME_OF = list(
  'một số, nhiều, không ít, đa số, phần lớn, hầu hết, một vài, vẫn còn một số, còn một số',
)

/** What some are found to be, or to have done. */
export const FINDINGS = setOf('không, chưa, chậm, còn, đã, vẫn')

/** How far a matter has come: `Kinh phí: chưa bố trí`. */
export const STATUS = setOf('còn, chưa, đã, mới, đang')

/** What is refused with `không`, `chưa`. */
export const REFUSABLE = list('xem xét, chấp thuận, nhất trí, thông qua')

/** Words that praise, thank or invite. */
export const PRAISES = setOf(
  'ghi nhận, biểu dương, đánh giá cao, hoan nghênh, kính mời, trân trọng kính mời, xin kính mời, trân trọng cảm ơn, chân thành cảm ơn, xin cảm ơn, cảm ơn, cám ơn, chúc mừng, nhiệt liệt chúc mừng',
)

/** What a thing is said to be: `Phát triển đàn bò là nhiệm vụ quan trọng`. */
export const WORTHS = list(
  'nhiệm vụ, một, yêu cầu, trách nhiệm, căn cứ, cơ sở, tiêu chí, tiêu chuẩn, giải pháp, điều kiện, động lực, khâu, nền tảng, mục tiêu, vấn đề, nội dung, yếu tố, quyền, việc làm, công việc, nguồn, tiền đề, thước đo, bước, dịp, cơ hội, năm, khâu',
)

/** Verbs whose object is said to be something: `Xác định phát triển đàn bò là nhiệm vụ trọng tâm`. */
export const NAMING_VERBS = list(
  'xác định, coi, xem, lấy, chọn, khẳng định, nhận thức, quán triệt, gọi, đưa, cho',
)

/** Words that say how a matter was decided. */
export const DECISIONS = setOf(`
  không đồng ý, chưa đồng ý, không thống nhất, cơ bản thống nhất, cơ bản đồng ý, thống nhất, thống nhất với, thống nhất chủ trương, thống nhất nội dung,
  thống nhất theo, thống nhất đề xuất, thống nhất cho, đồng ý, đồng ý với, đồng ý chủ trương, nhất trí, nhất trí với, hội nghị thống nhất
`)

/** What a receiver does with a file before it comes back: `gửi Sở Xây dựng thẩm định, trình UBND tỉnh`. */
export const REVIEWING_VERBS = setOf(
  'thẩm định, thẩm tra, góp ý, tham gia ý kiến, cho ý kiến, có ý kiến, kiểm tra, rà soát, xác nhận, đối chiếu',
)

/** Units of the calendar. */
export const CALENDAR_UNITS = setOf('ngày, tuần, tháng, quý, năm')

/** Verbs that hand over what they name behind them. */
export const HANDING_VERBS = list('thông tin, thông báo, phản hồi, cung cấp, bàn giao')

/** What is handed over as a report is: `cung cấp danh sách cho …`; of water, money or machines nobody is told. */
export const HANDED = setOf(
  'tình hình, kết quả, danh sách, số liệu, dữ liệu, hồ sơ, tài liệu, báo cáo, chứng từ, biên bản',
)

/** Channels that are nobody: `qua nhóm Zalo`. */
export const CHANNELS = setOf('zalo, facebook, viber, telegram, messenger, email, gmail')

/** What a recipient does with what it gets, by its first two words: `để tổng hợp, báo cáo …`. */
export const FORWARDING_VERBS = setOf('tổng hợp, báo cáo, xem xét, theo dõi, trình cấp, kịp thời, cho ý')

/** Nouns of what acts for nobody: `Các tiêu chí cần ít kinh phí …`. */
export const THINGS = setOf(`
  tiêu chí, chỉ tiêu, hạng mục, vấn đề, dự án, công trình, hồ sơ, nội dung, nhiệm vụ, giải pháp, văn bản, thủ tục, tồn tại, hạn chế,
  nguồn vốn, khoản, tuyến, đoạn, gói thầu, điểm, trường hợp, hoạt động, chương trình, đề án, kế hoạch, biện pháp, ý kiến, công việc,
  loại, bước, mốc, mô hình, lĩnh vực, lớp, đợt, yêu cầu, quy định, phương án, chính sách, sự kiện, mặt hàng, nhóm chỉ tiêu
`)

/** A full stop after one of these belongs to the abbreviation: `TP. Hồ Chí Minh`, `ThS. Nguyễn Văn A`. */
export const ABBREVIATIONS = setOf('tp, tx, tt, p, q, h, ths, ts, pgs, gs, bs, ks, đ, v, vv, kt, tl, tm, gđ')

/** What closing sentences ask is made of these words alone: `nghiêm túc triển khai thực hiện Thông báo này`. */
export const COMPLIANCE_WORDS: ReadonlySet<string> = new Set(
  'căn cứ chức năng nhiệm vụ được giao theo nghiêm túc khẩn trương tích cực chủ động tổ chức phối hợp thực hiện triển khai chấp hành nghiêm tốt có hiệu quả đầy đủ kịp thời đúng các những nội dung nêu tại trong trên thông báo kết luận chỉ thị công điện văn bản công văn này của và biết ý kiến chỉ đạo tinh thần'.split(
    ' ',
  ),
)
