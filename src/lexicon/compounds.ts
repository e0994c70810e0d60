import { list } from './list.js'

/**
 * Words that hold a cue, a verb or a head of a name and are none themselves: the whole word is looked up first, so
 * `quy trình` never reads as `trình`, `giao thông` never as `giao`.
 */
export const COMPOUNDS: readonly string[] = list(`
  quy trình, chương trình, công trình, lộ trình, quá trình, tiến trình, tờ trình, giáo trình, hành trình, trình tự, trình độ, trình trạng, trương trình,
  giao thông, giao dịch, giao lưu, giao tiếp, bản giao, giao đất, giao khoán, giao rừng, giao quyền, giao tự chủ, giao kế hoạch, giao chỉ tiêu, giao dự toán, giao vốn, 
  báo cáo viên, báo cáo tài chính, chế độ báo cáo, công tác báo cáo, mẫu báo cáo, dự thảo báo cáo, hệ thống báo cáo, quy định báo cáo, kỳ báo cáo, đề cương báo cáo,
  hồ sơ đề nghị, văn bản đề nghị, đơn đề nghị, công văn đề nghị, tờ trình đề nghị, theo yêu cầu, theo đề nghị, đáp ứng yêu cầu, đảm bảo yêu cầu, bảo đảm yêu cầu, các yêu cầu, yêu cầu về, yêu cầu của, nhu cầu, đúng yêu cầu, đạt yêu cầu, yêu cầu nhiệm vụ, yêu cầu kỹ thuật, yêu cầu đặt ra, yêu cầu đề ra, phiếu yêu cầu, ngoài yêu cầu,
  thông tin và truyền thông, hệ thống thông tin, công nghệ thông tin, cổng thông tin, thông tin điện tử, an toàn thông tin, an ninh trật tự, trật tự an toàn giao thông,
  di chuyển, vận chuyển, luân chuyển, chuyển biến, chuyển tiếp, dịch chuyển, chuyển nhượng, chuyển dịch, chuyển mục đích, 
  hội nghị, hội thảo, hội họp, hội trường, hội diễn, hội thi, hội đàm, hội chợ, xã hội, kinh tế - xã hội, xã hội hóa, văn hóa - xã hội, chính trị - xã hội, chính trị xã hội, kinh tế xã hội, mạng xã hội, tệ nạn xã hội, an sinh xã hội, trật tự xã hội, nhà ở xã hội, bảo trợ xã hội, 
  bản đồ, bản sao, bản vẽ, bản chính, bản thân, bản sắc, bản quyền, bản tin, bản giấy, bản điện tử, bản cam kết, bản ghi, bản gốc, bản đăng ký, văn bản, cơ bản, địa bàn, kịch bản, tài sản, thư viện, bệnh viện phí,
  tỉnh táo, huyện lộ, tỉnh lộ, khu vực nông thôn, khu vực công cộng, khu vực biên giới, khu công nghiệp, khu kinh tế, khu dân cư, khu đô thị, khu tái định cư, khu du lịch, thôn xóm, nông thôn, thôn quê, làng nghề, làng xóm, làng nghề truyền thống,
  cơ sở dữ liệu, cơ sở hạ tầng, cơ sở vật chất, cơ sở pháp lý, cơ sở sản xuất, dân chủ ở cơ sở, dân chủ cơ sở,
  trường hợp, thị trường, môi trường, hiện trường, công trường, nhà trường, lập trường, quảng trường, trưởng thành, tăng trưởng, phát triển bền vững,
  đội ngũ, đoàn kết, đoàn viên, công đoàn viên, nhóm giải pháp, nhóm nhiệm vụ, nhóm chỉ tiêu, tổ hợp, tổ quốc, báo chí, quảng cáo, tố cáo, khiếu nại, báo hiệu,
  ban đầu, ban đêm, ban ngày, phòng ngừa, phòng cháy chữa cháy, phòng cháy, chữa cháy, phòng thủ, quốc phòng, văn phòng phẩm, phòng dịch, phòng học, phòng họp, phòng vệ, dự phòng, phòng chống tham nhũng,
  đồng bộ, đồng bào, toàn bộ, nội bộ, tiến bộ, sơ bộ, cục bộ, bộ máy, bộ tiêu chí, bộ hồ sơ, bộ thủ tục, đường bộ, đường sắt, bộ đội, bộ mặt, bộ phận dân cư, bộ phận nhân dân, bộ chỉ số, bộ sách, bộ sưu tập,
  sở hữu, sở thích, sở chỉ huy, trụ sở, viện dẫn, viện phí, vụ việc, vụ án, mùa vụ, sự vụ, thời vụ, vụ mùa, vụ xuân, vụ đông, vụ hè thu, vụ đông xuân, dịch vụ, nghĩa vụ,  công vụ, chức vụ, nghiệp vụ, tác vụ, thành vụ,
  thuế thu nhập, thuế đất, thuế phí, đài tưởng niệm, trạm biến áp, trạm bơm, 
  cho vay, cho thuê, cho thấy, cho rằng, cho biết, cho đến, qua đó, thông qua đó, với tinh thần, với phương châm, về việc, về công tác, về tình hình, đến nay, đến hết, tới đây,
  bản kê khai, bản kiểm điểm, bản đánh giá, bản tổng hợp, bản báo cáo, bản nhận xét, bản tường trình, bản giải trình, ngân sách địa phương, ngân sách huyện, ngân sách tỉnh, ngân sách xã, tình hình thực tế tại địa phương, thực tế địa phương, thực tế của địa phương, năng lực, nguồn lực, lực lượng chức năng,
  hình thức sinh hoạt, hình thức đấu giá, hình thức đấu thầu, hình thức kỷ luật, hình thức khen thưởng, buổi sinh hoạt, nước sinh hoạt, rác thải sinh hoạt, chất thải sinh hoạt,
  biên bản, biên bản vi phạm, biên bản làm việc, biên bản họp, kịch bản, thôn bản, quán triệt, địa chính,
  bảo vệ thực vật, công an nhân dân, quân đội nhân dân, đường tỉnh, đường huyện, đường xã, đường thôn, đường liên xã, tiêu chí quốc gia, bộ tiêu chí quốc gia, chuẩn quốc gia, chính quyền điện tử, chính quyền số, phòng thủ khu vực, hội thi giáo viên giỏi, thu nhập cá nhân, thuế thu nhập cá nhân, thuế thu nhập doanh nghiệp,
  kcn, kkt, ccn, kcx, ocop, antt, attp, atgt, pccc, cnch, tkcn, vneid, gis, gdp, grdp, fdi, oda, bhyt, bhtn, vsmt, gcn, gcnqsdđ, ktxh, an ninh quốc gia, quốc phòng - an ninh,
  kế hoạch sử dụng đất, quyền sử dụng đất, xây lắp, cơ điện, cơ giới, cơ khí, cơ giới hóa, vận tải hành khách, tổng kho,
  nạn nhân, doanh nhân, bệnh nhân, quân nhân, nghệ nhân, tư nhân, tiểu thương, nhân đạo, nhân lực, nhân sự, nguồn nhân lực, cá nhân hóa, hôn nhân và gia đình,
  văn học, văn học nghệ thuật, y học, y học cổ truyền, khoa học, khoa học kỹ thuật, tiểu học, trung học, trung học cơ sở, trung học phổ thông, đại học, cao học, tin học, sinh học, hóa học, toán học, môn học, bài học, lớp học, năm học, học kỳ, học phí, học bạ, học viên, học sinh, học liệu,
  dân số, chỉ số, hệ số, tổng số, đa số, số lượng, dân tộc thiểu số, thiểu số, số nhà, số hộ, số vốn, số tiền, số dư, số thu, số chi,
  trật tự, trật tự đô thị, thứ tự, tự nhiên, tự vệ, tự quản, tự chủ, tự vệ biển, hải quan,
  việc làm, dịch vụ việc làm, giới thiệu việc làm, cấp nước, cấp thoát nước, thoát nước, cấp ủy, cao cấp, trung cấp, sơ cấp, cao đẳng nghề, dạy nghề, học nghề,
  chăn nuôi, con nuôi, cây trồng, giống cây trồng, vật nuôi, nuôi trồng, nuôi trồng thủy sản, trẻ em, trẻ mồ côi, hàng không, phòng không, xuất nhập khẩu, xuất khẩu, nhập khẩu, chế xuất, xuất bản phẩm, thu phí, vay vốn,
  nhỏ và vừa, doanh nghiệp nhỏ và vừa, tuổi trẻ, doanh nhân trẻ, đô thị mới, khu đô thị mới, giao thông vận tải, giao thông nông thôn,
  tổ chức và hoạt động, chiến lược phát triển, kinh tế xây dựng, vật liệu xây dựng, đầu nguồn,
  sớm hơn, nhanh hơn, chậm hơn,
  chủ trương, chủ đề, chủ nghĩa, chủ quan, chủ quyền, chủ yếu, chủ đạo, chủ lực, chủ chốt, chủ điểm, chủ thể, chủ nhật,
  hạ tầng, hạ tầng kỹ thuật, cơ sở hạ tầng, hạ tầng đô thị, khí tượng thủy văn, chất độc da cam, y khoa, dược phẩm, bảo tồn, bảo tàng, khu bảo tồn, du lịch sinh thái, khu chế xuất, cụm công nghiệp, khu, cụm công nghiệp, khu di tích, khu di tích lịch sử, khu liên hợp, khu phức hợp
`)
