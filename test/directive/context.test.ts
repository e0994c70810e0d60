import { describe, expect, test } from 'vitest'
import { parseNotice } from '../../src/directive/parse.js'
import { frame, show } from './frame.js'

const MET = 'đồng chí Chủ tịch UBND huyện kết luận như sau:'

function rowsOf(text: string): string[] {
  return parseNotice(text).directives.map(show)
}

function rowsAfter(lead: string, body: string): string[] {
  return rowsOf(frame(body, lead))
}

describe('the unit worked with', () => {
  const leads = [
    `Ngày 05/4/2023, đồng chí Nguyễn Văn Bình, Chủ tịch UBND huyện làm việc với xã Liên Chung về xây dựng nông thôn mới. Sau khi nghe báo cáo, ${MET}`,
    `Ngày 05/4/2023, đồng chí Nguyễn Văn Bình, Chủ tịch UBND huyện có buổi làm việc với xã Liên Chung. Sau khi nghe báo cáo, ${MET}`,
    `Ngày 05/4/2023, đồng chí Nguyễn Văn Bình, Chủ tịch UBND huyện kiểm tra tại xã Liên Chung. Sau khi nghe báo cáo, ${MET}`,
  ]
  test.each(leads)('%s', (lead) => {
    expect(rowsAfter(lead, '1. Rà soát các tiêu chí.')).toEqual(['~xã Liên Chung'])
    expect(rowsAfter(lead, '1. Giao Phòng Nội vụ rà soát biên chế.')).toEqual(['Phòng Nội vụ'])
    expect(rowsAfter(lead, '1. Đảng ủy, UBND xã rà soát các tiêu chí.')).toEqual([
      'Đảng ủy xã Liên Chung; UBND xã Liên Chung',
    ])
    expect(rowsAfter(lead, '1. Xã rà soát các tiêu chí.')).toEqual(['xã Liên Chung'])
    expect(rowsAfter(lead, '1. Yêu cầu xã rà soát các tiêu chí.')).toEqual(['xã Liên Chung'])
    expect(rowsAfter(lead, '1. Yêu cầu BCĐ xã rà soát, báo cáo Đảng ủy, UBND xã.')).toEqual([
      'Ban Chỉ đạo xã Liên Chung | to Đảng ủy xã Liên Chung; UBND xã Liên Chung',
    ])
  })
})

describe('who was heard', () => {
  const heard = [
    `Sau khi nghe báo cáo của Phòng Nội vụ, ý kiến của Công an huyện và các đại biểu, ${MET}`,
    `Tham dự cuộc họp có lãnh đạo Phòng Nội vụ, Công an huyện. Sau khi thảo luận, ${MET}`,
    `Ngày 05/4/2023, Chủ tịch UBND huyện làm việc với Phòng Nội vụ. Sau khi thảo luận, ${MET}`,
  ]
  test.each(heard)('does not speak: %s', (lead) => {
    expect(rowsAfter(lead, '1. Phòng Nội vụ chỉ đạo Công an xã Bình Sơn tuần tra.')).toEqual(['Phòng Nội vụ'])
  })

  test('speaks where it concludes', () => {
    const lead = 'Sau khi nghe báo cáo của Phòng Nội vụ, Ban Chỉ đạo Đề án 06 huyện kết luận như sau:'
    expect(rowsAfter(lead, '1. Ban Chỉ đạo Đề án 06 huyện yêu cầu Phòng Nội vụ rà soát hồ sơ.')).toEqual([
      'Phòng Nội vụ',
    ])
  })
})

test('the place in one’s charge is no part of the task', () => {
  const [row] = parseNotice(
    frame('1. Đề nghị đ/c Lê Phú Quốc - UVBTV Huyện ủy, phụ trách xã dự giao ban với BCĐ xã.'),
  ).directives
  expect(row?.action).toBe('dự giao ban với BCĐ xã')
})

