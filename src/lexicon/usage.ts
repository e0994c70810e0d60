import { list } from './list.js'

/*
 * How words are used in running text, where lists of names and cues say nothing of it: counted in notices, orders and
 * letters of offices of every level. `#` stands for a number. A copy whose diacritics are gone is read by it.
 */

/** The commonest words, most frequent first. */
export const COMMON_WORDS: readonly string[] = list(`
  các, ngày, và, công, tỉnh, ban, chủ, xã, phòng, báo, sở, năm, thành, của, tháng, huyện, ủy, trước, số, thực, hiện, kết, về, cáo, vụ, tịch, tổ, văn,
  thị, hội, trong, với, thông, hợp, bộ, học, tư, chức, chính, tại, có, dự, chỉ, cơ, dân, đầu, đồng, lý, giao, khoa, án, để, theo, nhân, phố, đến, định,
  kế, trưởng, cấp, thường, triển, trình, kiểm, quản, đạo, đảng, trực, nhiệm, trường, động, cho, tài, tra, hoạch, đơn, khai, nghị, từ, giải, trên, vị,
  nghệ, việc, luận, vào, địa, đề, phó, hàng, tác, hành, quan, trung, an, thời, kinh, phường, quả, trì, nhà, quyết, phát, ngành, phương, hoàn, lập, nội,
  tế, không, đã, tổng, được, nhận, nhất, tuần, chí, nghiệp, sau, giám, viên, đốc, sơ, họp, ngân, phối, hồ, toàn, quý, thanh, xây, dựng, độ, làm, nam,
  gửi, đoàn, tiến, xong, còn, điểm, thứ, hộ, đối, chi, khi, nước, lưu, chậm, thi, việt, tập, quy, do, chưa, bàn, người, thu, ký, khu, hoạt, bản, thôn,
  giờ, thủ, xuất, hiệu, sinh, điện, đất, tự, truyền, cầu, tiêu, soát, hướng, hóa, liệu, hình, tham, tin, doanh, kỳ, thể, trách, tâm, ý, lượng, cộng,
  kiến, quốc, tiếp, điều, dung, một, bảo, lần, liên, nơi, là, giá, cuộc, qua, hạn, này, nông, gian, chuyên, vốn, yêu, pháp, bệnh, rà, sản, cháy, danh,
  gia, thuộc, chế, hết, dịch, toán, huy, dẫn, trí, lại, đại, môi, đạt, khối, hòa, tình, nguyên, tạo, mục, phân, lực, bố, sách, phục, từng, dụng, a, sát,
  đảm, phạm, trợ, mưu, phải, phí, sơn, hạnh, vận, chuyển, đường, sự, bị, giáo, thống, kiện, tục, dõi, kể, năng, độc, chất, nghe, vực, hằng, cao, chương,
  nghĩa, thương, như, tuyến, đô, xử, ty, nhập, chữa, cuối, ra, phúc, thẩm, lịch, đài, mỗi, tỷ, mặt, đánh, hỗ, hà, vi, vướng, phụ, kịp, phủ, lãnh, cùng,
  trương, đôn, kê, đủ, nghiêm, đẩy, môn, khó, xét, đông, sáng, lao, quân, trọng, dục, đào, quá, chuẩn, tăng, tuyên, sử, mắc, đợt, đó, bổ, bằng, phần,
  nguồn, khăn, minh, quyền, lệ, thầu, phiên, chánh, giang, đây, bình, khoản, diện, ứng, ít, luật, cách, đai, cứu, trị, mạnh, nộp, thiểu, tuy, riêng, cải,
  tích, ở, đi, những, sung, đoạn, chịu, tính, tướng, giảm, biểu, giấy, mới, nghiệm, du, tốt, thư, đúng, cá, cán, chiều, thiết, vấn, xác, biến, thảo, cục,
  vùng, tử, tiên, bí, cần, xe, đăng, máy, duyệt, kỹ, vệ, chống, diễn, thiện, tái, hải, khẩn, đội, ngoài, thao
`)

