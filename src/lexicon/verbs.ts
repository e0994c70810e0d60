import { list } from './list.js'

/**
 * What offices are told to do. A clause that begins with one of these, or a doer followed by one, is an order; the name
 * of a doer ends before it. Compounds (`tổ chức thực hiện`) need no entry of their own.
 */
export const VERBS: readonly string[] = list(`
  ban hành, góp ý, chấm, chấm điểm, tổng duyệt, mở lớp, truy cứu, cài đặt, nhập liệu, đối soát, làm sạch, cấu trúc lại, tích hợp, đồng bộ hóa, cắt cử, giữ gìn, cải tiến, định hướng, lên lịch, lên danh sách, sao lục, mở đợt, mở chuyên trang, buộc, hoãn, tăng, đấu tranh, triệt phá, kiểm đếm, căn chỉnh, chi, chia, bàn, bàn giao, bám sát, bảo đảm, bảo quản, bảo vệ, báo cáo, báo tin, biên soạn, biên tập, biểu dương, bố trí, bổ sung, bổ nhiệm,
  bồi dưỡng, bồi thường, bóc tách, cam kết, cảnh báo, cải cách, cải tạo, cải thiện, can thiệp, cân đối, cập nhật, cắm mốc, căng dây,
  cắt giảm, chấm dứt, chấn chỉnh, chấp hành, chi trả, chia sẻ, chỉ đạo, chỉ định, chỉnh lý, chỉnh sửa, chỉnh trang, chịu trách nhiệm, chọn,
  cho ý kiến, chủ trì, chuẩn bị, chuẩn hóa, chuyển, chuyển đổi, chuyển giao, chứng thực, chăm lo, chăm sóc, chốt, chống, công bố, công khai,
  công nhận, củng cố, cung cấp, cung cấp thông tin, cung ứng, cử, cưỡng chế, dự báo, dự kiến, dự thảo, dừng, duy trì, duy tu, duyệt, dọn, điều chỉnh, điều động, điều tra,
  điều tiết, điều hành, đánh giá, đào tạo, đảm bảo, đảm nhận, đăng, đăng ký, đăng tải, đẩy mạnh, đẩy nhanh, đề ra, đề xuất, đề nghị, đeo, đối chiếu, đối thoại,
  đôn đốc, đổi mới, đóng, đón, đo đạc, đầu tư, đấu nối, đấu thầu, đấu mối, đưa, đưa tin, gắn, gia cố, gia hạn, giải ngân, giải phóng mặt bằng, giải quyết, giải tỏa, giải trình, giám sát,
  giao ban, giao dịch, giảm, giới thiệu, giúp, gửi, gia công, gặp mặt, giữ, ghi, ghi hình, hiến, hoàn chỉnh, hoàn tất, hoàn thành, hoàn thiện, hoàn trả, hỗ trợ, họp,
  họp bàn, huy động, hướng dẫn, hạn chế, hủy, hợp đồng, kê khai, kết nối, kết thúc, khảo sát, khai thác, khai trương, khắc phục, khen thưởng, khơi thông,
  khởi công, khoanh vùng, khóa, khuyến khích, kiểm điểm, kiểm đếm, kiểm kê, kiểm soát, kiểm tra, kiện toàn, kiến nghị, ký, ký kết, lãnh đạo, làm, làm rõ,
  làm việc, lắp đặt, lập, lập hồ sơ, lấy ý kiến, lấy mẫu, liên hệ, lồng ghép, lựa chọn, lưu trữ, lưu ý, mời, mở, mở rộng, mua, mua sắm, nắm, nắm bắt, nắm chắc, nâng cao, nâng cấp,
  nêu, nêu cao, nghiên cứu, nghiệm thu, nhân rộng, nhập, nhắc nhở, niêm yết, nộp, nạo vét, ngăn chặn, nhận, nhận diện, ổn định, phát, phát động, phát hiện, phát hành,
  phát huy, phát sóng, phát triển, phân bổ, phân công, phân cấp, phân loại, phân luồng, phân tích, phân định, phấn đấu, phê duyệt, phối hợp, phối kết hợp, phổ biến, phòng chống, phòng, phong tỏa, phục hồi, phục vụ,
  phụ trách, phun, quan tâm, quan trắc, quán triệt, quản lý, quyết định, quyết toán, quy hoạch, quy hoạch xây dựng, quy định, quy tập, rà soát, rà duyệt, ra quân, ra thông báo, rút kinh nghiệm, rút ngắn, sắp xếp, sẵn sàng, sàng lọc, sao gửi, sao lưu,
  sơ kết, sơ tán, số hóa, soạn thảo, sử dụng, sửa chữa, sửa đổi, suy nghĩ, tăng cường, tái định cư, tạm dừng, tạo, tạo điều kiện, tập hợp, tập huấn, tập kết, tập trung, tham gia, tham mưu, thanh tra, thanh toán,
  thành lập, tháo dỡ, tháo gỡ, thay đổi, thay thế, thăm, thẩm định, thẩm tra, theo dõi, thể hiện, thi công, thí điểm, thiết kế, thiết lập, thông báo, thông qua, thông tin, thống kê,
  thống nhất, thu, thu gom, thu hồi, thu hút, thu nộp, thu thập, thuê, thúc đẩy, thường trực, thực hành, thực hiện, tiếp cận, tiếp công dân, tiếp nhận, tiếp thu, tiêm, tiến hành, tiêu hủy, tìm kiếm, tính toán, tổ chức, tổng dọn, tổng hợp,
  tổng kết, tổng vệ sinh, trả kết quả, trả lời, trang bị, trao, trao đổi, triển khai, trích xuất, trích, trình, trồng, trực, trực tiếp, trưng bày, truy quét, truy thu, truy vết, truyền thông, tự kiểm tra, tuần tra, tuyên dương, tuyên truyền, tuyển dụng, tuyển chọn,
  tham dự, tham vấn, tra soát, tự chấm điểm, tự rà soát, tự đánh giá, ủng hộ, ưu tiên, ứng dụng, ứng trực, ứng cứu, vận động, vận hành, vệ sinh, viết, xác định, xác minh, xác nhận, xây dựng, xem xét, xét, xét duyệt, xét nghiệm, xét xử, xin ý kiến,
  xóa, xử lý, xử phạt, xuất, xuất bản, xếp loại, yêu cầu, áp vào, áp dụng, động viên, đình chỉ, đảm trách, hợp tác, kêu gọi, khoán, khôi phục, kết hợp, không để, không được, không, chấp nhận, vào cuộc, cho phép, cho, làm đầu mối, làm thủ tục, ghi nhận, hình thành, tìm hiểu, nhanh chóng, chỉ huy, dán, gỡ, in, in ấn, kẻ, quay, chụp, tắt, bật, treo, trả, điền, đổ, đọc, nói, đi, đến, về đích, tới, tự nguyện, vẽ, cấp, cấp phát, cấp giấy, xuống, dành, lập danh sách, nghiêm cấm, cấm, chặn, chuyên trách, chạy, coi, dạy, dự, diễn tập, gọi, hoãn, học, học tập, khám, khai báo, luân chuyển, lên phương án, lên kế hoạch, mang, nhân, nuôi, quy tụ, quét, ra, rải, sản xuất, san lấp, soát, so sánh, tắm, thả, thử, tính, trám, trông, tưới, tỉa, vá, vay, xếp,
  bao phủ, bảo dưỡng, bảo trì, bảo hành, bắt giữ, bình bầu, bình xét, bình ổn, bơm, bù đắp, canh gác, cảnh giác, gieo, gieo trồng, gieo cấy, cắm, cắt, che chắn, chằng chống, chấm công, chấm thi, chi viện, chiêu sinh, chiếu sáng,
  cho mượn, cứu chữa, cứu hộ, cứu trợ, dẫn dắt, dâng hương, dọn dẹp, dọn vệ sinh, dò tìm, dựng, di dời, diệt, dập dịch, dập lửa, dỡ bỏ, dự trù, dự phòng, đàm phán, đào, đắp, đặt, đặt mua, đăng cai, đề cao, đền bù, điểm danh,
  điều phối, điều trị, đính chính, định giá, đo, đón tiếp, đón nhận, đối phó, đồng hành, đốt, đưa đón, gặp gỡ, gắn kết, ghép, giải cứu, giao nhận, giáo dục, giữ nguyên, góp, góp vốn, hiệp thương, hoạch định, hòa giải, hoàn lại,
  hoàn ứng, hối thúc, hưởng ứng, kê, kết nạp, khám bệnh, khánh thành, khâu nối, khử khuẩn, khử trùng, khuyến cáo, kích hoạt, kiểm thử, kiểm định, kiềm chế, lát, làm mới, lên kịch bản, liên kết, liên lạc, loại bỏ, luân phiên, lưu giữ,
  lắng nghe, lo, lọc, lắp, lồng, lợp, mít tinh, mời gọi, mở cửa, mở thầu, nạp, ngừng, ngưng, nghiêm trị, ngăn ngừa, nối, nới, nuôi dưỡng, ôn tập, ôn luyện, phát quang, phê bình, phản ánh, phản biện, phản hồi, phá dỡ, phân giao,
  phân kỳ, phân phối, phòng trừ, phụ đạo, phủ sóng, quảng bá, quyên góp, rào chắn, rút, san gạt, sao kê, sinh hoạt, soạn, sửa, sưu tầm, tái chế, tái lập, tạm ứng, tạm giữ, tập dượt, tập luyện, thắp hương, thảo luận, thăm hỏi,
  thăm viếng, thi tuyển, thông tuyến, thông xe, thỏa thuận, thu hoạch, thu mua, thuyết minh, thuyết trình, thưởng, tiết kiệm, tiếp đón, tiếp xúc, tiếp tế, tiễn, tinh giản, tôn tạo, tôn vinh, trang trí, trang hoàng, tranh thủ,
  trả lại, trả lương, trấn áp, tri ân, triệu tập, trích lập, trình chiếu, trình diễn, trợ giúp, truy cập, truy bắt, truyền tải, truyền dạy, tu bổ, tu sửa, tuyển, tuyển sinh, tuyên thệ, từ chối, tước, ủy quyền, ươm, vào sổ, vớt,
  xả lũ, xây, xin, bám, bám địa bàn, neo đậu, cơ cấu, cơ cấu lại, hội chẩn, bình bệnh án, phẫu thuật, chẩn đoán, tiêm chủng, cách ly, xuống giống, bốc thăm, đăng cai, tiếp thị, bán, bán đấu giá, lai tạo, thả giống, đánh bắt, phát quà, tặng, tặng quà, cấp thẻ, thu thuế, thu phí, thu nợ, cưỡng chế thuế, quyết toán thuế, xác nhận, làm thẻ, mở sổ, ghi sổ, tiêu nước, tiêu úng, tiêu thoát, kết nạp, cho vay, cho thuê, tư vấn, gặp, dàn dựng, cấp cứu, xóa bỏ, xúc tiến, xuất cấp, xuất kho, xuất quân, yểm trợ, hội ý, hạch toán, khấu trừ, ký hợp đồng, kiểm sát, khởi tố, truy tố, bắt, đảm đương, đúc rút, đúc kết, khép kín, bịt, bóc, lên dự toán, làm tốt,
  gia tăng, giãn, hiệu chỉnh, thuyết phục, tạo lập, tạo nguồn, tham khảo, tiếp sức, tiếp quản, tổng rà soát, tổng kiểm tra, tìm, tìm nguồn, xác lập, xác thực, xử trí, sơ chế, nhập kho, kết xuất, truy xuất, nối thông, liên thông,
  đồng bộ, đóng góp, đóng cửa, đóng điện, khởi động, nâng, nạo, tháo
`)