describe('a bare commune', () => {
  test('is no one commune where the notice names several', () => {
    expect(
      rowsOf(frame('1. UBND xã Bình Sơn làm điểm.\n\n2. UBND xã Tân Nam làm điểm.\n\n3. UBND xã rà soát.')),
    ).toEqual(['UBND xã Bình Sơn', 'UBND xã Tân Nam', 'UBND xã'])
  })

  test('is each commune of the heading', () => {
    expect(rowsOf(frame('1. Các xã Mỹ Thịnh, Mỹ Thành:\n\n- UBND xã rà soát tiêu chí.'))).toEqual([
      'UBND xã Mỹ Thịnh; UBND xã Mỹ Thành',
    ])
  })
})

function letter(addressees: string, body: string): string {
  return `UBND TỈNH QUẢNG NAM
Số: 123/UBND-NC
V/v tăng cường cải cách hành chính

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Quảng Nam, ngày 06 tháng 4 năm 2023

${addressees}

Thực hiện Công điện số 11/CĐ-TTg ngày 01/4/2023 của Thủ tướng Chính phủ, UBND tỉnh có ý kiến như sau:

${body}

Nơi nhận:
- Như trên;
- Lưu: VT.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH

Lê Trí Thanh
`
}

describe('a letter', () => {
  test('is for its addressees', () => {
    expect(rowsOf(letter('Kính gửi: Sở Nội vụ', '1. Rà soát biên chế.'))).toEqual(['~Sở Nội vụ'])
    expect(rowsOf(letter('Kính gửi:\n- Sở Nội vụ;\n- Sở Tư pháp.', '1. Rà soát biên chế.'))).toEqual([
      '~Sở Nội vụ; Sở Tư pháp',
    ])
    expect(
      rowsOf(
        letter(
          'Kính gửi:\n- Các sở, ban, ngành;\n- UBND các huyện, thị xã, thành phố.',
          '1. Rà soát biên chế.',
        ),
      ),
    ).toEqual(['~các sở, ban, ngành; UBND các huyện, thị xã, thành phố'])
  })

  test('names another doer in its words', () => {
    expect(
      rowsOf(
        letter('Kính gửi: Sở Nội vụ', '1. Giao Sở Tư pháp thẩm định, gửi Sở Nội vụ trước ngày 20/4/2023.'),
      ),
    ).toEqual(['Sở Tư pháp | to Sở Nội vụ | due 2023-04-19'])
  })
})

function telegram(addressees: string, body: string): string {
  return letter(addressees, body)
    .replace('Số: 123/UBND-NC\nV/v tăng cường cải cách hành chính\n', 'Số: 07/CĐ-UBND\n')
    .replace('Quảng Nam, ngày 06 tháng 4 năm 2023\n', '$&\nCÔNG ĐIỆN\nVề việc ứng phó bão số 10\n')
}

describe('a telegram', () => {
  test.each([
    'CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH điện:',
    'CHỦ TỊCH UBND TỈNH QUẢNG NAM ĐIỆN:',
    'ỦY BAN NHÂN DÂN TỈNH QUẢNG NAM ĐIỆN',
    'TM. UBND TỈNH QUẢNG NAM ĐIỆN',
    'ĐIỆN:',
  ])('is for those whom its issuer calls: %s', (line) => {
    const text = telegram(`${line}\n- Công ty Điện lực Quảng Nam;\n- Giám đốc các sở.`, '1. Rà soát tàu cá.')
    expect(rowsOf(text)).toEqual(['~Công ty Điện lực Quảng Nam; Giám đốc các sở'])
  })

  test('tells the doers of a heading', () => {
    const heading = '1. Chủ tịch UBND các xã, phường; Giám đốc các sở, thủ trưởng các ban, ngành:'
    expect(
      rowsOf(telegram('CHỦ TỊCH UBND TỈNH điện:\n- Công an tỉnh.', `${heading}\n\na) Rà soát tàu cá.`)),
    ).toEqual(['~Chủ tịch UBND các xã, phường; Giám đốc các sở; thủ trưởng các ban, ngành'])
  })
})

function order(lead: string, body: string): string {
  return `UBND TỈNH QUẢNG NAM
Số: 05/CT-UBND

Quảng Nam, ngày 06 tháng 4 năm 2023

CHỈ THỊ
Về tăng cường phòng cháy, chữa cháy rừng

${lead}

${body}

Nơi nhận:
- Lưu: VT.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH

Lê Trí Thanh
`
}