/** The commonest neighbours. */
export const COMMON_PAIRS: readonly string[] = list(`
  ngày #, báo cáo, năm #, chủ tịch, thực hiện, tháng #, tổ chức, trước ngày, văn phòng, thành phố, quản lý, # tháng, kế hoạch, công nghệ, đơn vị, thị xã,
  đầu tư, kết luận, công tác, học và, dự án, và công, # năm, chỉ đạo, thông báo, kiểm tra, số #, chủ trì, triển khai, xã hội, ủy ban, kết quả, trước #,
  phối hợp, hợp với, nhiệm vụ, đồng chí, xây dựng, các huyện, hoàn thành, nhân dân, # ngày, cơ quan, tài chính, hồ sơ, cơ sở, đảng ủy, các sở, công an,
  việt nam, giải ngân, thường trực, tổng hợp, từ ngày, # giờ, giám đốc, phó chủ, luận của, ban nhân, tiến độ, các cơ, tỉnh ủy, địa phương, nội dung,
  đề nghị, địa bàn, quy định, kinh tế, ban chỉ, yêu cầu, rà soát, hành chính, phát triển, cuộc họp, thời gian, # của, nơi nhận, ban thường, khai thực,
  môi trường, hướng dẫn, hoạt động, các xã, đến hết, đối với, tham mưu, trưởng ban, trên địa, chỉ huy, thông tin, nhà nước, sau khi, hội nghị, theo dõi,
  nội vụ, trung tâm, xong trước, chậm nhất, # và, ý kiến, một số, của các, tập trung, trong tháng, văn hóa, đô thị, kể từ, chương trình, công ty, # đến,
  hàng tuần, cộng hòa, hòa xã, hội chủ, chủ nghĩa, độc lập, tự do, hạnh phúc, khi nghe, đến ngày, phục vụ, đánh giá, nghĩa việt, bố trí, nhất #,
  giải quyết, trách nhiệm, phương án, hỗ trợ, chính phủ, lãnh đạo, giao thông, khu vực, đôn đốc, giao ban, với các, các đơn, bảo đảm, sản xuất,
  các phòng, phòng tài, đạt #, hết ngày, giám sát, làm việc, kịp thời, giáo dục, doanh nghiệp, kinh doanh, quốc gia, thành viên, xử lý, # lần, tổ công,
  lao động, nông nghiệp, về phòng, tình hình, quyết định, báo này, cho các, chánh văn, khó khăn, kinh phí, chuyên môn, và các, tại cuộc, đào tạo,
  sử dụng, ban quản, ban hành, hàng tháng, vướng mắc, các dự, sở tài, nghiệp và, chữa cháy, dục và, và đào, cầu các, trong quý, danh sách, điều kiện,
  bổ sung, # hàng, thủ tục, thủ tướng, đạo các, và môi, ít nhất, chức năng, an toàn, an tỉnh, chịu trách, như sau, theo quy, tại các, du lịch, chuẩn bị,
  vào ngày, cáo kết, tỷ lệ, hoạch vốn, các nội, việc thực, hội đồng, và #, trưởng các, giờ ngày, phòng kinh, phòng quản, tướng chính, tài nguyên,
  và truyền, đề xuất, điện tử, vi phạm, bí thư, cá nhân, trong đó, nguyên nhân, cán bộ, văn bản, chủ đầu, nhất ngày, chất lượng, các tổ, liên quan,
  trong thời, ngày làm, vận động, dữ liệu, công trình, thanh tra, lực lượng, tuyên truyền, thể thao, thao và, trong #, trực tuyến, đầu năm, thành trong,
  trường hợp, cuối năm, thống nhất, tháng cuối, mặt bằng, không để, với sở, việc kể, học sinh, về công, sở nông, với công, kỹ thuật, công thương,
  đại biểu, so với, thành trước, tiếp nhận, trực thuộc, dân tỉnh, năm học, truyền hình, xem xét, pháp luật, để các, của đồng, sáng thứ, đã ký, còn #,
  đất đai, nghị quyết, của ban, chế độ, các thôn, viên ban, cáo và, nhiệm trước, thời hạn, đây là, phụ trách, về việc, huy quân, quân sự, thành lập,
  đăng ký, xong trong, bộ chỉ, sở nội, nghiêm túc, chỉ thị, tuy nhiên, lập danh, định kỳ, học #, # hằng, báo để, tại hội, tháng đầu, phòng nội, còn lại,
  thứ #, thi công, thứ năm, giao phòng, người dân, phiên họp, vào các, huyện ủy, giai đoạn, phát thanh, hình tỉnh, trực tiếp, bàn tỉnh, ngày ký, sở giáo,
  kiện toàn, công dân, thường xuyên, giờ #, cáo chủ, trên đây, là kết, giao sở, đầu mối, chủ động, trì cuộc, đại diện, truyền thông, luận như,
  hoàn thiện, định số, kiểm soát, trung ương, công khai, kỳ #, các ban, ưu tiên, để tổng, chí phó, quyết toán, duy trì, trực tỉnh, đài phát, cộng đồng,
  hạn #, ký thông, phân công, thẩm định, đẩy mạnh, cấp xã, # xã, cụ thể, công chức, đợt #, hằng tuần, kế toán, hàng ngày, cho đến, công đoàn, vào thứ,
  khi có, ngân sách, các đại, tình trạng, công bố, án đầu, chưa có, đốc các, thống kê, hằng tháng, phó bí, # huyện, các cấp, ngày kể, đến #, nghiệm thu,
  cáo tiến, thứ sáu, phòng văn, tiếp tục, đoạn #, nghị ủy, gửi về, các trường, thứ hai, và ý, kích hoạt, truyền thanh, các thành, phê duyệt, các hộ,
  trong ngày, tỉnh kết, chủ trương, của sở, đoàn thể, vệ sinh, họp có, thông vận, kiến của, dự thảo, danh mục, hạn chế, số liệu, đến năm, kiến nghị,
  quả thực, hiện thông, # để, sơ kết, tại nhà, thứ bảy, có #, # theo, năm hàng, đã được, cơ bản, từ #, thanh toán, kéo dài, tại phiên, khối lượng,
  lập phương, người đứng, cáo ban, về ban, xảy ra, dự họp, dịch vụ, trong vòng, vòng #, hệ thống, tính đến, các ngày, của chủ, án cấp,
  trên #, chiều ngày, dân cư, biện pháp, ty điện, điện lực, dự phòng, căn cứ, đã chủ, tham dự, vận tải, nghe báo, gian qua, thị số, của thủ, cùng kỳ,
  diễn biến, đặc biệt, mỗi tuần, phấn đấu, chức hội, # đã, cho người, cho #, # trường, khắc phục, các chủ, nhân chủ, gian tới, lệ giải, chi trả,
  qua phòng, vào chiều, chiều thứ, đốc việc, chức thực, chấp hành, độ báo, hiện nghiêm, các nhiệm, đứng đầu, với ban, thanh và, các điểm, tỉnh và,
  dự toán, gửi báo, # tại, lúc #, cùng với, bảo vệ, trình chủ, # tổ, vị biết, giá chung, nhất là, gửi sở, về sở, trọng tâm, hợp báo, hiện công,
  các ngành, thực tế, hành trước, phát sinh, giao văn, trì hội, nghe phòng, đưa vào, tồn tại, dứt điểm, hình thức, gian thực, điều chuyển, thảo luận,
  đã có, mỗi quý, hợp kết, mỗi tháng, nam tỉnh, đoàn viên, cuối quý, dân cộng, hội trường, theo kế, # điểm, chuyên mục, qua văn, tỉnh trong, xử phạt,
  tỉnh theo, phó chánh, trước chủ, các khoản, trên hệ, vào #, tối thiểu, thiểu #, quả về, chủ yếu, tuyệt đối, đối không, # tuần, nghe các, thông tư,
  và thứ, hằng ngày, gửi phòng, trong tuần, dung sau
`)
