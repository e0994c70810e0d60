import { describe, expect, test } from 'vitest'
import { parseNotice } from '../../src/directive/parse.js'
import { frame, show } from '../directive/frame.js'

/** The rows of a table that follows the signature. */
function rowsOf(...lines: string[]): string[] {
  const source = `${frame('1. Giao các cơ quan thực hiện nhiệm vụ theo phụ lục.')}\nPHỤ LỤC\n\n${lines.join('\n')}\n`
  return parseNotice(source)
    .directives.filter(({ item }) => item?.startsWith('Phụ lục') === true)
    .map((directive) => `${directive.item} ${show(directive)}`)
}

describe('heads', () => {
  const want = ['Phụ lục.1 Phòng Nội vụ | with Phòng Tư pháp | due 2023-04-25']
  test.each([
    '| STT | Nội dung | Chủ trì | Phối hợp | Thời hạn |',
    '| STT | Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian hoàn thành |',
    '| TT | Nội dung công việc | Đơn vị chủ trì | Đơn vị phối hợp | Thời hạn hoàn thành |',
    '| TT | Nội dung nhiệm vụ | Đơn vị thực hiện | Đơn vị phối hợp | Thời gian thực hiện |',
    '| Số TT | Công việc | Phụ trách | Phối hợp thực hiện | Tiến độ |',
    '| **STT** | **Nội dung** | **Chủ trì** | **Phối hợp** | **Thời hạn** |',
    '| STT | NỘI DUNG | CHỦ TRÌ | PHỐI HỢP | THỜI HẠN |',
    '|STT|Nội dung|Chủ trì|Phối hợp|Thời hạn|',
    '| STT | Tên nhiệm vụ | Cơ quan, đơn vị chủ trì | Cơ quan, đơn vị phối hợp | Hạn hoàn thành |',
  ])('%s', (head) => {
    expect(
      rowsOf(head, '|---|---|---|---|---|', '| 1 | Rà soát | Phòng Nội vụ | Phòng Tư pháp | 25/4/2023 |'),
    ).toEqual(want)
    expect(rowsOf(head, '| 1 | Rà soát | Phòng Nội vụ | Phòng Tư pháp | 25/4/2023 |')).toEqual(want)
  })
})

describe('rows without a bar at their ends, or with tabs', () => {
  const want = [
    'Phụ lục.1 Phòng Nội vụ | with Phòng Tư pháp | due 2023-04-25',
    'Phụ lục.2 Phòng Tư pháp | due 2023-05-31',
  ]
  const table = [
    'STT | Nội dung | Chủ trì | Phối hợp | Thời hạn',
    '1 | Rà soát | Phòng Nội vụ | Phòng Tư pháp | 25/4/2023',
    '2 | Thẩm định | Phòng Tư pháp | | Tháng 5/2023',
  ]
  test.each([
    ['bars', table],
    ['tabs', table.map((row) => row.split(/ ?\| ?/).join('\t'))],
    ['a bar at one end', table.map((row) => `${row} |`)],
  ])('%s', (_, rows) => {
    expect(rowsOf(...rows)).toEqual(want)
  })

  test('two tables, one after the other', () => {
    expect(rowsOf(...table, '', 'Stt\tCông việc\tChủ trì', '1\tLập danh sách\tCông an huyện')).toEqual([
      ...want,
      'Phụ lục.1 Công an huyện',
    ])
  })
})

describe('columns', () => {
  test.each([
    [
      '| STT | Nội dung | Chủ trì | Thời hạn |',
      '| 1 | Rà soát | Phòng Nội vụ | 25/4/2023 |',
      'Phòng Nội vụ | due 2023-04-25',
    ],
    ['| STT | Nội dung | Chủ trì |', '| 1 | Rà soát | Phòng Nội vụ |', 'Phòng Nội vụ'],
    [
      '| Nội dung | Chủ trì | Thời hạn |',
      '| Rà soát | Phòng Nội vụ | 25/4/2023 |',
      'Phòng Nội vụ | due 2023-04-25',
    ],
    [
      '| STT | Chủ trì | Nội dung | Thời hạn |',
      '| 1 | Phòng Nội vụ | Rà soát | 25/4/2023 |',
      'Phòng Nội vụ | due 2023-04-25',
    ],
    [
      '| STT | Nội dung | Chủ trì | Thời hạn | Ghi chú |',
      '| 1 | Rà soát | Phòng Nội vụ | 25/4/2023 | Báo cáo Công an huyện |',
      'Phòng Nội vụ | due 2023-04-25',
    ],
    [
      '| STT | Nội dung | Chủ trì | Thời hạn | Sản phẩm |',
      '| 1 | Rà soát | Phòng Nội vụ | 25/4/2023 | Báo cáo |',
      'Phòng Nội vụ | due 2023-04-25',
    ],
  ])('%s', (head, row, want) => {
    expect(rowsOf(head, '|---|', row)).toEqual([`Phụ lục.1 ${want}`])
  })
})