describe('an order', () => {
  const leads = [
    'Để chủ động phòng cháy, chữa cháy rừng, Chủ tịch UBND tỉnh yêu cầu các sở, ban, ngành thực hiện các nội dung sau:',
    'Để chủ động phòng cháy, chữa cháy rừng, UBND tỉnh yêu cầu các sở, ban, ngành tập trung thực hiện một số nhiệm vụ sau:',
    'Thời gian qua còn xảy ra cháy rừng. Chủ tịch UBND tỉnh chỉ thị các sở, ban, ngành thực hiện nghiêm các nội dung sau:',
  ]
  test.each(leads)('%s', (lead) => {
    expect(rowsOf(order(lead, '1. Tổ chức trực 24/24 giờ.'))).toEqual(['~các sở, ban, ngành'])
    expect(rowsOf(order(lead, '1. Công an tỉnh điều tra, xử lý nghiêm vi phạm.'))).toEqual(['Công an tỉnh'])
    expect(rowsOf(order(lead, '1. Công an tỉnh:\n\n- Điều tra, xử lý nghiêm vi phạm.'))).toEqual([
      '~Công an tỉnh',
    ])
  })
})

describe('a table of tasks', () => {
  const table = (rows: string) =>
    frame(`1. Giao các cơ quan thực hiện nhiệm vụ theo phụ lục.`).concat(
      `\nPHỤ LỤC\n\n| STT | Nội dung | Chủ trì | Phối hợp | Thời hạn |\n|---|---|---|---|---|\n${rows}\n`,
    )
  const rowsIn = (rows: string) =>
    parseNotice(table(rows))
      .directives.filter(({ item }) => item?.startsWith('Phụ lục'))
      .map((directive) => `${directive.item} ${show(directive)}`)

  test('gives a directive a row', () => {
    expect(rowsIn('| 1 | Rà soát biên chế | Phòng Nội vụ | Phòng Tư pháp | 25/4/2023 |')).toEqual([
      'Phụ lục.1 Phòng Nội vụ | with Phòng Tư pháp | due 2023-04-25',
    ])
  })

  test.each([
    ['Tháng 5/2023', 'due 2023-05-31'],
    ['Quý II/2023', 'due 2023-06-30'],
    ['Trước ngày 25/4/2023', 'due 2023-04-24'],
    ['Hàng tháng', 'FREQ=MONTHLY'],
    ['30/4', 'due 2023-04-30'],
    ['Năm 2023', 'due 2023-12-31'],
    ['Hàng quý', 'FREQ=MONTHLY;INTERVAL=3'],
  ])('reads the deadline cell %s', (cell, want) => {
    expect(rowsIn(`| 1 | Rà soát biên chế | Phòng Nội vụ | | ${cell} |`)).toEqual([
      `Phụ lục.1 Phòng Nội vụ | ${want}`,
    ])
  })

  test.each(['Thường xuyên', '', '-', '...'])('reads no schedule in %j', (cell) => {
    expect(rowsIn(`| 1 | Rà soát biên chế | Phòng Nội vụ | | ${cell} |`)).toEqual(['Phụ lục.1 Phòng Nội vụ'])
  })

  test('leaves out the rows of groups and of nothing', () => {
    expect(
      rowsIn(
        '| I | CÔNG TÁC CÁN BỘ | | | |\n| 1 | Rà soát biên chế | Phòng Nội vụ | | |\n| | | | | |\n| 2 | Thẩm định văn bản | Phòng Tư pháp | | |',
      ),
    ).toEqual(['Phụ lục.1 Phòng Nội vụ', 'Phụ lục.2 Phòng Tư pháp'])
  })

  test('reads several units of a cell', () => {
    expect(rowsIn('| 1 | Rà soát | Phòng Nội vụ, Phòng Tư pháp | UBND các xã, thị trấn | |')).toEqual([
      'Phụ lục.1 Phòng Nội vụ; Phòng Tư pháp | with UBND các xã, thị trấn',
    ])
    expect(rowsIn('| 1 | Rà soát | Phòng Nội vụ; Phòng Tư pháp | | |')).toEqual([
      'Phụ lục.1 Phòng Nội vụ; Phòng Tư pháp',
    ])
  })
})
