import { describe, expect, test } from 'vitest'
import { outline } from './outline.js'

describe('one value ← many markers', () => {
  const first = ['1 Rà soát biên chế.', '2 Lập danh sách cán bộ.']
  test.each([
    '1. Rà soát biên chế.\n2. Lập danh sách cán bộ.',
    '1. Rà soát biên chế.\n\n2. Lập danh sách cán bộ.',
    '1.Rà soát biên chế.\n2.Lập danh sách cán bộ.',
    '1) Rà soát biên chế.\n2) Lập danh sách cán bộ.',
    '1/ Rà soát biên chế.\n2/ Lập danh sách cán bộ.',
    '1/- Rà soát biên chế.\n2/- Lập danh sách cán bộ.',
    '1.- Rà soát biên chế.\n2/. Lập danh sách cán bộ.',
    '1- Rà soát biên chế.\n2- Lập danh sách cán bộ.',
    '1 - Rà soát biên chế.\n2 - Lập danh sách cán bộ.',
    '(1) Rà soát biên chế.\n(2) Lập danh sách cán bộ.',
    '01. Rà soát biên chế.\n02. Lập danh sách cán bộ.',
    '**1. Rà soát biên chế.**\n\n**2. Lập danh sách cán bộ.**',
    '**1.** Rà soát biên chế.\n\n**2.** Lập danh sách cán bộ.',
    '1\\. Rà soát biên chế.\n\n2\\. Lập danh sách cán bộ.',
    '    1. Rà soát biên chế.\n    2. Lập danh sách cán bộ.',
    '\t1. Rà soát biên chế.\n\t2. Lập danh sách cán bộ.',
    '- Rà soát biên chế.\n- Lập danh sách cán bộ.',
    '– Rà soát biên chế.\n– Lập danh sách cán bộ.',
    '— Rà soát biên chế.\n— Lập danh sách cán bộ.',
    '-Rà soát biên chế.\n-Lập danh sách cán bộ.',
    '+ Rà soát biên chế.\n+ Lập danh sách cán bộ.',
    '• Rà soát biên chế.\n• Lập danh sách cán bộ.',
    '* Rà soát biên chế.\n* Lập danh sách cán bộ.',
    '● Rà soát biên chế.\n● Lập danh sách cán bộ.',
    '-) Rà soát biên chế.\n-) Lập danh sách cán bộ.',
    '\uF0B7 Rà soát biên chế.\n\uF0B7 Lập danh sách cán bộ.',
    '\uF0A7\tRà soát biên chế.\n\uF0A7\tLập danh sách cán bộ.',
    'Ø Rà soát biên chế.\nØ Lập danh sách cán bộ.',
    'ü Rà soát biên chế.\nü Lập danh sách cán bộ.',
    'v Rà soát biên chế.\nv Lập danh sách cán bộ.',
    'o Rà soát biên chế.\no Lập danh sách cán bộ.',
    '§ Rà soát biên chế.\n§ Lập danh sách cán bộ.',
    '❖ Rà soát biên chế.\n❖ Lập danh sách cán bộ.',
    '→ Rà soát biên chế.\n→ Lập danh sách cán bộ.',
    '▪ Rà soát biên chế.\n\n▪ Lập danh sách cán bộ.',
    'Thứ nhất, Rà soát biên chế.\n\nThứ hai, Lập danh sách cán bộ.',
    'Một là, Rà soát biên chế.\n\nHai là, Lập danh sách cán bộ.',
    'Một là: Rà soát biên chế.\n\nHai là: Lập danh sách cán bộ.',
    '1. Rà soát\nbiên chế.\n2. Lập danh\nsách cán bộ.',
    '1. Rà soát\n\nbiên chế.\n\n2. Lập danh\n\nsách cán bộ.',
    '1. Rà soát biên chế.\r\n2. Lập danh sách cán bộ.',
    '1. Rà soát biên chế.\n\n2\n\n2. Lập danh sách cán bộ.',
    '1. Rà soát biên chế.\n\n---\n\n2. Lập danh sách cán bộ.',
    '1. Rà soát biên chế.\n\n*\n\n2. Lập danh sách cán bộ.',
  ])('%j', (body) => {
    expect(outline(body)).toEqual(first)
  })

  const letters = ['a Rà soát biên chế.', 'b Lập danh sách cán bộ.']
  test.each([
    'a) Rà soát biên chế.\nb) Lập danh sách cán bộ.',
    'a. Rà soát biên chế.\nb. Lập danh sách cán bộ.',
    'a/ Rà soát biên chế.\nb/ Lập danh sách cán bộ.',
    'a/- Rà soát biên chế.\nb/- Lập danh sách cán bộ.',
    '(a) Rà soát biên chế.\n(b) Lập danh sách cán bộ.',
    'a, Rà soát biên chế.\n\nb, Lập danh sách cán bộ.',
    'a- Rà soát biên chế.\n\nb- Lập danh sách cán bộ.',
    '**a)** Rà soát biên chế.\n\n**b)** Lập danh sách cán bộ.',
    '*a) Rà soát biên chế.*\n\n*b) Lập danh sách cán bộ.*',
  ])('%j', (body) => {
    expect(outline(body)).toEqual(letters)
  })

  const sections = ['I PHÒNG NỘI VỤ', 'I.1 Rà soát biên chế.', 'II PHÒNG TƯ PHÁP', 'II.1 Thẩm định văn bản.']
  test.each([
    'I. PHÒNG NỘI VỤ\n\n1. Rà soát biên chế.\n\nII. PHÒNG TƯ PHÁP\n\n1. Thẩm định văn bản.',
    'I. PHÒNG NỘI VỤ\n1. Rà soát biên chế.\nII. PHÒNG TƯ PHÁP\n1. Thẩm định văn bản.',
    'I- PHÒNG NỘI VỤ\n\n1. Rà soát biên chế.\n\nII- PHÒNG TƯ PHÁP\n\n1. Thẩm định văn bản.',
    'I/- PHÒNG NỘI VỤ\n\n1/- Rà soát biên chế.\n\nII/- PHÒNG TƯ PHÁP\n\n1/- Thẩm định văn bản.',
    'I.- PHÒNG NỘI VỤ\n\n1.- Rà soát biên chế.\n\nII.- PHÒNG TƯ PHÁP\n\n1.- Thẩm định văn bản.',
    'I/ PHÒNG NỘI VỤ\n\n1/ Rà soát biên chế.\n\nII/ PHÒNG TƯ PHÁP\n\n1/ Thẩm định văn bản.',
    'I – PHÒNG NỘI VỤ\n\n1. Rà soát biên chế.\n\nII – PHÒNG TƯ PHÁP\n\n1. Thẩm định văn bản.',
    'I) PHÒNG NỘI VỤ\n\n1) Rà soát biên chế.\n\nII) PHÒNG TƯ PHÁP\n\n1) Thẩm định văn bản.',
    'Phần I. PHÒNG NỘI VỤ\n\n1. Rà soát biên chế.\n\nPhần II. PHÒNG TƯ PHÁP\n\n1. Thẩm định văn bản.',
    'Mục I. PHÒNG NỘI VỤ\n\n1. Rà soát biên chế.\n\nMục II. PHÒNG TƯ PHÁP\n\n1. Thẩm định văn bản.',
    '**I. PHÒNG NỘI VỤ**\n\n1. Rà soát biên chế.\n\n**II. PHÒNG TƯ PHÁP**\n\n1. Thẩm định văn bản.',
    '## I. PHÒNG NỘI VỤ\n\n1. Rà soát biên chế.\n\n## II. PHÒNG TƯ PHÁP\n\n1. Thẩm định văn bản.',
    'I. PHÒNG NỘI VỤ\n\n- Rà soát biên chế.\n\nII. PHÒNG TƯ PHÁP\n\n- Thẩm định văn bản.',
  ])('%j', (body) => {
    expect(outline(body)).toEqual(sections)
  })
})