describe('rows', () => {
  const head = ['| STT | Nội dung | Chủ trì | Phối hợp | Thời hạn |', '|---|---|---|---|---|']

  test.each([
    ['| 1 | Rà soát | Phòng Nội vụ | | |', ['1 Phòng Nội vụ']],
    ['| 1 | Rà soát | Phòng Nội vụ | - | - |', ['1 Phòng Nội vụ']],
    ['| 1 | Rà soát | | | 25/4/2023 |', ['1 nobody | due 2023-04-25']],
    ['| 1. | Rà soát | Phòng Nội vụ | | |', ['1 Phòng Nội vụ']],
    ['| 1.2 | Rà soát | Phòng Nội vụ | | |', ['1.2 Phòng Nội vụ']],
    ['| a | Rà soát | Phòng Nội vụ | | |', ['a Phòng Nội vụ']],
    ['| | Rà soát | Phòng Nội vụ | | |', ['1 Phòng Nội vụ']],
    ['| I | CÔNG TÁC CÁN BỘ | | | |', []],
    ['| **I** | **Công tác cán bộ** | | | |', []],
    ['| | | | | |', []],
    ['| 1 | Rà soát | UBND các xã, thị trấn | | |', ['1 UBND các xã, thị trấn']],
    ['| 1 | Rà soát | UBND các xã Mỹ Thịnh, Mỹ Thành | | |', ['1 UBND xã Mỹ Thịnh; UBND xã Mỹ Thành']],
    ['| 1 | Rà soát | Đ/c Lê Phú Quốc - PCT UBND huyện | | |', ['1 Lê Phú Quốc']],
    [
      '| 1 | Rà soát | Phòng NN&PTNT | Phòng TN-MT | |',
      ['1 Phòng Nông nghiệp và PTNT | with Phòng Tài nguyên và Môi trường'],
    ],
    [
      '| 1 | Rà soát | Phòng Nội vụ | Các cơ quan, đơn vị liên quan | |',
      ['1 Phòng Nội vụ | with các cơ quan, đơn vị liên quan'],
    ],
    ['| 1 | Rà soát | Phòng Nội vụ<br>Phòng Tư pháp | | |', ['1 Phòng Nội vụ; Phòng Tư pháp']],
    ['| 1 | Rà soát | Phòng Nội vụ | | Trong tháng 4/2023 |', ['1 Phòng Nội vụ | due 2023-04-30']],
    [
      '| 1 | Rà soát | Phòng Nội vụ | | Tháng 4, tháng 6/2023 |',
      ['1 Phòng Nội vụ | due 2023-04-30', '1 Phòng Nội vụ | due 2023-06-30'],
    ],
    ['| 1 | Rà soát | Phòng Nội vụ | | Trước 25/4/2023 |', ['1 Phòng Nội vụ | due 2023-04-24']],
    ['| 1 | Rà soát | Phòng Nội vụ | | Quý II |', ['1 Phòng Nội vụ | due 2023-06-30']],
    ['| 1 | Rà soát | Phòng Nội vụ | | Hàng tuần |', ['1 Phòng Nội vụ | FREQ=WEEKLY']],
    ['| 1 | Rà soát | Phòng Nội vụ | | Thường xuyên |', ['1 Phòng Nội vụ']],
    [
      '| 1 | Rà soát | Phòng Nội vụ | | Ngày 25 hàng tháng |',
      ['1 Phòng Nội vụ | FREQ=MONTHLY;BYMONTHDAY=25'],
    ],
    ['| 1 | Rà soát | Phòng Nội vụ | | 31/02/2023 |', ['1 Phòng Nội vụ']],
  ])('%s', (row, want) => {
    expect(rowsOf(...head, row)).toEqual(want.map((line) => `Phụ lục.${line}`))
  })

  test('positions are within their row', () => {
    const source = frame(
      `1. Giao các cơ quan theo bảng sau:\n\n${head.join('\n')}\n| 1 | Rà soát | Phòng Nội vụ | | 25/4/2023 |`,
    )
    const row = parseNotice(source).directives.find(({ item }) => item === 'Phụ lục.1')
    const { start, end } = row?.deadline?.position ?? { start: {}, end: {} }
    expect(source.slice(start.offset, end.offset)).toBe('25/4/2023')
  })

  test('a table that lists no tasks gives none', () => {
    expect(
      rowsOf('| STT | Họ và tên | Chức vụ |', '|---|---|---|', '| 1 | Lê Phú Quốc | Trưởng ban |'),
    ).toEqual([])
    expect(rowsOf('| Xã | Số tiêu chí |', '|---|---|', '| Mỹ Thịnh | 12 |')).toEqual([])
  })
})

