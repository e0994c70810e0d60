import { describe, expect, test } from 'vitest'
import { HEAD, LEAD, MOTTO, notice } from './header.js'

describe('number', () => {
  const numbered = (line: string) => notice({ head: HEAD.replace('Số: 12/TB-UBND', line) })
  test.each([
    ['Số: 12/TB-UBND', '12/TB-UBND'],
    ['Số 12/TB-UBND', '12/TB-UBND'],
    ['Số:12/TB-UBND', '12/TB-UBND'],
    ['Số : 12 /TB-UBND', '12/TB-UBND'],
    ['Số: 12 / TB - UBND', '12/TB-UBND'],
    ['Số: 12/TB–UBND', '12/TB-UBND'],
    ['SỐ: 12/TB-UBND', '12/TB-UBND'],
    ['**Số: 12/TB-UBND**', '12/TB-UBND'],
    ['Số: 02-KL/BCĐ', '02-KL/BCĐ'],
    ['Số: 02 - KL/BCĐ', '02-KL/BCĐ'],
    ['Số: 123-TB/HU', '123-TB/HU'],
    ['Số: 54.../TB-UBND', '54.../TB-UBND'],
    ['Số: 12a/TB-UBND', '12a/TB-UBND'],
    ['Số: 123/TB-VPCP', '123/TB-VPCP'],
    ['Số: 12/2023/TB-UBND', '12/2023/TB-UBND'],
    ['Số: 12/TB-VP', '12/TB-VP'],
    ['Số:   /TB-UBND', null],
    ['Số: .../TB-UBND', null],
    ['Số: …/TB-UBND', null],
    ['Số: ....../TB-UBND', null],
    ['Số: ___/TB-UBND', null],
    ['Số:      -TB/HU', null],
    ['', null],
  ])('%j', (line, want) => {
    expect(numbered(line).number).toBe(want)
  })

  test.each(['Số:   /TB-UBND', 'Số: .../TB-UBND', 'Số: …/TB-UBND'])('a blank is reported: %j', (line) => {
    expect(numbered(line).messages.map(({ code }) => code)).toContain('number-blank')
  })

  test('is its own line, not one cited', () => {
    const cited = notice({
      head: HEAD.replace('Số: 12/TB-UBND\n', ''),
      lead: `Căn cứ Quyết định số 45/QĐ-UBND ngày 01/3/2023. ${LEAD}`,
    })
    expect(cited.number).toBe(null)
  })
})

describe('date of issue', () => {
  const dated = (line: string) => notice({ head: HEAD.replace('Tân An, ngày 06 tháng 4 năm 2023', line) })
  test.each([
    ['Tân An, ngày 06 tháng 4 năm 2023', '2023-04-06', 'Tân An'],
    ['Tân An, ngày 6 tháng 04 năm 2023', '2023-04-06', 'Tân An'],
    ['*Tân An, ngày 06 tháng 4 năm 2023*', '2023-04-06', 'Tân An'],
    ['Tân An , ngày 06 tháng 4 năm 2023', '2023-04-06', 'Tân An'],
    ['Tân An,ngày 06 tháng 4 năm 2023', '2023-04-06', 'Tân An'],
    ['Tân An ngày 06 tháng 4 năm 2023', '2023-04-06', 'Tân An'],
    ['Tân An, ngày 06/4/2023', '2023-04-06', 'Tân An'],
    ['TP. Hồ Chí Minh, ngày 06 tháng 4 năm 2023', '2023-04-06', 'TP. Hồ Chí Minh'],
    ['Thành phố Hồ Chí Minh, ngày 06 tháng 4 năm 2023', '2023-04-06', 'Thành phố Hồ Chí Minh'],
    ['Hà Nội, ngày 06 tháng 4 năm 2023.', '2023-04-06', 'Hà Nội'],
    ['Bà Rịa - Vũng Tàu, ngày 06 tháng 4 năm 2023', '2023-04-06', 'Bà Rịa - Vũng Tàu'],
    ['Đăk Lăk, ngày 06 tháng 4 năm 2023', '2023-04-06', 'Đăk Lăk'],
    ["Cư M'gar, ngày 06 tháng 4 năm 2023", '2023-04-06', "Cư M'gar"],
    ['Ea H’leo, ngày 06 tháng 4 năm 2023', '2023-04-06', 'Ea H’leo'],
    ["Ia H'Drai, ngày 06 tháng 4 năm 2023", '2023-04-06', "Ia H'Drai"],
    ['A Lưới, ngày 06 tháng 4 năm 2023', '2023-04-06', 'A Lưới'],
    ['TP.HCM, ngày 06 tháng 4 năm 2023', '2023-04-06', 'TP.HCM'],
    ['TP. HCM, ngày 06 tháng 4 năm 2023', '2023-04-06', 'TP. HCM'],
    ['Tân An, ngày     tháng 4 năm 2023', '2023-04', 'Tân An'],
    ['Tân An, ngày ... tháng 4 năm 2023', '2023-04', 'Tân An'],
    ['Tân An, ngày … tháng 4 năm 2023', '2023-04', 'Tân An'],
    ['Tân An, ngày ..... tháng 04 năm 2023', '2023-04', 'Tân An'],
    ['Tân An, tháng 4 năm 2023', '2023-04', 'Tân An'],
    ['Tân An, ngày    tháng    năm 2023', '2023', 'Tân An'],
    ['Tân An, ngày ... tháng ... năm 2023', '2023', 'Tân An'],
    ['', null, null],
  ])('%j', (line, date, place) => {
    expect(dated(line)).toMatchObject({ date, place })
  })

  test.each(['Tân An, ngày     tháng 4 năm 2023', 'Tân An, ngày ... tháng ... năm 2023'])(
    'a blank is reported: %j',
    (line) => {
      expect(dated(line).messages.map(({ code }) => code)).toContain('date-blank')
    },
  )

  test('that no calendar has is reported', () => {
    expect(dated('Tân An, ngày 31 tháng 2 năm 2023').messages.map(({ code }) => code)).toContain(
      'date-impossible',
    )
  })
})