/** What bodies are set up to do: verbs that may stand in the small letters of a name (`Trung tâm Hỗ trợ phát triển …`). */
export const TRADES: readonly string[] = list(`
  phát triển, khai thác, đào tạo, quản lý, đầu tư, bảo vệ, xây dựng, nghiên cứu, ứng dụng, giới thiệu, phục vụ, chăm sóc, bồi dưỡng, tư vấn, sản xuất, cung ứng, cung cấp, vận hành, sửa chữa, duy tu, giáo dục, điều hành, thu hút, kiểm soát, xử lý, phòng chống, phòng, chống, thực hiện, triển khai, giải phóng mặt bằng, cải cách, chuyển đổi, vận động, ủng hộ, giúp đỡ, bồi thường, sắp xếp, đổi mới, thu hồi, giải quyết, thẩm định, xét, tìm kiếm
`)

/** Manners that stand before the verb and belong to the order. */
export const ADVERBS: readonly string[] = list(`
  chủ động, khẩn trương, tích cực, tiếp tục, thường xuyên, kịp thời, nghiêm túc, chặt chẽ, cương quyết, kiên quyết, quyết liệt, sớm, ngay,
  trực tiếp, đồng thời, đồng loạt, tăng tốc, nhanh chóng, chậm nhất, trước mắt, nghiêm, cần, cùng, liên tục, tự, định kỳ, hằng ngày, rà soát,
  tiến hành, hết sức, tuyệt đối, cụ thể, tối thiểu, đột xuất, gấp rút, triệt để, song song, lập tức, cố gắng, quyết tâm, nỗ lực, gương mẫu, thực sự, mạnh dạn, căn cứ, chỉ, luôn, tận dụng, thật sự, tuần tự, vừa
`)

