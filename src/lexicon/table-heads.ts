import { list } from './list.js'

/** What a column of a table of tasks holds. */
export type Column =
  | 'ordinal'
  | 'task'
  | 'lead'
  | 'support'
  | 'deadline'
  | 'reportTo'
  /** The day of the document that gave the order: no deadline, but what its terms run from. */
  | 'orderDay'
  /** The document that gave the order: its number, its day, who signed it. */
  | 'orderSource'
  /** What was done so far, what comes of it, remarks, money: nothing of who, what or when. */
  | 'result'
  | 'status'
  | 'product'
  | 'note'

/** Words by which the head of a column is known. */
export interface HeadWords {
  readonly column: Column
  /** What the head begins with; in Vietnamese the noun that says what it is. */
  readonly opens: readonly string[]
  /** One of these stands in it too. */
  readonly holds?: readonly string[]
  /** None of these stands in it. */
  readonly lacks?: readonly string[]
  /** Of two columns that claim the same, the one of the lower rank has it. */
  readonly rank: number
}

const BODIES = list(`
  đơn vị, cơ quan, các cơ quan, các đơn vị, người, bộ phận, cá nhân, cán bộ, phòng, phòng ban, ban, sở, sở ngành, các sở, ngành, bộ, tổ, tổ chức, đồng chí,
  địa phương, lực lượng, tên đơn vị, tên cơ quan, chuyên viên, lãnh đạo, đ c, nơi, các sở ngành, thành viên, họ và tên người, tên người
`)
const LEADS = list(`
  chủ trì, chủ công, thực hiện, phụ trách, phân công, chịu trách nhiệm, đầu mối, được giao, tham mưu, xử lý, chủ động, soạn thảo, giải quyết, nhận nhiệm vụ
`)
const HELPS = list('phối hợp, phối thuộc, cùng thực hiện, tham gia, hỗ trợ')
const OVERSEES = list('theo dõi, đôn đốc, giám sát, kiểm tra, thẩm định, chỉ đạo, giúp việc')
const ORDERS = list(`
  chỉ đạo, giao, giao việc, giao nhiệm vụ, ban hành, văn bản, ký, công văn, kết luận, thông báo, họp, đến, nhận
`)
const TIMES = list('thời gian, thời điểm, tg, ngày, ngày tháng, ngày tháng năm')

/** Tried in order: the first that fits says what the column holds. */
export const HEADS: readonly HeadWords[] = [
  { column: 'ordinal', opens: list('stt, tt, số tt, s tt, số thứ tự, thứ tự'), rank: 0 },
  {
    column: 'note',
    opens: list(`
      ghi chú, lưu ý, chú thích, kinh phí, nguồn kinh phí, nguồn vốn, nguồn lực, dự toán, khó khăn, vướng mắc, tồn tại, kiến nghị, nguyên nhân, lý do, giải trình,
      số lượng, đơn vị tính, đvt, người ký, địa điểm, điện thoại, số điện thoại, điểm, bắt đầu, thời gian bắt đầu, ngày bắt đầu, từ ngày, cấp phê duyệt, cấp ban hành,
      cơ quan ban hành, cơ quan phê duyệt, thẩm quyền
    `),
    rank: 0,
  },
  {
    column: 'status',
    opens: list(
      'tình trạng, trạng thái, tình hình, mức độ, đánh giá, tỷ lệ, đã hoàn thành, chưa hoàn thành, đã thực hiện, quá hạn',
    ),
    rank: 0,
  },
  { column: 'result', opens: list('kết quả'), rank: 0 },
  {
    column: 'task',
    opens: list(`
      nội dung, các nội dung, nhiệm vụ, các nhiệm vụ, tên nhiệm vụ, công việc, các công việc, tên công việc, nội dung công việc, việc, đầu việc, hạng mục, ý kiến chỉ đạo, yêu cầu,
      nhiệm vụ giải pháp, tên nội dung, hoạt động, các hoạt động, tên hoạt động, phần việc
    `),
    lacks: list('kết quả thực hiện, tình hình thực hiện'),
    rank: 0,
  },
  { column: 'orderDay', opens: list('ngày, ngày tháng, ngày tháng năm'), holds: ORDERS, rank: 0 },
  { column: 'orderDay', opens: TIMES, holds: list('chỉ đạo, giao, giao việc, giao nhiệm vụ'), rank: 0 },
  {
    column: 'orderSource',
    opens: list(`
      nguồn, nguồn chỉ đạo, nguồn giao, văn bản, số văn bản, số ký hiệu, số hiệu, ký hiệu, số công văn, số cv, số kết luận, số thông báo, số và ký hiệu, căn cứ, theo văn bản,
      tên văn bản chỉ đạo, cơ sở, thông báo, kết luận, văn bản chỉ đạo
    `),
    rank: 0,
  },
  {
    column: 'deadline',
    opens: list(
      'thời hạn, hạn, tg hoàn thành, ngày hoàn thành, kết thúc, hoàn thành, thời gian hoàn thành, thời gian kết thúc',
    ),
    rank: 0,
  },
  {
    column: 'deadline',
    opens: list(
      'thời gian, tg, thời điểm, kỳ hạn, mốc thời gian, lộ trình, dự kiến hoàn thành, dự kiến thời gian',
    ),
    rank: 1,
  },
  { column: 'deadline', opens: list('tiến độ, ngày, tần suất, định kỳ, đến ngày, năm thực hiện'), rank: 2 },
  {
    column: 'reportTo',
    opens: list('cấp trình, trình, nơi nhận, nơi gửi, gửi, cấp nhận, báo cáo cho, nơi nhận báo cáo'),
    rank: 0,
  },
  {
    column: 'reportTo',
    opens: BODIES,
    holds: list('nhận báo cáo, nhận sản phẩm, trình, tiếp nhận'),
    rank: 0,
  },
  { column: 'lead', opens: [...BODIES, ...LEADS], holds: list('chủ trì, chủ công'), rank: 0 },
  { column: 'support', opens: [...BODIES, ...HELPS], holds: HELPS, rank: 0 },
  { column: 'lead', opens: BODIES, holds: OVERSEES, lacks: LEADS, rank: 4 },
  { column: 'lead', opens: [...BODIES, ...LEADS, 'trách nhiệm', 'giao', 'giao cho'], holds: LEADS, rank: 1 },
  { column: 'lead', opens: [...BODIES, 'trách nhiệm', 'giao cho', 'giao', 'tổ chức thực hiện'], rank: 2 },
  { column: 'product', opens: list('sản phẩm, đầu ra, hồ sơ'), rank: 0 },
  // What a table is about where nothing else in it says so: `Tên đề án | Cơ quan chủ trì | Thời hạn trình`.
  {
    column: 'task',
    opens: list(
      'tên, danh mục, đề án, giải pháp, biện pháp, chỉ tiêu, mục tiêu, kế hoạch, báo cáo, chuyên đề',
    ),
    rank: 3,
  },
]