describe('letterhead', () => {
  test.each([
    HEAD,
    HEAD.replace(/\n\n/g, '\n'),
    `UBND HUYỆN TÂN AN          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 12/TB-UBND              Độc lập - Tự do - Hạnh phúc\n                            Tân An, ngày 06 tháng 4 năm 2023`,
    `UBND HUYỆN TÂN AN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 12/TB-UBND\tTân An, ngày 06 tháng 4 năm 2023`,
    `UBND HUYỆN TÂN AN    CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\n    Độc lập – Tự do – Hạnh phúc\n\nSố: 12/TB-UBND    Tân An, ngày 06 tháng 4 năm 2023`,
    `**UBND HUYỆN TÂN AN**\n\nSố: 12/TB-UBND\n\n**${MOTTO.replace('\n', '**\n\n**')}**\n\n*Tân An, ngày 06 tháng 4 năm 2023*`,
    `${MOTTO}\n\nUBND HUYỆN TÂN AN\nSố: 12/TB-UBND\n\nTân An, ngày 06 tháng 4 năm 2023`,
    `UBND HUYỆN TÂN AN\n-------\nSố: 12/TB-UBND\n\n${MOTTO}\n---------------\nTân An, ngày 06 tháng 4 năm 2023`,
    `\uFEFF${HEAD}`,
    HEAD.replace(/\n/g, '\r\n'),
    HEAD.normalize('NFD'),
  ])('%j', (head) => {
    expect(notice({ head })).toMatchObject({
      kind: 'notice',
      issuer: 'UBND HUYỆN TÂN AN',
      number: '12/TB-UBND',
      date: '2023-04-06',
      place: 'Tân An',
      meetingDate: '2023-04-05',
    })
  })
})

describe('kind', () => {
  test.each([
    ['THÔNG BÁO\nKết luận của Chủ tịch UBND huyện', 'notice'],
    ['**THÔNG BÁO**\n\n**Kết luận của Chủ tịch UBND huyện**', 'notice'],
    ['THÔNG BÁO KẾT LUẬN\ncủa Chủ tịch UBND huyện', 'notice'],
    ['KẾT LUẬN\ncủa Ban Thường vụ Huyện ủy', 'conclusion'],
    ['CHỈ THỊ\nVề tăng cường phòng cháy', 'order'],
    ['CÔNG ĐIỆN\nVề ứng phó bão số 3', 'telegram'],
    ['CÔNG ĐIỆN KHẨN\nVề ứng phó bão số 3', 'telegram'],
    ['CÔNG ĐIỆN HỎA TỐC\nVề ứng phó bão số 3', 'telegram'],
    ['KẾ HOẠCH\nTriển khai chuyển đổi số', 'other'],
    ['QUYẾT ĐỊNH\nVề việc thành lập Ban Chỉ đạo', 'other'],
    ['T H Ô N G   B Á O\nKết luận của Chủ tịch UBND huyện', 'notice'],
  ])('%j', (title, kind) => {
    expect(notice({ title }).kind).toBe(kind)
  })

  test.each([
    ['Số: 12/TB-UBND', 'notice'],
    ['Số: 12-KL/HU', 'conclusion'],
    ['Số: 12/CT-UBND', 'order'],
    ['Số: 12/CĐ-UBND', 'telegram'],
    ['Số: 12/UBND-NC', 'letter'],
  ])('by the number alone: %s', (number, kind) => {
    const head = HEAD.replace('Số: 12/TB-UBND', number)
    expect(notice({ head, title: 'Kính gửi: Phòng Nội vụ' }).kind).toBe(kind)
  })
})