describe('depth', () => {
  test.each([
    [
      '1. A ạ:\n- Bê bê.\n+ Xê xê.\n- Dê dê.\n2. Đê đê.',
      ['1 A ạ:', '1.1 Bê bê.', '1.1.1 Xê xê.', '1.2 Dê dê.', '2 Đê đê.'],
    ],
    ['1- A ạ:\n1.1- Bê bê.\n1.2- Xê xê.\n2- Dê dê.', ['1 A ạ:', '1.1 Bê bê.', '1.2 Xê xê.', '2 Dê dê.']],
    ['1/ A ạ:\n1.1/ Bê bê.\n1.2/ Xê xê.', ['1 A ạ:', '1.1 Bê bê.', '1.2 Xê xê.']],
    ['I. A Ạ\nI.1. Bê bê.\nI.2. Xê xê.\nII. Dê Dê', ['I A Ạ', 'I.1 Bê bê.', 'I.2 Xê xê.', 'II Dê Dê']],
    ['1. A ạ:\n1.1. Bê bê:\na.1) Xê xê.', ['1 A ạ:', '1.1 Bê bê:', '1.1.a.1 Xê xê.']],
    ['1. A ạ:\n1.1. Bê bê.\n1.2. Xê xê.\n2. Dê dê.', ['1 A ạ:', '1.1 Bê bê.', '1.2 Xê xê.', '2 Dê dê.']],
    ['1. A ạ:\na) Bê bê.\nb) Xê xê.\n2. Dê dê.', ['1 A ạ:', '1.a Bê bê.', '1.b Xê xê.', '2 Dê dê.']],
    ['1. A ạ:\na) Bê bê:\n- Xê xê.\nb) Dê dê.', ['1 A ạ:', '1.a Bê bê:', '1.a.1 Xê xê.', '1.b Dê dê.']],
    [
      'I. A Ạ\n1. Bê bê:\n1.1. Xê xê:\n- Dê dê.\n+ Đê đê.\n2. E e.',
      ['I A Ạ', 'I.1 Bê bê:', 'I.1.1 Xê xê:', 'I.1.1.1 Dê dê.', 'I.1.1.1.1 Đê đê.', 'I.2 E e.'],
    ],
    ['- A ạ:\n\n  - Bê bê.\n\n  - Xê xê.\n\n- Dê dê.', ['1 A ạ:', '1.1 Bê bê.', '1.2 Xê xê.', '2 Dê dê.']],
    ['A. MỘT\n1. Bê bê.\nB. HAI\n1. Xê xê.', ['A MỘT', 'A.1 Bê bê.', 'B HAI', 'B.1 Xê xê.']],
    [
      '1. A ạ:\nc) Bê bê.\nd) Xê xê.\nđ) Dê dê.\ne) Đê đê.',
      ['1 A ạ:', '1.c Bê bê.', '1.d Xê xê.', '1.đ Dê dê.', '1.e Đê đê.'],
    ],
    ['- A ạ:\n  - Bê bê.\n  - Xê xê.\n- Dê dê.', ['1 A ạ:', '1.1 Bê bê.', '1.2 Xê xê.', '2 Dê dê.']],
    [
      '1. A ạ:\n1.1. Bê bê:\n1.1.1. Xê xê.\n1.2. Dê dê.',
      ['1 A ạ:', '1.1 Bê bê:', '1.1.1 Xê xê.', '1.2 Dê dê.'],
    ],
    [
      '1. A ạ:\n(i) Bê bê;\n(ii) Xê xê;\n(iii) Dê dê.\n2. Đê đê.',
      ['1 A ạ:', '1.i Bê bê;', '1.ii Xê xê;', '1.iii Dê dê.', '2 Đê đê.'],
    ],
    ['1. A ạ:\ni) Bê bê.\nii) Xê xê.', ['1 A ạ:', '1.i Bê bê.', '1.ii Xê xê.']],
    ['1. A ạ:\niv. Bê bê.\nv. Xê xê.\nvi. Dê dê.', ['1 A ạ:', '1.iv Bê bê.', '1.v Xê xê.', '1.vi Dê dê.']],
    ['1. A ạ:\nh) Bê bê.\ni) Xê xê.\nk) Dê dê.', ['1 A ạ:', '1.h Bê bê.', '1.i Xê xê.', '1.k Dê dê.']],
    [
      '1. A ạ:\na) Bê bê:\na1) Xê xê.\na2) Dê dê.',
      ['1 A ạ:', '1.a Bê bê:', '1.a.a1 Xê xê.', '1.a.a2 Dê dê.'],
    ],
    ['9. A ạ.\n10. Bê bê.\n11. Xê xê.', ['9 A ạ.', '10 Bê bê.', '11 Xê xê.']],
    ['1. A ạ:\n• Bê bê.\n• Xê xê.\n2. Dê dê.', ['1 A ạ:', '1.1 Bê bê.', '1.2 Xê xê.', '2 Dê dê.']],
    ['1. A ạ:\n* Bê bê.\n- Xê xê.\n* Dê dê.', ['1 A ạ:', '1.1 Bê bê.', '1.1.1 Xê xê.', '1.2 Dê dê.']],
    ['**MỘT HAI**\n\n- Bê bê.\n\n**BA BỐN**\n\n- Xê xê.', ['§ MỘT HAI', '1 Bê bê.', '§ BA BỐN', '1 Xê xê.']],
  ])('%j', (body, want) => {
    expect(outline(body)).toEqual(want)
  })
})