/** What makes a duty of a sentence: `X phải …`, `X có trách nhiệm …`. */
export const MODALS: readonly string[] = list(`
  phải, cần, cần phải, có trách nhiệm, chịu trách nhiệm, có nhiệm vụ, được giao, được phân công, là đầu mối, làm đầu mối, là cơ quan đầu mối, là đơn vị đầu mối,
  đóng vai trò, giữ vai trò, có kế hoạch, có văn bản, có phương án, có giải pháp, có biện pháp, không được, không để, bắt buộc, có ý kiến, có ít nhất, có tối thiểu, có báo cáo, tự chịu trách nhiệm, chịu sự, nhất thiết phải, buộc phải
`)

/** Heads of noun phrases that begin a list entry or a remark, not an order (`Tiến độ thực hiện dự án;`). */
export const NOUN_STARTS: readonly string[] = list(`
  tiến độ, tình hình, kết quả, những, một số, việc, sự, về, vướng mắc, khó khăn, nguyên nhân, tồn tại, hạn chế, công tác, nội dung, mục tiêu, chỉ tiêu, tỷ lệ,
  số lượng, số liệu, danh sách, kinh phí, nguồn vốn, nguồn kinh phí, địa điểm, thời gian, thành phần, thời điểm, chi tiết, hồ sơ, ý kiến, tờ trình, đề án, dự án, kế hoạch, chương trình, nghị quyết, quyết định số, thông báo này, kết luận này,
  mặt bằng, phương án, quy mô, hình thức, giải pháp, nhiệm vụ, bên cạnh, nhìn chung, tuy nhiên, tuy vậy, ngoài ra, mặc dù, nhờ đó, qua đó, do đó, vì vậy, bình quân, tổng, tổng số, tổng kế hoạch, đến nay, hiện nay, hiện, thời gian qua, vừa qua, trong thời gian qua, trong những năm qua, năm qua, toàn, cả, có, còn, chưa, đã, đang, là
`)