describe('date of the meeting', () => {
  test.each([
    'Ngày 05/4/2023, đồng chí Chủ tịch UBND huyện chủ trì hội nghị và kết luận như sau:',
    'Ngày 05 tháng 4 năm 2023, tại Hội trường UBND huyện, đồng chí Chủ tịch UBND huyện kết luận như sau:',
    'Sáng ngày 05/4/2023, đồng chí Chủ tịch UBND huyện kết luận như sau:',
    'Chiều 05/4/2023, đồng chí Chủ tịch UBND huyện kết luận như sau:',
    'Tại hội nghị giao ban ngày 05/4/2023, đồng chí Chủ tịch UBND huyện kết luận như sau:',
    'Thực hiện Kế hoạch số 12/KH-UBND ngày 01/2/2023, ngày 05/4/2023, Chủ tịch UBND huyện kết luận như sau:',
    'Căn cứ Quyết định số 12/QĐ-UBND ngày 01/2/2023 của UBND tỉnh; ngày 05/4/2023 UBND huyện họp và kết luận như sau:',
    'Vào lúc 14 giờ 00 phút, ngày 05/4/2023, UBND huyện họp giao ban và kết luận như sau:',
  ])('%s', (lead) => {
    expect(notice({ lead }).meetingDate).toBe('2023-04-05')
  })

  test.each([
    'Nhân dịp Đại hội Hội Nông dân huyện lần thứ V, UBND huyện họp bàn và yêu cầu treo cờ từ ngày 02/6/2023 đến hết ngày 05/6/2023.',
    'Theo bản tin của Đài Khí tượng, từ ngày 08/5/2023 đến ngày 11/5/2023 có nắng nóng; Chủ tịch UBND huyện kết luận như sau:',
    'Dự kiến ngày 10/4/2023 UBND huyện tổ chức hội nghị tổng kết, Chủ tịch UBND huyện yêu cầu:',
  ])('was not what is to come: %s', (lead) => {
    expect(notice({ lead }).meetingDate).toBe(null)
  })

  test('is none where no meeting is told of', () => {
    const told = {
      title: 'THÔNG BÁO\nVề việc treo cờ',
      lead: 'Ngày 03/4/2023, bão số 1 đã tan. UBND huyện yêu cầu:',
    }
    expect(notice(told).meetingDate).toBe(null)
  })

  test('is no matter of an order or a letter', () => {
    expect(notice({ title: 'CHỈ THỊ\nVề tăng cường phòng cháy' }).meetingDate).toBe(null)
  })
})

