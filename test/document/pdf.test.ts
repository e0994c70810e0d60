import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { strToU8, zlibSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { parseNotice } from '../../src/directive/parse.js'
import { bandsOf } from '../../src/document/pdf/bands.js'
import { withoutFurniture } from '../../src/document/pdf/furniture.js'
import { flowsOf } from '../../src/document/pdf/layout.js'
import { segmentsOf } from '../../src/document/pdf/lines.js'
import { paragraphsOf } from '../../src/document/pdf/paragraphs.js'
import type { Piece } from '../../src/document/pdf/piece.js'
import { readDocument } from '../../src/document/read.js'
import { pdf } from '../support/pdf.js'
import { comparable } from '../support/rows.js'

const NOTICES = 'fixtures/notices'
const DOCUMENTS = 'fixtures/documents'

async function textOf(name: string): Promise<string> {
  const read = await readDocument(readFileSync(join(DOCUMENTS, `${name}.pdf`)))
  return read.kind === 'text' ? read.text : read.code
}

describe('a notice saved by LibreOffice as .pdf reads as the plain one', () => {
  for (const name of readdirSync(NOTICES).map((file) => basename(file, '.txt'))) {
    test(name, async () => {
      const plain = parseNotice(readFileSync(join(NOTICES, `${name}.txt`), 'utf8'))
      expect(comparable(parseNotice(await textOf(name)))).toEqual(comparable(plain))
    })
  }
})

describe('a letterhead in columns and a table of tasks', () => {
  test('are read in their order', async () => {
    const text = await textOf('an-phu-2024')
    expect(text).toMatch(/^UBND HUYỆN AN PHÚ\nVĂN PHÒNG\n\nSố: 45\/TB-VP\n\nCỘNG HÒA/)
    expect(text).toContain(
      '| 2 | Lập kế hoạch sử dụng đất | Phòng Tài nguyên và Môi trường |  | 15/5/2024 |\n',
    )
    const notice = parseNotice(text)
    expect(notice).toMatchObject({ number: '45/TB-VP', date: '2024-03-12', place: 'An Phú' })
    expect(notice.directives.map(({ deadline }) => deadline?.due ?? null)).toContain('2024-05-15')
  })
})

describe('a letter of one page, its head and foot in tables without lines', () => {
  test('gives its own number and day, whom it is addressed to and who signed', async () => {
    const text = await textOf('cong-van-mot-trang')
    expect(text).toContain('Kính gửi:\n\n- Phòng Nội vụ các huyện;\n\n- Trung tâm Y tế các huyện.\n')
    const notice = parseNotice(text)
    expect(notice).toMatchObject({
      kind: 'letter',
      number: '15/UBND-KT',
      date: '2026-03-02',
      place: 'Hà Giang',
      title: 'kiểm kê trạm y tế',
      signer: { name: 'Lê Bá Vinh', title: 'Phó Giám đốc' },
      distribution: ['Như trên', 'Lãnh đạo Sở', 'Lưu: VT, NV'],
    })
    expect(notice.directives.map(({ assignees, deadline }) => [assignees, deadline?.due])).toEqual([
      [['Trung tâm Y tế các huyện'], '2026-04-14'],
      [['Phòng Nội vụ các huyện'], '2026-04-19'],
    ])
  })
})

describe('a ruled table', () => {
  test('gives its rows, their cells in lines and an empty one', async () => {
    const { directives } = parseNotice(await textOf('ke-hoach-bang'))
    expect(
      directives
        .filter(({ item }) => item?.startsWith('Phụ lục') === true)
        .map(({ assignees, collaborators, deadline, recurrence }) => [
          assignees.join(),
          collaborators.join(),
          deadline?.due ?? recurrence?.rrule,
        ]),
    ).toEqual([
      ['Phòng Tài chính - Kế hoạch', 'các phòng, ban thuộc huyện', '2026-05-14'],
      ['Phòng Nông nghiệp và Môi trường', '', '2026-06-30'],
      ['Phòng Văn hóa - Xã hội', 'UBND các xã, thị trấn', '2026-06-30'],
      ['UBND các xã, thị trấn', 'Phòng Tài chính - Kế hoạch', 'FREQ=MONTHLY'],
    ])
  })
})

describe('lines', () => {
  const piece = (text: string, x: number, y: number, width = text.length * 6): Piece => ({
    text,
    x,
    y,
    width,
    size: 12,
  })

  test('pieces are put together by where they stand, not by when they were drawn', () => {
    const pieces = [
      piece('vụ', 37, 700),
      piece('i', 28, 701),
      piece('Nộ', 10, 700, 18),
      piece('dưới', 10, 680),
    ]
    expect(segmentsOf(pieces).map(({ text }) => text)).toEqual(['Nội vụ', 'dưới'])
  })

  test.each([
    ['h ng mục', [['ạ', 16, 5.4]], 'hạng mục'],
    ['Đ nh kỳ', [['ị', 18.7, 3.9]], 'Định kỳ'],
    ['T nh ủy', [['ỉ', 17.3, 3.9]], 'Tỉnh ủy'],
    ['Chỉ th xã', [['ị', 38, 3.9]], 'Chỉ thị xã'],
    [
      'vi c ch m',
      [
        ['ệ', 19.3, 5.4],
        ['ậ', 44.4, 5.4],
      ],
      'việc chậm',
    ],
  ] as const)('%s: what another font draws into a gap belongs there', (text, guests, want) => {
    // As wide as its letters in Times at 12 points, its blanks and the gaps.
    const letters = {
      'h ng mục': 45.7,
      'Đ nh kỳ': 42.6,
      'T nh ủy': 41.2,
      'Chỉ th xã': 55.2,
      'vi c ch m': 63.8,
    }[text]
    const pieces = [
      piece(text, 10, 700, letters),
      ...guests.map(([letter, x, width]) => piece(letter, x, 700, width)),
    ]
    expect(segmentsOf(pieces).map((segment) => segment.text)).toEqual([want])
  })

  test('the room left for a day or a number written by hand parts no columns', () => {
    const pieces = [
      piece('Số:', 10, 700),
      piece('/TB-UBND', 60, 700),
      piece('Tân An, ngày', 300, 700),
      piece('tháng 4 năm 2023', 400, 700),
    ]
    expect(segmentsOf(pieces).map(({ text }) => text)).toEqual([
      'Số: /TB-UBND',
      'Tân An, ngày tháng 4 năm 2023',
    ])
  })

  test('the signature follows the list that it stands beside', () => {
    const flows = flowsOf(
      segmentsOf([
        piece('THỦ TƯỚNG', 300, 715),
        piece('Nơi nhận:', 10, 700),
        piece('- Các phòng;', 10, 690),
        piece('Lê Bá Vinh', 300, 684),
        piece('- Lưu: VT.', 10, 678),
      ]),
    )
    expect(flows).toMatchObject([
      {
        kind: 'foot',
        list: [{ text: 'Nơi nhận:' }, { text: '- Các phòng;' }, { text: '- Lưu: VT.' }],
        signature: [{ text: 'THỦ TƯỚNG' }, { text: 'Lê Bá Vinh' }],
      },
    ])
  })

  test('a marker stands before its item, however far', () => {
    expect(segmentsOf([piece('1.', 10, 700), piece('Giao', 60, 700)]).map(({ text }) => text)).toEqual([
      '1. Giao',
    ])
  })

  test('columns are read one after the other, though their lines do not stand level', () => {
    const segments = segmentsOf([
      piece('UBND', 10, 700),
      piece('CỘNG HÒA', 200, 705),
      piece('Số: 1', 10, 690),
      piece('Độc lập', 200, 695),
    ])
    expect(bandsOf(segments)).toHaveLength(1)
    const flows = flowsOf(segments)
    expect(flows.map((flow) => (flow.kind === 'lines' ? flow.lines.map(({ text }) => text) : []))).toEqual([
      ['UBND', 'Số: 1'],
      ['CỘNG HÒA', 'Độc lập'],
    ])
  })

  test('a paragraph goes on over a page; page numbers and running headers are left out', () => {
    const page = (number: number, first: string, second: string) => ({
      height: 842,
      segments: segmentsOf([
        piece('Thông báo của UBND', 10, 820),
        piece(first, 10, 700, 400),
        piece(second, 10, 680, 400),
        piece(`- ${number} -`, 200, 20),
      ]),
    })
    const pages = [page(1, 'Một dòng', 'hai dòng'), page(2, 'ba dòng', 'bốn'), page(3, 'năm', 'sáu')]
    const lines = withoutFurniture(pages).flatMap(({ segments }, index) =>
      segments.map((segment) => ({ ...segment, page: index + 1 })),
    )
    expect(paragraphsOf(lines)).toEqual([{ lines: ['Một dòng hai dòng ba dòng bốn năm sáu'], page: 1 }])
  })
})

describe('what cannot be read is refused', () => {
  const nothing = { dictionary: '', content: new Uint8Array() }
  const flate = (content: Uint8Array) => ({
    dictionary: '/Filter /FlateDecode',
    content: zlibSync(content, { level: 9 }),
  })
  const cases: [string, Uint8Array, object][] = [
    ['a scan', pdf(nothing), { code: 'file-scanned' }],
    ['one with a password', pdf(nothing, '/Encrypt 9 0 R'), { code: 'file-encrypted' }],
    [
      'a cut one',
      readFileSync(join(DOCUMENTS, 'an-phu-2024.pdf')).subarray(0, 2000),
      { code: 'file-broken' },
    ],
    ['no more than its first line', strToU8('%PDF-1.7\n'), { code: 'file-broken' }],
    ['a bomb', pdf(flate(new Uint8Array(200 << 20))), { code: 'file-large' }],
    [
      'a bomb in a bomb',
      pdf({ ...flate(new Uint8Array(9)), dictionary: '/Filter [/FlateDecode /FlateDecode]' }),
      { code: 'file-broken' },
    ],
  ]
  for (const [name, bytes, refusal] of cases) {
    test(name, async () => {
      expect(await readDocument(bytes)).toMatchObject({ kind: 'refused', ...refusal })
    })
  }
})
