import { list, orNothing, phrases } from './list.js'

/** What a word or phrase does to the parties around it. */
export type Cue =
  /** Gives work to the party after it: `giao (cho) X`. */
  | 'assign'
  /** Asks it of the party after it: `yêu cầu X`, `đề nghị X`. */
  | 'request'
  /** Asks it of the party after it where a superior speaks: `UBND tỉnh chỉ thị các sở`; alone it is itself the task. */
  | 'direct'
  /** Names whom or what the rest is about: `Đối với X:`. */
  | 'topic'
  /** The party after it works along: `phối hợp với X`. */
  | 'coordinate'
  /** The party after it gets what the clause makes: `báo cáo X`, `gửi X`, `trình X`. */
  | 'report'
  /** Leads to a recipient only in a clause that reports: `về X`, `cho X`, `tới X`. */
  | 'to'
  /** The channel: `qua X`, `thông qua X`. */
  | 'via'
  /** What follows is why, not what: `để`, `nhằm`. Recipients after it are told in the end. */
  | 'purpose'
  /** Advises or sums up for the party after it, who gets no report by it: `tham mưu X`, `đề xuất X`. */
  | 'advise'

export const CUES: Readonly<Record<Cue, readonly string[]>> = {
  assign: [
    ...phrases(
      orNothing('thống nhất, đồng ý, nhất trí, tiếp tục, quyết định, chính thức, trước mắt, tạm thời'),
      list('giao, phân công, ủy quyền'),
      orNothing('cho, thêm cho, nhiệm vụ cho, trách nhiệm cho, trực tiếp cho'),
    ),
    'chỉ định',
  ],
  request: [
    ...phrases(
      orNothing('trân trọng, kính, tiếp tục, một lần nữa'),
      list('yêu cầu, đề nghị'),
      orNothing('với, đối với'),
    ),
    ...list('giao và đề nghị, kêu gọi'),
  ],
  direct: list('chỉ đạo, chỉ thị, nhắc nhở, thống nhất yêu cầu'),
  topic: list(
    'đối với, về phía, nhiệm vụ của, trách nhiệm của, nhiệm vụ cụ thể của, phần việc của, riêng, riêng đối với, đối với nhiệm vụ của, với, phần',
  ),
  coordinate: list(
    'phối hợp với, phối hợp cùng, phối hợp chặt chẽ với, phối hợp cùng với, phối kết hợp với, phối hợp, phối hợp chặt chẽ cùng, phối hợp đồng bộ với, cùng với, phối hợp hiệu quả với, cùng phối hợp với, hiệp đồng với, hiệp đồng chặt chẽ với, kết hợp với, phối hợp thường xuyên với, phối hợp kịp thời với, phối hợp tốt với, cùng',
  ),
  report: list(
    'báo cáo, có báo cáo, gửi, trình, nộp, gửi báo cáo, gửi báo cáo cho, gửi cho, gửi về, gửi lên, gửi tới, gửi đến, báo cáo về, báo cáo cho, báo cáo lên, báo cáo với, báo cáo tới, báo cáo đến, báo cáo bằng văn bản về, báo cáo bằng văn bản cho, báo cáo bằng văn bản với, trình lên, nộp về, nộp cho, chuyển, chuyển về, chuyển cho, báo cáo bằng văn bản gửi, báo cáo kết quả về, báo cáo kết quả cho, báo cáo kết quả với, báo cáo kết quả, thông tin về, bàn giao cho, báo cáo ngay, báo cáo kịp thời cho, báo cáo gửi về, gửi kết quả về, báo cáo trực tiếp, đăng ký với, nộp hồ sơ về, phản ánh về, kịp thời báo cáo',
  ),
  to: list('về, vê, cho, tới, lên, với, đến, sang'),
  via: list('qua, thông qua'),
  purpose: list('để, nhằm, làm cơ sở, làm căn cứ, phục vụ cho'),
  advise: list(
    'tham mưu, tham mưu cho, tham mưu giúp, tham mưu với, đề xuất, đề xuất với, giúp, kiến nghị với, xin ý kiến, xin ý kiến của, tham vấn, làm việc với, liên hệ với, liên hệ, thống nhất với, trao đổi với, chịu trách nhiệm trước, chịu trách nhiệm với, báo cáo xin ý kiến, lấy ý kiến, lấy ý kiến của, hướng dẫn, đôn đốc, hỗ trợ, tham mưu trình, tham mưu báo cáo, làm việc cụ thể với, đấu mối với, chủ động đấu mối với, ký kết với, ký hợp đồng với, đối chiếu với, so với, phối hợp giữa, phổ biến đến, triển khai đến, tuyên truyền đến, thông báo đến, thông báo cho, thông báo tới',
  ),
}