describe('cells that stand one under the other', () => {
  const head = ['STT', 'Nội dung', 'Chủ trì', 'Phối hợp', 'Thời hạn']
  const first = ['1', 'Rà soát', 'Phòng Nội vụ', 'Phòng Tư pháp', '25/4/2023']
  const second = ['2', 'Thẩm định', 'Phòng Tư pháp', 'Trong tháng 5/2023']
  const want = [
    'Phụ lục.1 Phòng Nội vụ | with Phòng Tư pháp | due 2023-04-25',
    'Phụ lục.2 Phòng Tư pháp | due 2023-05-31',
  ]
  test.each<[string, string[], string[]]>([
    ['an empty cell leaves no line', [...head, ...first, ...second], want],
    ['blank lines between them', [...head, ...first, ...second].flatMap((cell) => [cell, '']), want],
    [
      'what is to be done takes two lines',
      [...head, '1', 'Rà soát quy hoạch sử dụng đất', 'kỳ 2021-2030', ...first.slice(2), ...second],
      want,
    ],
    [
      'groups of rows',
      [...head, 'I', 'Lĩnh vực nội vụ', ...first, 'II', 'Lĩnh vực tư pháp', ...second],
      want,
    ],
    [
      'a row without a deadline',
      [...head, '1', 'Rà soát', 'Phòng Nội vụ', 'Phòng Tư pháp', ...second],
      ['Phụ lục.1 Phòng Nội vụ | with Phòng Tư pháp', 'Phụ lục.2 Phòng Tư pháp | due 2023-05-31'],
    ],
    [
      'a sentence behind the last row',
      [
        ...head,
        ...first,
        ...second,
        'Yêu cầu các đơn vị nghiêm túc tổ chức thực hiện các nhiệm vụ được giao tại bảng này.',
      ],
      want,
    ],
    ['the head once more, on the next page', [...head, ...first, ...head, ...second], want],
    [
      'a number left out',
      [...head, ...first, '4', 'Thẩm định', 'Phòng Tư pháp', 'Công an huyện', '28/4/2023'],
      [want[0] ?? '', 'Phụ lục.4 Phòng Tư pháp | with Công an huyện | due 2023-04-28'],
    ],
    [
      'parts of what is to be done',
      [...head, '1', 'Rà soát:', 'a) biên chế', 'b) quy hoạch', ...first.slice(2), ...second],
      want,
    ],
    ['no head of tasks', ['STT', 'Họ và tên', 'Chức vụ', '1', 'Nguyễn Văn A', 'Chủ tịch'], []],
    ['no head', first, []],
  ])('%s', (_, lines, rows) => expect(rowsOf(...lines)).toEqual(rows))

  test('the item behind the table is an item', () => {
    const source = frame(
      [
        '1. Phòng Nội vụ đôn đốc các việc sau:',
        ...head,
        ...first,
        '2. Phòng Tư pháp báo cáo trước ngày 10/5/2023.',
      ].join('\n'),
    )
    expect(parseNotice(source).directives.map(({ item, deadline }) => `${item} ${deadline?.due}`)).toEqual([
      '1 undefined',
      '2 2023-05-09',
      'Phụ lục.1 2023-04-25',
    ])
  })
})

describe('a line that ends within a cell', () => {
  const head = 'STT\tNội dung\tChủ trì\tPhối hợp\tThời hạn'
  const want = [
    'Phụ lục.1 Phòng Nội vụ | with Phòng Tư pháp | due 2023-04-25',
    'Phụ lục.2 Phòng Tư pháp | due 2023-05-31',
  ]
  const second = '2\tThẩm định\tPhòng Tư pháp\t\tTháng 5/2023'
  test.each<[string, string[]]>([
    ['one', ['1\tRà soát quy hoạch', 'kỳ 2021-2030\tPhòng Nội vụ\tPhòng Tư pháp\t25/4/2023', second]],
    ['two', ['1\tRà soát', 'quy hoạch', 'sử dụng đất\tPhòng Nội vụ\tPhòng Tư pháp\t25/4/2023', second]],
    ['in two cells', ['1\tRà soát', 'quy hoạch\tPhòng', 'Nội vụ\tPhòng Tư pháp\t25/4/2023', second]],
    ['in the last cell', ['1\tRà soát\tPhòng Nội vụ\tPhòng Tư pháp\tTrước ngày', '26/4/2023', second]],
    [
      'a group before it',
      ['I\tLĩnh vực nội vụ', '1\tRà soát', 'quy hoạch\tPhòng Nội vụ\tPhòng Tư pháp\t25/4/2023', second],
    ],
    ['none', ['1\tRà soát\tPhòng Nội vụ\tPhòng Tư pháp\t25/4/2023', second]],
  ])('%s', (_, lines) => expect(rowsOf(head, ...lines)).toEqual(want))
})