const SENTENCE =
  'Giao Phòng Nông nghiệp và PTNT chủ trì, phối hợp với Phòng Tài nguyên và Môi trường, UBND các xã, thị trấn rà soát 12 tiêu chí, 1.5 ha đất lúa và 02 công trình nước sạch - vệ sinh môi trường, báo cáo UBND huyện trước ngày 25/4/2023 (qua Văn phòng HĐND-UBND huyện) để tổng hợp, chỉ đạo.'

/** Breaks a text into lines of at most `width` characters. */
function wrap(text: string, width: number): string {
  const lines: string[] = ['']
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? ''
    if (line === '') lines[lines.length - 1] = word
    else if (line.length + word.length < width) lines[lines.length - 1] = `${line} ${word}`
    else lines.push(word)
  }
  return lines.join('\n')
}

describe('hard-wrapped lines', () => {
  test.each([30, 40, 50, 60, 70, 80, 100, 120])('at %d columns', (width) => {
    const body = [1, 2, 3].map((number) => wrap(`${number}. ${SENTENCE}`, width)).join('\n')
    expect(outline(body)).toEqual([1, 2, 3].map((number) => `${number} ${SENTENCE}`))
  })

  test.each([40, 60, 80, 100])('of bullets at %d columns', (width) => {
    const body = ['1. Phòng Nội vụ:', wrap(`- ${SENTENCE}`, width), wrap(`- ${SENTENCE}`, width)].join('\n')
    expect(outline(body)).toEqual(['1 Phòng Nội vụ:', `1.1 ${SENTENCE}`, `1.2 ${SENTENCE}`])
  })

  test.each([40, 60, 80, 100])('indented, at %d columns', (width) => {
    const body = [1, 2, 3]
      .map((number) => wrap(`${number}. ${SENTENCE}`, width).replaceAll('\n', '\n    '))
      .join('\n')
    expect(outline(body)).toEqual([1, 2, 3].map((number) => `${number} ${SENTENCE}`))
  })
})