/** Marks of the past and of judgement: a sentence that has one after its subject tells, it does not order. */
export const ASSESSMENT_MARKS: readonly string[] = list(`
  đã, chưa, còn, vẫn, vẫn còn, đang, từng, mới, cơ bản, có sự, có nhiều, có chuyển biến, có một số, bước đầu, đạt, đạt được, chiếm, tăng, giảm, gồm, bao gồm, có ý nghĩa, có vai trò, có những, là, rất, khá, tương đối, được, bị, không, thiếu, chậm, nhận thấy, cho rằng, cho biết, cho thấy, xác định các, nhận thức, đều, luôn luôn, ghi nhận, có
`)

/** Words that begin a sentence which praises, blames, gives reasons or tells what was decided. */
export const ASSESSMENT_STARTS: readonly string[] = list(`
  kính mời, trân trọng kính mời, xin kính mời, trân trọng cảm ơn, chân thành cảm ơn, xin cảm ơn, cảm ơn, cám ơn, chúc mừng, nhiệt liệt chúc mừng, ghi nhận, không đồng ý, chưa đồng ý, không thống nhất, biểu dương, đánh giá cao, hoan nghênh, cơ bản thống nhất, cơ bản đồng ý, thống nhất, thống nhất với, thống nhất chủ trương, thống nhất nội dung, thống nhất theo, thống nhất đề xuất, thống nhất cho, đồng ý, đồng ý với, đồng ý chủ trương, nhất trí, nhất trí với, hội nghị thống nhất, lý do, dự báo thời gian tới, dự báo trong thời gian tới, dự báo những ngày tới, theo dự báo, điển hình là, điển hình như, tuy nhiên, bên cạnh đó, bên cạnh những, nhìn chung, nguyên nhân, mặc dù, thời gian qua, trong thời gian qua, vừa qua, trong những năm qua, qua báo cáo, qua kiểm tra, nhờ đó, kết quả, hiện nay, đến nay, tính đến, ngay từ đầu năm, đạt được kết quả, trong năm qua, những năm qua, thực tế, trong đó, theo báo cáo, bình quân, tổng số, quá thời gian trên, quá thời hạn, sau thời gian, xem như, coi như, đối với dự án được, cuộc họp, hội nghị
`)