describe('signature', () => {
  const list = 'Nơi nhận:\n- Các phòng, ban;\n- Lưu: VT.'
  test.each([
    ['TL. CHỦ TỊCH\nCHÁNH VĂN PHÒNG\n\nTrần Văn Cường', 'Trần Văn Cường', 'Chánh Văn phòng'],
    ['TL.CHỦ TỊCH\nCHÁNH VĂN PHÒNG\n\n(Đã ký)\n\nTrần Văn Cường', 'Trần Văn Cường', 'Chánh Văn phòng'],
    ['KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nTrần Văn Cường', 'Trần Văn Cường', 'Phó Chủ tịch'],
    ['TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nTrần Văn Cường', 'Trần Văn Cường', 'Chủ tịch'],
    ['TM. UỶ BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nTrần Văn Cường', 'Trần Văn Cường', 'Phó Chủ tịch'],
    ['T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\nTrần Văn Cường', 'Trần Văn Cường', 'Phó Bí thư'],
    ['TUQ. CHỦ TỊCH\nCHÁNH VĂN PHÒNG\n\nTrần Văn Cường', 'Trần Văn Cường', 'Chánh Văn phòng'],
    ['CHỦ TỊCH\n\n\nTrần Văn Cường', 'Trần Văn Cường', 'Chủ tịch'],
    ['**KT. CHỦ TỊCH**\n\n**PHÓ CHỦ TỊCH**\n\n**Trần Văn Cường**', 'Trần Văn Cường', 'Phó Chủ tịch'],
    ['KT. BỘ TRƯỞNG\nTHỨ TRƯỞNG\n\nTrần Văn Cường', 'Trần Văn Cường', 'Thứ trưởng'],
    ['KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\nThS. Trần Văn Cường', 'Trần Văn Cường', 'Phó Giám đốc'],
    ['HIỆU TRƯỞNG\n\nTh.s Lê Bá Vinh', 'Lê Bá Vinh', 'Hiệu trưởng'],
    ['HIỆU TRƯỞNG\n\n\nThS Lê Bá Vinh', 'Lê Bá Vinh', 'Hiệu trưởng'],
    ['TRƯỞNG CÔNG AN HUYỆN\n\nThượng tá Trần Văn Cường', 'Trần Văn Cường', 'Trưởng Công an huyện'],
    ['HIỆU TRƯỞNG\n\nTrần Thị Kim Cương', 'Trần Thị Kim Cương', 'Hiệu trưởng'],
    [
      'TL. CHỦ TỊCH\nKT. CHÁNH VĂN PHÒNG\nPHÓ CHÁNH VĂN PHÒNG\n\nTrần Văn Cường',
      'Trần Văn Cường',
      'Phó Chánh Văn phòng',
    ],
    [
      'BÍ THƯ\nkiêm\nTRƯỞNG BAN CHỈ ĐẠO\n\nTrần Văn Cường',
      'Trần Văn Cường',
      'Bí thư kiêm Trưởng Ban Chỉ đạo',
    ],
    ['TL. CHỦ TỊCH\nCHÁNH VĂN PHÒNG\n\nTRẦN VĂN CƯỜNG', 'Trần Văn Cường', 'Chánh Văn phòng'],
    ['TL. CHỦ TỊCH\nCHÁNH VĂN PHÒNG\n\nNguyễn Y', 'Nguyễn Y', 'Chánh Văn phòng'],
  ])('%j', (block, name, title) => {
    expect(notice({ foot: `${list}\n\n${block}` }).signer).toEqual({ name, title })
  })

  test('before the distribution list', () => {
    expect(notice({ foot: `TL. CHỦ TỊCH\nCHÁNH VĂN PHÒNG\n\nTrần Văn Cường\n\n${list}` })).toMatchObject({
      signer: { name: 'Trần Văn Cường', title: 'Chánh Văn phòng' },
      distribution: ['Các phòng, ban', 'Lưu: VT'],
    })
  })

  test('may be missing', () => {
    expect(notice({ foot: list })).toMatchObject({
      signer: null,
      distribution: ['Các phòng, ban', 'Lưu: VT'],
    })
    expect(notice({ foot: '' })).toMatchObject({ signer: null, distribution: [] })
  })
})

describe('distribution', () => {
  test.each([
    'Nơi nhận:\n- Thường trực Huyện ủy (b/c);\n- Các phòng, ban;\n- Lưu: VT.',
    'Nơi nhận:\n\n- Thường trực Huyện ủy (b/c);\n\n- Các phòng, ban;\n\n- Lưu: VT.',
    '***Nơi nhận:***\n- Thường trực Huyện ủy (b/c);\n- Các phòng, ban;\n- Lưu: VT.',
    'Nơi nhận\n– Thường trực Huyện ủy (b/c);\n– Các phòng, ban;\n– Lưu: VT.',
    'Nơi nhận :\n+ Thường trực Huyện ủy (b/c);\n+ Các phòng, ban;\n+ Lưu: VT.',
    'NƠI NHẬN:\n- Thường trực Huyện ủy (b/c);\n- Các phòng, ban;\n- Lưu: VT.',
    'Nơi nhận: - Thường trực Huyện ủy (b/c);\n- Các phòng, ban;\n- Lưu: VT.',
    'Nơi nhận:\nThường trực Huyện ủy (b/c);\nCác phòng, ban;\nLưu: VT.',
  ])('%j', (list) => {
    expect(notice({ foot: `${list}\n\nCHỦ TỊCH\n\nTrần Văn Cường` }).distribution).toEqual([
      'Thường trực Huyện ủy (b/c)',
      'Các phòng, ban',
      'Lưu: VT',
    ])
  })

  test('gives no directives', () => {
    expect(
      notice({ foot: 'Nơi nhận:\n- Phòng Nội vụ (thực hiện);\n- Công an huyện (báo cáo);\n- Lưu: VT.' })
        .directives,
    ).toHaveLength(1)
  })
})