describe('a page break in a sentence', () => {
  test.each([
    '1. Giao Phòng Nội vụ rà soát\n\nbiên chế.',
    '1. Giao Phòng Nội vụ rà soát\n\n2\n\nbiên chế.',
    '1. Giao Phòng Nội vụ rà soát\n\n- 2 -\n\nbiên chế.',
    '1. Giao Phòng Nội vụ rà soát\n\nTrang 2\n\nbiên chế.',
    '1. Giao Phòng Nội vụ rà soát\n\n2/5\n\nbiên chế.',
    '1. Giao Phòng Nội vụ rà soát\r\nbiên chế.',
    '1. Giao Phòng Nội\r\nvụ rà soát biên chế.',
    '1. Giao Phòng\r\nNội vụ rà soát biên chế.',
    '1. Giao Phòng Nội vụ rà soát\f\nbiên chế.',
    '1. Giao Phòng Nội vụ rà soát\n\f\nbiên chế.',
    '1. Giao Phòng Nội vụ rà soát\n\n\n\n\nbiên chế.',
  ])('%j', (body) => {
    expect(outline(body)).toEqual(['1 Giao Phòng Nội vụ rà soát biên chế.'])
  })

  test('or in a quotation', () => {
    expect(outline('1. Phát động phong trào “Xây dựng\n\nNông thôn mới” trên địa bàn.')).toEqual([
      '1 Phát động phong trào “Xây dựng Nông thôn mới” trên địa bàn.',
    ])
  })
})

test.each([
  '1. Đạt tỷ lệ\n1.5 lần so với cùng kỳ.',
  '1. Hoàn thành trước ngày\n25. Báo cáo kết quả.',
  '1. Công tác bảo vệ rừng\n- phòng cháy, chữa cháy rừng.',
  '1. Quyết định số\n12/QĐ-UBND của UBND huyện.',
])('a number or a dash that begins a wrapped line is no marker: %j', (body) => {
  expect(outline(body)).toHaveLength(1)
})
